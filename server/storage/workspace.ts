/**
 * The folders of the workspace: which articles they hold, what `corpus.yaml` files say of them, and the user's own
 * gazetteers; read through `Files`, given to the corpus, and kept right when files change.
 */

import type { Corpus } from '../corpus/corpus';
import type { ArticleMetadata } from '../model';
import { type CorpusFile, parseCorpusFile } from './corpusFile';
import { decode } from './decode';
import type { Files } from './files';

/** Larger files are no articles; reading one would hold up everything else. In bytes. */
export const LARGEST_ARTICLE = 16 * 1024 * 1024;
/** How many files are read ahead while another is analysed. */
const READ_AHEAD = 8;

/** Why a file is not, or not wholly, read. `line` counts from 1. */
export type FileProblem =
  | { readonly code: 'too-large'; readonly bytes: number }
  | { readonly code: 'unreadable'; readonly reason: string }
  | { readonly code: 'binary' }
  | { readonly code: 'invalid-bytes'; readonly encoding: string; readonly line: number };

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

const NO_METADATA: ArticleMetadata = {};

export class Workspace {
  readonly #files: Files;
  readonly #corpus: Corpus;
  readonly #listener: WorkspaceListener;
  readonly #corpusFiles = new Map<string, CorpusFile>();
  readonly #problems = new Set<string>();

  constructor(files: Files, corpus: Corpus, listener: WorkspaceListener) {
    this.#files = files;
    this.#corpus = corpus;
    this.#listener = listener;
  }

  /**
   * Reads all articles under the folders into the corpus. Answers to requests go on meanwhile, since every article waits
   * for its file. Stops early when `signal` is aborted; `progress` is told after every article.
   */
  async index(
    folders: readonly string[],
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
    const articles = uris.filter(isArticleFile);
    let done = 0;
    progress(0, articles.length);
    for (let at = 0; at < articles.length && !signal.aborted; at += READ_AHEAD) {
      const reads = articles.slice(at, at + READ_AHEAD).map(async (uri) => ({ uri, text: await this.#text(uri) }));
      for (const read of reads) {
        const { uri, text } = await read;
        if (signal.aborted) return;
        this.#take(uri, text);
        progress(++done, articles.length);
      }
    }
  }

  /** A file is new or changed on the disk. */
  async changed(uri: string): Promise<void> {
    if (isCorpusFile(uri)) {
      await this.readCorpusFile(uri);
      this.#refreshMetadata(uri);
    } else if (isArticleFile(uri)) this.#take(uri, await this.#text(uri));
  }

  /** A file, or a folder with all that is in it, is gone from the disk. */
  removed(uri: string): void {
    if (isCorpusFile(uri)) {
      this.#corpusFiles.delete(uri);
      this.#listener.corpusFile(uri, null);
      this.#refreshMetadata(uri);
      return;
    }
    this.#corpus.remove(uri);
    this.#report(uri, []);
    if (!isArticleFile(uri)) this.removedFolder(uri);
  }

  /** A folder left the workspace or the disk. Open documents stay. */
  removedFolder(folder: string): void {
    const prefix = folder.endsWith('/') ? folder : `${folder}/`;
    for (const uri of this.#corpus.sources()) if (uri.startsWith(prefix)) this.#corpus.remove(uri);
    for (const uri of [...this.#corpusFiles.keys()]) if (uri.startsWith(prefix)) this.removed(uri);
    for (const uri of [...this.#problems]) if (uri.startsWith(prefix)) this.#report(uri, []);
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

  #refreshMetadata(corpusFile: string): void {
    const folder = corpusFile.slice(0, corpusFile.lastIndexOf('/') + 1);
    for (const uri of this.#corpus.sources())
      if (uri.startsWith(folder)) this.#guard(uri, () => this.#corpus.setMetadata(uri, this.metadataOf(uri)));
  }

  #take(uri: string, text: string | null): void {
    this.#guard(uri, () => {
      if (text === null) this.#corpus.remove(uri);
      else this.#corpus.update(uri, text, this.metadataOf(uri));
    });
  }

  #guard(uri: string, act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#listener.failed(uri, error);
    }
  }

  async #text(uri: string): Promise<string | null> {
    const bytes = await this.#bytes(uri);
    if (bytes === null) return null;
    const { text, problem } = decode(bytes);
    if (problem === undefined) this.#report(uri, []);
    else if (problem.code === 'binary') this.#report(uri, [{ code: 'binary' }]);
    else this.#report(uri, [{ code: 'invalid-bytes', encoding: problem.encoding, line: problem.line }]);
    return problem?.code === 'binary' ? null : text;
  }

  async #bytes(uri: string): Promise<Uint8Array | null> {
    try {
      const size = await this.#files.size(uri);
      if (size !== null && size > LARGEST_ARTICLE) {
        this.#report(uri, [{ code: 'too-large', bytes: size }]);
        return null;
      }
      return size === null ? null : await this.#files.read(uri);
    } catch (error) {
      this.#report(uri, [{ code: 'unreadable', reason: error instanceof Error ? error.message : String(error) }]);
      return null;
    }
  }

  #report(uri: string, problems: readonly FileProblem[]): void {
    if (problems.length === 0 && !this.#problems.delete(uri)) return;
    if (problems.length > 0) this.#problems.add(uri);
    this.#listener.fileProblems(uri, problems);
  }
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
