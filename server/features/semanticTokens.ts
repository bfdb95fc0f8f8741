/**
 * Semantic tokens: the mentions for editors that colour text by tokens. The types are our own, without a super type, so
 * that VS Code paints nothing: coloured runs put the words of an Arabic sentence in the wrong order there.
 */

import type { SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { Article } from '../corpus/article';
import { LineCursor } from '../corpus/lines';
import type { Mark, MentionType, Span } from '../model';

const TYPES = ['faction', 'place', 'person', 'casualty', 'date'] as const satisfies readonly MentionType[];
/** `generic`: «المسلحون»; `inferred`: not a known name but read from its context or resolved from the article. */
const MODIFIERS = ['generic', 'inferred'] as const;

export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] };

/** A token counts from its line's part: character, length, type, modifiers. */
const NUMBERS = 4;

/** The tokens of an article, or of a part of it, in LSP's encoding: five numbers each, relative to the one before. */
export function semanticTokens(article: Article, part: Span = { start: 0, end: article.text.length }): number[] {
  const data: number[] = [];
  const cursor = new LineCursor(article.lines);
  let line = 0;
  let character = 0;
  for (const { offset, marks } of article.marks) {
    cursor.goTo(offset);
    const tokens = tokensOf(marks);
    const column = offset - cursor.start;
    for (let at = 0; at < tokens.length; at += NUMBERS) {
      const [own, length] = [tokens[at] as number, tokens[at + 1] as number];
      if (offset + own + length <= part.start || offset + own >= part.end) continue;
      const now = column + own;
      const same = cursor.line === line;
      data.push(cursor.line - line, same ? now - character : now, length);
      data.push(tokens[at + 2] as number, tokens[at + 3] as number);
      line = cursor.line;
      character = now;
    }
  }
  return data;
}

const known = new WeakMap<readonly Mark[], readonly number[]>();

/** The tokens of a line, worked out once for each that changes. */
function tokensOf(marks: readonly Mark[]): readonly number[] {
  let tokens = known.get(marks);
  if (tokens === undefined) {
    tokens = flatten(marks).flatMap(({ start, end, mark }) => [
      start,
      end - start,
      TYPES.indexOf(mark.type),
      modifiersOf(mark),
    ]);
    known.set(marks, tokens);
  }
  return tokens;
}

/** What changes one token array into another, as one edit; none where they are the same. */
export function tokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  if (head === before.length && head === after.length) return [];
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [{ start: head, deleteCount: before.length - head - tail, data: after.slice(head, after.length - tail) }];
}

interface Piece extends Span {
  readonly mark: Mark;
}

/** Marks, in text order, cut so that none overlaps: where one lies in another, the inner one shows. Linear in their number. */
function flatten(marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  const open: Mark[] = [];
  let at = 0;
  const emit = (until: number): void => {
    for (let top = open.at(-1); top !== undefined && at < until; top = open.at(-1)) {
      const end = Math.min(top.end, until);
      if (end > at) pieces.push({ start: at, end, mark: top });
      at = Math.max(at, end);
      if (top.end > until) return;
      open.pop();
    }
    at = Math.max(at, until);
  };
  for (const mark of marks) {
    emit(mark.start);
    open.push(mark);
  }
  emit(Number.POSITIVE_INFINITY);
  return pieces;
}

function modifiersOf({ type, named, basis }: Mark): number {
  const name = type !== 'casualty' && type !== 'date';
  return (named ? 0 : 1) | (name && basis !== 'gazetteer' ? 2 : 0);
}
