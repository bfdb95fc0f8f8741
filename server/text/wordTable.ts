/**
 * Word tables: what a recogniser knows of words, found with their attached particles.
 *
 * A table is asked about a form and tries its readings, fewest proclitics first; the answer is kept with the form, so
 * asking again costs an array access.
 */

import { foldString } from './fold';
import { type Form, newMemo, type Reading, SPELLINGS_MEMO } from './form';

/** A word of a table found in a form. */
export interface Hit<T> {
  readonly value: T;
  /** The folded key that was found: «قتيل». */
  readonly key: string;
  /** Folded units before the word: what to give `Tokens.startAfter`. The article counts as part of the word. */
  readonly cut: number;
  /** «و», «ول», … or «». */
  readonly proclitics: string;
  /** Whether the article was taken off to find it. */
  readonly definite: boolean;
  /** The attached pronoun taken off to find it, «» where there is none: «ها» in «مقاتليها». */
  readonly enclitic: string;
}

export interface WordTableOptions {
  /** Also look behind attached pronouns: «قواته» finds «قوات». A ت before the pronoun may be a ة: «كتيبته». */
  readonly enclitics?: boolean;
  /** Look at the form as it stands only: no proclitics, no article taken off. */
  readonly exact?: boolean;
}

const ENCLITICS = ['هما', 'كما', 'هم', 'هن', 'ها', 'نا', 'كم', 'ه'];

/** A map from words to what is known of them. Keys are folded when the table is made; the first of equal keys wins. */
export class WordTable<T> {
  readonly #words = new Map<string, T>();
  readonly #number = newMemo();
  readonly #options: WordTableOptions;

  constructor(entries: Iterable<readonly [word: string, value: T]>, options: WordTableOptions = {}) {
    this.#options = options;
    for (const [word, value] of entries) {
      const key = foldString(word);
      if (!this.#words.has(key)) this.#words.set(key, value);
      KEYS.add(key);
    }
  }

  /** A table of words that share one value. */
  static of<T>(value: T, words: string, options?: WordTableOptions): WordTable<T> {
    return new WordTable(
      words
        .trim()
        .split(/\s+/u)
        .map((word) => [word, value] as const),
      options,
    );
  }

  /** What the table knows of a form; null where nothing. */
  get(form: Form): Hit<T> | null {
    const known = form.memo[this.#number] as Hit<T> | null | undefined;
    if (known !== undefined) return known;
    if (isInNoTable(form)) return null;
    const hit = this.#find(form);
    form.memo[this.#number] = hit;
    return hit;
  }

  /** The folded words with their values. */
  entries(): Iterable<readonly [string, T]> {
    return this.#words;
  }

  has(form: Form): boolean {
    return this.get(form) !== null;
  }

  #find(form: Form): Hit<T> | null {
    if (this.#options.exact === true) {
      const value = this.#words.get(form.text);
      if (value === undefined) return null;
      return { value, key: form.text, cut: 0, proclitics: '', definite: false, enclitic: '' };
    }
    return (
      this.#first(spellings(form).own) ??
      (this.#options.enclitics === true ? this.#first(spellings(form).beforePronoun) : null)
    );
  }

  #first(found: readonly Spelling[]): Hit<T> | null {
    for (const { reading, key, definite, enclitic } of found) {
      const value = this.#words.get(key);
      if (value !== undefined)
        return { value, key, cut: reading.cut, proclitics: reading.proclitics, definite, enclitic };
    }
    return null;
  }
}

/** A way to spell a form that is a key of some table. */
interface Spelling {
  readonly reading: Reading;
  readonly key: string;
  readonly definite: boolean;
  readonly enclitic: string;
}

interface Spellings {
  /** How many keys there were when this was made: a table made since may know more. */
  readonly keys: number;
  readonly own: readonly Spelling[];
  readonly beforePronoun: readonly Spelling[];
}

/** The keys of all tables. Most words are in none, which is found out once per form and not once per table. */
const KEYS = new Set<string>();

/** Whether no table knows a form: then none keeps anything with it, for most forms are such and memory is dear. */
function isInNoTable(form: Form): boolean {
  if (form.kind !== 'word') return false;
  const { own, beforePronoun } = spellings(form);
  return own.length === 0 && beforePronoun.length === 0 && !KEYS.has(form.text);
}

const NO_SPELLINGS: readonly Spelling[] = [];

function spellings(form: Form): Spellings {
  const known = form.memo[SPELLINGS_MEMO] as Spellings | undefined;
  if (known !== undefined && known.keys === KEYS.size) return known;
  const [own, beforePronoun] = [ownSpellings(form), spellingsBeforePronoun(form)];
  const made = {
    keys: KEYS.size,
    own: own.length === 0 ? NO_SPELLINGS : own,
    beforePronoun: beforePronoun.length === 0 ? NO_SPELLINGS : beforePronoun,
  };
  form.memo[SPELLINGS_MEMO] = made;
  return made;
}

/** Fewest proclitics first, and each with the article before without it. */
function ownSpellings(form: Form): Spelling[] {
  const found: Spelling[] = [];
  for (const reading of form.readings) {
    const { full, bare } = reading;
    if (KEYS.has(full)) found.push({ reading, key: full, definite: false, enclitic: '' });
    if (bare !== null && KEYS.has(bare)) found.push({ reading, key: bare, definite: true, enclitic: '' });
  }
  return found;
}

/** The words of a form without the pronoun at its end; ت before it may stand for ة. */
function spellingsBeforePronoun(form: Form): Spelling[] {
  const found: Spelling[] = [];
  for (const reading of form.readings) {
    if (reading.bare !== null) continue;
    for (const enclitic of ENCLITICS) {
      if (!reading.full.endsWith(enclitic)) continue;
      const stem = reading.full.slice(0, -enclitic.length);
      if (stem.length < 2) continue;
      if (KEYS.has(stem)) found.push({ reading, key: stem, definite: false, enclitic });
      const feminine = stem.endsWith('ت') ? `${stem.slice(0, -1)}ه` : '';
      if (KEYS.has(feminine)) found.push({ reading, key: feminine, definite: false, enclitic });
    }
  }
  return found;
}
