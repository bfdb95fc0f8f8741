/** How far two analysts agree: over what both judged, percent agreement and Cohen's kappa, and where they differ. */

import { type AuthorOpinion, assertedReading, opinionsOf, settled } from './opinions';
import type { ReviewRecord } from './record';

/** What two analysts said of one subject. */
export interface Comparison {
  readonly key: string;
  readonly first: AuthorOpinion;
  readonly second: AuthorOpinion;
}

export interface Agreement {
  /** Subjects that both judged. */
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly agreed: number;
  /** 0 to 1; null where there is nothing that both judged, or where chance alone would make them agree on everything. */
  readonly kappa: number | null;
  /** In order of their keys. */
  readonly disagreements: readonly Comparison[];
}

/**
 * Compares two sets of records. `keyOf` tells which are about the same subject. Of each set the latest verdict on a
 * subject counts, whoever gave it; notes are no verdicts. Two corrections agree when they say the same, and a correction
 * agrees with a confirmation of what it says.
 */
export function agreementOf(
  first: readonly ReviewRecord[],
  second: readonly ReviewRecord[],
  keyOf: (record: ReviewRecord) => string,
): Agreement {
  const one = verdictsBy(first, keyOf);
  const other = verdictsBy(second, keyOf);
  const both = [...one]
    .flatMap(([key, opinion]): Comparison[] => {
      const against = other.get(key);
      return against === undefined ? [] : [{ key, first: opinion, second: against }];
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const labels = both.map(labelsOf);
  const disagreements = both.filter((_, index) => labels[index]?.[0] !== labels[index]?.[1]);
  return {
    both: both.length,
    onlyFirst: one.size - both.length,
    onlySecond: other.size - both.length,
    agreed: both.length - disagreements.length,
    kappa: kappaOf(labels),
    disagreements,
  };
}

/**
 * Cohen's kappa (Cohen 1960): agreement beyond what two raters with these frequencies of labels reach by chance. Null for
 * no pairs, and where chance would give full agreement.
 */
export function kappaOf(pairs: readonly (readonly [string, string])[]): number | null {
  if (pairs.length === 0) return null;
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  let agreed = 0;
  for (const [a, b] of pairs) {
    first.set(a, (first.get(a) ?? 0) + 1);
    second.set(b, (second.get(b) ?? 0) + 1);
    if (a === b) agreed++;
  }
  let chance = 0;
  for (const [label, count] of first) chance += (count * (second.get(label) ?? 0)) / pairs.length ** 2;
  return chance === 1 ? null : (agreed / pairs.length - chance) / (1 - chance);
}

function verdictsBy(
  records: readonly ReviewRecord[],
  keyOf: (record: ReviewRecord) => string,
): ReadonlyMap<string, AuthorOpinion> {
  const groups = new Map<string, ReviewRecord[]>();
  for (const record of records) {
    const key = keyOf(record);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [record]);
    else known.push(record);
  }
  const verdicts = new Map<string, AuthorOpinion>();
  for (const [key, group] of groups) {
    const holds = settled(opinionsOf(group))?.holds;
    if (holds !== undefined && holds.verdict !== 'noted') verdicts.set(key, holds);
  }
  return verdicts;
}

function labelsOf({ first, second }: Comparison): readonly [string, string] {
  const [one, other] = [assertedText(first), assertedText(second)];
  if (one !== null && one === other) {
    const label = first.verdict === second.verdict ? first.verdict : 'confirmed';
    return [label, label];
  }
  const label = ({ verdict }: AuthorOpinion, value: string | null) =>
    verdict === 'corrected' ? `corrected to ${value}` : verdict;
  return [label(first, one), label(second, other)];
}

/** What an analyst holds to be right, as text that is the same for the same value. */
export function assertedText(opinion: AuthorOpinion): string | null {
  const reading = assertedReading(opinion);
  if (reading === null) return null;
  if ('entity' in reading) return reading.entity ?? 'none';
  if ('outcome' in reading) return `${reading.outcome} ${reading.low ?? ''}-${reading.high ?? ''}`;
  return `${reading.subType} ${reading.status}`;
}
