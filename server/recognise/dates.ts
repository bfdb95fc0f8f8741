/** Date expressions of a paragraph: found here, resolved by `calendar.ts` once the publication date is known. */

import { LeadWord, leadWords } from '../text/leadWord';
import type { Tokens } from '../text/tokens';
import { WordTable } from '../text/wordTable';
import { calendarAt, shiftAt } from './dateCalendar';
import { coreAt, namesSomething, plainYearAt } from './dateCore';
import { type Duration, durationAt, pastStretchAt } from './dateDurations';
import { feastAt } from './dateFeasts';
import { monthAt } from './dateMonths';
import { rangeAt, YEAR_PAIR } from './dateRanges';
import { cutBefore, cutBeforeAny, type Found, look, textAt } from './dateTokens';
import { PART_ADVERBS, STARTERS, UNITS } from './dateWords';
import type { DateExpression, ParagraphDate, ParagraphName } from './paragraph';

const SINCE = leadWords('منذ', 'مذ');
const BEFORE = new LeadWord('قبل');
const AFTER = new LeadWord('بعد');
const DURING = new LeadWord('خلال');
const LATEST = new LeadWord('اخر');
const DAY_AFTER = new LeadWord('غداه');
const EVE = new LeadWord('عشيه');

const TOLLS = WordTable.of(true, 'حصيلة حصيلته');

const AHEAD = WordTable.of(
  true,
  `محذر محذرا محذرة حذر حذرت يحذر تحذر تحذير تحذيرات مهلة أمهل أمهلت يمهل تمهل إنذار توقع يتوقع متوقعا سوف لن يجب ينبغي
   مطالبا طالب طالبت يطالب دعا دعت داعيا`,
);

/**
 * The date expressions of a paragraph, in text order, none inside another. A date that belongs to a name
 * («كتيبة 17 فبراير») is none. Linear in the tokens; never throws.
 */
export function readDates(tokens: Tokens, names: readonly ParagraphName[]): ParagraphDate[] {
  const inside = new Uint8Array(tokens.count);
  const nameEnd = new Array<number>(tokens.count).fill(0);
  for (const { first, last } of names) {
    inside.fill(1, first + 1, last);
    nameEnd[first] = Math.max(nameEnd[first] ?? 0, last);
  }
  const isNamed = (index: number): boolean => inside[index] === 1 || (nameEnd[index] ?? 0) > 0;
  const dates: ParagraphDate[] = [];
  let index = 0;
  while (index < tokens.count) {
    if (inside[index] === 1 || !mayStart(tokens, index)) {
      index++;
      continue;
    }
    const name = namesSomething(tokens, index) ? calendarAt(tokens, index) : null;
    if (name !== null) {
      index = name.last;
      continue;
    }
    const found = dateAt(tokens, index);
    // A date that runs on beyond a name was taken for it: «آب الماضي» is no town of Yemen (إب).
    if (found === null || found.last <= (nameEnd[index] ?? 0) || isNamed(found.last - 1)) {
      index++;
      continue;
    }
    const { first, last, cut } = found;
    const expression = inStory(tokens, found, dates.at(-1));
    const start = tokens.startAfter(first, cut);
    dates.push({ expression, first, last, start, end: tokens.ends[last - 1] as number });
    index = last;
  }
  return dates;
}

function mayStart(tokens: Tokens, index: number): boolean {
  const form = tokens.forms[index];
  if (form === undefined || form.kind === 'mark') return false;
  if (form.kind === 'number') return true;
  const hit = STARTERS.get(form);
  if (hit === null) return false;
  // The two words that stand everywhere open a date only where one follows: «في 2012», «من 3 إلى 7 مايو».
  if (hit.key !== 'في' && hit.key !== 'من') return true;
  const next = tokens.forms[index + 1];
  if (next === undefined || next.kind !== 'word') return next?.kind === 'number';
  return hit.key === 'من' && (STARTERS.has(next) || YEAR_PAIR.has(next.text));
}

/** «حصيلة اليوم» after «ليل الأربعاء» is the toll of the day that is told of. */
function inStory(tokens: Tokens, { expression, first }: Found, before: ParagraphDate | undefined): DateExpression {
  const today = expression.type === 'day' && expression.offset === 0 && expression.weekday === null;
  if (!today || before?.expression.type !== 'calendar' || look(TOLLS, tokens, first - 1) === null) return expression;
  return { type: 'anchored', offset: 0, unit: 'day' };
}

/** The date expression that starts at a token; null where none does. */
function dateAt(tokens: Tokens, index: number): Found | null {
  return (
    sinceAt(tokens, index) ??
    rangeAt(tokens, index, coreAt) ??
    agoAt(tokens, index) ??
    afterAt(tokens, index) ??
    duringAt(tokens, index) ??
    feastAt(tokens, index) ??
    coreAt(tokens, index) ??
    eveAt(tokens, index) ??
    adverbAt(tokens, index)
  );
}

/** «منذ 6 شهور», «منذ بداية العام الحالي», «منذ الأربعاء», «منذ 2011». */
function sinceAt(tokens: Tokens, index: number): Found | null {
  const cut = cutBeforeAny(tokens, index, SINCE);
  if (cut === null) return null;
  const from = coreAt(tokens, index + 1) ?? plainYearAt(tokens, index + 1);
  if (from !== null && from.cut === 0) {
    const { expression, last } = from;
    return { expression: { type: 'since', from: expression }, first: index, last, cut };
  }
  const duration = durationAt(tokens, index + 1);
  if (duration === null || inConstruct(tokens, duration)) return null;
  return { expression: ago(duration), first: index, last: duration.last, cut };
}

function ago({ unit, count, bound }: Duration): DateExpression {
  return bound === 'less' ? { type: 'span', unit, count } : { type: 'ago', unit, count, floor: bound === 'more' };
}

/** «منذ أيام القذافي» counts no days. */
function inConstruct(tokens: Tokens, { single, count, last }: Duration): boolean {
  return (single || count === null) && textAt(tokens, last).startsWith('ال');
}

/** «قبل ثلاثة أيام», «قبل أكثر من شهرين»; before an event where «من» follows: «قبل يوم من الانتخابات». */
function agoAt(tokens: Tokens, index: number): Found | null {
  const cut = cutBefore(tokens, index, BEFORE);
  if (cut === null) return null;
  const duration = durationAt(tokens, index + 1);
  if (duration === null || inConstruct(tokens, duration)) return null;
  if (duration.single && (coreAt(tokens, index + 1) !== null || monthAt(tokens, index + 2) !== null)) return null;
  const { last } = duration;
  const fromEvent = textAt(tokens, last) === 'من';
  const expression = fromEvent ? anchored(duration, -1) : ago(duration);
  return { expression, first: index, last, cut };
}

function anchored({ unit, count, bound }: Duration, sign: 1 | -1): DateExpression {
  if (unit === 'hour') return { type: 'anchored', offset: null, unit: 'day' };
  return { type: 'anchored', offset: count === null || bound !== null ? null : sign * count, unit };
}

/** «بعد يومين من القتال», «بعد يوم واحد», «بعد ثلاث سنوات». */
function afterAt(tokens: Tokens, index: number): Found | null {
  const cut = cutBefore(tokens, index, AFTER);
  // «على بعد ساعة من المدينة» is a distance.
  if (cut === null || textAt(tokens, index - 1) === 'علي') return null;
  const duration = durationAt(tokens, index + 1);
  if (duration === null || inConstruct(tokens, duration)) return null;
  // «بعد ساعات», «بعد أسابيع» say no day.
  if (duration.unit === 'hour' || duration.count === null) return null;
  const { last, single } = duration;
  const next = tokens.forms[last];
  const alone = next === undefined || next.kind === 'mark' || next.text === 'من' || next.text === 'علي';
  if (single && !alone) return null;
  return { expression: anchored(duration, 1), first: index, last, cut };
}

/** «خلال 24 ساعة», «خلال الأيام العشرة الماضية», «خلال آخر 48 ساعة», «آخر 24 ساعة». */
function duringAt(tokens: Tokens, index: number): Found | null {
  const during = cutBefore(tokens, index, DURING);
  const cut = during ?? cutBefore(tokens, index, LATEST);
  if (cut === null) return null;
  const at = during !== null && textAt(tokens, index + 1) === 'اخر' ? index + 2 : index + 1;
  if (during !== null) {
    const stretch = pastStretchAt(tokens, at);
    if (stretch !== null && stretch.cut === 0) return { ...stretch, first: index, cut };
  }
  const duration = durationAt(tokens, at);
  if (duration === null || duration.count === null || duration.single) return null;
  if (isAhead(tokens, index)) return null;
  const { unit, count, last } = duration;
  const past = shiftAt(tokens, last) === 'last';
  return { expression: { type: 'span', unit, count }, first: index, last: past ? last + 1 : last, cut };
}

/** «محذرا من نفاد الوقود خلال 48 ساعة», «أمهلتهم», «سينسحبون خلال يومين»: a length still to come dates no event. */
function isAhead(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
    const form = tokens.forms[at];
    if (form === undefined || form.text === '.') return false;
    if (AHEAD.has(form) || form.readings.some(({ proclitics, full }) => proclitics.endsWith('س') && full.length >= 4))
      return true;
  }
  return false;
}

/** «غداة ضربات جوية», «عشية الانتخابات». */
function eveAt(tokens: Tokens, index: number): Found | null {
  const after = cutBefore(tokens, index, DAY_AFTER);
  const cut = after ?? cutBefore(tokens, index, EVE);
  if (cut === null || tokens.forms[index + 1]?.kind !== 'word') return null;
  const offset = after === null ? -1 : 1;
  return { expression: { type: 'anchored', offset, unit: 'day' }, first: index, last: index + 1, cut };
}

/** «اندلعت فجرا»; not the clock's «الساعة العاشرة صباحا», nor «ليلا ونهارا». */
function adverbAt(tokens: Tokens, index: number): Found | null {
  const dayPart = PART_ADVERBS.get(textAt(tokens, index));
  if (dayPart === undefined || textAt(tokens, index + 1) === 'ونهارا') return null;
  // «مساء» without its tanween is a noun that waits for its day.
  if (dayPart === 'evening' && !wordEnds(tokens, index)) return null;
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const clock = look(UNITS, tokens, at);
    if (clock?.value.unit === 'hour' || tokens.forms[at]?.kind === 'number') return null;
  }
  return { expression: { type: 'vague', dayPart }, first: index, last: index + 1, cut: 0 };
}

function wordEnds(tokens: Tokens, index: number): boolean {
  const next = tokens.forms[index + 1];
  const written = tokens.text.slice(tokens.starts[index], tokens.ends[index]);
  return next === undefined || next.kind === 'mark' || /[\u064bا]/u.test(written.slice(3));
}
