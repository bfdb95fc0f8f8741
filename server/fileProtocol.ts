/**
 * Server → client: what a server asks that cannot reach files by itself, as in a browser or on a virtual file system. The
 * client answers for the folders of the workspace. Null is where there is none; an error says why what is there cannot be
 * read or written.
 */

import type { Method } from './protocol';

export const READ_FOLDER = { method: 'marsad/files/readFolder' } as Method<
  { readonly uri: string },
  FolderContent | null
>;

/** The names in a folder; a link counts as a file where it leads to one, and is left out where it leads to a folder. */
export interface FolderContent {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** In the order of the uris; null too where there is a folder. */
export const FILE_STAMPS = { method: 'marsad/files/stamps' } as Method<
  { readonly uris: readonly string[] },
  readonly (FileStamp | null)[]
>;

/** By what a file is taken for unchanged without being read. */
export interface FileStamp {
  /** In bytes. */
  readonly size: number;
  /** When it was last written, in milliseconds since 1970; 0 where the file system does not tell. */
  readonly modified: number;
}

/** A file's bytes, as a message can carry them. */
interface FileBytes {
  readonly base64: string;
}

export const READ_FILE = { method: 'marsad/files/read' } as Method<{ readonly uri: string }, FileBytes | null>;

/** Makes the folder of the file if need be. */
export const WRITE_FILE = { method: 'marsad/files/write' } as Method<FileBytes & { readonly uri: string }, null>;

export const DELETE_FILE = { method: 'marsad/files/delete' } as Method<{ readonly uri: string }, null>;
