/** All events of the corpus, grouped in the ways that views show them; kept right article by article. */

import type { ArticleEvent, EntityId } from '../model';
import type { EventGrouping } from '../protocol';
import { foldString } from '../text/fold';
import type { Article } from './article';
import type { Corpus } from './corpus';

export interface IndexedEvent {
  readonly article: Article;
  readonly event: ArticleEvent;
}

/** A group's key: an interval of days, an entity, a uri or an event type; empty where that is not known. */
export type GroupKey = string;

export interface EventGroup {
  readonly key: GroupKey;
  readonly events: number;
}

/** For one group: the events by article. */
type Group = Map<string, readonly string[]>;

/** The groups that hold for an event by itself; incidents are found by comparing. */
export type OwnGrouping = Exclude<EventGrouping, 'incident'>;

const GROUPINGS: readonly OwnGrouping[] = ['date', 'place', 'faction', 'article', 'type'];

export class EventIndex {
  readonly #corpus: Corpus;
  readonly #groups = new Map<OwnGrouping, Map<GroupKey, Group>>(GROUPINGS.map((grouping) => [grouping, new Map()]));
  /** Folded words of triggers. */
  readonly #words = new Map<string, Group>();
  readonly #counts = new Map<Group, number>();
  readonly #sorted = new Map<OwnGrouping, readonly EventGroup[]>();

  /** Follows the corpus from now on. */
  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    const change = (before: Article | null, after: Article | null): void => {
      if (before !== null) this.#each(before, (map, key, ids) => this.#takeOut(map, key, before.uri, ids.length));
      if (after !== null) this.#each(after, (map, key, ids) => this.#putIn(map, key, after.uri, ids));
      if ((before?.events.length ?? 0) + (after?.events.length ?? 0) > 0) this.#sorted.clear();
    };
    for (const uri of corpus.uris()) change(null, corpus.article(uri) ?? null);
    corpus.onChange(({ before, after }) => change(before, after));
  }

  /** The groups that hold events, by key (days in their order), the unknown one last. */
  groups(grouping: OwnGrouping): readonly EventGroup[] {
    let sorted = this.#sorted.get(grouping);
    if (sorted === undefined) {
      sorted = [...(this.#groups.get(grouping) ?? [])]
        .map(([key, group]) => ({ key, events: this.#counts.get(group) ?? 0 }))
        .sort((a, b) => Number(a.key === '') - Number(b.key === '') || compare(a.key, b.key));
      this.#sorted.set(grouping, sorted);
    }
    return sorted;
  }

  /** The events of a group by uri and trigger; lazily. */
  events(grouping: OwnGrouping, key: GroupKey): Generator<IndexedEvent> {
    return this.#iterate(this.#groups.get(grouping)?.get(key));
  }

  countOf(grouping: OwnGrouping, key: GroupKey): number {
    const group = this.#groups.get(grouping)?.get(key);
    return group === undefined ? 0 : (this.#counts.get(group) ?? 0);
  }

  /** The events at a place or with a faction or person taking part. */
  *eventsOf(entity: EntityId): Generator<IndexedEvent> {
    yield* this.events(entity.startsWith('place/') ? 'place' : 'faction', entity);
  }

  /** The events whose trigger has a word that begins with, or behind its article contains, the folded text. */
  *eventsByTrigger(folded: string): Generator<IndexedEvent> {
    const seen = new Set<string>();
    for (const [word, group] of this.#words) {
      if (!word.startsWith(folded) && !(folded.length > 2 && word.includes(folded))) continue;
      for (const found of this.#iterate(group)) {
        const key = `${found.article.uri}#${found.event.id}`;
        if (seen.has(key)) continue;
        seen.add(key);
        yield found;
      }
    }
  }

  *#iterate(group: Group | undefined): Generator<IndexedEvent> {
    if (group === undefined) return;
    for (const uri of [...group.keys()].sort(compare)) {
      const article = this.#corpus.article(uri);
      for (const id of group.get(uri) ?? []) {
        const event = article?.event(id);
        if (article !== undefined && event !== undefined) yield { article, event };
      }
    }
  }

  #each(article: Article, visit: (map: Map<string, Group>, key: string, ids: string[]) => void): void {
    for (const grouping of GROUPINGS) {
      const map = this.#groups.get(grouping);
      if (map === undefined) continue;
      for (const [key, ids] of collect(article, (event) => keysOf(grouping, article, event))) visit(map, key, ids);
    }
    const words = (event: ArticleEvent): string[] =>
      foldString(article.slice(event.trigger))
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length > 1);
    for (const [key, ids] of collect(article, words)) visit(this.#words, key, ids);
  }

  #putIn(map: Map<string, Group>, key: string, uri: string, ids: readonly string[]): void {
    let group = map.get(key);
    if (group === undefined) {
      group = new Map();
      map.set(key, group);
    }
    group.set(uri, ids);
    this.#counts.set(group, (this.#counts.get(group) ?? 0) + ids.length);
  }

  #takeOut(map: Map<string, Group>, key: string, uri: string, count: number): void {
    const group = map.get(key);
    if (group === undefined) return;
    group.delete(uri);
    if (group.size === 0) {
      map.delete(key);
      this.#counts.delete(group);
    } else this.#counts.set(group, (this.#counts.get(group) ?? 0) - count);
  }
}

/** The groups an event stands in. An event at two places stands under both. */
export function keysOf(grouping: OwnGrouping, article: Article, event: ArticleEvent): readonly GroupKey[] {
  switch (grouping) {
    case 'date': {
      const { earliest, latest } = event.date;
      return [earliest === null || latest === null ? '' : `${earliest}/${latest}`];
    }
    case 'place':
      return orUnknown(event.places.map(({ entity }) => entity));
    case 'faction':
      return orUnknown(event.actors.map(({ entity }) => entity));
    case 'article':
      return [article.uri];
    case 'type':
      return [event.type];
  }
}

function orUnknown(entities: readonly (EntityId | null)[]): readonly GroupKey[] {
  const known = new Set(entities.filter((entity) => entity !== null));
  return known.size === 0 ? [''] : [...known];
}

function collect(article: Article, keys: (event: ArticleEvent) => Iterable<string>): ReadonlyMap<string, string[]> {
  const collected = new Map<string, string[]>();
  for (const event of article.events) {
    for (const key of new Set(keys(event))) {
      const ids = collected.get(key);
      if (ids === undefined) collected.set(key, [event.id]);
      else ids.push(event.id);
    }
  }
  return collected;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
