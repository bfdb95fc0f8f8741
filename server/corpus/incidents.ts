/**
 * Incidents: events of different articles that report the same happening. Events are compared within their own
 * neighbourhood of place and day only, never all with all, so that a change costs the events near it.
 *
 * Joining two happenings that are not one spoils every count made of them, so the rules are strict: both events are
 * dated to the day and have a specific place, and type, actors or figures must support what place and day suggest.
 */

import type { ArticleEvent, EntityId, PlaceEntity } from '../model';
import type { Article } from './article';
import type { ArticleChange, Corpus } from './corpus';
import { actorsOf, compareHappenings, exactFigures, type Happening, type Link, type Reason } from './incidentRules';

/** `uri#e1` */
export type EventKey = string;

function eventKey(uri: string, event: string): EventKey {
  return `${uri}#${event}`;
}

/** Another report of the same happening, with why it is taken for one. */
export interface Report {
  readonly article: Article;
  readonly event: ArticleEvent;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** One happening: the event that comes first in the corpus, and the other reports of it. */
export interface Incident {
  readonly first: { readonly article: Article; readonly event: ArticleEvent };
  readonly reports: readonly Report[];
}

/** More reports of one happening than anyone compares. */
const MOST_REPORTS = 100;
/** Longer intervals say too little to join events by. */
const LONGEST_INTERVAL = 3;
/** Kinds of places too wide for «the same place» to mean anything. */
const WIDE = new Set(['country', 'region', 'district']);
const DAY = 86_400_000;

interface Candidate extends Happening {
  readonly key: EventKey;
  readonly article: Article;
}

export class Incidents {
  readonly #corpus: Corpus;
  readonly #candidates = new Map<EventKey, Candidate>();
  readonly #buckets = new Map<string, Set<EventKey>>();
  readonly #links = new Map<EventKey, Map<EventKey, Link>>();

  /** Follows the corpus from now on. */
  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    for (const uri of corpus.uris()) this.#change({ uri, before: null, after: corpus.article(uri) ?? null });
    corpus.onChange((change) => this.#change(change));
  }

  /** The reports of the same happening by other articles, directly or through one another; by uri. */
  reportsOf(uri: string, event: string): readonly Report[] {
    const found = new Map<string, Report>();
    let frontier: readonly EventKey[] = [eventKey(uri, event)];
    // The strongest links are followed first. An article tells a happening once: its other events of that day and
    // place are others, even where a looser report of a third article fits them all.
    while (frontier.length > 0 && found.size < MOST_REPORTS) {
      const reached: EventKey[] = [];
      for (const [key, link] of this.#linksFrom(frontier)) {
        const candidate = this.#candidates.get(key);
        if (candidate === undefined || candidate.article.uri === uri || found.has(candidate.article.uri)) continue;
        found.set(candidate.article.uri, { article: candidate.article, event: candidate.event, ...link });
        reached.push(key);
        if (found.size === MOST_REPORTS) break;
      }
      frontier = reached;
    }
    return [...found.values()].sort((a, b) =>
      a.article.uri < b.article.uri ? -1 : a.article.uri > b.article.uri ? 1 : 0,
    );
  }

  /** The incidents with two events or more in these articles, by their first event. */
  among(uris: ReadonlySet<string>): readonly Incident[] {
    const seen = new Set<EventKey>();
    const incidents: Incident[] = [];
    const candidates = [...this.#links.keys()].map((key) => this.#candidates.get(key));
    for (const first of candidates.filter((found) => found !== undefined).sort(byPlaceInCorpus)) {
      if (seen.has(first.key) || !uris.has(first.article.uri)) continue;
      const reports = this.reportsOf(first.article.uri, first.event.id).filter(({ article }) => uris.has(article.uri));
      for (const { article, event } of reports) seen.add(eventKey(article.uri, event.id));
      if (reports.length > 0) incidents.push({ first, reports });
    }
    return incidents;
  }

  /** The links of these events, strongest first; equal ones by key, so that the order tells nothing of the past. */
  #linksFrom(keys: readonly EventKey[]): [EventKey, Link][] {
    const links = keys.flatMap((key) => [...(this.#links.get(key) ?? [])]);
    return links.sort(([a, { score: first }], [b, { score: second }]) => second - first || (a < b ? -1 : 1));
  }

  #change({ before, after }: ArticleChange): void {
    if (before !== null) for (const event of before.events) this.#takeOut(eventKey(before.uri, event.id));
    if (after !== null) for (const event of after.events) this.#putIn(after, event);
  }

  #putIn(article: Article, event: ArticleEvent): void {
    const candidate = this.#candidateOf(article, event);
    if (candidate === null) return;
    const near = new Set<EventKey>();
    for (const bucket of bucketsOf(candidate)) {
      const keys = this.#buckets.get(bucket);
      if (keys === undefined) this.#buckets.set(bucket, new Set([candidate.key]));
      else {
        for (const key of keys) near.add(key);
        keys.add(candidate.key);
      }
    }
    this.#candidates.set(candidate.key, candidate);
    for (const key of near) {
      const other = this.#candidates.get(key);
      if (other === undefined || other.article.uri === article.uri) continue;
      const link = compareHappenings(candidate, other);
      if (link === null) continue;
      this.#linksOf(candidate.key).set(key, link);
      this.#linksOf(key).set(candidate.key, link);
    }
  }

  #takeOut(key: EventKey): void {
    const candidate = this.#candidates.get(key);
    if (candidate === undefined) return;
    this.#candidates.delete(key);
    for (const bucket of bucketsOf(candidate)) {
      const keys = this.#buckets.get(bucket);
      keys?.delete(key);
      if (keys?.size === 0) this.#buckets.delete(bucket);
    }
    for (const other of this.#links.get(key)?.keys() ?? []) {
      const links = this.#links.get(other);
      links?.delete(key);
      if (links?.size === 0) this.#links.delete(other);
    }
    this.#links.delete(key);
  }

  #linksOf(key: EventKey): Map<EventKey, Link> {
    let links = this.#links.get(key);
    if (links === undefined) {
      links = new Map();
      this.#links.set(key, links);
    }
    return links;
  }

  /** An event that may be joined with others: happened, dated to a few days, and placed. */
  #candidateOf(article: Article, event: ArticleEvent): Candidate | null {
    if (event.status !== 'actual' && event.status !== 'background') return null;
    const { earliest, latest } = event.date;
    if (earliest === null || latest === null) return null;
    const from = Date.parse(earliest) / DAY;
    const to = Date.parse(latest) / DAY;
    if (!(to >= from) || to - from >= LONGEST_INTERVAL) return null;
    const places = new Set<EntityId>();
    const area = new Set<EntityId>();
    for (const { entity } of event.places) {
      if (entity === null || this.#isWide(entity)) continue;
      places.add(entity);
      for (const place of this.#chain(entity)) area.add(place);
    }
    if (places.size === 0) return null;
    const actors = actorsOf(event);
    const figures = exactFigures(article.figuresOf(event));
    if (actors.size + figures.size === 0) return null;
    return { key: eventKey(article.uri, event.id), article, event, places, area, from, to, actors, figures };
  }

  /** A place and what it lies in, up to what is too wide. */
  #chain(place: EntityId): EntityId[] {
    const chain: EntityId[] = [];
    for (let at: EntityId | null = place; at !== null && !chain.includes(at) && !this.#isWide(at); ) {
      chain.push(at);
      at = this.#place(at)?.parent ?? null;
    }
    return chain;
  }

  #place(id: EntityId): PlaceEntity | null {
    const entity = this.#corpus.gazetteer.entities.get(id);
    return entity?.type === 'place' ? entity : null;
  }

  #isWide(id: EntityId): boolean {
    return WIDE.has(this.#place(id)?.kind ?? 'country');
  }
}

function byPlaceInCorpus(a: Candidate, b: Candidate): number {
  if (a.article.uri !== b.article.uri) return a.article.uri < b.article.uri ? -1 : 1;
  return a.event.trigger.start - b.event.trigger.start;
}

/**
 * A bucket for each place of the area, each day, and each actor or figure: place, day and type alone never reach the
 * threshold, so events that share neither actor nor figure need not meet.
 */
function bucketsOf({ area, from, to, actors, figures }: Candidate): string[] {
  const buckets: string[] = [];
  for (const place of area)
    for (let day = from; day <= to; day++)
      for (const shared of [...actors, ...figures]) buckets.push(`${place}@${day} ${shared}`);
  return buckets;
}
