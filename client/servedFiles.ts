/** Files that the server cannot reach by itself, served to it: those of the window's folders, on any file system. */

import { FileType, Uri, workspace } from 'vscode';
import { type BaseLanguageClient, LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import { fromBase64, toBase64 } from '../server/base64';
import {
  DELETE_FILE,
  FILE_STAMPS,
  type FileStamp,
  type FolderContent,
  READ_FILE,
  READ_FOLDER,
  WRITE_FILE,
} from '../server/fileProtocol';
import type { Method } from '../server/protocol';

/** Answers the server's requests for files from now on. */
export function serveFiles(client: BaseLanguageClient): void {
  const serve = <P, R>({ method }: Method<P, R>, answer: (params: P) => Promise<R>) =>
    client.onRequest(method, async (params: P) => {
      try {
        return await answer(params);
      } catch (error) {
        throw new ResponseError(LSPErrorCodes.RequestFailed, error instanceof Error ? error.message : String(error));
      }
    });
  serve(READ_FOLDER, ({ uri }) => orNull(() => contentOf(ownUri(uri))));
  serve(FILE_STAMPS, ({ uris }) => Promise.all(uris.map((uri) => orNull(() => stampOf(ownUri(uri))))));
  serve(READ_FILE, ({ uri }) => orNull(async () => ({ base64: toBase64(await workspace.fs.readFile(ownUri(uri))) })));
  serve(WRITE_FILE, async ({ uri, base64 }) => {
    await workspace.fs.writeFile(ownUri(uri), fromBase64(base64));
    return null;
  });
  serve(DELETE_FILE, ({ uri }) =>
    orNull(async () => {
      await workspace.fs.delete(ownUri(uri));
      return null;
    }),
  );
}

/** @throws Error for what is in no folder of the window: that is nobody's business. */
function ownUri(text: string): Uri {
  const uri = Uri.parse(text, true);
  if (workspace.getWorkspaceFolder(uri) === undefined) throw new Error(`${text} is in no folder of the workspace.`);
  return uri;
}

async function contentOf(folder: Uri): Promise<FolderContent> {
  const entries = await workspace.fs.readDirectory(folder);
  const named = (fits: (type: FileType) => boolean) => entries.filter(([, type]) => fits(type)).map(([name]) => name);
  return {
    files: named((type) => (type & FileType.File) !== 0),
    // A link is a bit beside what it leads to.
    folders: named((type) => type === FileType.Directory),
  };
}

async function stampOf(uri: Uri): Promise<FileStamp | null> {
  const { type, size, mtime } = await workspace.fs.stat(uri);
  return (type & FileType.File) === 0 ? null : { size, modified: mtime };
}

/** What `read` gives, or null where there is no such file or folder. */
async function orNull<T>(read: () => Promise<T | null>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'FileNotFound' || code === 'FileNotADirectory') return null;
    throw error;
  }
}
