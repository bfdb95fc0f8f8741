/** Where a happening was: the places of a trigger's clause, else of its sentence, else of what came before. */

import type { PlaceEntity } from '../model';
import type { Relations } from '../recognise/relations';
import { foldString } from '../text/fold';
import type { PlacedParagraph, ReportPlace } from './article';
import type { ParagraphTrigger } from './triggers';

/** The places named between two tokens of a paragraph; countries and continents only where nothing closer is named. */
export function placesBetween(
  placed: PlacedParagraph,
  first: number,
  last: number,
  relations: Relations,
): ReportPlace[] {
  const near: ReportPlace[] = [];
  const wide: ReportPlace[] = [];
  placed.paragraph.names.forEach((name, index) => {
    const resolved = placed.names[index];
    const mention = placed.nameIds[index];
    if (resolved?.type !== 'place' || mention === null || mention === undefined) return;
    if (name.first < first || name.last > last) return;
    const place = relations.place(resolved.entity);
    const surface = foldString(placed.paragraph.tokens.text.slice(name.start, name.end));
    (isWide(place) ? wide : near).push({ entity: resolved.entity, mention, name: surface });
  });
  return distinct(near.length > 0 ? near : wide);
}

function isWide(place: PlaceEntity | null): boolean {
  return place !== null && (place.kind === 'country' || place.kind === 'region');
}

export function distinct(places: readonly ReportPlace[]): ReportPlace[] {
  return places.filter(
    ({ entity, mention }, index) =>
      places.findIndex((other) => (entity === null ? other.mention === mention : other.entity === entity)) === index,
  );
}

/** The places that a trigger's own clause names, else those named before it in its sentence. */
export function placesOf(placed: PlacedParagraph, trigger: ParagraphTrigger, relations: Relations): ReportPlace[] {
  const own = placesBetween(placed, trigger.window.first, trigger.window.last, relations);
  const city = theCity(placed, trigger, relations);
  if (city !== null) return distinct([...own, city]);
  if (own.length > 0) return own;
  const sentence = placed.paragraph.sentences[trigger.sentence];
  if (sentence === undefined) return [];
  const all = placesBetween(placed, sentence.first, trigger.window.first, relations);
  return all.filter(({ entity }) => !isWide(relations.place(entity)));
}

/** «في المدينة»: the city that the paragraph named before. */
function theCity(
  { paragraph, names, nameIds }: PlacedParagraph,
  { window }: ParagraphTrigger,
  relations: Relations,
): ReportPlace | null {
  let at = -1;
  for (let index = window.first; index < window.last; index++) {
    const text = paragraph.tokens.forms[index]?.text ?? '';
    if (text === 'المدينه' || text === 'بالمدينه' || text === 'للمدينه') at = index;
  }
  for (let index = paragraph.names.length - 1; at >= 0 && index >= 0; index--) {
    const name = paragraph.names[index];
    const resolved = names[index];
    const mention = nameIds[index];
    if (name === undefined || name.first > at || resolved?.type !== 'place' || typeof mention !== 'string') continue;
    const kind = relations.place(resolved.entity)?.kind;
    if (kind === 'city' || kind === 'town')
      return { entity: resolved.entity, mention, name: foldString(paragraph.tokens.text.slice(name.start, name.end)) };
  }
  return null;
}

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
  return [...a, ...b].some(({ entity }) => entity === null) ? 'unknown' : 'apart';
}

/** Whether two sets of places may be the same spot; a place that the gazetteer does not know is its own spot. */
export function compatiblePlaces(a: readonly ReportPlace[], b: readonly ReportPlace[], relations: Relations): boolean {
  return a.length === 0 || b.length === 0 || placeFit(a, b, relations) === 'same';
}

function related(a: ReportPlace, b: ReportPlace, relations: Relations): boolean {
  if (a.entity === null || b.entity === null) return a.entity === b.entity && a.name === b.name;
  return within(a.entity, b.entity, relations) || within(b.entity, a.entity, relations);
}

function within(inner: string, outer: string, relations: Relations): boolean {
  let place = relations.place(inner as PlaceEntity['id']);
  for (let depth = 0; place !== null && depth < 8; depth++) {
    if (place.id === outer) return true;
    place = relations.place(place.parent);
  }
  return false;
}
