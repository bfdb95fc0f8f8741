/**
 * Known words: the words that some table knows, behind particles or before pronouns.
 *
 * A corpus has hundreds of thousands of distinct words, of which the tables know some thousands. Only those get a number,
 * and with it a row of bits that says which tables have one of the word's spellings. A token is asked of dozens of tables
 * and most know nothing of it: all of that is read from one row, which the processor has at hand after the first look.
 *
 * What is kept is bounded: once there are `MOST_NUMBERED` words, a new age begins, which knows none of them. A number is
 * never given to another word, so a form of an earlier age is told from one of this age by its number alone; what is
 * asked of it is found anew each time.
 */

import type { FormKind } from './form';
import { type Reading, readWord } from './reading';

/** A way to spell a word that is a key of some table. */
export interface Spelling {
  readonly reading: Reading;
  readonly key: string;
  /** Whether the article was taken off. */
  readonly definite: boolean;
  /** The attached pronoun taken off, «» where there is none. */
  readonly enclitic: string;
}

export interface KnownWord {
  readonly readings: readonly Reading[];
  /** Spellings without a pronoun taken off, the fewest proclitics first. */
  readonly own: readonly Spelling[];
  readonly beforePronoun: readonly Spelling[];
}

/** The number of a word that no table knows. */
export const IN_NO_TABLE = 0;
/**
 * Of an age. A word takes some 1 kB with its row and what tables keep of it. Most of those that a corpus has are met once
 * or twice, and those met at every turn are soon known again: five times as many make reading no faster.
 */
export const MOST_NUMBERED = 12_000;

/** A key of some table, with the columns of the tables that have it. */
interface Key {
  /** Of tables that look behind particles. */
  readonly columns: number[];
  /** Of sets that compare words as they stand. */
  readonly exact: number[];
}

const KEYS = new Map<string, Key>();
const numbers = new Map<string, number>();
/** The number of the first word of this age: those of earlier ones have lower numbers. */
let firstOfAge = IN_NO_TABLE + 1;
/** The words of this age, in the order of their numbers. */
let words: KnownWord[] = [];
const NOT_SPELT: KnownWord = { readings: [], own: [], beforePronoun: [] };

/** The column in which every word has its bit: that of tables made when words had numbers already. */
export const ANY_WORD = 0;
let columns = 1;
/** Rows of bits in the order of the words, `rowLength` units each. */
let rows = new Uint32Array(0);
let rowLength = 0;

/** Makes a folded word a key of some table. Words numbered before did not know of it: a new age begins. */
function addKey(key: string): Key {
  const known = KEYS.get(key);
  if (known !== undefined) return known;
  const added: Key = { columns: [], exact: [] };
  KEYS.set(key, added);
  beginAge();
  return added;
}

/** The rows are those of the next age's words from now on, and every word is spelled anew at its first reading in it. */
function beginAge(): void {
  firstOfAge += words.length + 1;
  if (words.length === 0) return;
  words = [];
  numbers.clear();
  rows.fill(0);
}

/** Another number in every age: what a table or a vocabulary keeps of the words of an earlier one is of no use any more. */
export function currentAge(): number {
  return firstOfAge;
}

/** The place of a known word among those of this age, from 0; negative for a word numbered in an earlier one. */
export function placeInAge(number: number): number {
  return number - firstOfAge;
}

/** Makes folded words the keys of a table, `exact` where it takes no particle off; gives its column. */
export function addTable(keys: Iterable<string>, exact: boolean): number {
  // What a table of a gazetteer knows comes too late for the rows of words that have one.
  const column = rowLength > 0 ? ANY_WORD : columns++;
  for (const word of keys) {
    const key = addKey(word);
    if (column !== ANY_WORD) (exact ? key.exact : key.columns).push(column);
  }
  return column;
}

/** Whether the table of a column may know the word of a number, which is a known one; true for one of an earlier age. */
export function mayKnow(column: number, number: number): boolean {
  const place = number - firstOfAge;
  return place < 0 || ((rows[place * rowLength + (column >>> 5)] as number) & (1 << (column & 31))) !== 0;
}

function fillRow(place: number, text: string, { own, beforePronoun }: KnownWord): void {
  if (rowLength === 0) rowLength = (columns + 31) >>> 5;
  const begin = place * rowLength;
  if (begin + rowLength > rows.length) {
    const grown = new Uint32Array(Math.max(rowLength << 10, rows.length * 2));
    grown.set(rows);
    rows = grown;
  }
  const mark = (column: number): void => {
    const at = begin + (column >>> 5);
    rows[at] = (rows[at] as number) | (1 << (column & 31));
  };
  mark(ANY_WORD);
  const itself = KEYS.get(text);
  itself?.exact.forEach(mark);
  itself?.columns.forEach(mark);
  for (const { key } of own) KEYS.get(key)?.columns.forEach(mark);
  for (const { key } of beforePronoun) KEYS.get(key)?.columns.forEach(mark);
}

/** The number of a folded word; `IN_NO_TABLE` where no table knows it. */
export function numberOf(text: string, kind: FormKind): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  const found = spell(text, kind);
  if (found === null) return IN_NO_TABLE;
  if (words.length >= MOST_NUMBERED) beginAge();
  const place = words.push(found) - 1;
  const number = firstOfAge + place;
  numbers.set(text, number);
  fillRow(place, text, found);
  return number;
}

/** What is known of a word by its number and text. */
export function knownWord(number: number, text: string, kind: FormKind): KnownWord {
  const kept = number === IN_NO_TABLE ? NOT_SPELT : words[number - firstOfAge];
  return kept ?? spell(text, kind) ?? NOT_SPELT;
}

/** Null for a word that is in no table. */
function spell(text: string, kind: FormKind): KnownWord | null {
  if (kind !== 'word') return KEYS.has(text) ? NOT_SPELT : null;
  const readings = readWord(text);
  const own = ownSpellings(readings);
  const beforePronoun = spellingsBeforePronoun(readings);
  if (own.length === 0 && beforePronoun.length === 0 && !KEYS.has(text)) return null;
  return { readings, own, beforePronoun };
}

/** Fewest proclitics first, and each with the article before without it. */
function ownSpellings(readings: readonly Reading[]): Spelling[] {
  const found: Spelling[] = [];
  for (const reading of readings) {
    const { full, bare } = reading;
    if (KEYS.has(full)) found.push({ reading, key: full, definite: false, enclitic: '' });
    if (bare !== null && KEYS.has(bare)) found.push({ reading, key: bare, definite: true, enclitic: '' });
  }
  return found;
}

const ENCLITICS = ['هما', 'كما', 'هم', 'هن', 'ها', 'نا', 'كم', 'ه'];
/** The last letters of the pronouns: most words end in another one and need not be tried with each. */
const LAST_OF_ENCLITIC = 'اهنم';

/** The words of a form without the pronoun at its end; ت before it may stand for ة. */
function spellingsBeforePronoun(readings: readonly Reading[]): Spelling[] {
  const found: Spelling[] = [];
  for (const reading of readings) {
    const { full, bare } = reading;
    if (bare !== null || !LAST_OF_ENCLITIC.includes(full.charAt(full.length - 1))) continue;
    for (const enclitic of ENCLITICS) {
      if (full.length < enclitic.length + 2 || !full.endsWith(enclitic)) continue;
      const stem = full.slice(0, -enclitic.length);
      if (KEYS.has(stem)) found.push({ reading, key: stem, definite: false, enclitic });
      const feminine = stem.endsWith('ت') ? `${stem.slice(0, -1)}ه` : '';
      if (KEYS.has(feminine)) found.push({ reading, key: feminine, definite: false, enclitic });
    }
  }
  return found;
}
