/** Whether places may be one spot: by the hierarchy of places, and by name where the gazetteer does not know them. */

import type { PlaceEntity } from '../model';
import type { Relations } from '../recognise/relations';
import type { ReportPlace } from './article';

/**
 * Whether two sets of places are one spot: `same` where a place of the one is, holds or lies within one of the other;
 * `unknown` where either names none, or a place that the gazetteer does not know; `apart` otherwise.
 */
export function placeFit(
  a: readonly ReportPlace[],
  b: readonly ReportPlace[],
  relations: Relations,
): 'same' | 'unknown' | 'apart' {
  if (a.length === 0 || b.length === 0) return 'unknown';
  if (a.some((one) => b.some((other) => related(one, other, relations)))) return 'same';
  // Where both name places that are known, and none is the other's, what else they name cannot help.
  return a.some(isKnown) && b.some(isKnown) ? 'apart' : 'unknown';
}

/** Whether two sets of places may be the same spot; a place that the gazetteer does not know is its own spot. */
export function compatiblePlaces(a: readonly ReportPlace[], b: readonly ReportPlace[], relations: Relations): boolean {
  return a.length === 0 || b.length === 0 || placeFit(a, b, relations) === 'same';
}

/** Whether places lie in one region: a headline says «جنوب الحديدة» of a village of its governorate. */
export function inOneRegion(a: readonly ReportPlace[], b: readonly ReportPlace[], relations: Relations): boolean {
  const regions = new Set(a.flatMap((place) => regionsOf(place, relations)));
  return b.some((place) => regionsOf(place, relations).some((region) => regions.has(region)));
}

function regionsOf({ entity }: ReportPlace, relations: Relations): string[] {
  const regions: string[] = [];
  let place = relations.place(entity);
  for (let depth = 0; place !== null && place.kind !== 'country' && depth < 8; depth++) {
    regions.push(place.id);
    place = relations.place(place.parent);
  }
  return regions;
}

function isKnown({ entity }: ReportPlace): boolean {
  return entity !== null;
}

/** Whether a place is more than a country or region; one that the gazetteer does not know is. */
export function isNear({ entity }: ReportPlace, relations: Relations): boolean {
  const kind = relations.place(entity)?.kind;
  return kind !== 'country' && kind !== 'region';
}

/** Whether a place is, or holds, another: «بنغازي» holds «الليثي», and nothing holds a place the gazetteer does not know. */
export function holds(outer: ReportPlace, inner: ReportPlace, relations: Relations): boolean {
  if (outer.entity === null || inner.entity === null) return outer.entity === inner.entity && outer.name === inner.name;
  return within(inner.entity, outer.entity, relations);
}

function related(a: ReportPlace, b: ReportPlace, relations: Relations): boolean {
  if (a.entity === null || b.entity === null) return a.entity === b.entity && a.name === b.name;
  return within(a.entity, b.entity, relations) || within(b.entity, a.entity, relations);
}

/** Whether a place is, or lies in, another. */
function within(inner: string, outer: string, relations: Relations): boolean {
  let place = relations.place(inner as PlaceEntity['id']);
  for (let depth = 0; place !== null && depth < 8; depth++) {
    if (place.id === outer) return true;
    place = relations.place(place.parent);
  }
  return false;
}
