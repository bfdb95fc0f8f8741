/** From links between happenings to incidents. */

import { compareTexts } from '../text/compare';
import type { Profile } from './neighbourhoods';

/** What a profile is linked with, and how well they fit: 0 to 1. */
export type Row = ReadonlyMap<Profile, number>;

/** Profiles whose happenings are one incident. */
export interface Cluster {
  readonly profiles: readonly Profile[];
}

interface Growing {
  readonly profiles: Profile[];
  readonly articles: Set<number>;
}

/**
 * Joins linked profiles, the strongest links first, equal ones by key, so that the order tells nothing of the past. Two
 * groups stay apart where both have an event of one article, since an article tells a happening once and its other
 * events of that day and place are others, and where any two of their members cannot be one.
 */
export function clustersOf(
  profiles: readonly Profile[],
  rowOf: (profile: Profile) => Row,
  apart: (a: Profile, b: Profile) => boolean,
): readonly Cluster[] {
  const groups = new Map<Profile, Growing>(
    profiles.map((profile) => [
      profile,
      { profiles: [profile], articles: new Set(profile.happenings.map(({ article }) => article)) },
    ]),
  );
  for (const [a, b] of strongestFirst(profiles, rowOf)) {
    const [one, other] = [groups.get(a), groups.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    const [small, large] = one.profiles.length < other.profiles.length ? [one, other] : [other, one];
    if ([...small.articles].some((article) => large.articles.has(article))) continue;
    if (small.profiles.some((first) => large.profiles.some((second) => apart(first, second)))) continue;
    for (const profile of small.profiles) {
      large.profiles.push(profile);
      groups.set(profile, large);
    }
    for (const article of small.articles) large.articles.add(article);
  }
  return [...new Set(groups.values())].map((group) => ({ profiles: group.profiles }));
}

function strongestFirst(
  profiles: readonly Profile[],
  rowOf: (profile: Profile) => Row,
): (readonly [Profile, Profile, number])[] {
  const all: (readonly [Profile, Profile, number])[] = [];
  for (const a of profiles) for (const [b, score] of rowOf(a)) if (a.key < b.key) all.push([a, b, score]);
  return all.sort((x, y) => y[2] - x[2] || compareTexts(x[0].key, y[0].key) || compareTexts(x[1].key, y[1].key));
}
