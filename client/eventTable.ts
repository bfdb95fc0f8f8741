/** The table of extracted events: from the records of the JSON Lines export to HTML. Knows nothing of the editor. */

import { eventNamesOf, type TextLanguage, type Texts } from '../l10n/client';
import { escapeHtml } from './bidi';

interface Names {
  readonly name?: { readonly en: string; readonly ar: string };
  readonly text?: string;
}

interface Count {
  readonly low: number;
  readonly high: number | null;
}

/** The part of an exported record that the table shows; docs and schema of the extraction describe the whole. */
interface RecordedEvent {
  readonly type: string;
  readonly subType: string;
  readonly status: keyof Texts['statuses'];
  readonly trigger: { readonly start: number; readonly end: number; readonly text: string };
  readonly sentence: { readonly start: number; readonly end: number };
  readonly date: { readonly earliest: string | null; readonly latest: string | null };
  readonly places: readonly Names[];
  readonly actors: readonly (Names & { readonly role: keyof Texts['roles']; readonly gloss?: string })[];
  readonly killed: Count | null;
  readonly injured: Count | null;
}

/** An event and where it stands. Offsets are UTF-16 units of the article. */
export interface TableRow {
  readonly event: RecordedEvent;
  readonly file: string;
  /** The article's address, where the server gave it. */
  readonly uri: string | undefined;
}

/** More rows would keep the page busy for seconds. */
const MOST_ROWS = 5000;

/**
 * The rows of a JSON Lines export, in its order.
 * @param uris the articles' addresses, in the order of the lines.
 * @throws SyntaxError when a line is not JSON.
 */
export function readRows(jsonl: string, uris: readonly string[]): TableRow[] {
  const lines = jsonl.split('\n').filter((line) => line !== '');
  return lines.flatMap((line, index) => {
    const record = JSON.parse(line) as { readonly file: string; readonly events?: readonly RecordedEvent[] };
    return (record.events ?? []).map((event) => ({ event, file: record.file, uri: uris[index] }));
  });
}

/**
 * The page's body. Every cell is isolated in its own direction (`dir="auto"`); rows carry their index in `data-row`.
 * @param summary a line above the table.
 */
export function tableHtml(rows: readonly TableRow[], texts: Texts, language: TextLanguage, summary: string): string {
  const { columns } = texts;
  const shown = rows.slice(0, MOST_ROWS);
  const names = eventNamesOf(language);
  // Where all events are of one article, its name in each row would only take room.
  const withFile = new Set(rows.map(({ file }) => file)).size > 1;
  const head = [
    columns.date,
    columns.type,
    columns.place,
    columns.killed,
    columns.injured,
    columns.actors,
    columns.trigger,
    ...(withFile ? [columns.article] : []),
  ];
  const cut =
    rows.length > shown.length ? `<p role="note">${escapeHtml(texts.tableCut(shown.length, rows.length))}</p>` : '';
  const body = shown.map((row, index) => {
    const cells = [...eventCells(row.event, index, names, texts, language), ...(withFile ? [fileCell(row.file)] : [])];
    return `<tr${row.event.status === 'actual' ? '' : ' class="other"'}>${cells.join('')}</tr>`;
  });
  return `<h1>${escapeHtml(texts.tableTitle)}</h1><p>${escapeHtml(summary)}</p>${cut}
<table><thead><tr>${head.map((one) => `<th scope="col">${escapeHtml(one)}</th>`).join('')}</tr></thead>
<tbody>${body.join('\n')}</tbody></table>`;
}

function eventCells(
  event: RecordedEvent,
  index: number,
  names: Readonly<Record<string, string>>,
  texts: Texts,
  language: TextLanguage,
): string[] {
  const type = names[event.type] ?? event.type;
  // «Other» says nothing without the type that it is another of.
  const subType = event.subType === 'Other' ? type : (names[event.subType] ?? event.subType);
  const status = texts.statuses[event.status] ?? event.status;
  const note = status === '' ? '' : ` <span class="note">${escapeHtml(status)}</span>`;
  return [
    `<td class="date">${escapeHtml(dateText(event.date, texts))}</td>`,
    `<td title="${escapeHtml(type)}">${escapeHtml(subType)}${note}</td>`,
    `<td>${list(event.places.map((place) => nameText(place, language)))}</td>`,
    `<td class="number">${escapeHtml(countText(event.killed, texts))}</td>`,
    `<td class="number">${escapeHtml(countText(event.injured, texts))}</td>`,
    `<td class="actors">${list(event.actors.map((actor) => peopleText(actor.gloss, texts) ?? nameText(actor, language)))}</td>`,
    `<td dir="auto"><a href="#" data-row="${index}" title="${escapeHtml(texts.goToSentence)}">${escapeHtml(event.trigger.text)}</a></td>`,
  ];
}

function fileCell(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return `<td class="file" dir="auto" title="${escapeHtml(file)}">${escapeHtml(name)}</td>`;
}

/** «2016-08-02», «2016-08-01 – 2016-08-07» or that it is not known. */
function dateText({ earliest, latest }: RecordedEvent['date'], texts: Texts): string {
  const day = earliest ?? latest;
  if (day === null) return texts.unknownDate;
  return latest === null || latest === day ? day : `${day} – ${latest}`;
}

/** «», «23», «10–12» or «at least 10». */
function countText(count: Count | null, texts: Texts): string {
  if (count === null) return '';
  if (count.high === null) return texts.atLeast(count.low);
  return count.high === count.low ? `${count.low}` : `${count.low}–${count.high}`;
}

/** «civilians» for «تسعة أشخاص»; null where the words themselves say best who it is. */
function peopleText(gloss: string | undefined, { people }: Texts): string | null {
  return gloss === 'civilians' || gloss === 'protesters' ? people[gloss] : null;
}

function nameText({ name, text }: Names, language: TextLanguage): string {
  const known = language === 'ar' ? name?.ar : name?.en;
  return known ?? text ?? '';
}

function list(items: readonly string[]): string {
  const shown = items.filter((item) => item !== '');
  return [...new Set(shown)].map((item) => `<bdi>${escapeHtml(item)}</bdi>`).join('<span class="note"> · </span>');
}
