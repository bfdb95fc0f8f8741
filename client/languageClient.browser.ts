/** The client of a server's web worker. */

import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  LanguageClient,
  type Message,
} from 'vscode-languageclient/browser';
import { type ClientOptions, type MadeClient, makeClient } from './languageClient';
import type { BrowserWorker } from './serverWorker';

/** @param take gives a worker of the server's, at every start; it rejects where there is none. */
export function makeWorkerClient(options: ClientOptions, take: () => Promise<BrowserWorker>): MadeClient {
  const { log } = options;
  return makeClient(options, LanguageClient, async () => {
    const worker = await take();
    return { reader: new WorkerReader(worker, (message) => log.error(message)), writer: new WorkerWriter(worker) };
  });
}

/**
 * The library's own reader takes every fault of a worker for one of the connection. The server catches its faults itself:
 * what is heard of here is a worker that cannot be loaded, which is an end.
 */
class WorkerReader extends AbstractMessageReader {
  readonly #worker: BrowserWorker;

  constructor(worker: BrowserWorker, fault: (message: string) => void) {
    super();
    this.#worker = worker;
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      fault(event.message ?? 'The worker cannot be loaded.');
      this.fireClose();
    };
  }

  listen(callback: DataCallback): Disposable {
    this.#worker.onmessage = ({ data }) => callback(data as Message);
    return {
      dispose: () => {
        this.#worker.onmessage = null;
      },
    };
  }
}

class WorkerWriter extends AbstractMessageWriter {
  readonly #worker: BrowserWorker;

  constructor(worker: BrowserWorker) {
    super();
    this.#worker = worker;
  }

  async write(message: Message): Promise<void> {
    this.#worker.postMessage(message);
  }

  /** Called when the server has been told to end and has answered. */
  end(): void {
    this.#worker.terminate();
  }
}
