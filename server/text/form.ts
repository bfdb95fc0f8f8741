/**
 * Forms: the distinct folded words of a corpus, each with the ways it may be read once attached particles are taken off.
 *
 * A corpus has millions of tokens but few distinct forms, so whatever is worth knowing of a word is worked out once per
 * form and kept with it. That is a cache of pure functions and nothing else.
 */

import { stringOf } from './fold';

export type FormKind = 'word' | 'number' | 'mark';

/** One way to read a word: some proclitics taken off, the article spelled out. */
export interface Reading {
  /** Folded units before the reading's own start; the article ال belongs to the reading. «وللجيش» is cut by 2. */
  readonly cut: number;
  /** The proclitics taken off, in order: «ول» for «وللجيش», «» for «الجيش». */
  readonly proclitics: string;
  /** What is left, with the article written out: «الجيش» for «وللجيش». */
  readonly full: string;
  /** What is left without the article, «جيش»; null for a reading without one. */
  readonly bare: string | null;
}

const NO_READINGS: readonly Reading[] = [];
let memos = 0;

/** The number of a cell of `Form.memo` that nobody else uses. */
export function newMemo(): number {
  return memos++;
}

// What every form has comes first: most forms are in no table, and their memo ends there.
export const SPELLINGS_MEMO = newMemo();
export const NAMES_MEMO = newMemo();

/**
 * A function of a form that remembers its results with the form: for questions that are asked of every token, such as
 * whether anything may start there at all.
 */
export function perForm<T extends object | string | number | boolean | null>(
  compute: (form: Form) => T,
): (form: Form) => T {
  const number = newMemo();
  return (form) => {
    const known = form.memo[number] as T | undefined;
    if (known !== undefined) return known;
    const result = compute(form);
    form.memo[number] = result;
    return result;
  };
}

let tests = 0;
/** Bits of a small integer that no engine has to box. */
const MOST_TESTS = 30;

/**
 * A yes-or-no `perForm`. The answers of all tests are bits of one number in the form itself: most tokens are passed over
 * on such answers alone, and `memo` would be looked up elsewhere in memory for each.
 */
export function formTest(test: (form: Form) => boolean): (form: Form) => boolean {
  if (tests === MOST_TESTS) return perForm(test);
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
  /** Cells in which tables keep what they found; indexed by `newMemo`. */
  readonly memo: unknown[] = [];
  #readings: readonly Reading[] | undefined;

  constructor(
    /** The folded text: «المليشيات» for «الملـيشيات». */
    readonly text: string,
    readonly kind: FormKind,
    /** For a number in digits its value: 3845 for «3,845»; null for everything else. */
    readonly value: number | null,
  ) {}

  /** All readings, the one with the fewest proclitics first. A number or mark has none. */
  get readings(): readonly Reading[] {
    this.#readings ??= this.kind === 'word' ? readWord(this.text) : NO_READINGS;
    return this.#readings;
  }
}

const CONJUNCTIONS = ['', 'و', 'ف'] as const;
const PREPOSITIONS = ['', 'ب', 'ل', 'ك', 'س'] as const;
/** س marks the future of a verb only, so it stands before the prefixes of the imperfect: سيعلن، ستعلق. */
const IMPERFECT = /^[يتنا]/u;
const SHORTEST_STEM = 2;

function readWord(word: string): Reading[] {
  const readings: Reading[] = [];
  for (const preposition of PREPOSITIONS) {
    for (const conjunction of CONJUNCTIONS) {
      const proclitics = conjunction + preposition;
      if (!word.startsWith(proclitics)) continue;
      const rest = word.slice(proclitics.length);
      if (rest.length < SHORTEST_STEM) continue;
      if (preposition === 'س' && !IMPERFECT.test(rest)) continue;
      const definite = rest.startsWith('ال') && rest.length >= SHORTEST_STEM + 2;
      readings.push({ cut: proclitics.length, proclitics, full: rest, bare: definite ? rest.slice(2) : null });
      if (preposition === 'ل' && rest.startsWith('ل') && rest.length > SHORTEST_STEM) {
        const stem = rest.slice(1);
        readings.push({ cut: proclitics.length, proclitics, full: `ال${stem}`, bare: stem });
        // Of three lams one is dropped in writing: ل + الليثي is written لليثي.
        readings.push({ cut: proclitics.length, proclitics, full: `الل${stem}`, bare: `ل${stem}` });
      }
    }
  }
  return readings.sort((a, b) => a.proclitics.length - b.proclitics.length);
}

/** Interns forms: the same folded units always give the same `Form`. */
export class Vocabulary {
  #slots: Int32Array;
  #forms: Form[] = [];

  /** `limit` bounds memory: beyond it the vocabulary starts anew (forms already handed out stay valid). */
  constructor(readonly limit = 80_000) {
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
    if (this.#forms.length >= this.limit) {
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
