/** Definition: from a mention to what is known of its entity. */

import type { LocationLink, Range } from 'vscode-languageserver-types';
import type { Article } from '../corpus/article';
import type { EntityId } from '../model';
import { entryUri, type FeatureContext, locationOf } from './context';
import { entityAt } from './references';

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * The user's own entry where there is one, else the readable document of the built-in entry. An editor that cannot show
 * that document is led to the first mention in the corpus that names the entity.
 */
export function definition(context: FeatureContext, article: Article, offset: number): LocationLink[] | null {
  const entity = entityAt(article, offset);
  const origin = article.mentionsAt(offset).find((mention) => 'entity' in mention && mention.entity === entity);
  if (entity === null || origin === undefined) return null;
  const target = targetOf(context, entity);
  if (target === null) return null;
  return [
    {
      originSelectionRange: article.lines.rangeOf(origin),
      targetUri: target.uri,
      targetRange: target.range,
      targetSelectionRange: target.range,
    },
  ];
}

/** Where an entity is explained; null where nothing can show it. */
function targetOf(context: FeatureContext, id: EntityId): { readonly uri: string; readonly range: Range } | null {
  const entity = context.corpus.gazetteer.entities.get(id);
  const own = entity === undefined ? null : context.userFile(entity.source.file);
  if (entity !== undefined && own !== null) {
    const line = Math.max(0, entity.source.line - 1);
    return { uri: own, range: { start: { line, character: 0 }, end: { line, character: 0 } } };
  }
  if (context.gazetteerDocuments) return entity === undefined ? null : { uri: entryUri(id), range: START };
  for (const { article, mention } of context.corpus.occurrences(id)) {
    if (!mention.named) continue;
    return locationOf(article, mention);
  }
  return null;
}
