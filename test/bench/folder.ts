/** A folder of generated articles on the disk, and F: what Node needs to read, decode and touch them. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedArticle } from './articles';
import { timed } from './measure';

export interface Folder {
  readonly path: string;
  readonly files: readonly string[];
  /** Of all files. */
  readonly bytes: number;
  remove(): void;
}

/** Writes articles 0 to `count` - 1, a thousand to a folder. */
export function articleFolder(count: number): Folder {
  const path = mkdtempSync(join(tmpdir(), 'marsad-bench-'));
  let bytes = 0;
  const files = Array.from({ length: count }, (_, number) => {
    const folder = join(path, `${Math.floor(number / 1000)}`);
    if (number % 1000 === 0) mkdirSync(folder);
    const file = join(folder, `${number}.txt`);
    const content = Buffer.from(generatedArticle(number));
    bytes += content.length;
    writeFileSync(file, content);
    return file;
  });
  return { path, files, bytes, remove: () => rmSync(path, { recursive: true }) };
}

let touched = 0;

/** F of some files, in milliseconds: read, decoded, every UTF-16 unit touched once. */
export function floorOf(files: readonly string[]): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return timed(() => {
    for (const file of files) {
      const text = decoder.decode(readFileSync(file));
      for (let i = 0; i < text.length; i++) touched = (touched + text.charCodeAt(i)) | 0;
    }
  });
}
