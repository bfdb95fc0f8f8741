/** Entry of the tests in a browser's extension host: those of Node's that ask nothing of Node, and some of its own. */

import { runReported } from '../host/report';
import { writeReport } from './reportFile';

/** Called by the extension host. */
export function run(): Promise<void> {
  return runReported(async () => {
    await import('./worker.test');
    await import('../host/activation.test');
    await import('../host/articles.test');
    await import('../host/hover.test');
    await import('../host/navigation.test');
    await import('../host/extraction.test');
    await import('../host/editing.test');
    await import('../host/reviews.test');
  }, writeReport);
}
