/**
 * The index on the disk: packed articles by uri in one file, so that an unchanged corpus is not read again.
 *
 * The file begins with what its articles depend on; where that is not what is asked for the file counts as empty. Then
 * come entries, each with its length and checksum behind a mark. An entry replaces earlier ones of its uri; so changes
 * are added at the end, and the file is written anew once half of it is replaced. A damaged entry is passed over and its
 * article read again. The checksum is also of what the articles depend on, lest another process add what is not of the kind.
 */

import { hashOfBoth, hashOfText } from '../corpus/multimap';
import type { PackedArticle } from '../corpus/pack/packed';
import type { Stamp } from './files';
import type { FileProblem } from './readArticle';

/** Where the index is kept: a file on the disk, or a test's memory. */
export interface IndexFile {
  /** Null where there is none, or none that can be read. */
  read(): Promise<Uint8Array | null>;
  append(bytes: Uint8Array): Promise<void>;
  /** Wholly or not at all. */
  replace(parts: Iterable<Uint8Array>): Promise<void>;
  /** 32 bits, unsigned. */
  checksum(bytes: Uint8Array): number;
}

/** What is kept of a file. */
export interface IndexEntry {
  readonly stamp: Stamp;
  /** `contentHash` of its bytes. */
  readonly hash: string;
  /** What else the analysis depends on, as a text. */
  readonly metadata: string;
  readonly problems: readonly FileProblem[];
  /** Null for a text that is no article. */
  readonly packed: PackedArticle | null;
}

const MAGIC = 'MARSAD INDEX 1\n';
const MARK = Uint8Array.of(0xd9, 0x85, 0xd8, 0xb1);
/** Mark, length of the rest, checksum. */
const HEAD = 12;
/** Bytes that wait before they are written. */
const WORTH_WRITING = 4 * 1024 * 1024;
/** How long other work waits while the file is looked through, in milliseconds. */
const SLICE = 8;
/** A smaller file is not worth writing anew. */
const WORTH_COMPACTING = 1024 * 1024;

type Head = { readonly uri: string } & (Omit<IndexEntry, 'packed'> | { readonly gone: true });

export class ArticleIndex {
  readonly #file: IndexFile;
  readonly #key: string;
  readonly #keyHash: number;
  readonly #failed: (error: unknown) => void;
  readonly #entries = new Map<string, IndexEntry>();
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  /** Bytes of the file, and of those entries in it that still count. */
  #written = 0;
  #live = 0;
  readonly #sizes = new Map<string, number>();
  /** Whether the file is one that entries can be added to. */
  #usable = false;
  #closed = false;
  #writing: Promise<void> = Promise.resolve();

  /** Opens an index for articles that depend on `key`; `failed` is told where it cannot be written. Never rejects. */
  static async open(file: IndexFile, key: string, failed: (error: unknown) => void): Promise<ArticleIndex> {
    const index = new ArticleIndex(file, key, failed);
    try {
      const bytes = await file.read();
      if (bytes !== null) await index.#load(bytes);
    } catch (error) {
      failed(error);
    }
    return index;
  }

  private constructor(file: IndexFile, key: string, failed: (error: unknown) => void) {
    this.#file = file;
    this.#key = key;
    this.#keyHash = hashOfText(key);
    this.#failed = failed;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(uri: string): IndexEntry | undefined {
    return this.#entries.get(uri);
  }

  uris(): readonly string[] {
    return [...this.#entries.keys()];
  }

  put(uri: string, entry: IndexEntry): void {
    const { packed, ...rest } = entry;
    this.#add(uri, { uri, ...rest }, packed);
    this.#entries.set(uri, entry);
  }

  delete(uri: string): void {
    if (!this.#entries.delete(uri)) return;
    this.#add(uri, { uri, gone: true }, null);
    this.#live -= this.#sizes.get(uri) ?? 0;
    this.#sizes.delete(uri);
  }

  /** Writes what waits, and the whole file anew where much of it is replaced. Never rejects. */
  flush(): Promise<void> {
    if (this.#closed) return this.#writing;
    this.#writing = this.#writing
      .then(() => this.#write())
      .catch((error: unknown) => {
        // The next flush writes the file anew.
        this.#usable = false;
        this.#failed(error);
      });
    return this.#writing;
  }

  /** Writes nothing any more; resolves once what is under way is written. */
  close(): Promise<void> {
    this.#closed = true;
    return this.#writing;
  }

  #add(uri: string, head: Head, packed: PackedArticle | null): void {
    const bytes = this.#frame(head, packed);
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (!('gone' in head)) {
      this.#live += bytes.length - (this.#sizes.get(uri) ?? 0);
      this.#sizes.set(uri, bytes.length);
    }
    if (this.#waitingBytes >= WORTH_WRITING) void this.flush();
  }

  async #write(): Promise<void> {
    const parts = this.#waiting;
    const size = this.#written + this.#waitingBytes;
    if (this.#usable && (size <= WORTH_COMPACTING || size <= 2 * this.#live)) {
      if (parts.length === 0) return;
      this.#waiting = [];
      this.#waitingBytes = 0;
      const bytes = joined(parts);
      await this.#file.append(bytes);
      this.#written += bytes.length;
      return;
    }
    this.#waiting = [];
    this.#waitingBytes = 0;
    this.#written = 0;
    await this.#file.replace(this.#whole());
    this.#usable = true;
  }

  /** The file as it is to be, an entry at a time. */
  *#whole(): Generator<Uint8Array> {
    const head = this.#head();
    this.#written += head.length;
    yield head;
    // What comes in meanwhile is added behind it.
    for (const [uri, { packed, ...rest }] of [...this.#entries]) {
      const bytes = this.#frame({ uri, ...rest }, packed);
      this.#written += bytes.length;
      yield bytes;
    }
  }

  #head(): Uint8Array {
    return new TextEncoder().encode(`${MAGIC}${this.#key}\n`);
  }

  /** What stands in the file for a uri: mark, length, checksum; length of the head and the head as JSON; packed article. */
  #frame(head: Head, packed: PackedArticle | null): Uint8Array {
    const json = new TextEncoder().encode(JSON.stringify({ ...head, article: packed !== null }));
    const bytes = new Uint8Array(HEAD + 4 + json.length + (packed?.length ?? 0));
    const view = new DataView(bytes.buffer);
    bytes.set(MARK);
    view.setUint32(4, bytes.length - HEAD, true);
    view.setUint32(HEAD, json.length, true);
    bytes.set(json, HEAD + 4);
    if (packed !== null) bytes.set(packed, HEAD + 4 + json.length);
    view.setUint32(8, this.#checksum(bytes.subarray(HEAD)), true);
    return bytes;
  }

  #checksum(bytes: Uint8Array): number {
    return hashOfBoth(this.#file.checksum(bytes), this.#keyHash);
  }

  /** Other work gets its turn meanwhile. */
  async #load(bytes: Uint8Array): Promise<void> {
    let since = performance.now();
    const head = this.#head();
    if (bytes.length < head.length || head.some((byte, index) => bytes[index] !== byte)) return;
    this.#usable = true;
    this.#written = bytes.length;
    for (let at = head.length; at < bytes.length; ) {
      const end = this.#take(bytes, at);
      if (end !== null) at = end;
      else {
        // Written anew at the next flush, without what is damaged.
        this.#usable = false;
        at = nextMark(bytes, at + 1);
      }
      if (performance.now() - since < SLICE) continue;
      await new Promise((resume) => setTimeout(resume));
      since = performance.now();
    }
  }

  /** Takes the entry at an offset, and gives where it ends; null where there is none or it is damaged. */
  #take(bytes: Uint8Array, at: number): number | null {
    if (at + HEAD + 4 > bytes.length || MARK.some((byte, index) => bytes[at + index] !== byte)) return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const end = at + HEAD + view.getUint32(at + 4, true);
    if (end > bytes.length || end < at + HEAD + 4) return null;
    const content = bytes.subarray(at + HEAD, end);
    if (this.#checksum(content) !== view.getUint32(at + 8, true)) return null;
    const length = view.getUint32(at + HEAD, true);
    const head = JSON.parse(decoder.decode(content.subarray(4, 4 + length))) as Head & { readonly article: boolean };
    this.#live -= this.#sizes.get(head.uri) ?? 0;
    this.#sizes.delete(head.uri);
    if ('gone' in head) this.#entries.delete(head.uri);
    else {
      const { uri, article, ...rest } = head;
      this.#entries.set(uri, { ...rest, packed: article ? content.subarray(4 + length) : null });
      this.#sizes.set(uri, end - at);
      this.#live += end - at;
    }
    return end;
  }
}

const decoder = new TextDecoder();

function nextMark(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(MARK[0] as number, from); at >= 0; at = bytes.indexOf(MARK[0] as number, at + 1))
    if (MARK.every((byte, index) => bytes[at + index] === byte)) return at;
  return bytes.length;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
