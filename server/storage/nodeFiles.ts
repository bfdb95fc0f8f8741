/** Files on the disk, by Node. */

import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { glob } from 'tinyglobby';
import { URI } from 'vscode-uri';
import { type Files, IGNORED_FOLDERS, type Stamp } from './files';

/** How long other work waits for stamps at most, in milliseconds. */
const SLICE = 5;

export const nodeFiles: Files = {
  async list(folder) {
    const cwd = URI.parse(folder).fsPath;
    const found = await glob(['**/*.txt', '**/corpus.yaml'], {
      cwd,
      ignore: IGNORED_FOLDERS.map((folder) => `**/${folder}/**`),
      followSymbolicLinks: false,
      caseSensitiveMatch: false,
      expandDirectories: false,
    });
    return found.sort().map((path) => URI.file(join(cwd, path)).toString());
  },

  async stamps(uris) {
    const stamps: (Stamp | null)[] = [];
    let since = performance.now();
    for (const uri of uris) {
      // A tenth of what waiting for each costs, where there are tens of thousands.
      const found = statSync(pathOf(uri), { throwIfNoEntry: false });
      stamps.push(found?.isFile() === true ? { size: found.size, modified: found.mtimeMs } : null);
      if (performance.now() - since < SLICE) continue;
      await new Promise((resume) => setImmediate(resume));
      since = performance.now();
    }
    return stamps;
  },

  async read(uri) {
    return orNull(() => readFile(pathOf(uri)));
  },

  async replace(uri, before, after) {
    const named = URI.parse(uri).fsPath;
    await mkdir(dirname(named), { recursive: true });
    // A link stays one: what it leads to is replaced.
    const path = (await orNull(() => realpath(named))) ?? named;
    const mode = (await orNull(() => stat(path)))?.mode ?? 0o644;
    const temporary = `${path}.${randomUUID()}.tmp`;
    try {
      const file = await open(temporary, 'wx', mode);
      try {
        await file.writeFile(after);
        await file.sync();
      } finally {
        await file.close();
      }
      const now = await orNull(() => readFile(path));
      if (now === null ? before !== null : before === null || !now.equals(before)) return false;
      await rename(temporary, path);
      return true;
    } finally {
      await rm(temporary, { force: true });
    }
  },
};

/** As `URI.parse` has it, which takes longer than looking at the file. */
function pathOf(uri: string): string {
  const plain = process.platform !== 'win32' && uri.startsWith('file:///') && !/[%?#]/u.test(uri);
  return plain ? uri.slice('file://'.length) : URI.parse(uri).fsPath;
}

/** What `read` gives, or null where the file is not there. */
async function orNull<T>(read: () => Promise<T | null>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
    throw error;
  }
}
