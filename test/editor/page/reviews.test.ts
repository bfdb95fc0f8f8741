import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { answer } from './questions';
import { cardOver, openFile, paintedWord, runCommand, screenshot, shownWindow, until, window } from './window';

const ARTICLE = '002_ec3e5877bfe64987.txt';

/** Rests the mouse on the article's first figure, «23 شخصا», and gives its card. */
function figureCard(text: string): Promise<Locator> {
  return cardOver('شخصا', text);
}

async function lines(): Promise<readonly Record<string, unknown>[]> {
  const text = await readFile(join(shownWindow().folder, '.marsad', 'reviews.jsonl'), 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

suite('Verdicts', () => {
  test('a link in a figure’s card corrects it, and asks once who does', async () => {
    await openFile(ARTICLE);
    const card = await figureCard('Correct…');
    await screenshot('verdict links');
    await card.locator('a', { hasText: 'Correct…' }).first().click();
    await answer('What happened to them?', null);
    await answer('How many?', '15-23');
    await answer('Your name', 'Sara');
    await until('the verdict in the file', async () => (await lines()).length === 1);
    const [line] = await lines();
    assert.deepEqual(line?.['correction'], { outcome: 'killed', low: 15, high: 23 });
    assert.equal(line?.['author'], 'Sara');
  });

  test('the card and the Events view show the correction', async () => {
    await figureCard('Corrected by');
    await screenshot('verdict');
  });

  test('the palette judges what is at the cursor, without asking for the name again', async () => {
    const word = await paintedWord('شخصا');
    await window().keyboard.press('Escape');
    await window().mouse.click((word.left + word.right) / 2, (word.top + word.bottom) / 2);
    await runCommand('Marsad: Reject', { asksMore: true });
    await screenshot('verdict choice');
    await answer('Judge what?', null);
    await until('the second verdict', async () => (await lines()).length === 2);
    assert.equal((await lines())[1]?.['verdict'], 'rejected');
    await figureCard('Rejected by');
    await screenshot('verdict rejected');
  });
});
