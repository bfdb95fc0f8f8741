/** The server's web worker. It is started ahead of the client that speaks to it, as a process is. */

import { type Uri, workspace } from 'vscode';

/** How long a server that was told to end may take, in milliseconds. */
const PATIENCE = 2000;

/** What is used of a browser's worker, of which Node's types know nothing. */
export interface BrowserWorker {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { readonly message?: string; preventDefault(): void }) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}

declare const Worker: new (address: string, options: { readonly name: string }) => BrowserWorker;

export class ServerWorker {
  readonly #script: Uri;
  #address: string | undefined;
  /** Started, and nobody speaks to it yet. */
  #waiting: Promise<BrowserWorker> | undefined;
  #taken: BrowserWorker | undefined;

  /** @param script the bundled server, a file of the extension. */
  constructor(script: Uri) {
    this.#script = script;
  }

  /**
   * Starts a worker, unless one waits to be taken. What is sent to it waits until it has loaded.
   * @returns a promise that rejects where the script cannot be read.
   */
  start(): Promise<BrowserWorker> {
    this.#waiting ??= this.#load();
    return this.#waiting;
  }

  /** The worker that was started, or a new one, for who speaks to it from now on; the one before ends. */
  async take(): Promise<BrowserWorker> {
    const starting = this.start();
    this.#waiting = undefined;
    this.#taken?.terminate();
    this.#taken = await starting;
    return this.#taken;
  }

  /** Ends what nobody speaks to at once, and the worker that was told to end, if nobody does so before. */
  end(): void {
    void this.#waiting?.then(
      (worker) => worker.terminate(),
      () => {},
    );
    this.#waiting = undefined;
    const worker = this.#taken;
    this.#taken = undefined;
    if (worker !== undefined) setTimeout(() => worker.terminate(), PATIENCE);
  }

  async #load(): Promise<BrowserWorker> {
    this.#address ??= await addressOf(this.#script);
    return new Worker(this.#address, { name: 'Marsad' });
  }
}

/** An address that a browser takes, though VS Code makes no worker of a file that is on the machine it is connected to. */
async function addressOf(script: Uri): Promise<string> {
  const code = await workspace.fs.readFile(script);
  return URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
}
