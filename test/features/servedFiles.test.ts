/** A server that has no files of its own, as in a browser: all come through the client, on any file system. */

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Hover, Location } from 'vscode-languageserver-types';
import { EXTRACT, REVIEW, REVIEW_SUBJECTS } from '../../server/protocol';
import { waitingReader } from '../../server/storage/articleReader';
import { asking, clientFiles } from '../../server/storage/clientFiles';
import { TestClient } from './client';
import { MemoryDisk } from './memoryDisk';

const FOLDER = 'vscode-vfs://github/who/where';
const A = `${FOLDER}/a.txt`;
const B = `${FOLDER}/b.txt`;
const REVIEWS = `${FOLDER}/.marsad/reviews.jsonl`;
const TEXT = 'هجوم في بنغازي أسفر عن 12 قتيلا.\n';
const OPTIONS = { locale: 'en', gazetteerDocuments: true, reviews: true };

let disk: MemoryDisk;
let client: TestClient;

beforeEach(() => {
  disk = new MemoryDisk();
  client = new TestClient(FOLDER, (connection) => ({
    files: clientFiles(asking(connection)),
    createReader: (_gazetteers, own) => waitingReader(own),
  }));
  for (const method of disk.methods) client.serve(method, (params) => disk.answer(method, params));
  disk.write(A, TEXT);
  disk.write(B, TEXT);
});

afterEach(() => client.stop());

const at = (uri: string, line: number, character: number) => ({ textDocument: { uri }, position: { line, character } });

/** The files in which «بنغازي» is found. */
async function found(): Promise<readonly string[]> {
  const references = await client.request<Location[]>('textDocument/references', {
    ...at(A, 0, TEXT.indexOf('بنغازي') + 1),
    context: { includeDeclaration: true },
  });
  return references.map(({ uri }) => uri);
}

test('a folder is read with its corpus file, its gazetteer and what is in folders below', async () => {
  disk.write(`${FOLDER}/corpus.yaml`, 'articles:\n  2016/c.txt: { published: 2016-08-02, outlet: Alwasat }\n');
  disk.write(`${FOLDER}/2016/c.txt`, TEXT);
  disk.write(
    `${FOLDER}/.marsad/gazetteer.yaml`,
    'entities:\n  - id: place/benghazi\n    ar: بنغازي\n    en: Own Benghazi\n    kind: city\n    country: LY\n',
  );
  await client.start(OPTIONS);
  expect(client.lastStatus).toMatchObject({ state: 'ready', done: 3 });
  await client.open(A, TEXT);
  expect(await found()).toEqual([A, `${FOLDER}/2016/c.txt`, B]);
  const hover = await client.request<Hover>('textDocument/hover', at(A, 0, TEXT.indexOf('بنغازي') + 1));
  expect(JSON.stringify(hover)).toContain('Own Benghazi');
  const { text } = await client.own(EXTRACT, { scope: 'corpus', format: 'jsonl' });
  expect(text).toContain('"outlet":"Alwasat"');
});

test('files of which the client tells that they changed, came or went are read again', async () => {
  await client.start(OPTIONS);
  await client.open(A, TEXT);
  expect(await found()).toEqual([A, B]);
  disk.write(B, 'لا شيء في سرت.\n');
  disk.write(`${FOLDER}/new/c.txt`, TEXT);
  await client.touched(B, 2);
  await client.touched(`${FOLDER}/new`, 1);
  await expect.poll(found).toEqual([A, `${FOLDER}/new/c.txt`]);
  disk.delete(`${FOLDER}/new/c.txt`);
  await client.touched(`${FOLDER}/new`, 3);
  await expect.poll(found).toEqual([A]);
});

test('a file that is too large is not asked for, and one that cannot be read is told of', async () => {
  disk.write(A, new Uint8Array(16 * 1024 * 1024 + 1).fill(0x20));
  disk.before = (asked) => {
    if (asked === `read ${B}`) throw new Error('no permission');
  };
  await client.start(OPTIONS);
  await expect.poll(() => [A, B].map((uri) => client.diagnostics.get(uri)?.length)).toEqual([1, 1]);
  expect(JSON.stringify(client.diagnostics.get(B))).toContain('no permission');
  expect(disk.asked).not.toContain(`read ${A}`);
});

test('many articles are asked for several at a time, and requests are answered meanwhile', async () => {
  for (let index = 0; index < 200; index++) disk.write(`${FOLDER}/more/${index}.txt`, TEXT);
  let release = (): void => {};
  const hovered = new Promise<void>((resolve) => {
    release = resolve;
  });
  // One article is not there before the hover is answered.
  disk.held = (asked) => (asked === `read ${FOLDER}/more/150.txt` ? hovered : undefined);
  const starting = client.start(OPTIONS);
  await client.status(({ state, done }) => state === 'indexing' && done > 0);
  await client.open(A, TEXT);
  const hover = await client.request<Hover>('textDocument/hover', at(A, 0, TEXT.indexOf('بنغازي') + 1));
  expect(JSON.stringify(hover)).toContain('Benghazi');
  expect(client.lastStatus?.done).toBeLessThan(202);
  release();
  await starting;
  expect(client.lastStatus).toMatchObject({ done: 202 });
  expect(disk.mostAtOnce).toBe(8);
});

test('a verdict is added to a file that another program writes meanwhile, and no line is lost', async () => {
  disk.write(REVIEWS, '{"theirs":1}\n');
  client.settings = { reviewer: 'Sara' };
  await client.start(OPTIONS);
  await client.open(A, TEXT);
  const figure = { uri: A, line: 0, character: TEXT.indexOf('12') + 1 };
  const subjects = await client.own(REVIEW_SUBJECTS, figure);
  const subject = subjects.find((each) => each.subject.kind === 'figure')?.subject;
  if (subject === undefined) throw new Error('The figure cannot be judged.');
  // Another program writes after ours has read, and later over what ours has written.
  const [first, second, third] = [1, 2, 3].map((theirs) => `${JSON.stringify({ theirs })}\n`);
  const soFar = disk.asked.length;
  const times = (asked: string) => disk.asked.slice(soFar).filter((one) => one.startsWith(asked)).length;
  disk.before = (asked) => {
    if (asked.startsWith('read') && times('read') === 2) disk.write(REVIEWS, `${first}${second}`);
    if (asked.startsWith('delete') && times('delete') === 2) disk.write(REVIEWS, `${first}${second}${third}`);
  };
  await client.own(REVIEW, { subject, verdict: 'confirmed', author: 'Sara' });
  const text = disk.text(REVIEWS) ?? '';
  expect(text.startsWith(`${first}${second}${third}`)).toBe(true);
  expect(text.match(/"author":"Sara"/gu)).toHaveLength(1);
  expect(disk.uris().filter((uri) => uri.includes('.marsad'))).toEqual([REVIEWS]);
  expect(times('write')).toBe(5);
});
