/** The rules by which two events of different articles are taken for reports of one happening. */

import type { ArticleEvent, CasualtyMention, EntityId, EventType } from '../model';

type ReasonCode =
  | 'sameDay'
  | 'overlappingDates'
  | 'samePlace'
  | 'partOfPlace'
  | 'sharedActors'
  | 'sameType'
  | 'sameFigures';

export interface Reason {
  readonly code: ReasonCode;
  /** For `sharedActors`: how many. */
  readonly count: number;
}

/** That two events report one happening, and why. */
export interface Link {
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Two events score at least this much to be joined. */
const THRESHOLD = 0.75;
/** Event types that reports of one happening choose between: a bombing is told as an attack, an attack as a clash. */
const COMPATIBLE: ReadonlyMap<EventType, readonly EventType[]> = new Map<EventType, readonly EventType[]>([
  ['Battles', ['Battles', 'Explosions/Remote violence']],
  ['Explosions/Remote violence', ['Explosions/Remote violence', 'Battles', 'Violence against civilians']],
  ['Violence against civilians', ['Violence against civilians', 'Explosions/Remote violence']],
  ['Protests', ['Protests', 'Riots']],
  ['Riots', ['Riots', 'Protests']],
  ['Strategic developments', ['Strategic developments']],
]);

/** An event as the rules see it. Days count from 1970-01-01. */
export interface Happening {
  readonly event: ArticleEvent;
  readonly places: ReadonlySet<EntityId>;
  /** The places and what they lie in, as long as that is not wide. */
  readonly area: ReadonlySet<EntityId>;
  readonly from: number;
  readonly to: number;
  readonly actors: ReadonlySet<EntityId>;
  /** Its exact figures: `killed 15 persons`. */
  readonly figures: ReadonlySet<string>;
}

/** How well two events of one neighbourhood fit; null where they are not taken for one happening. */
export function compareHappenings(a: Happening, b: Happening): Link | null {
  const typed = COMPATIBLE.get(a.event.type)?.includes(b.event.type) ?? false;
  if (!typed) return null;
  const reasons: Reason[] = [];
  let score = 0;
  const add = (code: ReasonCode, weight: number, count = 1): void => {
    reasons.push({ code, count });
    score += weight;
  };

  if (a.from === a.to && b.from === b.to && a.from === b.from) add('sameDay', 0.25);
  else if (a.from <= b.to && b.from <= a.to) add('overlappingDates', 0.1);
  else return null;

  const samePlace = [...a.places].some((place) => b.places.has(place));
  const nested = [...a.places].some((place) => b.area.has(place)) || [...b.places].some((place) => a.area.has(place));
  if (samePlace) add('samePlace', 0.25);
  else if (nested) add('partOfPlace', 0.1);
  else return null;

  if (a.event.subType === b.event.subType) add('sameType', 0.15);
  const shared = [...a.actors].filter((actor) => b.actors.has(actor)).length;
  // Both name actors and none is common: they tell of different sides.
  if (shared === 0 && a.actors.size > 0 && b.actors.size > 0) return null;
  if (shared > 0) add('sharedActors', shared === 1 ? 0.15 : 0.25, shared);
  if ([...a.figures].some((figure) => b.figures.has(figure))) add('sameFigures', 0.25);
  return score >= THRESHOLD - 1e-9 ? { score: Math.min(1, score), reasons } : null;
}

/** The actors that are entities. */
export function actorsOf(event: ArticleEvent): ReadonlySet<EntityId> {
  return new Set(event.actors.map(({ entity }) => entity).filter((entity) => entity !== null));
}

/** Numbers of more than one person or family: that both tell of one death says little. */
export function exactFigures(figures: readonly CasualtyMention[]): ReadonlySet<string> {
  return new Set(
    figures
      .filter(({ casualty }) => casualty.low !== null && casualty.low > 1 && casualty.denied !== true)
      .map(({ casualty }) => `${casualty.outcome} ${casualty.low} ${casualty.unit}`),
  );
}
