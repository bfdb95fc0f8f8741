/** Amounts: numbers, ranges and vague quantities, before it is asked what they count. */

import type { Indefinite } from '../model';
import { type Form, formTest } from '../text/form';
import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { WordTable } from '../text/wordTable';
import { VAGUE, VAGUE_WITH_OF } from './lexicon/qualifiers';
import { mayOpenNumber, numberAt } from './numbers';
import { nounAt, word } from './words';

/** A number, a range or a vague quantity. */
export interface Amount extends TokenRange {
  readonly cut: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly indefinite: Indefinite | null;
  readonly range: boolean;
  /** Whether a noun must follow after «من». */
  readonly needsOf: boolean;
}

/** Whether an amount may start with a word, as far as the word itself tells. */
export const mayOpenAmount = formTest(
  (form) => mayOpenNumber(form) || VAGUE.has(form) || form.text === 'ما' || BETWEEN.has(form),
);

/** The amount that starts at a token; null where none does. */
export function amountAt(tokens: Tokens, index: number): Amount | null {
  const form = tokens.forms[index];
  if (form === undefined || !mayOpenAmount(form)) return null;
  return rangeAt(tokens, index) ?? numericAt(tokens, index) ?? vagueAt(tokens, index);
}

/** The words that open a range, without و or ب. */
const BETWEEN = new WordTable(
  [
    ['بين', 'بين'],
    ['وبين', 'بين'],
    ['ببين', 'بين'],
    ['مابين', 'مابين'],
    ['من', 'من'],
  ],
  { exact: true },
);

/** «بين 90 و100», «ما بين 90 إلى 100», «من 10 إلى 15». */
function rangeAt(tokens: Tokens, index: number): Amount | null {
  const opener = word(tokens, index);
  const at = opener === 'ما' ? index + 1 : index;
  const form = tokens.forms[at];
  const between = form === undefined ? undefined : BETWEEN.get(form)?.value;
  if (between === undefined || (between === 'من' && opener === 'ما')) return null;
  const low = numberAt(tokens, at + 1);
  if (low === null) return null;
  let next = low.last;
  const link = word(tokens, next);
  if (link === 'و' || link === 'الي' || link === '-') next++;
  else if (between === 'من') return null;
  const high = numberAt(tokens, next);
  if (high === null || high.value <= low.value) return null;
  if (link !== 'و' && link !== 'الي' && link !== '-' && !link.startsWith('و')) return null;
  const scale = sharedScale(low.value, high.value);
  return numeric(low.first, high.last, low.cut, low.value * scale, high.value, true);
}

/** «بين 120 و160 ألف»: the scale said once holds for both. */
function sharedScale(low: number, high: number): number {
  for (const scale of [1_000_000, 1000]) if (low < 1000 && high >= low * scale && high % scale === 0) return scale;
  return 1;
}

function numeric(first: number, last: number, cut: number, low: number, high: number, range: boolean): Amount {
  return { first, last, cut, low, high, indefinite: null, range, needsOf: false };
}

/** A number, «10 أو 15», «10-15»; «أربعة (4)» repeats itself. */
function numericAt(tokens: Tokens, index: number): Amount | null {
  const number = numberAt(tokens, index);
  if (number === null || !Number.isInteger(number.value) || isNumbering(tokens, index, number.last)) return null;
  let { last } = number;
  const link = word(tokens, last);
  if (link === 'او' || (link === '-' && tokens.spaced[last + 1] === 0)) {
    const high = numberAt(tokens, last + 1);
    const scale = high === null ? 1 : sharedScale(number.value, high.value);
    if (high !== null && high.cut === 0 && high.value > number.value && high.value < number.value * scale * 10)
      return numeric(index, high.last, number.cut, number.value * scale, high.value, true);
  }
  // «11 إلى 15 شخصا»
  if (link === 'الي') {
    const high = numberAt(tokens, last + 1);
    const counts = high !== null && nounAt(tokens, high.last)?.proclitics === '';
    if (high !== null && counts && high.cut === 0 && high.value > number.value && high.value <= number.value * 10)
      return numeric(index, high.last, number.cut, number.value, high.value, true);
  }
  if (link === '(' && word(tokens, last + 2) === ')' && numberAt(tokens, last + 1)?.value === number.value) last += 3;
  const scale = tokens.forms[number.last - 1];
  const dual = number.last === index + 1 && scale !== undefined && isTwoOfScale(scale) && nounAt(tokens, last) !== null;
  const value = dual ? number.value * 2 : number.value;
  return numeric(index, last, number.cut, value, value, false);
}

/** «ألفا شخص», «مليونا لاجئ»: two of a scale before what they count. */
const isTwoOfScale = formTest(({ kind, text }) => kind === 'word' && /(?:^|[ول])(?:الفا|مليونا)$/u.test(text));

/** Whether digits are a part of a date, a time, a share or a code: «10:30», «18/6», «20%», «بي-2». */
function isNumbering(tokens: Tokens, index: number, last: number): boolean {
  const form = tokens.forms[index];
  const before = tokens.forms[index - 1];
  const after = word(tokens, last);
  if (after === '%' || after === '٪' || after === 'بالميه' || after === 'بالمايه' || after === 'في_الميه') return true;
  if (form?.kind === 'number') {
    if ((after === '/' || after === ':' || after === '-') && tokens.forms[last + 1]?.kind === 'number') {
      const link = tokens.forms[last + 1]?.value ?? 0;
      if (after !== '-' || link <= (form.value ?? 0)) return true;
    }
    const mark = before?.text ?? '';
    if ((mark === '/' || mark === ':' || mark === '-' || mark === '–') && tokens.spaced[index] === 0) return true;
    if (before?.kind === 'word' && /^[a-z]/u.test(before.text) && tokens.spaced[index] === 0) return true;
  }
  return false;
}

/** What stands between a vague number and «من». Folded. */
const DESCRIBING = new Set(
  'كبير كبيره كبيرا قليل قليله محدود محدوده ضخم ضخمه هائل هائله اخر اخري متزايد متزايده'.split(' '),
);
const OF_THEM = new Set(['منهم', 'منهن']);
const MORE = new Set(['اخر', 'اخرى', 'اخري']);

/** «عشرات», «مئات الآلاف من», «العديد من», «بضعة». */
function vagueAt(tokens: Tokens, index: number): Amount | null {
  const form = tokens.forms[index];
  const hit = form === undefined ? null : VAGUE.get(form);
  if (hit === null) return null;
  let last = index + 1;
  let indefinite = hit.value;
  const scale = tokens.forms[last] === undefined ? null : VAGUE.get(tokens.forms[last] as Form);
  if (scale !== null && scale.proclitics === '' && (scale.value === 'thousands' || scale.value === 'hundreds')) {
    if (hit.value === 'tens' || hit.value === 'hundreds' || hit.value === 'several') {
      indefinite = scale.value;
      last++;
    }
  }
  const needsOf = VAGUE_WITH_OF.has(hit.key) && last === index + 1;
  // «عدد غير محدد من القتلى»
  if (needsOf && word(tokens, last) === 'غير' && word(tokens, last + 2) === 'من') last += 2;
  if (needsOf && DESCRIBING.has(word(tokens, last))) {
    // «عدد كبير من عناصره»; «عدد آخر منهم»
    if (word(tokens, last + 1) === 'من') last++;
    else if (MORE.has(word(tokens, last)) && word(tokens, last + 1) === 'منهم')
      return {
        first: index,
        last: last + 1,
        cut: hit.cut,
        low: null,
        high: null,
        indefinite,
        range: false,
        needsOf: false,
      };
  }
  // «جرح عدد منهم»
  if (needsOf && OF_THEM.has(word(tokens, last)))
    return {
      first: index,
      last: last + 1,
      cut: hit.cut,
      low: null,
      high: null,
      indefinite,
      range: false,
      needsOf: false,
    };
  if (needsOf && word(tokens, last) !== 'من') return null;
  return { first: index, last, cut: hit.cut, low: null, high: null, indefinite, range: false, needsOf };
}
