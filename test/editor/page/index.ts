/** Entry of the tests that look at the window of VS Code from outside: where glyphs stand, and what clicks do. */

import { type Outcome, runSuite } from '../suite';
import { type ShownWindow, screenshot, showWindow } from './window';

export async function runPageTests(shown: ShownWindow, report: (line: string) => void): Promise<Outcome> {
  showWindow(shown);
  return runSuite(
    async () => {
      await import('./reading.test');
      await import('./views.test');
      await import('./comparing.test');
      await import('./reviews.test');
      await import('./saving.test');
      await import('./languages.test');
    },
    {
      limit: 60_000,
      report,
      afterFailure: (title) => screenshot(`failed ${title.replace(/[^\p{L}\p{N}]+/gu, ' ')}`),
    },
  );
}
