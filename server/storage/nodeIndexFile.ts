/** The index as a file of a folder. */

import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { appendFile, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as zlib from 'node:zlib';
import type { IndexFile } from './articleIndex';

const NAME = 'articles.index';
/** Parts written at once, in bytes. */
const AT_ONCE = 1 << 20;

export function nodeIndexFile(folder: string): IndexFile {
  const path = join(folder, NAME);
  return {
    read: () => readFile(path).catch(() => null),
    append: (bytes) => appendFile(path, bytes),
    async replace(parts) {
      await mkdir(folder, { recursive: true });
      const temporary = `${path}.${randomUUID()}.tmp`;
      try {
        const file = await open(temporary, 'wx');
        try {
          for (const part of gathered(parts)) await file.writeFile(part);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(temporary, path);
      } finally {
        await rm(temporary, { force: true });
      }
    },
    checksum: 'crc32' in zlib ? (bytes) => zlib.crc32(bytes) : crc32,
  };
}

/** A hash of the script that runs: another build may read the same text otherwise. */
export function buildOf(script: string): string {
  return createHash('sha1').update(readFileSync(script)).digest('base64url');
}

function* gathered(parts: Iterable<Uint8Array>): Generator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for (const part of parts) {
    waiting.push(part);
    length += part.length;
    if (length < AT_ONCE) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    length = 0;
  }
  yield Buffer.concat(waiting);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** As zlib has it; for versions of Node whose zlib does not tell it. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] as number) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
