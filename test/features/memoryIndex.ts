/** An index file in memory, whose bytes a test may look at and damage. */

import type { IndexFile } from '../../server/storage/articleIndex';
import { crc32 } from '../../server/storage/nodeIndexFile';

export class MemoryIndex implements IndexFile {
  bytes: Uint8Array | null = null;
  appended = 0;
  replaced = 0;
  /** Writing fails. */
  broken = false;
  readonly checksum = crc32;

  async read(): Promise<Uint8Array | null> {
    return this.bytes?.slice() ?? null;
  }

  async append(bytes: Uint8Array): Promise<void> {
    if (this.broken) throw new Error('disk full');
    this.appended++;
    this.bytes = new Uint8Array(Buffer.concat([this.bytes ?? new Uint8Array(), bytes]));
  }

  async replace(parts: Iterable<Uint8Array>): Promise<void> {
    if (this.broken) throw new Error('disk full');
    this.replaced++;
    this.bytes = new Uint8Array(Buffer.concat([...parts]));
  }
}
