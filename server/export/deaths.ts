/**
 * From claims to the single numbers that data sets want.
 *
 * Claims about one side's people, or about civilians, are parts; claims about all victims are totals. Of claims on the
 * same thing the lowest and the highest count; parts are added up; between the sum of the parts and the total the lower
 * one is the conservative number and the higher one the highest. Subsets, increments, tolls over a period and denied
 * figures never enter.
 */

import type { EntityId, Figure, Indefinite, Outcome } from '../model';
import { claimsOf, type Happening } from './happening';

/** What an indefinite quantity counts at least. «عشرات» is ten, «مئات» a hundred (ACLED's coding rules), a plural two. */
const AT_LEAST: Readonly<Record<Indefinite, number>> = {
  some: 2,
  several: 3,
  many: 3,
  tens: 10,
  hundreds: 100,
  thousands: 1000,
};

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
}

/** The toll of an outcome over all reports; null where nobody gives one. */
export function tollOf(happening: Happening, outcome: Outcome): Toll | null {
  const parts = new Map<EntityId | 'civilians', Bounds>();
  let total: Bounds | null = null;
  let claims = 0;
  for (const { claim } of claimsOf(happening)) {
    const figure = claim.casualty;
    if (figure.outcome !== outcome || !counts(figure)) continue;
    claims++;
    const bounds = boundsOf(figure);
    const side = figure.victimFaction ?? (figure.victims === 'civilian' ? 'civilians' : null);
    if (side === null) total = widest(total, bounds);
    else parts.set(side, widest(parts.get(side) ?? null, bounds));
  }
  const sum = parts.size === 0 ? null : added([...parts.values()]);
  const whole = sum === null ? total : widest(total, sum);
  if (whole === null) return null;
  const bySide = new Map([...parts].map(([side, { low }]) => [side, low]));
  return { ...whole, bySide, claims };
}

function counts({ scope, unit, denied }: Figure): boolean {
  return scope === 'incident' && unit === 'persons' && denied !== true;
}

function boundsOf({ low, high, indefinite }: Figure): Bounds {
  // «حتى 20» says nothing of the least.
  const least = low ?? (indefinite === null ? 0 : AT_LEAST[indefinite]);
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
