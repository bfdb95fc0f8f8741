/**
 * Anchors: how a verdict finds its words again after the article was edited. An anchor is the words themselves with as
 * much text before and after them as no other occurrence of the words shares; each side alone then tells them from the
 * others. Runs of white space count as one space, so that line ends and wrapping do not matter.
 *
 * Found again is what has the text of both sides around it or, where only one side was edited, that of the other. What
 * was edited on both sides, or has become two, is not guessed at: its verdict has lost its place.
 */

import type { Span } from '../model';
import type { Anchor } from './record';

/** Text that is kept on each side at least, in UTF-16 units. */
const CONTEXT = 32;
/** A longer context would more often be edited than help. */
const LONGEST_CONTEXT = 512;
/** A side shorter than this (at an article's start or end) does not tell words from others by itself. */
const TELLING = 8;

/** A text with every run of white space as one space, and the way back to the text's own offsets. */
export class PlainText {
  readonly text: string;
  readonly #offsets: Uint32Array;

  constructor(source: string) {
    const offsets = new Uint32Array(source.length + 1);
    let text = '';
    let from = 0;
    let length = 0;
    const space = /[\s\uFEFF]+/gu;
    const take = (part: string, at: number) => {
      for (let i = 0; i < part.length; i++) offsets[length++] = at + i;
      text += part;
    };
    for (let run = space.exec(source); run !== null; run = space.exec(source)) {
      take(source.slice(from, run.index), from);
      offsets[length++] = run.index;
      text += ' ';
      from = run.index + run[0].length;
    }
    take(source.slice(from), from);
    offsets[length] = source.length;
    this.text = text;
    this.#offsets = offsets.slice(0, length + 1);
  }

  /** A span of the source as one of the plain text. */
  plainSpan({ start, end }: Span): Span {
    return { start: this.#plainOffset(start), end: this.#plainOffset(end) };
  }

  /** A span of the plain text as one of the source. */
  sourceSpan({ start, end }: Span): Span {
    const last = this.#offsets[end - 1] ?? 0;
    return { start: this.#offsets[start] ?? 0, end: Math.min(last + 1, this.#offsets.at(-1) ?? 0) };
  }

  /** The first plain offset whose source offset is not before `offset`. */
  #plainOffset(offset: number): number {
    let low = 0;
    let high = this.#offsets.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#offsets[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The anchor of a span of an article; `file` is the article's path from the folder that keeps the reviews. */
export function anchorOf(plain: PlainText, file: string, span: Span): Anchor {
  const { text } = plain;
  const { start, end } = plain.plainSpan(span);
  const quote = text.slice(start, end);
  let sharedBefore = -1;
  let sharedAfter = -1;
  for (const other of occurrences(text, quote)) {
    if (other === start) continue;
    sharedBefore = Math.max(sharedBefore, commonBefore(text, start, other));
    sharedAfter = Math.max(sharedAfter, commonAfter(text, end, other + quote.length));
  }
  const before = Math.min(start, Math.max(CONTEXT, Math.min(sharedBefore + 1, LONGEST_CONTEXT)));
  const after = Math.min(text.length - end, Math.max(CONTEXT, Math.min(sharedAfter + 1, LONGEST_CONTEXT)));
  const byBefore = before >= TELLING && before > sharedBefore;
  const byAfter = after >= TELLING && after > sharedAfter;
  const sides = byBefore && byAfter ? {} : ({ sides: byBefore ? 'before' : byAfter ? 'after' : 'both' } as const);
  return { file, quote, before: text.slice(start - before, start), after: text.slice(end, end + after), ...sides };
}

/** `missing`: the words, or the text on both their sides, are gone. `ambiguous`: they stand in several places. */
export type Lost = 'missing' | 'ambiguous';

/** Where the words of an anchor stand now, as a span of the article. */
export function findAnchor(plain: PlainText, { quote, before, after, sides }: Anchor): Span | Lost {
  const { text } = plain;
  const whole: number[] = [];
  const partly: number[] = [];
  for (const start of occurrences(text, quote)) {
    const byBefore = text.endsWith(before, start);
    const byAfter = text.startsWith(after, start + quote.length);
    if (byBefore && byAfter) whole.push(start);
    else if ((byBefore && (sides ?? 'before') === 'before') || (byAfter && (sides ?? 'after') === 'after'))
      partly.push(start);
  }
  const candidates = whole.length > 0 ? whole : partly;
  const [start] = candidates;
  if (start === undefined) return 'missing';
  if (candidates.length > 1) return 'ambiguous';
  return plain.sourceSpan({ start, end: start + quote.length });
}

function* occurrences(text: string, quote: string): Generator<number> {
  if (quote === '') return;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) yield at;
}

function commonBefore(text: string, a: number, b: number): number {
  let length = 0;
  while (length < LONGEST_CONTEXT && length < a && length < b && text[a - length - 1] === text[b - length - 1])
    length++;
  return length;
}

function commonAfter(text: string, a: number, b: number): number {
  const most = Math.min(LONGEST_CONTEXT, text.length - a, text.length - b);
  let length = 0;
  while (length < most && text[a + length] === text[b + length]) length++;
  return length;
}
