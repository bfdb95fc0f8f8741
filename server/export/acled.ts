/**
 * Rows in ACLED's layout: 31 columns, one row per happening. Fatalities are the most conservative number unless another convention is asked for; the range and
 * the rule stand in `tags`, each source's place and sentence in `notes`. The rows are machine-read drafts, not ACLED data:
 * their ids say so.
 */

import type { Gazetteer } from '../gazetteer/gazetteer';
import type { ArticleEvent, PlaceEntity } from '../model';
import type { ExportSource } from './article';
import { type Country, countryOf } from './countries';
import { type Counting, countingOf, countingText, recordedNumber, tollOf } from './deaths';
import { type Cell, row } from './delimited';
import {
  actorsOf,
  citation,
  dateOf,
  type Happening,
  happened,
  happenings,
  placeChain,
  placeOf,
  sourceName,
} from './happening';
import { ACTOR_KINDS, type Sided, sidesOf } from './sides';

/** In order (acledR's `acled_old_dummy`). */
export const ACLED_COLUMNS = [
  'event_id_cnty',
  'event_date',
  'year',
  'time_precision',
  'disorder_type',
  'event_type',
  'sub_event_type',
  'actor1',
  'assoc_actor_1',
  'inter1',
  'actor2',
  'assoc_actor_2',
  'inter2',
  'interaction',
  'civilian_targeting',
  'iso',
  'region',
  'country',
  'admin1',
  'admin2',
  'admin3',
  'location',
  'latitude',
  'longitude',
  'geo_precision',
  'source',
  'source_scale',
  'notes',
  'fatalities',
  'tags',
  'timestamp',
] as const;

type Column = (typeof ACLED_COLUMNS)[number];

/** Head and rows, one chunk each. Events without a date to the month are no rows: the layout has no place for them. */
export function* acledChunks(source: ExportSource): Generator<string> {
  yield row(ACLED_COLUMNS);
  const counting = countingOf(source, 'acled');
  let number = 0;
  for (const happening of happenings(source, happened)) {
    const date = codableDate(happening);
    if (date === null) continue;
    number++;
    const cells = cellsOf(happening, date, number, source.gazetteer, counting);
    yield row(ACLED_COLUMNS.map((column) => cells[column]));
  }
}

/** How many events that happened are in no row. */
export function leftOutOfAcled(source: ExportSource): number {
  return happenings(source, happened).filter((happening) => codableDate(happening) === null).length;
}

function codableDate(happening: Happening): ReturnType<typeof dateOf> {
  const date = dateOf(happening);
  return date === null || timePrecision(date.days) === null ? null : date;
}

function cellsOf(
  happening: Happening,
  date: { readonly earliest: string; readonly days: number },
  number: number,
  gazetteer: Gazetteer,
  counting: Counting,
): Record<Column, Cell> {
  const { type, subType } = happening.reports[0].event;
  const place = placeOf(happening, gazetteer);
  const country = countryOf(place?.entity?.country ?? null);
  const alpha2 = place?.entity?.country ?? null;
  const actors = actorsOf(happening, gazetteer);
  const sides = sidesOf(type, actors, country === null || alpha2 === null ? null : { name: country.name, alpha2 });
  const killed = tollOf(happening, 'killed', counting.vague);
  return {
    event_id_cnty: `${country?.iso3 ?? 'XXX'}-marsad-${number}`,
    event_date: date.earliest,
    year: Number(date.earliest.slice(0, 4)),
    time_precision: timePrecision(date.days),
    disorder_type: disorderOf(type, subType),
    event_type: type,
    sub_event_type: subType,
    actor1: sides.first?.name ?? null,
    assoc_actor_1: sides.besideFirst.map(({ name }) => name).join('; '),
    inter1: sides.first?.kind ?? null,
    actor2: sides.second?.name ?? null,
    assoc_actor_2: sides.besideSecond.map(({ name }) => name).join('; '),
    inter2: sides.second?.kind ?? null,
    interaction: interaction(sides.first, sides.second),
    civilian_targeting: isCivilianTargeting(type, subType, sides.second) ? 'Civilian targeting' : null,
    ...placeCells(place?.name ?? null, place?.entity ?? null, country, gazetteer),
    source: [...new Set(happening.reports.map(sourceName))].join('; '),
    source_scale: null,
    notes: happening.reports.map(citation).join(' | '),
    fatalities: killed === null ? 0 : recordedNumber(happening, 'killed', killed, counting),
    tags: tagsOf(happening, counting),
    timestamp: null,
  };
}

function placeCells(
  name: string | null,
  entity: PlaceEntity | null,
  country: Country | null,
  gazetteer: Gazetteer,
): Pick<
  Record<Column, Cell>,
  | 'iso'
  | 'region'
  | 'country'
  | 'admin1'
  | 'admin2'
  | 'admin3'
  | 'location'
  | 'latitude'
  | 'longitude'
  | 'geo_precision'
> {
  const chain = placeChain(entity, gazetteer);
  const nameOf = (kind: PlaceEntity['kind']) => chain.find((place) => place.kind === kind)?.name.en ?? null;
  return {
    iso: country?.numeric ?? null,
    region: country?.region ?? null,
    country: country?.name ?? null,
    admin1: nameOf('region'),
    admin2: nameOf('district'),
    admin3: null,
    location: name,
    latitude: entity?.latitude ?? null,
    longitude: entity?.longitude ?? null,
    geo_precision: geoPrecision(entity),
  };
}

/** 1 the day is known, 2 the week, 3 the month; null where less is. */
function timePrecision(days: number): 1 | 2 | 3 | null {
  if (days <= 1) return 1;
  if (days <= 7) return 2;
  return days <= 31 ? 3 : null;
}

/** 1 a town or a place in it, 2 near a town, 3 a region. */
function geoPrecision(place: PlaceEntity | null): 1 | 2 | 3 | null {
  if (place === null) return null;
  if (place.kind === 'country' || place.kind === 'region' || place.kind === 'district') return 3;
  return place.coordinates === 'point' || place.coordinates === 'area' ? 1 : 2;
}

function disorderOf(type: ArticleEvent['type'], subType: ArticleEvent['subType']): string {
  if (type === 'Strategic developments') return 'Strategic developments';
  if (subType === 'Excessive force against protesters') return 'Political violence; Demonstrations';
  if (type === 'Protests' || subType === 'Violent demonstration') return 'Demonstrations';
  return 'Political violence';
}

function isCivilianTargeting(
  type: ArticleEvent['type'],
  subType: ArticleEvent['subType'],
  second: Sided | null,
): boolean {
  return (
    type === 'Violence against civilians' ||
    subType === 'Excessive force against protesters' ||
    second?.kind === 'Civilians'
  );
}

/** «State forces-Rebel group» in the order of ACLED's list; «Sole Rebel group» for one side. */
function interaction(first: Sided | null, second: Sided | null): string | null {
  if (first === null) return null;
  if (second === null) return `Sole ${first.kind}`;
  const kinds = [first.kind, second.kind].sort((a, b) => ACTOR_KINDS.indexOf(a) - ACTOR_KINDS.indexOf(b));
  return kinds.join('-');
}

/** What the columns have no room for, in the form of ACLED's tags. */
function tagsOf(happening: Happening, counting: Counting): string {
  const tags: string[] = [];
  for (const outcome of ['killed', 'injured'] as const) {
    const toll = tollOf(happening, outcome, counting.vague);
    if (toll !== null)
      tags.push(`${outcome}=${toll.low}-${toll.open ? '' : toll.high}`, `${outcome} claims=${toll.claims}`);
  }
  if (tags.length > 0) tags.push(...countingText(counting));
  if (happening.incident !== null) tags.push(`incident=${happening.incident}`);
  return tags.join('; ');
}
