/** Days: «فجر اليوم السبت», «أمس الأول», «ليل الأربعاء الخميس», «الأربعاء الماضي 15 أكتوبر», «اليوم الثاني». */

import { LeadWord, leadWords } from '../text/leadWord';
import type { Tokens } from '../text/tokens';
import { beforeLastAt, type CalendarReading, calendarAt, STEP, shiftAt, shortNumericAt } from './dateCalendar';
import { dayAt } from './dateMonths';
import {
  type Calendar,
  cutBefore,
  cutBeforeAny,
  type Found,
  inner,
  integerAt,
  look,
  NO_DAY,
  textAt,
} from './dateTokens';
import {
  DAY_PARTS,
  FOLLOWING,
  NAMED_AFTER_WEEKDAYS,
  ORDINALS,
  OUTLET_WORDS,
  OUTLETS,
  PART_ADVERBS,
  PREVIOUS,
  SAME,
  WEEKDAYS,
  wordSet,
} from './dateWords';
import type { DateExpression, DayPart } from './paragraph';

type DayExpression = Calendar | Extract<DateExpression, { type: 'day' | 'hijri' | 'anchored' }>;

interface DayReading {
  readonly expression: DayExpression;
  readonly cut: number;
  readonly last: number;
}

const SEPARATORS = new Set(['،', ',', '/', '-', '–', '(', ':', '|', '\\']);
const CORRESPONDING = wordSet('الموافق الموافقة المصادف');
const FIRST = leadWords('اول', 'الاول');
const BEFORE = new LeadWord('قبل');
const AFTER = new LeadWord('بعد');
const YESTERDAY = wordSet('أمس الأمس البارحة امبارح');
const YESTERDAYS = leadWords(...YESTERDAY);
const TODAY = new LeadWord('اليوم');
const TONIGHT = new LeadWord('الليله');
const TOMORROW = leadWords('غدا', 'الغد');
const OPENING = new Set(['"', '«', '“', '(']);
const CLOSING = new Set(['"', '»', '”']);
const BOTH = wordSet('بين كلا كلي هذان هذين');
const DEMONSTRATIVES = wordSet('هذا هذه');
const ANAPHORIC = wordSet('ذلك نفس ذات تلك');
const OF_DAY = wordSet('اليوم الليلة');
const BESIDE = new Set(['،', ',', '(']);
/** «الجمعة السوداء», «الأحد الدامي»: names that one such day was given. */
const NAMED_DAYS = wordSet('السوداء الأسود الدامي الدامية العظيمة الحزينة البيضاء');
/** «اليوم العالمي», «اليوم الأخير»: a day of its own, not today. */
const OTHER_DAYS = wordSet('الواحد الأخير العالمي الدولي الوطني الموعود المشهود الدامي الأسود');

/** What a weekday or «اليوم» may be followed by: a date, with a comma or «الموافق» between. */
function dateAfter(tokens: Tokens, index: number, weekday: number | null): CalendarReading | null {
  let at = index;
  if (SEPARATORS.has(textAt(tokens, at))) at++;
  if (CORRESPONDING.has(textAt(tokens, at))) {
    at++;
    if (textAt(tokens, at) === 'ل') at++;
  }
  const full = calendarAt(tokens, at, weekday);
  if (full !== null) {
    if (full.cut === 0 || at > index) return full;
    return null;
  }
  return weekday !== null && at === index ? shortNumericAt(tokens, at) : null;
}

function merge(day: Calendar, date: CalendarReading | null): { expression: Calendar; last: number } | null {
  if (date === null || date.expression.type !== 'calendar') return null;
  const { weekday, dayPart, shift } = day;
  return {
    expression: { ...date.expression, weekday, dayPart, shift: date.expression.shift ?? shift },
    last: date.last,
  };
}

/** The second weekday of a night: «ليل الأربعاء الخميس», «ليلة السبت على الأحد», «ليل الجمعة - السبت». */
function secondWeekday(tokens: Tokens, index: number, first: number): number | null {
  let at = index;
  const text = textAt(tokens, at);
  if (SEPARATORS.has(text) || text === 'الي' || text === 'علي') at++;
  const hit = look(WEEKDAYS, tokens, at);
  const joined = hit !== null && (hit.proclitics === '' || hit.proclitics === 'و');
  return joined && hit.value === (first + 1) % 7 ? at + 1 : null;
}

/** An adverb after the day: «الثلاثاء فجرا», «اليوم مساء». */
function partAfter(tokens: Tokens, index: number, part: DayPart | null): { part: DayPart | null; last: number } {
  const adverb = part === null ? PART_ADVERBS.get(textAt(tokens, index)) : undefined;
  return adverb === undefined ? { part, last: index } : { part: adverb, last: index + 1 };
}

function weekdayAt(tokens: Tokens, index: number, part: DayPart | null, bare: boolean): DayReading | null {
  const hit = look(WEEKDAYS, tokens, index);
  if (hit === null) return null;
  if (bare && !weekdayMeant(tokens, index, hit.value)) return null;
  const weekday = hit.value;
  let at = index + 1;
  if (part === 'night') at = secondWeekday(tokens, at, weekday) ?? at;
  const beyond = beforeLastAt(tokens, at);
  const shift = beyond === null ? shiftAt(tokens, at) : 'last';
  at = beyond ?? (shift === null ? at : at + 1);
  const adverb = partAfter(tokens, at, part);
  const plain: Calendar = { ...NO_DAY, weekday, shift, dayPart: adverb.part };
  const own = beyond === null ? plain : { ...plain, beforeLast: true as const };
  const dated = merge(own, dateAfter(tokens, adverb.last, weekday));
  return { expression: dated?.expression ?? own, cut: hit.cut, last: dated?.last ?? adverb.last };
}

const OTHER_TWO = /^الاخر(?:ين|ان)$/u;

/** «الاثنين» may be "the two", «سوق الجمعة» is a place, «الأحد عشر» a number. */
function weekdayMeant(tokens: Tokens, index: number, weekday: number): boolean {
  const next = textAt(tokens, index + 1);
  // «الاثنين الآخرين»: the two others.
  if (next === 'عشر' || next === 'عشره' || (weekday === 1 && OTHER_TWO.test(next))) return false;
  if (NAMED_DAYS.has(CLOSING.has(next) ? textAt(tokens, index + 2) : next)) return false;
  const before = look(NAMED_AFTER_WEEKDAYS, tokens, index - 1);
  if (before !== null && !before.definite) return false;
  if (weekday !== 1 || !BOTH.has(textAt(tokens, index - 1))) return true;
  // «بين الاثنين والأربعاء» names days all the same.
  return look(WEEKDAYS, tokens, index + 1) !== null;
}

function isYesterday(tokens: Tokens, index: number): boolean {
  return YESTERDAY.has(textAt(tokens, index));
}

/** «اليوم», «أمس», «أمس الأول», «أول من أمس», «غدا», without what follows. */
function relativeAt(tokens: Tokens, index: number): { offset: number; cut: number; last: number } | null {
  const first = cutBeforeAny(tokens, index, FIRST);
  if (first !== null) {
    if (isYesterday(tokens, index + 1)) return { offset: -2, cut: first, last: index + 2 };
    return textAt(tokens, index + 1) === 'من' && isYesterday(tokens, index + 2)
      ? { offset: -2, cut: first, last: index + 3 }
      : null;
  }
  const before = cutBefore(tokens, index, BEFORE);
  if (before !== null) return isYesterday(tokens, index + 1) ? { offset: -2, cut: before, last: index + 2 } : null;
  const after = cutBefore(tokens, index, AFTER);
  if (after !== null) {
    const tomorrow = textAt(tokens, index + 1);
    return tomorrow === 'غد' || tomorrow === 'الغد' ? { offset: 2, cut: after, last: index + 2 } : null;
  }
  const cut = cutBeforeAny(tokens, index, YESTERDAYS);
  if (cut !== null) {
    const next = textAt(tokens, index + 1);
    // «أمس الأول من أكتوبر» is yesterday, the first of October.
    const beforeYesterday = (next === 'الاول' || next === 'الاولي') && calendarAt(tokens, index + 1) === null;
    return beforeYesterday ? { offset: -2, cut, last: index + 2 } : { offset: -1, cut, last: index + 1 };
  }
  const tomorrow = cutBeforeAny(tokens, index, TOMORROW);
  if (tomorrow !== null) return { offset: 1, cut: tomorrow, last: index + 1 };
  const today = cutBefore(tokens, index, TODAY);
  return today !== null && todayMeant(tokens, index) ? { offset: 0, cut: today, last: index + 1 } : null;
}

/** «روسيا اليوم», «صحيفة اليوم السابع» and «"ليبيا اليوم"» are publishers; «حتى اليوم» dates nothing. */
function todayMeant(tokens: Tokens, index: number): boolean {
  const before = textAt(tokens, index - 1);
  if (before === 'حتي' || OUTLET_WORDS.has(before)) return false;
  if (OTHER_DAYS.has(textAt(tokens, index + 1))) return false;
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const hit = look(OUTLETS, tokens, at);
    if (hit !== null && (at < index - 1 || OPENING.has(textAt(tokens, index - 1)) || hit.key !== 'موقع')) return false;
  }
  if (!CLOSING.has(textAt(tokens, index + 1))) return true;
  return !OPENING.has(textAt(tokens, index - 2)) && !OPENING.has(before);
}

function counted(offset: number, cut: number, last: number): DayReading {
  return { expression: { type: 'anchored', offset, unit: 'day' }, cut, last };
}

/** «اليوم الثاني», «اليوم التالي», «ذلك اليوم», «لليوم الثالث على التوالي»: days counted from what is told. */
function countedDayAt(tokens: Tokens, index: number): DayReading | null {
  if (ANAPHORIC.has(textAt(tokens, index)) && OF_DAY.has(textAt(tokens, index + 1))) return counted(0, 0, index + 2);
  const cut = cutBefore(tokens, index, TODAY);
  if (cut === null || look(OUTLETS, tokens, OPENING.has(textAt(tokens, index - 1)) ? index - 2 : index - 1) !== null)
    return null;
  const next = textAt(tokens, index + 1);
  if (FOLLOWING.has(next)) return counted(1, cut, index + 2);
  if (PREVIOUS.has(next)) return counted(-1, cut, index + 2);
  if (SAME.has(next)) return counted(0, cut, index + 2);
  const ordinal = ordinalAfter(tokens, index + 1);
  if (ordinal === null || calendarAt(tokens, index + 1) !== null) return null;
  const running = textAt(tokens, ordinal.last) === 'علي' && textAt(tokens, ordinal.last + 1) === 'التوالي';
  const last = running ? ordinal.last + 2 : ordinal.last;
  const goesOn = running || textAt(tokens, index).startsWith('لل');
  if (!goesOn) return counted(ordinal.value - 1, cut, last);
  return { expression: { type: 'day', offset: 0, weekday: null, dayPart: null }, cut, last };
}

function ordinalAfter(tokens: Tokens, index: number): { value: number; last: number } | null {
  if (textAt(tokens, index) === 'ال') {
    const value = integerAt(tokens, index + 1);
    return value === null || value < 1 ? null : { value, last: index + 2 };
  }
  const day = dayAt(tokens, index);
  return day?.ordinal === true && day.cut === 0 ? { value: day.day, last: day.last } : null;
}

function night(offset: number, cut: number, last: number): DayReading {
  return { expression: { type: 'day', offset, weekday: null, dayPart: 'night' }, cut, last };
}

/** «الليلة الماضية», «الليلة قبل الماضية», «الليلة». */
function nightAt(tokens: Tokens, index: number): DayReading | null {
  const cut = cutBefore(tokens, index, TONIGHT);
  if (cut === null) return null;
  const next = textAt(tokens, index + 1);
  if (SAME.has(next)) return { expression: { type: 'anchored', offset: 0, unit: 'day' }, cut, last: index + 2 };
  const beyond = beforeLastAt(tokens, index + 1);
  if (beyond !== null) return night(-2, cut, beyond);
  const shift = shiftAt(tokens, index + 1);
  if (shift !== null) return night(STEP[shift], cut, index + 2);
  return look(ORDINALS, tokens, index + 1)?.definite === true ? null : night(0, cut, index + 1);
}

/** «هذا اليوم», «هذا الصباح», «هذه الليلة». */
function thisDayAt(tokens: Tokens, index: number): DayReading | null {
  if (!DEMONSTRATIVES.has(textAt(tokens, index))) return null;
  const part = inner(DAY_PARTS, tokens, index + 1);
  if (part === null || !part.definite) return null;
  const dayPart = part.value === 'whole' ? null : part.value;
  return { expression: { type: 'day', offset: 0, weekday: null, dayPart }, cut: 0, last: index + 2 };
}

/** A day without the noun before it; `part` is what that noun said, `bare` that there is none. */
function plainDayAt(tokens: Tokens, index: number, part: DayPart | null, bare: boolean): DayReading | null {
  const counted = part === null ? countedDayAt(tokens, index) : null;
  if (counted !== null) return counted;
  const relative = relativeAt(tokens, index);
  if (relative !== null) return relativeDay(tokens, relative, part);
  const weekday = weekdayAt(tokens, index, part, bare);
  if (weekday !== null) return weekday;
  const date = calendarAt(tokens, index) ?? (bare ? null : shortNumericAt(tokens, index));
  if (date === null) return null;
  const { expression } = date;
  return { ...date, expression: expression.type === 'calendar' ? { ...expression, dayPart: part } : expression };
}

/** «اليوم السبت», «أمس الأول، الخميس 15 أكتوبر», «اليوم 3 مايو»: the weekday or date beside a relative day. */
function relativeDay(
  tokens: Tokens,
  { offset, cut, last }: { offset: number; cut: number; last: number },
  part: DayPart | null,
): DayReading {
  let at = last;
  if (BESIDE.has(textAt(tokens, at))) at++;
  if (textAt(tokens, at) === 'يوم') at++;
  const weekday = look(WEEKDAYS, tokens, at);
  if (weekday !== null && weekday.proclitics === '') {
    const named = weekdayAt(tokens, at, part, false);
    if (named?.expression.type === 'calendar') {
      const { expression } = named;
      if (expression.day !== null) return { ...named, cut, expression: { ...expression, fromToday: offset } };
      return {
        expression: { type: 'day', offset, weekday: weekday.value, dayPart: expression.dayPart },
        cut,
        last: named.last,
      };
    }
  }
  const dated = merge({ ...NO_DAY, dayPart: part }, dateAfter(tokens, last, null));
  if (dated !== null) return { expression: { ...dated.expression, fromToday: offset }, cut, last: dated.last };
  const adverb = partAfter(tokens, last, part);
  return { expression: { type: 'day', offset, weekday: null, dayPart: adverb.part }, cut, last: adverb.last };
}

/**
 * A day with the part of it that is named before: «فجر اليوم السبت», «مساء يوم الأحد», «بعد ظهر الثلاثاء»,
 * «ليل الأربعاء», «يوم 15/10», «الخميس الماضي».
 */
export function dayExpressionAt(tokens: Tokens, index: number): Found | null {
  const reading = nightAt(tokens, index) ?? thisDayAt(tokens, index) ?? partedDayAt(tokens, index);
  return reading === null
    ? null
    : { expression: reading.expression, first: index, last: reading.last, cut: reading.cut };
}

function partedDayAt(tokens: Tokens, index: number): DayReading | null {
  const after = cutBefore(tokens, index, AFTER);
  const noon = after === null ? null : inner(DAY_PARTS, tokens, index + 1);
  const afternoon = noon?.value === 'noon' && !noon.definite;
  const hit = afternoon ? noon : look(DAY_PARTS, tokens, index);
  if (hit === null || hit.definite) return plainDayAt(tokens, index, null, true);
  let at = index + (afternoon ? 2 : 1);
  let part: DayPart | null = afternoon ? 'afternoon' : hit.value === 'whole' ? null : hit.value;
  if (DEMONSTRATIVES.has(textAt(tokens, at)) && textAt(tokens, at + 1) === 'اليوم') at++;
  else {
    const more = inner(DAY_PARTS, tokens, at);
    if (more !== null && !more.definite) {
      part ??= more.value === 'whole' ? null : more.value;
      at++;
    }
  }
  const cut = afternoon ? (after ?? 0) : hit.cut;
  if (textAt(tokens, at) === 'غد') {
    return { expression: { type: 'day', offset: 1, weekday: null, dayPart: part }, cut, last: at + 1 };
  }
  const day = plainDayAt(tokens, at, part, false);
  return day === null || day.cut !== 0 ? plainDayAt(tokens, index, null, true) : { ...day, cut };
}
