/** `marsad agreement`: compares what two analysts said of the same articles. */

import { readFile, stat } from 'node:fs/promises';
import { posix, resolve } from 'node:path';
import type { Engine } from '../engine';
import { oneLine } from '../export/article';
import { type Agreement, agreementOf, assertedText } from '../reviews/agreement';
import { findAnchor, PlainText } from '../reviews/anchor';
import { REVIEWS_PATH } from '../reviews/file';
import type { AuthorOpinion } from '../reviews/opinions';
import { type Anchor, anchorsOf, type ReviewRecord } from '../reviews/record';
import { decode } from '../storage/decode';
import { loadEngine } from './engine';
import { type CliIo, outputTo } from './io';
import type { Messenger } from './messenger';
import { UsageError } from './options';
import { type ArticlePath, findArticles, pathProblem } from './paths';
import { isOf, type ReadReviews, readReviewFile } from './reviews';
import { analyseArticle, errorCode } from './tasks';

export interface AgreementOptions {
  readonly first: string;
  readonly second: string;
  readonly paths: readonly string[];
  readonly format?: string;
  /** Two names, joined by a comma: what each side is to be taken of. */
  readonly authors?: string;
}

/** Compares and writes. Throws `UsageError` for files that cannot be read and options that cannot be used. */
export async function agreement(options: AgreementOptions, io: CliIo, messenger: Messenger): Promise<0 | 1> {
  const { usage } = messenger.messages;
  const { format = 'table' } = options;
  if (format !== 'table' && format !== 'json') throw new UsageError(usage.badAgreementFormat(format));
  const [nameA, nameB] = authorsOf(options.authors, messenger);
  const first = await readSide(options.first, io, messenger);
  const second = await readSide(options.second, io, messenger);
  const { articles, problems } = await findArticles(options.paths.length > 0 ? options.paths : [first.folder], io.cwd);
  for (const problem of problems) if (options.paths.length > 0) messenger.path(problem);
  const places = new Places(articles, [first, second]);
  await places.read();
  const by = (name: string | undefined, records: readonly ReviewRecord[]) =>
    name === undefined ? records : records.filter(({ author }) => author === name);
  const found = agreementOf(by(nameA, first.records), by(nameB, second.records), (record) => places.keyOf(record));
  const output = outputTo(io.stdout);
  const text = format === 'json' ? jsonOf(found, places) : tableOf(found, places, messenger);
  await output.write(text);
  await output.flush();
  return options.paths.length > 0 && problems.length > 0 ? 1 : 0;
}

function authorsOf(given: string | undefined, { messages: { usage } }: Messenger): readonly string[] {
  if (given === undefined) return [];
  const names = given.split(',').map((name) => name.trim());
  if (names.length !== 2 || names.includes('')) throw new UsageError(usage.badAuthors(given));
  return names;
}

async function readSide(named: string, io: CliIo, messenger: Messenger): Promise<ReadReviews> {
  const path = resolve(io.cwd, named);
  let file = named;
  try {
    if ((await stat(path)).isDirectory()) file = posix.join(named, REVIEWS_PATH);
    return await readReviewFile(resolve(io.cwd, file), file, messenger.review);
  } catch (error) {
    throw new UsageError(messenger.pathText({ file, ...pathProblem(errorCode(error)) }));
  }
}

interface PlacedArticle {
  readonly text: string;
  readonly plain: PlainText;
}

/** Where the words of records stand in the articles, so that two anchors made at different times meet. */
class Places {
  readonly #articles: readonly ArticlePath[];
  readonly #sides: readonly ReadReviews[];
  readonly #read = new Map<string, PlacedArticle>();
  #engine: Engine | null = null;

  constructor(articles: readonly ArticlePath[], sides: readonly ReadReviews[]) {
    this.#articles = articles;
    this.#sides = sides;
  }

  /** Reads the articles that the records are about; one that is not there leaves the records' own words to go by. */
  async read(): Promise<void> {
    for (const side of this.#sides) {
      for (const record of side.records) {
        for (const anchor of anchorsOf(record)) {
          if (this.#read.has(anchor.file)) continue;
          const found = this.#articles.find((article) => isOf(side, anchor, article));
          const bytes = found === undefined ? null : await readFile(found.path).catch(() => null);
          if (found === undefined || bytes === null) continue;
          const { text } = decode(bytes);
          this.#read.set(anchor.file, { text, plain: new PlainText(text) });
        }
      }
    }
  }

  /** The same for records about the same subject. In order of files and of places in them. */
  keyOf(record: ReviewRecord): string {
    const places = anchorsOf(record).map((anchor) => this.#placeOf(anchor));
    return [...(record.subject === 'incident' ? places.sort() : places), record.subject].join('\n');
  }

  /** Where an anchor stands, for a reader: «a.txt:3», or the file alone, and its sentence. */
  describe(anchor: Anchor): { readonly file: string; readonly line: number | null; readonly sentence: string } {
    const article = this.#read.get(anchor.file);
    const span = article === undefined ? 'missing' : findAnchor(article.plain, anchor);
    if (article === undefined || typeof span === 'string')
      return { file: anchor.file, line: null, sentence: oneLine(`${anchor.before}${anchor.quote}${anchor.after}`) };
    this.#engine ??= loadEngine([]).engine();
    const { sentences } = analyseArticle(article.text, {}, this.#engine);
    const around = sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? span;
    const line = article.text.slice(0, span.start).split(/\r\n|\r|\n/u).length;
    return { file: anchor.file, line, sentence: oneLine(article.text.slice(around.start, around.end)) };
  }

  #placeOf(anchor: Anchor): string {
    const article = this.#read.get(anchor.file);
    const span = article === undefined ? 'missing' : findAnchor(article.plain, anchor);
    return typeof span === 'string'
      ? `${anchor.file} ${anchor.quote} ${anchor.before} ${anchor.after}`
      : `${anchor.file} ${String(span.start).padStart(9, '0')}-${span.end}`;
  }
}

/** 0.8333… is «0.83». */
function rounded(value: number): string {
  return value.toFixed(2);
}

function tableOf(found: Agreement, places: Places, { messages: { agreement: texts }, verdicts }: Messenger): string {
  const { both, onlyFirst, onlySecond, agreed, kappa, disagreements } = found;
  const lines = [texts.both(both), texts.only(onlyFirst, onlySecond)];
  if (both === 0) return `${[...lines, texts.none].join('\n')}\n`;
  lines.push(texts.agreed(agreed, ((100 * agreed) / both).toFixed(1)));
  lines.push(kappa === null ? texts.noKappa : texts.kappa(rounded(kappa)));
  if (disagreements.length > 0) lines.push('', texts.disagreements);
  for (const { first, second } of disagreements) {
    const { at, subject } = first.record;
    const { file, line, sentence } = places.describe(at);
    lines.push('', `${line === null ? file : `${file}:${line}`} · ${texts.subjects[subject]} · ${isolated(at.quote)}`);
    lines.push(`  ${isolated(sentence)}`);
    for (const [side, opinion] of [['A', first] as const, ['B', second] as const])
      lines.push(`  ${side} ${opinionText(opinion, verdicts)}`);
  }
  return `${lines.join('\n')}\n`;
}

function opinionText(opinion: AuthorOpinion, verdicts: Messenger['verdicts']): string {
  const value = opinion.verdict === 'corrected' ? `: ${assertedText(opinion)}` : '';
  const note = opinion.note === undefined ? '' : ` — ${isolated(oneLine(opinion.note))}`;
  return `${isolated(opinion.author)}: ${verdicts[opinion.verdict]}${value}${note}`;
}

/** Text of either direction, kept from reordering the line; control characters do not reach the terminal. */
function isolated(text: string): string {
  return `\u2068${text.replaceAll(/[\p{Cc}\p{Cf}]/gu, '')}\u2069`;
}

function jsonOf({ disagreements, ...found }: Agreement, places: Places): string {
  const said = ({ verdict, author, time, note, record }: AuthorOpinion) => ({
    verdict,
    ...('correction' in record && record.correction !== undefined ? { correction: record.correction } : {}),
    author,
    time,
    ...(note === undefined ? {} : { note }),
  });
  const document = {
    both: found.both,
    onlyFirst: found.onlyFirst,
    onlySecond: found.onlySecond,
    agreed: found.agreed,
    percent: found.both === 0 ? null : (100 * found.agreed) / found.both,
    kappa: found.kappa,
    disagreements: disagreements.map(({ first, second }) => ({
      subject: first.record.subject,
      ...places.describe(first.record.at),
      quote: first.record.at.quote,
      ...(first.record.subject === 'incident' ? { other: places.describe(first.record.other) } : {}),
      first: said(first),
      second: said(second),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
