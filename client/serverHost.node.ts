/** Servers in processes of their own, and their client in a bundle of its own, each with what earlier starts kept. */

import { join } from 'node:path';
import { loadScript } from '../server/codeCache';
import type { ServerHost } from './platform';
import { ServerProcess } from './serverProcess';

/**
 * @param bundles path of the folder of the bundled scripts.
 * @param kept path of the folder where what makes starts quick is kept from one to the next.
 */
export function processHost(bundles: string, kept: string): ServerHost {
  const server = new ServerProcess(bundles, kept);
  return {
    start: () => void server.start(),
    ask: (method, params) => server.ask(method, params),
    loadClient() {
      const script = loadScript(join(bundles, 'languageClient.js'), kept);
      const { makeProcessClient } = script.exports as typeof import('./languageClient.node');
      return {
        make: (options) => makeProcessClient(options, () => server.take()),
        keep: () => script.keep(),
      };
    },
    end: () => server.end(),
  };
}
