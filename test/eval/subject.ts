/** The engine under evaluation, with the gazetteer that ships. */

import { createEngine, type Engine } from '../../server/engine';
import { builtinGazetteer } from '../../server/gazetteer/builtin';

export function createSubject(): Engine {
  return createEngine(builtinGazetteer());
}
