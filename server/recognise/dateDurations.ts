/** Lengths of time («ثلاثة أيام», «أكثر من شهرين», «الأيام العشرة الماضية») and the periods they count from. */

import { LeadWord } from '../text/leadWord';
import type { Tokens } from '../text/tokens';
import { beforeLastAt, STEP, shiftAt } from './dateCalendar';
import { ARTICLE, cutBefore, inner, look, textAt } from './dateTokens';
import { FOLLOWING, FRACTIONS, ORDINALS, PORTIONS, PREVIOUS, SAME, type TimeUnit, UNITS, wordSet } from './dateWords';
import { numberAt } from './numbers';
import type { DateExpression, Portion } from './paragraph';

export interface Duration {
  readonly unit: TimeUnit;
  /** Null for «عدة أيام». */
  readonly count: number | null;
  readonly bound: 'more' | 'less' | null;
  /** A singular noun without a number («شهر»): only its surroundings tell whether it is a length. */
  readonly single: boolean;
  readonly last: number;
}

const HALF = new LeadWord('نصف');
const VAGUE = wordSet('عدة عدّة بضع بضعة');
const ABOUT = wordSet('نحو حوالي قرابة زهاء');
const MORE = wordSet('أكثر');
const LESS = wordSet('أقل');
const ONE = wordSet('واحد واحدة');
const TWO = wordSet('اثنين اثنتين');
const FEW = wordSet('القليلة العديدة المعدودة');

/** What stands before the number, and how it bounds it: «أكثر من», «ما يزيد على», «نحو». */
function boundAt(tokens: Tokens, index: number): { bound: 'more' | 'less' | null; last: number } {
  const text = textAt(tokens, index);
  if (ABOUT.has(text)) return { bound: null, last: index + 1 };
  const from = textAt(tokens, index + 1) === 'من';
  if (MORE.has(text) && from) return { bound: 'more', last: index + 2 };
  if (LESS.has(text) && from) return { bound: 'less', last: index + 2 };
  if (text !== 'ما' && text !== 'مما') return { bound: null, last: index };
  const verb = textAt(tokens, index + 1);
  const preposition = textAt(tokens, index + 2);
  if (verb === 'يزيد' && (preposition === 'عن' || preposition === 'علي' || preposition === 'عل'))
    return { bound: 'more', last: index + 3 };
  if (verb === 'يقارب') return { bound: null, last: index + 2 };
  return verb === 'يقرب' && preposition === 'من' ? { bound: null, last: index + 3 } : { bound: null, last: index };
}

/** A length of time at a token, without the article: «6 شهور», «ثلاث سنوات», «يومين», «يوم واحد», «عدة أشهر», «أيام». */
export function durationAt(tokens: Tokens, index: number): Duration | null {
  const { bound, last: start } = boundAt(tokens, index);
  let at = start;
  if (VAGUE.has(textAt(tokens, at)) || (textAt(tokens, at) === 'عدد' && textAt(tokens, at + 1) === 'من')) {
    at += textAt(tokens, at) === 'عدد' ? 2 : 1;
    const unit = inner(UNITS, tokens, at);
    if (unit === null || unit.value.number !== 'plural') return null;
    return { unit: unit.value.unit, count: null, bound, single: false, last: at + 1 };
  }
  const number = numberAt(tokens, at);
  if (number !== null && number.cut === 0) {
    const unit = inner(UNITS, tokens, number.last);
    if (unit === null || unit.definite || unit.value.number === 'dual' || !Number.isInteger(number.value)) return null;
    return withHalf(tokens, {
      unit: unit.value.unit,
      count: number.value * unit.value.size,
      bound,
      single: false,
      last: number.last + 1,
    });
  }
  const unit = inner(UNITS, tokens, at);
  if (unit === null || unit.definite) return null;
  const { number: form, size, unit: name } = unit.value;
  if (form === 'plural') return { unit: name, count: null, bound, single: false, last: at + 1 };
  const next = textAt(tokens, at + 1);
  if (form === 'dual')
    return withHalf(tokens, {
      unit: name,
      count: 2 * size,
      bound,
      single: false,
      last: at + (TWO.has(next) ? 2 : 1),
    });
  const one = ONE.has(next);
  return withHalf(tokens, {
    unit: name,
    count: size,
    bound,
    single: !one && bound === null && start === index,
    last: at + (one ? 2 : 1),
  });
}

/** «عام ونصف», «سنتين ونصف السنة»: told in months. */
function withHalf(tokens: Tokens, duration: Duration): Duration {
  const cut = cutBefore(tokens, duration.last, HALF);
  if (cut !== 1 || duration.count === null || duration.unit !== 'year') return duration;
  const noun = inner(UNITS, tokens, duration.last + 1);
  const last = duration.last + (noun?.definite === true && noun.value.unit === 'year' ? 2 : 1);
  return { ...duration, unit: 'month', count: duration.count * 12 + 6, single: false, last };
}

/** A stretch that ends now, said with the article: «الأيام العشرة الماضية», «الساعات الـ24 الأخيرة», «اليومين الماضيين». */
export function pastStretchAt(
  tokens: Tokens,
  index: number,
): { expression: DateExpression; cut: number; last: number } | null {
  const article = cutBefore(tokens, index, ARTICLE);
  if (article !== null) {
    const number = numberAt(tokens, index + 1);
    if (number === null || number.cut !== 0) return null;
    const unit = inner(UNITS, tokens, number.last);
    if (unit === null || shiftAt(tokens, number.last + 1) !== 'last') return null;
    return {
      expression: { type: 'span', unit: unit.value.unit, count: number.value * unit.value.size },
      cut: article,
      last: number.last + 2,
    };
  }
  const unit = look(UNITS, tokens, index);
  if (unit === null || !unit.definite) return null;
  const { number: form, size, unit: name } = unit.value;
  if (form === 'singular' && name !== 'hour') return null;
  let at = index + 1;
  let count: number | null = form === 'dual' ? 2 * size : form === 'singular' ? size : null;
  if (FEW.has(textAt(tokens, at))) at++;
  else if (form === 'plural') {
    const numeral = definiteNumber(tokens, at);
    if (numeral !== null) {
      count = numeral.value * size;
      at = numeral.last;
    }
  }
  if (shiftAt(tokens, at) !== 'last') return null;
  if (FEW.has(textAt(tokens, at + 1))) at++;
  return { expression: { type: 'span', unit: name, count }, cut: unit.cut, last: at + 1 };
}

/** «العشرة», «الأربع والعشرين», «الـ24» after their noun. */
function definiteNumber(tokens: Tokens, index: number): { value: number; last: number } | null {
  const at = textAt(tokens, index) === 'ال' ? index + 1 : index;
  const reading = numberAt(tokens, at);
  return reading === null ? null : { value: reading.value, last: reading.last };
}

const DEMONSTRATIVES = wordSet('هذا هذه');
const ANAPHORIC = wordSet('ذلك تلك');

/**
 * A week, month or year counted from now or from what is told: «الشهر الماضي», «هذا العام», «نهاية الأسبوع»,
 * «العام قبل الماضي», «الأسبوع التالي», «في الشهر نفسه».
 */
export function periodAt(
  tokens: Tokens,
  index: number,
  portion: Portion | null,
): { expression: DateExpression; cut: number; last: number } | null {
  const demonstrative = DEMONSTRATIVES.has(textAt(tokens, index)) || ANAPHORIC.has(textAt(tokens, index));
  const at = demonstrative ? index + 1 : index;
  const hit = look(UNITS, tokens, at);
  if (hit === null || !hit.definite || hit.value.number !== 'singular' || hit.value.size !== 1) return null;
  const { unit } = hit.value;
  if (unit === 'hour' || unit === 'day') return null;
  const cut = demonstrative ? 0 : hit.cut;
  const period = (count: number, last: number) => ({
    expression: { type: 'period' as const, unit, count, ...(portion === null ? {} : { portion }) },
    cut,
    last,
  });
  const next = textAt(tokens, at + 1);
  if (DEMONSTRATIVES.has(textAt(tokens, index))) return period(0, at + 1);
  if (demonstrative || SAME.has(next))
    return { expression: { type: 'anchored', offset: 0, unit }, cut, last: demonstrative ? at + 1 : at + 2 };
  if (PREVIOUS.has(next)) return { expression: { type: 'anchored', offset: -1, unit }, cut, last: at + 2 };
  if (FOLLOWING.has(next)) return { expression: { type: 'anchored', offset: 1, unit }, cut, last: at + 2 };
  const shift = shiftAt(tokens, at + 1);
  if (shift !== null) return period(STEP[shift], at + 2);
  const beyond = beforeLastAt(tokens, at + 1);
  if (beyond !== null) return period(-2, beyond);
  return portion === null ? null : period(0, at + 1);
}

/** «مطلع», «منتصف», «أواخر», «النصف الأول», «الأسبوع الثاني» and the «من» that may follow. */
export function portionAt(tokens: Tokens, index: number): { portion: Portion; cut: number; last: number } | null {
  const fraction = fractionAt(tokens, index);
  if (fraction !== null) return fraction;
  const hit = look(PORTIONS, tokens, index);
  if (hit === null || hit.definite) return null;
  return { portion: hit.value, cut: hit.cut, last: textAt(tokens, index + 1) === 'من' ? index + 2 : index + 1 };
}

const FINAL = wordSet('الأخير الأخيرة');

/** «النصف الأول من», «الربع الأخير من», «الأسبوع الثاني من»; a period must follow. */
function fractionAt(tokens: Tokens, index: number): { portion: Portion; cut: number; last: number } | null {
  const parts = look(FRACTIONS, tokens, index);
  const week = parts === null ? look(UNITS, tokens, index) : null;
  const noun = parts ?? (week?.value.unit === 'week' && week.value.number === 'singular' ? week : null);
  if (noun === null || !noun.definite || textAt(tokens, index + 2) !== 'من') return null;
  const ordinal = inner(ORDINALS, tokens, index + 1);
  const last = index + 3;
  if (parts === null)
    return ordinal?.definite === true && ordinal.value <= 4
      ? { portion: { nth: ordinal.value, of: 'weeks' }, cut: noun.cut, last }
      : null;
  const nth = FINAL.has(textAt(tokens, index + 1)) ? parts.value : ordinal?.definite === true ? ordinal.value : 0;
  return nth >= 1 && nth <= parts.value ? { portion: { nth, of: parts.value }, cut: noun.cut, last } : null;
}
