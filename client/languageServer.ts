/** The language server as the rest of the client sees it: started when needed, typed requests, state and news. */

import {
  type CancellationToken,
  type Disposable,
  EventEmitter,
  env,
  type LogOutputChannel,
  type Uri,
  window,
  workspace,
} from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  type Message,
  State,
  TransportKind,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageclient/node';
import { ANALYSED, CORPUS_CHANGED, type InitializationOptions, type Method, STATUS } from '../server/protocol';
import { isolate } from './bidi';
import { linkCommands } from './hoverLinks';
import { SECTION, texts } from './settings';

type ParamsOf<M> = M extends Method<infer P, infer _> ? P : never;

/** What the server last said of itself; `stopped` when it is not running and will not be by itself. */
export type Status = ParamsOf<typeof STATUS> | { readonly state: 'idle' | 'stopped' };

/** So many ends within so many milliseconds, and the server stays off: it would only end again. */
const MOST_RESTARTS = 4;
const RESTART_WINDOW = 3 * 60_000;

/** Files whose changes the server wants to know of though no editor shows them. */
const WATCHED = ['**/*.txt', '**/corpus.yaml', '**/.marsad/*'];

export class LanguageServer implements Disposable {
  readonly #client: LanguageClient;
  readonly #statusChanged = new EventEmitter<Status>();
  readonly #analysed = new EventEmitter<ParamsOf<typeof ANALYSED>>();
  readonly #corpusChanged = new EventEmitter<void>();
  readonly #disposables: Disposable[] = [];
  readonly #ends: number[] = [];
  #status: Status = { state: 'idle' };
  #starting: Promise<void> | undefined;

  readonly onDidChangeStatus = this.#statusChanged.event;
  /** The analysis of an open document is new. */
  readonly onAnalysed = this.#analysed.event;
  /** Events or entities of the corpus changed; also fired when the server (re)starts. */
  readonly onCorpusChanged = this.#corpusChanged.event;

  /**
   * @param module path of the bundled server.
   * @param storage the folder where the server may keep its index; undefined where no folder is open.
   */
  constructor(
    module: string,
    readonly log: LogOutputChannel,
    storage: Uri | undefined,
  ) {
    const watchers = WATCHED.map((pattern) => workspace.createFileSystemWatcher(pattern));
    const options: InitializationOptions = {
      locale: env.language,
      gazetteerDocuments: true,
      reviews: true,
      ...(storage?.scheme === 'file' ? { storagePath: storage.fsPath } : {}),
    };
    this.#client = new LanguageClient(
      SECTION,
      'Marsad',
      { module, transport: TransportKind.ipc },
      {
        documentSelector: [
          { language: 'plaintext', scheme: 'file' },
          { language: 'plaintext', scheme: 'untitled' },
        ],
        synchronize: { fileEvents: watchers, configurationSection: SECTION },
        initializationOptions: options,
        outputChannel: log,
        middleware: {
          async provideHover(document, position, token, next) {
            const hover = await next(document, position, token);
            return hover === undefined || hover === null ? hover : linkCommands(hover);
          },
        },
        // Hovers quote articles: nothing in them may run a command or be taken for HTML.
        markdown: { isTrusted: false, supportHtml: false, supportThemeIcons: true },
        diagnosticPullOptions: { onChange: true, onSave: false, onTabs: false },
        errorHandler: {
          error: (_error: Error, _message: Message | undefined, count: number | undefined) => ({
            action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
          }),
          closed: () => ({ action: this.#ended(), handled: true }),
        },
      },
    );
    this.#disposables.push(
      ...watchers,
      this.#statusChanged,
      this.#analysed,
      this.#corpusChanged,
      this.#client.onNotification(STATUS.method, (status: ParamsOf<typeof STATUS>) => this.#setStatus(status)),
      this.#client.onNotification(ANALYSED.method, (news: ParamsOf<typeof ANALYSED>) => this.#analysed.fire(news)),
      this.#client.onNotification(CORPUS_CHANGED.method, () => this.#corpusChanged.fire()),
      this.#client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.#corpusChanged.fire();
        if (newState === State.Starting) this.#setStatus(STARTING);
      }),
    );
  }

  get status(): Status {
    return this.#status;
  }

  /** Whether `start` has been called: before that nothing has been read and no process runs. */
  get started(): boolean {
    return this.#starting !== undefined;
  }

  /** Starts the server unless it has been; settled when it answers. Never throws: a failure is shown and logged. */
  start(): Promise<void> {
    this.#starting ??= this.#client.start().catch((error: unknown) => this.#failed(error));
    return this.#starting;
  }

  /** Ends the server, if it runs, and starts it anew. */
  async restart(): Promise<void> {
    this.#ends.length = 0;
    this.#setStatus(STARTING);
    const restarting = this.#starting === undefined ? this.#client.start() : this.#client.restart();
    this.#starting = restarting.catch((error: unknown) => this.#failed(error));
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
    await this.start();
    if (!this.#client.isRunning()) return undefined;
    try {
      // A token that is missing must not be passed on: it would be sent as a second parameter.
      return token === undefined
        ? await this.#client.sendRequest<R>(method.method, params)
        : await this.#client.sendRequest<R>(method.method, params, token);
    } catch (error) {
      if (token?.isCancellationRequested === true || !this.#client.isRunning() || isDropped(error)) return undefined;
      this.log.error(`${method.method}: ${describe(error)}`);
      throw error;
    }
  }

  /** Work-done progress of the request with this token, until the returned thing is disposed. */
  onProgress(token: string, handler: (report: WorkDone) => void): Disposable {
    return this.#client.onProgress(WorkDoneProgress.type, token, handler);
  }

  /** A document's address, as the server writes and reads it. */
  uri(uri: Uri): string {
    return this.#client.code2ProtocolConverter.asUri(uri);
  }

  async stop(): Promise<void> {
    if (this.#client.needsStop()) await this.#client.stop();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #setStatus(status: Status): void {
    this.#status = status;
    this.#statusChanged.fire(status);
  }

  #ended(): CloseAction {
    const now = Date.now();
    this.#ends.push(now);
    while (now - (this.#ends[0] ?? now) > RESTART_WINDOW) this.#ends.shift();
    if (this.#ends.length <= MOST_RESTARTS) {
      this.log.warn(texts().serverGone);
      // The first end is told in the log and the status item alone: the analyst has lost nothing.
      if (this.#ends.length > 1) void window.showWarningMessage(texts().serverGone);
      return CloseAction.Restart;
    }
    this.#setStatus({ state: 'stopped' });
    void this.#offerRestart(texts().serverStopped);
    return CloseAction.DoNotRestart;
  }

  #failed(error: unknown): void {
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

/** LSP's work-done progress: `percentage` is of the whole, 0 to 100. */
export type WorkDone = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

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
