/** Puts the gazetteer together: the built-in one and the user's files over it. Pure; never throws. */

import type { Entity, EntityId } from '../model';
import { checkReferences, checkSurfaces } from './check';
import { entityOf } from './entity';
import type { Gazetteer } from './gazetteer';
import { shortHash } from './hash';
import { type ParsedEntry, parseGazetteer } from './parse';
import type { Problem } from './problems';
import { surfaceKey } from './surface';

/** A gazetteer file as read: its name or path, for messages, and its text. */
export interface GazetteerFile {
  readonly file: string;
  readonly text: string;
}

export interface LoadedGazetteer {
  readonly gazetteer: Gazetteer;
  /** In the order of files and lines. */
  readonly problems: readonly Problem[];
}

/** A gazetteer without any entry. */
export const EMPTY_GAZETTEER: Gazetteer = { version: '0', entities: new Map(), silenced: new Set() };

/**
 * The user's files over the built-in gazetteer, later files over earlier ones. An entry whose id exists changes that
 * entity: single values replace, names are added. An entry with a problem of severity `error` is left out, with one of
 * severity `warning` used without what the problem names. Entries keep the built-in order, new ones come after.
 */
export function loadGazetteer(builtin: Gazetteer, userFiles: readonly GazetteerFile[]): LoadedGazetteer {
  if (userFiles.length === 0) return { gazetteer: builtin, problems: [] };
  const entities = new Map<EntityId, Entity>(builtin.entities);
  const silenced = new Set(builtin.silenced);
  const problems: Problem[] = [];
  const used: ParsedEntry[] = [];
  for (const { file, text } of userFiles) {
    const parsed = parseGazetteer(file, text);
    problems.push(...parsed.problems);
    for (const surface of parsed.silence) silenced.add(surfaceKey(surface));
    const first = new Map<string, number>();
    for (const entry of parsed.entries) {
      const problem = duplicateOf(entry, first) ?? lackOf(entry, entities);
      if (problem !== null) {
        problems.push(problem);
        continue;
      }
      const id = entry.raw.id as EntityId;
      const { line } = entry.at([]);
      entities.set(id, entityOf(entry.raw, entry.defaults, { file, line }, entities.get(id)));
      used.push(entry);
    }
  }
  problems.push(...checkReferences(used, entities), ...checkSurfaces(used, entities));
  const order = new Map(userFiles.map(({ file }, index) => [file, index]));
  problems.sort(
    (a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line || a.column - b.column,
  );
  const version = shortHash(builtin.version, ...userFiles.flatMap(({ file, text }) => [file, text]));
  return { gazetteer: { version, entities, silenced }, problems };
}

function duplicateOf(entry: ParsedEntry, first: Map<string, number>): Problem | null {
  const { id } = entry.raw;
  const at = entry.at(['id']);
  const line = first.get(id);
  if (line === undefined) {
    first.set(id, at.line);
    return null;
  }
  return { ...at, code: 'duplicate-id', severity: 'error', values: [id, String(line)] };
}

/** What a new entry must have: an Arabic name, and both coordinates or none. */
function lackOf(entry: ParsedEntry, known: ReadonlyMap<EntityId, Entity>): Problem | null {
  const { raw } = entry;
  let field: string | null = null;
  if (raw.ar === undefined && !known.has(raw.id as EntityId)) field = 'ar';
  const latitude = 'latitude' in raw && raw.latitude != null;
  const longitude = 'longitude' in raw && raw.longitude != null;
  if (latitude !== longitude) field = latitude ? 'longitude' : 'latitude';
  return field === null ? null : { ...entry.at([]), code: 'missing-field', severity: 'error', values: [field, raw.id] };
}
