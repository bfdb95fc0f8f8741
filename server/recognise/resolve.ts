/**
 * What names mean in the light of the whole article: shared and ambiguous surfaces are settled, short and generic phrases
 * («التنظيم», «المجلس», «القوات الحكومية», «قواته») are given the faction that the article named.
 */

import type { EntityId, FactionEntity, NameMention } from '../model';
import { foldString } from '../text/fold';
import type { FactionHead } from './lexicon/factionHeads';
import { Nearby } from './nearby';
import type { ParagraphName } from './paragraph';
import type { Knowledge } from './scene';
import { headsOf } from './surfaceHeads';

/** A name with the offset of its paragraph in the article. */
export interface PlacedName {
  readonly name: ParagraphName;
  readonly offset: number;
  /** The folded surface. */
  readonly surface: string;
  /** The head noun that it begins with; null where it begins with none. */
  readonly head: FactionHead | null;
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
  readonly #settled: (EntityId | null)[];
  /** The factions of all names, of those that are named and no generic phrases, and of those named as an army. */
  readonly #factions = new Nearby();
  readonly #named = new Nearby();
  readonly #armies = new Nearby();
  /** By every ending of the names of the people passed: the last one with it. */
  readonly #surnames = new Map<string, number>();
  /** Whose the people of «قواته» are here: the faction named last, or led by the person named last. */
  #ownerBefore: EntityId | null = null;
  /** Who was called «قوات …» last. */
  #forcesBefore: EntityId | null = null;

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
    names.forEach((placed, index) => {
      const faction = this.#factionAt(index);
      if (faction === null) return;
      this.#factions.expect(faction, index);
      if (!placed.name.named) return;
      this.#named.expect(faction, index);
      if (placed.head === 'army') this.#armies.expect(faction, index);
    });
  }

  all(): (ResolvedName | null)[] {
    return this.names.map((placed, index) => {
      const resolved = this.#resolve(placed, index);
      this.#pass(placed, index);
      return resolved;
    });
  }

  /** Takes note of a name that is settled, for those after it. */
  #pass(placed: PlacedName, index: number): void {
    const { name } = placed;
    const faction = this.#factionAt(index);
    if (faction !== null) {
      this.#factions.pass(faction);
      if (name.named) this.#named.pass(faction);
      if (name.named && placed.head === 'army') this.#armies.pass(faction);
      if (name.named && placed.head === 'forces') this.#forcesBefore = faction.id;
    }
    const led = name.type === 'person' ? this.knowledge.relations.ledBy(this.#settled[index] ?? null) : null;
    this.#ownerBefore = led ?? faction?.id ?? this.#ownerBefore;
    if (name.type !== 'person' || name.asks === 'surname') return;
    const { surface } = placed;
    for (let at = surface.indexOf(' '); at >= 0; at = surface.indexOf(' ', at + 1))
      this.#surnames.set(joined(surface.slice(at + 1)), index);
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
      candidates: settled.candidates,
      gloss,
      kind,
      spelling,
    };
  }

  #settle(placed: PlacedName, index: number): Settled | null {
    const { name } = placed;
    const { asks, entity, candidates } = name;
    // «محمد الغرياني», then «وقال الغرياني»: the person of the article, whoever else is known by that name.
    const namesake = name.type === 'person' && entity !== null ? this.#bySurname(placed.surface) : null;
    if (namesake !== null) return namesake;
    if (candidates !== undefined && entity === null) {
      const chosen = this.#choose(candidates);
      return { entity: chosen, ...(chosen === null ? { candidates } : {}), confidence: chosen === null ? 0.5 : 0.85 };
    }
    if (asks === 'surname') return this.#bySurname(placed.surface);
    if (entity !== null && candidates !== undefined) return { entity: this.#nearer(entity, candidates) };
    if (asks === undefined) return { entity };
    if (asks === 'support') return this.#supported(entity, name.confidence) ? { entity, confidence: 0.85 } : null;
    if (entity !== null)
      return { entity: asks === 'government-forces' ? (this.#operationOf(entity, index) ?? entity) : entity };
    if (asks === 'name') return { entity: this.#byPrefix(placed.surface, index) };
    const found = this.#refer(asks, index);
    // «دعت المنظمة إلى …» bears no arms where the article has named none that does.
    if (found === null && asks === 'association') return null;
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
  #bySurname(surface: string): Settled | null {
    const at = this.#surnames.get(joined(surface));
    return at === undefined ? null : { entity: this.#settled[at] ?? null };
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
    return this.#factions.nearest(index, (faction) => foldedNames(faction).some((name) => name.startsWith(start)));
  }

  #refer(asks: string, index: number): EntityId | null {
    const [what = '', detail = ''] = asks.split(':');
    switch (what) {
      case 'owner':
        return this.#ownerBefore;
      case 'army':
        return this.#byHead('army', index, true) ?? this.#homeArmy();
      case 'government-forces':
        return this.#governmentForces(index);
      case 'forces':
      case 'units':
        return this.#operationNamed(index) ?? this.#forcesBefore ?? this.#lastArmed();
      case 'national':
        return this.#nationalForces(detail, index);
      case 'government':
        return this.#institution('government', detail || this.#home, index);
      case 'forces-of-parliament': {
        const parliament = this.#institution('legislature', detail || this.#home, index);
        return parliament === null ? null : this.knowledge.relations.forcesOf(parliament);
      }
      case 'authority':
        return detail === '' ? this.#byHead(what, index, false) : this.knowledge.relations.stateOf(detail);
      case 'parliament':
        return this.#institution('legislature', detail || this.#home, index);
      case 'jihadists':
        return this.#factions.last((faction) => faction.side === 'is' || faction.side === 'aq');
      case 'resistance':
        return this.#factions.nearest(index, (faction) =>
          foldedNames(faction).some((name) => name.startsWith(RESISTANCE)),
        );
      default:
        if (detail !== '') return null;
        return (
          this.#byHead(what as FactionHead, index, false) ??
          (what === 'force' ? (this.#topicBefore(index) ?? this.#lastArmed()) : null)
        );
    }
  }

  #factionAt(index: number): FactionEntity | null {
    return this.knowledge.relations.faction(this.#settled[index] ?? null);
  }

  /** The faction named last, or next where `ahead`, whose name has the head noun asked for. */
  #byHead(head: FactionHead, index: number, ahead: boolean): EntityId | null {
    const among = head === 'army' ? this.#armies : this.#named;
    const fits = (faction: FactionEntity): boolean =>
      head === 'army' || (headsOf(faction).has(head) && !(BANDS.has(head) && REGULAR_KINDS.has(faction.kind)));
    return ahead ? among.nearest(index, fits) : among.last(fits);
  }

  #homeArmy(): EntityId | null {
    return this.#home === null ? null : this.knowledge.relations.mainArmyOf(this.#home);
  }

  /** A government's forces go by the operation they fight under, where the article names one. */
  #governmentForces(index: number): EntityId | null {
    const operation = this.#operationNamed(index);
    if (operation !== null) return operation;
    const army = this.#byHead('army', index, true);
    // «الجيش الحر» is called an army and fights the government's.
    const regular = REGULAR_KINDS.has(this.knowledge.relations.faction(army)?.kind ?? 'coalition');
    return regular ? army : this.#homeArmy();
  }

  /** «القوات الليبية»: whoever fights for a state or a government of that country, and never a group that fights it. */
  #nationalForces(country: string, index: number): EntityId | null {
    const operation = this.#operationNamed(index);
    if (operation !== null && this.knowledge.relations.countryOf(operation) === country) return operation;
    const regular = (faction: FactionEntity): boolean => faction.country === country && REGULAR_KINDS.has(faction.kind);
    const army = this.#armies.nearest(index, regular) ?? (country === this.#home ? this.#homeArmy() : null);
    return army ?? this.#factions.nearest(index, regular);
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
    return this.#factions.nearest(index, ({ kind, parent }) => kind === 'operation' && parent !== null && fits(parent));
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

  #lastArmed(): EntityId | null {
    return this.#factions.last(({ kind }) => !UNARMED_KINDS.has(kind));
  }

  #institution(kind: FactionEntity['kind'], country: string | null, index: number): EntityId | null {
    const fits = (faction: FactionEntity): boolean =>
      faction.kind === kind && faction.country === country && this.#active(faction);
    return this.#factions.nearest(index, fits) ?? this.#unnamedInstitution(kind, country);
  }

  /** The institution of a country that the article nowhere names in full. */
  #unnamedInstitution(kind: FactionEntity['kind'], country: string | null): EntityId | null {
    return this.knowledge.relations.institutionsOf(kind, country).find((faction) => this.#active(faction))?.id ?? null;
  }
}

/** «عبدالرحمن» and «عبد الرحمن» are one name. */
function joined(surface: string): string {
  return surface.replaceAll('عبد ال', 'عبدال');
}

const foldedByFaction = new WeakMap<FactionEntity, readonly string[]>();

/** All names of a faction, folded, each with a space after it: what a prefix of whole words is looked for in. */
function foldedNames(faction: FactionEntity): readonly string[] {
  const known = foldedByFaction.get(faction);
  if (known !== undefined) return known;
  const folded = [faction.name.ar, ...faction.aliases.ar].map((name) => `${foldString(name)} `);
  foldedByFaction.set(faction, folded);
  return folded;
}

interface Settled {
  readonly entity: EntityId | null;
  readonly candidates?: readonly EntityId[];
  readonly basis?: NameMention['basis'];
  readonly confidence?: number;
}

const RESISTANCE = foldString('المقاومة ');
const GENERIC_PLACES = new Set(['المدينه', 'البلده', 'المنطقه', 'البلاد']);
/** Kinds of factions that fight for a state. */
const REGULAR_KINDS: ReadonlySet<FactionEntity['kind']> = new Set(['armed-forces']);
/** Heads that an army is not meant by, though one of its names may have them: «الكتائب» is no «كتائب الأسد». */
const BANDS: ReadonlySet<FactionHead> = new Set<FactionHead>(['brigades', 'militia', 'groups', 'group', 'factions']);
const UNARMED_KINDS: ReadonlySet<FactionEntity['kind']> = new Set([
  'government',
  'legislature',
  'ministry',
  'state',
  'international-organisation',
  'party',
  'other',
]);
