/** The next or previous mention of an entity, over article ends into the next article that mentions it. */

import type { Location } from 'vscode-languageserver-types';
import type { Article } from '../corpus/article';
import { type FeatureContext, locationOf } from './context';
import { entityAt } from './references';

/** From the mention at an offset; after the last mention of the last article comes the first. Null where no entity is. */
export function stepMention(
  { corpus }: FeatureContext,
  article: Article,
  offset: number,
  direction: 'next' | 'previous',
): Location | null {
  const entity = entityAt(article, offset);
  if (entity === null) return null;
  const step = direction === 'next' ? 1 : -1;
  const here = corpus.mentionsIn(article.uri, entity);
  const current = here.findIndex(({ start, end }) => start <= offset && offset <= end);
  const neighbour = here[current + step];
  if (current >= 0 && neighbour !== undefined) return locationOf(article, neighbour);
  const uris = corpus.articlesOf(entity);
  const at = uris.indexOf(article.uri);
  const other = corpus.article(uris[(at + step + uris.length) % uris.length] ?? article.uri) ?? article;
  const mention = corpus.mentionsIn(other.uri, entity).at(step === 1 ? 0 : -1);
  return mention === undefined ? null : locationOf(other, mention);
}
