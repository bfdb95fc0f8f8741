/** The sentences of an article that tell of something. */

import type { Span } from '../model';
import type { Article } from './article';

/** The sentences that hold a figure or the trigger of an event. In text order. */
export function tellingSentences(article: Article): readonly Span[] {
  const offsets = [
    ...article.mentions.filter(({ type }) => type === 'casualty').map(({ start }) => start),
    ...article.events.flatMap(({ trigger, repeats }) => [trigger, ...repeats].map(({ start }) => start)),
  ];
  const found = new Map<number, Span>();
  for (const offset of offsets) {
    const sentence = article.sentenceAt(offset);
    if (sentence !== null) found.set(sentence.start, sentence);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
