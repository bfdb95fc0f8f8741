/** How much of one sentence's wording stands in another: sentences as sets of three-word runs. */

import { foldString } from '../text/fold';
import { hashOfBoth } from './multimap';

/** Words of a run. Two words recur in every report of a bombing; four are broken by every word that is changed. */
const RUN = 3;
/** Sentences of fewer runs are set phrases. */
export const FEWEST_RUNS = 5;

/** The hashes of a sentence's three-word runs, ascending, each once; empty for fewer than three words. */
export type Shingles = Uint32Array;

/** The folded words of a text: «قُتِل 25 جنديًّا،» gives «قتل», «25», «جنديا». Linear. */
export function wordsOf(text: string): readonly string[] {
  return foldString(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function shinglesOf(words: readonly string[]): Shingles {
  const hashes = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at++) hashes.add(hashOf(words, at));
  return Uint32Array.from(hashes).sort();
}

/** FNV-1a over the units of `RUN` words; a space between two. */
function hashOf(words: readonly string[], from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + RUN; at++) {
    const word = words[at] ?? '';
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return hash >>> 0;
}

/** The share of the shorter sentence's runs that the other has too: 0 to 1. What a copy leaves out or adds costs nothing. */
export function sharedWording(a: Shingles, b: Shingles): number {
  const shorter = Math.min(a.length, b.length);
  return shorter === 0 ? 0 : common(a, b) / shorter;
}

function common(a: Shingles, b: Shingles): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left = 0, right = 0] = [a[i], b[j]];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared;
}

/** Signatures have this many bands of `ROWS` smallest hashes each. */
const BANDS = 8;
const ROWS = 2;

/**
 * Buckets that sentences of like wording share: two whose sets of runs overlap by half meet in one of the eight bands with
 * probability 0.9, by two thirds 0.99 (minhash: 1 − (1 − J²)⁸).
 */
export function bandsOf(shingles: Shingles): readonly number[] {
  if (shingles.length === 0) return [];
  const smallest = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let row = 0; row < smallest.length; row++) {
      const hash = mixed(shingle, row);
      if (hash < (smallest[row] ?? 0)) smallest[row] = hash;
    }
  }
  return Array.from({ length: BANDS }, (_, band) =>
    smallest.subarray(band * ROWS, (band + 1) * ROWS).reduce((hash, row) => hashOfBoth(hash, row), band),
  );
}

/** One of a family of hash functions: the finaliser of MurmurHash3 over the value and the function's number. */
function mixed(value: number, seed: number): number {
  let hash = value ^ Math.imul(seed + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
