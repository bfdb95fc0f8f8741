/** Spans between two dates: «بين 3 و5 مايو», «من 3 إلى 7 مايو», «3-5 مايو», «يومي السبت والأحد», «بين عامي 2011 و2014». */

import { LeadWord, leadWords } from '../text/leadWord';
import type { Tokens } from '../text/tokens';
import { calendarAt } from './dateCalendar';
import { bareYearAt, dayAt } from './dateMonths';
import { cutBefore, cutBeforeAny, type Found, NO_DAY, textAt } from './dateTokens';
import { wordSet } from './dateWords';
import type { DateExpression } from './paragraph';

type Reader = (tokens: Tokens, index: number) => Found | null;

const TO = wordSet('إلى حتى لغاية');
const DASHES = new Set(['-', '–', '—']);
/** «بين عامي 2011 و2014». */
export const YEAR_PAIR = wordSet('عامي سنتي العامين');
const DAY_PAIR = 'يومي';
const BETWEEN = leadWords('بين', DAY_PAIR);
const FROM = new LeadWord('من');

interface Side {
  readonly expression: DateExpression;
  readonly last: number;
}

/** A range at a token; `core` reads its ends. */
export function rangeAt(tokens: Tokens, index: number, core: Reader): Found | null {
  const between = cutBeforeAny(tokens, index, BETWEEN);
  const from = between === null ? cutBefore(tokens, index, FROM) : null;
  const cut = between ?? from ?? 0;
  const opened = between !== null || from !== null;
  let at = opened ? index + 1 : index;
  if (opened && textAt(tokens, at) === DAY_PAIR) at++;
  const years = YEAR_PAIR.has(textAt(tokens, at));
  if (years) at++;
  const found = years ? yearPair(tokens, at, cut, index) : days(tokens, at, between !== null, opened, core);
  return found === null ? null : { ...found, first: index, cut };
}

function yearPair(tokens: Tokens, at: number, cut: number, index: number): Found | null {
  const from = bareYearAt(tokens, at);
  if (from === null || textAt(tokens, from.last) !== 'و') return null;
  const to = bareYearAt(tokens, from.last + 1);
  if (to === null) return null;
  const side = (year: number): DateExpression => ({ ...NO_DAY, year });
  return { expression: { type: 'range', from: side(from.year), to: side(to.year) }, first: index, last: to.last, cut };
}

function days(tokens: Tokens, at: number, between: boolean, opened: boolean, core: Reader): Side | null {
  const number = dayAt(tokens, at);
  const bareDay = number !== null && number.cut === 0 && !number.ordinal ? number : null;
  // «في 2014-2015» needs nothing before it.
  const year = opened || DASHES.has(textAt(tokens, at + 1)) ? bareYearAt(tokens, at) : null;
  if (bareDay !== null) {
    const next = joined(tokens, bareDay.last, between, opened);
    const to = next === null ? null : calendarAt(tokens, next);
    if (to !== null && to.cut <= 1) return closed(bareDay.day, to.expression, to.last);
  }
  if (year !== null) {
    const next = joined(tokens, year.last, between, opened);
    const to = next === null ? null : bareYearAt(tokens, next);
    if (to === null || to.year <= year.year) return null;
    return {
      expression: { type: 'range', from: { ...NO_DAY, year: year.year }, to: { ...NO_DAY, year: to.year } },
      last: to.last,
    };
  }
  if (!opened) return null;
  const from = core(tokens, at);
  if (from === null || from.cut !== 0) return null;
  const next = joined(tokens, from.last, between, opened);
  const to = next === null ? null : core(tokens, next);
  if (to === null || !(to.cut === 0 || (between && to.cut === 1))) return null;
  return {
    expression: { type: 'range', from: inherit(from.expression, to.expression), to: to.expression },
    last: to.last,
  };
}

/** Where the second end starts: after «و» for «بين», «إلى» or «حتى» for «من», a dash for bare numbers. */
function joined(tokens: Tokens, index: number, between: boolean, opened: boolean): number | null {
  const text = textAt(tokens, index);
  if (between) return text === 'و' ? index + 1 : tokens.forms[index]?.text.startsWith('و') === true ? index : null;
  if (opened) return TO.has(text) || DASHES.has(text) ? index + 1 : null;
  return DASHES.has(text) ? index + 1 : null;
}

function closed(day: number, to: DateExpression, last: number): Side {
  const from: DateExpression =
    to.type === 'calendar' ? { ...to, day, weekday: null } : to.type === 'hijri' ? { ...to, day } : to;
  return { expression: { type: 'range', from, to }, last };
}

/** «من 30 أبريل إلى 2 مايو 2014»: the year and «الماضي» stand once, at the end. */
function inherit(from: DateExpression, to: DateExpression): DateExpression {
  if (from.type !== 'calendar' || to.type !== 'calendar') return from;
  const month = from.month ?? (from.day === null ? null : to.month);
  return month === null ? from : { ...from, month, year: from.year ?? to.year, shift: from.shift ?? to.shift };
}
