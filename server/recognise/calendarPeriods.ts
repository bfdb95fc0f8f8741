/** Years, seasons, and the parts of periods that «مطلع», «منتصف» and «أواخر» name. */

import { monthSpan } from './calendarDays';

type Days = readonly [earliest: number, latest: number];

export function yearSpan(year: number): Days {
  return [monthSpan(year, 1)[0], monthSpan(year, 12)[1]];
}

/** Three months from the season's first one; winter reaches into the next year. */
export function seasonSpan(year: number, firstMonth: number): Days {
  return [monthSpan(year, firstMonth)[0], monthSpan(year, firstMonth + 2)[1]];
}

/**
 * A third of a period: its first, middle or last; of a month ten days each, the last what is left. A week's end is its last day and the one after (Friday and Saturday),
 * the weekend of most of the region.
 */
export function shareOf(
  [first, last]: Days,
  portion: 'start' | 'middle' | 'end',
  unit: 'week' | 'month' | 'year',
): Days {
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
