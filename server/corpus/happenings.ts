/**
 * The happenings that an article tells of, as they are compared over the corpus: an event of its body together with the
 * headline that announces it. A headline rarely says the day and often only the town; alone it would be lost or, worse,
 * stand as a happening of its own.
 */

import type { Gazetteer } from '../gazetteer/gazetteer';
import type { ArticleEvent, CasualtyMention, EntityId, EventType, Outcome, PlaceEntity, Role, SubType } from '../model';
import { foldString } from '../text/fold';
import type { Article } from './article';
import { likenessOfTypes } from './incidentTypes';
import { type Shingles, shinglesOf, wordsOf } from './shingles';

/** A point in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** What an article says of how many: bounds are persons, null where there is none. */
export interface Count {
  readonly outcome: Outcome;
  readonly low: number | null;
  readonly high: number | null;
}

/** One happening as one article tells it. Days count from 1970-01-01. */
export interface Happening {
  /** Ids of the event that says most of it, and of the headline's when that is another. */
  readonly event: string;
  readonly headline: string | null;
  readonly type: EventType;
  readonly subType: SubType;
  /** False where the words are of any attack: «هجوم», «استهداف». */
  readonly typed: boolean;
  readonly places: ReadonlySet<EntityId>;
  /** The places and what they lie in, as long as that is not wide. */
  readonly area: ReadonlySet<EntityId>;
  /** The places that lie in another one of the area: a quarter, a gate, a camp. */
  readonly narrow: ReadonlySet<EntityId>;
  /** Folded names of places that no gazetteer knows: «بوابه النهر». */
  readonly names: ReadonlySet<string>;
  readonly points: readonly Point[];
  readonly from: number;
  readonly to: number;
  /** Whether the article dates it; else the days before the article appeared stand for it. */
  readonly dated: boolean;
  /** The actors that are entities, and the factions they are part of. */
  readonly actors: ReadonlySet<EntityId>;
  readonly superiors: ReadonlySet<EntityId>;
  /** The roles that these actors have. */
  readonly roles: ReadonlySet<Role>;
  readonly counts: readonly Count[];
  readonly wording: Shingles;
}

/** Kinds of places too wide for «the same place» to mean anything. */
const WIDE = new Set(['country', 'region', 'district']);
/** Longer intervals say too little to join events by; a reminder says «الشهر الماضي». */
const LONGEST_INTERVAL = 31;
/** An undated headline tells of the day before or the day it appears. */
const NEWS_AGE = 1;
const DAY = 86_400_000;
/** «هجوم», «الهجوم», «استهداف», «اعتداء», «عملية»: folded roots of words that any attack is called by. */
const ANY_ATTACK = ['هجوم', 'هجم', 'هاجم', 'استهد', 'اعتدا', 'عمليه', 'حادث'];

/** The happenings of an article that may be compared: they happened, are placed, and dated to a month at least. */
export function happeningsOf(article: Article, gazetteer: Gazetteer): readonly Happening[] {
  const events = article.events.filter(
    ({ status, review }) => (status === 'actual' || status === 'background') && review?.verdict !== 'rejected',
  );
  const headlineEnd = endOfHeadline(article);
  const inHeadline = ({ trigger }: ArticleEvent): boolean => trigger.start < headlineEnd;
  const places = new Places(gazetteer);
  const announced = new Map<ArticleEvent, ArticleEvent>();
  const told = new Set<ArticleEvent>();
  const body = events.filter((event) => !inHeadline(event));
  for (const headline of events.filter(inHeadline)) {
    if (isToldOn(headline, headlineEnd)) continue;
    const event = body.find((one) => !announced.has(one) && announces(article, headline, one, places));
    if (event === undefined) continue;
    announced.set(event, headline);
    told.add(headline);
  }
  return events
    .filter((event) => !told.has(event))
    .map((event) =>
      happeningOf(article, event, announced.get(event) ?? null, event.trigger.start < headlineEnd, places),
    )
    .filter((happening) => happening !== null);
}

/** Longer first lines are a report's first sentence. */
const LONGEST_HEADLINE = 160;

/** The end of the first line where that is a headline: short, without a full stop, and followed by more text. */
function endOfHeadline({ text, analysis }: Article): number {
  const start = text.search(/\S/u);
  if (start < 0) return 0;
  const lineEnd = text.slice(start).search(/[\r\n]/u);
  if (lineEnd < 0 || lineEnd > LONGEST_HEADLINE) return 0;
  const end = start + lineEnd;
  const more = analysis.sentences.some((sentence) => sentence.start > end);
  return more && !/[.؟!:،]\s*$/u.test(text.slice(start, end)) ? end : 0;
}

/** Whether the body says itself when a headline's event was: it then announces no other event of the body. */
function isToldOn(headline: ArticleEvent, headlineEnd: number): boolean {
  return daysOf(headline) !== null && headline.repeats.some(({ start }) => start >= headlineEnd);
}

/** Whether a headline's event is one of the body's: nothing that it says speaks against that. */
function announces(article: Article, headline: ArticleEvent, event: ArticleEvent, places: Places): boolean {
  const vague = isAnyAttack(article, headline) || isAnyAttack(article, event);
  if (likenessOfTypes(headline, event, vague) === 0) return false;
  const [first, second] = [daysOf(headline), daysOf(event)];
  if (first !== null && second !== null && (first.from > second.to + 1 || second.from > first.to + 1)) return false;
  const [there, here] = [places.of(article, headline), places.of(article, event)];
  const known = there.area.size > 0 && here.area.size > 0 && here.names.size === 0 && there.names.size === 0;
  if (known && ![...there.area].some((place) => here.area.has(place))) return false;
  const counts = countsOf(article.figuresOf(event));
  return countsOf(article.figuresOf(headline)).every((count) => {
    const same = counts.filter(({ outcome }) => outcome === count.outcome);
    return same.length === 0 || same.some((other) => meet(count, other));
  });
}

/** Whether one number can be both. */
export function meet(a: Count, b: Count): boolean {
  return (a.low ?? 0) <= (b.high ?? Number.POSITIVE_INFINITY) && (b.low ?? 0) <= (a.high ?? Number.POSITIVE_INFINITY);
}

function happeningOf(
  article: Article,
  event: ArticleEvent,
  headline: ArticleEvent | null,
  first: boolean,
  places: Places,
): Happening | null {
  const both = headline === null ? [event] : [event, headline];
  const days = both.map(daysOf).find((found) => found !== null) ?? (first ? newsDays(article, event) : null);
  if (days === null) return null;
  const where = both.map((one) => places.of(article, one));
  const names = new Set(where.flatMap(({ names }) => [...names]));
  const known = new Set(where.flatMap(({ places }) => [...places]));
  if (known.size + names.size === 0) return null;
  const actors = new Set(both.flatMap(({ actors }) => actors.map(({ entity }) => entity).filter((id) => id !== null)));
  return {
    event: event.id,
    headline: headline?.id ?? null,
    type: event.type,
    subType: event.subType,
    typed: !both.every((one) => isAnyAttack(article, one)),
    places: known,
    area: new Set(where.flatMap(({ area }) => [...area])),
    narrow: new Set(where.flatMap(({ narrow }) => [...narrow])),
    names,
    points: where.flatMap(({ points }) => points),
    ...days,
    actors,
    superiors: places.superiors(actors),
    roles: new Set(
      both.flatMap(({ actors: all }) => all.flatMap(({ entity, role }) => (entity === null ? [] : [role]))),
    ),
    counts: both.flatMap((one) => countsOf(article.figuresOf(one))),
    wording: shinglesOf(wordsOf(article.slice(event.sentence))),
  };
}

interface Days {
  readonly from: number;
  readonly to: number;
  readonly dated: boolean;
}

function daysOf({ date: { earliest, latest } }: ArticleEvent): Days | null {
  if (earliest === null || latest === null) return null;
  const [from, to] = [Date.parse(earliest) / DAY, Date.parse(latest) / DAY];
  return to >= from && to - from < LONGEST_INTERVAL ? { from, to, dated: true } : null;
}

/** For a headline or a report of one paragraph that leaves its day to the day it appears. */
function newsDays({ analysis: { published } }: Article, { date, status }: ArticleEvent): Days | null {
  if (published.date === null || status !== 'actual' || date.earliest !== null || date.latest !== null) return null;
  const to = Date.parse(published.date) / DAY;
  return Number.isFinite(to) ? { from: to - NEWS_AGE, to, dated: false } : null;
}

function isAnyAttack(article: Article, { trigger, type }: ArticleEvent): boolean {
  if (type === 'Strategic developments') return false;
  const words = foldString(article.slice(trigger)).split(/\s+/u);
  // «هجوم بسيارة مفخخة» says how: its first word is of any attack, the rest is not.
  return (
    words.length <= 2 && ANY_ATTACK.some((root) => (words[0] ?? '').replace(/^[وفبل]?(?:ال)?/u, '').startsWith(root))
  );
}

/** What each claim on the whole happening says of how many. Parts, increments, tolls of a period and denials say nothing. */
function countsOf(figures: readonly CasualtyMention[]): readonly Count[] {
  return figures
    .filter(({ casualty }) => casualty.scope === 'incident' && casualty.unit === 'persons' && casualty.denied !== true)
    .filter(({ casualty }) => casualty.low !== null || casualty.high !== null)
    .map(({ casualty: { outcome, low, high } }) => ({ outcome, low, high }));
}

interface Where {
  readonly places: ReadonlySet<EntityId>;
  readonly area: ReadonlySet<EntityId>;
  readonly narrow: ReadonlySet<EntityId>;
  readonly names: ReadonlySet<string>;
  readonly points: readonly Point[];
}

/** Places of events, and what they lie in. */
class Places {
  readonly #gazetteer: Gazetteer;

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  of(article: Article, event: ArticleEvent): Where {
    const places = new Set<EntityId>();
    const area = new Set<EntityId>();
    const narrow = new Set<EntityId>();
    const names = new Set<string>();
    const points: Point[] = [];
    for (const { entity, mention } of event.places) {
      if (entity === null) {
        const named = article.mention(mention);
        if (named !== undefined) names.add(foldString(article.slice(named)).trim());
        continue;
      }
      if (this.#isWide(entity)) continue;
      places.add(entity);
      const chain = this.#chain(entity);
      if (chain.length > 1) narrow.add(entity);
      for (const place of chain) area.add(place);
      const { latitude = null, longitude = null, coordinates = null } = this.#place(entity) ?? {};
      if (latitude !== null && longitude !== null && coordinates !== 'parent') points.push({ latitude, longitude });
    }
    names.delete('');
    return { places, area, narrow, names, points };
  }

  /** The factions that these belong to, upwards: «الكتيبة 152» is of the Libyan National Army. */
  superiors(actors: ReadonlySet<EntityId>): ReadonlySet<EntityId> {
    const found = new Set<EntityId>();
    for (const actor of actors) {
      for (let at: EntityId | null = actor; at !== null && !found.has(at); ) {
        const entity = this.#gazetteer.entities.get(at);
        const next: EntityId | null =
          entity?.type === 'faction' ? entity.parent : entity?.type === 'person' ? entity.affiliation : null;
        if (at !== actor) found.add(at);
        at = next;
      }
    }
    return found;
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
    const entity = this.#gazetteer.entities.get(id);
    return entity?.type === 'place' ? entity : null;
  }

  #isWide(id: EntityId): boolean {
    return WIDE.has(this.#place(id)?.kind ?? 'country');
  }
}
