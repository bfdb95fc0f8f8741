/** Floors: what the engine must reach on each group of sets. They only ever go up. */

import floors from './floors.json';
import { type Measure, Tally } from './tally';

export type Floors = Readonly<Record<string, Readonly<Partial<Record<Measure, number>>>>>;

export const FLOORS: Floors = floors;

/** The tallies that floors are set for: each set's, and as `own` those of our sets that have no floors to themselves. */
export function groupsOf(sets: ReadonlyMap<string, Tally>): Map<string, Tally> {
  const own = new Tally();
  for (const [set, tally] of sets) if (FLOORS[set] === undefined) own.add(tally);
  return new Map([...sets, ['own', own]]);
}

/** The measures that fall below their floor, each in words. */
export function belowFloors(tally: Tally, floors: Readonly<Partial<Record<Measure, number>>>): string[] {
  const below: string[] = [];
  for (const [measure, floor] of Object.entries(floors) as [Measure, number][]) {
    const value = tally.value(measure);
    if (value !== null && value < floor) below.push(`${measure} ${value.toFixed(4)} < ${floor}`);
  }
  return below;
}
