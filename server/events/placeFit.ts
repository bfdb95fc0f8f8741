/** Whether places may be one spot: by the hierarchy of places, and by name where the gazetteer does not know them. */

import type { EntityId } from '../model';
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
  return groupFit([{ places: a }], b, relations);
}

/** `placeFit` of all places that reports name with some others. */
export function groupFit(
  group: readonly { readonly places: readonly ReportPlace[] }[],
  others: readonly ReportPlace[],
  relations: Relations,
): 'same' | 'unknown' | 'apart' {
  // Where both name places that are known, and none is the other's, what else they name cannot help.
  let known = false;
  for (const { places } of group)
    for (const place of places) {
      known ||= isKnown(place);
      for (const other of others) if (related(place, other, relations)) return 'same';
    }
  return known && others.some(isKnown) ? 'apart' : 'unknown';
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

function regionsOf({ entity }: ReportPlace, relations: Relations): readonly EntityId[] {
  if (entity === null) return [];
  const enclosing = relations.enclosing(entity);
  const country = enclosing.findIndex((place) => relations.place(place)?.kind === 'country');
  return country < 0 ? enclosing : enclosing.slice(0, country);
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
function within(inner: EntityId, outer: EntityId, relations: Relations): boolean {
  return relations.enclosing(inner).includes(outer);
}
