/** The sentences of an article that tell of something. */

import type { Span } from '../model';
import type { Article } from './article';

/** The sentences that hold a figure or the trigger of an event. In text order. */
export function tellingSentences(article: Article): readonly Span[] {
  const triggers = article.events.flatMap(({ trigger, repeats }) => [trigger, ...repeats].map(({ start }) => start));
  return sentencesAt(article, [...figures(article), ...triggers]);
}

/** The sentences that hold a figure. In text order. */
export function figureSentences(article: Article): readonly Span[] {
  return sentencesAt(article, figures(article));
}

function figures(article: Article): readonly number[] {
  return article.mentions.filter(({ type }) => type === 'casualty').map(({ start }) => start);
}

function sentencesAt(article: Article, offsets: readonly number[]): readonly Span[] {
  const found = new Map<number, Span>();
  for (const offset of offsets) {
    const sentence = article.sentenceAt(offset);
    if (sentence !== null) found.set(sentence.start, sentence);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
