/** Dates that stand by themselves: days, months, years, seasons and periods with their parts. */

import { LeadWord, leadWords } from '../text/leadWord';
import type { Tokens } from '../text/tokens';
import { calendarAt, monthYearAt, shiftAt } from './dateCalendar';
import { dayExpressionAt } from './dateDays';
import { pastStretchAt, periodAt, portionAt } from './dateDurations';
import { bareYearAt, monthAt, skipMonthNoun } from './dateMonths';
import { cutBefore, cutBeforeAny, type Found, look, NO_DAY, textAt } from './dateTokens';
import { COUNTED, NAMED_AFTER_DATES, SEASONS, wordSet } from './dateWords';
import type { DateExpression, Portion } from './paragraph';

const YEAR_NOUNS = leadWords('عام', 'سنه', 'العام', 'السنه');

const YEAR_PREPOSITIONS = leadWords('في', 'خلال', 'بحلول', 'منذ');

const MONTH = new LeadWord('شهر');

/** Before a month alone: «في مايو», «حتى أيلول». */
const MONTH_PREPOSITIONS = wordSet('في منذ خلال حتى إلى من بين بعد قبل بحلول عن شهر');

const SURE_PREPOSITIONS = wordSet('في خلال بحلول شهر');

const QUOTES = new Set(['"', '«', '“', "'"]);

/** What may stand by itself or after «منذ», «بين», «من»: days, months, years and periods. */
export function coreAt(tokens: Tokens, index: number): Found | null {
  return (
    dayExpressionAt(tokens, index) ??
    portionedAt(tokens, index) ??
    plain(periodAt(tokens, index, null), index) ??
    plain(pastStretchAt(tokens, index), index) ??
    seasonAt(tokens, index, null) ??
    yearAt(tokens, index) ??
    monthAloneAt(tokens, index)
  );
}

function plain(reading: Omit<Found, 'first'> | null, first: number): Found | null {
  return reading === null ? null : { expression: reading.expression, first, last: reading.last, cut: reading.cut };
}

/** Whether the words before make a name of the date: «معسكر 17 فبراير», «ثورة "17 فبراير"». */
export function namesSomething(tokens: Tokens, index: number): boolean {
  let at = index - 1;
  if (QUOTES.has(textAt(tokens, at))) at--;
  const hit = look(NAMED_AFTER_DATES, tokens, at);
  return hit !== null && !hit.definite;
}

/** «مطلع سبتمبر الجاري», «أواخر عام 2011», «منتصف مايو/أيار من العام الماضي», «بداية العام الحالي», «نهاية الأسبوع». */
function portionedAt(tokens: Tokens, index: number): Found | null {
  const portion = portionAt(tokens, index);
  if (portion === null) return null;
  const { last, cut } = portion;
  const within =
    plain(periodAt(tokens, last, portion.portion), last) ??
    seasonAt(tokens, last, portion.portion) ??
    yearAt(tokens, last) ??
    plainYearAt(tokens, last) ??
    namedMonthAt(tokens, last);
  if (within === null || within.cut !== 0) return null;
  return { ...within, expression: withPortion(within.expression, portion.portion), first: index, cut };
}

function withPortion(expression: DateExpression, portion: Portion): DateExpression {
  return expression.type === 'calendar' || expression.type === 'period' ? { ...expression, portion } : expression;
}

function namedMonthAt(tokens: Tokens, index: number): Found | null {
  return plain(monthYearAt(tokens, skipMonthNoun(tokens, index), null, true), index);
}

/** «صيف 2014», «ربيع عام 2011», «الصيف الماضي», «خريف العام الماضي». */
function seasonAt(tokens: Tokens, index: number, portion: Portion | null): Found | null {
  const hit = look(SEASONS, tokens, index);
  if (hit === null) return null;
  const season = { ...NO_DAY, season: hit.value, ...(portion === null ? {} : { portion }) };
  const found = (expression: DateExpression, last: number): Found => ({ expression, first: index, last, cut: hit.cut });
  const shift = shiftAt(tokens, index + 1);
  if (hit.definite) return shift === null ? null : found({ ...season, shift }, index + 2);
  const year = yearAt(tokens, index + 1) ?? plainYearAt(tokens, index + 1);
  if (year?.expression.type === 'calendar' && year.cut === 0)
    return found({ ...season, year: year.expression.year }, year.last);
  const period = periodAt(tokens, index + 1, null);
  if (period?.expression.type !== 'period' || period.expression.unit !== 'year') return null;
  return found({ ...season, yearShift: period.expression.count }, period.last);
}

function yearExpression(tokens: Tokens, index: number): { expression: DateExpression; last: number } | null {
  const year = bareYearAt(tokens, index);
  if (year === null) return null;
  const expression: DateExpression =
    year.calendar === 'hijri'
      ? { type: 'hijri', day: null, month: null, year: year.year }
      : { ...NO_DAY, year: year.year };
  return { expression, last: year.last };
}

export function plainYearAt(tokens: Tokens, index: number): Found | null {
  const year = yearExpression(tokens, index);
  return year === null || isCount(tokens, year.last) ? null : { ...year, first: index, cut: 0 };
}

function isCount(tokens: Tokens, index: number): boolean {
  return COUNTED.has(textAt(tokens, index));
}

/** «عام 2011», «سنة 1435 هـ», «في 2012». */
function yearAt(tokens: Tokens, index: number): Found | null {
  const noun = cutBeforeAny(tokens, index, YEAR_NOUNS);
  if (noun !== null) {
    const year = yearExpression(tokens, index + 1);
    return year === null || textAt(tokens, index).startsWith('ل') ? null : { ...year, first: index, cut: noun };
  }
  const cut = cutBeforeAny(tokens, index, YEAR_PREPOSITIONS);
  if (cut === null || tokens.forms[index + 1]?.kind !== 'number') return null;
  const year = calendarAt(tokens, index + 1) === null ? plainYearAt(tokens, index + 1) : null;
  return year === null ? null : { ...year, first: index, cut };
}

/** «مايو 2012», «شهر آذار الماضي», «في أيار/مايو». */
function monthAloneAt(tokens: Tokens, index: number): Found | null {
  const nounCut = cutBefore(tokens, index, MONTH);
  const at = nounCut === null ? index : index + 1;
  const month = monthAt(tokens, at);
  if (month === null) return null;
  const before = textAt(tokens, at - 1);
  const sure = nounCut !== null || SURE_PREPOSITIONS.has(before);
  const reading = monthYearAt(tokens, at, null, sure);
  if (reading === null || (nounCut === null && namesSomething(tokens, at))) return null;
  const said = reading.last > month.last || month.doubled || sure;
  const linked = MONTH_PREPOSITIONS.has(before) || month.cut > 0;
  if (!said && (!linked || month.weak)) return null;
  return { ...reading, first: index, cut: nounCut ?? month.cut };
}
