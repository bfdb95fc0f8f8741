/** What each convention of conflict data would record of an incident, out of its claims. */

import type { Figure, Outcome } from '../model';
import { type Claim, independent } from './claims';
import { type Bounds, boundsOf, type Toll, tollOfFigures, type VagueRule } from './tolls';

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
  if (toll === null) return null;
  const on = counted.filter(({ mention }) => mention.casualty.outcome === outcome);
  const backed = on.map(({ mention, article, story }) => ({
    figure: mention.casualty,
    source: article.uri,
    final: story === 'final',
  }));
  return recorded(toll, bestOf(backed, toll, rule));
}

function recorded({ low, high, open, claims }: Toll, best: number): Recorded {
  return { acled: low, ucdp: { best, low, high }, range: { low, high, open }, claims };
}

/** A figure with the article that gives it. */
export interface Backed {
  readonly figure: Figure;
  readonly source: string;
  /** Whether it is called the final toll. */
  readonly final: boolean;
}

/**
 * The number that is called final, the last such; else the one that most articles give, the lower of equals: UCDP takes
 * the most reliable and then the conservative one. `claims` are independent claims on one outcome, in their order.
 */
export function bestOf(claims: readonly Backed[], { low, high }: Bounds, rule: VagueRule): number {
  const within = (number: number): number => Math.min(high, Math.max(low, number));
  const last = claims.findLast(({ final }) => final);
  if (last !== undefined) return within(boundsOf(last.figure, rule).low);
  const support = new Map<number, Set<string>>();
  for (const { figure, source } of claims) {
    const { low: number } = boundsOf(figure, rule);
    support.set(number, (support.get(number) ?? new Set()).add(source));
  }
  const [best] = [...support].sort(([a, first], [b, second]) => second.size - first.size || a - b);
  return within(best?.[0] ?? low);
}
