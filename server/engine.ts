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

/**
 * Of how many UTF-16 units the paragraphs are kept, so that an edit costs the paragraph it is in; twice as many at most,
 * beside those of the last article. Reading a whole corpus gains nothing from them, and what is kept long is dear to free.
 */
const KEPT_UNITS = 200_000;

/** Makes an engine for a gazetteer. */
export function createEngine(gazetteer: Gazetteer): Engine {
  const knowledge: Knowledge = { gazetteer, index: new NameIndex(gazetteer), relations: new Relations(gazetteer) };
  const vocabulary = new Vocabulary();
  // Two generations: what is asked for again moves to the young one, and the old one goes as a whole.
  let young = new Map<string, ReadParagraph>();
  let old = young;
  let units = 0;
  const read = (text: string): ReadParagraph => {
    const recent = young.get(text);
    if (recent !== undefined) return recent;
    const found = old.get(text) ?? readAnew(text);
    young.set(text, found);
    units += text.length;
    return found;
  };
  const readAnew = (text: string): ReadParagraph => {
    const paragraph = readParagraph(text, knowledge, vocabulary);
    const triggers = withKillings(paragraph, readTriggers(paragraph.tokens, paragraph.sentences, paragraph.names));
    return { paragraph, triggers };
  };
  return {
    gazetteer,
    analyse: (text, metadata) => {
      // Between articles only, so that all paragraphs of a long one are there at its next edit.
      if (units > KEPT_UNITS) {
        old = young;
        young = new Map();
        units = 0;
      }
      return analyse(text, metadata, knowledge, read);
    },
  };
}
