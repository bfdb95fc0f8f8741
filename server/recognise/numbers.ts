/**
 * Numbers, in digits and in words, in every order Arabic writes them.
 *
 * The grammar: millions و thousands و hundreds و units و tens. What stands side by side multiplies («عشرة آلاف»), what و
 * joins adds up («مئة وثلاثة وعشرون»); 11-19 are a unit and «عشر» side by side. Gender polarity is not asked for, as the
 * press breaks it («سبعة حالات»). A counted noun between two numbers keeps them apart by itself, as it is no number word.
 */

import type { Form } from '../text/form';
import type { Tokens } from '../text/tokens';
import type { Hit } from '../text/wordTable';
import { NUMBER_WORDS, type NumberWord } from './numberWords';
import type { NumberReading } from './paragraph';

/** A number being read: its value and the token after it. */
interface Part {
  readonly value: number;
  readonly last: number;
}

/** Whether a number may start with a word or digits, as far as the token itself tells. */
export function mayOpenNumber(form: Form): boolean {
  return form.kind === 'number' || (form.kind === 'word' && NUMBER_WORDS.has(form));
}

/**
 * The longest number that starts at token `index`; null where none does. `cut` counts the folded units of proclitics on
 * the first word: «وخمسة» gives 5, cut 1. Vague quantities («عشرات»), duals («قتيلان») and «الاثنين» (Monday) are no
 * numbers. Linear in the number's own tokens; never throws.
 */
export function numberAt(tokens: Tokens, index: number): NumberReading | null {
  const form = tokens.forms[index];
  if (form === undefined || form.kind === 'mark') return null;
  const hit = wordAt(tokens, index);
  if ((form.kind === 'word' && hit === null) || misleads(tokens, index)) return null;
  const whole = readWhole(tokens, index);
  if (whole === null) return null;
  const glued = hidesAnd(tokens, index) && wordAt(tokens, index + 1)?.value.kind === 'ten';
  return { first: index, last: whole.last, cut: glued ? 1 : (hit?.cut ?? 0), value: whole.value };
}

/** Reads scales from the largest down: «مليون و200 ألف», «ألفين وخمسمئة», «10 آلاف و500». */
function readWhole(tokens: Tokens, index: number): Part | null {
  let part = readScaled(tokens, index, Number.POSITIVE_INFINITY);
  if (part === null) return null;
  let value = part.value;
  let scale = part.scale;
  let last = part.last;
  while (scale >= 1000) {
    const next = afterAnd(tokens, last);
    if (next === null) break;
    const half = fractionAt(tokens, next);
    if (half !== null) {
      value += half * scale;
      last = next + 1;
      if (scaleAt(tokens, last)?.value.value === scale) last++;
      break;
    }
    part = readScaled(tokens, next, scale);
    if (part === null) break;
    value += part.value;
    scale = part.scale;
    last = part.last;
  }
  return { value, last };
}

/** A number with its scale, below `limit`: «خمسة وعشرون ألفا», «ألفان», «نصف مليون», «120». Scale 1 where none stands. */
function readScaled(tokens: Tokens, index: number, limit: number): (Part & { readonly scale: number }) | null {
  const hit = wordAt(tokens, index);
  if (hit?.value.kind === 'scale' || hit?.value.kind === 'scales') {
    const { kind, value } = hit.value;
    const scale = kind === 'scale' ? value : value / 2;
    return scale < limit ? { value, scale, last: index + 1 } : null;
  }
  const fraction = fractionAt(tokens, index);
  if (fraction !== null) {
    const scale = scaleAt(tokens, index + 1)?.value;
    if (scale?.kind !== 'scale' || scale.value >= limit) return null;
    return { value: fraction * scale.value, scale: 1, last: index + 2 };
  }
  const small = readDigits(tokens, index) ?? readBelowThousand(tokens, index);
  if (small === null) return null;
  let { value, last } = small;
  let scale = 1;
  for (let next = scaleAt(tokens, last); next !== null && next.value.kind !== 'scales'; next = scaleAt(tokens, last)) {
    value *= next.value.value;
    scale *= next.value.value;
    last++;
  }
  if (scale === 1) return value < limit ? { value, scale, last } : null;
  return scale < limit ? { value, scale, last } : null;
}

function readDigits(tokens: Tokens, index: number): Part | null {
  const form = tokens.forms[index];
  if (form?.kind !== 'number' || form.value === null) return null;
  return { value: form.value, last: index + 1 };
}

/** Hundreds و tens, in words. */
function readBelowThousand(tokens: Tokens, index: number): Part | null {
  const hundreds = readHundreds(tokens, index);
  if (hundreds === null) return readBelowHundred(tokens, index);
  const next = afterAnd(tokens, hundreds.last);
  const rest = next === null ? null : readBelowHundred(tokens, next);
  return rest === null ? hundreds : { value: hundreds.value + rest.value, last: rest.last };
}

function readHundreds(tokens: Tokens, index: number): Part | null {
  const word = wordAt(tokens, index)?.value;
  if (word === undefined) return null;
  if (word.kind === 'hundred' || word.kind === 'hundreds') return { value: word.value, last: index + 1 };
  if (word.kind !== 'unit' || word.value < 3) return null;
  const next = plainWordAt(tokens, index + 1)?.value;
  return next?.kind === 'hundred' ? { value: word.value * 100, last: index + 2 } : null;
}

function readBelowHundred(tokens: Tokens, index: number): Part | null {
  const word = wordAt(tokens, index)?.value;
  if (word === undefined) return null;
  if (word.kind === 'ten' || word.kind === 'tens' || word.kind === 'fused')
    return { value: word.value, last: index + 1 };
  if (word.kind !== 'unit' && word.kind !== 'bound') return null;
  if (word.value > 0 && plainWordAt(tokens, index + 1)?.value.kind === 'ten')
    return { value: word.value + 10, last: index + 2 };
  const next = afterAnd(tokens, index + 1);
  const tens = next === null ? undefined : wordAt(tokens, next)?.value;
  if (next !== null && tens?.kind === 'tens' && word.value > 0)
    return { value: word.value + tens.value, last: next + 1 };
  return word.kind === 'unit' ? { value: word.value, last: index + 1 } : null;
}

/** The token that و joins to what ends before `index`: the word it is written to, or the one after a lone «و». */
function afterAnd(tokens: Tokens, index: number): number | null {
  const form = tokens.forms[index];
  if (form === undefined) return null;
  if (form.text === 'و') {
    const next = tokens.forms[index + 1];
    if (next === undefined) return null;
    return next.kind === 'number' || plainWordAt(tokens, index + 1) !== null ? index + 1 : null;
  }
  return NUMBER_WORDS.get(form)?.proclitics === 'و' || hidesAnd(tokens, index) ? index : null;
}

/** Whether «واحد» stands for و and «أحد», as in «مئة وأحد عشر», «ألف وأحد وعشرون». */
function hidesAnd(tokens: Tokens, index: number): boolean {
  if (tokens.forms[index]?.text !== 'واحد') return false;
  const next = wordAt(tokens, index + 1);
  return next !== null && (next.proclitics === '' ? next.value.kind === 'ten' : next.value.kind === 'tens');
}

function wordAt(tokens: Tokens, index: number): Hit<NumberWord> | null {
  const form = tokens.forms[index];
  return form === undefined ? null : NUMBER_WORDS.get(form);
}

/** A number word without proclitics, as the second of two words side by side is. */
function plainWordAt(tokens: Tokens, index: number): Hit<NumberWord> | null {
  const hit = wordAt(tokens, index);
  return hit?.proclitics === '' ? hit : null;
}

function scaleAt(tokens: Tokens, index: number): Hit<NumberWord> | null {
  const hit = plainWordAt(tokens, index);
  return hit !== null && SCALE_KINDS.has(hit.value.kind) ? hit : null;
}

const SCALE_KINDS: ReadonlySet<NumberWord['kind']> = new Set(['scale', 'scales', 'scale-plural']);

function fractionAt(tokens: Tokens, index: number): number | null {
  const word = wordAt(tokens, index)?.value;
  return word?.kind === 'fraction' ? word.value : null;
}

/** Words that are spelled like a number word with a particle before it: «لست» (I am not), «كمية» (a quantity). */
const LOOKALIKES: ReadonlySet<string> = new Set(['كميه', 'كواحد', 'كواحده', 'بميه', 'فميه']);

/** Whether the word at `index` is most likely another word than the number it is spelled like. */
function misleads(tokens: Tokens, index: number): boolean {
  const form = tokens.forms[index] as Form;
  if (LOOKALIKES.has(form.text)) return true;
  const hit = wordAt(tokens, index);
  if (hit === null) return false;
  // «الاثنين» is Monday; the two of a group known before stands for no new number either.
  if (hit.definite && hit.value.value === 2 && hit.value.kind === 'unit') return afterAnd(tokens, index + 1) === null;
  // «لست» is «I am not» unless a feminine plural is counted: «لست سنوات».
  if (form.text.endsWith('لست')) {
    const next = tokens.forms[index + 1]?.text ?? '';
    return !next.endsWith('ات') && wordAt(tokens, index + 1)?.value.kind !== 'hundred';
  }
  return false;
}
