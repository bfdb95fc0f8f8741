/** The files of a client in memory, served to a server that asks for them as it does of an editor. */

import { DELETE_FILE, FILE_STAMPS, READ_FILE, READ_FOLDER, WRITE_FILE } from '../../server/fileProtocol';
import type { Ask } from '../../server/storage/clientFiles';

/** What was asked: the method without its prefix, and the address. */
export type Asked = `${string} ${string}`;

export class MemoryDisk {
  readonly #files = new Map<string, Uint8Array>();
  /** In the order of the requests. */
  readonly asked: Asked[] = [];
  /** Called before a request is answered: may change files, or throw what the client then answers. */
  before: (asked: Asked) => void = () => {};
  /** What the answer to a request waits for. */
  held: (asked: Asked) => Promise<void> | undefined = () => undefined;
  /** Requests that wait for their answer, at most, at one time. */
  mostAtOnce = 0;
  #atOnce = 0;

  readonly #answers: Readonly<Record<string, (params: { uri: string; uris: string[]; base64: string }) => unknown>> = {
    [READ_FOLDER.method]: ({ uri }) => this.#contentOf(uri),
    [FILE_STAMPS.method]: ({ uris }) =>
      uris.map((uri) => {
        const bytes = this.#files.get(uri);
        return bytes === undefined ? null : { size: bytes.length, modified: 0 };
      }),
    [READ_FILE.method]: ({ uri }) => {
      const bytes = this.#files.get(uri);
      return bytes === undefined ? null : { base64: Buffer.from(bytes).toString('base64') };
    },
    [WRITE_FILE.method]: ({ uri, base64 }) => {
      this.#files.set(uri, new Uint8Array(Buffer.from(base64, 'base64')));
      return null;
    },
    [DELETE_FILE.method]: ({ uri }) => {
      this.#files.delete(uri);
      return null;
    },
  };

  /** The methods that it answers. */
  get methods(): readonly string[] {
    return Object.keys(this.#answers);
  }

  readonly ask: Ask = async ({ method }, params) => (await this.answer(method, params)) as never;

  async answer(method: string, params: unknown): Promise<unknown> {
    const given = params as { uri: string; uris: string[]; base64: string };
    const asked: Asked = `${method.replace('marsad/files/', '')} ${given.uri ?? given.uris.join(' ')}`;
    this.asked.push(asked);
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.#atOnce);
    // An answer takes its time, in which others are asked for.
    await new Promise((resolve) => setTimeout(resolve));
    await this.held(asked);
    this.#atOnce--;
    this.before(asked);
    return this.#answers[method]?.(given);
  }

  write(uri: string, content: string | Uint8Array): void {
    this.#files.set(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  delete(uri: string): void {
    this.#files.delete(uri);
  }

  /** What a file holds, as text; null where there is none. */
  text(uri: string): string | null {
    const bytes = this.#files.get(uri);
    return bytes === undefined ? null : new TextDecoder().decode(bytes);
  }

  /** The addresses of all files. */
  uris(): readonly string[] {
    return [...this.#files.keys()];
  }

  #contentOf(folder: string): { files: string[]; folders: string[] } | null {
    const within = `${folder}/`;
    const paths = this.uris().flatMap((uri) =>
      uri.startsWith(within) ? [decodeURIComponent(uri.slice(within.length))] : [],
    );
    if (paths.length === 0) return null;
    const folders = paths.flatMap((path) => (path.includes('/') ? [path.slice(0, path.indexOf('/'))] : []));
    return { files: paths.filter((path) => !path.includes('/')), folders: [...new Set(folders)] };
  }
}
