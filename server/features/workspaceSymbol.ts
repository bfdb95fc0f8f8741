/** Workspace symbols: entities and events, found by Arabic, English or transliterated text. */

import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { findEntities } from '../corpus/search';
import type { EntityType } from '../model';
import { type FeatureContext, fileName, locationOf } from './context';
import { eventTitle } from './eventCard';
import { searchEvents } from './eventSearch';
import { nameOf } from './figureText';
import { isolate } from './markdown';

/** More than a list shows; who wants others types another letter. */
const MOST_ENTITIES = 50;
const MOST_EVENTS = 100;

const KINDS: Record<EntityType, SymbolKind> = {
  faction: SymbolKind.Class,
  place: SymbolKind.Namespace,
  person: SymbolKind.Interface,
};

/** The entities mentioned in the corpus that fit a query, then the events that do; nothing for an empty query. */
export function workspaceSymbol(context: FeatureContext, query: string): WorkspaceSymbol[] {
  if (query.trim() === '') return [];
  return [...entitySymbols(context, query), ...eventSymbols(context, query)];
}

function entitySymbols(context: FeatureContext, query: string): WorkspaceSymbol[] {
  const { corpus, texts, language } = context;
  const symbols: WorkspaceSymbol[] = [];
  for (const entity of findEntities(corpus.gazetteer, query)) {
    if (symbols.length === MOST_ENTITIES) break;
    const [first] = corpus.occurrences(entity.id);
    if (first === undefined) continue;
    const { mentions } = corpus.countOf(entity.id);
    const other = language === 'ar' ? entity.name.en : entity.name.ar;
    symbols.push({
      name: `${isolate(nameOf(entity, language), language)} — ${isolate(other, language)}`,
      kind: KINDS[entity.type],
      containerName: `${texts.types[entity.type]}${texts.separator}${texts.event.mentions(mentions)}`,
      location: locationOf(first.article, first.mention),
    });
  }
  return symbols;
}

function eventSymbols(context: FeatureContext, query: string): WorkspaceSymbol[] {
  const symbols: WorkspaceSymbol[] = [];
  for (const { article, event } of searchEvents(context, query)) {
    if (symbols.length === MOST_EVENTS) break;
    symbols.push({
      name: eventTitle(context, event),
      kind: SymbolKind.Event,
      containerName: isolate(fileName(article.uri), context.language),
      location: locationOf(article, event.trigger),
    });
  }
  return symbols;
}
