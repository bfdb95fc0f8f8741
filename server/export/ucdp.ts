/**
 * Rows in the layout of UCDP's Georeferenced Event Dataset: 49 columns, one row per happening that killed somebody. Ids of
 * UCDP's own registers and its judgements stay empty; `source_original` has each claim's speaker, place and sentence.
 */

import type { Toll } from '../corpus/tolls';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityId, PlaceEntity } from '../model';
import { type ExportSource, oneLine } from './article';
import { countryOf, ucdpRegion } from './countries';
import { type Counting, countingOf, countingText, recordedNumber, tollOf } from './deaths';
import { type Cell, row } from './delimited';
import {
  actorsOf,
  citation,
  claimsOf,
  dateOf,
  type Happening,
  happened,
  happenings,
  placeChain,
  placeOf,
  sourceName,
} from './happening';
import { type Sides, sidesOf } from './sides';

/** In order (the 2023 release). */
export const UCDP_COLUMNS = [
  'id',
  'relid',
  'year',
  'active_year',
  'code_status',
  'type_of_violence',
  'conflict_dset_id',
  'conflict_new_id',
  'conflict_name',
  'dyad_dset_id',
  'dyad_new_id',
  'dyad_name',
  'side_a_dset_id',
  'side_a_new_id',
  'side_a',
  'side_b_dset_id',
  'side_b_new_id',
  'side_b',
  'number_of_sources',
  'source_article',
  'source_office',
  'source_date',
  'source_headline',
  'source_original',
  'where_prec',
  'where_coordinates',
  'where_description',
  'adm_1',
  'adm_2',
  'latitude',
  'longitude',
  'geom_wkt',
  'priogrid_gid',
  'country',
  'country_id',
  'region',
  'event_clarity',
  'date_prec',
  'date_start',
  'date_end',
  'deaths_a',
  'deaths_b',
  'deaths_civilians',
  'deaths_unknown',
  'best',
  'high',
  'low',
  'gwnoa',
  'gwnob',
] as const;

type Column = (typeof UCDP_COLUMNS)[number];
type Cells<Names extends Column> = Pick<Record<Column, Cell>, Names>;

/** Head and rows, one chunk each. An event needs a date and at least one death in best, low or high (UCDP's own rule). */
export function* ucdpChunks(source: ExportSource): Generator<string> {
  yield row(UCDP_COLUMNS);
  const counting = countingOf(source, 'ucdp');
  let number = 0;
  for (const happening of happenings(source, happened)) {
    const deadly = deadlyOf(happening, counting);
    if (deadly === null) continue;
    number++;
    const cells = cellsOf(happening, deadly.date, deadly.toll, number, source.gazetteer, counting);
    yield row(UCDP_COLUMNS.map((column) => cells[column] ?? null));
  }
}

/** How many events that happened are in no row. */
export function leftOutOfUcdp(source: ExportSource): number {
  const counting = countingOf(source, 'ucdp');
  return happenings(source, happened).filter((happening) => deadlyOf(happening, counting) === null).length;
}

function deadlyOf(happening: Happening, { vague }: Counting) {
  const date = dateOf(happening);
  const toll = tollOf(happening, 'killed', vague);
  return date === null || toll === null || toll.high < 1 ? null : { date, toll };
}

function cellsOf(
  happening: Happening,
  date: { readonly earliest: string; readonly latest: string; readonly days: number },
  toll: Toll,
  number: number,
  gazetteer: Gazetteer,
  counting: Counting,
): Partial<Record<Column, Cell>> {
  const place = placeOf(happening, gazetteer);
  const alpha2 = place?.entity?.country ?? null;
  const country = countryOf(alpha2);
  const inCountry = country === null || alpha2 === null ? null : { name: country.name, alpha2 };
  const sides = governmentFirst(sidesOf(happening.reports[0].event.type, actorsOf(happening, gazetteer), inCountry));
  const year = Number(date.earliest.slice(0, 4));
  const violence = typeOfViolence(sides);
  return {
    id: number,
    relid: `${country?.iso3 ?? 'XXX'}-${year}-${violence ?? 0}-0-${number}`,
    year,
    type_of_violence: violence,
    dyad_name: [sides.first, sides.second].map((side) => side?.name ?? 'Unknown').join(' - '),
    side_a: sides.first?.name ?? null,
    side_b: sides.second?.name ?? null,
    ...sourceCells(happening, counting),
    ...placeCells(happening, place, gazetteer),
    country: country?.name ?? null,
    country_id: country?.gw ?? null,
    region: ucdpRegion(country?.gw ?? null),
    event_clarity: date.days === 1 && happening.reports[0].event.places.length <= 1 ? 1 : 2,
    date_prec: datePrecision(date.days),
    date_start: date.earliest,
    date_end: date.latest,
    ...deathCells(toll, recordedNumber(happening, 'killed', toll, counting), sides),
    gwnoa: governmentNumber(sides.first),
    gwnob: governmentNumber(sides.second),
  };
}

/** A government is side A. */
function governmentFirst(sides: Sides): Sides {
  if (!isGovernment(sides.second) || isGovernment(sides.first)) return sides;
  const { first, second, besideFirst, besideSecond } = sides;
  return { first: second, second: first, besideFirst: besideSecond, besideSecond: besideFirst };
}

function isGovernment(side: Sides['first']): boolean {
  const entity = side?.actor?.entity;
  return (
    entity?.type === 'faction' &&
    ['armed-forces', 'government', 'state', 'security-force', 'ministry'].includes(entity.kind)
  );
}

function governmentNumber(side: Sides['first']): number | null {
  return isGovernment(side) ? (countryOf(side?.actor?.entity?.country ?? null)?.gw ?? null) : null;
}

/** 1 state-based, 2 non-state, 3 one-sided; null where the sides are not known. */
function typeOfViolence({ first, second }: Sides): 1 | 2 | 3 | null {
  if (second?.kind === 'Civilians') return 3;
  if (first === null || second === null) return null;
  return isGovernment(first) || isGovernment(second) ? 1 : 2;
}

/** Lists by `;` in the same order; an article in quotes with office, day and headline. */
function sourceCells(
  happening: Happening,
  counting: Counting,
): Cells<
  'number_of_sources' | 'source_article' | 'source_office' | 'source_date' | 'source_headline' | 'source_original'
> {
  const plain = (text: string) => oneLine(text).replaceAll(/[;"]/g, ',');
  const sources = happening.reports.map((report) => ({
    office: plain(sourceName(report)),
    day: report.article.analysis.published.date ?? '',
    headline: plain(report.article.headline ?? report.article.file),
  }));
  const speakers = claimsOf(happening).map(({ report: { article }, claim: { casualty } }) =>
    casualty.speaker === null ? '' : plain(article.text.slice(casualty.speaker.start, casualty.speaker.end)),
  );
  return {
    number_of_sources: sources.length,
    source_article: sources.map(({ office, day, headline }) => `"${office},${day},${headline}"`).join(';'),
    source_office: sources.map(({ office }) => office).join(';'),
    source_date: sources.map(({ day }) => day).join(';'),
    source_headline: sources.map(({ headline }) => headline).join(';'),
    source_original: [
      ...new Set(speakers.filter((speaker) => speaker !== '')),
      ...happening.reports.map(citation).map(plain),
      countingText(counting).join(', '),
    ].join(';'),
  };
}

function placeCells(
  { reports }: Happening,
  place: { readonly name: string; readonly entity: PlaceEntity | null } | null,
  gazetteer: Gazetteer,
): Cells<
  | 'where_prec'
  | 'where_coordinates'
  | 'where_description'
  | 'adm_1'
  | 'adm_2'
  | 'latitude'
  | 'longitude'
  | 'geom_wkt'
  | 'priogrid_gid'
> {
  const entity = place?.entity ?? null;
  const chain = placeChain(entity, gazetteer);
  const latitude = entity?.latitude ?? null;
  const longitude = entity?.longitude ?? null;
  const located = latitude !== null && longitude !== null;
  const words = reports.flatMap(({ article, index, event }) =>
    event.places.flatMap(({ mention: id }) => {
      const mention = index.mentions.get(id);
      return mention === undefined ? [] : [oneLine(article.text.slice(mention.start, mention.end))];
    }),
  );
  return {
    where_prec: wherePrecision(entity),
    where_coordinates: place?.name ?? null,
    where_description: [...new Set(words)].join(', '),
    adm_1: chain.find(({ kind }) => kind === 'region')?.name.en ?? null,
    adm_2: chain.find(({ kind }) => kind === 'district')?.name.en ?? null,
    latitude,
    longitude,
    geom_wkt: located ? `POINT (${longitude} ${latitude})` : null,
    priogrid_gid: located ? priogridCell(latitude, longitude) : null,
  };
}

/** 1 exact, 2 near a place, 3 second-order district, 4 first-order district, 6 country; null where no place is known. */
function wherePrecision(place: PlaceEntity | null): 1 | 2 | 3 | 4 | 6 | null {
  if (place === null) return null;
  if (place.kind === 'country') return 6;
  if (place.kind === 'region') return 4;
  if (place.kind === 'district') return 3;
  return place.coordinates === 'point' || place.coordinates === 'area' ? 1 : 2;
}

/** PRIO-GRID's cell: half degrees, 720 to a row, counted from 1 at 90° S, 180° W. */
export function priogridCell(latitude: number, longitude: number): number {
  const across = Math.min(719, Math.floor((longitude + 180) * 2));
  const up = Math.min(359, Math.floor((latitude + 90) * 2));
  return up * 720 + across + 1;
}

/** 1 the day, 2 two to six days, 3 the week, 4 up to a month, 5 up to a year. */
function datePrecision(days: number): 1 | 2 | 3 | 4 | 5 {
  if (days <= 1) return 1;
  if (days <= 6) return 2;
  if (days <= 7) return 3;
  return days <= 31 ? 4 : 5;
}

/** Best is the convention's number and the sum of the four columns; what no side's own claims account for is unknown. */
function deathCells(
  { low, high, bySide }: Toll,
  best: number,
  { first, second }: Sides,
): Cells<'deaths_a' | 'deaths_b' | 'deaths_civilians' | 'deaths_unknown' | 'best' | 'high' | 'low'> {
  const of = (side: EntityId | 'civilians' | undefined) => (side === undefined ? 0 : (bySide.get(side) ?? 0));
  const a = of(first?.actor?.entity?.id);
  const b = of(second?.actor?.entity?.id);
  const civilians = of('civilians');
  const split = a + b + civilians;
  // A total below the sum of the sides leaves open whose dead it counts.
  const fits = split <= best;
  return {
    deaths_a: fits ? a : 0,
    deaths_b: fits ? b : 0,
    deaths_civilians: fits ? civilians : 0,
    deaths_unknown: fits ? best - split : best,
    best,
    high,
    low,
  };
}
