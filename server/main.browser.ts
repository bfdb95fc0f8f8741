/** Entry of the language server in a browser's worker, which the extension starts and speaks to. */

import {
  BrowserMessageReader,
  BrowserMessageWriter,
  type Connection,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { createEngine } from './engine';
import { builtinGazetteer } from './gazetteer/builtin';
import { startServer } from './server';
import { waitingReader } from './storage/articleReader';
import { asking, clientFiles } from './storage/clientFiles';

/** What a worker is told that nobody caught. */
interface Fault {
  /** Of an error. */
  readonly error?: unknown;
  /** Of a promise. */
  readonly reason?: unknown;
  preventDefault(): void;
}

/** The worker's own scope, of which Node's types know nothing. */
declare const self: { addEventListener(type: 'error' | 'unhandledrejection', listener: (fault: Fault) => void): void };

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
);
surviveFaults(connection);
startServer(connection, {
  files: clientFiles(asking(connection)),
  builtin: builtinGazetteer(),
  createEngine,
  soon: (act) => void setTimeout(act),
  createReader: (_gazetteers, own) => waitingReader(own),
});

/** Logs what nobody caught and goes on; the extension would take the worker for broken. */
function surviveFaults({ console }: Connection): void {
  const report = (fault: Fault): void => {
    fault.preventDefault();
    const error = fault.error ?? fault.reason;
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };
  self.addEventListener('error', report);
  self.addEventListener('unhandledrejection', report);
}
