/** Months, days of the month and years, as single steps of reading a date. */

import { foldString } from '../text/fold';
import type { Tokens } from '../text/tokens';
import { ARTICLE, cutBefore, integerAt, look, textAt } from './dateTokens';
import { COUNTED, MONTH_PAIRS, MONTHS, ORDINALS, TENS } from './dateWords';

export interface MonthReading {
  readonly calendar: 'gregorian' | 'hijri';
  readonly month: number;
  readonly weak: boolean;
  readonly doubled: boolean;
  readonly disagree: boolean;
  readonly cut: number;
  readonly last: number;
}

export interface DayReading {
  readonly day: number;
  /** Said by an ordinal («الخامس عشر»), which only «من» ties to its month. */
  readonly ordinal: boolean;
  readonly cut: number;
  readonly last: number;
}

export interface YearReading {
  readonly year: number;
  readonly calendar: 'gregorian' | 'hijri';
  readonly last: number;
}

const JOINERS = new Set(['/', '\\', '-', '–', '—', '(', '،', ',', '|']);
const HIJRI_MARKS = new Set(['ه', 'هجري', 'هجريه', 'للهجره'].map(foldString));
const GREGORIAN_MARKS = new Set(['م', 'ميلادي', 'ميلاديه', 'للميلاد'].map(foldString));
/** The month whose name has the article in all of its spellings. */
const MUHARRAM = foldString('محرم');
/** As they stand after a month: «من عام 2014», «لسنة 2014», «للعام 2014». */
const YEAR_NOUNS = new Set(['عام', 'العام', 'سنه', 'السنه', 'لعام', 'لسنه', 'للعام', 'للسنه']);

type SingleMonth = Omit<MonthReading, 'doubled' | 'disagree'>;
type Month = Omit<SingleMonth, 'cut' | 'last'>;

function singleMonth(tokens: Tokens, index: number): SingleMonth | null {
  const pair = look(MONTH_PAIRS, tokens, index);
  if (pair !== null && !pair.definite) {
    const named = pair.value.get(textAt(tokens, index + 1));
    if (named !== undefined) return reading(named, pair.cut, index + 2);
  }
  const hit = look(MONTHS, tokens, index);
  if (hit === null || (hit.definite && hit.key !== MUHARRAM)) return null;
  return reading(hit.value, hit.cut, index + 1);
}

function reading({ calendar, month, weak }: Month, cut: number, last: number): SingleMonth {
  return { calendar, month, weak, cut, last };
}

/**
 * A month, with its other name where two stand together in any order and with any joiner: «أيار/مايو»,
 * «نوفمبر (تشرين الثاني)», «تموز - يوليو», «أغسطس آب». Two names of different months are told as such; the first counts.
 */
export function monthAt(tokens: Tokens, index: number): MonthReading | null {
  const first = singleMonth(tokens, index);
  if (first === null) return null;
  let at = first.last;
  const joiner = textAt(tokens, at);
  const joined = JOINERS.has(joiner);
  if (joined) at++;
  const second = singleMonth(tokens, at);
  const alone = { ...first, doubled: false, disagree: false };
  if (second === null || second.cut !== 0 || second.calendar !== first.calendar) return alone;
  const same = second.month === first.month;
  // A list of months («مايو، يونيو») or a span of them («مايو - يونيو») is no doubled name.
  if (!same && joiner !== '/' && joiner !== '\\') return alone;
  const last = joiner === '(' && textAt(tokens, second.last) === ')' ? second.last + 1 : second.last;
  return { ...first, doubled: true, disagree: !same, weak: first.weak && second.weak, last };
}

/** A day of the month: «15», «الـ15», «الخامس عشر», «الحادي والعشرين». */
export function dayAt(tokens: Tokens, index: number): DayReading | null {
  const digits = integerAt(tokens, index);
  if (digits !== null) {
    const day = digits >= 1 && digits <= 31 && textAt(tokens, index).length <= 2;
    return day ? { day: digits, ordinal: false, cut: 0, last: index + 1 } : null;
  }
  const article = cutBefore(tokens, index, ARTICLE);
  if (article !== null) {
    const at = textAt(tokens, index + 1) === '"' ? index + 2 : index + 1;
    const day = integerAt(tokens, at);
    if (day === null || day < 1 || day > 31) return null;
    return { day, ordinal: false, cut: article, last: at > index + 1 ? at + 2 : at + 1 };
  }
  const ordinal = look(ORDINALS, tokens, index);
  if (ordinal !== null && (ordinal.definite || ordinal.key === 'غره')) {
    const next = textAt(tokens, index + 1);
    if (next === 'عشر' || next === 'عشره')
      return { day: ordinal.value + 10, ordinal: true, cut: ordinal.cut, last: index + 2 };
    const spaced = next === 'و';
    const tens = look(TENS, tokens, index + (spaced ? 2 : 1));
    if (tens !== null && tens.proclitics === (spaced ? '' : 'و'))
      return { day: tens.value + ordinal.value, ordinal: true, cut: ordinal.cut, last: index + (spaced ? 3 : 2) };
    return { day: ordinal.value, ordinal: true, cut: ordinal.cut, last: index + 1 };
  }
  const tens = look(TENS, tokens, index);
  if (tens === null || !tens.key.startsWith('ال')) return null;
  return { day: tens.value, ordinal: true, cut: tens.cut, last: index + 1 };
}

/** A year of four digits with the mark of its era: «2014», «2014م», «1435 هـ». */
export function bareYearAt(tokens: Tokens, index: number, hijri = false): YearReading | null {
  const year = integerAt(tokens, index);
  if (year === null || textAt(tokens, index).length !== 4) return null;
  const mark = textAt(tokens, index + 1);
  const lunar = year >= 1300 && year <= 1500;
  if (lunar && (hijri || HIJRI_MARKS.has(mark)))
    return { year, calendar: 'hijri', last: HIJRI_MARKS.has(mark) ? index + 2 : index + 1 };
  if (year < 1900 || year > 2100) return null;
  return { year, calendar: 'gregorian', last: GREGORIAN_MARKS.has(mark) ? index + 2 : index + 1 };
}

/** A year after a month: «2014», «/2014», «, 2014», «من عام 2014». */
export function yearAfter(tokens: Tokens, index: number, hijri: boolean): YearReading | null {
  let at = index;
  if (JOINERS.has(textAt(tokens, at)) && textAt(tokens, at) !== '(') at++;
  const direct = bareYearAt(tokens, at, hijri);
  // «في 12 مايو، 2000 قتيل»: a toll, not a year.
  if (direct !== null) return COUNTED.has(textAt(tokens, direct.last)) ? null : direct;
  if (at !== index) return null;
  if (textAt(tokens, at) === 'من') at++;
  if (!YEAR_NOUNS.has(textAt(tokens, at))) return null;
  return bareYearAt(tokens, at + 1, hijri);
}

/** «شهر» before a month's name. */
export function skipMonthNoun(tokens: Tokens, index: number): number {
  const text = textAt(tokens, index);
  return text === 'شهر' || text === 'شهري' ? index + 1 : index;
}
