/** The mentions of a document with their types, for the client's highlights. */

import { isArabicLine } from '../corpus/arabic';
import type { Article } from '../corpus/article';
import { addHighlight } from '../highlightData';

/** The mentions of an article, in text order and as numbers, and which of its lines are Arabic. */
export function highlights(article: Article): {
  readonly version: number | null;
  readonly data: readonly number[];
  readonly arabicLines: readonly (readonly [number, number])[];
} {
  const data: number[] = [];
  let last = 0;
  let start = 0;
  let end = article.lines.spanOf(0).end;
  let line = 0;
  for (const mark of article.marks) {
    // In text order, so that the line is that of the mention before, or not far.
    while (mark.start >= end && line + 1 < article.lines.count) ({ start, end } = article.lines.spanOf(++line));
    addHighlight(data, mark, line - last, mark.start - start);
    last = line;
  }
  return { version: article.version, data, arabicLines: arabicLines(article) };
}

/** Runs of Arabic lines; a blank line between two of them belongs to the run, so that the caret does not jump sides. */
function arabicLines({ text, lines }: Article): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  let blankSince: number | null = null;
  for (let line = 0; line < lines.count; line++) {
    const { start, end } = lines.spanOf(line);
    const last = runs.at(-1);
    if (isArabicLine(text, start, end)) {
      if (last !== undefined && (last[1] === line - 1 || last[1] + 1 === blankSince)) last[1] = line;
      else runs.push([line, line]);
      blankSince = null;
    } else if (text.slice(start, end).trim() !== '') blankSince = null;
    else blankSince ??= line;
  }
  return runs;
}
