/** Entry of the tests that look at the window of VS Code from outside: where glyphs stand, and what clicks do. */

import { type Outcome, runSuite } from '../suite';
import { type ShownWindow, screenshot, showWindow } from './window';

/** All of them, where the extension runs as it does by itself. */
export function runPageTests(shown: ShownWindow, report: (line: string) => void): Promise<Outcome> {
  return runShown(shown, report, async () => {
    await import('./reading.test');
    await import('./views.test');
    await import('./comparing.test');
    await import('./reviews.test');
    await import('./saving.test');
    await import('./languages.test');
  });
}

/** Where it runs in the browser: one of each kind of what there is to see, since all else is the same code. */
const ONE_OF_EACH =
  /^(In the browser|Reading an article (highlights|a figure)|Views (the|a click)|Compare Reports the lens|Saving events CSV)/u;

/** Those that are worth their time where the extension runs in the browser. */
export function runBrowserPageTests(shown: ShownWindow, report: (line: string) => void): Promise<Outcome> {
  return runShown(
    shown,
    report,
    async () => {
      await import('./reading.test');
      await import('./browser.test');
      await import('./views.test');
      await import('./comparing.test');
      await import('./saving.test');
    },
    ONE_OF_EACH,
  );
}

function runShown(
  shown: ShownWindow,
  report: (line: string) => void,
  load: () => Promise<void>,
  only?: RegExp,
): Promise<Outcome> {
  showWindow(shown);
  return runSuite(load, {
    limit: 60_000,
    report,
    afterFailure: (title) => screenshot(`failed ${title.replace(/[^\p{L}\p{N}]+/gu, ' ')}`),
    ...(only === undefined ? {} : { only }),
  });
}
