/** The work on one article, wherever it is done: on the main thread or on another. Tasks and replies are plain data. */

import { readFile, stat } from 'node:fs/promises';
import { isArabicArticle } from '../corpus/arabic';
import type { Engine } from '../engine';
import type { ReadArticle } from '../export/article';
import { jsonLine } from '../export/jsonl';
import type { Analysis, ArticleMetadata } from '../model';
import { applyReviews, withoutRejected } from '../reviews/apply';
import type { ReviewRecord } from '../reviews/record';
import { type DecodeProblem, decode } from '../storage/decode';
import { lineResult } from './lines';

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
  /** `line` when the record's JSON is all that is wanted; it is made where the work is done. */
  readonly reply: 'article' | 'line';
}

/** Read a line of standard input. */
export interface LineTask {
  readonly kind: 'line';
  /** Without its end; null for a line that was too long to keep. */
  readonly bytes: Uint8Array | null;
  /** For lines that have no day of their own. */
  readonly published: string | null;
}

export type Task = FileTask | LineTask;

/** Why an article could not be read at all. */
export type Failure =
  | { readonly code: 'io'; readonly error: string }
  | { readonly code: 'too-large' }
  | { readonly code: 'crashed'; readonly error: string };

export interface Reply {
  readonly article?: ReadArticle;
  readonly line?: string;
  /** Set where a line of standard input gave an error in its place. */
  readonly lineFailed?: boolean;
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
export const MOST_IN_A_THREAD = 8 * 1024 * 1024;

/** Whether it is known beforehand that a task is more than a worker thread's heap can bear. */
export function isHeavy(task: Task): boolean {
  return task.kind === 'line' && task.bytes !== null && task.bytes.length > MOST_IN_A_THREAD;
}

/**
 * Does a task. Never rejects.
 * @param most Larger articles, in bytes, are left alone with a reply that says `heavy`.
 */
export async function perform(task: Task, engine: Engine, most = LARGEST): Promise<Reply> {
  try {
    return task.kind === 'line' ? lineReply(task, engine) : await fileReply(task, engine, most);
  } catch (error) {
    return { failure: { code: 'crashed', error: messageOf(error) }, size: 0 };
  }
}

function lineReply({ bytes, published }: LineTask, engine: Engine): Reply {
  const { line, failed } = lineResult(bytes, published, engine);
  return { line, lineFailed: failed, size: bytes?.length ?? LARGEST };
}

async function fileReply(
  { path, file, metadata, reviews, reply }: FileTask,
  engine: Engine,
  most: number,
): Promise<Reply> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(path);
    if (size > LARGEST) return { failure: { code: 'too-large' }, size: 0 };
    if (size > most) return { heavy: true, size: 0 };
    bytes = await readFile(path);
  } catch (error) {
    return { failure: { code: 'io', error: errorCode(error) }, size: 0 };
  }
  const { text, problem } = decode(bytes);
  const size = bytes.length;
  if (problem?.code === 'binary') return { problem, size };
  const reviewed = applyReviews(text, analyseArticle(text, metadata, engine), reviews);
  const lost = reviewed.notices.filter(({ code }) => code === 'review-lost').map(({ values }) => values);
  const article: ReadArticle = {
    file,
    text,
    analysis: withoutRejected(reviewed),
    ...(metadata.outlet === undefined ? {} : { outlet: metadata.outlet }),
    ...(metadata.headline === undefined ? {} : { headline: metadata.headline }),
  };
  return {
    ...(reply === 'line' ? { line: jsonLine(article, engine.gazetteer) } : { article }),
    ...(problem === undefined ? {} : { problem }),
    ...(lost.length === 0 ? {} : { lost }),
    size,
  };
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

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
