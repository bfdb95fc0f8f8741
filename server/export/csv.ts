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
import { type Cell, row } from './delimited';

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

/** The document in chunks: the head, then one article's claims each. */
export function* csvChunks(source: ExportSource): Generator<string> {
  const columns: readonly Column[] = isReviewed(source) ? [...CSV_COLUMNS, ...REVIEW_COLUMNS] : CSV_COLUMNS;
  yield row(columns);
  const incidents = incidentIds(source.incidents);
  for (const article of source.articles) {
    const index = indexArticle(article);
    let chunk = '';
    for (const figure of index.figures) {
      const cells = claimCells(article, index, figure, source.gazetteer, incidents);
      chunk += row(columns.map((column) => cells[column]));
    }
    yield chunk;
  }
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
  incidents: ReadonlyMap<string, string>,
): Record<Column, Cell> {
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
    incident: event === undefined ? null : (incidents.get(addressKey({ file, event: event.id })) ?? null),
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
