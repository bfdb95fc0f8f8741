/** The one way to files: small enough for the disk, a browser's folder and a test's memory alike. Uris are strings. */

import type { FileStamp } from '../fileProtocol';

/** Folders in which no analyst keeps articles. */
export const IGNORED_FOLDERS: readonly string[] = ['node_modules', '.git', '.vscode-test'];

/** By what a file is taken for unchanged without being read. */
export type Stamp = FileStamp;

export interface Files {
  /** The articles (`*.txt`) and corpus files (`corpus.yaml`) under a folder, in order; symbolic links are not followed. */
  list(folder: string): Promise<readonly string[]>;
  /** The stamps of files, in their order; null where there is none. Other work gets its turn meanwhile. */
  stamps(uris: readonly string[]): Promise<readonly (Stamp | null)[]>;
  /** The bytes; null where there is none. Rejects when it is there but cannot be read. */
  read(uri: string): Promise<Uint8Array | null>;
  /**
   * Puts other bytes in the place of a file's, wholly or not at all, and makes its folder if need be. `before` is what the
   * file held when it was read, null for none; where it holds something else by now nothing is written and false comes.
   * False comes too where another program has at once written over it.
   */
  replace(uri: string, before: Uint8Array | null, after: Uint8Array): Promise<boolean>;
}
