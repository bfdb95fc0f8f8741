/** `--stdin`: lines of JSON in, lines of JSON out. */

import * as v from 'valibot';
import type { Engine } from '../engine';
import { oneLineJson } from '../export/jsonl';
import { recordBody } from '../export/record';
import type { ArticleMetadata } from '../model';
import { isDay } from '../storage/corpusFile';
import { ENGINE_VERSION } from '../version';
import { analyseArticle, LARGEST } from './tasks';

const FEED = 0x0a;
const RETURN = 0x0d;

/** Why a line has an error in its place. Output for programs, so it is English in every language. */
const ERRORS = {
  tooLong: `the line is longer than ${LARGEST / 1024 / 1024} MiB`,
  notUtf8: 'the line is not UTF-8',
  notJson: 'the line is not JSON',
  notObject: 'the line is not an object with "id" and "text"',
  noText: '"text" is missing or not a string',
  badPublished: '"published" is not a day written YYYY-MM-DD',
  badOutlet: '"outlet" is not a string',
} as const;

const INPUT = v.object(
  {
    id: v.optional(v.unknown(), null),
    text: v.string(ERRORS.noText),
    published: v.nullish(v.pipe(v.string(ERRORS.badPublished), v.check(isDay, ERRORS.badPublished))),
    outlet: v.nullish(v.string(ERRORS.badOutlet)),
  },
  (issue) => (issue.path === undefined ? ERRORS.notObject : ERRORS.noText),
);

/**
 * The result lines of some input lines, with their ends; null for a line that was too long. `published` is the day for
 * lines without one, `failed` how many gave an error in their place.
 */
export function lineResults(
  bytes: Uint8Array | null,
  published: string | null,
  engine: Engine,
): { readonly lines: Uint8Array; readonly failed: number } {
  const results = (bytes === null ? [null] : linesIn(bytes)).map((line) => lineResult(line, published, engine));
  const encoder = new TextEncoder();
  return {
    lines: joined(results.map(({ line }) => encoder.encode(line))),
    failed: results.filter(({ failed }) => failed).length,
  };
}

/** The lines without their ends (LF or CR LF). */
function linesIn(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    lines.push(bytes.subarray(start, end > start && bytes[end - 1] === RETURN ? end - 1 : end));
    start = end + 1;
  }
  return lines;
}

/** The result line, with its end, of an input line. */
function lineResult(
  bytes: Uint8Array | null,
  published: string | null,
  engine: Engine,
): { readonly line: string; readonly failed: boolean } {
  const failed = (id: unknown, error: string) => ({ line: `${oneLineJson({ id, error })}\n`, failed: true });
  if (bytes === null) return failed(null, ERRORS.tooLong);
  let input: unknown;
  try {
    input = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return failed(null, error instanceof SyntaxError ? ERRORS.notJson : ERRORS.notUtf8);
  }
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : null;
  const parsed = v.safeParse(INPUT, Array.isArray(input) ? null : input);
  if (!parsed.success) return failed(id, parsed.issues[0].message);
  const { text, outlet } = parsed.output;
  const day = metadataDay(parsed.output.published ?? null, published);
  const metadata: ArticleMetadata = { ...day, ...(outlet ? { outlet } : {}) };
  try {
    const analysis = analyseArticle(text, metadata, engine);
    const body = recordBody({ text, analysis, ...(outlet ? { outlet } : {}) }, engine.gazetteer);
    const record = { id, engine: ENGINE_VERSION, gazetteer: engine.gazetteer.version, ...body };
    return { line: `${oneLineJson(record)}\n`, failed: false };
  } catch (error) {
    return failed(id, `the article could not be analysed (${error instanceof Error ? error.message : String(error)})`);
  }
}

function metadataDay(own: string | null, option: string | null): Pick<ArticleMetadata, 'published'> {
  if (own !== null) return { published: { date: own, basis: 'corpus' } };
  return option === null ? {} : { published: { date: option, basis: 'option' } };
}

/**
 * The lines of a stream with their ends (LF): those that one piece of the stream ends come together as bytes that have
 * their memory to themselves, so that none waits for what has not been sent. Null for a line longer than `longest` bytes,
 * which is skipped without being kept. What follows the last end is a line unless it is empty.
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array | string>,
  longest = LARGEST,
): AsyncGenerator<Uint8Array | null> {
  let begun: Uint8Array[] = [];
  let length = 0;
  for await (const data of stream) {
    const chunk = typeof data === 'string' ? new TextEncoder().encode(data) : data;
    let whole: Uint8Array[] = [];
    let start = 0;
    for (let end = chunk.indexOf(FEED); end !== -1; end = chunk.indexOf(FEED, start)) {
      if (length + end - start <= longest) whole.push(...begun, chunk.subarray(start, end + 1));
      else {
        if (whole.length > 0) yield joined(whole);
        whole = [];
        yield null;
      }
      begun = [];
      length = 0;
      start = end + 1;
    }
    if (whole.length > 0) yield joined(whole);
    length += chunk.length - start;
    if (length <= longest) begun.push(chunk.subarray(start));
    else begun = [];
  }
  if (length > 0) yield length > longest ? null : joined(begun);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
