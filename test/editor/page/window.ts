/** What a user does in the window of VS Code, and what they see there; from outside, through the browser. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

let shown: Page | undefined;
let screenshots = '';

/** Names the page that all page tests share, and the folder for their pictures. */
export function showWindow(page: Page, screenshotFolder: string): void {
  shown = page;
  screenshots = screenshotFolder;
}

/** The page of the window. */
export function window(): Page {
  if (shown === undefined) throw new Error('No window is shown yet.');
  return shown;
}

/** Keeps a picture of the window as `<name>.png`. */
export async function screenshot(name: string): Promise<void> {
  await mkdir(screenshots, { recursive: true });
  await window().screenshot({ path: join(screenshots, `${name}.png`) });
}

/** Opens a file of the folder by its name, as with Ctrl+P, and waits for its text. */
export async function openFile(name: string): Promise<void> {
  const page = window();
  const input = await openQuickInput('Control+P');
  await input.fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  await activeEditor().locator('.view-line').first().waitFor();
}

/** Runs a command by its title in the command palette. */
export async function runCommand(title: string): Promise<void> {
  const page = window();
  const input = await openQuickInput('F1');
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

async function openQuickInput(key: string): Promise<Locator> {
  const page = window();
  await page.keyboard.press('Escape');
  await page.keyboard.press(key);
  const input = page.locator('.quick-input-widget input.input');
  await input.waitFor();
  return input;
}

/** The text editor that has, or last had, the focus. */
export function activeEditor(): Locator {
  return window().locator('.editor-group-container.active .editor-instance .monaco-editor').first();
}

/** The text that is selected in the active editor, as a copy gives it. */
export async function selectedText(): Promise<string> {
  const page = window();
  await page.keyboard.press('Control+C');
  return page.evaluate('navigator.clipboard.readText()');
}

/** One word of a row as it is painted; pixels of the window. */
export interface PaintedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** One row of the editor (a line of the file may wrap over several), its words in the order of the text. */
export interface PaintedRow {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly words: readonly PaintedWord[];
}

/** The rows of the active editor that are in view, from above to below. */
export async function paintedRows(): Promise<readonly PaintedRow[]> {
  // Sent as text: it runs in the page, whose types are not those of Node.
  return activeEditor().evaluate(MEASURE) as Promise<readonly PaintedRow[]>;
}

const MEASURE = new Function(
  'editor',
  `
  const rows = [...editor.querySelectorAll('.view-lines > .view-line')];
  return rows
    .map((row) => {
      const letters = [];
      const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (let at = 0; at < node.data.length; at++) letters.push({ node, at, letter: node.data[at] });
      }
      const text = letters.map((each) => each.letter).join('').replaceAll('\\u00a0', ' ');
      const words = [...text.matchAll(/\\S+/gu)].map((match) => {
        const first = letters[match.index];
        const last = letters[match.index + match[0].length - 1];
        const range = document.createRange();
        range.setStart(first.node, first.at);
        range.setEnd(last.node, last.at + 1);
        const box = range.getBoundingClientRect();
        return { text: match[0], left: box.left, right: box.right };
      });
      const box = row.getBoundingClientRect();
      return { text, left: box.left, right: box.right, top: box.top, words };
    })
    .sort((a, b) => a.top - b.top);
`,
) as (editor: unknown) => unknown;
