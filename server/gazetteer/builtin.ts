/** The built-in gazetteer, compiled from `data/*.yaml` at build time: no YAML is parsed and nothing validated here. */

import type { Entity, EntityId } from '../model';
import internationalFactions from './data/international-factions.yaml';
import iraqFactions from './data/iraq-factions.yaml';
import iraqPlaces from './data/iraq-places.yaml';
import lebanonFactions from './data/lebanon-factions.yaml';
import lebanonPlaces from './data/lebanon-places.yaml';
import libyaFactions from './data/libya-factions.yaml';
import libyaPersons from './data/libya-persons.yaml';
import libyaPlacesBenghazi from './data/libya-places-benghazi.yaml';
import libyaPlacesDerna from './data/libya-places-derna.yaml';
import libyaPlacesRegions from './data/libya-places-regions.yaml';
import libyaPlacesSirte from './data/libya-places-sirte.yaml';
import libyaPlacesSites from './data/libya-places-sites.yaml';
import libyaPlacesTowns from './data/libya-places-towns.yaml';
import libyaPlacesTripoli from './data/libya-places-tripoli.yaml';
import palestineFactions from './data/palestine-factions.yaml';
import palestinePlaces from './data/palestine-places.yaml';
import regionFactions from './data/region-factions.yaml';
import regionPersons from './data/region-persons.yaml';
import regionPlaces from './data/region-places.yaml';
import states from './data/states.yaml';
import sudanFactions from './data/sudan-factions.yaml';
import sudanPlaces from './data/sudan-places.yaml';
import syriaFactions from './data/syria-factions.yaml';
import syriaPlaces from './data/syria-places.yaml';
import worldPersons from './data/world-persons.yaml';
import worldPlaces from './data/world-places.yaml';
import yemenFactions from './data/yemen-factions.yaml';
import yemenPlaces from './data/yemen-places.yaml';
import { entityOf } from './entity';
import type { Gazetteer } from './gazetteer';
import { shortHash } from './hash';
import type { RawDefaults, RawEntity } from './schema';

/** A YAML file of the built-in gazetteer as the build makes it: its data, a hash of its text, and the line of each entry. */
export interface CompiledFile {
  readonly hash: string;
  readonly defaults?: RawDefaults;
  readonly entities: readonly (RawEntity & { readonly line: number })[];
}

/** In the order that `Gazetteer.entities` has: where entities are alike, the first counts. */
const FILES: Readonly<Record<string, CompiledFile>> = {
  'libya-factions.yaml': libyaFactions,
  'libya-persons.yaml': libyaPersons,
  'libya-places-benghazi.yaml': libyaPlacesBenghazi,
  'libya-places-derna.yaml': libyaPlacesDerna,
  'libya-places-regions.yaml': libyaPlacesRegions,
  'libya-places-sirte.yaml': libyaPlacesSirte,
  'libya-places-sites.yaml': libyaPlacesSites,
  'libya-places-towns.yaml': libyaPlacesTowns,
  'libya-places-tripoli.yaml': libyaPlacesTripoli,
  'international-factions.yaml': internationalFactions,
  'iraq-factions.yaml': iraqFactions,
  'iraq-places.yaml': iraqPlaces,
  'lebanon-factions.yaml': lebanonFactions,
  'lebanon-places.yaml': lebanonPlaces,
  'palestine-factions.yaml': palestineFactions,
  'palestine-places.yaml': palestinePlaces,
  'region-factions.yaml': regionFactions,
  'region-persons.yaml': regionPersons,
  'region-places.yaml': regionPlaces,
  'states.yaml': states,
  'sudan-factions.yaml': sudanFactions,
  'sudan-places.yaml': sudanPlaces,
  'syria-factions.yaml': syriaFactions,
  'syria-places.yaml': syriaPlaces,
  'world-persons.yaml': worldPersons,
  'world-places.yaml': worldPlaces,
  'yemen-factions.yaml': yemenFactions,
  'yemen-places.yaml': yemenPlaces,
};

let gathered: Gazetteer | null = null;

/** The built-in gazetteer; made on the first call, the same object from then on. */
export function builtinGazetteer(): Gazetteer {
  gathered ??= gather();
  return gathered;
}

function gather(): Gazetteer {
  const entities = new Map<EntityId, Entity>();
  for (const [file, { defaults = {}, entities: entries }] of Object.entries(FILES))
    for (const entry of entries) {
      const entity = entityOf(entry, defaults, { file, line: entry.line });
      entities.set(entity.id, entity);
    }
  const version = shortHash(...Object.values(FILES).map(({ hash }) => hash));
  return { version, entities, silenced: new Set() };
}
