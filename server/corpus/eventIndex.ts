/** All events of the corpus, grouped in the ways that views show them; kept right article by article. */

import type { ArticleEvent, EntityId } from '../model';
import type { EventGrouping } from '../protocol';
import type { Article } from './article';
import type { Corpus } from './corpus';
import type { ArticleChange } from './entityIndex';
import { type ArticleKeys, entityKeysOf, type GroupKeyCount, intervalKey, triggerWords } from './keys';
import { Postings } from './postings';

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

/** The groups that hold for an event by itself; incidents are found by comparing. */
export type OwnGrouping = Exclude<EventGrouping, 'incident'>;

/** The groups that an article shares with others, by where its keys have them. */
const SHARED = { date: 'dates', place: 'places', faction: 'factions', type: 'types' } as const;
type SharedGrouping = keyof typeof SHARED;
const SHARED_GROUPINGS = Object.keys(SHARED) as SharedGrouping[];

export class EventIndex {
  readonly #corpus: Corpus;
  readonly #groups: Readonly<Record<SharedGrouping, Postings>>;
  /** Folded words of triggers. */
  readonly #words: Postings;
  /** How many events an article has, by its number. */
  readonly #counts: number[] = [];
  readonly #sorted = new Map<OwnGrouping, readonly EventGroup[]>();

  /** Follows the corpus from now on. */
  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    const postings = (): Postings => new Postings((a, b) => corpus.compare(a, b));
    this.#groups = { date: postings(), place: postings(), faction: postings(), type: postings() };
    this.#words = postings();
    for (const uri of corpus.uris()) {
      const number = corpus.numberOf(uri);
      if (number !== undefined) this.#change({ number, before: null, after: corpus.keysOf(uri) });
    }
    corpus.onChange((change) => this.#change(change));
  }

  /** The groups that hold events, by key (days in their order), the unknown one last. */
  groups(grouping: OwnGrouping): readonly EventGroup[] {
    let sorted = this.#sorted.get(grouping);
    if (sorted === undefined) {
      sorted = this.#all(grouping).sort(
        (a, b) => Number(a.key === '') - Number(b.key === '') || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
      );
      this.#sorted.set(grouping, sorted);
    }
    return sorted;
  }

  /** The events of a group by uri and trigger; lazily. */
  *events(grouping: OwnGrouping, key: GroupKey): Generator<IndexedEvent> {
    if (grouping !== 'article') {
      yield* this.#within(this.#groups[grouping].articles(key), (event) => keysOfEvent(grouping, event).includes(key));
      return;
    }
    const article = this.#corpus.article(key);
    if (article !== undefined) for (const event of article.events) yield { article, event };
  }

  countOf(grouping: OwnGrouping, key: GroupKey): number {
    if (grouping !== 'article') return this.#groups[grouping].countOf(key).total;
    return this.#counts[this.#corpus.numberOf(key) ?? -1] ?? 0;
  }

  /** The events at a place or with a faction or person taking part. */
  *eventsOf(entity: EntityId): Generator<IndexedEvent> {
    yield* this.events(entity.startsWith('place/') ? 'place' : 'faction', entity);
  }

  /** The events whose trigger has a word that begins with, or behind its article contains, the folded text. */
  *eventsByTrigger(folded: string): Generator<IndexedEvent> {
    const fits = (word: string): boolean => word.startsWith(folded) || (folded.length > 2 && word.includes(folded));
    const seen = new Set<string>();
    for (const word of [...this.#words.keys()].filter(fits).sort()) {
      const has = (event: ArticleEvent, article: Article): boolean =>
        triggerWords(article.slice(event.trigger)).includes(word);
      for (const found of this.#within(this.#words.articles(word), has)) {
        const key = `${found.article.uri}#${found.event.id}`;
        if (seen.has(key)) continue;
        seen.add(key);
        yield found;
      }
    }
  }

  *#within(
    articles: Iterable<number>,
    fits: (event: ArticleEvent, article: Article) => boolean,
  ): Generator<IndexedEvent> {
    for (const number of articles) {
      const article = this.#corpus.article(this.#corpus.uriOf(number));
      for (const event of article?.events ?? [])
        if (article !== undefined && fits(event, article)) yield { article, event };
    }
  }

  #all(grouping: OwnGrouping): EventGroup[] {
    if (grouping === 'article')
      return this.#counts.flatMap((events, number) =>
        events === 0 ? [] : [{ key: this.#corpus.uriOf(number), events }],
      );
    const postings = this.#groups[grouping];
    return Array.from(postings.keys(), (key) => ({ key, events: postings.countOf(key).total }));
  }

  #change({ number, before, after }: Omit<ArticleChange, 'uri'>): void {
    if (before !== null) {
      each(before, (grouping, { key, events }) => this.#groups[grouping].remove(key, number, events));
      for (const word of before.words) this.#words.remove(word, number, 1);
    }
    if (after !== null) {
      each(after, (grouping, { key, events }) => this.#groups[grouping].add(key, number, events));
      for (const word of after.words) this.#words.add(word, number, 1);
    }
    this.#counts[number] = after?.events ?? 0;
    if ((before?.events ?? 0) + (after?.events ?? 0) > 0) this.#sorted.clear();
  }
}

function each(keys: ArticleKeys, visit: (grouping: SharedGrouping, group: GroupKeyCount) => void): void {
  for (const grouping of SHARED_GROUPINGS) for (const group of keys[SHARED[grouping]]) visit(grouping, group);
}

/** The groups an event stands in. An event at two places stands under both. */
export function keysOf(grouping: OwnGrouping, article: Article, event: ArticleEvent): readonly GroupKey[] {
  return grouping === 'article' ? [article.uri] : keysOfEvent(grouping, event);
}

function keysOfEvent(grouping: SharedGrouping, event: ArticleEvent): readonly GroupKey[] {
  switch (grouping) {
    case 'date':
      return [intervalKey(event.date)];
    case 'place':
      return entityKeysOf(event.places);
    case 'faction':
      return entityKeysOf(event.actors);
    case 'type':
      return [event.type];
  }
}
