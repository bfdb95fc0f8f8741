/** The engine: an article in, its analysis out. A pure function of text, metadata and gazetteer; never throws. */

import { analyse, type ReadParagraph } from './analyse';
import { withKillings } from './events/killings';
import { readTriggers } from './events/triggers';
import type { Gazetteer } from './gazetteer/gazetteer';
import type { Analysis, ArticleMetadata } from './model';
import { NameIndex } from './recognise/nameIndex';
import { readParagraph } from './recognise/readParagraph';
import { Relations } from './recognise/relations';
import type { Knowledge } from './recognise/scene';
import { Vocabulary } from './text/form';

export interface Engine {
  readonly gazetteer: Gazetteer;
  /** Analyses an article. Offsets of the result are UTF-16 units into `text`. */
  analyse(text: string, metadata?: ArticleMetadata): Analysis;
}

/** How many paragraphs of recent texts are kept, so that an edit costs the paragraph it is in. */
const KEPT_PARAGRAPHS = 4096;

/** Makes an engine for a gazetteer. */
export function createEngine(gazetteer: Gazetteer): Engine {
  const knowledge: Knowledge = { gazetteer, index: new NameIndex(gazetteer), relations: new Relations(gazetteer) };
  const vocabulary = new Vocabulary();
  const kept = new Map<string, ReadParagraph>();
  const read = (text: string): ReadParagraph => {
    const known = kept.get(text);
    if (known !== undefined) {
      kept.delete(text);
      kept.set(text, known);
      return known;
    }
    const paragraph = readParagraph(text, knowledge, vocabulary);
    const triggers = withKillings(paragraph, readTriggers(paragraph.tokens, paragraph.sentences, paragraph.names));
    const fresh = { paragraph, triggers };
    kept.set(text, fresh);
    if (kept.size > KEPT_PARAGRAPHS) dropOldest(kept);
    return fresh;
  };
  return {
    gazetteer,
    analyse: (text, metadata) => analyse(text, metadata, knowledge, read),
  };
}

function dropOldest(kept: Map<string, ReadParagraph>): void {
  for (const oldest of kept.keys()) {
    kept.delete(oldest);
    return;
  }
}
