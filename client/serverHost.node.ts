/** Servers in processes of their own, and their client in a bundle of its own, each with compiled code of earlier starts. */

import { join } from 'node:path';
import { loadScript } from '../server/codeCache';
import type { ServerHost } from './platform';
import { ServerProcess } from './serverProcess';

/**
 * @param bundles path of the folder of the bundled scripts.
 * @param code path of the folder where their compiled code is kept from one start to the next.
 */
export function processHost(bundles: string, code: string): ServerHost {
  const server = new ServerProcess(join(bundles, 'starter.js'), code);
  return {
    start: () => void server.start(),
    loadClient() {
      const script = loadScript(join(bundles, 'languageClient.js'), code);
      const { makeProcessClient } = script.exports as typeof import('./languageClient.node');
      return {
        make: (options) => makeProcessClient(options, () => server.take()),
        keep: () => script.keep(),
      };
    },
    end: () => server.end(),
  };
}
