/**
 * Tokens: words, numbers and marks of one paragraph, with the way back into its text.
 *
 * A change between Arabic letters and digits ends a token («و20» is two, «23فبراير» is two), so that what is written
 * without a space is read all the same; `spaced` tells whether white space stood before a token.
 */

import { type Folded, fold, isDropped } from './fold';
import type { Form, Vocabulary } from './form';

/** The tokens of a paragraph. Indexes run from 0 to `count` - 1. */
export interface Tokens {
  /** The paragraph. Offsets below are UTF-16 units into it. */
  readonly text: string;
  readonly count: number;
  readonly forms: readonly Form[];
  /** Offset where each token starts. */
  readonly starts: Uint32Array;
  /** Offset after each token's last unit, harakat included. */
  readonly ends: Uint32Array;
  /** 1 where white space or the paragraph's start stands before the token. */
  readonly spaced: Uint8Array;
  /** Offset of the unit `cut` folded units into token `index`: where a name starts after its proclitics. */
  startAfter(index: number, cut: number): number;
}

const OTHER = 0;
const SPACE = 1;
const ARABIC = 2;
const DIGIT = 3;
const LATIN = 4;
const MARK = 5;

const CLASSES = buildClasses();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000).fill(OTHER);
  for (let code = 0; code < 0x10000; code++) {
    const unit = String.fromCharCode(code);
    if (/\s/u.test(unit)) classes[code] = SPACE;
    else if (code >= 0x30 && code <= 0x39) classes[code] = DIGIT;
    else if (/\p{Script=Arabic}/u.test(unit) && /\p{L}/u.test(unit)) classes[code] = ARABIC;
    else if (/[\p{L}\p{N}_]/u.test(unit)) classes[code] = LATIN;
    else if (!isDropped(code)) classes[code] = MARK;
  }
  return classes;
}

/** Marks that may stand inside a number between digits: «3,845», «1.5», «120٬000», «1٫5». */
function joinsDigits(code: number): boolean {
  return code === 0x2c || code === 0x2e || code === 0x66b || code === 0x66c || code === 0x60c;
}

// As with folding, what is worked with while a paragraph is cut is kept for the next one.
let sharedFirst = new Uint32Array(1 << 10);
let sharedLast = new Uint32Array(1 << 10);
let sharedSpaced = new Uint8Array(1 << 10);

/** Cuts a paragraph into tokens. Linear in its length; never throws. */
export function tokenise(text: string, vocabulary: Vocabulary): Tokens {
  const folded = fold(text);
  const { codes, length, offsets } = folded;
  const forms: Form[] = [];
  let count = 0;
  let spaced = 1;
  let at = 0;
  while (at < length) {
    const kind = CLASSES[codes[at] as number] as number;
    if (kind === SPACE) {
      spaced = 1;
      at++;
      continue;
    }
    const to = tokenEnd(folded, at, kind);
    forms.push(
      vocabulary.intern(codes, at, to, kind === DIGIT ? 'number' : kind === ARABIC || kind === LATIN ? 'word' : 'mark'),
    );
    if (count === sharedFirst.length) growShared();
    sharedFirst[count] = at;
    sharedLast[count] = to;
    sharedSpaced[count++] = spaced;
    spaced = 0;
    at = to;
  }
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    starts[i] = offsets[sharedFirst[i] as number] as number;
    ends[i] = rawEnd(text, offsets, sharedLast[i] as number);
  }
  return {
    text,
    count,
    forms,
    starts,
    ends,
    spaced: sharedSpaced.slice(0, count),
    startAfter: folded.expanded ? afterUnits(folded, sharedFirst.slice(0, count)) : afterKept(text, starts),
  };
}

function growShared(): void {
  const size = sharedFirst.length * 2;
  const [first, last, spaced] = [new Uint32Array(size), new Uint32Array(size), new Uint8Array(size)];
  first.set(sharedFirst);
  last.set(sharedLast);
  spaced.set(sharedSpaced);
  [sharedFirst, sharedLast, sharedSpaced] = [first, last, spaced];
}

/** `startAfter` where every folded unit is one unit of the text: those that folding drops are stepped over. */
function afterKept(text: string, starts: Uint32Array): Tokens['startAfter'] {
  return (index, cut) => {
    let offset = starts[index] as number;
    for (let left = cut; left > 0; left--) {
      offset++;
      while (isDropped(text.charCodeAt(offset))) offset++;
    }
    return offset;
  };
}

/** `startAfter` where a ligature of the text is several folded units, so that only their offsets tell. */
function afterUnits({ offsets, length }: Folded, first: Uint32Array): Tokens['startAfter'] {
  const kept = offsets.slice(0, length + 1);
  return (index, cut) => kept[(first[index] as number) + cut] as number;
}

function tokenEnd({ codes, length }: Folded, from: number, kind: number): number {
  let to = from + 1;
  if (kind === MARK || kind === OTHER) return to;
  while (to < length) {
    const next = CLASSES[codes[to] as number] as number;
    if (next === kind || (kind === LATIN && next === DIGIT)) to++;
    else if (
      kind === DIGIT &&
      joinsDigits(codes[to] as number) &&
      to + 1 < length &&
      CLASSES[codes[to + 1] as number] === DIGIT
    )
      to += 2;
    else break;
  }
  return to;
}

/** A token ends after its last unit and the harakat on it, but before invisible marks that merely follow. */
function rawEnd(text: string, offsets: Uint32Array, foldedEnd: number): number {
  const lastUnit = offsets[foldedEnd - 1] as number;
  const limit = offsets[foldedEnd] as number;
  let end = lastUnit + 1;
  while (end < limit && isHaraka(text.charCodeAt(end))) end++;
  return end;
}

function isHaraka(unit: number): boolean {
  return isDropped(unit) && ((unit >= 0x0610 && unit <= 0x061a) || (unit >= 0x0640 && unit <= 0x06ed));
}
