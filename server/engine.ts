/** The engine: an article in, its analysis out. A pure function of text, metadata and gazetteer; never throws. */

import type { Gazetteer } from './gazetteer/gazetteer';
import type { Analysis, ArticleMetadata } from './model';

export interface Engine {
  readonly gazetteer: Gazetteer;
  /** Analyses an article. Offsets of the result are UTF-16 units into `text`. */
  analyse(text: string, metadata?: ArticleMetadata): Analysis;
}

export function createEngine(gazetteer: Gazetteer): Engine {
  return {
    gazetteer,
    analyse: (_text, metadata) => ({
      published: metadata?.published ?? { date: null, basis: 'none' },
      mentions: [],
      events: [],
      sentences: [],
      notices: [],
    }),
  };
}
