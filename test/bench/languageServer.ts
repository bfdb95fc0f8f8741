/** The real language server in a process of its own, driven over its standard input and output as an editor drives it. */

import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import {
  type CancellationToken,
  CancellationTokenSource,
  createProtocolConnection,
  type InitializeParams,
  type Location,
  ProgressType,
  type ProtocolConnection,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type InitializationOptions, type Method, type ParamsOf, STATUS } from '../../server/protocol';
import { type Memory, peakMemory } from './processes';

type Status = ParamsOf<typeof STATUS>;

/** What Marsad's own client says that it can do, as VS Code does. */
const CAPABILITIES: InitializeParams['capabilities'] = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    semanticTokens: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: { definition: { linkSupport: true } },
  window: { workDoneProgress: true },
};

export class LanguageServer {
  readonly #child: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #waiting: (() => void)[] = [];
  readonly #versions = new Map<string, number>();
  #status: Status | null = null;
  #asked = 0;
  #stopping = false;

  private constructor(child: ChildProcess, connection: ProtocolConnection) {
    this.#child = child;
    this.#connection = connection;
  }

  /** Starts a server on a folder; resolves when it is initialized. `storage` is a folder for what it keeps between runs. */
  static async start(folder: string, storage: string): Promise<LanguageServer> {
    const child = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const server = new LanguageServer(child, connection);
    server.#listen();
    const options: InitializationOptions & { readonly storagePath: string } = {
      locale: 'en',
      gazetteerDocuments: true,
      reviews: true,
      storagePath: storage,
    };
    const params: InitializeParams = {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: uriOf(folder), name: 'corpus' }],
      capabilities: CAPABILITIES,
      initializationOptions: options,
    };
    await connection.sendRequest('initialize', params);
    await connection.sendNotification('initialized', {});
    return server;
  }

  /** Whether it says that it is still reading articles. */
  get indexing(): boolean {
    return this.#status?.state !== 'ready';
  }

  /** Resolves when the server has read all articles. @throws Error when it says that it cannot, or ends. */
  async ready(): Promise<Status> {
    for (;;) {
      const status = this.#status;
      if (status?.state === 'ready') return status;
      if (status?.state === 'error') throw new Error(status.message ?? 'The server has given up.');
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  request<P, R>({ method }: Method<P, R>, params: P): Promise<R> {
    return this.#connection.sendRequest<R>(method, params);
  }

  /** A request of LSP itself. */
  ask<R>(method: string, params: unknown, token?: CancellationToken): Promise<R> {
    // A token that is missing would be taken for a second parameter.
    return token === undefined
      ? this.#connection.sendRequest<R>(method, params)
      : this.#connection.sendRequest<R>(method, params, token);
  }

  /** Resolves when so many references have arrived, in parts or at once, and asks for no more; gives how many there were. */
  async references(uri: string, position: Range['start'], enough: number): Promise<number> {
    const token = `references-${this.#asked++}`;
    let count = 0;
    let listening = { dispose: (): void => {} };
    const first = new Promise<void>((resolve) => {
      listening = this.#connection.onProgress(new ProgressType<Location[]>(), token, (part) => {
        count += part.length;
        if (count >= enough) resolve();
      });
    });
    const enoughSeen = new CancellationTokenSource();
    const all = this.ask<Location[] | null>(
      'textDocument/references',
      {
        textDocument: { uri },
        position,
        context: { includeDeclaration: true },
        partialResultToken: token,
      },
      enoughSeen.token,
    ).then((rest) => {
      count += rest?.length ?? 0;
    });
    await Promise.race([first, all]);
    const arrived = count;
    enoughSeen.cancel();
    void all.finally(() => listening.dispose());
    return arrived;
  }

  async open(uri: string, text: string): Promise<void> {
    this.#versions.set(uri, 1);
    await this.#notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'plaintext', version: 1, text },
    });
  }

  async insert(uri: string, at: Range['start'], text: string): Promise<void> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    await this.#notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: at, end: at }, text }],
    });
  }

  /** Tells that a file has changed on the disk. */
  async fileChanged(uri: string): Promise<void> {
    await this.#notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  }

  memory(): Memory | null {
    return peakMemory(this.#child);
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    await this.ask('shutdown', null);
    await this.#notify('exit', undefined);
    this.#connection.end();
    await ended;
    this.#connection.dispose();
  }

  async #notify(method: string, params: unknown): Promise<void> {
    await this.#connection.sendNotification(method, params);
  }

  #listen(): void {
    const connection = this.#connection;
    connection.onNotification(STATUS.method, (status: Status) => {
      this.#status = status;
      for (const resolve of this.#waiting.splice(0)) resolve();
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => console.error(message));
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
    for (const method of [
      'client/registerCapability',
      'window/workDoneProgress/create',
      'workspace/semanticTokens/refresh',
      'workspace/codeLens/refresh',
      'workspace/diagnostic/refresh',
    ])
      connection.onRequest(method, () => null);
    connection.listen();
    this.#child.once('exit', (status) => {
      if (this.#stopping) return;
      this.#status = { state: 'error', done: 0, total: 0, events: 0, entities: 0, message: `It ended with ${status}.` };
      for (const resolve of this.#waiting.splice(0)) resolve();
    });
  }
}

/** A file's address, as an editor writes it. */
export function uriOf(file: string): string {
  return pathToFileURL(file).href;
}
