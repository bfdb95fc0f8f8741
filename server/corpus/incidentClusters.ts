/** From links between happenings to incidents. */

import type { Link } from './incidentRules';
import type { Profile } from './neighbourhoods';

export type Links = Map<Profile, ReadonlyMap<Profile, Link>>;

/** Profiles whose happenings are one incident. */
export interface Cluster {
  readonly profiles: readonly Profile[];
  readonly links: Links;
}

interface Growing {
  readonly profiles: Profile[];
  readonly articles: Set<string>;
}

/**
 * Joins linked profiles, the strongest links first, equal ones by key, so that the order tells nothing of the past. Two
 * groups stay apart where both have an event of one article, since an article tells a happening once and its other
 * events of that day and place are others, and where any two of their members cannot be one.
 */
export function clustersOf(
  profiles: readonly Profile[],
  links: Links,
  apart: (a: Profile, b: Profile) => boolean,
): readonly Cluster[] {
  const groups = new Map<Profile, Growing>(
    profiles.map((profile) => [
      profile,
      { profiles: [profile], articles: new Set(profile.happenings.map(({ article }) => article.uri)) },
    ]),
  );
  for (const [a, b] of strongestFirst(links)) {
    const [one, other] = [groups.get(a), groups.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    const [small, large] = one.profiles.length < other.profiles.length ? [one, other] : [other, one];
    if ([...small.articles].some((uri) => large.articles.has(uri))) continue;
    if (small.profiles.some((first) => large.profiles.some((second) => apart(first, second)))) continue;
    for (const profile of small.profiles) {
      large.profiles.push(profile);
      groups.set(profile, large);
    }
    for (const uri of small.articles) large.articles.add(uri);
  }
  return [...new Set(groups.values())].map((group) => ({ profiles: group.profiles, links }));
}

function strongestFirst(links: Links): (readonly [Profile, Profile, number])[] {
  const all: (readonly [Profile, Profile, number])[] = [];
  for (const [a, others] of links) for (const [b, { score }] of others) if (a.key < b.key) all.push([a, b, score]);
  return all.sort((x, y) => y[2] - x[2] || compare(x[0].key, y[0].key) || compare(x[1].key, y[1].key));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
