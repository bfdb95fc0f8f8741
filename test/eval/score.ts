/** Scores one article's prediction against its annotation. Pure: the same input gives the same tally and faults. */

import type { GoldArticle } from './gold';
import type { EqualNames } from './names';
import type { Prediction } from './prediction';
import { scoreEvents } from './scoreEvents';
import { scoreDates, scoreFigures, scoreNames } from './scoreMentions';
import { type Fault, Tally } from './tally';

export interface Score {
  readonly tally: Tally;
  /** In text order. */
  readonly faults: readonly Fault[];
}

/** `isEntity` says whether an English name is one of the gazetteer's, by spelling or by the list of equal names. */
export function scoreArticle(
  article: GoldArticle,
  prediction: Prediction,
  names: EqualNames,
  isEntity: (name: string) => boolean,
): Score {
  const tally = new Tally();
  const faults: Fault[] = [];
  const scoring = {
    article,
    prediction,
    names,
    tally,
    fault: (fault: Omit<Fault, 'set' | 'file'>) => {
      const { start, end, about, kind, detail } = fault;
      faults.push({ set: article.set, file: article.file, start, end, about, kind, detail });
    },
  };
  scoreNames(scoring);
  const figures = scoreFigures(scoring);
  scoreDates(scoring);
  scoreEvents(scoring, figures, isEntity);
  faults.sort((a, b) => a.start - b.start || a.end - b.end);
  return { tally, faults };
}
