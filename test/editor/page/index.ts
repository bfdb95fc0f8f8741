/** Entry of the tests that look at the window of VS Code from outside: where glyphs stand, and what clicks do. */

import type { Page } from 'playwright-core';
import { type Outcome, runSuite } from '../suite';
import { screenshot, showWindow } from './window';

/** @param page shows a served VS Code with Marsad installed, opened on a folder with the five articles. */
export async function runPageTests(
  page: Page,
  screenshotFolder: string,
  report: (line: string) => void,
): Promise<Outcome> {
  showWindow(page, screenshotFolder);
  return runSuite(
    async () => {
      await import('./reading.test');
      await import('./views.test');
    },
    {
      limit: 60_000,
      report,
      afterFailure: (title) => screenshot(`failed ${title.replace(/[^\p{L}\p{N}]+/gu, ' ')}`),
    },
  );
}
