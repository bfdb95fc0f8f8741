/** Days told by feasts of the lunar year: «أول أيام عيد الفطر», «ثاني أيام العيد», «عيد الأضحى», «ذكرى عاشوراء». */

import { foldString } from '../text/fold';
import { LeadWord } from '../text/leadWord';
import type { Tokens } from '../text/tokens';
import { monthYearAt, shiftAt } from './dateCalendar';
import { skipMonthNoun } from './dateMonths';
import { cutBefore, type Found, look, textAt } from './dateTokens';
import { ORDINALS } from './dateWords';

interface Feast {
  readonly month: number;
  readonly day: number;
  readonly last: number;
}

const FEAST = new LeadWord('عيد');

const FEASTS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map(
  (
    [
      ['الفطر', [10, 1]],
      ['الأضحى', [12, 10]],
      ['المولد', [3, 12]],
    ] as const
  ).map(([name, day]) => [foldString(name), day] as const),
);

function feast(tokens: Tokens, index: number): Feast | null {
  if (textAt(tokens, index) !== 'عيد') return null;
  const day = FEASTS.get(textAt(tokens, index + 1));
  return day === undefined ? null : { month: day[0], day: day[1], last: index + 2 };
}

/** A feast, or a counted day of one or of a month («أول أيام رمضان»); days of anything else count from that event. */
export function feastAt(tokens: Tokens, index: number): Found | null {
  const ordinal = look(ORDINALS, tokens, index);
  if (ordinal !== null && !ordinal.definite && textAt(tokens, index + 1) === 'ايام') {
    const { cut } = ordinal;
    const at = index + 2;
    const whole = feast(tokens, at);
    if (whole !== null) {
      const day = whole.day + ordinal.value - 1;
      return {
        expression: { type: 'hijri', day, month: whole.month, year: null },
        first: index,
        last: shiftAt(tokens, whole.last) === 'last' ? whole.last + 1 : whole.last,
        cut,
      };
    }
    const month = monthYearAt(tokens, skipMonthNoun(tokens, at), ordinal.value, true);
    if (month !== null && month.cut === 0) return { ...month, first: index, cut };
    return { expression: { type: 'anchored', offset: ordinal.value - 1, unit: 'day' }, first: index, last: at, cut };
  }
  const cut = cutBefore(tokens, index, FEAST);
  if (cut === null) return null;
  const day = FEASTS.get(textAt(tokens, index + 1));
  if (day === undefined) return null;
  const last = shiftAt(tokens, index + 2) === 'last' ? index + 3 : index + 2;
  return { expression: { type: 'hijri', day: day[1], month: day[0], year: null }, first: index, last, cut };
}
