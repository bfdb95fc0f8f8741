/**
 * From claims to the single numbers that data sets want.
 *
 * Claims about one side's people, or about civilians, are parts; claims about all victims are totals. Of claims on the
 * same thing the lowest and the highest count; parts are added up; between the sum of the parts and the total the lower
 * one is the conservative number and the higher one the highest. Subsets, increments, tolls over a period and denied
 * figures never enter.
 */

import type { EntityId, Figure, Indefinite, Outcome } from '../model';

/**
 * What a vague figure counts: `least` takes it at its least («عشرات» 10, «مئات» 100, a bare plural 2); `ten` takes a
 * number that is not stated at all («قتلى») for 10, as ACLED's coders do in war zones, and else the least; `omit` lets
 * only numbers count.
 */
export const VAGUE_RULES = ['least', 'ten', 'omit'] as const;
export type VagueRule = (typeof VAGUE_RULES)[number];

/** What an indefinite quantity counts at least. «عشرات» is ten, «مئات» a hundred (ACLED's coding rules), a plural two. */
const AT_LEAST: Readonly<Record<Indefinite, number>> = {
  some: 2,
  several: 3,
  many: 3,
  tens: 10,
  hundreds: 100,
  thousands: 1000,
};
/** ACLED's number for «unknown» in a war zone. */
const UNSTATED = 10;

export interface Bounds {
  readonly low: number;
  readonly high: number;
  /** Set where some claim has no upper bound («17 على الأقل»): `high` is then the highest number that anybody names. */
  readonly open: boolean;
}

export interface Toll extends Bounds {
  /** Lowest claims by side; what is in none of them is not split. */
  readonly bySide: ReadonlyMap<EntityId | 'civilians', number>;
  readonly claims: number;
  /** How many of the claims name no number. */
  readonly vague: number;
}

/** The toll of an outcome over these figures; null where none of them counts. */
export function tollOfFigures(figures: readonly Figure[], outcome: Outcome, rule: VagueRule = 'least'): Toll | null {
  const parts = new Map<EntityId | 'civilians', Bounds>();
  let total: Bounds | null = null;
  let claims = 0;
  let vague = 0;
  for (const figure of figures) {
    if (figure.outcome !== outcome || !countsInToll(figure)) continue;
    const unstated = figure.low === null && figure.high === null;
    if (unstated && rule === 'omit') continue;
    claims++;
    if (unstated) vague++;
    const bounds = boundsOf(figure, rule);
    const side = figure.victimFaction ?? (figure.victims === 'civilian' ? 'civilians' : null);
    if (side === null) total = widest(total, bounds);
    else parts.set(side, widest(parts.get(side) ?? null, bounds));
  }
  const sum = parts.size === 0 ? null : added([...parts.values()]);
  const whole = sum === null ? total : widest(total, sum);
  if (whole === null) return null;
  const bySide = new Map([...parts].map(([side, { low }]) => [side, low]));
  return { ...whole, bySide, claims, vague };
}

/** Whether a figure is a claim on a whole happening, or on all of one side's victims in it. */
export function countsInToll({ scope, unit, denied }: Figure): boolean {
  return scope === 'incident' && unit === 'persons' && denied !== true;
}

/** What a figure says at least and at most. */
export function boundsOf({ low, high, indefinite }: Figure, rule: VagueRule = 'least'): Bounds {
  const floor = indefinite === null ? 0 : rule === 'ten' && indefinite === 'some' ? UNSTATED : AT_LEAST[indefinite];
  // «حتى 20» says nothing of the least.
  const least = low ?? floor;
  return { low: least, high: Math.max(least, high ?? least), open: high === null };
}

function widest(a: Bounds | null, b: Bounds): Bounds {
  return a === null ? b : { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high), open: a.open || b.open };
}

function added(all: readonly Bounds[]): Bounds {
  return all.reduce((sum, { low, high, open }) => ({
    low: sum.low + low,
    high: sum.high + high,
    open: sum.open || open,
  }));
}
