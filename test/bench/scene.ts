/** The scene of a generated article: whom and what it is about. Articles of one story share it, as reports of one day do. */

import { oneOf, type Random, random } from './random';
import { REGIONS, type Region } from './regions';
import { hamlet, surname } from './vocabulary';
import { GIVEN, MONTHS, WEEKDAYS } from './words';

/** Of an article, what it takes its names from; a name that is first in its list is the most frequent. */
export interface Scene {
  readonly country: string;
  readonly places: readonly string[];
  readonly hamlets: readonly string[];
  readonly factions: readonly string[];
  readonly leaders: readonly string[];
  readonly persons: readonly string[];
  /** The day of the happening, as a weekday and as a date. */
  readonly weekday: string;
  readonly date: string;
}

/** So many articles report one story. */
const ARTICLES_OF_A_STORY = 3;

/** The scene of the article with a number. */
export function sceneOf(number: number): Scene {
  const next = random(Math.floor(number / ARTICLES_OF_A_STORY) * 104729 + 3);
  const { country, places, factions, leaders } = regionAt(next());
  const some = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);
  return {
    country,
    places: some(5, () => oneOf(places, next)),
    hamlets: some(3, () => hamlet(next)),
    factions: some(4, () => oneOf(factions, next)),
    leaders: some(2, () => oneOf(leaders, next)),
    persons: some(4, () => personName(next)),
    weekday: oneOf(WEEKDAYS, next),
    date: dayIn(next),
  };
}

function regionAt(share: number): Region {
  const found = REGIONS[Math.floor(share * REGIONS.length)];
  if (found === undefined) throw new Error('There is no region.');
  return found;
}

/** «17 مارس 2016». */
export function dayIn(next: Random): string {
  return `${1 + Math.floor(next() * 28)} ${oneOf(MONTHS, next)} ${2011 + Math.floor(next() * 14)}`;
}

function personName(next: Random): string {
  return `${oneOf(GIVEN, next)} ${surname(next)}`;
}
