/** Scores the mentions of one article: names and their links, figures, dates. */

import type { EntityType } from '../../server/model';
import type { GoldArticle, GoldCasualty, GoldDate, GoldName } from './gold';
import { agreement, matchOneToOne, overlap } from './match';
import type { EqualNames } from './names';
import type { PredictedCasualty, PredictedDate, PredictedName, Prediction } from './prediction';
import type { F1Measure, Fault, Tally } from './tally';

export interface Scoring {
  readonly article: GoldArticle;
  readonly prediction: Prediction;
  readonly names: EqualNames;
  readonly tally: Tally;
  fault(fault: Omit<Fault, 'set' | 'file'>): void;
}

const ABOUT = { faction: 'factions', place: 'places', person: 'people' } as const;

/** Factions, places and people: found, spans exact, linked to the right entity. */
export function scoreNames(scoring: Scoring): void {
  for (const type of ['faction', 'place', 'person'] as const) scoreNamesOf(scoring, type);
}

function scoreNamesOf({ article, prediction, names, tally, fault }: Scoring, type: EntityType): void {
  const about = ABOUT[type];
  const all = article.mentions.filter((mention): mention is GoldName => mention.type === type);
  const required = all.filter((mention) => mention.named !== false);
  const unnamed = all.filter((mention) => mention.named === false);
  const predicted = prediction.mentions.filter((mention): mention is PredictedName => mention.type === type);

  const matches = matchOneToOne(required, predicted, agreement);
  const used = new Set(matches);
  let exact = 0;
  let found = 0;
  required.forEach((gold, i) => {
    const match = predicted[matches[i] ?? -1];
    if (match === undefined) {
      fault({ ...gold, about, kind: 'missed', detail: gold.entity ?? 'no entity' });
      return;
    }
    found++;
    if (agreement(gold, match) === 1) exact++;
    const linked = gold.entity === null ? match.names.length === 0 : isLinked(gold, match, names);
    if (!tally.share('links', linked)) {
      fault({ ...gold, about, kind: 'wrong', detail: `is ${gold.entity ?? 'unknown'}, not ${nameOf(match.names)}` });
    }
  });

  const rest = predicted.filter((_, i) => !used.has(i));
  const counted = rest.filter((mention) => mention.named && !unnamed.some((gold) => overlap(gold, mention) > 0));
  for (const mention of counted) fault({ ...mention, about, kind: 'false', detail: nameOf(mention.names) });
  tally.count(about, required.length, found + counted.length, found);
  tally.count(`${about}Exact` as F1Measure, required.length, found + counted.length, exact);

  const unnamedMatches = matchOneToOne(unnamed, rest, agreement);
  unnamed.forEach((gold, i) => {
    const match = rest[unnamedMatches[i] ?? -1];
    tally.share('unnamedFound', match !== undefined);
    if (match !== undefined && gold.entity !== null) tally.share('unnamedLinks', names.any(match.names, gold.entity));
  });
}

/** An entity that no gazetteer can be expected to hold (`known: false`) is right without a link. */
function isLinked(gold: GoldName, match: PredictedName, names: EqualNames): boolean {
  if (gold.entity !== null && names.any(match.names, gold.entity)) return true;
  return gold.known === false && match.names.length === 0;
}

function nameOf(names: readonly string[]): string {
  return names[0] ?? 'no entity';
}

/** Figures: found, and each side of their reading. Returns the matched prediction of each gold figure. */
export function scoreFigures({
  article,
  prediction,
  names,
  tally,
  fault,
}: Scoring): Map<GoldCasualty, PredictedCasualty> {
  const gold = article.mentions.filter((mention): mention is GoldCasualty => mention.type === 'casualty');
  const predicted = prediction.mentions.filter((mention): mention is PredictedCasualty => mention.type === 'casualty');
  const matches = matchOneToOne(gold, predicted, agreement);
  const pairs = new Map<GoldCasualty, PredictedCasualty>();
  let exact = 0;
  let right = 0;
  gold.forEach((figure, i) => {
    const match = predicted[matches[i] ?? -1];
    if (match === undefined) {
      fault({ ...figure, about: 'figures', kind: 'missed', detail: describe(figure) });
      return;
    }
    pairs.set(figure, match);
    if (agreement(figure, match) === 1) exact++;
    const wrong: string[] = [];
    const check = (measure: Parameters<Tally['share']>[0], ok: boolean, is: string, not: string): boolean => {
      if (!tally.share(measure, ok)) wrong.push(`${measure} is ${is}, not ${not}`);
      return ok;
    };
    const read = match.figure;
    const same = figure.outcome === read.outcome && figure.low === read.low && figure.high === read.high;
    if (check('figureBounds', same, describe(figure), describe(read))) right++;
    check('qualifier', figure.qualifier === read.qualifier, figure.qualifier, read.qualifier);
    check('scope', figure.scope === read.scope, figure.scope, read.scope);
    check('victims', figure.victims === read.victims, figure.victims, read.victims);
    const faction =
      figure.victimFaction === null
        ? match.victimFaction.length === 0
        : names.any(match.victimFaction, figure.victimFaction);
    check('victimFaction', faction, figure.victimFaction ?? 'none', nameOf(match.victimFaction));
    const attributed = (figure.attribution === null) === (read.speaker === null);
    check('attribution', attributed, figure.attribution ?? 'none', read.speaker === null ? 'none' : 'a speaker');
    if (wrong.length > 0) fault({ ...figure, about: 'figures', kind: 'wrong', detail: wrong.join('; ') });
  });
  const used = new Set(matches);
  predicted.forEach((figure, i) => {
    if (!used.has(i)) fault({ ...figure, about: 'figures', kind: 'false', detail: describe(figure.figure) });
  });
  tally.count('figures', gold.length, predicted.length, pairs.size);
  tally.count('figuresExact', gold.length, predicted.length, exact);
  tally.count('figuresRight', gold.length, predicted.length, right);
  return pairs;
}

function describe(figure: { outcome: string; low: number | null; high: number | null }): string {
  return `${figure.outcome} ${figure.low ?? '?'}-${figure.high ?? '?'}`;
}

/** Dates: found, and resolved to the same interval of days; the article's own date where the text must give it. */
export function scoreDates({ article, prediction, tally, fault }: Scoring): void {
  const gold = article.mentions.filter((mention): mention is GoldDate => mention.type === 'date');
  const predicted = prediction.mentions.filter((mention): mention is PredictedDate => mention.type === 'date');
  const matches = matchOneToOne(gold, predicted, agreement);
  let found = 0;
  let exact = 0;
  gold.forEach((date, i) => {
    const match = predicted[matches[i] ?? -1];
    if (match === undefined) {
      fault({ ...date, about: 'dates', kind: 'missed', detail: interval(date) });
      return;
    }
    found++;
    if (agreement(date, match) === 1) exact++;
    if (!tally.share('datesResolved', interval(date) === interval(match.date))) {
      fault({ ...date, about: 'dates', kind: 'wrong', detail: `is ${interval(date)}, not ${interval(match.date)}` });
    }
  });
  const used = new Set(matches);
  predicted.forEach((date, i) => {
    if (!used.has(i)) fault({ ...date, about: 'dates', kind: 'false', detail: interval(date.date) });
  });
  tally.count('dates', gold.length, predicted.length, found);
  tally.count('datesExact', gold.length, predicted.length, exact);
  if (article.published.given === false) {
    const { date } = article.published;
    if (!tally.share('published', date === prediction.published)) {
      fault({ start: 0, end: 0, about: 'published', kind: 'wrong', detail: `is ${date}, not ${prediction.published}` });
    }
  }
}

export function interval({ earliest, latest }: { earliest: string | null; latest: string | null }): string {
  return `${earliest ?? '?'}..${latest ?? '?'}`;
}
