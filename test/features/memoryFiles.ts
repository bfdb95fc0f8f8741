/** Files in memory. */

import type { Files, Stamp } from '../../server/storage/files';

export class MemoryFiles implements Files {
  readonly #files = new Map<string, Uint8Array>();
  readonly #written = new Map<string, number>();
  /** Every write takes a minute, so that no file is too young for its stamp to be trusted. */
  #clock = 0;
  /** Uris in the order they were read. */
  readonly reads: string[] = [];
  /** Uris whose reading fails. */
  readonly broken = new Set<string>();

  write(uri: string, content: string | Uint8Array): void {
    this.#clock += 60_000;
    this.#written.set(uri, this.#clock);
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

  async stamps(uris: readonly string[]): Promise<readonly (Stamp | null)[]> {
    return uris.map((uri) => {
      const bytes = this.#files.get(uri);
      return bytes === undefined ? null : { size: bytes.length, modified: this.#written.get(uri) ?? 0 };
    });
  }

  async read(uri: string): Promise<Uint8Array | null> {
    this.reads.push(uri);
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
