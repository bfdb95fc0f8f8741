/** What a user does in the window of VS Code, and what they see there; from outside, through the browser. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { TextLanguage } from '../../../l10n/client';

/** What the page tests share. */
export interface ShownWindow {
  /** Shows a served VS Code with the packed extension installed, opened on `folder`. */
  readonly page: Page;
  /** The folder of articles, absolute. */
  readonly folder: string;
  /** What VS Code said when it installed the package. */
  readonly installed: string;
  /** Where pictures go. */
  readonly screenshots: string;
}

let shown: ShownWindow | undefined;

export function showWindow(value: ShownWindow): void {
  shown = value;
}

export function shownWindow(): ShownWindow {
  if (shown === undefined) throw new Error('No window is shown yet.');
  return shown;
}

/** The page of the window. */
export function window(): Page {
  return shownWindow().page;
}

/** Keeps a picture of the window as `<name>.png`. */
export async function screenshot(name: string): Promise<void> {
  const { page, screenshots } = shownWindow();
  await mkdir(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`) });
}

/** Opens a file of the folder by its name, as with Ctrl+P, and waits for its text. */
export async function openFile(name: string): Promise<void> {
  const page = window();
  const input = await openQuickInput('Control+P');
  await input.fill(name);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  await activeEditor().locator('.view-line').first().waitFor();
}

/**
 * Runs a command by its title in the command palette.
 * @param options.asksMore the command goes on with a question of its own, which is waited for.
 */
export async function runCommand(title: string, options: { readonly asksMore?: boolean } = {}): Promise<void> {
  const page = window();
  const input = await openQuickInput('F1');
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
  await page.keyboard.press('Enter');
  if (options.asksMore === true) await page.locator('.quick-input-titlebar .quick-input-title').waitFor();
  else await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
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

/** The page of ours that is in view: the table, the comparison. Only one may be. */
export function webviewPage(): FrameLocator {
  return window().frameLocator('iframe.webview').frameLocator('iframe#active-frame');
}

/** Writes the language of our texts into the folder's settings. */
export async function setLanguage(language: TextLanguage): Promise<void> {
  const folder = join(shownWindow().folder, '.vscode');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify({ 'marsad.language': language }));
}

/** The text that is selected in the active editor, as a copy gives it. The editor has the focus afterwards. */
export async function selectedText(): Promise<string> {
  const page = window();
  const focused = page.locator('.editor-group-container.active .monaco-editor.focused');
  // A key that comes while a view is drawn anew goes to nobody.
  await until('the editor has the focus', async () => {
    await page.keyboard.press('Control+1');
    return focused.isVisible();
  });
  await page.keyboard.press('Control+C');
  return page.evaluate('navigator.clipboard.readText()');
}

/** One word of a row as it is painted; pixels of the window. */
export interface PaintedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One row of the editor (a line of the file may wrap over several), its words in the order of the text. */
export interface PaintedRow {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly words: readonly PaintedWord[];
}

/** The rows of an editor, of the active one if none is given, that are in view, from above to below. */
export async function paintedRows(editor = activeEditor()): Promise<readonly PaintedRow[]> {
  // Sent as text: it runs in the page, whose types are not those of Node.
  return editor.evaluate(MEASURE) as Promise<readonly PaintedRow[]>;
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
        return { text: match[0], left: box.left, right: box.right, top: box.top, bottom: box.bottom };
      });
      const box = row.getBoundingClientRect();
      return { text, left: box.left, right: box.right, top: box.top, words };
    })
    .sort((a, b) => a.top - b.top);
`,
) as (editor: unknown) => unknown;

/** A rectangle of the window, in its pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The highlights that are painted in the active editor: what extensions put behind the text. */
export async function paintedHighlights(): Promise<readonly Box[]> {
  return activeEditor().locator('.view-overlays .cdr[class*="TextEditorDecorationType"]').evaluateAll(BOXES) as Promise<
    readonly Box[]
  >;
}

/** How many rectangles of the selection are painted within the active editor. */
export async function paintedSelection(): Promise<number> {
  const editor = await activeEditor().boundingBox();
  const boxes = (await activeEditor().locator('.selected-text').evaluateAll(BOXES)) as readonly Box[];
  return editor === null
    ? 0
    : boxes.filter((box) => box.top >= editor.y && box.bottom <= editor.y + editor.height).length;
}

const BOXES = new Function(
  'elements',
  `return elements.map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left, right, top, bottom };
  });`,
) as (elements: unknown) => unknown;

/** A painted word of the active editor that is in view, waited for; the first that stands alone as this text. */
export async function paintedWord(text: string): Promise<PaintedWord> {
  await activeEditor().locator('.view-line', { hasText: text }).first().waitFor();
  for (const row of await paintedRows()) {
    const word = row.words.find((candidate) => candidate.text === text);
    if (word !== undefined) return word;
  }
  throw new Error(`«${text}» is not painted as a word of its own.`);
}

/** The card with this text over a word in view, which the mouse is moved to. */
export function cardOver(word: string, text: string): Promise<Locator> {
  return cardWhere(() => paintedWord(word), text);
}

/** The card with a text over the word that `find` gives, which is asked again at each move of the mouse. */
export async function cardWhere(find: () => Promise<PaintedWord>, text: string | RegExp): Promise<Locator> {
  const page = window();
  const card = page.locator('.monaco-hover:not(.hidden) .hover-contents', { hasText: text }).first();
  // A card goes when the window draws itself anew meanwhile, and comes only to a mouse that moves again.
  await until(
    `a card with «${String(text)}»`,
    async () => {
      await page.keyboard.press('Escape');
      await page.mouse.move(5, 5);
      const { left, right, top, bottom } = await find();
      await page.mouse.move((left + right) / 2, (top + bottom) / 2);
      return card.waitFor({ timeout: CARD_PATIENCE }).then(
        () => true,
        () => false,
      );
    },
    CARD_LIMIT,
  );
  return card;
}

/** Milliseconds that one move of the mouse is waited on, and all of them. */
const CARD_PATIENCE = 5000;
const CARD_LIMIT = 60_000;

/**
 * Asks again until the answer is true.
 * @param limit milliseconds.
 * @param pause milliseconds between two questions: longer where asking itself is work for the window.
 * @throws Error that names what was waited for.
 */
export async function until(what: string, ask: () => Promise<boolean>, limit = 20_000, pause = 100): Promise<void> {
  const deadline = Date.now() + limit;
  while (!(await ask())) {
    if (Date.now() > deadline) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
