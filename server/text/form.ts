/**
 * Forms: the distinct folded words of a corpus, each with the ways it may be read once attached particles are taken off.
 *
 * A corpus has millions of tokens but few distinct forms, so whatever is worth knowing of a word is worked out once per
 * form and kept with it. That is a cache of pure functions and nothing else.
 */

import { stringOf } from './fold';
import { currentAge, IN_NO_TABLE, knownWord, numberOf } from './knownWords';
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

/** The hash of no units (FNV-1a). */
export const EMPTY_HASH = 0x811c9dc5;

/** The hash of folded units with one more at their end. */
export function nextHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** As many as there are by and by with the known words of an age; a form takes some 0.2 kB. */
const MOST_FORMS = 50_000;

/** Two numbers a slot: the position of a form after this one, 0 for none, and its hash. */
const SLOT = 2;

/** Interns forms: the same folded units always give the same `Form`. */
export class Vocabulary {
  #slots = new Int32Array(SLOT << 13);
  #forms: Form[] = [];
  /** The units of all forms one after another, and where each form's begin: quicker to compare than strings. */
  #units = new Uint16Array(1 << 14);
  #begins = new Uint32Array(1 << 12);
  #age = currentAge();

  /**
   * `limit` bounds memory: beyond it, and when an age of the known words ends, the vocabulary starts anew. Forms already
   * handed out stay valid.
   */
  constructor(readonly limit = MOST_FORMS) {}

  get size(): number {
    return this.#forms.length;
  }

  /** The form of the first `length` of folded `codes`, whose hash is given; `kind` is a pure function of those units. */
  intern(codes: Uint16Array, length: number, hash: number, kind: FormKind): Form {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (mixed(hash) * SLOT) & mask;
    for (;;) {
      const at = slots[slot] as number;
      if (at === 0) return this.#add(slot, codes, length, hash, kind);
      if (slots[slot + 1] === hash) {
        const begin = this.#begins[at - 1] as number;
        if (this.#begins[at] === begin + length && same(this.#units, begin, codes, length))
          return this.#forms[at - 1] as Form;
      }
      slot = (slot + SLOT) & mask;
    }
  }

  #add(slot: number, codes: Uint16Array, length: number, hash: number, kind: FormKind): Form {
    if (this.#forms.length >= this.limit || this.#age !== currentAge()) {
      this.#age = currentAge();
      this.#forms = [];
      this.#slots.fill(0);
      return this.intern(codes, length, hash, kind);
    }
    const text = internalised(stringOf(codes, 0, length));
    const form = new Form(text, kind, kind === 'number' ? numberValue(text) : null);
    const count = this.#forms.push(form);
    this.#slots[slot] = count;
    this.#slots[slot + 1] = hash;
    this.#keepUnits(count, codes, length);
    if (this.#forms.length * 2 * SLOT > this.#slots.length) this.#grow();
    return form;
  }

  #keepUnits(count: number, codes: Uint16Array, length: number): void {
    const begin = this.#begins[count - 1] as number;
    const end = begin + length;
    if (count + 1 > this.#begins.length) {
      const begins = new Uint32Array(this.#begins.length * 2);
      begins.set(this.#begins);
      this.#begins = begins;
    }
    if (end > this.#units.length) {
      const units = new Uint16Array(end * 2);
      units.set(this.#units);
      this.#units = units;
    }
    this.#begins[count] = end;
    for (let i = 0; i < length; i++) this.#units[begin + i] = codes[i] as number;
  }

  #grow(): void {
    const before = this.#slots;
    const slots = new Int32Array(before.length * 2);
    const mask = slots.length - 1;
    for (let from = 0; from < before.length; from += SLOT) {
      if (before[from] === 0) continue;
      const hash = before[from + 1] as number;
      let slot = (mixed(hash) * SLOT) & mask;
      while (slots[slot] !== 0) slot = (slot + SLOT) & mask;
      slots[slot] = before[from] as number;
      slots[slot + 1] = hash;
    }
    this.#slots = slots;
  }
}

/**
 * The same string as the engine keeps constants and keys: two of those are compared by address, others unit by unit. Words
 * are compared with constants at every step, so the way by a property's name, which is kept so, is worth it once a form.
 */
function internalised(text: string): string {
  property[text] = true;
  const [key = text] = Object.keys(property);
  delete property[text];
  return key;
}

/** Without a prototype it is kept as a dictionary, which has no shape to be made anew for each word. */
const property: Record<string, true> = Object.create(null) as Record<string, true>;

/** The high bits of a hash folded into the low ones, which choose the slot. */
function mixed(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

function same(units: Uint16Array, begin: number, codes: Uint16Array, length: number): boolean {
  for (let i = 0; i < length; i++) if (units[begin + i] !== codes[i]) return false;
  return true;
}

const THOUSANDS = /^\d{1,3}(?:[,،٬.]\d{3})+$/u;

/** The value of a number in folded digits: «3,845» is 3845, «1.5» is 1.5; NaN-free (a malformed one gives null). */
function numberValue(text: string): number | null {
  const plain = THOUSANDS.test(text) ? text.replace(/\D/gu, '') : text.replace(/[,،٫]/gu, '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}
