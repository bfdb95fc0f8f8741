/** The index on the disk: an unchanged corpus is not read again, and nothing in it is trusted that is not what it was. */

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as zlib from 'node:zlib';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { Corpus } from '../../server/corpus/corpus';
import { EventIndex } from '../../server/corpus/eventIndex';
import { ArticleIndex, type IndexEntry } from '../../server/storage/articleIndex';
import { ownReader } from '../../server/storage/articleReader';
import { crc32, nodeIndexFile } from '../../server/storage/nodeIndexFile';
import type { FileProblem } from '../../server/storage/readArticle';
import { Workspace } from '../../server/storage/workspace';
import { GAZETTEER } from './gazetteer';
import { literalEngine } from './literalEngine';
import { MemoryFiles } from './memoryFiles';
import { MemoryIndex } from './memoryIndex';

const FOLDER = 'file:///corpus';
const A = `${FOLDER}/a.txt`;
const B = `${FOLDER}/b.txt`;
const NOTES = `${FOLDER}/notes.txt`;
const DAYS = `${FOLDER}/corpus.yaml`;
const KEY = 'engine gazetteer';

let files: MemoryFiles;
let file: MemoryIndex;

beforeEach(() => {
  files = new MemoryFiles();
  file = new MemoryIndex();
  files.write(A, 'هجوم في بنغازي أسفر عن 12 قتيلا.\nوقالت قوات حفتر إنها سيطرت على المدينة.\n');
  files.write(B, 'انسحبت قوات حفتر من سرت أمس، ثم عادت قوات حفتر إليها.\n');
  files.write(NOTES, 'The attack in بنغازي was claimed by no group; see the Arabic article for the figures.\n');
});

interface Opened {
  readonly corpus: Corpus;
  readonly workspace: Workspace;
  readonly problems: ReadonlyMap<string, readonly FileProblem[]>;
  readonly faults: readonly unknown[];
  /** The articles that were read. */
  readonly read: readonly string[];
  readonly state: unknown;
}

async function open(key = KEY): Promise<Opened> {
  const engine = literalEngine(GAZETTEER);
  const corpus = new Corpus(engine);
  const events = new EventIndex(corpus);
  const problems = new Map<string, readonly FileProblem[]>();
  const faults: unknown[] = [];
  const workspace = new Workspace(files, corpus, {
    fileProblems: (uri, found) => problems.set(uri, found),
    corpusFile: () => {},
    corpusFilesRead: () => {},
    failed: (_uri, error) => faults.push(error),
  });
  await workspace.useIndex(() => ArticleIndex.open(file, key, (error) => faults.push(error)));
  files.reads.length = 0;
  let last = '';
  await workspace.index(
    [FOLDER],
    () => ownReader(files, engine),
    (done, total) => {
      last = `${done} of ${total}`;
    },
    new AbortController().signal,
  );
  const articles = [...(await files.list(FOLDER))].filter((uri) => uri.endsWith('.txt'));
  expect(last).toBe(`${articles.length} of ${articles.length}`);
  const state = {
    articles: corpus.uris().map((uri) => {
      const article = corpus.article(uri);
      return { uri, text: article?.text, analysis: { ...article?.analysis }, metadata: article?.metadata };
    }),
    entities: [...corpus.entities()].sort().map((id) => [id, corpus.countOf(id), corpus.surfacesOf(id)]),
    places: events.groups('place'),
    days: events.groups('date'),
  };
  return { corpus, workspace, problems, faults, read: files.reads.filter((uri) => uri.endsWith('.txt')), state };
}

test('an unchanged corpus is not read again, and is the same', async () => {
  const first = await open();
  expect(first.read).toEqual([A, B, NOTES]);
  const again = await open();
  expect(again.read).toEqual([]);
  expect(again.state).toEqual(first.state);
  expect(again.corpus.articleCount).toBe(2);
  expect([...first.faults, ...again.faults]).toEqual([]);
});

test('what was changed, added, touched or removed is seen', async () => {
  await open();
  const added = `${FOLDER}/c.txt`;
  files.write(A, 'هجوم في سرت أسفر عن 3 قتيلا.\n');
  files.write(added, 'قوات حفتر في بنغازي.\n');
  files.write(B, files.text(B) ?? '');
  files.delete(NOTES);
  const again = await open();
  expect(again.read).toEqual([A, B, added]);
  file = new MemoryIndex();
  expect(again.state).toEqual((await open()).state);
});

test('a file whose bytes are the same is not analysed again', async () => {
  await open();
  const before = file.bytes?.length ?? 0;
  files.write(B, files.text(B) ?? '');
  expect((await open()).read).toEqual([B]);
  expect((await open()).read).toEqual([]);
  expect(file.bytes?.length).toBeGreaterThan(before);
});

test('a new day of publication is a new analysis', async () => {
  await open();
  files.write(DAYS, 'articles:\n  a.txt:\n    published: 2016-08-02\n');
  const dated = await open();
  expect(dated.read).toEqual([A]);
  expect(dated.corpus.article(A)?.analysis.published.date).toBe('2016-08-02');
  expect((await open()).read).toEqual([]);
});

test('another engine or gazetteer begins anew', async () => {
  await open();
  const other = await open('another engine');
  expect(other.read).toEqual([A, B, NOTES]);
  expect((await open('another engine')).read).toEqual([]);
});

test('problems of files are told again', async () => {
  files.write(A, new Uint8Array([...new TextEncoder().encode('هجوم في بنغازي أسفر عن قتلى'), 0xff, 0x0a]));
  const first = await open();
  const again = await open();
  expect(again.read).toEqual([]);
  expect(again.problems.get(A)).toEqual(first.problems.get(A));
  expect(again.problems.get(A)).toHaveLength(1);
});

test('a file gone or changed while the folder is open is so the next time', async () => {
  const { workspace } = await open();
  files.write(B, 'هجوم في سرت أسفر عن 5 قتيلا.\n');
  const reader = () => ownReader(files, literalEngine(GAZETTEER));
  await workspace.changed([B], reader, new AbortController().signal);
  files.delete(A);
  workspace.removed([A]);
  await workspace.changed([], reader, new AbortController().signal);
  const again = await open();
  expect(again.read).toEqual([]);
  expect(again.corpus.uris()).toEqual([B]);
});

test('whatever is damaged is read again, and mended', async () => {
  const { state } = await open();
  const whole = file.bytes ?? new Uint8Array();
  const damage = fc.oneof(
    fc.nat(whole.length - 1).map((end) => whole.slice(0, end)),
    fc
      .array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 })
      .map((flips) => {
        const bytes = whole.slice();
        for (const [at, mask] of flips) bytes[at] = (bytes[at] ?? 0) ^ mask;
        return bytes;
      }),
    fc.uint8Array({ maxLength: 100 }),
  );
  await fc.assert(
    fc.asyncProperty(damage, async (bytes) => {
      file.bytes = bytes;
      const opened = await open();
      expect(opened.state).toEqual(state);
      expect((await open()).read).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('an index that cannot be written costs the index alone', async () => {
  file.broken = true;
  const first = await open();
  expect(first.corpus.articleCount).toBe(2);
  expect(first.faults).toHaveLength(1);
  file.broken = false;
  expect((await open()).state).toEqual(first.state);
});

const ENTRY: IndexEntry = {
  stamp: { size: 1, modified: 2 },
  hash: 'h',
  metadata: '{}',
  problems: [],
  packed: new Uint8Array(10_000).fill(0xd9),
};

test('changes are added at the end, and the file is written anew before it is twice what it holds', async () => {
  const fail = (error: unknown): void => expect(error).toBeUndefined();
  const index = await ArticleIndex.open(file, KEY, fail);
  for (let at = 0; at < 400; at++) {
    index.put(`file:///${at % 100}`, ENTRY);
    await index.flush();
  }
  expect(file.appended).toBeGreaterThan(300);
  expect(file.replaced).toBeGreaterThan(1);
  expect(file.bytes?.length).toBeLessThan(2.1 * 100 * 10_200);
  index.delete('file:///7');
  await index.flush();
  const again = await ArticleIndex.open(file, KEY, fail);
  expect(again.size).toBe(99);
  expect(again.get('file:///8')).toEqual(ENTRY);
  expect(again.get('file:///7')).toBeUndefined();
});

test('on the disk: one file, replaced whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'marsad-index-'));
  try {
    const fail = (error: unknown): void => expect(error).toBeUndefined();
    const store = join(folder, 'deep', 'store');
    const index = await ArticleIndex.open(nodeIndexFile(store), KEY, fail);
    index.put(A, ENTRY);
    await index.flush();
    index.put(B, ENTRY);
    await index.close();
    await index.flush();
    expect(readdirSync(store)).toEqual(['articles.index']);
    expect((await ArticleIndex.open(nodeIndexFile(store), KEY, fail)).uris()).toEqual([A]);
    writeFileSync(join(store, 'articles.index'), 'nonsense');
    expect((await ArticleIndex.open(nodeIndexFile(store), KEY, fail)).size).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the checksum is the one of zlib', () => {
  if (!('crc32' in zlib)) return;
  fc.assert(fc.property(fc.uint8Array(), (bytes) => crc32(bytes) === zlib.crc32(bytes)));
});
