/** A table of events to be read by people in a terminal or an editor. */

import type { Gazetteer } from '../gazetteer/gazetteer';
import type { ArticleEvent, DateInterval, EntityId, Role, Span, Summary } from '../model';
import type { Language } from '../protocol';
import { type ArticleIndex, type ExportSource, entityOf, indexArticle, type ReadArticle } from './article';
import { layOut, type TextColumn } from './columns';

/** What the table says in the user's language. */
export interface TableTexts {
  readonly heads: Readonly<
    Record<'date' | 'place' | 'event' | 'actors' | 'killed' | 'injured' | 'source' | 'words', string>
  >;
  readonly statuses: Readonly<Record<ArticleEvent['status'], string>>;
  readonly subTypes: Readonly<Record<ArticleEvent['subType'], string>>;
  readonly total: (events: number, articles: number) => string;
}

export interface TableOptions {
  readonly language: Language;
  readonly texts: TableTexts;
  /** How many terminal cells there are. */
  readonly width: number;
}

/** Narrower than this the words of the report are left out. */
const WORDS_FROM = 120;

/** The events of all articles in order, and how many there are. */
export function tableText(source: ExportSource, options: TableOptions): string {
  const rows = source.articles.flatMap((article) => {
    const index = indexArticle(article);
    return article.analysis.events.map((event) => eventRow(article, index, event, source.gazetteer, options));
  });
  const total = `${options.texts.total(rows.length, source.articles.length)}\n`;
  if (rows.length === 0) return total;
  const columns = columnsFor(options, Math.max(...rows.map((cells) => (cells[6] ?? '').length)));
  return `${layOut(columns, rows, options.language === 'ar')}\n${total}`;
}

function columnsFor({ texts: { heads }, width }: TableOptions, sourceWidth: number): TextColumn[] {
  const words = width >= WORDS_FROM;
  const wordsWidth = words ? 26 : 0;
  // Date, the two figures and the gaps take about 43 cells; place, event and actors share what is left.
  const left = Math.max(48, width - 43 - sourceWidth - (words ? wordsWidth + 2 : 0));
  const columns: TextColumn[] = [
    { head: heads.date, align: 'left', widest: 10 },
    { head: heads.place, align: 'left', widest: Math.max(12, Math.floor(left * 0.24)) },
    { head: heads.event, align: 'left', widest: Math.max(14, Math.floor(left * 0.32)) },
    { head: heads.actors, align: 'left', widest: Math.max(18, Math.floor(left * 0.44)) },
    { head: heads.killed, align: 'right' },
    { head: heads.injured, align: 'right' },
    { head: heads.source, align: 'left' },
  ];
  return words ? [...columns, { head: heads.words, align: 'left', widest: wordsWidth }] : columns;
}

function eventRow(
  { file, text }: ReadArticle,
  index: ArticleIndex,
  event: ArticleEvent,
  gazetteer: Gazetteer,
  { language, texts }: TableOptions,
): string[] {
  const name = (id: EntityId | null, span: Span | undefined) => {
    const entity = entityOf(gazetteer, id);
    if (entity !== null) return language === 'ar' ? entity.name.ar : entity.name.en;
    return span === undefined ? '' : text.slice(span.start, span.end);
  };
  const place = event.places[0];
  const status = event.status === 'actual' ? '' : ` (${texts.statuses[event.status]})`;
  return [
    dateCell(event.date),
    place === undefined ? '' : name(place.entity, index.mentions.get(place.mention)),
    `${texts.subTypes[event.subType]}${status}`,
    actorsCell(event, name, language),
    summaryCell(event.killed),
    summaryCell(event.injured),
    `${file}:${index.line(event.trigger.start)}`,
    text.slice(event.trigger.start, event.trigger.end),
  ];
}

/** «2016-08-02», «2016-08», «2014», or the first and last day. */
export function dateCell({ earliest, latest, precision }: DateInterval): string {
  if (earliest === null || latest === null) return earliest ?? latest ?? '';
  if (earliest === latest) return earliest;
  if (precision === 'year' && earliest.slice(0, 4) === latest.slice(0, 4)) return earliest.slice(0, 4);
  if (precision === 'month' && earliest.slice(0, 7) === latest.slice(0, 7)) return earliest.slice(0, 7);
  return `${earliest} … ${latest}`;
}

/** «23», «15–23 (3)» for three claims, «26+» where no bound is known. */
function summaryCell(summary: Summary | null): string {
  if (summary === null) return '';
  const { low, high, claims } = summary;
  const amount = high === null ? `${low}+` : low === high ? String(low) : `${low}–${high}`;
  return claims > 1 ? `${amount} (${claims})` : amount;
}

/** Who did it to whom: «A → B», those who took part beside each other: «A, B». The arrow follows the reading direction. */
function actorsCell(
  event: ArticleEvent,
  name: (id: EntityId | null, span: Span | undefined) => string,
  language: Language,
): string {
  const of = (role: Role) => [
    ...new Set(event.actors.filter((actor) => actor.role === role).map((actor) => name(actor.entity, actor.span))),
  ];
  const comma = language === 'ar' ? '، ' : ', ';
  const arrow = language === 'ar' ? ' ← ' : ' → ';
  const target = of('target').join(comma);
  const sides = [of('initiator').join(comma), target === '' ? '' : `${arrow.trim()} ${target}`].filter((s) => s !== '');
  const participants = of('participant').join(comma);
  return [sides.join(' '), participants].filter((side) => side !== '').join(language === 'ar' ? '؛ ' : '; ');
}
