/**
 * Semantic tokens: the mentions for editors that colour text by tokens. The types are our own, without a super type, so
 * that VS Code paints nothing: coloured runs put the words of an Arabic sentence in the wrong order there.
 */

import type { SemanticTokensLegend } from 'vscode-languageserver-types';
import type { Article } from '../corpus/article';
import { LineEncoder, type LineNumbers } from '../lineNumbers';
import type { Mark, MentionType, Span } from '../model';

const TYPES = ['faction', 'place', 'person', 'casualty', 'date'] as const satisfies readonly MentionType[];
/** `generic`: «المسلحون»; `inferred`: not a known name but read from its context or resolved from the article. */
const MODIFIERS = ['generic', 'inferred'] as const;

export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] };

const encoder = new LineEncoder(tokensOf);

/** The tokens of an article, or of the lines that a part of it touches, in LSP's encoding: five numbers each. */
export function semanticTokens(article: Article, part: Span | null = null): LineNumbers {
  return encoder.of(article, part);
}

function tokensOf(marks: readonly Mark[], character: number): readonly number[] {
  const tokens: number[] = [];
  let last = -character;
  for (const { start, end, mark } of flatten(marks)) {
    tokens.push(0, start - last, end - start, TYPES.indexOf(mark.type), modifiersOf(mark));
    last = start;
  }
  return tokens;
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
