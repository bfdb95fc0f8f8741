/** Marks: what is painted of an article, before its events are known or from its whole analysis. */

import type { ResolvedArticle } from './analyse';
import type { Mark, Mention, Span } from './model';
import type { Placed } from './placed';
import type { ParagraphName } from './recognise/paragraph';
import type { ResolvedParagraph } from './resolutions';
import { sortInTextOrder } from './text/textOrder';

/** The marks of one line, or of a part of it, in text order. A line that did not change has the very same array of them. */
export interface LineMarks {
  /** Where the part of the line starts in the article, in UTF-16 units. */
  readonly offset: number;
  /** Their offsets count from there. */
  readonly marks: readonly Mark[];
}

/** The mark of a mention, at a distance from where its offsets count. */
export function markOf(mention: Mention, from = 0): Mark {
  const { start, end, type, basis, review } = mention;
  const named = !('named' in mention) || mention.named;
  return { start: start - from, end: end - from, type, named, basis, review: review?.verdict };
}

/** The marks of the mentions that the analysis of an article will have, in their order. */
export function marksOf({ placed, resolved }: ResolvedArticle): LineMarks[] {
  const lines: LineMarks[] = [];
  placed.forEach((paragraph, at) => {
    const names = resolved[at];
    if (names === undefined) return;
    let marks = known.get(names);
    if (marks === undefined) {
      marks = paragraphMarks(paragraph, names);
      known.set(names, marks);
    }
    if (marks.length > 0) lines.push({ offset: paragraph.offset, marks });
  });
  return lines;
}

const known = new WeakMap<ResolvedParagraph, readonly Mark[]>();

function paragraphMarks({ paragraph }: Placed, { names }: ResolvedParagraph): readonly Mark[] {
  const marks: Mark[] = [];
  names.forEach((name, at) => {
    if (name === null) return;
    const { start, end } = paragraph.names[at] as ParagraphName;
    const { type, named, basis } = name;
    marks.push({ start, end, type, named, basis, review: undefined });
  });
  for (const date of paragraph.dates) marks.push(patternMark(date, 'date'));
  for (const figure of paragraph.figures) marks.push(patternMark(figure, 'casualty'));
  sortInTextOrder(marks);
  return marks;
}

function patternMark({ start, end }: Span, type: Mark['type']): Mark {
  return { start, end, type, named: true, basis: 'pattern', review: undefined };
}
