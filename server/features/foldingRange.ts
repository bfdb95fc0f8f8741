/** Folding: the empty lines between paragraphs fold with the paragraph above, photo captions and teasers with theirs. */

import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Article } from '../corpus/article';

/** A block of lines without an empty one between them folds onto its first; so does a run of empty lines. */
export function foldingRange(article: Article): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const { lines, text } = article;
  const reporting = new Set(article.events.map(({ trigger }) => lines.lineAt(trigger.start)));
  let start = 0;
  let quietSince: number | null = null;
  for (let line = 0; line <= lines.count; line++) {
    const { start: from, end: to } = lines.spanOf(line);
    const empty = line === lines.count || text.slice(from, to).trim() === '';
    const startsEmpty = text.slice(lines.spanOf(start).start, lines.spanOf(start).end).trim() === '';
    if (line === lines.count || empty !== startsEmpty) {
      if (line - 1 > start) ranges.push({ startLine: start, endLine: line - 1 });
      start = line;
    }
    // Stretches of two paragraphs or more that report no event fold as a region: what is left is the report.
    if (line === lines.count || reporting.has(line)) {
      if (quietSince !== null && quietSince > 0 && line - 1 > quietSince + 2)
        ranges.push({ startLine: quietSince, endLine: line - 1, kind: FoldingRangeKind.Region });
      quietSince = null;
    } else quietSince ??= line;
  }
  return ranges;
}
