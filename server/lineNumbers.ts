/**
 * What is painted of an article, as numbers line by line: an editor gets all of them once, and after a keystroke only
 * those of the lines that changed. A line that did not change is known by its array, so that a keystroke compares lines
 * rather than the numbers of thousands of mentions.
 */

import type { SemanticTokensEdit } from 'vscode-languageserver-types';
import type { Article } from './corpus/article';
import { LineCursor } from './corpus/lines';
import type { LineMarks } from './marks';
import type { Mark, Span } from './model';

/** The lines that have numbers, ascending, and the numbers of each. */
export interface LineNumbers {
  readonly lines: readonly number[];
  /** The first of a line's numbers, 0 here, is to say how many lines it is below the one before. */
  readonly numbers: readonly (readonly number[])[];
}

/** Makes the numbers of a line's marks; their offsets count from `character`, in UTF-16 units. The first one is 0. */
export type EncodeLine = (marks: readonly Mark[], character: number) => readonly number[];

/** Numbers the lines of articles; keeps those of a line for as long as its marks are the same array. */
export class LineEncoder {
  readonly #encode: EncodeLine;
  readonly #known = new WeakMap<readonly Mark[], { readonly character: number; readonly numbers: readonly number[] }>();

  constructor(encode: EncodeLine) {
    this.#encode = encode;
  }

  /** The numbers of an article, or of the lines that a part of it touches. */
  of(article: Article, part: Span | null = null): LineNumbers {
    const found = { lines: [] as number[], numbers: [] as (readonly number[])[] };
    const cursor = new LineCursor(article.lines);
    const { marks } = article;
    for (let at = 0; at < marks.length; ) {
      cursor.goTo((marks[at] as LineMarks).offset);
      let end = at + 1;
      while (end < marks.length && (marks[end] as LineMarks).offset < cursor.end) end++;
      if (part === null || (cursor.start < part.end && cursor.end > part.start)) {
        const numbers = this.#line(marks.slice(at, end), cursor.start);
        if (numbers.length > 0) {
          found.lines.push(cursor.line);
          found.numbers.push(numbers);
        }
      }
      at = end;
    }
    return found;
  }

  #line(parts: readonly LineMarks[], start: number): readonly number[] {
    const [{ offset, marks } = { offset: start, marks: [] }] = parts;
    if (parts.length > 1)
      return this.#encode(
        parts.flatMap((part) => fromLineStart(part, start)),
        0,
      );
    const character = offset - start;
    let known = this.#known.get(marks);
    if (known?.character !== character) {
      known = { character, numbers: this.#encode(marks, character) };
      this.#known.set(marks, known);
    }
    return known.numbers;
  }
}

/** The marks of a part of a very long line, with offsets that count from the line's start. */
function fromLineStart({ offset, marks }: LineMarks, start: number): Mark[] {
  const character = offset - start;
  return marks.map((mark) => ({ ...mark, start: mark.start + character, end: mark.end + character }));
}

/** All numbers, line after line. */
export function allNumbers({ lines, numbers }: LineNumbers): number[] {
  return numbersBetween({ lines, numbers }, 0, lines.length);
}

/** What changes the numbers of one text into those of the next, as one edit; none where they are the same. */
export function editsBetween(before: LineNumbers, after: LineNumbers): SemanticTokensEdit[] {
  const [old, now] = [before.lines.length, after.lines.length];
  const shorter = Math.min(old, now);
  let head = 0;
  while (head < shorter && isSame(before, head, after, head)) head++;
  if (head === old && head === now) return [];
  let tail = 0;
  while (tail < shorter - head && isSame(before, old - 1 - tail, after, now - 1 - tail)) tail++;
  const lengthOf = ({ numbers }: LineNumbers, from: number, to: number): number =>
    numbers.slice(from, to).reduce((sum, line) => sum + line.length, 0);
  return [
    {
      start: lengthOf(before, 0, head),
      deleteCount: lengthOf(before, head, old - tail),
      data: numbersBetween(after, head, now - tail),
    },
  ];
}

function isSame(a: LineNumbers, at: number, b: LineNumbers, other: number): boolean {
  if (below(a, at) !== below(b, other)) return false;
  const [left, right] = [a.numbers[at] ?? [], b.numbers[other] ?? []];
  return left === right || (left.length === right.length && left.every((value, index) => value === right[index]));
}

/** How many lines a line is below the one before. */
function below({ lines }: LineNumbers, at: number): number {
  return (lines[at] ?? 0) - (at === 0 ? 0 : (lines[at - 1] ?? 0));
}

function numbersBetween(all: LineNumbers, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    const first = found.length;
    for (const value of all.numbers[at] ?? []) found.push(value);
    found[first] = below(all, at);
  }
  return found;
}
