/** The engine over the built-in gazetteer and the user's own files. */

import { createEngine, type Engine } from '../engine';
import { builtinGazetteer } from '../gazetteer/builtin';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { type GazetteerFile, loadGazetteer } from '../gazetteer/load';
import type { Problem } from '../gazetteer/problems';

export type UserFile = GazetteerFile;

export interface LoadedEngine {
  readonly gazetteer: Gazetteer;
  readonly problems: readonly Problem[];
  /** Made when it is asked for first: where threads do all the work, there is no need of one here. */
  readonly engine: () => Engine;
}

export function loadEngine(files: readonly UserFile[]): LoadedEngine {
  const { gazetteer, problems } = loadGazetteer(builtinGazetteer(), files);
  let made: Engine | null = null;
  return {
    gazetteer,
    problems,
    engine: () => {
      made ??= createEngine(gazetteer);
      return made;
    },
  };
}
