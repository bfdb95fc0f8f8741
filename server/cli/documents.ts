/** What is written of the articles that were read, in each format. */

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Engine } from '../engine';
import { leftOutOfAcled } from '../export/acled';
import { incidentIds, type ReadArticle } from '../export/article';
import { BRAT_SETTINGS, bratAnnotations } from '../export/brat';
import { csvHead, csvRows } from '../export/csv';
import { BYTE_ORDER_MARK } from '../export/delimited';
import { documentChunks, type Format } from '../export/formats';
import { incidentsOf, namedIncidentsOf } from '../export/incidents';
import { leftOutOfUcdp } from '../export/ucdp';
import type { CliIo, Output } from './io';
import { KeptArticle } from './keptArticle';
import type { Messenger } from './messenger';
import { type ExtractOptions, UsageError } from './options';
import type { FoundArticles } from './paths';
import type { Reviews } from './reviews';
import type { Done } from './runner';
import { type Claims, errorCode, type FileTask } from './tasks';

/** How wide a table is where nothing says how wide the reader's window is. */
const DEFAULT_WIDTH = 160;

/** What documents are made with. */
export interface DocumentJob {
  readonly options: ExtractOptions;
  readonly io: CliIo;
  readonly messenger: Messenger;
  readonly engine: Engine;
  readonly found: FoundArticles;
  readonly reviews: Reviews;
}

/** The articles as they were read, in order. */
type Replies = AsyncIterable<Done<FileTask>>;

/** What a format wants of each article. */
export function wantedFor(format: Format, reviews: Reviews): FileTask['reply'] {
  if (format === 'jsonl') return 'line';
  // What analysts joined and split they named by the articles' words.
  return format === 'csv' && reviews.none ? 'claims' : 'article';
}

/** Writes the one document of a format. */
export async function writeDocument(replies: Replies, output: Output, job: DocumentJob): Promise<void> {
  const wanted = wantedFor(job.options.format, job.reviews);
  if (wanted === 'line') await writeLines(replies, output);
  else if (wanted === 'claims') await writeClaims(replies, output, job);
  else await writeWhole(replies, output, job);
}

async function writeLines(replies: Replies, output: Output): Promise<void> {
  for await (const { reply } of replies) if (reply.line !== undefined) await output.write(reply.line);
}

/** The table of claims, made of rows that lack nothing but their incidents. */
async function writeClaims(replies: Replies, output: Output, { options, engine }: DocumentJob): Promise<void> {
  const articles: (Claims & { readonly file: string })[] = [];
  for await (const { task, reply } of replies)
    if (reply.claims !== undefined) articles.push({ file: task.file, ...reply.claims });
  if (options.byteOrderMark) await output.write(BYTE_ORDER_MARK);
  await output.write(csvHead(false));
  const incidents = incidentIds(namedIncidentsOf(articles, engine.gazetteer));
  for (const { file, rows } of articles) await output.write(csvRows(file, rows, incidents, false));
}

async function writeWhole(
  replies: Replies,
  output: Output,
  { options, io, messenger, engine, reviews, found }: DocumentJob,
): Promise<void> {
  if (options.format === 'brat') return;
  const articles: ReadArticle[] = [];
  for await (const done of replies) articles.push(...articleOf(done, engine));
  const incidents = incidentsOf(articles, engine.gazetteer, reviews.decisions(articles, found));
  const source = {
    articles,
    gazetteer: engine.gazetteer,
    incidents,
    vague: options.vague,
    ...(options.convention === null ? {} : { convention: options.convention }),
  };
  const document = documentChunks(options.format, source, {
    byteOrderMark: options.byteOrderMark,
    language: options.language,
    texts: messenger.tableTexts,
    width: io.stdout.columns ?? DEFAULT_WIDTH,
  });
  for (const chunk of document) await output.write(chunk);
  if (options.format === 'acled') messenger.leftOut(leftOutOfAcled(source), 'acled');
  if (options.format === 'ucdp') messenger.leftOut(leftOutOfUcdp(source), 'ucdp');
}

/** The article that was read; none where it could not be. */
function articleOf({ task, reply: { article } }: Done<FileTask>, { gazetteer }: Engine): readonly ReadArticle[] {
  return article === undefined ? [] : [new KeptArticle(task.file, article, task.metadata, gazetteer)];
}

/** Writes two files for each article, as deep in the folder as the article's path, and brat's settings. */
export async function writeBrat(
  replies: Replies,
  { options, io, messenger, engine, found }: DocumentJob,
): Promise<void> {
  const folder = options.output ?? '';
  const root = resolve(io.cwd, folder);
  const targetOf = (file: string) => join(root, ...file.split('/').filter((part) => !/^(?:\.*|[A-Za-z]:)$/.test(part)));
  const sources = new Set(found.articles.map(({ path }) => path));
  const overwritten = found.articles.find(({ file }) => sources.has(targetOf(file)));
  if (overwritten !== undefined) throw new UsageError(`${overwritten.file}: ${messenger.messages.files.overwrites}`);
  try {
    await mkdir(root, { recursive: true });
    for (const [name, text] of Object.entries(BRAT_SETTINGS)) await writeFile(join(root, name), text);
    for await (const done of replies) {
      for (const article of articleOf(done, engine)) {
        const target = targetOf(article.file);
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, article.text);
        await writeFile(`${target.replace(/\.txt$/i, '')}.ann`, bratAnnotations(article, engine.gazetteer));
      }
    }
  } catch (error) {
    throw new UsageError(messenger.unwritable(folder, errorCode(error)));
  }
}
