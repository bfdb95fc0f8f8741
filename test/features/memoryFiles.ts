/** Files in memory. */

import type { Files } from '../../server/storage/files';

export class MemoryFiles implements Files {
  readonly #files = new Map<string, Uint8Array>();
  /** Uris whose reading fails. */
  readonly broken = new Set<string>();

  write(uri: string, content: string | Uint8Array): void {
    this.#files.set(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  delete(uri: string): void {
    this.#files.delete(uri);
  }

  async list(folder: string): Promise<readonly string[]> {
    return [...this.#files.keys()].filter(
      (uri) => uri.startsWith(`${folder}/`) && /(?:\.txt|\/corpus\.yaml)$/u.test(uri),
    );
  }

  async size(uri: string): Promise<number | null> {
    return this.#files.get(uri)?.length ?? null;
  }

  async read(uri: string): Promise<Uint8Array | null> {
    if (this.broken.has(uri)) throw new Error('disk on fire');
    return this.#files.get(uri) ?? null;
  }
}
