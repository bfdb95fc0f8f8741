/** What each convention of conflict data would record of an incident, out of its claims. */

import type { Outcome } from '../model';
import { type Claim, independent } from './claims';
import { boundsOf, type Toll, tollOfFigures, type VagueRule } from './tolls';

/** `acled`: the most conservative number; `ucdp`: best, low and high; `range`: casualty recorders' least and most. */
export const CONVENTIONS = ['acled', 'ucdp', 'range'] as const;
export type Convention = (typeof CONVENTIONS)[number];

export interface Recorded {
  /** ACLED: where sources differ, the lowest number. */
  readonly acled: number;
  /** UCDP: the number best supported, with the lowest and the highest that anybody gives. */
  readonly ucdp: { readonly best: number; readonly low: number; readonly high: number };
  /** Casualty recorders: least and most; `open` where someone says «at least». */
  readonly range: { readonly low: number; readonly high: number; readonly open: boolean };
  /** How many claims stand behind it: copies, parts and denied figures are none. */
  readonly claims: number;
}

/** What the conventions make of an outcome; null where no claim counts. */
export function recordedOf(claims: readonly Claim[], outcome: Outcome, rule: VagueRule = 'least'): Recorded | null {
  const counted = independent(claims);
  const toll = tollOfFigures(
    counted.map(({ mention }) => mention.casualty),
    outcome,
    rule,
  );
  return toll === null ? null : recorded(toll, bestOf(counted, outcome, toll, rule));
}

function recorded({ low, high, open, claims }: Toll, best: number): Recorded {
  return { acled: low, ucdp: { best, low, high }, range: { low, high, open }, claims };
}

/**
 * The number that is called final, the last such; else the one that most articles give, the lower of equals: UCDP takes
 * the most reliable and then the conservative one.
 */
function bestOf(claims: readonly Claim[], outcome: Outcome, { low, high }: Toll, rule: VagueRule): number {
  const on = claims.filter(({ mention }) => mention.casualty.outcome === outcome);
  const final = on.findLast(({ story }) => story === 'final');
  const within = (number: number): number => Math.min(high, Math.max(low, number));
  if (final !== undefined) return within(boundsOf(final.mention.casualty, rule).low);
  const support = new Map<number, Set<string>>();
  for (const { mention, article } of on) {
    const { low: number } = boundsOf(mention.casualty, rule);
    support.set(number, (support.get(number) ?? new Set()).add(article.uri));
  }
  const [best] = [...support].sort(([a, first], [b, second]) => second.size - first.size || a - b);
  return within(best?.[0] ?? low);
}
