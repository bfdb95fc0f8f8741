/** The events that a few words mean: by the entities that take part, the words that report them, or their type. */

import type { IndexedEvent } from '../corpus/eventIndex';
import { findEntities } from '../corpus/search';
import { SUB_TYPES, type SubType } from '../model';
import { foldString } from '../text/fold';
import type { FeatureContext } from './context';

/** Each event once, lazily; those of entities first. */
export function* searchEvents(context: FeatureContext, query: string): Generator<IndexedEvent> {
  const { corpus, events } = context;
  const folded = foldString(query).trim();
  if (folded === '') return;
  const seen = new Set<string>();
  for (const found of candidates()) {
    const key = `${found.article.uri}#${found.event.id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield found;
  }

  function* candidates(): Generator<IndexedEvent> {
    for (const { id } of findEntities(corpus.gazetteer, query)) yield* events.eventsOf(id);
    yield* events.eventsByTrigger(folded);
    for (const [type, subTypes] of Object.entries(SUB_TYPES)) {
      const wanted = new Set<SubType>(subTypes.filter((subType) => isNamed(context, subType, folded)));
      if (wanted.size === 0) continue;
      for (const found of events.events('type', type)) if (wanted.has(found.event.subType)) yield found;
    }
  }
}

/** Whether each word begins a word of the type's name, in English or the user's language: "air strike". */
function isNamed({ texts }: FeatureContext, subType: SubType, folded: string): boolean {
  const asked = folded.split(/\s+/u);
  if (folded.length < 3) return false;
  return [subType, texts.subTypes[subType]].some((name) => {
    const words = foldString(name).split(/[^\p{L}\p{N}]+/u);
    return asked.every((part) => words.some((word) => word.startsWith(part)));
  });
}
