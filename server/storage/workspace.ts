/**
 * The folders of the workspace: which articles they hold, what `corpus.yaml` files say of them, and the user's own
 * gazetteers; read through `Files`, given to the corpus, and kept right when files change.
 */

import type { Corpus } from '../corpus/corpus';
import type { ArticleMetadata } from '../model';
import type { ArticleIndex, IndexEntry } from './articleIndex';
import type { ArticleReader } from './articleReader';
import { type CorpusFile, parseCorpusFile } from './corpusFile';
import { decode } from './decode';
import type { Files } from './files';
import { type FileProblem, messageOf, type ReadReply } from './readArticle';
import { sameStamp, trustedStamp } from './stamps';

/** How many articles go to a reader at once. */
const BATCH = 16;
/** How long articles are taken in before requests get their turn, in milliseconds. */
const SLICE = 8;
export interface WorkspaceListener {
  /** The problems of an article's file; empty when it has none (any more). */
  fileProblems(uri: string, problems: readonly FileProblem[]): void;
  /** A corpus file was read; null when it is gone. */
  corpusFile(uri: string, file: CorpusFile | null): void;
  /** All corpus files of the folders being indexed are read; the articles come next. */
  corpusFilesRead(): void;
  /** An article could not be analysed: a fault of ours, which must not stop the others. */
  failed(uri: string, error: unknown): void;
}

/** Who reads so many articles. */
export type ReaderFor = (count: number) => ArticleReader;

const NO_METADATA: ArticleMetadata = {};

export class Workspace {
  readonly #files: Files;
  readonly #corpus: Corpus;
  readonly #listener: WorkspaceListener;
  readonly #corpusFiles = new Map<string, CorpusFile>();
  readonly #problems = new Set<string>();
  #index: ArticleIndex | null = null;

  constructor(files: Files, corpus: Corpus, listener: WorkspaceListener) {
    this.#files = files;
    this.#corpus = corpus;
    this.#listener = listener;
  }

  /** Takes the index that fits the engine, once `open` gives it; the one before is not written any more. */
  async useIndex(open: () => Promise<ArticleIndex>): Promise<void> {
    const before = this.#index;
    this.#index = null;
    await before?.close();
    this.#index = await open();
  }

  /**
   * Brings all articles under the folders into the corpus: those that the index has as they are on the disk out of the
   * index, the others by reading them. Requests are answered meanwhile. Stops early when `signal` is aborted; `progress`
   * is told after every article.
   */
  async index(
    folders: readonly string[],
    reader: ReaderFor,
    progress: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const found = new Set<string>();
    for (const folder of folders) {
      if (signal.aborted) return;
      for (const uri of await this.#files.list(folder)) found.add(uri);
    }
    const uris = [...found];
    for (const uri of uris.filter(isCorpusFile)) {
      await this.readCorpusFile(uri);
      // Documents that were open before are analysed already, as articles of an unknown day.
      this.#refreshMetadata(uri);
    }
    this.#listener.corpusFilesRead();
    const articles = uris.filter(isArticleFile).sort();
    this.#corpus.expect(articles);
    let done = 0;
    const took = (): void => progress(++done, articles.length);
    progress(0, articles.length);
    const others = await this.#takeKnown(articles, took, signal);
    await this.read(others, reader, took, signal);
    this.#forgetMissing(folders, found);
    await this.#index?.flush();
  }

  /** Reads articles into the corpus, whether they are known or not. */
  async read(uris: readonly string[], reader: ReaderFor, took: () => void, signal: AbortSignal): Promise<void> {
    if (uris.length === 0) return;
    const by = reader(uris.length);
    try {
      const batches: (readonly string[])[] = [];
      for (let at = 0; at < uris.length; at += BATCH) batches.push(uris.slice(at, at + BATCH));
      const next = batches[Symbol.iterator]();
      const work = async (): Promise<void> => {
        for (const batch of next) {
          if (signal.aborted) return;
          const replies = await by.read(batch.map((uri) => this.#taskOf(uri)));
          if (signal.aborted) return;
          await inSlices(replies, (reply) => {
            this.#take(reply);
            took();
          });
        }
      };
      await Promise.all(Array.from({ length: by.width }, work));
    } finally {
      await by.close();
    }
  }

  /** Files are new or changed on the disk. */
  async changed(uris: readonly string[], reader: ReaderFor, signal: AbortSignal): Promise<void> {
    const articles = new Set(uris.filter(isArticleFile));
    for (const uri of uris.filter(isCorpusFile)) {
      await this.readCorpusFile(uri);
      for (const article of this.#refreshMetadata(uri)) articles.add(article);
    }
    await this.read([...articles], reader, () => {}, signal);
    await this.#index?.flush();
  }

  /**
   * Files, or folders with all that is in them, are gone from the disk or from the workspace; open documents stay. Gives the
   * articles that have to be read again.
   */
  removed(uris: readonly string[]): readonly string[] {
    const gone = new Set(uris.map((uri) => uri.replace(/\/$/u, '')));
    const onlyArticles = uris.every(isArticleFile);
    const known = onlyArticles ? uris : [...this.#corpus.sources(), ...(this.#index?.uris() ?? []), ...this.#problems];
    for (const uri of known) {
      if (!onlyArticles && !isWithin(gone, uri)) continue;
      this.#corpus.remove(uri);
      this.#index?.delete(uri);
      this.#report(uri, []);
    }
    const corpusFiles = [...this.#corpusFiles.keys()].filter((uri) => isWithin(gone, uri));
    for (const uri of corpusFiles) {
      this.#corpusFiles.delete(uri);
      this.#listener.corpusFile(uri, null);
    }
    return corpusFiles.flatMap((uri) => this.#refreshMetadata(uri));
  }

  /** The articles and corpus files in those of the paths that are folders. */
  async within(uris: readonly string[]): Promise<readonly string[]> {
    const found: string[] = [];
    for (const uri of uris) found.push(...(await this.#files.list(uri)));
    return found;
  }

  /** What the nearest corpus file that knows an article says of it. */
  metadataOf(uri: string): ArticleMetadata {
    for (let slash = uri.lastIndexOf('/'); slash > 0; slash = uri.lastIndexOf('/', slash - 1)) {
      const file = this.#corpusFiles.get(`${uri.slice(0, slash)}/corpus.yaml`);
      const metadata = file?.articles.get(decodeUri(uri.slice(slash + 1)));
      if (metadata !== undefined) return metadata;
      if (uri[slash - 1] === '/') break;
    }
    return NO_METADATA;
  }

  /** Reads a corpus file, without going back to the articles that are read already. */
  async readCorpusFile(uri: string): Promise<void> {
    const read = await this.#bytes(uri);
    const file = read === null ? null : parseCorpusFile(decode(read).text, uri);
    if (file === null) this.#corpusFiles.delete(uri);
    else this.#corpusFiles.set(uri, file);
    this.#listener.corpusFile(uri, file);
  }

  /** Tells open documents what a corpus file says of them; gives the other articles of which it says something new. */
  #refreshMetadata(corpusFile: string): readonly string[] {
    const folder = corpusFile.slice(0, corpusFile.lastIndexOf('/') + 1);
    return this.#corpus.sources().filter((uri) => {
      const [before = NO_METADATA, now] = [this.#corpus.metadataOf(uri), this.metadataOf(uri)];
      if (!uri.startsWith(folder) || textOf(before) === textOf(now)) return false;
      if (!this.#corpus.isOpen(uri)) return true;
      this.#guard(uri, () => this.#corpus.setMetadata(uri, now));
      return false;
    });
  }

  #taskOf(uri: string) {
    const metadata = this.metadataOf(uri);
    const entry = this.#index?.get(uri);
    return { uri, metadata, known: entry?.metadata === textOf(metadata) ? entry.hash : null };
  }

  /** Takes what the index knows of files that are as they were; gives the others. */
  async #takeKnown(uris: readonly string[], took: () => void, signal: AbortSignal): Promise<readonly string[]> {
    const index = this.#index;
    if (index === null || index.size === 0) return uris;
    const stamps = await this.#files.stamps(uris);
    const others: string[] = [];
    await inSlices(
      uris.map((uri, at) => ({ uri, stamp: stamps[at] ?? null })),
      ({ uri, stamp }) => {
        const entry = index.get(uri);
        if (signal.aborted) return;
        if (entry !== undefined && sameStamp(entry.stamp, stamp) && this.#takeEntry(uri, entry, true)) took();
        else others.push(uri);
      },
    );
    // All names are found by now; the rest follows.
    await inSlices(this.#corpus.settling(), () => {});
    return others;
  }

  /** Whether what the index has could be taken: of the same metadata, and whole. */
  #takeEntry(uri: string, { metadata, packed, problems }: IndexEntry, later: boolean): boolean {
    const known = this.metadataOf(uri);
    if (metadata !== textOf(known)) return false;
    try {
      this.#corpus.take(uri, packed, known, later);
    } catch (error) {
      this.#listener.failed(uri, error);
      return false;
    }
    this.#report(uri, problems);
    return true;
  }

  #take({ uri, stamp, hash, packed, unchanged, problems, fault }: ReadReply): void {
    const metadata = this.metadataOf(uri);
    const entry = this.#index?.get(uri);
    if (unchanged && entry !== undefined && stamp !== null) {
      this.#index?.put(uri, { ...entry, stamp: trustedStamp(stamp) });
      this.#takeEntry(uri, entry, false);
      return;
    }
    this.#report(uri, problems);
    if (fault !== undefined) this.#listener.failed(uri, fault);
    this.#guard(uri, () => {
      if (stamp === null || fault !== undefined) {
        this.#corpus.remove(uri);
        this.#index?.delete(uri);
      } else {
        this.#corpus.take(uri, packed, metadata);
        this.#index?.put(uri, { stamp: trustedStamp(stamp), hash, metadata: textOf(metadata), problems, packed });
      }
    });
  }

  /** What the index has of folders, and is not there any more, goes from it. */
  #forgetMissing(folders: readonly string[], found: ReadonlySet<string>): void {
    const index = this.#index;
    if (index === null) return;
    const within = (uri: string): boolean => folders.some((folder) => uri.startsWith(`${folder.replace(/\/$/u, '')}/`));
    for (const uri of index.uris()) if (!found.has(uri) && within(uri)) index.delete(uri);
  }

  #guard(uri: string, act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#listener.failed(uri, error);
    }
  }

  async #bytes(uri: string): Promise<Uint8Array | null> {
    try {
      return await this.#files.read(uri);
    } catch (error) {
      this.#report(uri, [{ code: 'unreadable', reason: messageOf(error) }]);
      return null;
    }
  }

  #report(uri: string, problems: readonly FileProblem[]): void {
    if (problems.length === 0 && !this.#problems.delete(uri)) return;
    if (problems.length > 0) this.#problems.add(uri);
    this.#listener.fileProblems(uri, problems);
  }
}

/** Does something with each item; other work gets its turn in between. */
async function inSlices<Item>(items: Iterable<Item>, act: (item: Item) => void): Promise<void> {
  let since = performance.now();
  for (const item of items) {
    act(item);
    if (performance.now() - since < SLICE) continue;
    await new Promise((resume) => setTimeout(resume));
    since = performance.now();
  }
}

/** What of the metadata an analysis may depend on. */
function textOf(metadata: ArticleMetadata): string {
  return JSON.stringify(metadata);
}

/** Whether one of the paths is a file's own or that of a folder around it. */
function isWithin(paths: ReadonlySet<string>, uri: string): boolean {
  if (paths.has(uri)) return true;
  for (let slash = uri.lastIndexOf('/'); slash > 0; slash = uri.lastIndexOf('/', slash - 1))
    if (paths.has(uri.slice(0, slash))) return true;
  return false;
}

export function isArticleFile(uri: string): boolean {
  return /\.txt$/iu.test(uri);
}

export function isCorpusFile(uri: string): boolean {
  return uri.endsWith('/corpus.yaml');
}

function decodeUri(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
