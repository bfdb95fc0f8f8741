/** The days of a paragraph's dates, each in the light of its sentence. */

import type { DateInterval } from '../model';
import type { TokenRange } from '../text/paragraphs';
import { resolveDate } from './calendar';
import type { ParagraphDate } from './paragraph';

/**
 * Resolves every date of a paragraph. What hangs on an event («غداة ضربات», «في ذلك اليوم») takes the day its sentence
 * gives to what it tells, the nearest before it first; `published` is an ISO date or null.
 */
export function resolveDates(
  dates: readonly ParagraphDate[],
  sentences: readonly TokenRange[],
  published: string | null,
): DateInterval[] {
  const plain = dates.map(({ expression }) => resolveDate(expression, { published }));
  return dates.map((date, index) => {
    const own = plain[index] as DateInterval;
    if (date.expression.type !== 'anchored') return own;
    const sentence = sentences.find(({ first, last }) => date.first >= first && date.first < last);
    const tells = (at: number): boolean => {
      const other = dates[at];
      if (other === undefined || sentence === undefined) return false;
      const type = other.expression.type;
      const within = other.first >= sentence.first && other.last <= sentence.last;
      return within && (type === 'calendar' || type === 'day') && plain[at]?.precision === 'day';
    };
    let at = index - 1;
    while (at >= 0 && !tells(at)) at--;
    if (at < 0) at = dates.findIndex((_, other) => other > index && tells(other));
    // «وفي اليوم ذاته»: the day that the sentences before told of.
    if (at < 0 && isSameDay(date))
      at = plain.findLastIndex(({ precision }, other) => other < index && precision === 'day');
    const narrated = plain[at];
    return narrated === undefined ? own : resolveDate(date.expression, { published, narrated });
  });
}

function isSameDay({ expression }: ParagraphDate): boolean {
  return expression.type === 'anchored' && expression.unit === 'day' && expression.offset === 0;
}
