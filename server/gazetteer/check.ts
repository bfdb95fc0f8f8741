/** Checks between entries: references that lead nowhere, parents in a circle, names claimed twice. */

import type { Entity, EntityId, FactionEntity } from '../model';
import { typeOfId } from './entity';
import type { ParsedEntry, Path } from './parse';
import type { Problem } from './problems';
import { surfaceKey } from './surface';

/** References of `entries` that lead nowhere or in a circle. Those are taken out of `entities`. */
export function checkReferences(entries: readonly ParsedEntry[], entities: Map<EntityId, Entity>): Problem[] {
  const problems: Problem[] = [];
  for (const entry of entries) {
    const { raw } = entry;
    const dangling = (path: Path, id: string): boolean => {
      if (entities.has(id as EntityId)) return false;
      problems.push({
        ...entry.at(path),
        code: 'dangling-reference',
        severity: 'warning',
        values: [String(path[0]), id],
      });
      return true;
    };
    const entity = entities.get(raw.id as EntityId);
    if (entity === undefined) continue;
    if (entity.type === 'person') {
      if (entity.affiliation !== null && dangling(['affiliation'], entity.affiliation))
        entities.set(entity.id, { ...entity, affiliation: null });
      continue;
    }
    let checked = entity;
    const lost = entity.parent !== null && dangling(['parent'], entity.parent);
    if (!lost && entity.parent !== null && isCircle(entity.id, entities)) {
      problems.push({ ...entry.at(['parent']), code: 'cyclic-parent', severity: 'warning', values: [entity.id] });
      checked = { ...checked, parent: null };
    } else if (lost) checked = { ...checked, parent: null };
    if (checked.type === 'faction') checked = withoutDangling(checked, dangling);
    if (checked !== entity) entities.set(entity.id, checked);
  }
  return problems;
}

function withoutDangling(faction: FactionEntity, dangling: (path: Path, id: string) => boolean): FactionEntity {
  const allies = faction.allies.filter((id, index) => !dangling(['allies', index], id));
  const leaders = faction.leaders.filter((id, index) => !dangling(['leaders', index], id));
  if (allies.length === faction.allies.length && leaders.length === faction.leaders.length) return faction;
  return { ...faction, allies, leaders };
}

function isCircle(id: EntityId, entities: ReadonlyMap<EntityId, Entity>): boolean {
  const seen = new Set<EntityId>();
  let at: EntityId | null = id;
  while (at !== null) {
    if (seen.has(at)) return at === id;
    seen.add(at);
    const entity: Entity | undefined = entities.get(at);
    at = entity === undefined || entity.type === 'person' ? null : entity.parent;
  }
  return false;
}

/**
 * Surfaces of `entries` that are the sure name of another entity of the same type too, and ambiguous surfaces that are
 * no name of their entry. One sure claim beside ambiguous ones is right: «طرابلس» is the Libyan city unless the context
 * speaks for the Lebanese one.
 */
export function checkSurfaces(entries: readonly ParsedEntry[], entities: ReadonlyMap<EntityId, Entity>): Problem[] {
  const problems: Problem[] = [];
  const sure = new Map<string, EntityId>();
  for (const entity of entities.values())
    for (const key of sureSurfaces(entity)) {
      const slot = `${entity.type} ${key}`;
      if (!sure.has(slot)) sure.set(slot, entity.id);
    }
  for (const entry of entries) {
    const entity = entities.get(entry.raw.id as EntityId);
    if (entity === undefined) continue;
    const names = new Set([entity.name.ar, ...entity.aliases.ar].map(surfaceKey));
    (entry.raw.ambiguous ?? []).forEach((surface, index) => {
      if (names.has(surfaceKey(surface))) return;
      const at = entry.at(['ambiguous', index]);
      problems.push({ ...at, code: 'ambiguous-unknown', severity: 'warning', values: [surface] });
    });
    const claims = sureSurfaces(entity);
    const given = (entry.raw.aliases?.ar ?? []).map((name, index): [Path, string] => [['aliases', 'ar', index], name]);
    if (entry.raw.ar !== undefined) given.unshift([['ar'], entry.raw.ar]);
    for (const [path, surface] of given) {
      const key = surfaceKey(surface);
      const other = sure.get(`${typeOfId(entity.id)} ${key}`);
      if (!claims.has(key) || other === undefined || other === entity.id) continue;
      const at = entry.at(path);
      problems.push({ ...at, code: 'shared-surface', severity: 'warning', values: [surface, entity.id, other] });
    }
  }
  return problems;
}

function sureSurfaces(entity: Entity): Set<string> {
  const ambiguous = new Set(entity.ambiguous.map(surfaceKey));
  return new Set([entity.name.ar, ...entity.aliases.ar].map(surfaceKey).filter((key) => !ambiguous.has(key)));
}
