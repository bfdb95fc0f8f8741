/** Files that the client reads and writes for the server, on whatever file system it has them. */

import type { Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { fromBase64, toBase64 } from '../base64';
import { DELETE_FILE, FILE_STAMPS, type FolderContent, READ_FILE, READ_FOLDER, WRITE_FILE } from '../fileProtocol';
import type { Method } from '../protocol';
import { type Files, IGNORED_FOLDERS, type Stamp } from './files';
import { isArticleFile, isCorpusFile } from './workspace';

/** Sends a request to the client; rejects with what went wrong there. */
export type Ask = <P, R>(method: Method<P, R>, params: P) => Promise<R>;

/** Asks the client of a connection. */
export function asking(connection: Connection): Ask {
  return ({ method }, params) => connection.sendRequest(method, params);
}

/** Folders that are asked for at once: a file system may be far away, and is not to be flooded. */
const FOLDERS_AT_ONCE = 16;
/** Stamps that one request asks for. */
const STAMPS_AT_ONCE = 64;

/** @param ask reaches a client that serves these requests, as Marsad's own does for the folders of its workspace. */
export function clientFiles(ask: Ask): Files {
  const folderAt = (uri: string) => ask(READ_FOLDER, { uri });
  const write = (uri: string, bytes: Uint8Array) => ask(WRITE_FILE, { uri, base64: toBase64(bytes) });
  const read = async (uri: string): Promise<Uint8Array | null> => {
    const found = await ask(READ_FILE, { uri });
    return found === null ? null : fromBase64(found.base64);
  };
  return {
    async list(folder) {
      const found: string[] = [];
      let level = [{ uri: folder, content: await folderAt(folder) }];
      while (level.length > 0) {
        for (const { uri, content } of level) for (const file of filesIn(uri, content)) found.push(file);
        const folders = level.flatMap(({ uri, content }) => foldersIn(uri, content));
        level = [];
        for (const some of inParts(folders, FOLDERS_AT_ONCE)) {
          // One that cannot be read hides no others.
          const contents = some.map(async (uri) => ({ uri, content: await folderAt(uri).catch(() => null) }));
          level.push(...(await Promise.all(contents)));
        }
      }
      return found.sort();
    },

    async stamps(uris) {
      const stamps: (Stamp | null)[] = [];
      for (const some of inParts(uris, STAMPS_AT_ONCE)) stamps.push(...(await ask(FILE_STAMPS, { uris: some })));
      return stamps;
    },

    read,

    async replace(uri, before, after) {
      // File systems write in place, and may be cut off while they do: the file or its copy is whole at any time.
      const copy = before === null ? null : `${uri}.${Math.random().toString(36).slice(2)}.tmp`;
      const dropCopy = async () => copy !== null && ask(DELETE_FILE, { uri: copy }).catch(() => null);
      if (copy !== null) await write(copy, after);
      // Looked at last, so that another program has next to no time to write in between.
      if (!isSame(await read(uri), before)) {
        await dropCopy();
        return false;
      }
      try {
        await write(uri, after);
      } catch (error) {
        if (isSame(await read(uri), before)) await dropCopy();
        throw error;
      }
      await dropCopy();
      // That program may have looked before this was written, and written after it; what it added behind it is its own.
      return isSame((await read(uri))?.subarray(0, after.length) ?? null, after);
    },
  };
}

function filesIn(folder: string, content: FolderContent | null): readonly string[] {
  const uris = (content?.files ?? []).filter(isShown).map((name) => uriIn(folder, name));
  return uris.filter((uri) => isArticleFile(uri) || isCorpusFile(uri));
}

function foldersIn(folder: string, content: FolderContent | null): readonly string[] {
  const names = (content?.folders ?? []).filter((name) => isShown(name) && !IGNORED_FOLDERS.includes(name));
  return names.map((name) => uriIn(folder, name));
}

function isShown(name: string): boolean {
  return !name.startsWith('.');
}

function uriIn(folder: string, name: string): string {
  return Utils.joinPath(URI.parse(folder), name).toString();
}

function inParts<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

function isSame(one: Uint8Array | null, other: Uint8Array | null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
