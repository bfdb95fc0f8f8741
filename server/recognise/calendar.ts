/**
 * Which days a date expression means, given when the article was published.
 *
 * Relative expressions count from the publication date, also in paragraphs that narrate an earlier day, as wire copy
 * does; only «غداة», «التالي» and their like count from an event. Without a publication date they stay unresolved:
 * nothing is ever counted from today.
 */

import type { DateInterval, DatePrecision } from '../model';
import { fromHijri, fromIso, fromParts, hijriYearOf, monthSpan, partsOf, toIso, weekdayOf } from './calendarDays';
import { seasonSpan, shareOf, yearSpan } from './calendarPeriods';
import type { DateExpression } from './paragraph';

export interface DateContext {
  /** ISO date; null when not known. */
  readonly published: string | null;
  /** The day of the event that «غداة», «بعد يومين من» count from. */
  readonly anchor?: DateInterval;
  /** The day of what the sentence tells, which «غداة X» dates too: it happened on the day after X. */
  readonly narrated?: DateInterval;
}

type Days = readonly [earliest: number, latest: number];
type Of<T extends DateExpression['type']> = Extract<DateExpression, { type: T }>;
type Calendar = Of<'calendar'>;

const UNKNOWN: DateInterval = { earliest: null, latest: null, precision: null };
/** A date without its year, further back than this, is no news: there its weekday finds the year. */
const NEWS = 31;
/** How far ahead a planned day is looked for. */
const AHEAD = 60;
const YEARS_BACK = 10;
const STEP = { last: -1, this: 0, next: 1 } as const;

/**
 * The interval of days, both ends included; nulls where the text and the context do not allow a reading. Never throws.
 * «ليل الأربعاء» reaches into Thursday and stays of precision `day`.
 */
export function resolveDate(expression: DateExpression, context: DateContext): DateInterval {
  const days = daysOf(expression, context);
  if (days === null || days[0] > days[1]) return UNKNOWN;
  return { earliest: toIso(days[0]), latest: toIso(days[1]), precision: precisionOf(expression, days) };
}

/** The finest of the four that covers the interval, and what the text speaks of where that is coarser. */
function precisionOf(expression: DateExpression, [earliest, latest]: Days): DatePrecision {
  const length = latest - earliest + 1;
  if (expression.type === 'since' && length <= 2) return 'day';
  if (expression.type === 'period' || expression.type === 'anchored') {
    if (expression.type === 'period' && expression.portion !== undefined) return byLength(length);
    return length <= 2 ? 'day' : expression.unit;
  }
  return byLength(length);
}

function byLength(length: number): DatePrecision {
  if (length <= 2) return 'day';
  if (length <= 7) return 'week';
  return length <= 31 ? 'month' : 'year';
}

function daysOf(expression: DateExpression, context: DateContext): Days | null {
  const published = context.published === null ? null : fromIso(context.published);
  switch (expression.type) {
    case 'calendar':
      return calendarDays(expression, published);
    case 'hijri':
      return hijriDays(expression, published);
    case 'anchored':
      return anchoredDays(expression, context, published);
    case 'range': {
      const from = daysOf(expression.from, context);
      const to = daysOf(expression.to, context);
      if (from === null || to === null) return null;
      return from[0] <= to[1] ? [from[0], to[1]] : startBefore(expression.from, to);
    }
    case 'vague':
      return null;
    default:
      return published === null ? null : relativeDays(expression, published, context);
  }
}

/** «من الخميس إلى السبت»: the first weekday before the second. */
function startBefore(from: DateExpression, to: Days): Days | null {
  if (from.type !== 'calendar' || from.weekday === null || from.day !== null) return null;
  return [latestWeekday(to[0], from.weekday), to[1]];
}

function relativeDays(
  expression: Of<'day'> | Of<'period'> | Of<'ago'> | Of<'span'> | Of<'since'>,
  published: number,
  context: DateContext,
): Days | null {
  switch (expression.type) {
    case 'day': {
      const day = withWeekday(published + expression.offset, expression.weekday, expression.offset, published);
      return [day, expression.dayPart === 'night' ? day + 1 : day];
    }
    case 'period': {
      const whole = periodDays(expression.unit, expression.count, published);
      return expression.portion === undefined ? whole : shareOf(whole, expression.portion, expression.unit);
    }
    case 'ago':
      return agoDays(expression, published);
    case 'span': {
      const { unit, count } = expression;
      // «خلال الساعات الماضية» is a day at most.
      if (count === null && unit !== 'hour') return null;
      return [back(published, unit, count ?? 1), published];
    }
    case 'since': {
      const { from } = expression;
      const days = daysOf(from, context);
      return days === null || days[0] > published ? null : [days[0], published];
    }
  }
}

/** «أمس السبت»: the weekday is surer than the word, which survives copying from day to day. */
function withWeekday(day: number, weekday: number | null, offset: number, published: number): number {
  if (weekday === null || weekdayOf(day) === weekday) return day;
  return offset > 0 ? nextWeekday(published, weekday) : latestWeekday(published, weekday);
}

/** The latest such weekday on a day or before it. */
function latestWeekday(day: number, weekday: number): number {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

/** The first such weekday after a day. */
function nextWeekday(day: number, weekday: number): number {
  return day + 7 - ((weekdayOf(day) - weekday + 7) % 7);
}

/** `count` units before a day; months and years keep the day of the month where there is one. */
function back(day: number, unit: Of<'ago'>['unit'], count: number): number {
  if (unit === 'hour') return day - Math.ceil(count / 24);
  if (unit === 'day') return day - Math.round(count);
  if (unit === 'week') return day - Math.round(count * 7);
  const { year, month, day: dayOfMonth } = partsOf(day);
  const [first, last] = monthSpan(year, month - Math.round(unit === 'year' ? count * 12 : count));
  return Math.min(first + dayOfMonth - 1, last);
}

/** As fine as the unit said: «قبل ثلاثة أيام» a day, «منذ 6 شهور» a month, «قبل أسبوع» the week about it. */
function agoDays({ unit, count, floor }: Of<'ago'>, published: number): Days | null {
  if (unit === 'hour') return floor ? null : [back(published, unit, count ?? 1), published];
  if (count === null || floor) return null;
  const day = back(published, unit, count);
  if (unit === 'day') return [day, day];
  if (unit === 'week') return [day - 3, day + 3];
  const { year, month } = partsOf(day);
  return unit === 'month' ? monthSpan(year, month) : yearSpan(year);
}

/**
 * A week, month or year beside the one of publication. Weeks start on Saturday, as CLDR's week data has it for most of
 * the region (LY, EG, SY, IQ, SD, DZ).
 */
function periodDays(unit: Of<'period'>['unit'], count: number, published: number): Days {
  const { year, month } = partsOf(published);
  if (unit === 'year') return yearSpan(year + count);
  if (unit === 'month') return monthSpan(year, month + count);
  const start = latestWeekday(published, 6) + count * 7;
  return [start, start + 6];
}

/**
 * Days from an event. Without the event's day: «غداة X» and «بعد يوم واحد من X» date what the sentence tells, so they
 * share its day, or the day of publication; «بعد ثلاث سنوات من X» says the present year; other lengths say nothing.
 */
function anchoredDays(expression: Of<'anchored'>, context: DateContext, published: number | null): Days | null {
  const { offset, unit } = expression;
  const anchor = ends(context.anchor);
  if (anchor !== null && offset !== null) {
    if (unit === 'day') return [anchor[0] + offset, anchor[0] + offset];
    const day = back(anchor[0], unit, -offset);
    if (unit === 'week') return [day - 3, day + 3];
    const { year, month } = partsOf(day);
    return unit === 'month' ? monthSpan(year, month) : yearSpan(year);
  }
  if (offset === null) return null;
  const narrated = ends(context.narrated);
  if (unit === 'day') {
    if (Math.abs(offset) > 1) return null;
    if (narrated !== null) return narrated;
    return published === null || offset !== 1 ? null : [published, published];
  }
  const day = narrated?.[0] ?? published;
  return unit === 'year' && day !== null && offset > 1 ? yearSpan(partsOf(day).year) : null;
}

function ends(interval: DateInterval | undefined): Days | null {
  if (interval === undefined || interval.earliest === null || interval.latest === null) return null;
  const earliest = fromIso(interval.earliest);
  const latest = fromIso(interval.latest);
  return earliest === null || latest === null ? null : [earliest, latest];
}

function calendarDays(expression: Calendar, published: number | null): Days | null {
  const { day, month, weekday, shift, dayPart, season, portion, beforeLast } = expression;
  const night = (at: number | null): Days | null => (at === null ? null : [at, dayPart === 'night' ? at + 1 : at]);
  if (season !== undefined) return seasonDays(expression, season, published);
  if (day !== null) return night(dayOfCalendar(expression, published));
  if (weekday !== null && month === null) {
    if (published === null) return null;
    if (shift === 'next') return night(nextWeekday(published, weekday));
    const latest = latestWeekday(shift === 'last' ? published - 1 : published, weekday);
    return night(beforeLast === true ? latest - 7 : latest);
  }
  const year = expression.year ?? yearOf(expression, published);
  if (year === null) return null;
  if (month === null) return portion === undefined ? yearSpan(year) : shareOf(yearSpan(year), portion, 'year');
  const whole = monthSpan(year, month);
  return portion === undefined ? whole : shareOf(whole, portion, 'month');
}

/** The year that a month or season without one has: the latest such month that has begun, unless it says otherwise. */
function yearOf({ month, shift, yearShift, season }: Calendar, published: number | null): number | null {
  if (published === null) return null;
  const now = partsOf(published);
  if (yearShift !== undefined) return now.year + yearShift;
  const first = season ?? month;
  if (first === null || shift === 'this') return now.year;
  if (shift === 'next') return first > now.month ? now.year : now.year + 1;
  // A season is past once its three months are.
  const begun = season === undefined ? first : first + 2;
  const past = shift === 'last' ? begun < now.month : first <= now.month;
  return past ? now.year : now.year - 1;
}

function seasonDays(expression: Calendar, season: number, published: number | null): Days | null {
  const year = expression.year ?? yearOf(expression, published);
  if (year === null) return null;
  const whole = seasonSpan(year, season);
  return expression.portion === undefined ? whole : shareOf(whole, expression.portion, 'year');
}

/**
 * A day of the calendar. Its year, where it has none, is that of the latest such day up to publication; a weekday
 * beside it («الأربعاء 15 أكتوبر») must agree: where it does not, a day within two months ahead is taken, or, when the
 * latest such day is no news any more, one of up to ten years before. Where nothing agrees, or the day is news, the
 * printed day stands and the disagreement is told by a notice.
 */
export function dayOfCalendar(expression: Calendar, published: number | null): number | null {
  const { day, month, year, weekday, shift, yearShift } = expression;
  if (day === null) return null;
  if (month !== null && year !== null) return fromParts(year, month, day);
  if (published === null) return null;
  const now = partsOf(published);
  if (month === null) {
    const [first, last] = monthSpan(now.year, now.month + STEP[shift ?? 'this']);
    return first + day - 1 <= last ? first + day - 1 : null;
  }
  if (yearShift !== undefined) return fromParts(now.year + yearShift, month, day);
  const years = (from: number, to: number): number[] => {
    const found: number[] = [];
    for (let y = from; y !== to; y += Math.sign(to - from)) {
      const at = fromParts(y, month, day);
      if (at !== null) found.push(at);
    }
    return found;
  };
  if (shift === 'next') return years(now.year, now.year + 9).find((at) => at > published) ?? null;
  const limit = shift === 'last' ? published - 1 : published;
  const past = years(now.year, now.year - YEARS_BACK).filter((at) => at <= limit);
  const [latest = null] = past;
  if (weekday === null || latest === null || weekdayOf(latest) === weekday) return latest;
  if (published - latest <= NEWS) return latest;
  const agrees = (at: number): boolean => weekdayOf(at) === weekday;
  const ahead =
    shift === null ? years(now.year, now.year + 2).find((at) => at > published && at <= published + AHEAD) : undefined;
  return ahead !== undefined && agrees(ahead) ? ahead : (past.find(agrees) ?? latest);
}

/** Without a year the latest such date up to publication. */
function hijriDays({ day, month, year }: Of<'hijri'>, published: number | null): Days | null {
  if (year === null) {
    const now = published === null ? null : hijriYearOf(published);
    if (now === null || published === null || month === null) return null;
    const current = hijriDays({ type: 'hijri', day, month, year: now }, null);
    if (current !== null && current[0] <= published) return current;
    return hijriDays({ type: 'hijri', day, month, year: now - 1 }, null);
  }
  const start = fromHijri(year, month ?? 1, day ?? 1);
  if (start === null || day !== null) return start === null ? null : [start, start];
  const end = month === null || month === 12 ? fromHijri(year + 1, 1, 1) : fromHijri(year, month + 1, 1);
  return end === null ? null : [start, end - 1];
}
