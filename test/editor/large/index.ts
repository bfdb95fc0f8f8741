/** Entry of the tests that work in a large folder while it is read and afterwards, in the window as a user has it. */

import { type ShownWindow, screenshot, showWindow } from '../page/window';
import { type Outcome, runSuite } from '../suite';

/** Milliseconds: a busy machine of two cores reads 10,000 articles within this. */
const LIMIT = 10 * 60_000;

export async function runLargeTests(shown: ShownWindow, report: (line: string) => void): Promise<Outcome> {
  showWindow(shown);
  return runSuite(
    async () => {
      await import('./largeFolder.test');
    },
    {
      limit: LIMIT,
      report,
      afterFailure: (title) => screenshot(`failed ${title.replace(/[^\p{L}\p{N}]+/gu, ' ')}`),
    },
  );
}
