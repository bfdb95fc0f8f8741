/** Paragraphs and sentences: the units in which an article is read. */

import type { Span } from '../model';
import type { Tokens } from './tokens';

/**
 * Longer than any paragraph that was written as one, in UTF-16 units. A line of megabytes is an archive in one line: it
 * is read in pieces, so that its sentences are not compared with all of the others.
 */
const LONGEST = 20_000;

/**
 * The lines of a text, without their ends (LF, CR LF, CR); empty lines too. Offsets are UTF-16 units. An overlong line
 * is cut after the stop or space that comes last within `LONGEST` units.
 */
export function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    const end = feed < 0 ? carriage : carriage < 0 ? feed : Math.min(feed, carriage);
    addLine(spans, text, start, end);
    start = end === carriage && feed === end + 1 ? end + 2 : end + 1;
    if (feed >= 0 && feed < start) feed = text.indexOf('\n', start);
    if (carriage >= 0 && carriage < start) carriage = text.indexOf('\r', start);
  }
  addLine(spans, text, start, text.length);
  return spans;
}

/** Adds a line, in pieces where it is overlong. */
function addLine(spans: Span[], text: string, from: number, end: number): void {
  let start = from;
  while (end - start > LONGEST) {
    const cut = cutBefore(text, start, start + LONGEST);
    spans.push({ start, end: cut });
    start = cut;
  }
  spans.push({ start, end });
}

/** Where to cut a line before `limit`: after a stop that a space follows, else after a space, else at `limit`. */
function cutBefore(text: string, start: number, limit: number): number {
  let space = limit;
  for (let i = limit; i > start; i--) {
    if (text.charCodeAt(i) !== 0x20) continue;
    if (STOPS.has(text.charAt(i - 1))) return i;
    if (space === limit) space = i;
  }
  return space;
}

/** A run of tokens, `last` exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const STOPS = new Set(['.', '!', '?', '؟', '…', '۔']);
const CLOSERS = new Set(['"', '”', '»', "'", '’', ')', ']', '.', '!', '?', '؟']);

/**
 * The sentences of a paragraph as token ranges that cover it. A stop ends a sentence, with the quotes and brackets that
 * close after it; the stop of an initial or of a numbered item does not («د. محمد», «1. بنغازي»), nor does what a quotation
 * leaves out («استقبل (...) تسعة جرحى»).
 */
export function sentenceRanges(tokens: Tokens): TokenRange[] {
  const ranges: TokenRange[] = [];
  let first = 0;
  let i = 0;
  while (i < tokens.count) {
    if (!endsSentence(tokens, i)) {
      i++;
      continue;
    }
    let last = i + 1;
    while (last < tokens.count && tokens.spaced[last] === 0 && CLOSERS.has(tokens.forms[last]?.text ?? '')) last++;
    ranges.push({ first, last });
    first = last;
    i = last;
  }
  if (first < tokens.count) ranges.push({ first, last: tokens.count });
  return ranges;
}

function endsSentence(tokens: Tokens, index: number): boolean {
  const form = tokens.forms[index];
  if (form === undefined || form.kind !== 'mark' || !STOPS.has(form.text)) return false;
  if (isLeftOut(tokens, index)) return false;
  if (form.text !== '.') return true;
  const before = tokens.forms[index - 1];
  if (before === undefined || tokens.spaced[index] === 1) return true;
  const initial = before.kind === 'word' && before.text.length === 1;
  const numbered = before.kind === 'number' && (index === 1 || tokens.spaced[index - 1] === 1) && index - 1 === 0;
  return !initial && !numbered;
}

const DOTS = new Set(['.', '…']);
const MOST_DOTS = 4;

/** «(...)», «[…]»: dots alone in brackets. */
function isLeftOut(tokens: Tokens, index: number): boolean {
  const edge = (step: 1 | -1): string => {
    let at = index;
    while (DOTS.has(tokens.forms[at]?.text ?? '') && Math.abs(at - index) < MOST_DOTS) at += step;
    return tokens.forms[at]?.text ?? '';
  };
  return DOTS.has(tokens.forms[index]?.text ?? '') && /^[([]$/u.test(edge(-1)) && /^[)\]]$/u.test(edge(1));
}

/** The span of a token range, in UTF-16 units of the paragraph; an empty range gives an empty span. */
export function rangeSpan(tokens: Tokens, { first, last }: TokenRange): Span {
  if (first >= last) return { start: 0, end: 0 };
  return { start: tokens.starts[first] as number, end: tokens.ends[last - 1] as number };
}
