/** What a client needs to ask for a correction: the present reading, and what can be chosen, in the user's language. */

import { findEntities } from '../corpus/search';
import { type EventType, type Reading, SUB_TYPES } from '../model';
import type { Choice, FIND_ENTITIES, Method, REVIEW_FORM, ReviewSubject } from '../protocol';
import { EVENT_TYPES, OUTCOMES, STATUSES } from '../reviews/record';
import type { FeatureContext } from './context';
import { kindText } from './entityFacts';
import { nameOf } from './figureText';
import { isolate } from './markdown';
import { subjectWords } from './reviewSubjects';

type ResultOf<M> = M extends Method<infer _, infer R> ? R : never;

export function reviewForm(context: FeatureContext, subject: ReviewSubject): ResultOf<typeof REVIEW_FORM> {
  const what = subjectWords(context, subject);
  if (what === null) return null;
  const { texts, reviewer } = context;
  const choices = <Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>) =>
    values.map((value): Choice<Value> => ({ value, label: labels[value] }));
  return {
    what,
    reading: readingOf(context, subject),
    note: ownNote(context, subject, reviewer ?? ''),
    outcomes: choices(OUTCOMES, texts.outcomes),
    types: EVENT_TYPES.map((type: EventType) => ({
      value: type,
      label: texts.eventTypes[type],
      subTypes: choices(SUB_TYPES[type], texts.subTypes),
    })),
    statuses: choices(STATUSES, texts.statuses),
  };
}

/** Entities that a text may mean, best first. */
export function findEntityChoices(
  { corpus, texts, language }: FeatureContext,
  query: string,
  limit: number,
): ResultOf<typeof FIND_ENTITIES> {
  return findEntities(corpus.gazetteer, query)
    .slice(0, limit)
    .map((entity) => ({
      value: entity.id,
      label: isolate(nameOf(entity, language), language),
      description: `${isolate(language === 'ar' ? entity.name.en : entity.name.ar, language)}${texts.separator}${kindText(entity, texts)}`,
    }));
}

function readingOf({ corpus }: FeatureContext, { kind, uri, id }: ReviewSubject): Reading | null {
  const article = corpus.article(uri);
  if (kind === 'event') {
    const event = article?.event(id);
    return event === undefined ? null : { type: event.type, subType: event.subType, status: event.status };
  }
  const mention = article?.mention(id);
  if (kind === 'figure' && mention?.type === 'casualty') {
    const { outcome, low, high } = mention.casualty;
    return { outcome, low, high };
  }
  return kind === 'link' && mention !== undefined && 'entity' in mention ? { entity: mention.entity } : null;
}

function ownNote({ corpus }: FeatureContext, { kind, uri, id }: ReviewSubject, reviewer: string): string {
  const article = corpus.article(uri);
  const review = kind === 'event' ? article?.event(id)?.review : article?.mention(id)?.review;
  const own = review === undefined ? [] : [review, ...review.others].filter(({ author }) => author === reviewer);
  return own[0]?.note ?? '';
}
