/** What is known: the entities, and what the user wants silenced. Built by `load.ts`, read by everything else. */

import type { Entity, EntityId } from '../model';

export interface Gazetteer {
  /** Changes whenever any entry does: a cached analysis of another version is stale. */
  readonly version: string;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** Folded surfaces that the user does not want recognised. */
  readonly silenced: ReadonlySet<string>;
}
