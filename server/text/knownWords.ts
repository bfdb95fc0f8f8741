/**
 * Known words: the words that some table knows, behind particles or before pronouns.
 *
 * A corpus has hundreds of thousands of distinct words, of which the tables know some thousands. Only those get a number,
 * under which every table keeps what it found for them: a look into a small array that stays in the processor's caches.
 * A word's number never changes and is never given to another, so it outlasts the vocabularies that hold it.
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
/** The number of a known word for which no number is left: what tables find for it is found anew each time. */
const UNNUMBERED = -1;
/** Tables keep two bytes a number, so this bounds what they all take to some megabytes. */
const MOST_NUMBERED = 60_000;

const KEYS = new Set<string>();
const numbers = new Map<string, number>();
/** By number; the first stands for all words that no table knows. */
const words: (KnownWord | null)[] = [null];
const NOT_SPELT: KnownWord = { readings: [], own: [], beforePronoun: [] };

/** Makes a folded word a key of some table. Words numbered before are left as they are: see `keyCount`. */
export function addKey(key: string): void {
  if (KEYS.has(key)) return;
  KEYS.add(key);
  numbers.clear();
}

/** How many keys all tables have: a form made with fewer may be known by now, so a vocabulary begins anew. */
export function keyCount(): number {
  return KEYS.size;
}

/** The number of a folded word; `IN_NO_TABLE` where no table knows it. */
export function numberOf(text: string, kind: FormKind): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  const found = spell(text, kind);
  if (found === null) return IN_NO_TABLE;
  if (words.length >= MOST_NUMBERED) return UNNUMBERED;
  numbers.set(text, words.length);
  return words.push(found) - 1;
}

/** What is known of a word by its number and text. */
export function knownWord(number: number, text: string, kind: FormKind): KnownWord {
  return words[number] ?? (number === IN_NO_TABLE ? null : spell(text, kind)) ?? NOT_SPELT;
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
