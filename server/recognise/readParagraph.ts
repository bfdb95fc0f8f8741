/** Reads one paragraph: everything that can be known of it without the rest of the article. */

import type { Vocabulary } from '../text/form';
import { sentenceRanges, type TokenRange } from '../text/paragraphs';
import { type Tokens, tokenise } from '../text/tokens';
import { readDates } from './dates';
import { readFigures } from './figures';
import { readNames } from './names';
import type { ParagraphDate, ParagraphFigure, ParagraphName } from './paragraph';
import type { Knowledge } from './scene';

/** A paragraph, read. Offsets are UTF-16 units into its text. */
export interface Paragraph {
  readonly tokens: Tokens;
  readonly sentences: readonly TokenRange[];
  readonly names: readonly ParagraphName[];
  readonly dates: readonly ParagraphDate[];
  readonly figures: readonly ParagraphFigure[];
}

/** A pure function of the text and the gazetteer; the vocabulary is a cache. */
export function readParagraph(text: string, knowledge: Knowledge, vocabulary: Vocabulary): Paragraph {
  const tokens = tokenise(text, vocabulary);
  const sentences = sentenceRanges(tokens);
  const names = readNames(tokens, knowledge);
  const dates = readDates(tokens, names);
  const figures = readFigures(tokens, sentences, names, dates);
  return { tokens, sentences, names, dates, figures };
}
