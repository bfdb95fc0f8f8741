/** Which happenings are near one another in place and day, and which are told alike; kept right one by one. */

import { shortHash } from '../gazetteer/hash';
import type { Happening } from './happenings';
import type { Cluster, Row } from './incidentClusters';
import { compareHappenings } from './incidentRules';
import type { HappeningKey } from './keys';
import { hashOfBoth, hashOfText, Multimap } from './multimap';

/** A happening of an article, by what it is found by; what it tells is unpacked when it is compared. */
export interface Told extends Pick<HappeningKey, 'event' | 'headline'> {
  /** The article's number, and the happening's among those of its article. */
  readonly article: number;
  readonly index: number;
  readonly profile: Profile;
}

/** Happenings of different articles that are alike in all that is compared. */
export interface Profile {
  readonly id: number;
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly spots: Spots;
  /** Never empty while the profile is known. */
  readonly happenings: Told[];
  /** The profiles that it is linked with; null where it has not been compared with those around it. */
  row: Row | null;
  /** The incident it is in; null where that has not been worked out. */
  cluster: Cluster | null;
}

/** The places that a happening is kept at: hashes of those that have names, and cells of the grid of those with points. */
export interface Spots {
  readonly named: readonly number[];
  readonly cells: readonly Cell[];
}

interface Cell {
  readonly north: number;
  readonly east: number;
}

/** A cell of the grid by which near places find each other, in degrees: some 20 km, twice what counts as near. */
const CELL = 0.2;

export class Neighbourhoods {
  readonly #byKey = new Map<string, Profile>();
  readonly #byId: (Profile | null)[] = [];
  readonly #free: number[] = [];
  readonly #near = new Multimap();

  profiles(): IterableIterator<Profile> {
    return this.#byKey.values();
  }

  /**
   * Takes in the happening of a key, and gives it with its profile.
   * @param uri the article's, for keys that do not depend on what was there before.
   * @param alone whether it must not share a profile: something was decided on it, or its article tells the same twice.
   */
  putIn(uri: string, article: number, index: number, own: HappeningKey, alone: boolean): Told {
    const { event, headline, content, from, to, spots } = own;
    const key = own.shared && !alone ? content : `${content} ${uri}#${event}`;
    let profile = this.#byKey.get(key);
    if (profile === undefined) {
      const id = this.#free.pop() ?? this.#byId.length;
      profile = { id, key, from, to, spots, happenings: [], row: null, cluster: null };
      this.#byKey.set(key, profile);
      this.#byId[id] = profile;
      for (const bucket of bucketsOf(profile)) this.#near.add(bucket, id);
    }
    const told = { article, index, event, headline, profile };
    profile.happenings.push(told);
    return told;
  }

  /** Takes a happening out; its profile goes with the last one. */
  takeOut(told: Told): void {
    const { profile } = told;
    profile.happenings.splice(profile.happenings.indexOf(told), 1);
    if (profile.happenings.length > 0) return;
    this.#byKey.delete(profile.key);
    this.#byId[profile.id] = null;
    this.#free.push(profile.id);
    for (const bucket of bucketsOf(profile)) this.#near.remove(bucket, profile.id);
  }

  /** The other profiles near a profile: the same or a near place, the same or a neighbouring day; now and then another. */
  around(profile: Profile): ReadonlySet<Profile> {
    const found = new Set<Profile>();
    for (const bucket of lookupsOf(profile)) {
      for (const id of this.#near.get(bucket)) {
        const other = this.#byId[id];
        if (other != null) found.add(other);
      }
    }
    found.delete(profile);
    return found;
  }
}

/**
 * The key that a happening shares with all that are alike in what is compared, and whether they may stand for one another:
 * not where too little is known of them.
 */
export function sameAgain(happening: Happening): { readonly content: string; readonly shared: boolean } {
  return { content: shortHash(contentOf(happening)), shared: compareHappenings(happening, happening) !== null };
}

/** All that is compared, as a text. */
function contentOf(happening: Happening): string {
  const { type, subType, typed, places, names, from, to, dated, actors, roles, counts, wording } = happening;
  const sorted = (set: ReadonlySet<string>): string => [...set].sort().join(',');
  return [
    type,
    subType,
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

/** The places by which a happening is found, without days, each once. */
export function spotsOf({ area, names, points }: Happening): Spots {
  const named = new Set([...area, ...[...names].map((name) => `?${name}`)].map(hashOfText));
  const cells = new Map<string, Cell>();
  for (const { latitude, longitude } of points) {
    const cell = { north: Math.floor(latitude / CELL), east: Math.floor(longitude / CELL) };
    cells.set(`${cell.north}:${cell.east}`, cell);
  }
  return { named: [...named], cells: [...cells.values()] };
}

/** Where a happening is kept: its places, and the cells of its points, on each of its days. */
function bucketsOf({ spots: { named, cells }, from, to }: Profile): readonly number[] {
  return onDays([...named, ...cells.map(({ north, east }) => hashOfBoth(north, east))], from, to);
}

/** Where a happening looks for others: its places and the cells around its points, a day before to a day after. */
function lookupsOf({ spots: { named, cells }, from, to }: Profile): readonly number[] {
  const around = new Set(named);
  for (const { north, east } of cells)
    for (const up of NEXT) for (const right of NEXT) around.add(hashOfBoth(north + up, east + right));
  return onDays([...around], from - 1, to + 1);
}

const NEXT = [-1, 0, 1] as const;

function onDays(places: readonly number[], from: number, to: number): readonly number[] {
  const buckets: number[] = [];
  for (const place of places) for (let day = from; day <= to; day++) buckets.push(hashOfBoth(place, day));
  return buckets;
}
