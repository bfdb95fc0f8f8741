/** Files that a client reads and writes: what is asked of it, and what becomes of what it answers. */

import { beforeEach, describe, expect, it } from 'vitest';
import { clientFiles } from '../../server/storage/clientFiles';
import type { Files } from '../../server/storage/files';
import { filesByScheme } from '../../server/storage/filesByScheme';
import { sameStamp } from '../../server/storage/stamps';
import { MemoryDisk } from '../features/memoryDisk';
import { MemoryFiles } from '../features/memoryFiles';

const FOLDER = 'vscode-vfs://github/who/where';
const FILE = `${FOLDER}/.marsad/reviews.jsonl`;

let disk: MemoryDisk;
let files: Files;
beforeEach(() => {
  disk = new MemoryDisk();
  files = clientFiles(disk.ask);
});

const bytes = (text: string) => new TextEncoder().encode(text);

describe('list', () => {
  it('gives articles and corpus files of all levels in order, and nothing of what no analyst keeps articles in', async () => {
    const wanted = ['2016/08/b.txt', '2016/08/corpus.yaml', '2016/a%20%28%D8%A3%29.txt', 'z.TXT'];
    const others = ['README.md', '.hidden.txt', '.git/c.txt', 'node_modules/d.txt', '2016/.e/f.txt'];
    for (const path of [...others, ...wanted]) disk.write(`${FOLDER}/${path}`, '');
    expect(await files.list(FOLDER)).toEqual(wanted.map((path) => `${FOLDER}/${path}`));
    expect(disk.asked.filter((asked) => /\.git|node_modules|\/\.e/u.test(asked))).toEqual([]);
  });

  it('asks for many folders, and for so many at a time', async () => {
    for (let at = 0; at < 100; at++) disk.write(`${FOLDER}/${at}/a.txt`, '');
    expect(await files.list(FOLDER)).toHaveLength(100);
    expect(disk.mostAtOnce).toBe(16);
  });

  it('passes over a folder that cannot be read, and says so of the one that was asked for', async () => {
    disk.write(`${FOLDER}/a/a.txt`, '');
    disk.write(`${FOLDER}/b/b.txt`, '');
    disk.before = (asked) => {
      if (asked.endsWith('/a')) throw new Error('no permission');
    };
    expect(await files.list(FOLDER)).toEqual([`${FOLDER}/b/b.txt`]);
    await expect(files.list(`${FOLDER}/a`)).rejects.toThrow('no permission');
  });

  it('gives nothing of a file, or of what is not there', async () => {
    disk.write(`${FOLDER}/a.txt`, '');
    expect(await files.list(`${FOLDER}/a.txt`)).toEqual([]);
    expect(await files.list(`${FOLDER}/b`)).toEqual([]);
  });
});

describe('stamps', () => {
  it('come in the order of the files, a part of them in each message', async () => {
    const uris = Array.from({ length: 200 }, (_, at) => `${FOLDER}/${at}.txt`);
    for (const [at, uri] of uris.entries()) if (at !== 70) disk.write(uri, 'x'.repeat(at));
    const stamps = await files.stamps(uris);
    expect(stamps.map((stamp) => stamp?.size ?? null)).toEqual(uris.map((_, at) => (at === 70 ? null : at)));
    expect(disk.asked).toHaveLength(4);
  });
});

describe('a stamp', () => {
  it('tells that a file is unchanged only where it has a time', () => {
    const stamp = { size: 5, modified: 1_480_000_000_000 };
    expect(sameStamp(stamp, { ...stamp })).toBe(true);
    expect(sameStamp(stamp, { ...stamp, modified: 1_480_000_000_001 })).toBe(false);
    expect(sameStamp({ size: 5, modified: 0 }, { size: 5, modified: 0 })).toBe(false);
  });
});

describe('read', () => {
  it('gives every byte as it is, of large files too', async () => {
    const all = Uint8Array.from({ length: 5_000_001 }, (_, at) => (at * 31 + (at >> 8)) & 0xff);
    disk.write(FILE, all);
    expect(Buffer.from((await files.read(FILE)) ?? []).equals(all)).toBe(true);
    disk.write(FILE, '');
    expect(await files.read(FILE)).toEqual(new Uint8Array());
  });

  it('tells what is not there from what cannot be read', async () => {
    expect(await files.read(FILE)).toBe(null);
    disk.before = () => {
      throw new Error('no permission');
    };
    await expect(files.read(FILE)).rejects.toThrow('no permission');
  });
});

describe('replace', () => {
  it('makes a file, and replaces it without leaving anything beside it', async () => {
    expect(await files.replace(FILE, null, bytes('a\n'))).toBe(true);
    expect(await files.replace(FILE, bytes('a\n'), bytes('a\nb\n'))).toBe(true);
    expect(disk.text(FILE)).toBe('a\nb\n');
    expect(disk.uris()).toEqual([FILE]);
  });

  it('writes nothing over what another program has written', async () => {
    disk.write(FILE, 'theirs');
    expect(await files.replace(FILE, null, bytes('ours'))).toBe(false);
    expect(await files.replace(FILE, bytes('their'), bytes('ours'))).toBe(false);
    disk.delete(FILE);
    expect(await files.replace(FILE, bytes('theirs'), bytes('ours'))).toBe(false);
    expect(disk.asked).not.toContain(`write ${FILE}`);
    expect(disk.uris()).toEqual([]);
  });

  it('has at any time a file that holds all that there was', async () => {
    disk.write(FILE, 'a\n');
    const broken: string[] = [];
    disk.before = (asked) => {
      // What is being written when all ends is lost.
      const writing = asked.startsWith('write ') ? asked.slice('write '.length) : null;
      const whole = disk.uris().filter((uri) => uri !== writing && disk.text(uri)?.startsWith('a\n'));
      if (whole.length === 0) broken.push(asked);
    };
    expect(await files.replace(FILE, bytes('a\n'), bytes('a\nb\n'))).toBe(true);
    expect(broken).toEqual([]);
  });

  it('keeps the copy where writing was cut off, and says so', async () => {
    disk.write(FILE, 'a\n');
    disk.before = (asked) => {
      if (asked !== `write ${FILE}`) return;
      disk.write(FILE, 'a');
      throw new Error('connection lost');
    };
    await expect(files.replace(FILE, bytes('a\n'), bytes('a\nb\n'))).rejects.toThrow('connection lost');
    const [copy = ''] = disk.uris().filter((uri) => uri !== FILE);
    expect(disk.text(copy)).toBe('a\nb\n');
  });

  it('leaves all as it was where nothing may be written', async () => {
    disk.write(FILE, 'a\n');
    disk.before = (asked) => {
      if (asked === `write ${FILE}`) throw new Error('no permission');
    };
    await expect(files.replace(FILE, bytes('a\n'), bytes('a\nb\n'))).rejects.toThrow('no permission');
    expect(disk.uris()).toEqual([FILE]);
    expect(disk.text(FILE)).toBe('a\n');
  });

  it('tells when another program wrote over it at once, and takes what one added behind it', async () => {
    disk.write(FILE, 'a\n');
    let theirs = 'a\nc\n';
    disk.before = (asked) => {
      if (asked.startsWith('delete')) disk.write(FILE, theirs);
    };
    expect(await files.replace(FILE, bytes('a\n'), bytes('a\nb\n'))).toBe(false);
    disk.write(FILE, 'a\n');
    theirs = 'a\nb\nc\n';
    expect(await files.replace(FILE, bytes('a\n'), bytes('a\nb\n'))).toBe(true);
    expect(disk.text(FILE)).toBe('a\nb\nc\n');
  });
});

describe('files by their scheme', () => {
  it('come from the disk or through the client, in the order they are asked for', async () => {
    const onDisk = new MemoryFiles();
    const both = filesByScheme(onDisk, files);
    onDisk.write('file:///a/a.txt', '1');
    onDisk.write('file:///a/c.txt', '333');
    disk.write(`${FOLDER}/b.txt`, '22');
    const stamps = await both.stamps(['file:///a/a.txt', `${FOLDER}/b.txt`, 'file:///a/c.txt', `${FOLDER}/no.txt`]);
    expect(stamps.map((stamp) => stamp?.size)).toEqual([1, 2, 3, undefined]);
    expect(await both.list(FOLDER)).toEqual([`${FOLDER}/b.txt`]);
    expect(await both.list('file:///a')).toEqual(['file:///a/a.txt', 'file:///a/c.txt']);
    expect(await both.read(`${FOLDER}/b.txt`)).toEqual(bytes('22'));
    expect(await both.replace('file:///a/a.txt', bytes('1'), bytes('4'))).toBe(true);
    expect(onDisk.text('file:///a/a.txt')).toBe('4');
    expect(disk.asked.filter((asked) => asked.includes('file:'))).toEqual([]);
  });
});
