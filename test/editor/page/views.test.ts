import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ROOT } from '../../../tools/paths';
import { run } from '../../../tools/processes';
import {
  openFile,
  paintedSelection,
  runCommand,
  screenshot,
  selectedText,
  shownWindow,
  until,
  webviewPage,
  window,
} from './window';

interface ExtractedArticle {
  readonly file: string;
  readonly events: readonly { readonly sentence: { readonly start: number; readonly end: number } }[];
}

/** The sentences of the events that the command line finds in an article: what the editor must agree with. */
async function eventSentences(name: string): Promise<readonly string[]> {
  const file = await articlePath(name);
  const program = [join(ROOT, 'dist', 'cli.js'), 'extract', '--format', 'jsonl', file];
  const done = await run(process.execPath, program, { limit: 60_000 });
  const article: ExtractedArticle = JSON.parse(done.output);
  const text = await readFile(file, 'utf8');
  return article.events.map(({ sentence }) => text.slice(sentence.start, sentence.end));
}

/** Where an article of this name lies, in the folder or below it. */
async function articlePath(name: string): Promise<string> {
  const { folder } = shownWindow();
  const found = (await readdir(folder, { recursive: true })).find((path) => basename(path) === name);
  assert.ok(found !== undefined, `${name} is not in the folder`);
  return join(folder, found);
}

/** Rows of one of our views, from above to below. */
function rows(view: 'Events' | 'Entities', level: number) {
  return window().locator(`.pane:has(.pane-header[aria-label^="${view}"]) .monaco-list-row[aria-level="${level}"]`);
}

suite('Views', () => {
  test('the Events view lists the events of the articles', async () => {
    const icon = window().locator('.activitybar .action-item a[aria-label^="Marsad"]').first();
    await icon.click();
    await rows('Events', 1).first().waitFor();
    await rows('Events', 1).first().click();
    await rows('Events', 2).first().waitFor();
    assert.ok((await rows('Events', 1).count()) > 2);
    await screenshot('events');
  });

  test('a click on an event selects its sentence', async () => {
    const row = rows('Events', 2).first();
    await row.click();
    const tab = window().locator('.tab.active[data-resource-name$=".txt"]');
    await tab.waitFor();
    await until('the sentence in view', async () => (await paintedSelection()) > 0);
    await screenshot('event selected');
    const selected = await selectedText();
    const sentences = await eventSentences((await tab.getAttribute('data-resource-name')) ?? '');
    assert.ok(sentences.includes(selected), `«${selected}» is not among ${sentences.join(' | ')}`);
  });

  test('the Entities view lists who and what the articles name', async () => {
    await rows('Entities', 1).first().click();
    await rows('Entities', 2).first().waitFor();
    await screenshot('entities');
    assert.ok((await rows('Entities', 2).count()) > 2);
  });

  test('Extract Events shows a table', async () => {
    await openFile('002_ec3e5877bfe64987.txt');
    await runCommand('Marsad: Extract Events from Corpus', { asksMore: true });
    await window().keyboard.press('Enter');
    const frame = webviewPage();
    await frame.locator('table tbody tr').first().waitFor();
    assert.ok((await frame.locator('table tbody tr').count()) >= 10);
    await screenshot('table');
  });
});
