/** The engine over the built-in gazetteer and the user's own files. */

import { createEngine, type Engine } from '../engine';
import { builtinGazetteer } from '../gazetteer/builtin';
import { type GazetteerFile, loadGazetteer } from '../gazetteer/load';
import type { Problem } from '../gazetteer/problems';

export type UserFile = GazetteerFile;

export interface LoadedEngine {
  readonly engine: Engine;
  readonly problems: readonly Problem[];
}

export function loadEngine(files: readonly UserFile[]): LoadedEngine {
  const { gazetteer, problems } = loadGazetteer(builtinGazetteer(), files);
  return { engine: createEngine(gazetteer), problems };
}
