/** Generated articles on the disk, and F: what Node needs to read, decode and touch them. */

import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generatedArticle } from './articles';
import { timed } from './measure';

export interface Folder {
  readonly path: string;
  readonly files: readonly string[];
  /** Of all files. */
  readonly bytes: number;
}

/** All generated articles of a run. They are written once; a folder of the first so many holds links to them. */
export class Folders {
  /** Where a run may keep its other files. */
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'marsad-bench-')));
  /** Bytes of each article written so far. */
  readonly #bytes: number[] = [];
  readonly #made = new Map<number, Folder>();

  /** The folder of articles 0 to `count` - 1, a thousand to a folder in it. */
  first(count: number): Folder {
    const known = this.#made.get(count);
    if (known !== undefined) return known;
    const path = join(this.root, `first-${count}`);
    const files = Array.from({ length: count }, (_, number) => {
      const file = placeIn(path, number);
      linkSync(this.#written(number), file);
      return file;
    });
    const bytes = this.#bytes.slice(0, count).reduce((sum, own) => sum + own, 0);
    const folder = { path, files, bytes };
    this.#made.set(count, folder);
    return folder;
  }

  /** The address of a new file or folder of the run. */
  file(name: string): string {
    return join(this.root, name);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  #written(number: number): string {
    const file = placeIn(join(this.root, 'all'), number);
    if (number >= this.#bytes.length) {
      const content = Buffer.from(generatedArticle(number));
      writeFileSync(file, content);
      this.#bytes.push(content.length);
    }
    return file;
  }
}

function placeIn(root: string, number: number): string {
  const file = join(root, `${Math.floor(number / 1000)}`, `${number}.txt`);
  if (number % 1000 === 0 && !existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true });
  return file;
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
