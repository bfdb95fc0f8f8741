/** `marsad extract`: reads the articles, writes them in a format, and says what could not be read. */

import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ArticleMetadata } from '../model';
import { type Cache, NO_CACHE, openCache } from './cache';
import { type Metadata, metadataBeside, metadataFrom } from './corpusFiles';
import { type DocumentJob, wantedFor, writeBrat, writeDocument } from './documents';
import { loadEngine, type UserFile } from './engine';
import type { CliIo } from './io';
import { linesOf } from './lines';
import type { Messenger } from './messenger';
import { type ExtractOptions, UsageError } from './options';
import { withOutput } from './output';
import { type FoundArticles, findArticles, pathProblem } from './paths';
import { NO_REVIEWS, type Reviews, reviewsBeside, reviewsFrom } from './reviews';
import { createRunner, type Runner } from './runner';
import { errorCode, type FileTask, type LinesTask } from './tasks';
import type { WorkerStart } from './worker';

/** Where the user's own names are kept, in the folder of the articles. */
const OWN_GAZETTEER = join('.marsad', 'gazetteer.yaml');

/** Everything was read; some articles could not be. */
export type ReadStatus = 0 | 1;

/** Throws `UsageError` before anything is read, `ClosedPipe` when nobody reads the output any more. */
export async function extract(options: ExtractOptions, io: CliIo, messenger: Messenger): Promise<ReadStatus> {
  const found = await findArticles(options.paths, io.cwd);
  const gazetteers = await readGazetteers(options, found, io, messenger);
  const metadata = await metadataOf(options, io, messenger);
  const reviews = await readReviews(options, found, io, messenger);
  const { engine, gazetteer, problems } = loadEngine(gazetteers);
  for (const problem of problems) messenger.gazetteer(problem);
  const cache = await cacheOf(options, found, gazetteer.version, io, messenger);
  const { jobs, stdin: endless } = options;
  const start: WorkerStart = { work: 'extract', gazetteers };
  const runner = createRunner({ engine, jobs, workerFile: io.workerFile, start, endless });
  try {
    if (options.stdin) return await extractLines(options, io, messenger, runner);
    return await extractFiles({ options, io, messenger, runner, engine: engine(), found, metadata, reviews, cache });
  } finally {
    await runner.close();
    await cache.close();
  }
}

interface Job extends DocumentJob {
  readonly runner: Runner;
  readonly metadata: Metadata;
  readonly cache: Cache;
}

async function extractLines(
  { published, output }: ExtractOptions,
  io: CliIo,
  messenger: Messenger,
  runner: Runner,
): Promise<ReadStatus> {
  let failed = 0;
  await withOutput(output, io, messenger, async (out) => {
    const batches = (async function* () {
      for await (const bytes of linesOf(io.stdin)) yield [{ kind: 'lines', bytes, published } satisfies LinesTask];
    })();
    for await (const { reply } of runner.replies(batches)) {
      // Whatever happens to a line is said in its place; without any there is no telling which line comes next.
      if (reply.lines === undefined) throw new Error(messenger.failure(reply));
      failed += reply.failedLines ?? 0;
      await out.write(reply.lines);
    }
  });
  if (failed > 0) messenger.failedLines(failed);
  return failed > 0 ? 1 : 0;
}

async function extractFiles(job: Job): Promise<ReadStatus> {
  const { options, io, messenger, found, cache } = job;
  for (const problem of found.problems) messenger.path(problem);
  let status: ReadStatus = found.problems.some(({ code }) => code !== 'no-articles') ? 1 : 0;
  const replies = (async function* () {
    for await (const done of job.runner.replies(batchesOf(job))) {
      const { task, reply } = done;
      if (!messenger.reply(task.file, reply)) status = 1;
      if (reply.kept !== undefined) cache.keep(task, task.metadata, reply.kept);
      yield done;
    }
  })();
  if (options.format === 'brat') await writeBrat(replies, job);
  else await withOutput(options.output, io, messenger, (output) => writeDocument(replies, output, job));
  return status;
}

/** Articles that go to a thread together: enough that handing them over costs nothing, few enough to share out evenly. */
const BATCH = 8;

async function* batchesOf({ options, found, metadata, reviews, cache }: Job): AsyncGenerator<readonly FileTask[]> {
  const { articles } = found;
  for (let from = 0; from < articles.length; from += BATCH) {
    const batch: FileTask[] = [];
    for (const article of articles.slice(from, from + BATCH)) {
      const known = withDay(await metadata.of(article), options.published);
      batch.push({
        kind: 'file',
        path: article.path,
        file: article.file,
        metadata: known,
        reviews: reviews.of(article),
        reply: wantedFor(options.format, reviews),
        ...(options.cache === null ? {} : { known: cache.of(article, known) }),
      });
    }
    yield batch;
  }
}

/** The cache of the folder named with `--cache`. What cannot be kept is said once, and costs the next run alone. */
async function cacheOf(
  { cache }: ExtractOptions,
  { articles }: FoundArticles,
  gazetteer: string,
  { cwd, script }: CliIo,
  messenger: Messenger,
): Promise<Cache> {
  if (cache === null) return NO_CACHE;
  let said = false;
  return openCache(cache, { cwd, script, gazetteer }, articles, (error) => {
    if (!said) messenger.say(`${cache}: ${messenger.messages.files.uncached(errorCode(error))}`);
    said = true;
  });
}

function withDay(metadata: ArticleMetadata, day: string | null): ArticleMetadata {
  if (day === null || metadata.published !== undefined) return metadata;
  return { ...metadata, published: { date: day, basis: 'option' } };
}

async function metadataOf({ corpus }: ExtractOptions, io: CliIo, messenger: Messenger): Promise<Metadata> {
  if (corpus === null) return metadataBeside(messenger.corpus);
  try {
    return await metadataFrom(corpus, io.cwd, messenger.corpus);
  } catch (error) {
    throw new UsageError(messenger.pathText({ file: corpus, ...pathProblem(errorCode(error)) }));
  }
}

/** The file named with `--reviews`, which must be there, or those of the folders, which may be. */
async function readReviews(
  { reviews, stdin }: ExtractOptions,
  { roots }: FoundArticles,
  io: CliIo,
  messenger: Messenger,
): Promise<Reviews> {
  if (reviews === false || (stdin && reviews === null)) return NO_REVIEWS;
  if (reviews === null) return reviewsBeside(roots, messenger.review);
  try {
    return await reviewsFrom(reviews, io.cwd, messenger.review);
  } catch (error) {
    throw new UsageError(messenger.pathText({ file: reviews, ...pathProblem(errorCode(error)) }));
  }
}

/** The files named with `--gazetteer`, which must be there, or those of the folders, which may be. */
async function readGazetteers(
  { gazetteers, stdin }: ExtractOptions,
  { roots }: FoundArticles,
  io: CliIo,
  messenger: Messenger,
): Promise<UserFile[]> {
  const named = gazetteers ?? (stdin ? [io.cwd] : roots).map((root) => join(root, OWN_GAZETTEER));
  const files: UserFile[] = [];
  for (const file of named) {
    try {
      files.push({ file, text: await readFile(resolve(io.cwd, file), 'utf8') });
    } catch (error) {
      const code = errorCode(error);
      if (gazetteers === null && (code === 'ENOENT' || code === 'ENOTDIR')) continue;
      throw new UsageError(messenger.pathText({ file, ...pathProblem(code) }));
    }
  }
  return files;
}
