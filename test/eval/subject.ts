/** The engine under evaluation, with the gazetteer that ships. */

import { createEngine, type Engine } from '../../server/engine';

export function createSubject(): Engine {
  return createEngine({ version: 'none', entities: new Map(), silenced: new Set() });
}
