/** The language server as the rest of the client sees it: started when needed, typed requests, state and news. */

import {
  type CancellationToken,
  type Disposable,
  EventEmitter,
  env,
  type LogOutputChannel,
  type TextDocument,
  type Uri,
  window,
} from 'vscode';
import {
  ANALYSED,
  CORPUS_CHANGED,
  FIRST_HIGHLIGHTS,
  type InitializationOptions,
  type Method,
  type ParamsOf,
  type ResultOf,
  STATUS,
} from '../server/protocol';
import { isolate } from './bidi';
import { linkCommands } from './hoverLinks';
import type { MadeClient, WorkDone } from './languageClient';
import type { ServerHost } from './platform';
import { SECTION, texts } from './settings';
import { markStart } from './startMarks';

/** What the server last said of itself; `stopped` when it is not running and will not be by itself. */
export type Status = ParamsOf<typeof STATUS> | { readonly state: 'idle' | 'stopped' };

/** So many ends within so many milliseconds, and the server stays off: it would only end again. */
const MOST_RESTARTS = 4;
const RESTART_WINDOW = 3 * 60_000;
/** UTF-16 units; a longer text would keep the server from its first answer, and what it read of it would not be kept. */
const MOST_AHEAD = 100_000;

/** Highlights of the text that the document had at its `version`. */
export interface FirstHighlights {
  readonly document: TextDocument;
  readonly version: number;
  readonly highlights: NonNullable<ResultOf<typeof FIRST_HIGHLIGHTS>>;
}

export class LanguageServer implements Disposable {
  readonly #host: ServerHost;
  readonly #initialization: InitializationOptions;
  readonly #statusChanged = new EventEmitter<Status>();
  readonly #answers = new EventEmitter<void>();
  readonly #first = new EventEmitter<FirstHighlights>();
  readonly #analysed = new EventEmitter<ParamsOf<typeof ANALYSED>>();
  readonly #corpusChanged = new EventEmitter<void>();
  readonly #ends: number[] = [];
  #made: MadeClient | undefined;
  #status: Status = { state: 'idle' };
  #starting: Promise<void> | undefined;
  /** The server runs and knows the open documents. */
  #answering = false;

  readonly onDidChangeStatus = this.#statusChanged.event;
  /** What the document that is open is to be painted with, while the server has not answered yet. */
  readonly onFirstHighlights = this.#first.event;
  /** The server has (re)started and knows the open documents. */
  readonly onAnswers = this.#answers.event;
  /** The analysis of an open document is new. */
  readonly onAnalysed = this.#analysed.event;
  /** Events or entities of the corpus changed; also fired when the server (re)starts. */
  readonly onCorpusChanged = this.#corpusChanged.event;

  /** @param storage the folder where the server may keep its index; undefined where no folder is open. */
  constructor(
    host: ServerHost,
    readonly log: LogOutputChannel,
    storage: Uri | undefined,
  ) {
    this.#host = host;
    this.#initialization = {
      locale: env.language,
      gazetteerDocuments: true,
      reviews: true,
      ...(storage?.scheme === 'file' ? { storagePath: storage.fsPath } : {}),
    };
  }

  get status(): Status {
    return this.#status;
  }

  /** Whether `start` has been called: before that nothing has been read and no server runs. */
  get started(): boolean {
    return this.#starting !== undefined;
  }

  /**
   * Starts the server unless it has been; settled when it answers. Never throws: a failure is shown and logged.
   * @param open a document that is to be painted as soon as can be.
   */
  start(open?: TextDocument): Promise<void> {
    this.#starting ??= this.#begin(open);
    return this.#starting;
  }

  /** Ends the server, if it runs, and starts it anew. */
  async restart(): Promise<void> {
    this.#ends.length = 0;
    this.#setStatus(STARTING);
    const client = this.#made?.client;
    this.#starting =
      client === undefined
        ? this.#begin()
        : client
            .stop()
            .then(() => client.start())
            .catch((error: unknown) => this.#failed(error));
    await this.#starting;
  }

  /** Settled when the server has read all articles, or has given up. */
  async ready(): Promise<void> {
    await this.start();
    if (isSettled(this.#status)) return;
    await new Promise<void>((resolve) => {
      const listening = this.onDidChangeStatus((status) => {
        if (!isSettled(status)) return;
        listening.dispose();
        resolve();
      });
    });
  }

  /**
   * The server's answer.
   * @returns undefined when the server does not run or the answer was cancelled.
   * @throws the server's error otherwise.
   */
  async request<P, R>(method: Method<P, R>, params: P, token?: CancellationToken): Promise<R | undefined> {
    if (!this.started) return undefined;
    if (!this.#answering) await this.start();
    const client = this.#made?.client;
    if (client?.isRunning() !== true) return undefined;
    try {
      // A token that is missing must not be passed on: it would be sent as a second parameter.
      return token === undefined
        ? await client.sendRequest<R>(method.method, params)
        : await client.sendRequest<R>(method.method, params, token);
    } catch (error) {
      if (token?.isCancellationRequested === true || !client.isRunning() || isDropped(error)) return undefined;
      this.log.error(`${method.method}: ${describe(error)}`);
      throw error;
    }
  }

  /** Work-done progress of the request with this token, until the returned thing is disposed. */
  onProgress(token: string, handler: (report: WorkDone) => void): Disposable {
    return this.#made?.onProgress(token, handler) ?? { dispose: () => {} };
  }

  /** A document's address, as the server writes and reads it. */
  uri(uri: Uri): string {
    return uri.toString();
  }

  async stop(): Promise<void> {
    const client = this.#made?.client;
    try {
      if (client?.needsStop() === true) await client.stop();
    } finally {
      // A client that has not come to run yet cannot tell its server to end.
      this.#host.end();
    }
  }

  dispose(): void {
    for (const one of [this.#statusChanged, this.#first, this.#answers, this.#analysed, this.#corpusChanged])
      one.dispose();
    this.#made?.dispose();
  }

  async #begin(open?: TextDocument): Promise<void> {
    try {
      // While the server loads, so does what speaks to it.
      if (this.#made === undefined) {
        this.#host.start();
        markStart('process');
        if (open !== undefined) void this.#paintAhead(open);
        this.#setStatus(STARTING);
      }
      // What else is made at activation comes first.
      await Promise.resolve();
      this.#made ??= this.#make();
      await this.#made.client.start();
    } catch (error) {
      this.#failed(error);
    }
  }

  /** The server reads the document while the client is loaded and both get to know each other. */
  async #paintAhead(document: TextDocument): Promise<void> {
    const { version } = document;
    const params = { uri: this.uri(document.uri), text: document.getText() };
    if (params.text.length > MOST_AHEAD) return;
    const highlights = await this.#host.ask?.(FIRST_HIGHLIGHTS, params);
    if (highlights === undefined || highlights === null || this.#answering) return;
    this.#first.fire({ document, version, highlights });
  }

  #make(): MadeClient {
    const library = this.#host.loadClient();
    markStart('client');
    const made = library.make({
      section: SECTION,
      log: this.log,
      initialization: this.#initialization,
      changeHover: linkCommands,
      restartAfterEnd: () => this.#ended(),
      onState: (state) => {
        if (state === 'starting') this.#setStatus(STARTING);
        if (state === 'stopped') this.#host.end();
        this.#answering = false;
        if (state !== 'running') return;
        markStart('running');
        // It runs as soon as it has answered; that it knows the open documents is what the start ends with.
        made.client.start().then(
          () => this.#answersNow(),
          () => {},
        );
      },
    });
    made.client.onNotification(STATUS.method, (status: ParamsOf<typeof STATUS>) => {
      this.#setStatus(status);
      // By now what a session needs of the library has been compiled, and nobody waits.
      if (status.state === 'ready') library.keep();
    });
    made.client.onNotification(ANALYSED.method, (news: ParamsOf<typeof ANALYSED>) => this.#analysed.fire(news));
    made.client.onNotification(CORPUS_CHANGED.method, () => this.#corpusChanged.fire());
    return made;
  }

  /** What is visible is asked for first; what waits for the start to end asks after it. */
  #answersNow(): void {
    markStart('answers');
    this.#answering = true;
    this.#answers.fire();
    this.#corpusChanged.fire();
  }

  #setStatus(status: Status): void {
    this.#status = status;
    this.#statusChanged.fire(status);
  }

  /** Whether a server that ended by itself is to be started again. */
  #ended(): boolean {
    const now = Date.now();
    this.#ends.push(now);
    while (now - (this.#ends[0] ?? now) > RESTART_WINDOW) this.#ends.shift();
    if (this.#ends.length <= MOST_RESTARTS) {
      this.log.warn(texts().serverGone);
      // The first end is told in the log and the status item alone: the analyst has lost nothing.
      if (this.#ends.length > 1) void window.showWarningMessage(texts().serverGone);
      return true;
    }
    this.#setStatus({ state: 'stopped' });
    void this.#offerRestart(texts().serverStopped);
    return false;
  }

  #failed(error: unknown): void {
    // A client whose start failed cannot be started again: the next start makes another.
    this.#made?.dispose();
    this.#made = undefined;
    this.#host.end();
    this.#setStatus({ state: 'stopped' });
    this.log.error(describe(error));
    void this.#offerRestart(texts().serverFailed(isolate(describe(error))));
  }

  async #offerRestart(message: string): Promise<void> {
    const { restart, showLog } = texts();
    const chosen = await window.showErrorMessage(message, restart, showLog);
    if (chosen === restart) await this.restart();
    if (chosen === showLog) this.log.show();
  }
}

const STARTING: Status = { state: 'starting', done: 0, total: 0, events: 0, entities: 0 };

function isSettled(status: Status): boolean {
  return status.state === 'ready' || status.state === 'error' || status.state === 'stopped';
}

/** LSP's RequestCancelled, ContentModified and ServerCancelled: the answer is no longer wanted, nothing went wrong. */
const DROPPED = new Set([-32800, -32801, -32802]);

function isDropped(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'number' && DROPPED.has(error.code);
}

/** What an error says of itself, in one line. */
export function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
