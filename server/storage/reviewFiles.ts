/** The review files of the workspace: what analysts said of each folder's articles, read and added to. */

import { URI, Utils } from 'vscode-uri';
import { formatRecord, parseReviews, REVIEWS_PATH, type ReviewFile, type ReviewProblem } from '../reviews/file';
import { anchorsOf, type ReviewRecord } from '../reviews/record';
import type { Files } from './files';

/** How often a file is read again when somebody else wrote to it meanwhile. */
const ATTEMPTS = 5;

export class ReviewFiles {
  readonly #files: Files;
  /** By folder. */
  #read = new Map<string, ReviewFile>();
  /** By the uri of the article. */
  #records = new Map<string, readonly ReviewRecord[]>();
  #writing: Promise<unknown> = Promise.resolve();

  constructor(files: Files) {
    this.#files = files;
  }

  static is(uri: string): boolean {
    return uri.endsWith(`/${REVIEWS_PATH}`);
  }

  /** The file of a folder, whether it exists or not. */
  static fileIn(folder: string): string {
    return `${folder.replace(/\/$/u, '')}/${REVIEWS_PATH}`;
  }

  /** The path of an article below the folder, with forward slashes, as review records name it. */
  static pathIn(folder: string, uri: string): string {
    const root = URI.parse(folder).path.replace(/\/$/u, '');
    return URI.parse(uri).path.slice(root.length + 1);
  }

  /** What analysts said of an article's parts. */
  recordsOf(uri: string): readonly ReviewRecord[] {
    return this.#records.get(uri) ?? [];
  }

  /** All records, each with the uri of the article that its path means. */
  *all(): Generator<{ readonly folder: string; readonly record: ReviewRecord }> {
    for (const [folder, { records }] of this.#read) for (const record of records) yield { folder, record };
  }

  /**
   * The files that were read, with what is wrong in them: lines that cannot be read, and records about articles that
   * `exists` does not know.
   */
  problems(exists: (uri: string) => boolean): { readonly uri: string; readonly problems: ReviewFile['problems'] }[] {
    return [...this.#read].map(([folder, { records, lines, problems }]) => {
      const uri = ReviewFiles.fileIn(folder);
      const orphans = records.flatMap((record, index): ReviewProblem[] => {
        const gone = anchorsOf(record).find(({ file }) => !exists(articleUri(folder, file)));
        return gone === undefined ? [] : [{ code: 'no-article', file: uri, line: lines[index] ?? 1, value: gone.file }];
      });
      return { uri, problems: [...problems, ...orphans].sort((a, b) => a.line - b.line) };
    });
  }

  /** Reads the files of these folders; those of others are forgotten. Gives the articles whose records changed. */
  async read(folders: readonly string[]): Promise<readonly string[]> {
    await this.#writing;
    const read = new Map<string, ReviewFile>();
    for (const folder of folders) read.set(folder, await this.#readFile(ReviewFiles.fileIn(folder)));
    return this.#take(read);
  }

  /**
   * Adds a record to the file of a folder, which is made if need be; no other line is touched. Gives the articles whose
   * records changed. The time is moved forward where the author has a later line already, so that the new one counts.
   * Rejects where the file cannot be written; then nothing of it has changed.
   */
  add(folder: string, record: ReviewRecord): Promise<readonly string[]> {
    const done = this.#writing.then(() => this.#append(folder, record));
    this.#writing = done.catch(() => undefined);
    return done;
  }

  async #append(folder: string, record: ReviewRecord): Promise<readonly string[]> {
    const uri = ReviewFiles.fileIn(folder);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const before = await this.#files.read(uri);
      const known = parseReviews(new TextDecoder().decode(before ?? new Uint8Array()), uri);
      const line = new TextEncoder().encode(`${formatRecord(afterOwn(record, known.records))}\n`);
      const after = joined(before, line);
      if (!(await this.#files.replace(uri, before, after))) continue;
      const read = new Map(this.#read);
      read.set(folder, parseReviews(new TextDecoder().decode(after), uri));
      return this.#take(read);
    }
    throw new Error(`${REVIEWS_PATH} keeps being written by another program`);
  }

  async #readFile(uri: string): Promise<ReviewFile> {
    try {
      const bytes = await this.#files.read(uri);
      return parseReviews(new TextDecoder().decode(bytes ?? new Uint8Array()), uri);
    } catch (error) {
      const value = error instanceof Error ? error.message : String(error);
      return { records: [], lines: [], problems: [{ code: 'unreadable', file: uri, line: 1, value }] };
    }
  }

  #take(read: Map<string, ReviewFile>): readonly string[] {
    const records = new Map<string, ReviewRecord[]>();
    for (const [folder, file] of read) {
      for (const record of file.records) {
        const uri = articleUri(folder, record.at.file);
        const known = records.get(uri);
        if (known === undefined) records.set(uri, [record]);
        else known.push(record);
      }
    }
    const before = this.#records;
    this.#read = read;
    this.#records = records;
    const said = (of: readonly ReviewRecord[] | undefined) => (of ?? []).map(formatRecord).join('\n');
    return [...new Set([...before.keys(), ...records.keys()])].filter(
      (uri) => said(before.get(uri)) !== said(records.get(uri)),
    );
  }
}

/** The uri of the article that a record's path means. */
export function articleUri(folder: string, path: string): string {
  return Utils.joinPath(URI.parse(folder), path).toString();
}

/** The record with a time after its author's other lines: a clock that was set back must not make it count for nothing. */
function afterOwn(record: ReviewRecord, known: readonly ReviewRecord[]): ReviewRecord {
  const own = known.filter(({ author }) => author === record.author).map(({ time }) => Date.parse(time));
  const last = own.reduce((latest, time) => Math.max(latest, time), 0);
  return Date.parse(record.time) > last ? record : { ...record, time: new Date(last + 1).toISOString() };
}

function joined(before: Uint8Array | null, line: Uint8Array): Uint8Array {
  const kept = before ?? new Uint8Array();
  const ended = kept.length === 0 || kept.at(-1) === 0x0a;
  const after = new Uint8Array(kept.length + (ended ? 0 : 1) + line.length);
  after.set(kept);
  if (!ended) after[kept.length] = 0x0a;
  after.set(line, after.length - line.length);
  return after;
}
