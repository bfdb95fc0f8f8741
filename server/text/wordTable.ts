/**
 * Word tables: what a recogniser knows of words, found with their attached particles.
 *
 * A table is asked about a form and tries its readings, fewest proclitics first; the answer is kept under the form's number, so
 * asking again costs an array access.
 */

import { foldString } from './fold';
import type { Form } from './form';
import { addTable, currentAge, IN_NO_TABLE, knownWord, mayKnow, placeInAge, type Spelling } from './knownWords';

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

/** What a table keeps of a word: nothing yet, that it does not know it, else the position of the hit after these two. */
const UNASKED = 0;
const UNKNOWN = 1;
const FIRST_HIT = 2;
/** Positions are kept in two bytes. */
const MOST_HITS = 0xffff - FIRST_HIT;

/** A map from words to what is known of them. Keys are folded when the table is made; the first of equal keys wins. */
export class WordTable<T> {
  readonly #words = new Map<string, T>();
  readonly #options: WordTableOptions;
  readonly #column: number;
  /** By the place of a word in its age: `UNASKED`, `UNKNOWN`, or `FIRST_HIT` and more. */
  #states = new Uint16Array(0);
  #hits: Hit<T>[] = [];
  /** Of what age these are. */
  #age = currentAge();

  constructor(entries: Iterable<readonly [word: string, value: T]>, options: WordTableOptions = {}) {
    this.#options = options;
    for (const [word, value] of entries) {
      const key = foldString(word);
      if (!this.#words.has(key)) this.#words.set(key, value);
    }
    this.#column = addTable(this.#words.keys(), false);
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
    const { number } = form;
    if (number === IN_NO_TABLE || !mayKnow(this.#column, number)) return null;
    const place = placeInAge(number);
    if (place < 0) return this.#find(form);
    if (this.#age !== currentAge()) this.#forget();
    const state = place < this.#states.length ? this.#states[place] : UNASKED;
    if (state === UNKNOWN) return null;
    return state === undefined || state === UNASKED
      ? this.#ask(form, place)
      : (this.#hits[state - FIRST_HIT] as Hit<T>);
  }

  has(form: Form): boolean {
    return this.get(form) !== null;
  }

  /** The folded words with their values. */
  entries(): Iterable<readonly [string, T]> {
    return this.#words;
  }

  #forget(): void {
    this.#age = currentAge();
    this.#states.fill(UNASKED);
    this.#hits = [];
  }

  /** Looks a word up for the first time in its age, and keeps the answer. */
  #ask(form: Form, place: number): Hit<T> | null {
    const hit = this.#find(form);
    if (hit !== null && this.#hits.length >= MOST_HITS) return hit;
    if (place >= this.#states.length) {
      const states = new Uint16Array(Math.max(256, place * 2));
      states.set(this.#states);
      this.#states = states;
    }
    this.#states[place] = hit === null ? UNKNOWN : FIRST_HIT + this.#hits.push(hit) - 1;
    return hit;
  }

  #find(form: Form): Hit<T> | null {
    if (this.#options.exact === true) {
      const value = this.#words.get(form.text);
      if (value === undefined) return null;
      return { value, key: form.text, cut: 0, proclitics: '', definite: false, enclitic: '' };
    }
    const { own, beforePronoun } = knownWord(form.number, form.text, form.kind);
    return this.#first(own) ?? (this.#options.enclitics === true ? this.#first(beforePronoun) : null);
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

/**
 * A function of the forms that contain one of `keys` (folded words), which remembers its results; null for every other
 * form.
 */
export function perKnownForm<T>(keys: Iterable<string>, compute: (form: Form) => T | null): (form: Form) => T | null {
  const known = new Set(keys);
  const column = addTable(known, false);
  const results = new Map<number, T | null>();
  let age = currentAge();
  // Of words of an earlier age the rows say nothing.
  const computed = (form: Form) => (spells(form, known) ? compute(form) : null);
  return (form) => {
    const { number } = form;
    if (number === IN_NO_TABLE || !mayKnow(column, number)) return null;
    if (placeInAge(number) < 0) return computed(form);
    if (age !== currentAge()) {
      age = currentAge();
      results.clear();
    }
    const kept = results.get(number);
    if (kept !== undefined) return kept;
    const result = computed(form);
    results.set(number, result);
    return result;
  };
}

/** Whether a form is one of some folded words, behind particles or before a pronoun too. */
function spells({ number, text, kind }: Form, words: ReadonlySet<string>): boolean {
  if (words.has(text)) return true;
  const { own, beforePronoun } = knownWord(number, text, kind);
  return own.some(({ key }) => words.has(key)) || beforePronoun.some(({ key }) => words.has(key));
}
