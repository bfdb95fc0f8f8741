/** Sets of words that are compared with tokens as they stand, no particle taken off. */

import { foldString } from './fold';
import type { Form } from './form';
import { addKey, IN_NO_TABLE } from './knownWords';

/** What is kept of a word's number: whether the word was looked up, and whether it is one of the set. */
const UNASKED = 0;
const ABSENT = 1;
const PRESENT = 2;

/** A set of folded words; what it answers for a form is kept under the form's number, as in a word table. */
export class WordSet {
  readonly #words: ReadonlySet<string>;
  #states = new Uint8Array(0);

  /** Words are folded here. */
  constructor(words: Iterable<string>) {
    const folded = new Set<string>();
    for (const word of words) folded.add(foldString(word));
    for (const word of folded) addKey(word);
    this.#words = folded;
  }

  /** Whether a token is one of the words; false for none, beyond the ends of a paragraph. */
  has(form: Form | undefined): boolean {
    if (form === undefined) return false;
    const { number } = form;
    if (number === IN_NO_TABLE) return false;
    const state = number < this.#states.length ? this.#states[number] : UNASKED;
    return state === undefined || state === UNASKED ? this.#ask(form) : state === PRESENT;
  }

  #ask({ number, text }: Form): boolean {
    const present = this.#words.has(text);
    if (number < 0) return present;
    if (number >= this.#states.length) {
      const states = new Uint8Array(Math.max(256, number * 2));
      states.set(this.#states);
      this.#states = states;
    }
    this.#states[number] = present ? PRESENT : ABSENT;
    return present;
  }
}

/** The words of a list separated by white space. */
export function wordsOf(words: string): WordSet {
  return new WordSet(words.trim().split(/\s+/u));
}
