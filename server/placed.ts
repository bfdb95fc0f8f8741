/** Paragraphs in their article. */

import type { ParagraphTrigger } from './events/triggers';
import type { Span } from './model';
import type { Paragraph } from './recognise/readParagraph';

/** A paragraph as kept between analyses: what depends on its text alone. */
export interface ReadParagraph {
  readonly paragraph: Paragraph;
  readonly triggers: readonly ParagraphTrigger[];
}

/** A paragraph at its offset in the article, in UTF-16 units. */
export interface Placed extends ReadParagraph {
  readonly offset: number;
}

export function shifted({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}
