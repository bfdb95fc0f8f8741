/**
 * Runs the editor tests: `host` in the extension host of the newest and of the oldest served VS Code, `web` in a browser's
 * extension host of the newest, `page` from outside in the newest, `large` likewise on 10,000 articles (or as many as
 * MARSAD_LARGE_FOLDER says), `desktop` in a desktop VS Code. Without an argument all but `desktop`.
 */

import { join } from 'node:path';
import { bundleHostTests, bundleWebTests } from './bundleTests';
import { findChromium } from './chromium';
import { runHostTestsDesktop, runHostTestsServed, runWebTestsServed, sum, type Tally } from './hostTests';
import { runBrowserPageTestsServed, runLargeTestsServed, runPageTestsServed } from './pageTests';
import { ROOT } from './paths';
import { run } from './processes';
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
/** A suite on a busy machine, with what it has to set up. */
const LIMIT = 15 * 60_000;

/** Runs one suite in this process; whether all its tests passed, and there were some. */
async function runOne(name: string): Promise<boolean> {
  const runner = RUNNERS[name];
  if (runner === undefined) throw new Error(`There is no runner ${name}: ${Object.keys(RUNNERS).join(', ')}.`);
  if (name !== 'desktop') await findChromium();
  console.log(`\nEditor tests: ${name}`);
  const { passed, failed } = await runner();
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0;
}

/** Each in a process of its own: a test module declares its tests when it is loaded, and is loaded once by a process. */
async function runEach(): Promise<boolean> {
  let passed = true;
  for (const name of names) {
    const script = join(ROOT, 'tools', 'run.mjs');
    const { status } = await run(process.execPath, [script, 'editorTests', name], {
      cwd: ROOT,
      limit: LIMIT,
      show: true,
    });
    passed &&= status === 0;
  }
  return passed;
}

try {
  const [only] = names;
  const passed = names.length === 1 && only !== undefined ? await runOne(only) : await runEach();
  process.exitCode = passed ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
