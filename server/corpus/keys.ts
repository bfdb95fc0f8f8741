/** What the indexes of the corpus keep of an article: worked out once, wherever the article is read. */

import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityId, EventType, Span } from '../model';
import { foldString } from '../text/fold';
import { type Article, entityOf, isName } from './article';
import { type Happening, happeningsOf } from './happenings';
import { type Spots, sameAgain, spotsOf } from './neighbourhoods';
import { bandsOf, FEWEST_RUNS, shinglesOf, wordsOf } from './shingles';
import { figureSentences } from './telling';

/** Where an entity is mentioned, in text order, and by which wordings: which mention has each first, and how many have it. */
export interface EntityKey {
  readonly entity: EntityId;
  readonly spans: readonly Span[];
  readonly surfaces: readonly { readonly first: number; readonly count: number }[];
}

/** What it takes to find the mentions of an entity. */
export interface NameKeys {
  readonly events: number;
  readonly entities: readonly EntityKey[];
  /** Where the lines start, and the whole text ends, in UTF-16 units. */
  readonly lineStarts: readonly number[];
  readonly length: number;
}

/** A group of events that an article has events in, and how many. */
export interface GroupKeyCount {
  readonly key: string;
  readonly events: number;
}

/** What a happening is found by. Days count from 1970-01-01. */
export interface HappeningKey {
  readonly event: string;
  readonly headline: string | null;
  /** The same for happenings that are alike in all that is compared. */
  readonly content: string;
  /** Whether alike ones may stand for one another. */
  readonly shared: boolean;
  readonly from: number;
  readonly to: number;
  readonly spots: Spots;
}

/** A sentence that gives a figure, with the buckets that it shares with sentences of like wording. */
export interface SentenceKey {
  readonly span: Span;
  readonly bands: readonly number[];
}

export interface ArticleKeys {
  readonly published: string | null;
  readonly events: number;
  readonly dates: readonly GroupKeyCount[];
  readonly places: readonly GroupKeyCount[];
  readonly factions: readonly GroupKeyCount[];
  readonly types: readonly { readonly key: EventType; readonly events: number }[];
  /** Folded words of triggers, each once. */
  readonly words: readonly string[];
  readonly happenings: readonly HappeningKey[];
  readonly sentences: readonly SentenceKey[];
}

const NO_KEYS: ArticleKeys = {
  published: null,
  events: 0,
  dates: [],
  places: [],
  factions: [],
  types: [],
  words: [],
  happenings: [],
  sentences: [],
};

/** The keys of an article, and its happenings as they are compared. */
export function keysOf(
  article: Article,
  gazetteer: Gazetteer,
): { readonly names: NameKeys; readonly keys: ArticleKeys; readonly happenings: readonly Happening[] } {
  const happenings = happeningsOf(article, gazetteer);
  const { events } = article;
  const keys: ArticleKeys = {
    published: article.analysis.published.date,
    events: events.length,
    dates: counted(events.map(({ date }) => [intervalKey(date)])),
    places: counted(events.map(({ places }) => entityKeysOf(places))),
    factions: counted(events.map(({ actors }) => entityKeysOf(actors))),
    types: counted(events.map(({ type }) => [type])),
    words: [...new Set(events.flatMap(({ trigger }) => triggerWords(article.slice(trigger))))],
    happenings: happenings.map(happeningKey),
    sentences: sentenceKeys(article),
  };
  return { names: nameKeys(article), keys, happenings };
}

/** The keys of what tells of happenings alone, and the happenings. */
export function happeningKeysOf(
  article: Article,
  gazetteer: Gazetteer,
): { readonly keys: ArticleKeys; readonly happenings: readonly Happening[] } {
  const happenings = happeningsOf(article, gazetteer);
  return { keys: { ...NO_KEYS, happenings: happenings.map(happeningKey) }, happenings };
}

function happeningKey(happening: Happening): HappeningKey {
  const { event, headline, from, to } = happening;
  return { event, headline, from, to, spots: spotsOf(happening), ...sameAgain(happening) };
}

/** The group of an event by its day; empty where that is not known. */
export function intervalKey({
  earliest,
  latest,
}: {
  readonly earliest: string | null;
  readonly latest: string | null;
}): string {
  return earliest === null || latest === null ? '' : `${earliest}/${latest}`;
}

/** The groups of an event by its places or actors; the unknown one where none is known. */
export function entityKeysOf(some: readonly { readonly entity: EntityId | null }[]): readonly string[] {
  const known = new Set(some.map(({ entity }) => entity).filter((entity) => entity !== null));
  return known.size === 0 ? [''] : [...known];
}

/** The words of a trigger by which events are searched. */
export function triggerWords(trigger: string): readonly string[] {
  return foldString(trigger)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
}

function counted<K extends string>(keys: readonly (readonly K[])[]): readonly { key: K; events: number }[] {
  const counts = new Map<K, number>();
  for (const own of keys) for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, events]) => ({ key, events }));
}

function nameKeys(article: Article): NameKeys {
  const found = new Map<EntityId, { spans: Span[]; surfaces: Map<string, { first: number; count: number }> }>();
  for (const mention of article.mentions) {
    const entity = entityOf(mention);
    if (entity === null || !isName(mention)) continue;
    let known = found.get(entity);
    if (known === undefined) {
      known = { spans: [], surfaces: new Map() };
      found.set(entity, known);
    }
    const first = known.spans.push({ start: mention.start, end: mention.end }) - 1;
    if (!mention.named) continue;
    const surface = known.surfaces.get(article.slice(mention));
    if (surface !== undefined) surface.count++;
    else known.surfaces.set(article.slice(mention), { first, count: 1 });
  }
  return {
    events: article.events.length,
    entities: [...found].map(([entity, { spans, surfaces }]) => ({ entity, spans, surfaces: [...surfaces.values()] })),
    lineStarts: [...article.lines.starts],
    length: article.text.length,
  };
}

function sentenceKeys(article: Article): readonly SentenceKey[] {
  return figureSentences(article).flatMap((span) => {
    const wording = shinglesOf(wordsOf(article.slice(span)));
    return wording.length < FEWEST_RUNS ? [] : [{ span, bands: bandsOf(wording) }];
  });
}
