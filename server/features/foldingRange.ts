/** Folding: stretches of paragraphs that report no event fold away; what is left is the report. */

import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Article } from '../corpus/article';

/** Shorter stretches are not worth a fold: lines, empty ones included. */
const FEWEST_LINES = 3;

/** One range for each stretch between two paragraphs that report events, or after the last of them. */
export function foldingRange({ lines, events }: Article): FoldingRange[] {
  const reporting = new Set(events.map(({ trigger }) => lines.lineAt(trigger.start)));
  const ranges: FoldingRange[] = [];
  let first: number | null = null;
  for (let line = 0; line <= lines.count; line++) {
    if (line < lines.count && !reporting.has(line)) {
      first ??= line;
      continue;
    }
    // What stands before the first event is the headline and the caption: it stays in sight.
    if (first !== null && first > 0 && line - first >= FEWEST_LINES)
      ranges.push({ startLine: first, endLine: line - 1, kind: FoldingRangeKind.Region });
    first = null;
  }
  return ranges;
}
