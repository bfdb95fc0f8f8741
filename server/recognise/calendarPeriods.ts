/** Years, seasons, and the parts of periods that «مطلع», «منتصف» and «أواخر» name. */

import { monthSpan, partsOf } from './calendarDays';
import type { Portion } from './paragraph';

type Days = readonly [earliest: number, latest: number];

export function yearSpan(year: number): Days {
  return [monthSpan(year, 1)[0], monthSpan(year, 12)[1]];
}

/** Three months from the season's first one; winter reaches into the next year. */
export function seasonSpan(year: number, firstMonth: number): Days {
  return [monthSpan(year, firstMonth)[0], monthSpan(year, firstMonth + 2)[1]];
}

/**
 * A part of a period. Of «مطلع», «منتصف» and «أواخر» a third: its first, middle or last; of a month ten days each, the last what is left. A week's end is its last day and the one after (Friday and Saturday),
 * the weekend of most of the region.
 */
export function shareOf([first, last]: Days, portion: Portion, unit: 'week' | 'month' | 'year'): Days {
  if (typeof portion === 'object') return fractionOf([first, last], portion, unit);
  if (unit === 'week') {
    if (portion === 'start') return [first, first + 1];
    return portion === 'middle' ? [first + 2, first + 4] : [last, last + 1];
  }
  if (unit === 'month') {
    const share = { start: [first, first + 9], middle: [first + 10, first + 19], end: [first + 20, last] } as const;
    return share[portion];
  }
  const third = Math.floor((last - first + 1) / 3);
  if (portion === 'start') return [first, first + third - 1];
  return portion === 'end' ? [last - third + 1, last] : [first + third, last - third];
}

/** «الربع الأول من العام» has three months, «النصف الأول من يوليو» half of its days, «الأسبوع الأول من يوليو» seven. */
function fractionOf([first, last]: Days, { nth, of }: Exclude<Portion, string>, unit: 'week' | 'month' | 'year'): Days {
  if (of === 'weeks') return [first + 7 * (nth - 1), Math.min(first + 7 * nth - 1, last)];
  if (unit === 'year') {
    const { year, month } = partsOf(first);
    const months = 12 / of;
    return [monthSpan(year, month + months * (nth - 1))[0], monthSpan(year, month + months * nth - 1)[1]];
  }
  const share = Math.floor((last - first + 1) / of);
  return [first + share * (nth - 1), nth === of ? last : first + share * nth - 1];
}
