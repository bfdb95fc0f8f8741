/** The mentions of a document with their types, for the client's highlights. */

import { isArabicLine } from '../corpus/arabic';
import type { Article } from '../corpus/article';
import { highlightNumbers } from '../highlightData';
import { LineEncoder, type LineNumbers } from '../lineNumbers';

const encoder = new LineEncoder(highlightNumbers);

/** The mentions of an article, in text order and as numbers. */
export function highlights(article: Article): LineNumbers {
  return encoder.of(article);
}

/** Runs of Arabic lines; a blank line between two of them belongs to the run, so that the caret does not jump sides. */
export function arabicLines({ text, lines }: Article): (readonly [number, number])[] {
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
