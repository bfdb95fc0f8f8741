/**
 * Changes on the disk, sorted by what follows from them. A folder that is moved, deleted, or brought by a copy or a pull is
 * told of as one thing: nobody names the files in it.
 */

import { FileChangeType, type FileEvent, type FileSystemWatcher, WatchKind } from 'vscode-languageserver';
import { canonicalUri } from './documents';
import { GazetteerFiles } from './gazetteerFiles';
import { READ_FILES } from './protocol';
import { IGNORED_FOLDERS } from './storage/files';
import { ReviewFiles } from './storage/reviewFiles';
import { isArticleFile, isCorpusFile } from './storage/workspace';

/** What the server asks to be told: of changes in the files that it reads, and of whatever comes or goes. */
export const WATCHED: readonly FileSystemWatcher[] = [
  ...READ_FILES.map((globPattern) => ({ globPattern, kind: WatchKind.Change })),
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
];

/** All uris are canonical. */
export interface FileChanges {
  /** A folder's own gazetteer may be another. */
  readonly gazetteers: boolean;
  /** A folder's verdicts may be others. */
  readonly reviews: boolean;
  /** Articles and corpus files that are there, new or changed. */
  readonly changed: readonly string[];
  /** What has come and is no file of ours; a folder, perhaps. */
  readonly come: readonly string[];
  /** What is gone: files of any kind and folders. */
  readonly gone: readonly string[];
}

/** Sorts what a client tells of. A path that it names twice counts as it was named last. */
export function sortChanges(events: readonly FileEvent[]): FileChanges {
  const last = new Map(events.map(({ uri, type }) => [canonicalUri(uri), type]));
  const changes = { gazetteers: false, reviews: false, changed: [] as string[], come: [] as string[] };
  const gone: string[] = [];
  for (const [uri, type] of last) {
    if (IGNORED_FOLDERS.some((folder) => uri.includes(`/${folder}/`))) continue;
    const settings = uri.endsWith('/.marsad');
    const gazetteer = GazetteerFiles.is(uri);
    const review = ReviewFiles.is(uri);
    changes.gazetteers ||= settings || gazetteer;
    changes.reviews ||= settings || review;
    if (settings || gazetteer || review) continue;
    if (type === FileChangeType.Deleted) gone.push(uri);
    else if (isArticleFile(uri) || isCorpusFile(uri)) changes.changed.push(uri);
    else if (type === FileChangeType.Created) changes.come.push(uri);
  }
  return { ...changes, gone };
}
