/** Sets of words that are compared with tokens as they stand, no particle taken off. */

import { foldString } from './fold';
import type { Form } from './form';
import { ANY_WORD, addTable, IN_NO_TABLE, mayKnow, placeInAge } from './knownWords';

/** A set of folded words. */
export class WordSet {
  readonly #words: ReadonlySet<string>;
  readonly #column: number;

  /** Words are folded here. */
  constructor(words: Iterable<string>) {
    const folded = new Set<string>();
    for (const word of words) folded.add(foldString(word));
    this.#words = folded;
    this.#column = addTable(folded, true);
  }

  /** Whether a token is one of the words; false for none, beyond the ends of a paragraph. */
  has(form: Form | undefined): boolean {
    if (form === undefined) return false;
    const { number, text } = form;
    if (number === IN_NO_TABLE) return false;
    if (this.#column === ANY_WORD || placeInAge(number) < 0) return this.#words.has(text);
    return mayKnow(this.#column, number);
  }
}

/** The words of a list separated by white space. */
export function wordsOf(words: string): WordSet {
  return new WordSet(words.trim().split(/\s+/u));
}
