/** JSON: the records as an array, with the incidents beside them once more than one article was read. */

import type { ExportSource } from './article';
import { articleRecord } from './record';

/** The document in chunks, one article each, so that a large corpus is never one string. */
export function* jsonChunks({ articles, gazetteer, incidents }: ExportSource): Generator<string> {
  const several = articles.length > 1;
  yield several ? '{"articles": [' : '[';
  for (const [index, article] of articles.entries()) {
    yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(articleRecord(article, gazetteer))}`;
  }
  yield '\n]';
  if (several) yield `,\n"incidents": [${incidents.map((incident) => `\n${JSON.stringify(incident)}`).join(',')}\n]}`;
  yield '\n';
}
