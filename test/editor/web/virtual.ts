/** Entry of the tests in a window on a virtual file system, in a browser's extension host. */

import { runReported } from '../host/report';
import { writeReport } from './reportFile';

/** Called by the extension host. */
export function run(): Promise<void> {
  return runReported(async () => {
    await import('./virtual.test');
    await import('../host/articles.test');
  }, writeReport);
}
