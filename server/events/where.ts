/** Where a happening was: the places of a trigger's clause, else of its sentence, else of what came before. */

import type { EntityId, PlaceEntity } from '../model';
import type { ParagraphName } from '../recognise/paragraph';
import type { Relations } from '../recognise/relations';
import { foldString } from '../text/fold';
import type { Form } from '../text/form';
import { WordTable } from '../text/wordTable';
import type { PlacedParagraph, ReportPlace } from './article';
import {
  isBearing,
  isBeyondBorder,
  isDateline,
  isHolding,
  isHospitalOfReport,
  isOrigin,
  leadsThere,
} from './elsewhere';
import type { Happening } from './happenings';
import type { ParagraphTrigger } from './triggers';

/** Finds the place that «المدينة» or «المطار» stands for: one of these kinds, named before. Null where none was. */
export type Antecedent = (kinds: ReadonlySet<PlaceEntity['kind']>, before: number) => ReportPlace | null;

/** The places named between two tokens of a paragraph; countries and continents only where nothing closer is named. */
export function placesBetween(
  placed: PlacedParagraph,
  first: number,
  last: number,
  relations: Relations,
  happening: Happening | null = null,
): ReportPlace[] {
  const { tokens, names } = placed.paragraph;
  const near: ReportPlace[] = [];
  const wide: ReportPlace[] = [];
  const datelines: ReportPlace[] = [];
  let measured = true;
  let led = false;
  names.forEach((name, index) => {
    if (name.type !== 'place' || name.first < first || name.last > last) return;
    const place = placeAt(placed, index);
    if (place === null) return;
    // «باتجاه المغار ووسط البلاد»: what is joined to a place that one goes to is gone to as well.
    const joined = index > 0 && names[index - 1]?.last === name.first && tokens.forms[name.first]?.text.startsWith('و');
    led = (joined === true && led) || leadsThere(tokens, name, happening);
    if (led || isOrigin(tokens, name) || isHolding(tokens, name)) return;
    if (isBeyondBorder(tokens, name) || isHospitalOfReport(tokens, name)) return;
    if (isDateline(placed, name)) datelines.push(place);
    else if (isWide(relations.place(place.entity))) wide.push(place);
    else {
      near.push(place);
      measured &&= isBearing(tokens, name);
    }
  });
  if (near.length > 0) {
    // «بمحافظة مأرب، 173 كيلومترا شرق صنعاء».
    const regions = measured ? wide.filter(({ entity }) => relations.place(entity)?.kind === 'region') : [];
    return distinct(regions.length > 0 ? regions : near);
  }
  return distinct(datelines.length > 0 ? datelines : wide);
}

/** The place a name of a paragraph stands for; null for other names, and for those that found no support. */
export function placeAt({ paragraph, names, nameIds }: PlacedParagraph, index: number): ReportPlace | null {
  const name = paragraph.names[index];
  const resolved = names[index];
  const mention = nameIds[index];
  if (name === undefined || resolved?.type !== 'place' || typeof mention !== 'string') return null;
  const unknown = resolved.entity === null;
  return {
    entity: resolved.entity,
    mention,
    name: unknown ? foldString(paragraph.tokens.text.slice(name.start, name.end)) : '',
  };
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
export function placesOf(
  placed: PlacedParagraph,
  trigger: ParagraphTrigger,
  relations: Relations,
  antecedent: Antecedent,
): ReportPlace[] {
  const { window, happening } = trigger;
  const named = placesBetween(placed, window.first, window.last, relations, happening);
  const own = distinct([...named, ...referredTo(placed, window.first, window.last, antecedent)]);
  if (own.length > 0) return own;
  const sentence = placed.paragraph.sentences[trigger.sentence];
  if (sentence === undefined) return [];
  const start = trigger.headline ? 0 : sentence.first;
  // «وانطلقت نحو أجدابيا، وسيطرت على جنوبها»: where one went before is where one is.
  const before = placesBetween(placed, start, window.first, relations, 'movement');
  return distinct([
    ...before.filter(({ entity }) => !isWide(relations.place(entity))),
    ...referredTo(placed, start, window.first, antecedent),
  ]);
}

const KINDS = new WordTable<ReadonlySet<PlaceEntity['kind']>>(
  (
    [
      ['المدينة', ['city', 'town']],
      ['البلدة', ['town', 'village']],
      ['المطار', ['airport']],
      ['الميناء', ['port']],
      ['القاعدة', ['base']],
      ['المعسكر', ['base']],
    ] as const
  ).flatMap(([word, kinds]) =>
    [word, `ب${word}`, `لل${word.slice(2)}`].map(
      (spelling) => [spelling, new Set<PlaceEntity['kind']>(kinds)] as const,
    ),
  ),
  { exact: true },
);

/** «في المدينة», «على المطار»: the place of that kind that was named before. */
function referredTo(
  { paragraph: { tokens, names } }: PlacedParagraph,
  first: number,
  last: number,
  antecedent: Antecedent,
): ReportPlace[] {
  const found: ReportPlace[] = [];
  for (let at = first; at < last; at++) {
    const hit = KINDS.get(tokens.forms[at] as Form);
    if (hit === null || isNamed(names, at)) continue;
    const place = antecedent(hit.value, at);
    if (place !== null) found.push(place);
  }
  return found;
}

function isNamed(names: readonly ParagraphName[], at: number): boolean {
  return names.some(({ first, last }) => first <= at && last > at);
}

/** Places with those that they lie in and that the article names, countries left out: a quarter, then its city. */
export function withParents(
  places: readonly ReportPlace[],
  mentioned: ReadonlyMap<EntityId, ReportPlace>,
  relations: Relations,
): ReportPlace[] {
  const all = [...places];
  for (const { entity } of places) {
    let parent = relations.place(relations.place(entity)?.parent ?? null);
    for (let depth = 0; parent !== null && parent.kind !== 'country' && depth < 6; depth++) {
      const place = mentioned.get(parent.id);
      if (place !== undefined) all.push(place);
      parent = relations.place(parent.parent);
    }
  }
  return distinct(all);
}
