/** Counts that become precision, recall and F1. */

/** Found of what was there, and how much was put forward. */
export interface Counts {
  gold: number;
  predicted: number;
  right: number;
}

/** A share: `right` of `of`. */
export interface Share {
  right: number;
  of: number;
}

export const F1_MEASURES = [
  'factions',
  'factionsExact',
  'places',
  'placesExact',
  'people',
  'peopleExact',
  'dates',
  'datesExact',
  'figures',
  'figuresExact',
  'figuresRight',
  'events',
  'eventsType',
  'eventsSubType',
] as const;

export const SHARE_MEASURES = [
  'links',
  'datesResolved',
  'figureBounds',
  'qualifier',
  'scope',
  'victims',
  'victimFaction',
  'attribution',
  'figureEvent',
  'actors',
  'actorsOfAll',
  'roles',
  'eventPlaces',
  'eventDate',
  'status',
  'published',
  'unnamedFound',
  'unnamedLinks',
  'unresolvedActors',
  'unresolvedWanted',
  'otherStatusFound',
] as const;

export type F1Measure = (typeof F1_MEASURES)[number];
export type ShareMeasure = (typeof SHARE_MEASURES)[number];
export type Measure = F1Measure | ShareMeasure;

function fill<K extends string, V>(keys: readonly K[], value: () => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value()])) as Record<K, V>;
}

/** All measures of a group of articles, added up over them. */
export class Tally {
  readonly counts = fill(F1_MEASURES, (): Counts => ({ gold: 0, predicted: 0, right: 0 }));
  readonly shares = fill(SHARE_MEASURES, (): Share => ({ right: 0, of: 0 }));

  count(measure: F1Measure, gold: number, predicted: number, right: number): void {
    const counts = this.counts[measure];
    counts.gold += gold;
    counts.predicted += predicted;
    counts.right += right;
  }

  share(measure: ShareMeasure, right: boolean): boolean {
    const share = this.shares[measure];
    share.of++;
    if (right) share.right++;
    return right;
  }

  add(other: Tally): void {
    for (const key of F1_MEASURES) {
      const { gold, predicted, right } = other.counts[key];
      this.count(key, gold, predicted, right);
    }
    for (const key of SHARE_MEASURES) {
      this.shares[key].of += other.shares[key].of;
      this.shares[key].right += other.shares[key].right;
    }
  }

  /** F1 or share, 0 to 1; null where there is nothing to measure. */
  value(measure: Measure): number | null {
    if (measure in this.counts) {
      const { gold, predicted, right } = this.counts[measure as F1Measure];
      return gold + predicted === 0 ? null : (2 * right) / (gold + predicted);
    }
    const { right, of } = this.shares[measure as ShareMeasure];
    return of === 0 ? null : right / of;
  }
}

/** A miss, a false alarm or a wrong reading: where it is and what is wrong, in words. */
export interface Fault {
  readonly set: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** What it is about, for `--only`: «factions», «figures», … */
  readonly about: 'factions' | 'places' | 'people' | 'dates' | 'figures' | 'events' | 'published';
  readonly kind: 'missed' | 'false' | 'wrong';
  readonly detail: string;
}
