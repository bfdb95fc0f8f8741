/** Whether the window's folders have articles, by a few files of them. Files that cannot be read tell nothing. */

import { FileType, Uri, workspace } from 'vscode';
import { mayBeArabic } from './bidi';

/** Files that are looked into. */
const SAMPLE = 12;
/** Folders whose names are looked through, where nobody searches. */
const FOLDERS = 12;
/** Larger files are no articles to be sampled: reading them would not be cheap. */
const MOST_BYTES = 1_000_000;
/** Where the editor can search. On other file systems it may, or wait for an extension that can, for ever. */
const SEARCHED = new Set(['file', 'vscode-remote']);

/** Looks at names first, and then into a few texts. Never throws. */
export async function foldersHaveArticles(): Promise<boolean> {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  return folders.every(({ scheme }) => SEARCHED.has(scheme)) ? searchTells() : namesTell(folders);
}

async function searchTells(): Promise<boolean> {
  const own = await workspace.findFiles('{corpus.yaml,.marsad/*}', undefined, 1);
  return own.length > 0 || anyArabic(await workspace.findFiles('**/*.txt', '**/node_modules/**', SAMPLE));
}

/** Goes from the folders down, level by level. */
async function namesTell(roots: readonly Uri[]): Promise<boolean> {
  const folders = [...roots];
  const texts: Uri[] = [];
  for (let at = 0; at < Math.min(folders.length, FOLDERS) && texts.length < SAMPLE; at++) {
    const folder = folders[at] as Uri;
    for (const [name, type] of await namesIn(folder)) {
      if (at < roots.length && (name === 'corpus.yaml' || name === '.marsad')) return true;
      if (name.endsWith('.txt')) texts.push(Uri.joinPath(folder, name));
      else if (type === FileType.Directory && !name.startsWith('.') && name !== 'node_modules')
        folders.push(Uri.joinPath(folder, name));
    }
  }
  return anyArabic(texts.slice(0, SAMPLE));
}

async function namesIn(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

async function anyArabic(texts: readonly Uri[]): Promise<boolean> {
  for (const uri of texts) if (await startsArabic(uri)) return true;
  return false;
}

async function startsArabic(uri: Uri): Promise<boolean> {
  try {
    if ((await workspace.fs.stat(uri)).size > MOST_BYTES) return false;
    const bytes = await workspace.fs.readFile(uri);
    return mayBeArabic(new TextDecoder().decode(bytes.subarray(0, 8192)));
  } catch {
    return false;
  }
}
