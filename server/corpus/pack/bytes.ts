/** Bytes written and read in order: numbers of variable length, floats, texts. */

const FIRST_SIZE = 1 << 12;
const TWO_TO_28 = 2 ** 28;
const TWO_TO_32 = 2 ** 32;

export class ByteWriter {
  #bytes = new Uint8Array(FIRST_SIZE);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** A natural number up to 2⁵³ − 1, seven bits a byte, the lowest first. */
  uint(value: number): void {
    this.#reserve(8);
    const bytes = this.#bytes;
    let rest = value;
    while (rest >= TWO_TO_28) {
      bytes[this.#length++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    while (rest >= 128) {
      bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    bytes[this.#length++] = rest;
  }

  /** A whole number, small ones of either sign in one byte. */
  int(value: number): void {
    this.uint(value < 0 ? -2 * value - 1 : 2 * value);
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  uint32(value: number): void {
    this.#reserve(4);
    new DataView(this.#bytes.buffer).setUint32(this.#length, value, true);
    this.#length += 4;
  }

  float(value: number): void {
    this.#reserve(8);
    new DataView(this.#bytes.buffer).setFloat64(this.#length, value, true);
    this.#length += 8;
  }

  /** A short text, by its UTF-16 units. */
  text(value: string): void {
    this.uint(value.length);
    for (let i = 0; i < value.length; i++) this.uint(value.charCodeAt(i));
  }

  raw(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** What was written since the last `clear`, not copied: valid until more is. */
  get written(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** A copy of what was written since the last `clear`. */
  taken(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
  }

  #reserve(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

const SHORT = new Uint16Array(256);

/** Reads what a `ByteWriter` wrote. Throws `RangeError` where the bytes end too early. */
export class ByteReader {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  uint(): number {
    const { bytes } = this;
    let byte = this.byte();
    if (byte < 128) return byte;
    let value = byte & 127;
    for (let factor = 128; ; factor *= 128) {
      byte = bytes[this.at++] ?? endsEarly();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }

  int(): number {
    const value = this.uint();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  byte(): number {
    return this.bytes[this.at++] ?? endsEarly();
  }

  uint32(): number {
    const low = this.byte() | (this.byte() << 8) | (this.byte() << 16);
    return (low + this.byte() * 2 ** 24) % TWO_TO_32;
  }

  float(): number {
    const { buffer, byteOffset, length } = this.bytes;
    if (this.at + 8 > length) endsEarly();
    const value = new DataView(buffer, byteOffset).getFloat64(this.at, true);
    this.at += 8;
    return value;
  }

  text(): string {
    const length = this.uint();
    if (this.at + length > this.bytes.length) endsEarly();
    let value = '';
    for (let i = 0; i < length; i += SHORT.length) {
      const count = Math.min(length - i, SHORT.length);
      for (let j = 0; j < count; j++) SHORT[j] = this.uint();
      value += String.fromCharCode.apply(null, SHORT.subarray(0, count) as unknown as number[]);
    }
    return value;
  }

  /** The next bytes, not copied. */
  raw(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) endsEarly();
    const part = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return part;
  }
}

function endsEarly(): never {
  throw new RangeError('The bytes end before the value does.');
}
