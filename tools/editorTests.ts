/**
 * Runs the editor tests: `host` in the extension host of the newest and of the oldest served VS Code, `web` in a browser's
 * extension host of the newest, `page` from outside in the newest, `large` likewise on 10,000 articles (or as many as
 * MARSAD_LARGE_FOLDER says), `desktop` in a desktop VS Code. Without an argument all but `desktop`.
 */

import { bundleHostTests, bundleWebTests } from './bundleTests';
import { findChromium } from './chromium';
import { runHostTestsDesktop, runHostTestsServed, runWebTestsServed, sum, type Tally } from './hostTests';
import { runBrowserPageTestsServed, runLargeTestsServed, runPageTestsServed } from './pageTests';
import { installServedVsCode } from './servedVsCode/install';

type Runner = () => Promise<Tally>;

const RUNNERS: Readonly<Record<string, Runner>> = {
  newest: () => hostTests('newest'),
  web: async () => {
    const vscode = await installServedVsCode('newest');
    await bundleWebTests();
    return sum([await runWebTestsServed(vscode), await runBrowserPageTestsServed(vscode)]);
  },
  page: async () => runPageTestsServed(await installServedVsCode('newest')),
  large: async () => runLargeTestsServed(await installServedVsCode('newest')),
  oldest: () => hostTests('oldest'),
  desktop: async () => {
    await bundleHostTests();
    return runHostTestsDesktop(process.env['VSCODE_EXECUTABLE']);
  },
};

/** The suite is bundled for every run: packing the extension, as the page tests do, builds `dist/` anew without it. */
async function hostTests(version: 'newest' | 'oldest'): Promise<Tally> {
  const vscode = await installServedVsCode(version);
  await bundleHostTests();
  return runHostTestsServed(vscode);
}

const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : ['newest', 'web', 'page', 'large', 'oldest'];
let failed = 0;
try {
  if (names.some((name) => name !== 'desktop')) await findChromium();
  for (const name of names) {
    const runner = RUNNERS[name];
    if (runner === undefined) throw new Error(`There is no runner ${name}: ${Object.keys(RUNNERS).join(', ')}.`);
    console.log(`\nEditor tests: ${name}`);
    const tally = await runner();
    failed += tally.failed + (tally.passed === 0 ? 1 : 0);
    console.log(`${tally.passed} passed, ${tally.failed} failed`);
  }
} catch (error) {
  failed++;
  console.error(error instanceof Error ? error.message : error);
}
process.exitCode = failed === 0 ? 0 : 1;
