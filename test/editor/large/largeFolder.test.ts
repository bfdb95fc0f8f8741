import assert from 'node:assert/strict';
import { largeFolderSize } from '../../../tools/testCorpus';
import { choose } from '../page/questions';
import {
  type Box,
  cardWhere,
  openFile,
  type PaintedWord,
  paintedHighlights,
  paintedRows,
  paintedWord,
  runCommand,
  screenshot,
  until,
  window,
} from '../page/window';

/** Groups that the Events view loads at once; one more row loads what follows. */
const ROWS = 100;
/** Milliseconds within which a busy machine of two cores has read all articles. */
const LIMIT = 8 * 60_000;
/** Milliseconds between two looks at the status, which takes the window's time from those who read. */
const STATUS_PAUSE = 2000;
/** Milliseconds until a peek that opens has its list. */
const PEEK_PATIENCE = 3000;
/** What is typed into articles; its place stands in many of the others. */
const SENTENCE = 'وقتل سبعة أشخاص في مصراتة الأربعاء الماضي.';
const PLACE = 'مصراتة';

function covers(box: Box, word: PaintedWord): boolean {
  return box.left < word.left + 3 && box.right > word.right - 3 && box.top < word.bottom && box.bottom > word.top;
}

async function placeIsHighlighted(): Promise<boolean> {
  const word = await paintedWord(PLACE);
  return (await paintedHighlights()).some((box) => covers(box, word));
}

/** Some word in view with a highlight behind it. */
async function highlightedWord(): Promise<PaintedWord> {
  const highlights = await paintedHighlights();
  const words = (await paintedRows()).flatMap((row) => row.words);
  const word = words.find((candidate) => highlights.some((box) => covers(box, candidate)));
  assert.ok(word !== undefined, 'no word in view is highlighted');
  return word;
}

/** What the status item of the language says: how many articles have been read. */
async function status(): Promise<string> {
  const page = window();
  await page.mouse.move(5, 5);
  await page.locator('.statusbar-item[id="status.languageStatus"]').hover();
  const said = page.locator('.hover-language-status .left', { hasText: /Marsad.*\d/u }).first();
  const text = (await said.textContent()) ?? '';
  // A busy window may miss a move of the mouse.
  await until('the status hidden', async () => {
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 5);
    await page.mouse.move(600, 400);
    return !(await said.isVisible());
  });
  return text.replace(/[\u2066-\u2069]/gu, '');
}

/**
 * Opens an article and does in it what one does, each until it is answered: sees its highlights, rests the mouse on one,
 * types a sentence, peeks at the references of its place, and takes the sentence back. Says how long each took.
 * @returns how many references there were.
 */
async function workIn(name: string): Promise<number> {
  const page = window();
  const took: string[] = [];
  const step = async (what: string, act: () => Promise<void>): Promise<void> => {
    const began = Date.now();
    await act();
    took.push(`${what} ${Date.now() - began} ms`);
  };
  let headline: string | undefined;
  let found = 0;
  await step('opened', () => openFile(name));
  await step('highlights', () => until('highlights', async () => (await paintedHighlights()).length > 5));
  await step('card', async () => {
    await cardWhere(highlightedWord, /\p{L}/u);
    await page.mouse.move(5, 5);
  });
  await step('typed', async () => {
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+Home');
    headline = (await paintedRows())[0]?.text;
    await page.keyboard.insertText(`${SENTENCE}\n`);
    await until('a highlight behind the place that was typed', placeIsHighlighted);
  });
  await step('references', async () => {
    found = await references();
  });
  await step('undone', () =>
    until('the sentence taken back', async () => {
      await page.keyboard.press('Control+Z');
      return (await paintedRows())[0]?.text === headline;
    }),
  );
  console.log(`        ${took.join(', ')}`);
  return found;
}

/**
 * How many references of the place at the top the peek lists. With no other than itself the editor shows none: while the
 * folder is read, it is asked again until an article that names the place has come.
 */
async function references(): Promise<number> {
  const page = window();
  const peek = page.locator('.reference-zone-widget');
  await until(
    'a peek at more than one reference',
    async () => {
      const place = await paintedWord(PLACE);
      await page.mouse.click((place.left + place.right) / 2, (place.top + place.bottom) / 2);
      // The line above the sentence, which tells its event, may have moved it away under the mouse.
      if (!(await isInFirstLine())) return false;
      await page.keyboard.press('Shift+F12');
      const listed = peek.locator('.ref-tree .monaco-list-row').first();
      return listed.waitFor({ timeout: PEEK_PATIENCE }).then(
        () => true,
        () => false,
      );
    },
    LIMIT,
  );
  const title = (await peek.locator('.peekview-title').textContent()) ?? '';
  const counted = /\(([\d,]+)\)\s*$/u.exec(title);
  assert.ok(counted?.[1] !== undefined, `the peek counts no references: ${title}`);
  await page.keyboard.press('Escape');
  await peek.waitFor({ state: 'hidden' });
  return Number(counted[1].replaceAll(',', ''));
}

async function isInFirstLine(): Promise<boolean> {
  const said = await window().locator('.statusbar-item[id="status.editor.selection"]').textContent();
  return said?.includes('Ln 1,') === true;
}

/** Waits for a workspace symbol by its English name. */
async function findSymbol(name: string): Promise<void> {
  const page = window();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+T');
  await page.locator('.quick-input-widget input.input').fill(`#${name}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await page.keyboard.press('Escape');
}

/** Rows at the root of the Events view that the tree has, in view or not. */
async function loadedGroups(): Promise<number> {
  const first = eventRows().first();
  await first.waitFor();
  return Number(await first.getAttribute('aria-setsize'));
}

function eventRows(level = 1) {
  return window().locator(`.pane:has(.pane-header[aria-label^="Events"]) .monaco-list-row[aria-level="${level}"]`);
}

suite('A large folder', () => {
  const began = Date.now();
  const seconds = (): string => `${((Date.now() - began) / 1000).toFixed(1)} s`;
  const count = largeFolderSize();
  const last = count - 1;
  const all = count.toLocaleString('en');
  let early = 0;

  test('an article that is opened while the folder is read is worked in at once', async () => {
    early = await workIn(`${last}.txt`);
    console.log(`        after ${seconds()}: ${early} references; ${await status()}`);
    assert.ok(early > 1, `${early} references`);
  });

  test('names are found while the folder is read', async () => {
    await findSymbol('Benghazi');
    await screenshot('large reading');
    console.log(`        after ${seconds()}: ${await status()}`);
  });

  test('all articles are read', async () => {
    await until(
      'the status of the whole folder',
      async () => (await status()).includes(`${all} articles,`),
      LIMIT,
      STATUS_PAUSE,
    );
    console.log(`        after ${seconds()}: ${await status()}`);
  });

  test('the Events view lists its groups page by page', async () => {
    await window().locator('.activitybar .action-item a[aria-label^="Marsad"]').first().click();
    await eventRows().first().waitFor();
    await runCommand('Marsad: Group Events', { asksMore: true });
    await choose('Group events by', 'Article');
    await eventRows().filter({ hasText: '.txt' }).first().waitFor();
    assert.equal(await loadedGroups(), ROWS + 1);
    await eventRows().first().click();
    await eventRows(2).first().waitFor();
    await window().keyboard.press('End');
    const more = eventRows().filter({ hasText: /^Show [\d,]+ more/ });
    await more.waitFor();
    await screenshot('large events');
    await more.click();
    await until('the next page', async () => (await loadedGroups()) === 2 * ROWS + 1);
  });

  test('names are found in the whole folder', () => findSymbol('Benghazi'));

  test('an article is worked in as in a small folder', async () => {
    const found = await workIn('0.txt');
    console.log(`        after ${seconds()}: ${found} references`);
    assert.ok(found >= early && found > last / 20, `${found} references`);
    await screenshot('large ready');
  });
});
