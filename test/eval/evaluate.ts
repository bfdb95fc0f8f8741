/** Runs the engine over annotated articles and scores what it finds. */

import { join } from 'node:path';
import type { Engine } from '../../server/engine';
import type { ArticleMetadata } from '../../server/model';
import { type GoldArticle, readGold, unreadSets } from './gold';
import { EqualNames, nameKey } from './names';
import { toPrediction } from './prediction';
import { type Score, scoreArticle } from './score';
import { Tally } from './tally';

export interface Evaluated extends Score {
  readonly article: GoldArticle;
}

/** Scores every article of `articles`; the engine gets the publication date unless the text must give it. */
export function evaluate(engine: Engine, articles: readonly GoldArticle[], names: EqualNames): Evaluated[] {
  const known = new Set<string>();
  for (const entity of engine.gazetteer.entities.values()) {
    for (const name of [entity.name.en, ...entity.aliases.en]) known.add(nameKey(name));
  }
  const knownNames = [...known];
  // A generic actor has its English gloss in lower case («armed militants»), as the guidelines say.
  const isEntity = (name: string): boolean =>
    !/^\p{Ll}/u.test(name) && (known.has(nameKey(name)) || names.any(knownNames, name));
  return articles.map((article) => {
    const analysis = engine.analyse(article.text, metadataOf(article));
    return { article, ...scoreArticle(article, toPrediction(analysis, engine.gazetteer), names, isEntity) };
  });
}

/** What the engine is told of an article beside its text. */
export function metadataOf({ published, outlet, headline }: GoldArticle): ArticleMetadata {
  const { date, given } = published;
  return {
    ...(date !== null && given !== false ? { published: { date, basis: 'corpus' } } : {}),
    ...(outlet === undefined ? {} : { outlet }),
    ...(headline === undefined ? {} : { headline }),
  };
}

/** The tallies of the sets, in the order of the articles. */
export function bySet(evaluated: readonly Evaluated[]): Map<string, Tally> {
  const sets = new Map<string, Tally>();
  for (const { article, tally } of evaluated) {
    const sum = sets.get(article.set) ?? new Tally();
    sum.add(tally);
    sets.set(article.set, sum);
  }
  return sets;
}

/** What there is to evaluate with. */
export interface Evaluation {
  readonly articles: readonly GoldArticle[];
  readonly names: EqualNames;
}

/** The annotated articles and the lists of equal names of the project at `root`; of the unread sets only `asked`. */
export function readEvaluation(root: string, asked: string | null = null): Evaluation {
  const unread = unreadSets(root);
  return {
    articles: readGold(root).filter(({ set }) => !unread.has(set) || set === asked),
    names: EqualNames.read([join(root, 'test/gold/names.json'), join(root, 'test/gold/own/names.json')]),
  };
}
