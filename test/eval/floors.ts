/** Floors: what the engine must reach on each group of sets. They only ever go up. */

import type { Measure, Tally } from './tally';

export type Floors = Readonly<Record<string, Readonly<Partial<Record<Measure, number>>>>>;

/** The measures that fall below their floor, each in words. */
export function belowFloors(tally: Tally, floors: Readonly<Partial<Record<Measure, number>>>): string[] {
  const below: string[] = [];
  for (const [measure, floor] of Object.entries(floors) as [Measure, number][]) {
    const value = tally.value(measure);
    if (value !== null && value < floor) below.push(`${measure} ${value.toFixed(4)} < ${floor}`);
  }
  return below;
}
