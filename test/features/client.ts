/** A language client for tests: talks to a server in this process over streams, as an editor would over a pipe. */

import { PassThrough } from 'node:stream';
import {
  type Connection,
  createConnection,
  createProtocolConnection,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Platform } from '../../server/platform';
import { ANALYSED, CORPUS_CHANGED, type Method, type ParamsOf, STATUS } from '../../server/protocol';
import { startServer } from '../../server/server';
import { GAZETTEER } from './gazetteer';
import { literalEngine } from './literalEngine';
import { MemoryFiles } from './memoryFiles';

type Status = ParamsOf<typeof STATUS>;

export const FOLDER = 'file:///corpus';

export class TestClient {
  readonly files = new MemoryFiles();
  readonly diagnostics = new Map<string, PublishDiagnosticsParams['diagnostics']>();
  readonly errors: string[] = [];
  readonly progress: string[] = [];
  /** Parts of results that were asked for with a token. */
  readonly parts: unknown[][] = [];
  corpusChanges = 0;
  settings: unknown = null;
  /** What goes to the server, for malformed input. */
  readonly toServer = new PassThrough();
  readonly #connection: ProtocolConnection;
  readonly #waiting: { readonly fits: (status: Status) => boolean; readonly done: (status: Status) => void }[] = [];
  readonly #analysed: ((news: ParamsOf<typeof ANALYSED>) => void)[] = [];
  #versions = new Map<string, number>();
  #status: Status | null = null;

  /**
   * @param folder what is opened.
   * @param platformOf what is other than usual where the server of this connection runs.
   */
  constructor(
    readonly folder = FOLDER,
    platformOf: (connection: Connection) => Partial<Platform> = () => ({}),
  ) {
    const toClient = new PassThrough();
    const reader = new StreamMessageReader(this.toServer);
    const server = createConnection(reader, new StreamMessageWriter(toClient));
    startServer(server, {
      files: this.files,
      builtin: GAZETTEER,
      createEngine: literalEngine,
      soon: (act) => void setImmediate(act),
      ...platformOf(server),
    });
    this.#connection = createProtocolConnection(
      new StreamMessageReader(toClient),
      new StreamMessageWriter(this.toServer),
    );
    this.#listen();
  }

  #listen(): void {
    const connection = this.#connection;
    connection.onNotification(STATUS.method, (status: Status) => {
      this.#status = status;
      for (const waiter of this.#waiting.splice(0)) {
        if (waiter.fits(status)) waiter.done(status);
        else this.#waiting.push(waiter);
      }
    });
    connection.onNotification(ANALYSED.method, (news: ParamsOf<typeof ANALYSED>) => {
      for (const done of this.#analysed.splice(0)) done(news);
    });
    connection.onNotification(CORPUS_CHANGED.method, () => {
      this.corpusChanges++;
    });
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
      this.diagnostics.set(uri, diagnostics);
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.errors.push(message);
    });
    connection.onNotification('$/progress', ({ value }: { value: { kind: string } | unknown[] }) => {
      if (Array.isArray(value)) this.parts.push(value);
      else this.progress.push(value.kind);
    });
    connection.onRequest('workspace/configuration', () => [this.settings]);
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('window/workDoneProgress/create', () => null);
    for (const what of ['semanticTokens', 'codeLens', 'diagnostic'])
      connection.onRequest(`workspace/${what}/refresh`, () => null);
    connection.listen();
  }

  /** Opens the folder; `options` and `capabilities` as an editor gives them. Resolves when all articles are read. */
  async start(
    options: InitializeParams['initializationOptions'] = { locale: 'en', gazetteerDocuments: true },
    capabilities: InitializeParams['capabilities'] = FULL,
  ): Promise<InitializeResult> {
    const result: InitializeResult = await this.#connection.sendRequest('initialize', {
      processId: null,
      rootUri: this.folder,
      capabilities,
      initializationOptions: options,
      workspaceFolders: [{ uri: this.folder, name: 'corpus' }],
    });
    const ready = this.status(({ state }) => state === 'ready');
    await this.notify('initialized', {});
    await ready;
    return result;
  }

  /** The next status that fits. */
  status(fits: (status: Status) => boolean): Promise<Status> {
    return new Promise((done) => this.#waiting.push({ fits, done }));
  }

  get lastStatus(): Status | null {
    return this.#status;
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.#connection.sendRequest(method, params);
  }

  own<P, R>({ method }: Method<P, R>, params: P): Promise<R> {
    return this.#connection.sendRequest(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.#connection.sendNotification(method, params);
  }

  async open(uri: string, text: string): Promise<void> {
    this.#versions.set(uri, 1);
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
  }

  /** Replaces part of a document, or all of it. */
  async edit(uri: string, text: string, range?: unknown): Promise<void> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    const change = range === undefined ? { text } : { text, range };
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
  }

  /** Answers a request of the server's; what it throws is the error that the server gets. */
  serve(method: string, answer: (params: unknown) => Promise<unknown>): void {
    this.#connection.onRequest(method, answer);
  }

  /** A file changed on the disk: 1 created, 2 changed, 3 deleted. */
  async touched(uri: string, type: 1 | 2 | 3): Promise<void> {
    await this.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  }

  analysed(): Promise<ParamsOf<typeof ANALYSED>> {
    return new Promise((done) => this.#analysed.push(done));
  }

  async stop(): Promise<void> {
    await this.#connection.sendRequest('shutdown');
    this.#connection.dispose();
  }
}

const FULL: InitializeParams['capabilities'] = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    semanticTokens: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
  window: { workDoneProgress: true },
  textDocument: { definition: { linkSupport: true } },
};
