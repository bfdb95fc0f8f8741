/** Runs the tests of test/editor/page on a served VS Code with the packed extension installed, as a user has it. */

import { rm } from 'node:fs/promises';
import { runPageTests } from '../test/editor/page/index';
import { startChromium } from './chromium';
import type { Tally } from './hostTests';
import { SCREENSHOTS_FOLDER } from './paths';
import type { ServedVsCode } from './servedVsCode/install';
import { startServer } from './servedVsCode/server';
import { corpusFolder } from './testCorpus';
import { packageExtension } from './vsix';

/** Milliseconds for one action or wait in the window. */
const ACTION_LIMIT = 30_000;

export async function runPageTestsServed(vscode: ServedVsCode): Promise<Tally> {
  await rm(SCREENSHOTS_FOLDER, { recursive: true, force: true });
  const vsix = await packageExtension();
  const corpus = await corpusFolder();
  const server = await startServer(vscode, { extensions: [vsix.path] });
  const browser = await startChromium();
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    page.setDefaultTimeout(ACTION_LIMIT);
    await page.goto(`${server.url}/?${new URLSearchParams({ folder: corpus.path })}`, { timeout: 60_000 });
    await page.locator('.monaco-workbench .explorer-viewlet').first().waitFor({ timeout: 60_000 });
    const outcome = await runPageTests(
      { page, folder: corpus.path, installed: server.installed, screenshots: SCREENSHOTS_FOLDER },
      (line) => console.log(line),
    );
    return { passed: outcome.passed, failed: outcome.failed };
  } finally {
    await browser.close();
    await server.stop();
    await corpus.remove();
  }
}
