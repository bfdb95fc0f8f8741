/** The browser that shows the served VS Code to tests. */

import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const MISSING = `No Chromium was found; the editor tests need one to show VS Code in.
  Debian, Ubuntu:  sudo apt-get update && sudo apt-get install -y chromium fonts-noto-core fonts-hosny-amiri
  Elsewhere:       install Chromium or Chrome, and name its program in the variable CHROMIUM_EXECUTABLE.`;

/**
 * The path of an installed Chromium or Chrome: the one named by CHROMIUM_EXECUTABLE, else the first on PATH.
 * @throws Error that says what to install.
 */
export async function findChromium(): Promise<string> {
  const named = process.env['CHROMIUM_EXECUTABLE'];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates =
    named === undefined ? NAMES.flatMap((name) => folders.map((folder) => join(folder, name))) : [named];
  for (const candidate of candidates) {
    const usable = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (usable) return candidate;
  }
  throw new Error(MISSING);
}

/** Starts Chromium without a window. The sandbox is off because containers run tests as root. */
export async function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findChromium(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  });
}
