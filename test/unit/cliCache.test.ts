/** `--cache`: the same output, without reading what has not changed; and nothing kept that is not of the same content. */

import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { run, temporaryFolder } from './cliHarness';

const folder = temporaryFolder();
const NEWS = join(folder.path, 'news');
const STORE = join(folder.path, 'kept');
const LONG_AGO = new Date('2020-01-01');
/** Of equal length, so that only the time could tell them apart. */
const FIVE = 'قتل خمسة جنود في هجوم انتحاري في بنغازي يوم السبت، كما قال مصدر أمني.\n';
const SEVEN = FIVE.replace('خمسة', 'سبعة');

afterAll(folder.remove);

beforeEach(() => {
  for (const path of [NEWS, STORE]) rmSync(path, { recursive: true, force: true });
  mkdirSync(NEWS);
  write('a.txt', FIVE);
  write('b.txt', 'وصل الوفد إلى طرابلس للقاء حكومة الوفاق الوطني.\n');
  write('notes.txt', 'An English file about nothing of note.\n');
});

function write(name: string, text: string): void {
  writeFileSync(join(NEWS, name), text);
  utimesSync(join(NEWS, name), LONG_AGO, LONG_AGO);
}

const extract = (format: string, ...more: string[]) =>
  run(['extract', 'news', '--format', format, ...more], { cwd: folder.path });
const cached = (format: string, ...more: string[]) => extract(format, '--cache', 'kept', ...more);

test.each(['jsonl', 'json', 'csv', 'acled'])(
  '%s is the same without a cache, with a new one and with a full one',
  async (format) => {
    const plain = await extract(format);
    expect(plain.status).toBe(0);
    expect(plain.stdout).not.toBe('');
    expect(await cached(format)).toEqual(plain);
    expect(await cached(format)).toEqual(plain);
  },
);

test('what has not changed is not read, what has is', async () => {
  const before = await cached('jsonl');
  write('a.txt', SEVEN);
  expect((await cached('jsonl')).stdout).toBe(before.stdout);
  writeFileSync(join(NEWS, 'a.txt'), SEVEN);
  const after = await cached('jsonl');
  expect(after.stdout).toBe((await extract('jsonl')).stdout);
  expect(after.stdout).not.toBe(before.stdout);
});

test('the same bytes written again are known, and so is another day of publication for what it is', async () => {
  await cached('jsonl');
  const size = readFileSync(join(STORE, 'articles.index')).length;
  writeFileSync(join(NEWS, 'a.txt'), FIVE);
  expect((await cached('jsonl')).stdout).toBe((await extract('jsonl')).stdout);
  expect(readFileSync(join(STORE, 'articles.index')).length).toBeGreaterThan(size);
  const dated = await cached('jsonl', '--published', '2019-03-10');
  expect(dated.stdout).toBe((await extract('jsonl', '--published', '2019-03-10')).stdout);
});

test('verdicts are taken into account whatever is kept', async () => {
  await cached('jsonl');
  mkdirSync(join(NEWS, '.marsad'));
  const quote = 'خمسة جنود';
  const review = {
    subject: 'figure',
    file: 'a.txt',
    quote,
    before: 'قتل ',
    after: ' في',
    verdict: 'rejected',
    author: 'Sara',
    time: '2026-01-01T00:00:00Z',
  };
  writeFileSync(join(NEWS, '.marsad', 'reviews.jsonl'), `${JSON.stringify(review)}\n`);
  expect(await cached('json')).toEqual(await extract('json'));
  expect(await cached('json', '--no-reviews')).toEqual(await extract('json', '--no-reviews'));
});

test('a damaged cache is mended, and one that cannot be written is said', async () => {
  const plain = await cached('jsonl');
  writeFileSync(join(STORE, 'articles.index'), 'nonsense');
  expect(await cached('jsonl')).toEqual(plain);
  const blocked = await extract('jsonl', '--cache', 'news/a.txt');
  expect({ status: blocked.status, stdout: blocked.stdout }).toEqual({ status: 0, stdout: plain.stdout });
  expect(blocked.stderr).toContain('news/a.txt: analyses could not be kept there');
});
