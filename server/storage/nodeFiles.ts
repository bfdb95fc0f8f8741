/** Files on the disk, by Node. */

import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { glob } from 'tinyglobby';
import { URI } from 'vscode-uri';
import type { Files } from './files';

/** Folders in which no analyst keeps articles. */
const IGNORED = ['**/node_modules/**', '**/.git/**', '**/.vscode-test/**'];

export const nodeFiles: Files = {
  async list(folder) {
    const cwd = URI.parse(folder).fsPath;
    const found = await glob(['**/*.txt', '**/corpus.yaml'], {
      cwd,
      ignore: IGNORED,
      followSymbolicLinks: false,
      caseSensitiveMatch: false,
      expandDirectories: false,
    });
    return found.sort().map((path) => URI.file(join(cwd, path)).toString());
  },

  async size(uri) {
    return orNull(async () => {
      const found = await stat(URI.parse(uri).fsPath);
      return found.isFile() ? found.size : null;
    });
  },

  async read(uri) {
    return orNull(() => readFile(URI.parse(uri).fsPath));
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

/** What `read` gives, or null where the file is not there. */
async function orNull<T>(read: () => Promise<T | null>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
    throw error;
  }
}
