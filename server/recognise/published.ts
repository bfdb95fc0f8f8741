/** When an article was published: from its metadata, its dateline, or what its text says of its own day. */

import type { ArticleMetadata, Notice, Published } from '../model';
import type { Tokens } from '../text/tokens';
import { dayOfCalendar, resolveDate } from './calendar';
import { fromIso, fromParts, toIso, weekdayOf } from './calendarDays';
import { type Calendar, textAt } from './dateTokens';
import { WEEKDAY_NAMES, wordSet } from './dateWords';
import type { ParagraphDate } from './paragraph';

/** A paragraph with what is needed of it; `offset` is where it starts in the article, in UTF-16 units. */
export interface DatedParagraph {
  readonly offset: number;
  readonly tokens: Tokens;
  readonly dates: readonly ParagraphDate[];
}

/** Paragraphs at an article's head and foot in which a dateline is looked for. */
const HEAD = 6;
const FOOT = 3;
/** A line of its own may have this many words beside its dates («العدد», a city, an agency, ص for a.m.). */
const LINE_WORDS = 5;
/** A dateline that opens a text («طرابلس 22 سبتمبر 2018 (وال) –») has this many tokens before its date. */
const OPENING_TOKENS = 5;
const KEYWORDS = wordSet('نشر النشر بتاريخ تاريخ التاريخ تحديث التحديث الموافق العدد أضيف كتب حرر');
/** A time of day right after a date. */
const CLOCK = /^[\s,،|–-]{0,4}[\d٠-٩]{1,2}:[\d٠-٩]{2}/u;
const CLOCK_REACH = 10;
/** «الرجمة في …»: how many tokens stand before a letter's date. */
const LETTER_TOKENS = 3;
const CLOSERS = new Set(['/', '(', '–', '—', '-', '|', '[', '\\']);
/** Heads of names that dates are part of: «هجوم 7 أكتوبر 2023 - …» opens a headline. */
const HAPPENINGS = wordSet(
  'هجوم هجمات أحداث ذكرى حرب معركة تفجير تفجيرات انقلاب مجزرة ثورة في منذ حتى من إلى خلال بين',
);

/**
 * The publication date and how it is known, with notices of printed dates that contradict themselves. Metadata wins over
 * a dateline, a dateline over inference; where nothing says it, the date is null and the article stays undated.
 */
export function findPublished(
  paragraphs: readonly DatedParagraph[],
  metadata: ArticleMetadata | undefined,
): { published: Published; notices: Notice[] } {
  const given = metadata?.published ?? null;
  // A day given for all articles that have none of their own yields to a dateline; one given for this article does not.
  const known = given?.basis === 'option' ? (fromDateline(paragraphs) ?? given) : (given ?? fromDateline(paragraphs));
  const published = known ?? inferred(paragraphs) ?? NONE;
  const day = published.date === null ? null : fromIso(published.date);
  return { published, notices: paragraphs.flatMap((paragraph) => noticesOf(paragraph, day)) };
}

const NONE: Published = { date: null, basis: 'none' };

/** A day that needs no other to be resolved: of the Gregorian calendar, or of the Hijri one. */
function fullDay({ expression }: ParagraphDate, calendar: 'calendar' | 'hijri'): string | null {
  if (expression.type !== calendar) return null;
  const { day, month, year } = expression;
  if (day === null || month === null || year === null) return null;
  return resolveDate(expression, { published: null }).earliest;
}

function fromDateline(paragraphs: readonly DatedParagraph[]): Published | null {
  const written = paragraphs.filter(({ tokens }) => tokens.count > 0);
  const lines = written.length <= HEAD + FOOT ? written : [...written.slice(0, HEAD), ...written.slice(-FOOT)];
  for (const calendar of ['calendar', 'hijri'] as const)
    for (const line of lines)
      for (const date of line.dates) {
        const day = fullDay(date, calendar);
        if (day !== null && isDateline(line, date)) return { date: day, basis: 'dateline' };
      }
  return null;
}

/** Whether a date stands as a dateline does: on a line of little else, or opening the text before a dash or bracket. */
function isDateline({ tokens, dates }: DatedParagraph, { first, last, end }: ParagraphDate): boolean {
  const before = textAt(tokens, first - 1);
  let others = 0;
  // «الثلاثاء 30 أكتوبر 2018, 02:17 مساء بتوقيت غرينتش»: only a dateline gives the minute after the day.
  let keyword = CLOCK.test(tokens.text.slice(end, end + CLOCK_REACH));
  for (let at = 0; at < tokens.count && others <= LINE_WORDS; at++) {
    if (tokens.forms[at]?.kind !== 'word' || dates.some((date) => at >= date.first && at < date.last)) continue;
    keyword ||= KEYWORDS.has(textAt(tokens, at));
    if (textAt(tokens, at).length > 1) others++;
  }
  // «الرجمة في 22 ديسمبر 2019م»: a letter's head.
  if (before === 'في' && first > 1 && first <= LETTER_TOKENS && tokens.count - last <= 1) return true;
  if (HAPPENINGS.has(before) && !keyword) return false;
  const apart = first === 0 || tokens.forms[first - 1]?.kind !== 'word' || dates.some((date) => date.last === first);
  if (others <= LINE_WORDS && (keyword || (others <= 2 && apart))) return true;
  // «عدن/ سالم حسن - 11.08.2019», «سبها - بوابة الجنوب 14 مايو 2018»: a city, a writer or outlet apart from it, and the day.
  const parted = tokens.forms.slice(0, first).some((form) => CLOSERS.has(form.text));
  if (others <= LINE_WORDS && last === tokens.count && parted) return true;
  return first > 0 && first <= OPENING_TOKENS && CLOSERS.has(textAt(tokens, last));
}

/**
 * What the text itself forces. Either it says which date its own day has («اليوم الثلاثاء 2 أغسطس 2016»), or a weekday
 * with day and month («الأربعاء 15 أكتوبر») falls into the very year that «بعد ثلاث سنوات» and a year named («عام
 * 2011») come to; the day is then the latest of the weekdays named for that date and the two days after it.
 */
function inferred(paragraphs: readonly DatedParagraph[]): Published | null {
  const dates = paragraphs.flatMap((paragraph) => paragraph.dates);
  for (const date of dates) {
    const { expression } = date;
    const day = expression.type === 'calendar' && expression.fromToday !== undefined ? fullDay(date, 'calendar') : null;
    const own = day === null ? null : fromIso(day);
    if (own !== null && expression.type === 'calendar')
      return { date: toIso(own - (expression.fromToday ?? 0)), basis: 'inferred' };
  }
  const years = new Set<number>();
  const lengths = new Set<number>();
  const days: Calendar[] = [];
  const weekdays = new Set<number>();
  for (const { expression } of dates) {
    if (expression.type === 'anchored' && expression.unit === 'year' && (expression.offset ?? 0) > 0)
      lengths.add(expression.offset ?? 0);
    if (expression.type !== 'calendar') continue;
    const { day, month, year, weekday, shift } = expression;
    if (year !== null) years.add(year);
    if (day !== null && month !== null && year === null && weekday !== null) days.push(expression);
    if (day === null && month === null && weekday !== null && shift === null) weekdays.add(weekday);
  }
  const possible = new Set<number>();
  for (const year of years)
    for (const length of lengths)
      for (const { day, month, weekday } of days) {
        const at = day === null || month === null ? null : fromParts(year + length, month, day);
        if (at !== null && weekdayOf(at) === weekday) possible.add(at);
      }
  const [told] = possible;
  if (told === undefined || possible.size > 1) return null;
  const after = [2, 1, 0].find((step) => weekdays.has((weekdayOf(told) + step) % 7));
  return after === undefined ? null : { date: toIso(told + after), basis: 'inferred' };
}

function noticesOf({ offset, tokens, dates }: DatedParagraph, published: number | null): Notice[] {
  return dates.flatMap(({ expression, start, end }): Notice[] => {
    if (expression.type !== 'calendar') return [];
    const span = { start: start + offset, end: end + offset };
    const notices: Notice[] = [];
    if (expression.monthsDisagree === true)
      notices.push({ ...span, code: 'month-mismatch', values: [tokens.text.slice(start, end)] });
    const { weekday } = expression;
    const day = weekday === null ? null : dayOfCalendar(expression, published);
    if (weekday === null || day === null || weekdayOf(day) === weekday) return notices;
    const values = [weekdayName(weekday), toIso(day), weekdayName(weekdayOf(day))];
    return [...notices, { ...span, code: 'weekday-mismatch', values }];
  });
}

function weekdayName(weekday: number): string {
  return WEEKDAY_NAMES[weekday] ?? '';
}
