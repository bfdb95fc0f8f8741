/** What the gazetteer says of entities' relations, arranged for the recogniser's questions. */

import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityId, FactionEntity, PlaceEntity } from '../model';
import { foldString } from '../text/fold';
import type { Form } from '../text/form';
import { WordTable } from '../text/wordTable';

const AIR_FORCE = /^(?:سلاح الجو|القوات الجويه|سلاح الطيران|طيران)/u;
const GENDERS = ['', 'ه', 'ون', 'ين', 'ان', 'يه', 'تان', 'تين'];

/** More levels than places lie in one another; a circle in a user's file ends here. */
const DEEPEST = 8;

const BRANCHES: ReadonlySet<FactionEntity['kind']> = new Set(['armed-forces', 'ministry', 'security-force', 'unit']);

/** Groups that others are branches of: «ولاية برقة» of «تنظيم الدولة». */
const BANDS: ReadonlySet<FactionEntity['kind']> = new Set(['armed-group', 'militia', 'coalition']);
const MOST_SIDES = 6;

/** Answers about the entities of one gazetteer. */
export class Relations {
  /** A country by its adjective in any gender and number: «الأمريكية», «ليبيين». */
  readonly demonyms: WordTable<string>;
  /** The same of one person in the accusative: «سوريا», which elsewhere is the country itself. */
  readonly #accusative: WordTable<string>;
  readonly #gazetteer: Gazetteer;
  readonly #airForces = new Map<EntityId | string, EntityId>();
  readonly #armies = new Map<string, EntityId[]>();
  readonly #states = new Map<string, EntityId>();
  /** By kind and country. */
  readonly #institutions = new Map<string, FactionEntity[]>();
  readonly #children = new Map<EntityId, FactionEntity[]>();
  readonly #led = new Map<EntityId, EntityId>();
  readonly #camps = new Map<EntityId, EntityId>();
  readonly #enclosing = new Map<EntityId, readonly EntityId[]>();
  readonly #sides = new Map<EntityId, readonly string[]>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
    const demonyms: [string, string][] = [];
    const accusatives: [string, string][] = [];
    for (const entity of gazetteer.entities.values()) {
      if (entity.type === 'place' && entity.country !== null)
        for (const demonym of entity.demonyms) {
          const adjective = foldString(demonym);
          for (const ending of GENDERS) demonyms.push([adjective + ending, entity.country]);
          accusatives.push([`${adjective}ا`, entity.country]);
        }
      if (entity.type === 'faction') this.#addFaction(entity);
    }
    this.demonyms = new WordTable(demonyms);
    this.#accusative = new WordTable(accusatives, { exact: true });
  }

  #addFaction(faction: FactionEntity): void {
    const { id, country, kind, parent } = faction;
    const alike = this.#institutions.get(`${kind} ${country}`);
    if (alike === undefined) this.#institutions.set(`${kind} ${country}`, [faction]);
    else alike.push(faction);
    for (const leader of faction.leaders) if (!this.#led.has(leader)) this.#led.set(leader, id);
    if (parent !== null) this.#children.set(parent, [...(this.#children.get(parent) ?? []), faction]);
    const airForce = [faction.name.ar, ...faction.aliases.ar].some((name) => AIR_FORCE.test(foldString(name)));
    if (airForce) {
      if (parent !== null) this.#airForces.set(parent, this.#airForces.get(parent) ?? id);
      if (country !== null) this.#airForces.set(country, this.#airForces.get(country) ?? id);
      return;
    }
    if (country === null) return;
    if (kind === 'state' && !this.#states.has(country)) this.#states.set(country, id);
    if (kind === 'armed-forces') this.#armies.set(country, [...(this.#armies.get(country) ?? []), id]);
  }

  faction(id: EntityId | null): FactionEntity | null {
    const entity = id === null ? undefined : this.#gazetteer.entities.get(id);
    return entity?.type === 'faction' ? entity : null;
  }

  place(id: EntityId | null): PlaceEntity | null {
    const entity = id === null ? undefined : this.#gazetteer.entities.get(id);
    return entity?.type === 'place' ? entity : null;
  }

  /** The governorate that has a town's name: «محافظة درعا», «ريف درعا» is not the town. */
  regionNamedAfter(town: EntityId): EntityId | null {
    const place = this.place(town);
    const parent = this.place(place?.parent ?? null);
    if (place === null || parent === null || (parent.kind !== 'region' && parent.kind !== 'district')) return null;
    const name = foldString(place.name.ar);
    return [parent.name.ar, ...parent.aliases.ar].some((surface) => foldString(surface).endsWith(name))
      ? parent.id
      : null;
  }

  countryOf(id: EntityId | null): string | null {
    return id === null ? null : (this.#gazetteer.entities.get(id)?.country ?? null);
  }

  /** The faction whose forces a person's are: «قوات حفتر». */
  ledBy(person: EntityId | null): EntityId | null {
    if (person === null) return null;
    const entity = this.#gazetteer.entities.get(person);
    const affiliation = entity?.type === 'person' ? entity.affiliation : null;
    return affiliation ?? this.#led.get(person) ?? null;
  }

  /** The air force of a faction or of a country (ISO code): «طيران حكومة الوفاق», «سلاح الجو الأميركي». */
  airForceOf(owner: EntityId | string): EntityId | null {
    return this.#airForces.get(owner) ?? null;
  }

  /** Whose air force a faction is; null for any other faction. */
  ownerOfAirForce(faction: EntityId | null): EntityId | null {
    const entity = this.faction(faction);
    return entity !== null && entity.parent !== null && this.#airForces.get(entity.parent) === entity.id
      ? entity.parent
      : null;
  }

  /** Who an armed branch fights for: «سلاح الجو الأميركي» and «الجيش الأميركي» are one side, the United States. */
  campOf(faction: EntityId): EntityId {
    const known = this.#camps.get(faction);
    if (known !== undefined) return known;
    let camp = this.faction(faction);
    for (let depth = 0; camp !== null && camp.parent !== null && depth < 6; depth++) {
      const parent = this.faction(camp.parent);
      const branch = BRANCHES.has(camp.kind) || this.ownerOfAirForce(camp.id) !== null;
      if (parent === null || !branch || parent.kind === 'legislature') break;
      camp = parent;
    }
    const found = camp?.id ?? faction;
    this.#camps.set(faction, found);
    return found;
  }

  /**
   * By what a faction is known again in an article: itself, its camp, and for an army its country, since texts call the
   * army that fights «الجيش الليبي» and «الجيش الوطني الليبي».
   */
  sidesOf(faction: EntityId): readonly string[] {
    const known = this.#sides.get(faction);
    if (known !== undefined) return known;
    const camp = this.campOf(faction);
    const sides = camp === faction ? [faction] : [faction, camp];
    // «تنظيم الدولة» is told on as «ولاية برقة»: a branch is known again as the group it belongs to.
    for (let at = this.faction(camp); at !== null && BANDS.has(at.kind) && sides.length < MOST_SIDES; ) {
      at = this.faction(at.parent);
      if (at !== null && BANDS.has(at.kind)) sides.push(at.id);
    }
    const found = this.faction(camp)?.kind === 'armed-forces' ? [...sides, `army of ${this.countryOf(camp)}`] : sides;
    this.#sides.set(faction, found);
    return found;
  }

  /** A place with those that it lies in, the nearest first. */
  enclosing(place: EntityId): readonly EntityId[] {
    const known = this.#enclosing.get(place);
    if (known !== undefined) return known;
    const found: EntityId[] = [];
    let at = this.place(place);
    for (let depth = 0; at !== null && depth < DEEPEST; depth++) {
      found.push(at.id);
      at = this.place(at.parent);
    }
    this.#enclosing.set(place, found);
    return found;
  }

  /** The country by an adjective that stands behind people: «جنديا سوريا», «خمسة جنود أتراك»; null for another word. */
  countryOfPeople(form: Form): string | null {
    const hit = this.demonyms.get(form) ?? this.#accusative.get(form);
    return hit === null || hit.proclitics !== '' || hit.definite ? null : hit.value;
  }

  /** The army of a country where it has one and no rival to it: «القوات الروسية». */
  armyOf(country: string): EntityId | null {
    const armies = this.#armies.get(country) ?? [];
    return armies.length === 1 ? (armies[0] ?? null) : null;
  }

  /** The army that «الجيش» means in a country: «الجيش العراقي» among its armed forces, else the only ones there are. */
  mainArmyOf(country: string): EntityId | null {
    const plain = this.armiesOf(country).find((id) => {
      const words = foldString(this.faction(id)?.name.ar ?? '').split(' ');
      return words.length === 2 && words[0] === 'الجيش';
    });
    return plain ?? this.armyOf(country);
  }

  /** Every entry of kind `armed-forces` of a country, in the gazetteer's order. */
  armiesOf(country: string): readonly EntityId[] {
    return this.#armies.get(country) ?? [];
  }

  /** Every faction of a kind and country, in the gazetteer's order. */
  institutionsOf(kind: FactionEntity['kind'], country: string | null): readonly FactionEntity[] {
    return this.#institutions.get(`${kind} ${country}`) ?? [];
  }

  stateOf(country: string): EntityId | null {
    return this.#states.get(country) ?? null;
  }

  childrenOf(faction: EntityId): readonly FactionEntity[] {
    return this.#children.get(faction) ?? [];
  }

  /** Whose people «قوات X» are: a parliament's are its army's, everyone else's their own. */
  forcesOf(faction: EntityId): EntityId {
    if (this.faction(faction)?.kind !== 'legislature') return faction;
    const army = this.childrenOf(faction).find(({ kind }) => kind === 'armed-forces');
    return army?.id ?? faction;
  }
}
