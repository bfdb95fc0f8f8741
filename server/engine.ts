/** The engine: an article in, its analysis out. A pure function of text, metadata and gazetteer; never throws. */

import { analyseResolved, type ResolvedArticle, resolveArticle } from './analyse';
import { withKillings } from './events/killings';
import { readTriggers } from './events/triggers';
import type { Gazetteer } from './gazetteer/gazetteer';
import { type LineMarks, marksOf } from './marks';
import type { Analysis, ArticleMetadata } from './model';
import type { ReadParagraph } from './placed';
import { NameIndex } from './recognise/nameIndex';
import { readParagraph } from './recognise/readParagraph';
import { Relations } from './recognise/relations';
import type { Knowledge } from './recognise/scene';
import { Resolutions, resolveParagraphs } from './resolutions';
import { Vocabulary } from './text/form';
import { currentAge } from './text/knownWords';

export interface Engine {
  readonly gazetteer: Gazetteer;
  /** Analyses an article. Offsets of the result are UTF-16 units into `text`. */
  analyse(text: string, metadata?: ArticleMetadata): Analysis;
  /** The same in two steps, for what is to be painted at once. */
  mark(text: string, metadata?: ArticleMetadata): MarkedText;
}

/** A text with the marks of its mentions, before the rest of its analysis is worked out; null where they come with that. */
export interface MarkedText {
  readonly marks: readonly LineMarks[] | null;
  analyse(): Analysis;
}

/**
 * Of how many UTF-16 units the paragraphs are kept, so that an edit costs the paragraph it is in; twice as many at most,
 * beside those of the last article. Only of what is marked, which is what is typed: a corpus that is analysed gains nothing
 * from them, and what is kept over a collection is dear to free.
 */
const KEPT_UNITS = 200_000;

/** An engine of a function that analyses: all its work is done at once. */
export function engineOf(gazetteer: Gazetteer, analyse: Engine['analyse']): Engine {
  return {
    gazetteer,
    analyse,
    mark: (text, metadata) => ({ marks: null, analyse: () => analyse(text, metadata) }),
  };
}

/** Makes an engine for a gazetteer. */
export function createEngine(gazetteer: Gazetteer): Engine {
  // Its table of demonyms comes before any word is read: only then has it a column in their rows.
  const relations = new Relations(gazetteer);
  const knowledge: Knowledge = { gazetteer, index: new NameIndex(gazetteer), relations };
  const vocabulary = new Vocabulary();
  // Two generations: what is asked for again moves to the young one, and the old one goes as a whole.
  let young = new Map<string, ReadParagraph>();
  let old = young;
  let units = 0;
  let age = currentAge();
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
  const resolutions = new Resolutions(knowledge);
  const resolveTyped = (text: string, metadata?: ArticleMetadata): ResolvedArticle => {
    // Between articles only, so that all paragraphs of a long one are there at its next edit.
    if (units > KEPT_UNITS) {
      old = young;
      young = new Map();
      units = 0;
    }
    // What is asked of words of an earlier age is found anew at each asking: their paragraphs are better read once more.
    if (age !== currentAge()) {
      age = currentAge();
      old = young = new Map();
      units = 0;
    }
    return resolveArticle(text, metadata, read, (placed, published) => resolutions.resolve(placed, published));
  };
  const resolveAnew = (text: string, metadata?: ArticleMetadata): ResolvedArticle =>
    resolveArticle(text, metadata, readAnew, (placed, published) => resolveParagraphs(placed, knowledge, published));
  return {
    gazetteer,
    analyse: (text, metadata) => analyseResolved(resolveAnew(text, metadata), knowledge),
    mark: (text, metadata) => {
      const resolved = resolveTyped(text, metadata);
      return { marks: marksOf(resolved), analyse: () => analyseResolved(resolved, knowledge) };
    },
  };
}
