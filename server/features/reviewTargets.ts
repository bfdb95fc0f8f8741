/** Parts of an article as what verdicts are given on. */

import { type Article, isName } from '../corpus/article';
import type { ArticleEvent, Mention } from '../model';
import type { ReviewSubject, ReviewTarget } from '../protocol';

function eventTarget(article: Article, event: ArticleEvent): ReviewTarget {
  return { uri: article.uri, id: event.id, quote: article.slice(event.trigger) };
}

export function eventSubject(article: Article, event: ArticleEvent): ReviewSubject {
  return { kind: 'event', ...eventTarget(article, event) };
}

/** The subject of a figure or of what a name is linked to; null for a date, and a phrase that names nobody. */
export function mentionSubject(article: Article, mention: Mention): ReviewSubject | null {
  const target = { uri: article.uri, id: mention.id, quote: article.slice(mention) };
  if (mention.type === 'casualty') return { kind: 'figure', ...target };
  if (!isName(mention)) return null;
  return mention.named || mention.entity !== null || mention.review !== undefined ? { kind: 'link', ...target } : null;
}

/** The subject of two reports being of one happening. */
export function incidentSubject(
  first: { readonly article: Article; readonly event: ArticleEvent },
  second: { readonly article: Article; readonly event: ArticleEvent },
): ReviewSubject {
  return {
    kind: 'incident',
    ...eventTarget(first.article, first.event),
    other: eventTarget(second.article, second.event),
  };
}
