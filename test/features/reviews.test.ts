import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CodeAction, Hover } from 'vscode-languageserver-types';
import { numbersOf, readHighlights } from '../../server/highlightData';
import {
  EVENT_TREE,
  EXTRACT,
  FIND_ENTITIES,
  HIGHLIGHTS,
  REVIEW,
  REVIEW_FORM,
  REVIEW_SUBJECTS,
  type ReviewSubject,
} from '../../server/protocol';
import { FOLDER, TestClient } from './client';

const A = `${FOLDER}/news/a%20b.txt`;
const REVIEWS = `${FOLDER}/.marsad/reviews.jsonl`;
const TEXT = 'هجوم في بنغازي أسفر عن 12 قتيلا.\nوقالت قوات حفتر إنها سيطرت على المدينة.\n';
const OPTIONS = { locale: 'en', gazetteerDocuments: true, reviews: true };

let client: TestClient;

beforeEach(async () => {
  client = new TestClient();
  client.settings = { reviewer: 'Sara' };
  client.files.write(A, TEXT);
  await client.start(OPTIONS);
  await client.open(A, TEXT);
});

afterEach(() => client.stop());

const FIGURE = TEXT.indexOf('12') + 1;
const at = (character: number, line = 0) => ({ textDocument: { uri: A }, position: { line, character } });

async function subject(kind: ReviewSubject['kind'], character: number, line = 0): Promise<ReviewSubject> {
  const found = await client.own(REVIEW_SUBJECTS, { uri: A, line, character });
  const one = found.find((each) => each.subject.kind === kind)?.subject;
  if (one === undefined) throw new Error(`no ${kind} at ${line}:${character}`);
  return one;
}

async function card(character: number, line = 0): Promise<string> {
  const hover = await client.request<Hover | null>('textDocument/hover', at(character, line));
  const contents = hover?.contents;
  const value = typeof contents === 'object' && 'value' in contents ? contents.value : '';
  return value.replaceAll(/[\u2066-\u2069]/gu, '');
}

const lines = () => (client.files.text(REVIEWS) ?? '').split('\n').filter((line) => line !== '');

test('code actions offer verdicts on the figure and the event at the cursor, to clients that take them', async () => {
  const ask = (of: TestClient) =>
    of.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: A },
      range: { start: at(FIGURE).position, end: at(FIGURE).position },
      context: { diagnostics: [] },
    });
  const titles = (await ask(client)).filter(({ kind }) => kind === 'review').map(({ title }) => title);
  expect(titles.map((title) => title.replaceAll(/[\u2066-\u2069]/gu, ''))).toEqual([
    'Confirm: 12 killed',
    'Reject: 12 killed',
    'Correct: 12 killed…',
    'Add a note: 12 killed…',
    expect.stringContaining('Confirm: '),
    expect.stringContaining('Reject: '),
    expect.stringContaining('Correct: '),
    expect.stringContaining('Add a note: '),
  ]);
  const other = new TestClient();
  other.files.write(A, TEXT);
  await other.start({ locale: 'en' });
  expect((await ask(other)).filter(({ kind }) => kind === 'review')).toEqual([]);
  await other.stop();
});

test('a correction is written as a line, and shown in card, tree, highlights and exports', async () => {
  const figure = await subject('figure', FIGURE);
  const correction = { outcome: 'killed' as const, low: 15, high: 23 };
  const { what } = await client.own(REVIEW, { subject: figure, verdict: 'corrected', correction, author: 'Sara' });
  expect(what).toContain('12 killed');
  expect(lines().map((line) => JSON.parse(line))).toEqual([
    {
      subject: 'figure',
      at: { file: 'news/a b.txt', quote: '12 قتيلا', before: expect.any(String), after: expect.any(String) },
      verdict: 'corrected',
      correction,
      reading: { outcome: 'killed', low: 12, high: 12 },
      author: 'Sara',
      time: expect.stringMatching(/^\d{4}-.*Z$/u),
    },
  ]);
  const shown = await card(FIGURE);
  expect(shown).toMatch(/^\*\*15–23 killed\*\*/u);
  expect(shown).toMatch(/✎ Corrected by Sara, .* — \*was: 12 killed\*/u);
  expect(shown).toContain('[Take back](marsad-review:/withdrawn?');
  const marks = await client.own(HIGHLIGHTS, { uri: A });
  expect(readHighlights(marks === null ? [] : numbersOf(marks)).map(({ review }) => review)).toEqual([
    undefined,
    'corrected',
    undefined,
    undefined,
  ]);
  const { text } = await client.own(EXTRACT, { scope: 'article', uri: A, format: 'csv' });
  expect(text).toMatch(/,killed,15,23,range,.*,corrected,Sara\r?\n$/u);
});

test('a rejected event is struck from counts and exports, and can be taken back', async () => {
  const event = await subject('event', 1);
  await client.own(REVIEW, { subject: event, verdict: 'rejected', note: 'a drill', author: 'Sara' });
  expect(await card(1)).toMatch(/✗ Rejected by Sara, .*: a drill/u);
  const tree = { parent: null, offset: 0, limit: 9, filter: '', groupBy: 'article' as const };
  const [group] = (await client.own(EVENT_TREE, tree)).nodes;
  const [row] = (await client.own(EVENT_TREE, { ...tree, parent: group?.id ?? '' })).nodes;
  expect(row).toMatchObject({
    icon: 'circle-slash',
    description: expect.stringContaining('✗ rejected'),
    subject: event,
  });
  expect(row?.tooltip).not.toContain('marsad-review:');
  expect((await client.own(EXTRACT, { scope: 'article', uri: A, format: 'jsonl' })).events).toBe(0);
  await client.own(REVIEW, { subject: event, verdict: 'withdrawn', author: 'Sara' });
  expect(await card(1)).not.toContain('Rejected by');
  expect(lines()).toHaveLength(2);
});

test('a link is corrected to another entity, which then has the mention', async () => {
  const link = await subject('link', TEXT.split('\n')[1]?.indexOf('قوات') ?? 0, 1);
  const [found] = await client.own(FIND_ENTITIES, { query: 'sirte', limit: 5 });
  expect(found?.value).toBe('place/sirte');
  const form = await client.own(REVIEW_FORM, { subject: link });
  expect(form).toMatchObject({ reading: { entity: 'faction/lna' }, note: '' });
  const correction = { entity: 'place/sirte' as const };
  await client.own(REVIEW, { subject: link, verdict: 'corrected', correction, author: 'Sara' });
  const shown = await card((TEXT.split('\n')[1]?.indexOf('قوات') ?? 0) + 1, 1);
  expect(shown).toContain('Sirte');
  expect(shown).toContain('*was: Libyan National Army*');
});

test('a changed file is taken in at once; what was in it stays; broken lines are pointed out', async () => {
  const figure = await subject('figure', FIGURE);
  await client.own(REVIEW, { subject: figure, verdict: 'confirmed', author: 'Sara' });
  const [own = ''] = lines();
  const pulled = `${own
    .replace('"Sara"', '"Omar"')
    .replace('"confirmed"', '"rejected"')
    .replace(/"time":"\d{4}/u, '"time":"2999')}\n`;
  // Written by another hand, without a line end after the broken line.
  client.files.write(REVIEWS, `${own}\n${pulled}<<<<<<< HEAD\n{"not": json`);
  const news = client.analysed();
  await client.touched(REVIEWS, 2);
  await news;
  const shown = await card(FIGURE);
  expect(shown).toContain('✗ Rejected by Omar');
  expect(shown).toContain('✓ Confirmed by Sara');
  expect(client.diagnostics.get(REVIEWS)?.map(({ code, range }) => `${range.start.line} ${code}`)).toEqual([
    '2 conflict',
    '3 not-json',
  ]);
  await client.own(REVIEW, { subject: figure, verdict: 'noted', note: 'asked the ministry', author: 'Sara' });
  expect(lines().slice(0, 4)).toEqual([own, pulled.trim(), '<<<<<<< HEAD', '{"not": json']);
  expect(lines()).toHaveLength(5);
});

test('verdicts given at once are all kept', async () => {
  const figure = await subject('figure', FIGURE);
  const event = await subject('event', 1);
  await Promise.all(
    [figure, event, figure, event].map((each, index) =>
      client.own(REVIEW, { subject: each, verdict: 'confirmed', author: `Sara ${index}` }),
    ),
  );
  expect(lines()).toHaveLength(4);
});

test('an edit elsewhere leaves a verdict in place; an edit of its words shows that it lost it', async () => {
  const figure = await subject('figure', FIGURE);
  await client.own(REVIEW, { subject: figure, verdict: 'confirmed', author: 'Sara' });
  const start = { line: 0, character: 0 };
  await client.edit(A, 'في سرت ', { start, end: start });
  expect(await card(FIGURE + 7)).toContain('✓ Confirmed by Sara');
  await client.edit(A, TEXT.replace('12', '99'));
  const { items } = await client.request<{ items: { code: string; message: string }[] }>('textDocument/diagnostic', {
    textDocument: { uri: A },
  });
  const lost = items.find(({ code }) => code === 'review-lost');
  expect(lost?.message.replaceAll(/[\u2066-\u2069]/gu, '')).toContain(
    'A verdict of Sara (confirmed) has lost its place: “12 قتيلا”',
  );
});

test('a verdict on what is not there any more is refused, and so is one that cannot be written', async () => {
  const figure = await subject('figure', FIGURE);
  await client.edit(A, TEXT.replace('12', '99'));
  await expect(client.own(REVIEW, { subject: figure, verdict: 'confirmed', author: 'Sara' })).rejects.toThrow(
    'The article changed meanwhile',
  );
  await client.edit(A, TEXT);
  client.files.broken.add(REVIEWS);
  await expect(client.own(REVIEW, { subject: figure, verdict: 'confirmed', author: 'Sara' })).rejects.toThrow(
    /reviews\.jsonl.* could not be written/u,
  );
  expect(lines()).toEqual([]);
});

test('a verdict on an article that is gone is pointed out in its file', async () => {
  const figure = await subject('figure', FIGURE);
  await client.own(REVIEW, { subject: figure, verdict: 'confirmed', author: 'Sara' });
  await client.notify('textDocument/didClose', { textDocument: { uri: A } });
  client.files.delete(A);
  await client.touched(A, 3);
  await client.own(EVENT_TREE, { parent: null, offset: 0, limit: 9, filter: '', groupBy: 'article' });
  expect(
    client.diagnostics.get(REVIEWS)?.map(({ code, message }) => `${code} ${String(message).slice(0, 35)}`),
  ).toEqual(['no-article there is no article news/a b.txt in']);
});
