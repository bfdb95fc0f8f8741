/** Runs the tests of test/editor/page and large on a served VS Code with the packed extension, as a user has it. */

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runLargeTests } from '../test/editor/large/index';
import { runBrowserPageTests, runPageTests } from '../test/editor/page/index';
import type { ShownWindow } from '../test/editor/page/window';
import type { Outcome } from '../test/editor/suite';
import { startChromium } from './chromium';
import { IN_BROWSER, type Tally } from './hostTests';
import { SCREENSHOTS_FOLDER } from './paths';
import type { ServedVsCode } from './servedVsCode/install';
import { startServer } from './servedVsCode/server';
import { type CorpusFolder, corpusFolder, largeFolder } from './testCorpus';
import { packageExtension } from './vsix';

interface Shown {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Where pictures go. */
  readonly screenshots?: string;
}

/** Milliseconds for one action or wait in the window. */
const ACTION_LIMIT = 30_000;

/** The suite of a window that shows the five articles and others. */
export async function runPageTestsServed(vscode: ServedVsCode): Promise<Tally> {
  await rm(SCREENSHOTS_FOLDER, { recursive: true, force: true });
  return runServed(vscode, await corpusFolder(), runPageTests);
}

/** A part of it where the extension runs in the browser. */
export async function runBrowserPageTestsServed(vscode: ServedVsCode): Promise<Tally> {
  return runServed(vscode, await corpusFolder(), runBrowserPageTests, {
    settings: IN_BROWSER,
    screenshots: join(SCREENSHOTS_FOLDER, 'browser'),
  });
}

/** The suite of a window that shows 10,000 generated articles. */
export async function runLargeTestsServed(vscode: ServedVsCode): Promise<Tally> {
  return runServed(vscode, await largeFolder(), runLargeTests);
}

/** Shows a folder in a fresh window and runs a suite on it; the folder is removed afterwards. */
async function runServed(
  vscode: ServedVsCode,
  corpus: CorpusFolder,
  runTests: (shown: ShownWindow, report: (line: string) => void) => Promise<Outcome>,
  { settings = {}, screenshots = SCREENSHOTS_FOLDER }: Shown = {},
): Promise<Tally> {
  try {
    const vsix = await packageExtension();
    const server = await startServer(vscode, { extensions: [vsix.path], settings });
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
      const { passed, failed } = await runTests(
        { page, folder: corpus.path, installed: server.installed, screenshots },
        (line) => console.log(line),
      );
      return { passed, failed };
    } finally {
      await browser.close();
      await server.stop();
    }
  } finally {
    await corpus.remove();
  }
}
