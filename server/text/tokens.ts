/**
 * Tokens: words, numbers and marks of one paragraph, with the way back into its text.
 *
 * A change between Arabic letters and digits ends a token («و20» is two, «23فبراير» is two), so that what is written
 * without a space is read all the same; `spaced` tells whether white space stood before a token.
 */

import { FOLDED, isDropped, isLigature, type SpelledOut, spellOut } from './fold';
import { EMPTY_HASH, type Form, type FormKind, nextHash, type Vocabulary } from './form';

/** The tokens of a paragraph. Indexes run from 0 to `count` - 1. */
export interface Tokens {
  /** The paragraph. Offsets below are UTF-16 units into it. */
  readonly text: string;
  readonly count: number;
  readonly forms: readonly Form[];
  /** Offset where each token starts. */
  readonly starts: readonly number[];
  /** Offset after each token's last unit, harakat included. */
  readonly ends: readonly number[];
  /** 1 where white space or the paragraph's start stands before the token. */
  readonly spaced: readonly number[];
  /** Offset of the unit `cut` folded units into token `index`: where a name starts after its proclitics. */
  startAfter(index: number, cut: number): number;
}

const ARABIC = 0;
const DIGIT = 1;
const LATIN = 2;
const MARK = 3;
/** This and what comes after it is in no token. */
const SPACE = 4;
/** Folding drops it. */
const DROPPED = 5;
/** The text is to be spelled out first. */
const LIGATURE = 6;

/** What each UTF-16 unit is once it is folded. */
const KINDS = buildKinds();

/** Asked in runs of a text of all units: a process that starts would spend 15 ms on asking one unit after another. */
function buildKinds(): Uint8Array {
  const all = allUnits();
  const own = new Uint8Array(all.length).fill(MARK);
  const fill = (runs: RegExp, kind: number): void => {
    for (const { index, 0: run } of all.matchAll(runs)) own.fill(kind, index, index + run.length);
  };
  fill(/[\p{L}\p{N}_]+/gu, LATIN);
  fill(/(?:(?=\p{L})\p{Script=Arabic})+/gu, ARABIC);
  fill(/[0-9]+/gu, DIGIT);
  fill(/\s+/gu, SPACE);
  const kinds = new Uint8Array(all.length);
  for (let code = 0; code < kinds.length; code++)
    kinds[code] = isLigature(code) ? LIGATURE : isDropped(code) ? DROPPED : (own[FOLDED[code] as number] as number);
  return kinds;
}

/** Every UTF-16 unit once, in order; half a pair is written as U+FFFD, which is no letter either. */
function allUnits(): string {
  const units = new DataView(new ArrayBuffer(2 << 16));
  for (let code = 0; code < 0x10000; code++) units.setUint16(2 * code, code, true);
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
}

/** Marks that may stand inside a number between digits: «3,845», «1.5», «120٬000», «1٫5». */
function joinsDigits(code: number): boolean {
  return code === 0x2c || code === 0x2e || code === 0x66b || code === 0x66c || code === 0x60c;
}

// One paragraph after another is cut, and each would leave what it was worked with behind for the collector.
let sharedCodes = new Uint16Array(1 << 10);
let sharedStarts = new Uint32Array(1 << 10);
let sharedEnds = new Uint32Array(1 << 10);
let sharedSpaced = new Uint32Array(1 << 10);

/** Cuts a paragraph into tokens. Linear in its length; never throws. */
export function tokenise(text: string, vocabulary: Vocabulary): Tokens {
  const size = text.length;
  if (size > sharedCodes.length) growShared(size);
  // No token is longer than the paragraph, and it has no more tokens than units: nothing below grows.
  const [codes, starts, ends, spaced] = [sharedCodes, sharedStarts, sharedEnds, sharedSpaced];
  const forms: Form[] = [];
  let count = 0;
  let gap = 1;
  let at = 0;
  while (at < size) {
    let unit = text.charCodeAt(at);
    const kind = KINDS[unit] as number;
    if (kind >= SPACE) {
      if (kind === LIGATURE) return tokeniseSpelled(text, vocabulary);
      if (kind === SPACE) gap = 1;
      at++;
      continue;
    }
    starts[count] = at;
    let folded = FOLDED[unit] as number;
    codes[0] = folded;
    let hash = nextHash(EMPTY_HASH, folded);
    let length = 1;
    let end = ++at;
    if (kind !== MARK)
      for (; at < size; at++) {
        unit = text.charCodeAt(at);
        const next = KINDS[unit] as number;
        folded = FOLDED[unit] as number;
        if (next !== kind && !(kind === LATIN && next === DIGIT)) {
          if (next === DROPPED) continue;
          if (next === LIGATURE) return tokeniseSpelled(text, vocabulary);
          if (kind !== DIGIT || !joinsDigits(folded) || !digitFollows(text, at + 1)) break;
        }
        codes[length++] = folded;
        hash = nextHash(hash, folded);
        end = at + 1;
      }
    at = end;
    while (end < size && isHaraka(text.charCodeAt(end))) end++;
    ends[count] = end;
    spaced[count++] = gap;
    forms.push(vocabulary.intern(codes, length, hash, FORM_KINDS[kind] as FormKind));
    gap = 0;
  }
  return new CutTokens(text, count, forms, firstOf(starts, count), firstOf(ends, count), firstOf(spaced, count));
}

/** The first numbers of a shared array, as one that lies in the heap: a typed array's memory is fetched and freed apart. */
function firstOf(shared: Uint32Array, count: number): number[] {
  const own = new Array<number>(count);
  for (let at = 0; at < count; at++) own[at] = shared[at] as number;
  return own;
}

const FORM_KINDS: readonly FormKind[] = ['word', 'number', 'word', 'mark'];

function growShared(size: number): void {
  sharedCodes = new Uint16Array(size * 2);
  sharedStarts = new Uint32Array(size * 2);
  sharedEnds = new Uint32Array(size * 2);
  sharedSpaced = new Uint32Array(size * 2);
}

function digitFollows(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && KINDS[text.charCodeAt(at)] === DROPPED) at++;
  return at < text.length && KINDS[text.charCodeAt(at)] === DIGIT;
}

/** Whether a unit belongs to the letter before it: a token ends after these, but before invisible marks that merely follow. */
function isHaraka(unit: number): boolean {
  return unit >= 0x0610 && unit <= 0x06ed && (unit <= 0x061a || unit >= 0x0640) && KINDS[unit] === DROPPED;
}

/** The tokens of a text with ligatures: those of the text that has them written out, at the offsets they came from. */
function tokeniseSpelled(text: string, vocabulary: Vocabulary): Tokens {
  const spelled = spellOut(text);
  return new SpelledTokens(text, tokenise(spelled.text, vocabulary), spelled.offsets);
}

/** Tokens of which every folded unit is one unit of the text. */
class CutTokens implements Tokens {
  constructor(
    readonly text: string,
    readonly count: number,
    readonly forms: readonly Form[],
    readonly starts: readonly number[],
    readonly ends: readonly number[],
    readonly spaced: readonly number[],
  ) {}

  startAfter(index: number, cut: number): number {
    let offset = this.starts[index] as number;
    for (let left = cut; left > 0; left--) {
      offset++;
      while (isDropped(this.text.charCodeAt(offset))) offset++;
    }
    return offset;
  }
}

class SpelledTokens implements Tokens {
  readonly count: number;
  readonly forms: readonly Form[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly spaced: readonly number[];

  constructor(
    readonly text: string,
    /** The tokens of the text as it is spelled out. */
    readonly inner: Tokens,
    /** From the text that is spelled out to `text`. */
    readonly offsets: SpelledOut['offsets'],
  ) {
    this.count = inner.count;
    this.forms = inner.forms;
    this.starts = inner.starts.map((start) => offsets[start] as number);
    this.ends = inner.ends.map((end) => (offsets[end - 1] as number) + 1);
    this.spaced = inner.spaced;
  }

  startAfter(index: number, cut: number): number {
    return this.offsets[this.inner.startAfter(index, cut)] as number;
  }
}
