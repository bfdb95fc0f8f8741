/** A small gazetteer for the tests of features. */

import type { Gazetteer } from '../../server/gazetteer/gazetteer';
import type { Entity, EntityId, FactionEntity, PersonEntity, PlaceEntity } from '../../server/model';

const SOURCE = { file: 'test.yaml', line: 1 };

function base(ar: string, en: string) {
  return {
    name: { ar, en },
    aliases: { ar: [], en: [] },
    ambiguous: [],
    country: 'LY',
    ids: {},
    verified: 'test',
    source: SOURCE,
  };
}

function faction(id: EntityId, ar: string, en: string, more: Partial<FactionEntity> = {}): FactionEntity {
  const fields = { kind: 'armed-group', side: null, parent: null, allies: [], leaders: [], years: null } as const;
  return { id, type: 'faction', ...base(ar, en), ...fields, ...more };
}

function place(id: EntityId, ar: string, en: string, more: Partial<PlaceEntity> = {}): PlaceEntity {
  const fields = {
    kind: 'city',
    parent: null,
    latitude: null,
    longitude: null,
    demonyms: [],
    coordinates: null,
  } as const;
  return { id, type: 'place', ...base(ar, en), ...fields, ...more };
}

function person(id: EntityId, ar: string, en: string, more: Partial<PersonEntity> = {}): PersonEntity {
  return { id, type: 'person', ...base(ar, en), role: null, affiliation: null, titles: [], ...more };
}

const ENTITIES: readonly Entity[] = [
  faction('faction/lna', 'الجيش الوطني الليبي', 'Libyan National Army', {
    kind: 'armed-forces',
    side: 'dignity-lna',
    leaders: ['person/haftar'],
    years: { from: 2014, to: null },
    aliases: { ar: ['قوات حفتر'], en: ['LNA'] },
    ids: { wikidata: 'Q16152447' },
  }),
  faction('faction/is', 'تنظيم الدولة', 'Islamic State', { side: 'is' }),
  person('person/haftar', 'حفتر', 'Khalifa Haftar', { role: 'LNA commander', affiliation: 'faction/lna' }),
  place('place/libya', 'ليبيا', 'Libya', { kind: 'country' }),
  place('place/benghazi', 'بنغازي', 'Benghazi', {
    parent: 'place/libya',
    latitude: 32.1167,
    longitude: 20.0667,
    coordinates: 'area',
  }),
  place('place/guwarsha', 'القوارشة', 'Guwarsha', { kind: 'neighbourhood', parent: 'place/benghazi' }),
  place('place/sirte', 'سرت', 'Sirte', { parent: 'place/libya' }),
];

export const GAZETTEER: Gazetteer = {
  version: 'test',
  entities: new Map(ENTITIES.map((entity) => [entity.id, entity])),
  silenced: new Set(),
};
