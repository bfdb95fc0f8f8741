/**
 * The open documents: what the editor sends of them reaches the corpus soon after, and before any request is answered; its
 * indexes, once typing pauses.
 */

import type { Connection } from 'vscode-languageserver';
import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { Article } from './corpus/article';
import type { Corpus } from './corpus/corpus';
import type { ArticleMetadata } from './model';
import { ANALYSED } from './protocol';
import { LARGEST_ARTICLE } from './storage/readArticle';

/** Documents of these schemes are views of something else. */
const IGNORED_SCHEMES = new Set([
  'git',
  'output',
  'marsad-gazetteer',
  'vscode',
  'vscode-scm',
  'debug',
  'search-editor',
]);
/** How long typing may go on before the analysis follows, in milliseconds; at least twice what the last one took. */
const PATIENCE = 20;
const LONGEST_PATIENCE = 1000;
/** How long typing must pause for the indexes to take it in, in milliseconds. */
const PAUSE = 150;

/** The form of a uri under which the corpus knows it, however the editor escapes it. */
export function canonicalUri(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}

export class Documents {
  readonly #documents = new TextDocuments(TextDocument);
  readonly #connection: Connection;
  readonly #corpus: Corpus;
  readonly #metadataOf: (uri: string) => ArticleMetadata;
  readonly #failed: (uri: string, error: unknown) => void;
  /** Canonical uri → the editor's own uri. */
  readonly #open = new Map<string, string>();
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  #patience = PATIENCE;
  #catchUp: NodeJS.Timeout | null = null;
  #closed: ((uri: string) => void) | null = null;

  constructor(
    connection: Connection,
    corpus: Corpus,
    metadataOf: (uri: string) => ArticleMetadata,
    failed: (uri: string, error: unknown) => void,
  ) {
    this.#connection = connection;
    this.#corpus = corpus;
    this.#metadataOf = metadataOf;
    this.#failed = failed;
    this.#documents.onDidOpen(({ document }) => {
      if (IGNORED_SCHEMES.has(document.uri.slice(0, document.uri.indexOf(':')))) return;
      this.#open.set(canonicalUri(document.uri), document.uri);
    });
    this.#documents.onDidChangeContent(({ document }) => {
      const uri = canonicalUri(document.uri);
      if (this.#open.has(uri)) this.#later(uri);
    });
    this.#documents.onDidClose(({ document }) => this.#close(canonicalUri(document.uri)));
    this.#documents.listen(connection);
  }

  /** The article of a uri in any spelling, as the editor shows it now; undefined where it is none. */
  article(uri: string): Article | undefined {
    const canonical = canonicalUri(uri);
    this.flush(canonical);
    return this.#corpus.article(canonical);
  }

  /** How many UTF-16 units an open document has; 0 for one that is not open. */
  length(uri: string): number {
    const document = this.#documents.get(this.#open.get(canonicalUri(uri)) ?? uri);
    return document?.offsetAt({ line: document.lineCount, character: 0 }) ?? 0;
  }

  /** Calls `listener` with the canonical uri of each document that is closed. */
  onClose(listener: (uri: string) => void): void {
    this.#closed = listener;
  }

  /** The canonical uris of the open documents. */
  uris(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** Brings what was typed into the corpus at once: everywhere, or in one document. */
  flush(uri?: string): void {
    for (const waiting of uri === undefined ? [...this.#waiting.keys()] : [uri]) {
      const timer = this.#waiting.get(waiting);
      if (timer === undefined) continue;
      clearTimeout(timer);
      this.#analyse(waiting);
    }
  }

  /** Tells the client that the analyses of all open documents are new, as after a change of the gazetteer. */
  announce(): void {
    for (const own of this.#open.values()) this.#analysed(own);
  }

  dispose(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
    if (this.#catchUp !== null) clearTimeout(this.#catchUp);
  }

  #later(uri: string): void {
    if (this.#waiting.has(uri)) return;
    this.#waiting.set(
      uri,
      setTimeout(() => this.#analyse(uri), this.#patience),
    );
  }

  #analyse(uri: string): void {
    this.#waiting.delete(uri);
    const own = this.#open.get(uri);
    const document = own === undefined ? undefined : this.#documents.get(own);
    if (document === undefined) return;
    const before = performance.now();
    try {
      const text = document.getText();
      if (text.length <= LARGEST_ARTICLE)
        this.#corpus.updateOpen(uri, text, document.version, this.#metadataOf(uri), true);
      else this.#corpus.close(uri);
    } catch (error) {
      this.#failed(uri, error);
    }
    this.#patience = Math.min(LONGEST_PATIENCE, Math.max(PATIENCE, 2 * (performance.now() - before)));
    this.#analysed(document.uri);
    this.#catchUpLater(uri);
  }

  /** Brings the indexes up to date once typing pauses; a request that asks them does so before. */
  #catchUpLater(uri: string): void {
    if (this.#catchUp !== null) clearTimeout(this.#catchUp);
    this.#catchUp = setTimeout(() => {
      this.#catchUp = null;
      try {
        this.#corpus.catchUp();
      } catch (error) {
        this.#failed(uri, error);
      }
    }, PAUSE);
  }

  #analysed(own: string): void {
    const version = this.#documents.get(own)?.version;
    if (version !== undefined) void this.#connection.sendNotification(ANALYSED.method, { uri: own, version });
  }

  #close(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    if (!this.#open.delete(uri)) return;
    this.#corpus.close(uri);
    this.#closed?.(uri);
  }
}
