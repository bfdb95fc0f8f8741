/** Single words that an expression opens with, found behind attached particles. */

import type { Form } from './form';
import { addTable, IN_NO_TABLE, mayKnow } from './knownWords';

/** A folded word as it stands, and behind و, ف, ب, ل or ك; its article belongs to it. */
export class LeadWord {
  readonly #column: number;

  constructor(readonly word: string) {
    this.#column = addTable([word], false);
  }

  /** The folded units before the word in a form that spells it; null for every other form. */
  cutIn(form: Form): number | null {
    const { number, text } = form;
    if (number === IN_NO_TABLE || !mayKnow(this.#column, number)) return null;
    if (text === this.word) return 0;
    for (const { full, cut } of form.readings) if (full === this.word) return cut;
    return null;
  }
}

/** Several of them, in the order in which they are tried. */
export function leadWords(...words: readonly string[]): readonly LeadWord[] {
  return words.map((word) => new LeadWord(word));
}
