/**
 * The factions that an article names, by their distance from the name being resolved: what a phrase may refer to.
 *
 * Each faction is looked at once, where it stands nearest, so that an article of megabytes costs no more per name than
 * a short one: scanning its names would make resolving quadratic.
 */

import type { EntityId, FactionEntity } from '../model';

export class Nearby {
  /** Named before, each once, the nearest last. */
  readonly #before: FactionEntity[] = [];
  /** Where each faction will be named, in order. */
  readonly #ahead = new Map<FactionEntity, number[]>();

  /** Expects a faction at name `index`; calls come in order of the index. */
  expect(faction: FactionEntity, index: number): void {
    const known = this.#ahead.get(faction);
    if (known === undefined) this.#ahead.set(faction, [index]);
    else known.push(index);
  }

  /** A faction was named: it is the nearest now. */
  pass(faction: FactionEntity): void {
    const at = this.#before.lastIndexOf(faction);
    if (at >= 0 && at === this.#before.length - 1) return;
    if (at >= 0) this.#before.splice(at, 1);
    this.#before.push(faction);
  }

  /** The nearest faction named before that fits. */
  last(fits: (faction: FactionEntity) => boolean): EntityId | null {
    for (let at = this.#before.length - 1; at >= 0; at--) {
      const faction = this.#before[at];
      if (faction !== undefined && fits(faction)) return faction.id;
    }
    return null;
  }

  /** The nearest faction named before name `index`, else the nearest expected after it, that fits. */
  nearest(index: number, fits: (faction: FactionEntity) => boolean): EntityId | null {
    const before = this.last(fits);
    if (before !== null) return before;
    let best: FactionEntity | null = null;
    let first = Number.POSITIVE_INFINITY;
    for (const [faction, places] of this.#ahead) {
      const at = firstAfter(places, index);
      if (at < first && fits(faction)) {
        best = faction;
        first = at;
      }
    }
    return best?.id ?? null;
  }
}

/** The first of ascending numbers that is greater than `index`; infinite where none is. */
function firstAfter(places: readonly number[], index: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) > index) high = middle;
    else low = middle + 1;
  }
  return places[low] ?? Number.POSITIVE_INFINITY;
}
