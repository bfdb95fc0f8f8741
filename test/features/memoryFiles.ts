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

  async replace(uri: string, before: Uint8Array | null, after: Uint8Array): Promise<boolean> {
    if (this.broken.has(uri)) throw new Error('disk on fire');
    const now = this.#files.get(uri) ?? null;
    if (now === null ? before !== null : before === null || !Buffer.from(now).equals(before)) return false;
    this.#files.set(uri, after);
    return true;
  }

  /** What a file holds, as text; null where there is none. */
  text(uri: string): string | null {
    const bytes = this.#files.get(uri);
    return bytes === undefined ? null : new TextDecoder().decode(bytes);
  }
}
