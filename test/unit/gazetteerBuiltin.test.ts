import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtinGazetteer } from '../../server/gazetteer/builtin';
import { EMPTY_GAZETTEER, loadGazetteer } from '../../server/gazetteer/load';
import type { Entity, EntityType, PlaceEntity } from '../../server/model';

const DATA = join(import.meta.dirname, '../../server/gazetteer/data');
const GOLD = join(import.meta.dirname, '../gold');
const files = readdirSync(DATA)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ file: name, text: readFileSync(join(DATA, name), 'utf8') }));
const { entities } = builtinGazetteer();
const places = [...entities.values()].filter((entity): entity is PlaceEntity => entity.type === 'place');

describe('the built-in gazetteer', () => {
  it('has no problem in any file', () => {
    expect(loadGazetteer(EMPTY_GAZETTEER, files).problems).toEqual([]);
  });

  it('is compiled from all files, each entry with its line', () => {
    const parsed = loadGazetteer(EMPTY_GAZETTEER, files).gazetteer.entities;
    expect(entities.size).toBe(parsed.size);
    for (const [id, entity] of entities) expect(entity).toEqual(parsed.get(id));
  });

  it('has every entity that the gold names', () => {
    const equal: string[][] = JSON.parse(readFileSync(join(GOLD, 'names.json'), 'utf8'));
    const known = new Map<EntityType, Set<string>>();
    for (const { type, name, aliases } of entities.values()) {
      const names = known.get(type) ?? new Set();
      known.set(type, names);
      for (const each of [name.en, ...aliases.en]) names.add(each);
    }
    const missing = new Set<string>();
    for (const file of readdirSync(join(GOLD, 'seeds')).filter((name) => name.endsWith('.json'))) {
      const { mentions } = JSON.parse(readFileSync(join(GOLD, 'seeds', file), 'utf8')) as {
        mentions: { type: string; entity?: string | null }[];
      };
      for (const { type, entity } of mentions) {
        const names = known.get(type as EntityType);
        if (names === undefined || entity == null) continue;
        const alike = [entity, ...equal.filter((group) => group.includes(entity)).flat()];
        if (!alike.some((name) => names.has(name))) missing.add(`${type} ${entity}`);
      }
    }
    expect([...missing]).toEqual([]);
  });

  it('has a provenance for every entry, and a kind for all coordinates', () => {
    for (const entity of entities.values()) expect(entity.verified, entity.id).not.toBe('');
    for (const place of places) expect(place.latitude === null, place.id).toBe(place.coordinates === null);
  });

  it('has parents without circles that end at a country, a continent or a sea', () => {
    for (const entity of entities.values()) {
      let at: Entity | undefined = entity;
      for (let steps = 0; at !== undefined && at.type !== 'person' && at.parent !== null; steps++) {
        expect(steps, entity.id).toBeLessThan(10);
        at = entities.get(at.parent);
      }
      if (entity.type === 'place' && at?.type === 'place' && entity.country !== null)
        expect(at.kind, entity.id).toBe('country');
    }
  });

  it('has places within the rough bounds of their country', () => {
    for (const { id, country, kind, latitude, longitude } of places) {
      const bounds = country === null || kind === 'country' ? undefined : BOUNDS[country];
      if (bounds === undefined || latitude === null || longitude === null) continue;
      const [south, west, north, east] = bounds;
      expect(latitude >= south && latitude <= north && longitude >= west && longitude <= east, id).toBe(true);
    }
  });

  it('has country names as the language data of the platform spells them, where that has one spelling', () => {
    const english = new Intl.DisplayNames('en', { type: 'region' });
    const other: Readonly<Record<string, string>> = {
      TR: 'Türkiye',
      PS: 'Palestinian Territories',
      CD: 'Congo - Kinshasa',
    };
    for (const { name, kind, country } of places)
      if (kind === 'country' && country !== null && country !== 'XK')
        expect(english.of(country), name.en).toBe(other[country] ?? name.en);
  });

  it('has gold names for the forces that one article calls by many names', () => {
    expect(entities.get('faction/lna')?.name.en).toBe('Libyan National Army');
    expect(entities.get('place/benghazi')?.name.ar).toBe('بنغازي');
    expect(entities.get('place/libya')).toMatchObject({ country: 'LY', demonyms: ['ليبي'] });
  });
});

/** South, west, north, east, in degrees, with half a degree or more to spare. */
const BOUNDS: Readonly<Record<string, readonly [number, number, number, number]>> = {
  LY: [19, 9, 34, 26],
  EG: [21, 24, 32.5, 37.5],
  TN: [30, 7, 38, 12],
  DZ: [18, -9, 38, 12.5],
  MA: [20, -18, 36.5, -0.5],
  SD: [8, 21, 23, 39.5],
  SY: [32, 35, 38, 43],
  IQ: [28.5, 38, 38, 49.5],
  YE: [11.5, 41, 19.5, 54.9],
  LB: [32.8, 34.9, 35, 37],
  PS: [31, 34, 32.8, 35.8],
  IL: [29, 34, 33.6, 36],
  JO: [28.8, 34.5, 33.8, 39.5],
  SA: [16, 34, 33, 56],
  TD: [7, 13, 24, 24.5],
  NE: [11, 0, 24, 16.5],
  ML: [10, -12.5, 25.5, 4.5],
  SO: [-2, 40.5, 12.5, 52],
  TR: [35.5, 25, 42.5, 45.5],
  IR: [24.5, 43.5, 40, 64],
};
