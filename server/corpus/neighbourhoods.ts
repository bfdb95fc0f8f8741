/** Which happenings are near one another in place and day, and which are told alike; kept right one by one. */

import type { Happening, Point } from './happenings';
import { type EventKey, eventKey } from './incidentDecisions';
import { compareHappenings } from './incidentRules';

/** Happenings of different articles that are alike in all that is compared. */
export interface Profile {
  readonly key: string;
  /** Never empty while the profile is known. */
  readonly happenings: [Happening, ...Happening[]];
}

/** The events of a profile, headlines' included. */
export function keysOf({ happenings }: Profile): readonly EventKey[] {
  return happenings.flatMap(({ article, event, headline }) =>
    headline === null
      ? [eventKey(article.uri, event.id)]
      : [eventKey(article.uri, event.id), eventKey(article.uri, headline.id)],
  );
}

/** A cell of the grid by which near places find each other, in degrees: some 20 km, twice what counts as near. */
const CELL = 0.2;

export class Neighbourhoods {
  readonly #profiles = new Map<string, Profile>();
  readonly #of = new Map<Happening, Profile>();
  readonly #buckets = new Map<string, Set<Profile>>();

  profiles(): IterableIterator<Profile> {
    return this.#profiles.values();
  }

  /**
   * Takes a happening in, and gives its profile.
   * @param alone whether it must not share a profile, since something was decided on it by itself.
   */
  putIn(happening: Happening, alone: boolean): Profile {
    const shared = alone ? null : this.#sharedKey(happening);
    const known = shared === null ? undefined : this.#profiles.get(shared);
    if (known !== undefined) {
      known.happenings.push(happening);
      this.#of.set(happening, known);
      return known;
    }
    const key = shared ?? `${eventKey(happening.article.uri, happening.event.id)} ${contentOf(happening)}`;
    const profile: Profile = { key, happenings: [happening] };
    this.#profiles.set(key, profile);
    this.#of.set(happening, profile);
    for (const bucket of bucketsOf(happening)) {
      const there = this.#buckets.get(bucket);
      if (there === undefined) this.#buckets.set(bucket, new Set([profile]));
      else there.add(profile);
    }
    return profile;
  }

  takeOut(happening: Happening): void {
    const profile = this.#of.get(happening);
    if (profile === undefined) return;
    this.#of.delete(happening);
    if (profile.happenings.length > 1) {
      profile.happenings.splice(profile.happenings.indexOf(happening), 1);
      return;
    }
    this.#profiles.delete(profile.key);
    for (const bucket of bucketsOf(happening)) {
      const there = this.#buckets.get(bucket);
      there?.delete(profile);
      if (there?.size === 0) this.#buckets.delete(bucket);
    }
  }

  /** The other profiles near a profile: the same or a near place, the same or a neighbouring day. */
  around(profile: Profile): ReadonlySet<Profile> {
    const found = new Set<Profile>();
    for (const bucket of lookupsOf(profile.happenings[0]))
      for (const other of this.#buckets.get(bucket) ?? []) found.add(other);
    found.delete(profile);
    return found;
  }

  /** Null where the happening must have a profile of its own: too little is known of it, or its article told it already. */
  #sharedKey(happening: Happening): string | null {
    const key = contentOf(happening);
    const known = this.#profiles.get(key);
    if (known?.happenings.some(({ article }) => article.uri === happening.article.uri)) return null;
    return compareHappenings(happening, happening) === null ? null : key;
  }
}

/** All that is compared, as a text. */
function contentOf(happening: Happening): string {
  const { event, typed, places, names, from, to, dated, actors, roles, counts, wording } = happening;
  const sorted = (set: ReadonlySet<string>): string => [...set].sort().join(',');
  return [
    event.type,
    event.subType,
    typed,
    sorted(places),
    sorted(names),
    `${from}-${to}`,
    dated,
    sorted(actors),
    sorted(roles),
    counts.map(({ outcome, low, high }) => `${outcome} ${low} ${high}`).join(','),
    wording.join(' '),
  ].join('|');
}

/** The places by which a happening is found, without days. */
function spotsOf({ area, names }: Happening): string[] {
  return [...area, ...[...names].map((name) => `?${name}`)];
}

/** Where a happening is kept: its places, and the cells of its points, on each of its days. */
function bucketsOf(happening: Happening): string[] {
  const spots = [...spotsOf(happening), ...happening.points.map((point) => cellOf(point, 0, 0))];
  const buckets: string[] = [];
  for (const spot of new Set(spots))
    for (let day = happening.from; day <= happening.to; day++) buckets.push(`${spot}@${day}`);
  return buckets;
}

/** Where a happening looks for others: its places and the cells around its points, a day before to a day after. */
function lookupsOf(happening: Happening): string[] {
  const spots = spotsOf(happening);
  for (const point of happening.points)
    for (let north = -1; north <= 1; north++)
      for (let east = -1; east <= 1; east++) spots.push(cellOf(point, north, east));
  const buckets: string[] = [];
  for (const spot of new Set(spots))
    for (let day = happening.from - 1; day <= happening.to + 1; day++) buckets.push(`${spot}@${day}`);
  return buckets;
}

function cellOf({ latitude, longitude }: Point, north: number, east: number): string {
  return `${Math.floor(latitude / CELL) + north}:${Math.floor(longitude / CELL) + east}`;
}
