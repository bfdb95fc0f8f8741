/** Entry of the tests in a window on the five articles and others. */

import { runReported } from './report';
import { writeReport } from './reportFile';

/** Called by the extension host. */
export function run(): Promise<void> {
  return runReported(async () => {
    await import('./activation.test');
    await import('./articles.test');
    await import('./hover.test');
    await import('./navigation.test');
    await import('./extraction.test');
    await import('./editing.test');
    await import('./reviews.test');
  }, writeReport);
}
