/**
 * `corpus.yaml`: what is known of a folder's articles beside their text. Reading it is pure; who finds the file and shows
 * its problems is up to the caller. A broken entry costs that entry (or that field), never the others.
 *
 * Its shape is published as `schema/corpus.schema.json`; a test holds the two together.
 */

import * as v from 'valibot';
import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { ArticleMetadata } from '../model';

export type CorpusProblemCode =
  /** Not YAML; `value` is the parser's own message. */
  | 'syntax'
  /** Neither the file nor `articles` may be anything but a mapping. */
  | 'not-a-mapping'
  | 'unknown-field'
  /** `published` is not a day of the calendar written YYYY-MM-DD. */
  | 'not-a-day'
  | 'not-text'
  /** The file is there and could not be read; `value` is the system's code. */
  | 'unreadable';

/** Something wrong in a corpus file. `line` and `column` count from 1. */
export interface CorpusProblem {
  readonly code: CorpusProblemCode;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The field, entry or value that the problem is with. */
  readonly value: string;
}

export interface CorpusFile {
  /** By path relative to the corpus file, with forward slashes. */
  readonly articles: ReadonlyMap<string, ArticleMetadata>;
  readonly problems: readonly CorpusProblem[];
}

/** Whether a text is a day of the calendar: «2016-02-29» is, «2015-02-29» is not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const TEXT = v.nullish(v.string('not-text' satisfies CorpusProblemCode));
const DAY = v.nullish(
  v.pipe(v.string('not-a-day' satisfies CorpusProblemCode), v.check(isDay, 'not-a-day' satisfies CorpusProblemCode)),
);

/** One article's entry. */
const ARTICLE_ENTRY = v.strictObject(
  { published: DAY, outlet: TEXT, headline: TEXT, basis: TEXT },
  'unknown-field' satisfies CorpusProblemCode,
);

type Entry = v.InferOutput<typeof ARTICLE_ENTRY>;

/** Reads a corpus file. `file` names it in problems. Never throws; problems are in order of their place. */
export function parseCorpusFile(text: string, file: string): CorpusFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
  const problems: CorpusProblem[] = [];
  const report = (code: CorpusProblemCode, offset: number, value: string) => {
    // The parser places a key that stands twice at the white space before it.
    let at = Math.min(offset, text.length);
    while (/\s/.test(text.charAt(at))) at++;
    const { line, col } = lines.linePos(at < text.length ? at : Math.min(offset, text.length));
    problems.push({ code, file, line: Math.max(1, line), column: Math.max(1, col), value });
  };
  for (const error of document.errors) report('syntax', error.pos[0], error.message);
  const articles = new Map<string, ArticleMetadata>();
  for (const [key, entry] of entriesOf(document, report)) articles.set(key, metadata(entry));
  return { articles, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
}

type Report = (code: CorpusProblemCode, offset: number, value: string) => void;

/** The entries that can be read, by normalised path. */
function entriesOf(document: Document, report: Report): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const root = document.contents;
  if (isNothing(root)) return entries;
  if (!isMap(root)) {
    report('not-a-mapping', offsetOf(root), '');
    return entries;
  }
  for (const pair of root.items) {
    const key = keyText(pair.key);
    if (key !== 'articles') {
      report('unknown-field', offsetOf(pair.key), key);
      continue;
    }
    if (isNothing(pair.value)) continue;
    if (!isMap(pair.value)) {
      report('not-a-mapping', offsetOf(pair.value), key);
      continue;
    }
    for (const item of pair.value.items) {
      const entry = readEntry(document, item.key, item.value, report);
      if (entry !== undefined) entries.set(normalisePath(keyText(item.key)), entry);
    }
  }
  return entries;
}

/** One article's entry without its unreadable fields; undefined where nothing of it can be read. */
function readEntry(document: Document, key: unknown, value: unknown, report: Report): Entry | undefined {
  const node = isAlias(value) ? value.resolve(document) : value;
  if (isNothing(node)) return {};
  const raw = plain(document, node);
  if (!isMap(node) || raw === undefined) {
    report('not-a-mapping', offsetOf(value ?? key), keyText(key));
    return undefined;
  }
  const readable: Record<string, unknown> = { ...raw };
  const result = v.safeParse(ARTICLE_ENTRY, readable);
  for (const issue of result.issues ?? []) {
    const field = String(issue.path?.[0]?.key ?? '');
    const pair = node.items.find((item) => keyText(item.key) === field);
    const code = issue.message as CorpusProblemCode;
    report(code, offsetOf(code === 'unknown-field' ? pair?.key : pair?.value), shown(readable[field], code, field));
    delete readable[field];
  }
  const rest = v.safeParse(ARTICLE_ENTRY, readable);
  return rest.success ? rest.output : undefined;
}

function shown(value: unknown, code: CorpusProblemCode, field: string): string {
  return code === 'not-a-day' && (typeof value === 'string' || typeof value === 'number') ? String(value) : field;
}

/** A mapping's plain value; undefined where it holds references that do not resolve or that are too many. */
function plain(document: Document, node: unknown): Record<string, unknown> | undefined {
  try {
    return isNode(node) ? (node.toJS(document) as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function isNothing(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function offsetOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** «.\\news\\a.txt» and «./news/a.txt» are «news/a.txt». */
function normalisePath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}

function metadata(entry: Entry): ArticleMetadata {
  return {
    ...(entry.published ? { published: { date: entry.published, basis: 'corpus' } } : {}),
    ...(entry.outlet ? { outlet: entry.outlet } : {}),
    ...(entry.headline ? { headline: entry.headline } : {}),
  };
}
