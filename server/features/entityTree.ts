/** The Entities tree, page by page: factions, places and people, by how often they are mentioned, with their articles. */

import type { Corpus } from '../corpus/corpus';
import { findEntityIds } from '../corpus/search';
import type { EntityId, EntityType } from '../model';
import type { TreeNode, TreePage } from '../protocol';
import { type FeatureContext, fileName, locationOf } from './context';
import { entityTitle } from './entityCard';
import { entityFacts, kindText } from './entityFacts';
import { entityName } from './figureText';
import { directed, escapeMarkdown, isolate } from './markdown';

export interface EntityTreeQuery {
  readonly parent: string | null;
  readonly offset: number;
  readonly limit: number;
  readonly filter: string;
}

const TYPES: readonly EntityType[] = ['faction', 'place', 'person'];
const ICONS: Record<EntityType, string> = { faction: 'shield', place: 'location', person: 'person' };

export function entityTree(context: FeatureContext, query: EntityTreeQuery): TreePage {
  const { parent, offset, limit } = query;
  const page = <T>(all: readonly T[], node: (item: T) => TreeNode): TreePage => ({
    nodes: all.slice(offset, offset + limit).map(node),
    total: all.length,
  });
  if (parent === null) {
    const types = TYPES.filter((type) => entitiesOf(context, type, query.filter).length > 0);
    return page(types, (type) => typeNode(context, type, entitiesOf(context, type, query.filter).length));
  }
  const type = TYPES.find((known) => known === parent);
  if (type !== undefined) return page(entitiesOf(context, type, query.filter), (id) => entityNode(context, id));
  return page(context.corpus.articlesOf(parent as EntityId), (uri) => articleNode(context, parent as EntityId, uri));
}

/** All mentioned entities by type, most mentioned first; kept until the corpus changes. */
const kept = new WeakMap<
  Corpus,
  { readonly version: number; readonly byType: ReadonlyMap<EntityType, readonly EntityId[]> }
>();

function entitiesOf({ corpus }: FeatureContext, type: EntityType, filter: string): readonly EntityId[] {
  let known = kept.get(corpus);
  if (known?.version !== corpus.version) {
    const all = [...corpus.entities()]
      .map((id) => ({ id, mentions: corpus.countOf(id).mentions }))
      .sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
    const byType = new Map(TYPES.map((each) => [each, all.filter((id) => id.startsWith(`${each}/`))] as const));
    known = { version: corpus.version, byType };
    kept.set(corpus, known);
  }
  const entities = known.byType.get(type) ?? [];
  if (filter.trim() === '') return entities;
  const wanted = findEntityIds(corpus.gazetteer, filter);
  return entities.filter((id) => wanted.has(id));
}

function typeNode({ texts }: FeatureContext, type: EntityType, count: number): TreeNode {
  const label = texts.typesPlural[type];
  return { id: type, kind: 'group', label, description: `${count}`, tooltip: label, icon: ICONS[type], children: true };
}

function entityNode(context: FeatureContext, id: EntityId): TreeNode {
  const { corpus, texts, language } = context;
  const entity = corpus.gazetteer.entities.get(id);
  const { mentions, articles } = corpus.countOf(id);
  const counts = `${texts.event.mentions(mentions)}${texts.separator}${texts.event.articles(articles)}`;
  const [first] = corpus.occurrences(id);
  const tooltip =
    entity === undefined
      ? escapeMarkdown(id)
      : [
          `${entityTitle(context, entity)}${texts.separator}${kindText(entity, texts)}`,
          entityFacts(context, entity)
            .map((fact) => `- ${fact}`)
            .join('\n'),
          counts,
        ].join('\n\n');
  return {
    id,
    kind: 'entity',
    label: isolate(entityName(id, context), language),
    description: `${mentions}`,
    tooltip: directed(tooltip, language),
    icon: ICONS[id.slice(0, id.indexOf('/')) as EntityType] ?? 'symbol-misc',
    children: true,
    entity: id,
    ...(first === undefined ? {} : { location: locationOf(first.article, first.mention) }),
  };
}

function articleNode(context: FeatureContext, id: EntityId, uri: string): TreeNode {
  const { corpus, language, texts } = context;
  const article = corpus.article(uri);
  const mentions = corpus.mentionsIn(uri, id);
  const first = mentions[0];
  const label = isolate(article?.metadata.headline ?? fileName(uri), language);
  return {
    id: `${id}|${uri}`,
    kind: 'article',
    label,
    description: `${mentions.length}`,
    tooltip: `${escapeMarkdown(label)}${texts.separator}${texts.event.mentions(mentions.length)}`,
    icon: 'file-text',
    children: false,
    ...(article === undefined || first === undefined ? {} : { location: locationOf(article, first) }),
  };
}
