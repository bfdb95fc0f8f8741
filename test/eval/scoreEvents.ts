/** Scores the events of one article: found, typed, with their actors, places, dates and figures. */

import type { Status } from '../../server/model';
import type { GoldArticle, GoldCasualty, GoldDate, GoldEvent, GoldName } from './gold';
import { matchOneToOne, overlap } from './match';
import type { PredictedCasualty, PredictedEvent, PredictedParticipant, Prediction } from './prediction';
import { interval, type Scoring } from './scoreMentions';

const REPORTED: readonly Status[] = ['actual', 'background'];

/** How well a prediction fits a gold event: 0 unless its sentence holds the gold trigger, else nearer triggers score higher. */
function nearness(gold: GoldEvent, event: PredictedEvent): number {
  const inside = event.sentence.start <= gold.start && gold.end <= event.sentence.end;
  return inside ? 1 / (1 + Math.abs(gold.start - event.start)) : 0;
}

/** Id of the event found for each gold event that is found, one to one, nearest trigger first. */
export function pairEvents(article: GoldArticle, prediction: Prediction): Map<string, string> {
  const gold = article.events.filter((event) => REPORTED.includes(event.status));
  const predicted = prediction.events.filter((event) => REPORTED.includes(event.status));
  const matches = matchOneToOne(gold, predicted, nearness);
  return new Map(
    gold.flatMap(({ id }, i) => {
      const match = predicted[matches[i] ?? -1];
      return match === undefined ? [] : [[id, match.id] as const];
    }),
  );
}

/** Pairs the events of one article and scores them; `figures` are the article's matched figures. */
export function scoreEvents(
  scoring: Scoring,
  figures: ReadonlyMap<GoldCasualty, PredictedCasualty>,
  isEntity: (name: string) => boolean,
): void {
  const { article, prediction, tally, fault } = scoring;
  const gold = article.events.filter((event) => REPORTED.includes(event.status));
  const predicted = prediction.events.filter((event) => REPORTED.includes(event.status));
  const ids = pairEvents(article, prediction);
  const byId = new Map(predicted.map((event) => [event.id, event]));
  let found = 0;
  let typed = 0;
  let subTyped = 0;
  for (const event of gold) {
    const match = byId.get(ids.get(event.id) ?? '');
    scoreActorsOfAll(scoring, event, match, isEntity);
    if (match === undefined) {
      fault({ ...event, about: 'events', kind: 'missed', detail: `${event.type} / ${event.subType}` });
      continue;
    }
    found++;
    const wrong: string[] = [];
    if (event.type === match.type) typed++;
    if (event.type === match.type && event.subType === match.subType) subTyped++;
    else wrong.push(`is ${event.subType}, not ${match.subType}`);
    if (!tally.share('status', event.status === match.status)) wrong.push(`is ${event.status}, not ${match.status}`);
    wrong.push(...scoreActors(scoring, event, match, isEntity), ...scorePlaces(scoring, event, match));
    wrong.push(...scoreDate(scoring, event, match));
    if (wrong.length > 0) fault({ ...event, about: 'events', kind: 'wrong', detail: wrong.join('; ') });
  }
  const used = new Set(ids.values());
  for (const event of predicted) {
    if (!used.has(event.id)) {
      fault({ ...event, about: 'events', kind: 'false', detail: `${event.type} / ${event.subType}` });
    }
  }
  tally.count('events', gold.length, predicted.length, found);
  tally.count('eventsType', gold.length, predicted.length, typed);
  tally.count('eventsSubType', gold.length, predicted.length, subTyped);
  scoreOtherStatus(scoring);
  for (const [figure, match] of figures) {
    const id = figure.event === null ? null : ids.get(figure.event);
    if (id === undefined || tally.share('figureEvent', match.figure.event === id)) continue;
    const wanted = triggerOf(article.text, article.events, figure.event);
    const given = triggerOf(article.text, prediction.events, match.figure.event);
    fault({ ...figure, about: 'figures', kind: 'wrong', detail: `event is ${wanted}, not ${given}` });
  }
}

/** The words that report an event and where they stand; «none» where there is none. */
function triggerOf(text: string, events: readonly (GoldEvent | PredictedEvent)[], id: string | null): string {
  const event = events.find((one) => one.id === id);
  return event === undefined ? 'none' : `«${text.slice(event.start, event.end)}» at ${event.start}`;
}

/** Planned, demanded and denied events: how many are found with their status. They are no part of the F1. */
function scoreOtherStatus({ article, prediction, tally }: Scoring): void {
  const gold = article.events.filter((event) => !REPORTED.includes(event.status));
  const predicted = prediction.events.filter((event) => !REPORTED.includes(event.status));
  const matches = matchOneToOne(gold, predicted, nearness);
  gold.forEach((event, i) => {
    tally.share('otherStatusFound', predicted[matches[i] ?? -1]?.status === event.status);
  });
}

/** A participant is a name when its entity bears it, or, without an entity, when it stands where the gold has that name. */
function means({ article, names }: Scoring, participant: PredictedParticipant, name: string): boolean {
  if (names.any(participant.names, name)) return true;
  const { span } = participant;
  if (participant.names.length > 0 || span === null) return false;
  return namesAt(article, name).some((mention) => overlap(mention, span) > 0);
}

function namesAt(article: GoldArticle, name: string): GoldName[] {
  return article.mentions.filter(
    (mention): mention is GoldName => mention.type !== 'casualty' && mention.type !== 'date' && mention.entity === name,
  );
}

/** Recall over all gold events, found or not: what a user sees of the actors. */
function scoreActorsOfAll(
  scoring: Scoring,
  event: GoldEvent,
  match: PredictedEvent | undefined,
  isEntity: (name: string) => boolean,
): void {
  for (const actor of event.actors) {
    if (!isEntity(actor.entity)) continue;
    const found = match?.actors.some((candidate) => means(scoring, candidate, actor.entity));
    scoring.tally.share('actorsOfAll', found === true);
  }
}

function scoreActors(
  scoring: Scoring,
  event: GoldEvent,
  match: PredictedEvent,
  isEntity: (name: string) => boolean,
): string[] {
  const wrong: string[] = [];
  const { tally } = scoring;
  for (const actor of event.actors) {
    if (!isEntity(actor.entity)) {
      const unresolved = match.actors.some(
        (candidate) => candidate.names.length === 0 && candidate.role === actor.role,
      );
      if (!tally.share('unresolvedActors', unresolved)) wrong.push(`without ${actor.role} «${actor.entity}»`);
      continue;
    }
    const found = match.actors.filter((candidate) => means(scoring, candidate, actor.entity));
    if (!tally.share('actors', found.length > 0)) {
      wrong.push(`without ${actor.role} ${actor.entity}`);
    } else if (
      !tally.share(
        'roles',
        found.some((candidate) => candidate.role === actor.role),
      )
    ) {
      wrong.push(`${actor.entity} is ${actor.role}`);
    }
  }
  for (const { names, role } of match.actors) {
    if (names.length > 0) continue;
    const wanted = event.actors.some((actor) => actor.role === role && !isEntity(actor.entity));
    if (!tally.share('unresolvedWanted', wanted)) wrong.push(`with ${role} without a name`);
  }
  return wrong;
}

function scorePlaces(scoring: Scoring, event: GoldEvent, match: PredictedEvent): string[] {
  return event.places
    .filter((place) => {
      const found = match.places.some((candidate) => means(scoring, candidate, place));
      return !scoring.tally.share('eventPlaces', found);
    })
    .map((place) => `not at ${place}`);
}

function scoreDate({ article, tally }: Scoring, event: GoldEvent, match: PredictedEvent): string[] {
  const dates = article.mentions
    .filter((mention): mention is GoldDate => mention.type === 'date')
    .filter((date) => article.text.slice(date.start, date.end) === event.date)
    .sort((a, b) => Math.abs(a.start - event.start) - Math.abs(b.start - event.start));
  const [date] = dates;
  if (date === undefined) return [];
  const same = tally.share('eventDate', interval(date) === interval(match.date));
  return same ? [] : [`on ${interval(date)}, not ${interval(match.date)}`];
}
