/** Files on the disk, by Node. */

import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
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
