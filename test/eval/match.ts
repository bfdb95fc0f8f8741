/** One-to-one matching. */

import type { Span } from '../../server/model';

/** How many units two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Shared units over all units of both: 1 for equal spans, 0 for spans apart. */
export function agreement(a: Span, b: Span): number {
  const shared = overlap(a, b);
  return shared / (a.end - a.start + (b.end - b.start) - shared);
}

/**
 * Pairs gold with predictions, best first: each is used at most once, pairs of score 0 never are.
 *
 * Returns for each gold item the index of its prediction, or -1.
 */
export function matchOneToOne<G, P>(
  gold: readonly G[],
  predicted: readonly P[],
  score: (gold: G, predicted: P) => number,
): number[] {
  const pairs: { g: number; p: number; value: number }[] = [];
  gold.forEach((item, g) => {
    predicted.forEach((candidate, p) => {
      const value = score(item, candidate);
      if (value > 0) pairs.push({ g, p, value });
    });
  });
  pairs.sort((a, b) => b.value - a.value || a.g - b.g || a.p - b.p);
  const result = gold.map(() => -1);
  const taken = new Set<number>();
  for (const { g, p } of pairs) {
    if (result[g] !== -1 || taken.has(p)) continue;
    result[g] = p;
    taken.add(p);
  }
  return result;
}
