/** References and document highlights: the mentions of an entity over the corpus and in one article. */

import { type DocumentHighlight, DocumentHighlightKind, type Location } from 'vscode-languageserver-types';
import { type Article, entityOf } from '../corpus/article';
import type { EntityId } from '../model';
import { type FeatureContext, locationOf } from './context';

/** The entity at an offset: of the innermost mention that has one. */
export function entityAt(article: Article, offset: number): EntityId | null {
  for (const mention of article.mentionsAt(offset)) {
    const entity = entityOf(mention);
    if (entity !== null) return entity;
  }
  return null;
}

/**
 * All mentions of the entity at an offset, this article's first and then by uri, article by article. A name that is in no
 * gazetteer has those of this article that are written alike; a figure the others of its event. Lazily: a corpus may have
 * hundreds of thousands.
 */
export function* references({ corpus }: FeatureContext, article: Article, offset: number): Generator<Location[]> {
  const entity = entityAt(article, offset);
  if (entity === null) {
    yield sameHere(article, offset).map((span) => locationOf(article, span));
    return;
  }
  yield corpus.mentionsIn(article.uri, entity).map((mention) => locationOf(article, mention));
  for (const { uri, lines, spans } of corpus.spansOf(entity))
    if (uri !== article.uri) yield spans.map((span) => ({ uri, range: lines.rangeOf(span) }));
}

/** The mentions in this article of what stands at an offset. */
export function documentHighlight({ corpus }: FeatureContext, article: Article, offset: number): DocumentHighlight[] {
  const entity = entityAt(article, offset);
  const spans = entity === null ? sameHere(article, offset) : corpus.mentionsIn(article.uri, entity);
  return spans.map((span) => ({ range: article.lines.rangeOf(span), kind: DocumentHighlightKind.Text }));
}

function sameHere(article: Article, offset: number): readonly { readonly start: number; readonly end: number }[] {
  const mention = article.mentionsAt(offset)[0];
  if (mention === undefined) return [];
  if (mention.type === 'casualty') {
    const event = mention.casualty.event === null ? undefined : article.event(mention.casualty.event);
    return event === undefined ? [mention] : article.figuresOf(event);
  }
  const words = article.slice(mention);
  return article.mentions.filter(
    ({ type, start, end }) => type === mention.type && article.text.slice(start, end) === words,
  );
}
