/** The work on one article, wherever it is done: on the main thread or on another. Tasks and replies are plain data. */

import { readFileSync, statSync } from 'node:fs';
import { isArabicArticle } from '../corpus/arabic';
import { entityNumbers } from '../corpus/pack/entityNumbers';
import { type PackedArticle, packArticle, packHappenings, Unpacked } from '../corpus/pack/packed';
import type { Engine } from '../engine';
import type { ReadArticle } from '../export/article';
import { type ClaimRow, claimRows } from '../export/csv';
import { jsonLine } from '../export/jsonl';
import type { Analysis, ArticleMetadata } from '../model';
import { applyReviews, withoutRejected } from '../reviews/apply';
import type { ReviewRecord } from '../reviews/record';
import { type DecodeProblem, decode } from '../storage/decode';
import type { Stamp } from '../storage/files';
import { contentHash } from '../storage/readArticle';
import type { Kept, Known } from './cache';
import { lineResults } from './lines';

/** Read an article's file. */
export interface FileTask {
  readonly kind: 'file';
  /** Where it lies. */
  readonly path: string;
  /** What it is called in the output. */
  readonly file: string;
  readonly metadata: ArticleMetadata;
  /** What analysts said of its parts. */
  readonly reviews: readonly ReviewRecord[];
  /** What is wanted: all of it, its record's JSON, or the rows of its claims; the latter are made where the work is done. */
  readonly reply: 'article' | 'line' | 'claims';
  /** What an earlier run kept of it; null for nothing, undefined where nothing is to be kept. */
  readonly known?: Known | null;
}

/** Read lines of standard input. */
export interface LinesTask {
  readonly kind: 'lines';
  /** Whole lines with their ends; null for a line that was too long to keep. */
  readonly bytes: Uint8Array | null;
  /** For lines that have no day of their own. */
  readonly published: string | null;
}

export type Task = FileTask | LinesTask;

/** Why an article could not be read at all. */
export type Failure =
  | { readonly code: 'io'; readonly error: string }
  | { readonly code: 'too-large' }
  | { readonly code: 'crashed'; readonly error: string };

/** All that a table of claims needs of an article. */
export interface Claims {
  readonly rows: readonly ClaimRow[];
  /** By `packHappenings`. */
  readonly packed: PackedArticle;
}

export interface Reply {
  readonly article?: PackedArticle;
  /** What is to be kept for the next run. */
  readonly kept?: Kept;
  readonly line?: string;
  readonly claims?: Claims;
  /** The results of lines of standard input, as they are to be written. */
  readonly lines?: Uint8Array;
  /** How many of those lines gave an error in their place. */
  readonly failedLines?: number;
  readonly failure?: Failure;
  /** Set where the article is more than a worker thread's heap can bear; nothing was done. */
  readonly heavy?: boolean;
  readonly problem?: DecodeProblem;
  /** Verdicts whose words are not to be found in the article any more: author, verdict and words. */
  readonly lost?: readonly (readonly string[])[];
  /** Bytes that were read. */
  readonly size: number;
}

/** Longer articles and lines are refused rather than left to exhaust the memory. */
export const LARGEST = 256 * 1024 * 1024;

/** Bytes of an article that the heap of a worker thread holds with all that is read out of it. */
export const MOST_IN_A_THREAD = 2 * 1024 * 1024;

/** Whether it is known beforehand that a task is more than a worker thread's heap can bear. */
export function isHeavy(task: Task): boolean {
  return task.kind === 'lines' && task.bytes !== null && task.bytes.length > MOST_IN_A_THREAD;
}

/**
 * Does a task; nothing else happens on its thread meanwhile, since nobody waits for anything but articles. Never throws.
 * @param most Larger articles, in bytes, are left alone with a reply that says `heavy`.
 */
export function perform(task: Task, engine: Engine, most = LARGEST): Reply {
  try {
    return task.kind === 'lines' ? linesReply(task, engine) : fileReply(task, engine, most);
  } catch (error) {
    return { failure: { code: 'crashed', error: messageOf(error) }, size: 0 };
  }
}

function linesReply({ bytes, published }: LinesTask, engine: Engine): Reply {
  const { lines, failed } = lineResults(bytes, published, engine);
  return { lines, failedLines: failed, size: bytes?.length ?? LARGEST };
}

function fileReply(task: FileTask, engine: Engine, most: number): Reply {
  const read = task.known?.fresh === true ? unread(task.known, engine) : readFromDisk(task, engine, most);
  if ('size' in read) return read;
  const { text, analysis, problem, kept, bytes } = read;
  const { file, metadata, reviews } = task;
  const reviewed = applyReviews(text, analysis, reviews);
  const lost = reviewed.notices.filter(({ code }) => code === 'review-lost').map(({ values }) => values);
  const given = withoutRejected(reviewed);
  const { outlet, headline } = metadata;
  const article: ReadArticle = {
    file,
    text,
    analysis: given,
    ...(outlet === undefined ? {} : { outlet }),
    ...(headline === undefined ? {} : { headline }),
  };
  const known = given === analysis ? (kept?.packed ?? task.known?.packed) : undefined;
  return {
    ...wanted(task.reply, article, known ?? null, engine),
    ...(problem === undefined ? {} : { problem }),
    ...(lost.length === 0 ? {} : { lost }),
    ...(kept === undefined ? {} : { kept }),
    size: bytes,
  };
}

/** The part of the reply that was asked for; `packed` is the article where that is at hand. */
function wanted(
  reply: FileTask['reply'],
  article: ReadArticle,
  packed: PackedArticle | null,
  { gazetteer }: Engine,
): Pick<Reply, 'article' | 'line' | 'claims'> {
  const { text, analysis } = article;
  switch (reply) {
    case 'line':
      return { line: jsonLine(article, gazetteer) };
    case 'claims':
      return {
        claims: { rows: claimRows(article, gazetteer), packed: packHappenings(text, analysis, gazetteer) },
      };
    case 'article':
      return { article: packed ?? packArticle(text, analysis, gazetteer) };
  }
}

/** An article with the machine's analysis. */
interface Read {
  readonly text: string;
  readonly analysis: Analysis;
  readonly problem?: DecodeProblem;
  readonly kept?: Kept;
  readonly bytes: number;
}

function unread({ packed }: Known, engine: Engine): Read {
  const { text, analysis } = new Unpacked(packed, entityNumbers(engine.gazetteer));
  return { text, analysis, bytes: packed.length };
}

function readFromDisk({ path, metadata, known }: FileTask, engine: Engine, most: number): Read | Reply {
  let content: Uint8Array;
  let stamp: Stamp;
  try {
    const { size, mtimeMs } = statSync(path);
    if (size > LARGEST) return { failure: { code: 'too-large' }, size: 0 };
    if (size > most) return { heavy: true, size: 0 };
    stamp = { size, modified: mtimeMs };
    content = readFileSync(path);
  } catch (error) {
    return { failure: { code: 'io', error: errorCode(error) }, size: 0 };
  }
  const bytes = content.length;
  const hash = known === undefined ? '' : contentHash(content);
  if (known?.hash === hash) return { ...unread(known, engine), kept: { stamp, hash, packed: null }, bytes };
  const { text, problem } = decode(content);
  if (problem?.code === 'binary') return { problem, size: bytes };
  const analysis = analyseArticle(text, metadata, engine);
  if (known === undefined || problem !== undefined)
    return { text, analysis, ...(problem === undefined ? {} : { problem }), bytes };
  return { text, analysis, kept: { stamp, hash, packed: packArticle(text, analysis, engine.gazetteer) }, bytes };
}

/** An article's analysis; an empty one for a text that is not mainly Arabic, as in the editor. */
export function analyseArticle(text: string, metadata: ArticleMetadata, engine: Engine): Analysis {
  if (isArabicArticle(text)) return engine.analyse(text, metadata);
  const published = metadata.published ?? { date: null, basis: 'none' as const };
  return { published, mentions: [], events: [], sentences: [], notices: [] };
}

/** «ENOENT» and the like; the message where an error has no code. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : messageOf(error);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
