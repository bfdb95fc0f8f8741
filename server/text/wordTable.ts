/**
 * Word tables: what a recogniser knows of words, found with their attached particles.
 *
 * A table is asked about a form and tries its readings, fewest proclitics first; the answer is kept with the form, so
 * asking again costs an array access.
 */

import { foldString } from './fold';
import { type Form, newMemo, type Reading } from './form';

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
    for (const reading of form.readings) {
      const hit = this.#lookUp(reading, reading.full, false, '') ?? this.#lookUp(reading, reading.bare, true, '');
      if (hit !== null) return hit;
    }
    return this.#options.enclitics === true ? this.#findBeforePronoun(form) : null;
  }

  #findBeforePronoun(form: Form): Hit<T> | null {
    for (const reading of form.readings) {
      if (reading.bare !== null) continue;
      for (const enclitic of ENCLITICS) {
        if (!reading.full.endsWith(enclitic)) continue;
        const stem = reading.full.slice(0, -enclitic.length);
        if (stem.length < 2) continue;
        const hit =
          this.#lookUp(reading, stem, false, enclitic) ??
          (stem.endsWith('ت') ? this.#lookUp(reading, `${stem.slice(0, -1)}ه`, false, enclitic) : null);
        if (hit !== null) return hit;
      }
    }
    return null;
  }

  #lookUp(reading: Reading, key: string | null, definite: boolean, enclitic: string): Hit<T> | null {
    if (key === null) return null;
    const value = this.#words.get(key);
    if (value === undefined) return null;
    return { value, key, cut: reading.cut, proclitics: reading.proclitics, definite, enclitic };
  }
}
