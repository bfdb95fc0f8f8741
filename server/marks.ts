/** Marks: what is painted of an article, before its events are known or from its whole analysis. */

import type { ResolvedArticle } from './analyse';
import type { Mark, Mention, Span } from './model';
import { sortInTextOrder } from './text/textOrder';

/** The mark of a mention. */
export function markOf(mention: Mention): Mark {
  const { start, end, type, basis, review } = mention;
  return { start, end, type, named: !('named' in mention) || mention.named, basis, review: review?.verdict };
}

/** The marks of the mentions that the analysis of an article will have, in their order. */
export function marksOf({ placed, names }: ResolvedArticle): Mark[] {
  const marks: Mark[] = [];
  placed.forEach(({ offset, paragraph }, at) => {
    for (const name of names[at] ?? []) {
      if (name === null) continue;
      const { start, end, type, named, basis } = name;
      marks.push({ start, end, type, named, basis, review: undefined });
    }
    for (const date of paragraph.dates) marks.push(patternMark(date, offset, 'date'));
    for (const figure of paragraph.figures) marks.push(patternMark(figure, offset, 'casualty'));
  });
  sortInTextOrder(marks);
  return marks;
}

function patternMark({ start, end }: Span, offset: number, type: Mark['type']): Mark {
  return { start: start + offset, end: end + offset, type, named: true, basis: 'pattern', review: undefined };
}
