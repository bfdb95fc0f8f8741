import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { URI } from 'vscode-uri';
import { nodeFiles } from '../../server/storage/nodeFiles';
import { temporaryFolder } from './cliHarness';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const bytes = (text: string) => new TextEncoder().encode(text);
const uriOf = (...parts: string[]) => URI.file(join(folder.path, ...parts)).toString();

it('makes a file and its folder, and replaces it without leaving anything beside it', async () => {
  const uri = uriOf('.marsad', 'reviews.jsonl');
  expect(await nodeFiles.replace(uri, null, bytes('a'))).toBe(true);
  chmodSync(join(folder.path, '.marsad', 'reviews.jsonl'), 0o640);
  expect(await nodeFiles.replace(uri, bytes('a'), bytes('ab'))).toBe(true);
  expect(readdirSync(join(folder.path, '.marsad'))).toEqual(['reviews.jsonl']);
  const path = join(folder.path, '.marsad', 'reviews.jsonl');
  expect(readFileSync(path, 'utf8')).toBe('ab');
  expect(statSync(path).mode & 0o777).toBe(0o640);
});

it('writes nothing over what another program has written', async () => {
  writeFileSync(join(folder.path, 'f'), 'theirs');
  expect(await nodeFiles.replace(uriOf('f'), null, bytes('ours'))).toBe(false);
  expect(await nodeFiles.replace(uriOf('f'), bytes('older'), bytes('ours'))).toBe(false);
  expect(await nodeFiles.replace(uriOf('g'), bytes('older'), bytes('ours'))).toBe(false);
  expect(readFileSync(join(folder.path, 'f'), 'utf8')).toBe('theirs');
  expect(readdirSync(folder.path)).toEqual(['f']);
});

it('keeps a symbolic link, and replaces what it leads to', async () => {
  mkdirSync(join(folder.path, 'shared'));
  writeFileSync(join(folder.path, 'shared', 'f'), 'a');
  symlinkSync(join(folder.path, 'shared', 'f'), join(folder.path, 'f'));
  expect(await nodeFiles.replace(uriOf('f'), bytes('a'), bytes('b'))).toBe(true);
  expect(readFileSync(join(folder.path, 'shared', 'f'), 'utf8')).toBe('b');
  expect(readdirSync(folder.path)).toEqual(['f', 'shared']);
});

it('lists the articles of a folder, and nothing of a file or of what is not there', async () => {
  mkdirSync(join(folder.path, '2016', 'node_modules'), { recursive: true });
  for (const path of ['2016/a.txt', '2016/corpus.yaml', '2016/b.md', '2016/node_modules/c.txt'])
    writeFileSync(join(folder.path, path), '');
  expect(await nodeFiles.list(uriOf('2016'))).toEqual([uriOf('2016', 'a.txt'), uriOf('2016', 'corpus.yaml')]);
  expect(await nodeFiles.list(uriOf('2016', 'b.md'))).toEqual([]);
  expect(await nodeFiles.list(uriOf('2017'))).toEqual([]);
});
