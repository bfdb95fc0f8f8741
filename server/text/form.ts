/**
 * Forms: the distinct folded words of a corpus, each with the ways it may be read once attached particles are taken off.
 *
 * A corpus has millions of tokens but few distinct forms, so whatever is worth knowing of a word is worked out once per
 * form and kept with it. That is a cache of pure functions and nothing else.
 */

import { stringOf } from './fold';
import { IN_NO_TABLE, keyCount, knownWord, numberOf } from './knownWords';
import { type Reading, readWord } from './reading';

export type FormKind = 'word' | 'number' | 'mark';

let tests = 0;
/** Bits of a small integer that no engine has to box. */
const MOST_TESTS = 30;

/**
 * A yes-or-no question about a word that every token is asked, such as whether a number may start there at all. The
 * answers are bits of one number in the form itself: most tokens are passed over on such answers alone. Throws where more
 * questions are made than there are bits, which is a fault of the program.
 */
export function formTest(test: (form: Form) => boolean): (form: Form) => boolean {
  if (tests === MOST_TESTS) throw new Error(`A form has room for the answers to ${MOST_TESTS} tests only.`);
  const bit = 1 << tests++;
  return (form) => {
    if ((form.asked & bit) === 0) {
      if (test(form)) form.answers |= bit;
      form.asked |= bit;
    }
    return (form.answers & bit) !== 0;
  };
}

/** A distinct folded token. */
export class Form {
  /** Which tests of `formTest` the form was put to, and which of them it passed. */
  asked = 0;
  answers = 0;
  /** Its number among the known words: see `numberOf`. */
  readonly number: number;
  /** What an index of names keeps of the names that begin with it; whose that is, the index tells. */
  names: object | null = null;

  constructor(
    /** The folded text: «المليشيات» for «الملـيشيات». */
    readonly text: string,
    readonly kind: FormKind,
    /** For a number in digits its value: 3845 for «3,845»; null for everything else. */
    readonly value: number | null,
  ) {
    this.number = numberOf(text, kind);
  }

  /** All readings, the one with the fewest proclitics first. A number or mark has none. */
  get readings(): readonly Reading[] {
    if (this.kind !== 'word') return NO_READINGS;
    if (this.number > IN_NO_TABLE) return knownWord(this.number, this.text, this.kind).readings;
    if (lastRead !== this) [lastRead, lastReadings] = [this, readWord(this.text)];
    return lastReadings;
  }
}

const NO_READINGS: readonly Reading[] = [];
/** Most words are in no table and are asked for their readings when they are new: they do not keep them. */
let lastRead: Form | null = null;
let lastReadings = NO_READINGS;

/** Interns forms: the same folded units always give the same `Form`. */
export class Vocabulary {
  #slots: Int32Array;
  #forms: Form[] = [];

  #keys = keyCount();

  /** `limit` bounds memory: beyond it the vocabulary starts anew (forms already handed out stay valid). */
  constructor(readonly limit = 200_000) {
    this.#slots = new Int32Array(1 << 14);
  }

  get size(): number {
    return this.#forms.length;
  }

  /** The form of `codes[from, to)`, folded units; `kind` and `value` are a pure function of those units. */
  intern(codes: Uint16Array, from: number, to: number, kind: FormKind): Form {
    let hash = 0x811c9dc5;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ (codes[i] as number), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const index = this.#slots[slot] as number;
      if (index === 0) return this.#add(slot, codes, from, to, kind);
      const form = this.#forms[index - 1] as Form;
      if (same(form.text, codes, from, to)) return form;
      slot = (slot + 1) & mask;
    }
  }

  #add(slot: number, codes: Uint16Array, from: number, to: number, kind: FormKind): Form {
    if (this.#forms.length >= this.limit || this.#keys !== keyCount()) {
      this.#keys = keyCount();
      this.#forms = [];
      this.#slots = new Int32Array(1 << 14);
      return this.intern(codes, from, to, kind);
    }
    const text = stringOf(codes, from, to);
    const form = new Form(text, kind, kind === 'number' ? numberValue(text) : null);
    this.#forms.push(form);
    this.#slots[slot] = this.#forms.length;
    if (this.#forms.length * 2 > this.#slots.length) this.#grow();
    return form;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    this.#forms.forEach((form, index) => {
      let hash = 0x811c9dc5;
      for (let i = 0; i < form.text.length; i++) hash = Math.imul(hash ^ form.text.charCodeAt(i), 0x01000193);
      hash ^= hash >>> 15;
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = index + 1;
    });
    this.#slots = slots;
  }
}

function same(text: string, codes: Uint16Array, from: number, to: number): boolean {
  if (text.length !== to - from) return false;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== codes[from + i]) return false;
  return true;
}

const THOUSANDS = /^\d{1,3}(?:[,،٬.]\d{3})+$/u;

/** The value of a number in folded digits: «3,845» is 3845, «1.5» is 1.5; NaN-free (a malformed one gives null). */
function numberValue(text: string): number | null {
  const plain = THOUSANDS.test(text) ? text.replace(/\D/gu, '') : text.replace(/[,،٫]/gu, '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}
