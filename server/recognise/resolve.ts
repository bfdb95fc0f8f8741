/**
 * What names mean in the light of the whole article: shared and ambiguous surfaces are settled, short and generic phrases
 * («التنظيم», «المجلس», «القوات الحكومية», «قواته») are given the faction that the article named.
 */

import type { EntityId, FactionEntity, NameMention } from '../model';
import { foldString } from '../text/fold';
import { Vocabulary } from '../text/form';
import { tokenise } from '../text/tokens';
import { FACTION_HEADS, type FactionHead } from './lexicon/factionHeads';
import type { ParagraphName } from './paragraph';
import type { Knowledge } from './scene';

/** A name with the offset of its paragraph in the article. */
export interface PlacedName {
  readonly name: ParagraphName;
  readonly offset: number;
  /** The folded surface. */
  readonly surface: string;
}

export type ResolvedName = Omit<NameMention, 'id'>;

/** The year an article was published in, or null. */
export interface ArticleTime {
  readonly year: number | null;
}

/**
 * Settles the names of an article, given in text order. The result has one entry per name, null where the name did not
 * find the support it needs. Offsets are those of the article.
 */
export function resolveNames(
  names: readonly PlacedName[],
  knowledge: Knowledge,
  time: ArticleTime,
): (ResolvedName | null)[] {
  return new Resolver(names, knowledge, time).all();
}

const SURE = 0.7;
const SHORTEST_PREFIX = 2;

class Resolver {
  readonly #home: string | null;
  /** Entities that the article names beyond doubt, with how often. */
  readonly #sure = new Map<EntityId, number>();
  readonly #heads = new Map<EntityId, ReadonlySet<FactionHead>>();
  readonly #vocabulary = new Vocabulary();
  readonly #settled: (EntityId | null)[];

  constructor(
    readonly names: readonly PlacedName[],
    readonly knowledge: Knowledge,
    readonly time: ArticleTime,
  ) {
    for (const { name } of names)
      if (name.entity !== null && name.asks === undefined && name.candidates === undefined)
        this.#sure.set(name.entity, (this.#sure.get(name.entity) ?? 0) + 1);
    this.#home = this.#homeCountry();
    this.#settled = names.map(({ name }) => name.entity);
  }

  all(): (ResolvedName | null)[] {
    return this.names.map((placed, index) => this.#resolve(placed, index));
  }

  #resolve(placed: PlacedName, index: number): ResolvedName | null {
    const { name } = placed;
    const settled = this.#settle(placed, index);
    if (settled === null) return null;
    this.#settled[index] = settled.entity;
    const { type, named, confidence, gloss, kind, spelling } = name;
    return {
      type,
      start: placed.offset + name.start,
      end: placed.offset + name.end,
      entity: settled.entity,
      named,
      basis: settled.basis ?? name.basis,
      confidence: settled.confidence ?? confidence,
      ...(settled.candidates === undefined ? {} : { candidates: settled.candidates }),
      ...(gloss === undefined ? {} : { gloss }),
      ...(kind === undefined ? {} : { kind }),
      ...(spelling === undefined ? {} : { spelling }),
    };
  }

  #settle({ name, surface }: PlacedName, index: number): Settled | null {
    const { asks, entity, candidates } = name;
    if (candidates !== undefined && entity === null) {
      const chosen = this.#choose(candidates);
      return { entity: chosen, ...(chosen === null ? { candidates } : {}), confidence: chosen === null ? 0.5 : 0.85 };
    }
    if (asks === 'surname') return this.#bySurname(surface, index);
    if (entity !== null && candidates !== undefined) return { entity: this.#nearer(entity, candidates) };
    if (asks === undefined) return { entity };
    if (asks === 'support') return this.#supported(entity, name.confidence) ? { entity, confidence: 0.85 } : null;
    if (entity !== null)
      return { entity: asks === 'government-forces' ? (this.#operationOf(entity, index) ?? entity) : entity };
    if (asks === 'name') return { entity: this.#byPrefix(surface, index) };
    const found = this.#refer(asks, index);
    return { entity: found, ...(found !== null && !name.named ? { basis: 'anaphora' as const } : {}) };
  }

  #supported(entity: EntityId | null, confidence: number): boolean {
    if (entity === null) return false;
    if (this.#sure.has(entity)) return true;
    const country = this.knowledge.relations.countryOf(entity);
    return confidence >= 0.5 && country !== null && country === this.#home;
  }

  /** Of several entities with one name: the one the article names otherwise, else the only one of its country or time. */
  #choose(candidates: readonly EntityId[]): EntityId | null {
    const named = candidates.filter((id) => this.#sure.has(id));
    if (named.length === 1) return named[0] ?? null;
    const home = candidates.filter((id) => this.knowledge.relations.countryOf(id) === this.#home);
    const near = home.filter((id) => this.#liesWithinNamed(id));
    const pool = near.length > 0 ? near : home.length > 0 ? home : candidates;
    const [place] = pool;
    if (place?.startsWith('place/') === true) return this.#mainPlace(pool);
    const active = pool.filter((id) => this.#active(this.knowledge.relations.faction(id)));
    if (active.length === 1) return active[0] ?? null;
    return pool.length === 1 ? (pool[0] ?? null) : null;
  }

  /** «طرابلس» in an article on Lebanon is Lebanon's; elsewhere the better known one. */
  #nearer(entity: EntityId, candidates: readonly EntityId[]): EntityId {
    const { relations } = this.knowledge;
    if (this.#home === null || relations.countryOf(entity) === this.#home) return entity;
    return this.#mainPlace(candidates.filter((id) => relations.countryOf(id) === this.#home)) ?? entity;
  }

  /** «وأضاف العبيدي» after «صالح العبيدي»: the person whose name ends so. Null, no mention, where the article has none. */
  #bySurname(surface: string, index: number): Settled | null {
    for (let at = index - 1; at >= 0; at--) {
      const placed = this.names[at];
      if (placed?.name.type !== 'person' || placed.name.asks === 'surname') continue;
      if (placed.surface.endsWith(` ${surface}`)) return { entity: this.#settled[at] ?? null };
    }
    return null;
  }

  /** «حي القلعة» in an article on Murzuq is the one of Murzuq. */
  #liesWithinNamed(id: EntityId): boolean {
    let place = this.knowledge.relations.place(this.knowledge.relations.place(id)?.parent ?? null);
    for (let depth = 0; place !== null && place.kind !== 'country' && depth < 6; depth++) {
      if (this.#sure.has(place.id)) return true;
      place = this.knowledge.relations.place(place.parent);
    }
    return false;
  }

  /** A town before the region that has its name; null where two are alike. */
  #mainPlace(pool: readonly EntityId[]): EntityId | null {
    const towns = pool.filter((id) => {
      const kind = this.knowledge.relations.place(id)?.kind;
      return kind === 'city' || kind === 'town';
    });
    const alike = towns.length > 0 ? towns : pool;
    return alike.length === 1 ? (alike[0] ?? null) : null;
  }

  #active(faction: FactionEntity | null): boolean {
    if (faction === null || this.time.year === null || faction.years === null) return faction !== null;
    const { from, to } = faction.years;
    return (from === null || from <= this.time.year) && (to === null || to >= this.time.year);
  }

  #homeCountry(): string | null {
    const counts = new Map<string, number>();
    for (const { name } of this.names) {
      const country = this.knowledge.relations.countryOf(name.entity);
      if (country === null || name.confidence < SURE || name.candidates !== undefined) continue;
      counts.set(country, (counts.get(country) ?? 0) + (name.type === 'place' ? 2 : 1));
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  }

  /** «سرايا الدفاع» after «سرايا الدفاع عن بنغازي»; «مجلس شورى ثوار المدينة» where the city is the one in the name. */
  #byPrefix(surface: string, index: number): EntityId | null {
    const words = surface.split(' ');
    const generic = GENERIC_PLACES.has(words[words.length - 1] ?? '');
    const prefix = generic ? words.slice(0, -1) : words;
    if (prefix.length < SHORTEST_PREFIX) return null;
    const start = `${prefix.join(' ')} `;
    for (const at of this.#nearest(index)) {
      const id = this.#settled[at] ?? null;
      const faction = this.knowledge.relations.faction(id);
      if (faction === null) continue;
      if ([faction.name.ar, ...faction.aliases.ar].some((name) => `${foldString(name)} `.startsWith(start))) return id;
    }
    return null;
  }

  /** Indexes of the names before `index`, nearest first, then those after it. */
  *#nearest(index: number): Generator<number> {
    for (let at = index - 1; at >= 0; at--) yield at;
    for (let at = index + 1; at < this.names.length; at++) yield at;
  }

  #refer(asks: string, index: number): EntityId | null {
    const [what = '', detail = ''] = asks.split(':');
    switch (what) {
      case 'owner':
        return this.#owner(index);
      case 'army':
        return this.#byHead('army', index, true) ?? this.#homeArmy();
      case 'government-forces':
        return this.#governmentForces(index);
      case 'forces':
      case 'units':
        return this.#operationNamed(index) ?? this.#lastArmed(index);
      case 'government':
        return this.#institution('government', detail || this.#home, index);
      case 'forces-of-parliament': {
        const parliament = this.#institution('legislature', detail || this.#home, index);
        return parliament === null ? null : this.knowledge.relations.forcesOf(parliament);
      }
      case 'parliament':
        return this.#institution('legislature', detail || this.#home, index);
      case 'jihadists':
        return this.#last(index, (faction) => faction.side === 'is' || faction.side === 'aq');
      default:
        if (detail !== '') return null;
        return (
          this.#byHead(what as FactionHead, index, false) ??
          (what === 'force' ? (this.#topicBefore(index) ?? this.#lastArmed(index)) : null)
        );
    }
  }

  #factionAt(index: number): FactionEntity | null {
    return this.knowledge.relations.faction(this.#settled[index] ?? null);
  }

  #last(index: number, fits: (faction: FactionEntity) => boolean): EntityId | null {
    for (let at = index - 1; at >= 0; at--) {
      const faction = this.#factionAt(at);
      if (faction !== null && fits(faction)) return faction.id;
    }
    return null;
  }

  /** The faction named last, or next where `ahead`, whose name has the head noun asked for. */
  #byHead(head: FactionHead, index: number, ahead: boolean): EntityId | null {
    for (const at of this.#nearest(index)) {
      if (at > index && !ahead) return null;
      const placed = this.names[at];
      const faction = this.#factionAt(at);
      if (placed === undefined || faction === null || !placed.name.named) continue;
      if (head === 'army' ? this.#surfaceHead(placed.surface) === head : this.#headsOf(faction).has(head))
        return faction.id;
    }
    return null;
  }

  #surfaceHead(surface: string): FactionHead | null {
    const [form] = tokenise(surface, this.#vocabulary).forms;
    return form === undefined ? null : (FACTION_HEADS.get(form)?.value ?? null);
  }

  #headsOf(faction: FactionEntity): ReadonlySet<FactionHead> {
    const known = this.#heads.get(faction.id);
    if (known !== undefined) return known;
    const heads = new Set<FactionHead>();
    for (const name of [faction.name.ar, ...faction.aliases.ar]) {
      const head = this.#surfaceHead(name);
      if (head !== null) heads.add(head);
    }
    this.#heads.set(faction.id, heads);
    return heads;
  }

  #homeArmy(): EntityId | null {
    if (this.#home === null) return null;
    const armies = this.knowledge.relations.armiesOf(this.#home);
    const plain = armies.find((id) => {
      const words = foldString(this.knowledge.relations.faction(id)?.name.ar ?? '').split(' ');
      return words.length === 2 && words[0] === 'الجيش';
    });
    return plain ?? (armies.length === 1 ? (armies[0] ?? null) : null);
  }

  /** A government's forces go by the operation they fight under, where the article names one. */
  #governmentForces(index: number): EntityId | null {
    return this.#operationNamed(index) ?? this.#byHead('army', index, true) ?? this.#homeArmy();
  }

  /** The nearest operation of a government that the article names. */
  #operationNamed(index: number): EntityId | null {
    return this.#nearestOperation(index, (parent) => this.knowledge.relations.faction(parent)?.kind === 'government');
  }

  /** The nearest operation of this government: «القوات التابعة لحكومة الوفاق» are those of «البنيان المرصوص». */
  #operationOf(government: EntityId, index: number): EntityId | null {
    return this.#nearestOperation(index, (parent) => parent === government);
  }

  #nearestOperation(index: number, fits: (parent: EntityId) => boolean): EntityId | null {
    for (const at of this.#nearest(index)) {
      const faction = this.#factionAt(at);
      if (faction?.kind === 'operation' && faction.parent !== null && fits(faction.parent)) return faction.id;
    }
    return null;
  }

  /** What the paragraph before spoke of first: «وتتكون سرايا الدفاع …» then «وتشكلت هذه القوة». */
  #topicBefore(index: number): EntityId | null {
    const own = this.names[index]?.offset;
    let topic: EntityId | null = null;
    let paragraph: number | undefined;
    for (let at = index - 1; at >= 0; at--) {
      const offset = this.names[at]?.offset;
      if (offset === own) continue;
      paragraph ??= offset;
      if (offset !== paragraph) break;
      topic = this.#factionAt(at)?.id ?? topic;
    }
    return topic;
  }

  #lastArmed(index: number): EntityId | null {
    return this.#last(index, ({ kind }) => !UNARMED_KINDS.has(kind));
  }

  #institution(kind: FactionEntity['kind'], country: string | null, index: number): EntityId | null {
    for (const at of this.#nearest(index)) {
      const faction = this.#factionAt(at);
      if (faction?.kind === kind && faction.country === country && this.#active(faction)) return faction.id;
    }
    for (const entity of this.knowledge.gazetteer.entities.values())
      if (entity.type === 'faction' && entity.kind === kind && entity.country === country && this.#active(entity))
        return entity.id;
    return null;
  }

  #owner(index: number): EntityId | null {
    for (let at = index - 1; at >= 0; at--) {
      const name = this.names[at]?.name;
      if (name?.type === 'person') {
        const led = this.knowledge.relations.ledBy(this.#settled[at] ?? null);
        if (led !== null) return led;
      }
      const faction = this.#factionAt(at);
      if (faction !== null) return faction.id;
    }
    return null;
  }
}

interface Settled {
  readonly entity: EntityId | null;
  readonly candidates?: readonly EntityId[];
  readonly basis?: NameMention['basis'];
  readonly confidence?: number;
}

const GENERIC_PLACES = new Set(['المدينه', 'البلده', 'المنطقه', 'البلاد']);
const UNARMED_KINDS: ReadonlySet<FactionEntity['kind']> = new Set([
  'government',
  'legislature',
  'ministry',
  'state',
  'international-organisation',
  'party',
  'other',
]);
