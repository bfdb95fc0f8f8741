/** Servers in web workers. All code of a browser's extension is one bundle, so that of the client is there already. */

import type { Uri } from 'vscode';
import { makeWorkerClient } from './languageClient.browser';
import type { ServerHost } from './platform';
import { ServerWorker } from './serverWorker';

/** @param script the bundled server. */
export function workerHost(script: Uri): ServerHost {
  const server = new ServerWorker(script);
  return {
    // Who takes it is told of what is wrong with it.
    start: () => void server.start().catch(() => {}),
    loadClient: () => ({
      make: (options) => makeWorkerClient(options, () => server.take()),
      keep: () => {},
    }),
    end: () => server.end(),
  };
}
