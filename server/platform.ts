/** What the server needs of where it runs. */

import type { Engine } from './engine';
import type { Gazetteer } from './gazetteer/gazetteer';
import type { GazetteerFile } from './gazetteer/load';
import type { IndexFile } from './storage/articleIndex';
import type { ArticleReader } from './storage/articleReader';
import type { Files } from './storage/files';

export interface Platform {
  readonly files: Files;
  /** The gazetteer that comes with Marsad. */
  readonly builtin: Gazetteer;
  createEngine(gazetteer: Gazetteer): Engine;
  /** Does something in a later turn than this one, as soon as what is waiting for the connection has had its own. */
  soon(act: () => void): void;
  /**
   * Who reads many articles with the built-in gazetteer and the users' own: threads, for instance; `own` is the server's own
   * thread, one article after the other. Where it is missing all are read by that.
   */
  createReader?(gazetteers: readonly GazetteerFile[], own: ArticleReader): ArticleReader;
  /** Where analyses are kept from one session to the next. */
  readonly indexes?: {
    /** Tells this build of the engine from others. */
    readonly build: string;
    /** The index of a storage folder, given by its path. */
    open(folder: string): IndexFile;
  };
}
