/** Dates of the calendar: day, month and year in words and digits, without the weekday before them. */

import type { Tokens } from '../text/tokens';
import { bareYearAt, dayAt, monthAt, skipMonthNoun, yearAfter } from './dateMonths';
import { type Calendar, integerAt, NO_DAY, textAt } from './dateTokens';
import { SHIFTS, type Shift } from './dateWords';
import type { DateExpression } from './paragraph';

/** A date of the calendar that starts at a token. */
export interface CalendarReading {
  readonly expression: Calendar | Extract<DateExpression, { type: 'hijri' }>;
  readonly cut: number;
  readonly last: number;
}

const SEPARATORS = new Set(['/', '-', '–', '\\', '.', ':']);
const YEARS_OF = new Set(['العام', 'السنه']);

/** What may follow a month: «الماضي», «الجاري», «من العام الماضي». */
function tail(tokens: Tokens, index: number): { shift: Shift | null; yearShift?: number; last: number } {
  const shift = shiftAt(tokens, index);
  if (shift !== null) return { shift, last: index + 1 };
  let at = index;
  if (textAt(tokens, at) === 'من') at++;
  const demonstrative = textAt(tokens, at) === 'هذا' || textAt(tokens, at) === 'هذه';
  if (demonstrative) at++;
  if (!YEARS_OF.has(textAt(tokens, at))) return { shift: null, last: index };
  const yearShift = shiftAt(tokens, at + 1);
  if (yearShift === null)
    return demonstrative ? { shift: null, yearShift: 0, last: at + 1 } : { shift: null, last: index };
  return { shift: null, yearShift: STEP[yearShift], last: at + 2 };
}

export const STEP: Readonly<Record<Shift, number>> = { last: -1, this: 0, next: 1 };

/** «الماضي» and its kin; «السابق» is last too after a weekday or month. */
export function shiftAt(tokens: Tokens, index: number): Shift | null {
  const text = textAt(tokens, index);
  return text === 'السابق' ? 'last' : (SHIFTS.get(text) ?? null);
}

/** The token after «قبل الماضي» or «ما قبل الماضي»; null where none stands. */
export function beforeLastAt(tokens: Tokens, index: number): number | null {
  const at = textAt(tokens, index) === 'ما' ? index + 1 : index;
  return textAt(tokens, at) === 'قبل' && shiftAt(tokens, at + 1) === 'last' ? at + 2 : null;
}

/** A month with what follows it, given the day already read; `weakAlone` lets «مارس» stand without anything beside it. */
export function monthYearAt(
  tokens: Tokens,
  index: number,
  day: number | null,
  weakAlone: boolean,
): CalendarReading | null {
  const month = monthAt(tokens, index);
  if (month === null) return null;
  const hijri = month.calendar === 'hijri';
  const year = yearAfter(tokens, month.last, hijri);
  const after = year?.last ?? month.last;
  if (hijri) {
    if (year === null && !weakAlone && month.weak) return null;
    return {
      expression: { type: 'hijri', day, month: month.month, year: year?.year ?? null },
      cut: month.cut,
      last: after,
    };
  }
  const { shift, yearShift, last } = year === null ? tail(tokens, after) : { shift: null, last: after };
  if (month.weak && !weakAlone && !month.doubled && year === null && last === after) return null;
  const plain: Calendar = {
    type: 'calendar',
    day,
    month: month.month,
    year: year?.year ?? null,
    weekday: null,
    shift,
    dayPart: null,
  };
  const shifted = yearShift === undefined ? plain : { ...plain, yearShift };
  const expression = month.disagree ? { ...shifted, monthsDisagree: true } : shifted;
  return { expression, cut: month.cut, last };
}

/** «12 أيار/مايو», «الخامس عشر من شهر أكتوبر 2014», «الـ7 من ماي الماضي», «07/يونيو/2018», «12 من الشهر الجاري». */
function dayFirst(tokens: Tokens, index: number): CalendarReading | null {
  const day = dayAt(tokens, index);
  if (day === null) return null;
  let at = day.last;
  const of = textAt(tokens, at) === 'من';
  if (of || SEPARATORS.has(textAt(tokens, at)) || textAt(tokens, at) === '،') at++;
  at = skipMonthNoun(tokens, at);
  // «الثاني يناير» is no date, «غرة نوفمبر» is one.
  if (!day.ordinal || of || textAt(tokens, index).endsWith('غره')) {
    const month = monthYearAt(tokens, at, day.day, true);
    if (month !== null && month.cut === 0) return { ...month, cut: day.cut };
  }
  const ofMonth = of && textAt(tokens, at) === 'الشهر';
  const shift = ofMonth ? shiftAt(tokens, at + 1) : day.ordinal || of ? null : shiftAt(tokens, at);
  if (shift === null || at !== (ofMonth ? at : day.last)) return null;
  if (!ofMonth && shift !== 'this') return null;
  return { expression: { ...NO_DAY, day: day.day, shift }, cut: day.cut, last: ofMonth ? at + 2 : at + 1 };
}

/** «أيلول ١٦, ٢٠١٦»: the year must follow, else the number counts something. */
function monthFirst(tokens: Tokens, index: number): CalendarReading | null {
  const month = monthAt(tokens, index);
  if (month === null || month.calendar === 'hijri') return null;
  const day = dayAt(tokens, month.last);
  if (day === null || day.ordinal) return null;
  let at = day.last;
  if (textAt(tokens, at) === ',' || textAt(tokens, at) === '،') at++;
  const year = bareYearAt(tokens, at);
  if (year === null || year.calendar !== 'gregorian') return null;
  return {
    expression: { ...NO_DAY, day: day.day, month: month.month, year: year.year },
    cut: month.cut,
    last: year.last,
  };
}

function valid(day: number, month: number, year: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function weekdayOf(day: number, month: number, year: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/**
 * Which of two numbers is the day. Day first, as the region writes, except where only the other order gives a date
 * («1/24/2018») or where only it agrees with the weekday printed beside it.
 */
function dayAndMonth(
  first: number,
  second: number,
  year: number,
  weekday: number | null,
): { day: number; month: number } | null {
  const dayFirst = valid(first, second, year);
  const monthFirst = valid(second, first, year);
  if (!dayFirst && !monthFirst) return null;
  const turned =
    !dayFirst ||
    (monthFirst &&
      weekday !== null &&
      weekdayOf(first, second, year) !== weekday &&
      weekdayOf(second, first, year) === weekday);
  return turned ? { day: second, month: first } : { day: first, month: second };
}

/** Dates in digits: «02-09-2018», «2017/08/12», «10\8\2024», «15.10.2014», «1/24/2018», «2018:09:22». */
function numericAt(tokens: Tokens, index: number, weekday: number | null): CalendarReading | null {
  const parts = numericParts(tokens, index);
  if (parts === null) return null;
  const { values, widths, last } = parts;
  const [first = 0, second = 0, third = 0] = values;
  if (widths[0] === 4) {
    if (first < 1900 || first > 2100) return null;
    const order = valid(third, second, first) ? { day: third, month: second } : null;
    return order === null ? null : { expression: { ...NO_DAY, ...order, year: first }, cut: 0, last };
  }
  const short = widths[2] === 2;
  if (!short && widths[2] !== 4) return null;
  const year = short ? 2000 + third : third;
  if (year < 1900 || year > 2100) return null;
  const order = dayAndMonth(first, second, year, weekday);
  if (order === null) return null;
  return { expression: { ...NO_DAY, ...order, year }, cut: 0, last };
}

function numericParts(tokens: Tokens, index: number): { values: number[]; widths: number[]; last: number } | null {
  const form = tokens.forms[index];
  if (form === undefined || form.kind !== 'number') return null;
  const dotted = form.text.length <= 10 ? form.text.split('.') : [];
  if (dotted.length === 3 && dotted.every((part) => /^\d+$/u.test(part)))
    return { values: dotted.map(Number), widths: dotted.map((part) => part.length), last: index + 1 };
  const separator = textAt(tokens, index + 1);
  if (!SEPARATORS.has(separator) || textAt(tokens, index + 3) !== separator) return null;
  const first = integerAt(tokens, index);
  const second = integerAt(tokens, index + 2);
  const third = tokens.forms[index + 4];
  if (first === null || second === null || third === undefined || third.kind !== 'number') return null;
  // In «2018:09:22.10:10» a point ties the time of day to the date.
  const lastPart = /^\d+/u.exec(third.text)?.[0] ?? '';
  if (lastPart.length !== third.text.length && separator !== ':') return null;
  if (separator === ':' && textAt(tokens, index).length !== 4) return null;
  return {
    values: [first, second, Number(lastPart)],
    widths: [textAt(tokens, index).length, textAt(tokens, index + 2).length, lastPart.length],
    last: index + 5,
  };
}

/** A day of the calendar, in any form; `weekday` is what stands before it. Months alone are read by `monthYearAt`. */
export function calendarAt(tokens: Tokens, index: number, weekday: number | null = null): CalendarReading | null {
  return numericAt(tokens, index, weekday) ?? dayFirst(tokens, index) ?? monthFirst(tokens, index);
}

/** «15/10» after a weekday, «يوم» or «بتاريخ»; by itself it is too many other things. */
export function shortNumericAt(tokens: Tokens, index: number): CalendarReading | null {
  const separator = textAt(tokens, index + 1);
  if (separator !== '/' && separator !== '-') return null;
  const day = integerAt(tokens, index);
  const month = integerAt(tokens, index + 2);
  if (day === null || month === null || !valid(day, month, 2000)) return null;
  return { expression: { ...NO_DAY, day, month }, cut: 0, last: index + 3 };
}
