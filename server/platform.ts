/** What the server needs of where it runs. */

import type { Engine } from './engine';
import type { Gazetteer } from './gazetteer/gazetteer';
import type { Files } from './storage/files';

export interface Platform {
  readonly files: Files;
  /** The gazetteer that comes with Marsad. */
  readonly builtin: Gazetteer;
  createEngine(gazetteer: Gazetteer): Engine;
}
