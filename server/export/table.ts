/** A table of events to be read by people in a terminal or an editor. */

import type { Gazetteer } from '../gazetteer/gazetteer';
import type { ArticleEvent, DateInterval, EntityId, Role, Span, Summary, Verdict } from '../model';
import type { Language } from '../protocol';
import { type ArticleIndex, type ExportSource, entityOf, indexArticle, type ReadArticle } from './article';
import { GAP, layOut, type TextColumn, textWidth } from './columns';

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

/** The same signs as in the editor. */
const REVIEW_SIGNS: Readonly<Record<Verdict, string>> = { confirmed: '✓', rejected: '✗', corrected: '✎', noted: '✐' };

/** Narrower than this the words of the report are left out. */
const WORDS_FROM = 120;
const WORDS_WIDTH = 26;
/** «2016-07-31–08-02» */
const DATE_WIDTH = 16;

/** The events of all articles in order, and how many there are. */
export function tableText(source: ExportSource, options: TableOptions): string {
  const rows = source.articles.flatMap((article) => {
    const index = indexArticle(article);
    return article.analysis.events.map((event) => eventRow(article, index, event, source.gazetteer, options));
  });
  const total = `${options.texts.total(rows.length, source.articles.length)}\n`;
  if (rows.length === 0) return total;
  const columns = columnsFor(options, rows);
  return `${layOut(columns, rows, options.language === 'ar')}\n${total}`;
}

function columnsFor({ texts: { heads }, width }: TableOptions, rows: readonly (readonly string[])[]): TextColumn[] {
  const natural = (index: number, head: string) =>
    Math.max(textWidth(head), ...rows.map((cells) => textWidth(cells[index] ?? '')));
  const words = width >= WORDS_FROM;
  const date = Math.min(DATE_WIDTH, natural(0, heads.date));
  const rigid = [date, natural(4, heads.killed), natural(5, heads.injured), natural(6, heads.source)];
  if (words) rigid.push(WORDS_WIDTH);
  // What is left beside the rigid columns and the gaps between all is shared by place, event and actors.
  const left = Math.max(48, width - rigid.reduce((sum, cells) => sum + cells + GAP.length, 2 * GAP.length));
  const place = Math.min(natural(1, heads.place), Math.max(12, Math.floor(left * 0.24)));
  const event = Math.min(natural(2, heads.event), Math.max(14, Math.floor(left * 0.32)));
  const columns: TextColumn[] = [
    { head: heads.date, align: 'left', widest: date },
    { head: heads.place, align: 'left', widest: place },
    { head: heads.event, align: 'left', widest: event },
    { head: heads.actors, align: 'left', widest: Math.max(18, left - place - event) },
    { head: heads.killed, align: 'right' },
    { head: heads.injured, align: 'right' },
    { head: heads.source, align: 'left' },
  ];
  return words ? [...columns, { head: heads.words, align: 'left', widest: WORDS_WIDTH }] : columns;
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
  const sign = event.review === undefined ? '' : ` ${REVIEW_SIGNS[event.review.verdict]}`;
  return [
    dateCell(event.date),
    place === undefined ? '' : name(place.entity, index.mentions.get(place.mention)),
    `${texts.subTypes[event.subType]}${status}${sign}`,
    actorsCell(event, name, language),
    summaryCell(event.killed),
    summaryCell(event.injured),
    `${file}:${index.line(event.trigger.start)}`,
    text.slice(event.trigger.start, event.trigger.end),
  ];
}

/** «2016-08-02», «2016-08», «2014»; for an interval «2016-08-02–05», «2016-07-31–08-02». */
export function dateCell({ earliest, latest, precision }: DateInterval): string {
  if (earliest === null || latest === null) return earliest ?? latest ?? '';
  if (earliest === latest) return earliest;
  if (precision === 'year' && earliest.slice(0, 4) === latest.slice(0, 4)) return earliest.slice(0, 4);
  if (precision === 'month' && earliest.slice(0, 7) === latest.slice(0, 7)) return earliest.slice(0, 7);
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return `${earliest}–${latest.slice(8)}`;
  if (earliest.slice(0, 4) === latest.slice(0, 4)) return `${earliest}–${latest.slice(5)}`;
  return `${earliest} – ${latest}`;
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
