/** CSV: one row per claim, all that is known of it in columns. */

import type { Gazetteer } from '../gazetteer/gazetteer';
import type { ArticleEvent, CasualtyMention, Mention, Span } from '../model';
import {
  type ArticleIndex,
  addressKey,
  type ExportSource,
  entityOf,
  incidentIds,
  indexArticle,
  type ReadArticle,
} from './article';
import { type Cell, cells, row } from './delimited';

/** The columns, in order. */
export const CSV_COLUMNS = [
  'file',
  'line',
  'start',
  'end',
  'quote',
  'outcome',
  'low',
  'high',
  'qualifier',
  'unit',
  'scope',
  'victims',
  'victim_faction',
  'speaker',
  'via',
  'valence',
  'event',
  'event_type',
  'event_sub_type',
  'status',
  'date_earliest',
  'date_latest',
  'date_precision',
  'place',
  'latitude',
  'longitude',
  'actors',
  'incident',
  'sentence',
] as const;

/** Added where an analyst judged something: what was said of the claim, or else of its event, and by whom. */
const REVIEW_COLUMNS = ['review', 'reviewer'] as const;

type Column = (typeof CSV_COLUMNS)[number] | (typeof REVIEW_COLUMNS)[number];

/** A claim's row as it is known from its article alone: the incident, and whether anything was judged, come later. */
export interface ClaimRow {
  /** The claim's event, whose incident stands between the two parts. */
  readonly event: string | null;
  readonly beforeIncident: string;
  readonly afterIncident: string;
  readonly review: string;
}

const INCIDENT = CSV_COLUMNS.indexOf('incident');
const BEFORE_INCIDENT = CSV_COLUMNS.slice(0, INCIDENT);
const AFTER_INCIDENT = CSV_COLUMNS.slice(INCIDENT + 1);

/** The document in chunks: the head, then one article's claims each. */
export function* csvChunks(source: ExportSource): Generator<string> {
  const reviewed = isReviewed(source);
  yield csvHead(reviewed);
  const incidents = incidentIds(source.incidents);
  for (const article of source.articles)
    yield csvRows(article.file, claimRows(article, source.gazetteer), incidents, reviewed);
}

/** The head of the document, with its end. */
export function csvHead(reviewed: boolean): string {
  return row(reviewed ? [...CSV_COLUMNS, ...REVIEW_COLUMNS] : CSV_COLUMNS);
}

/** An article's rows, with their ends. `incidents` are by `addressKey`. */
export function csvRows(
  file: string,
  rows: readonly ClaimRow[],
  incidents: ReadonlyMap<string, string>,
  reviewed: boolean,
): string {
  let text = '';
  for (const { event, beforeIncident, afterIncident, review } of rows) {
    const incident = event === null ? null : (incidents.get(addressKey({ file, event })) ?? null);
    text += `${beforeIncident},${cells([incident])},${afterIncident}${reviewed ? `,${review}` : ''}\n`;
  }
  return text;
}

/** The rows of an article's claims. */
export function claimRows(article: ReadArticle, gazetteer: Gazetteer): readonly ClaimRow[] {
  const index = indexArticle(article);
  return index.figures.map((figure) => {
    const known = claimCells(article, index, figure, gazetteer);
    const of = (columns: readonly Column[]) => cells(columns.map((column) => known[column as keyof typeof known]));
    return {
      event: known.event,
      beforeIncident: of(BEFORE_INCIDENT),
      afterIncident: of(AFTER_INCIDENT),
      review: of(REVIEW_COLUMNS),
    };
  });
}

function isReviewed({ articles }: ExportSource): boolean {
  return articles.some(({ analysis: { mentions, events } }) =>
    [...mentions, ...events].some(({ review }) => review !== undefined),
  );
}

function claimCells(
  article: ReadArticle,
  index: ArticleIndex,
  mention: CasualtyMention,
  gazetteer: Gazetteer,
): Record<Exclude<Column, 'incident' | 'event'>, Cell> & { readonly event: string | null } {
  const { text, file } = article;
  const figure = mention.casualty;
  const event = figure.event === null ? undefined : index.events.get(figure.event);
  const slice = (span: Span | null | undefined) => (span ? text.slice(span.start, span.end) : null);
  return {
    file,
    line: index.line(mention.start),
    start: mention.start,
    end: mention.end,
    quote: slice(mention),
    outcome: figure.outcome,
    low: figure.low,
    high: figure.high,
    qualifier: figure.qualifier,
    unit: figure.unit,
    scope: figure.scope,
    victims: figure.victims,
    victim_faction: entityOf(gazetteer, figure.victimFaction)?.name.en ?? figure.victimFaction,
    speaker: slice(figure.speaker),
    via: slice(figure.speaker?.via),
    valence: figure.valence,
    event: event?.id ?? null,
    event_type: event?.type ?? null,
    event_sub_type: event?.subType ?? null,
    status: event?.status ?? null,
    date_earliest: event?.date.earliest ?? null,
    date_latest: event?.date.latest ?? null,
    date_precision: event?.date.precision ?? null,
    ...placeCells(event, text, index.mentions, gazetteer),
    actors: event === undefined ? null : actorsCell(event, text, gazetteer),
    sentence: index.sentence(mention.start),
    review: (mention.review ?? event?.review)?.verdict ?? null,
    reviewer: (mention.review ?? event?.review)?.author ?? null,
  };
}

/** The event's first place, which is its most specific one. */
function placeCells(
  event: ArticleEvent | undefined,
  text: string,
  mentions: ReadonlyMap<string, Mention>,
  gazetteer: Gazetteer,
): Pick<Record<Column, Cell>, 'place' | 'latitude' | 'longitude'> {
  const place = event?.places[0];
  if (place === undefined) return { place: null, latitude: null, longitude: null };
  const entity = entityOf(gazetteer, place.entity);
  const mention = mentions.get(place.mention);
  const located = entity?.type === 'place' ? entity : null;
  return {
    place: entity?.name.en ?? (mention === undefined ? null : text.slice(mention.start, mention.end)),
    latitude: located?.latitude ?? null,
    longitude: located?.longitude ?? null,
  };
}

/** «Libyan National Army (target); شبان محليون (participant)». */
function actorsCell(event: ArticleEvent, text: string, gazetteer: Gazetteer): string {
  return event.actors
    .map(({ entity, span, role }) => {
      const name = entityOf(gazetteer, entity)?.name.en ?? text.slice(span.start, span.end);
      return `${name.replaceAll(';', ',')} (${role})`;
    })
    .join('; ');
}
