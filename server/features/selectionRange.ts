/** Selection ranges: mention, the mention around it, sentence, paragraph, article. */

import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Article } from '../corpus/article';
import type { Span } from '../model';

export function selectionRange(article: Article, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => selectionAt(article, position));
}

function selectionAt(article: Article, position: Position): SelectionRange {
  const offset = article.lines.offsetAt(position);
  const line = article.lines.spanOf(position.line);
  const paragraph = { start: line.start, end: line.start + article.slice(line).trimEnd().length };
  const sentence = article.sentenceAt(offset);
  const spans: Span[] = [...article.mentionsAt(offset)];
  if (sentence !== null) spans.push(sentence);
  spans.push(paragraph, { start: 0, end: article.text.length });
  let inner: Span = { start: offset, end: offset };
  const nested: Span[] = [];
  for (const span of spans) {
    // Each range must hold the one before it and be larger.
    if (span.start > inner.start || span.end < inner.end) continue;
    if (span.end - span.start === inner.end - inner.start) continue;
    nested.push(span);
    inner = span;
  }
  if (nested.length === 0) nested.push(inner);
  let range: SelectionRange | undefined;
  for (const span of nested.reverse()) {
    const own = article.lines.rangeOf(span);
    range = range === undefined ? { range: own } : { range: own, parent: range };
  }
  return range ?? { range: { start: position, end: position } };
}
