/** Numbers under 32-bit hashes, many to each, in typed arrays: a million cost some 16 MB, a tenth of what a `Map` would. */

const FIRST_SIZE = 1 << 10;
const NONE = -1;

/** Two keys of one hash share their values, so who asks has to look at what he finds. */
export class Multimap {
  #heads = new Int32Array(FIRST_SIZE).fill(NONE);
  #next = new Int32Array(FIRST_SIZE);
  #hashes = new Int32Array(FIRST_SIZE);
  #values = new Int32Array(FIRST_SIZE);
  #used = 0;
  #free = NONE;

  add(hash: number, value: number): void {
    let at = this.#free;
    if (at === NONE) {
      if (this.#used === this.#values.length) this.#grow();
      at = this.#used++;
    } else this.#free = this.#next[at] as number;
    const slot = slotOf(hash, this.#heads.length);
    this.#hashes[at] = hash;
    this.#values[at] = value;
    this.#next[at] = this.#heads[slot] as number;
    this.#heads[slot] = at;
  }

  /** Takes out one pair; nothing where there is none. */
  remove(hash: number, value: number): void {
    const slot = slotOf(hash, this.#heads.length);
    let before = NONE;
    for (let at = this.#heads[slot] as number; at !== NONE; at = this.#next[at] as number) {
      if (this.#values[at] === value && this.#hashes[at] === (hash | 0)) {
        const next = this.#next[at] as number;
        if (before === NONE) this.#heads[slot] = next;
        else this.#next[before] = next;
        this.#next[at] = this.#free;
        this.#free = at;
        return;
      }
      before = at;
    }
  }

  /** The values under a hash, in no particular order. */
  get(hash: number): number[] {
    const found: number[] = [];
    const slot = slotOf(hash, this.#heads.length);
    for (let at = this.#heads[slot] as number; at !== NONE; at = this.#next[at] as number)
      if (this.#hashes[at] === (hash | 0)) found.push(this.#values[at] as number);
    return found;
  }

  #grow(): void {
    const size = 2 * this.#values.length;
    this.#next = resized(this.#next, size);
    this.#hashes = resized(this.#hashes, size);
    this.#values = resized(this.#values, size);
    // No pair is free, or there would be room: all are chained anew.
    this.#heads = new Int32Array(size).fill(NONE);
    for (let at = 0; at < this.#used; at++) {
      const slot = slotOf(this.#hashes[at] as number, size);
      this.#next[at] = this.#heads[slot] as number;
      this.#heads[slot] = at;
    }
  }
}

function resized(array: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size);
  larger.set(array);
  return larger;
}

/** Sizes are powers of two. */
function slotOf(hash: number, size: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (size - 1);
}

/** FNV-1a over the units of a text; unsigned. */
export function hashOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** One hash of two. */
export function hashOfBoth(a: number, b: number): number {
  let hash = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b + 0x9e3779b1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) >>> 0;
}
