/** The mentions of a document with their types, for the client's highlights. */

import { isArabicLine } from '../corpus/arabic';
import type { Article } from '../corpus/article';
import { LineCursor } from '../corpus/lines';
import { addHighlights } from '../highlightData';

/** The mentions of an article, in text order and as numbers, and which of its lines are Arabic. */
export function highlights(article: Article): {
  readonly version: number | null;
  readonly data: readonly number[];
  readonly arabicLines: readonly (readonly [number, number])[];
} {
  const data: number[] = [];
  const cursor = new LineCursor(article.lines);
  let line = 0;
  for (const { offset, marks } of article.marks) {
    cursor.goTo(offset);
    addHighlights(data, marks, cursor.line - line, offset - cursor.start);
    line = cursor.line;
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
