/** Single words that an expression opens with, found behind attached particles. */

import type { Form } from './form';
import { addKey, IN_NO_TABLE } from './knownWords';

/** What is kept of a word's number: nothing yet, that it is another word, else the cut after these two. */
const UNASKED = 0;
const ANOTHER = 1;
const FIRST_CUT = 2;

/** A folded word as it stands, and behind و, ف, ب, ل or ك; its article belongs to it. */
export class LeadWord {
  /** By the number of a known word. */
  #states = new Uint8Array(0);

  constructor(readonly word: string) {
    addKey(word);
  }

  /** The folded units before the word in a form that spells it; null for every other form. */
  cutIn(form: Form): number | null {
    const { number } = form;
    if (number === IN_NO_TABLE) return null;
    const state = number < this.#states.length ? this.#states[number] : UNASKED;
    if (state === ANOTHER) return null;
    return state === undefined || state === UNASKED ? this.#ask(form) : state - FIRST_CUT;
  }

  #ask(form: Form): number | null {
    const { number } = form;
    const cut = form.text === this.word ? 0 : (form.readings.find(({ full }) => full === this.word)?.cut ?? null);
    if (number < 0) return cut;
    if (number >= this.#states.length) {
      const states = new Uint8Array(Math.max(256, number * 2));
      states.set(this.#states);
      this.#states = states;
    }
    this.#states[number] = cut === null ? ANOTHER : FIRST_CUT + cut;
    return cut;
  }
}

/** Several of them, in the order in which they are tried. */
export function leadWords(...words: readonly string[]): readonly LeadWord[] {
  return words.map((word) => new LeadWord(word));
}
