/** From an entry as a file has it to an entity, alone or over one that exists. */

import type { Entity, EntityId, EntityType, FactionEntity, PersonEntity, PlaceEntity } from '../model';
import type { RawDefaults, RawEntity, RawFaction, RawPerson, RawPlace } from './schema';

export type Source = Entity['source'];

export function typeOfId(id: string): EntityType {
  return id.slice(0, id.indexOf('/')) as EntityType;
}

const NO_NAMES: readonly string[] = [];
const NO_IDS: Entity['ids'] = {};

/**
 * The entity an entry describes. Over an entity that exists, single values replace its own and names are added to its
 * own; alone, what is not given is empty. The entry must be valid, and have `ar` where nothing exists.
 */
export function entityOf(raw: RawEntity, defaults: RawDefaults, source: Source, known?: Entity): Entity {
  switch (typeOfId(raw.id)) {
    case 'faction':
      return factionOf(raw as RawFaction, defaults, source, known?.type === 'faction' ? known : undefined);
    case 'place':
      return placeOf(raw as RawPlace, defaults, source, known?.type === 'place' ? known : undefined);
    case 'person':
      return personOf(raw as RawPerson, defaults, source, known?.type === 'person' ? known : undefined);
  }
}

/** The value given; where it is left out, what exists; null where the file says null. */
function given<Value>(value: Value | null | undefined, known: Value | null | undefined): Value | null {
  return value === undefined ? (known ?? null) : value;
}

function added(names: readonly string[] | undefined, known: readonly string[] | undefined): readonly string[] {
  if (known === undefined || known.length === 0) return names ?? NO_NAMES;
  return names === undefined ? known : [...new Set([...known, ...names])];
}

/** What all types share. The callers copy it field by field: at two thousand entries spreading costs a cold start 20 ms. */
function baseOf(raw: RawEntity, defaults: RawDefaults, known: Entity | undefined) {
  const ar = raw.ar ?? known?.name.ar ?? '';
  const fr = raw.fr ?? known?.name.fr;
  const en = raw.en ?? known?.name.en ?? ar;
  const renamed = known !== undefined && ar !== known.name.ar ? [known.name.ar] : NO_NAMES;
  return {
    id: raw.id as EntityId,
    name: fr === undefined ? { ar, en } : { ar, en, fr },
    aliases: {
      ar: added(raw.aliases?.ar, known === undefined ? undefined : [...known.aliases.ar, ...renamed]),
      en: added(raw.aliases?.en, known?.aliases.en),
    },
    ambiguous: added(raw.ambiguous, known?.ambiguous),
    country: given(raw.country, known?.country ?? defaults.country),
    ids: (known === undefined ? (raw.ids ?? NO_IDS) : { ...known.ids, ...raw.ids }) as Entity['ids'],
    verified: raw.verified ?? defaults.verified ?? known?.verified ?? '',
  };
}

function factionOf(raw: RawFaction, defaults: RawDefaults, source: Source, known?: FactionEntity): FactionEntity {
  const years = given(raw.years, known?.years);
  const parent = defaults.parent?.startsWith('faction/') ? defaults.parent : undefined;
  const base = baseOf(raw, defaults, known);
  return {
    id: base.id,
    name: base.name,
    aliases: base.aliases,
    ambiguous: base.ambiguous,
    country: base.country,
    ids: base.ids,
    verified: base.verified,
    source,
    type: 'faction',
    kind: raw.kind ?? known?.kind ?? 'other',
    side: given(raw.side, known?.side),
    parent: given(raw.parent, known?.parent ?? parent) as EntityId | null,
    allies: (raw.allies ?? known?.allies ?? []) as readonly EntityId[],
    leaders: (raw.leaders ?? known?.leaders ?? []) as readonly EntityId[],
    years: years === null ? null : { from: years.from ?? null, to: years.to ?? null },
  };
}

function placeOf(raw: RawPlace, defaults: RawDefaults, source: Source, known?: PlaceEntity): PlaceEntity {
  const latitude = given(raw.latitude, known?.latitude);
  const longitude = given(raw.longitude, known?.longitude);
  const parent = defaults.parent?.startsWith('place/') ? defaults.parent : undefined;
  const base = baseOf(raw, defaults, known);
  return {
    id: base.id,
    name: base.name,
    aliases: base.aliases,
    ambiguous: base.ambiguous,
    country: base.country,
    ids: base.ids,
    verified: base.verified,
    source,
    type: 'place',
    kind: raw.kind ?? known?.kind ?? 'other',
    parent: given(raw.parent, known?.parent ?? parent) as EntityId | null,
    latitude,
    longitude,
    coordinates: latitude === null ? null : (given(raw.coordinates, known?.coordinates) ?? 'point'),
    demonyms: added(raw.demonyms, known?.demonyms),
  };
}

function personOf(raw: RawPerson, defaults: RawDefaults, source: Source, known?: PersonEntity): PersonEntity {
  const base = baseOf(raw, defaults, known);
  return {
    id: base.id,
    name: base.name,
    aliases: base.aliases,
    ambiguous: base.ambiguous,
    country: base.country,
    ids: base.ids,
    verified: base.verified,
    source,
    type: 'person',
    role: given(raw.role, known?.role),
    affiliation: given(raw.affiliation, known?.affiliation) as EntityId | null,
    titles: (raw.titles ?? known?.titles ?? []) as PersonEntity['titles'],
  };
}
