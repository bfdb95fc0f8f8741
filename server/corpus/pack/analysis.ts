/** Analyses as bytes. A field that the model gains is missed here by the compiler. */

import {
  type Analysis,
  type ArticleEvent,
  type Basis,
  type CasualtyMention,
  type DateMention,
  type EntityType,
  type EventReading,
  type EventType,
  type Figure,
  type FigureReading,
  type LinkReading,
  type Mention,
  type NameMention,
  type Notice,
  type Opinion,
  type Outcome,
  type PlaceKind,
  type Published,
  type Reading,
  type Review,
  type Span,
  type Speaker,
  type Status,
  SUB_TYPES,
  type SubType,
  type Summary,
} from '../../model';
import {
  bound,
  type Codec,
  decimal,
  entity,
  flag,
  list,
  maybeDay,
  maybeEntity,
  nullable,
  numbered,
  oneOf,
  optional,
  struct,
  text,
  uint,
} from './codec';

/** All values of a union of texts, in any order; one that is forgotten, or added to the union later, does not compile. */
function allOf<T extends string>(values: Readonly<Record<T, true>>): Codec<T> {
  return oneOf(Object.keys(values) as T[]);
}

export const span: Codec<Span> = {
  write: ({ start, end }, to) => {
    to.uint(start);
    to.int(end - start);
  },
  read: (from) => {
    const start = from.uint();
    return { start, end: start + from.int() };
  },
};

const mentionId = numbered('m');
export const eventId = numbered('e');

const basis = allOf<Basis>({ gazetteer: true, pattern: true, anaphora: true });
const entityType = allOf<EntityType>({ faction: true, place: true, person: true });
export const outcome = allOf<Outcome>({
  killed: true,
  injured: true,
  missing: true,
  captured: true,
  displaced: true,
  other: true,
});
export const eventType = oneOf(Object.keys(SUB_TYPES) as EventType[]);
export const subType = oneOf([...new Set(Object.values(SUB_TYPES).flat())] as SubType[]);
const status = allOf<Status>({ actual: true, background: true, planned: true, demanded: true, denied: true });
const placeKind = allOf<PlaceKind>({
  country: true,
  region: true,
  district: true,
  city: true,
  town: true,
  village: true,
  neighbourhood: true,
  site: true,
  base: true,
  airport: true,
  port: true,
  oil_field: true,
  road: true,
  other: true,
});

const opinionFields = {
  verdict: allOf<Opinion['verdict']>({ confirmed: true, rejected: true, corrected: true, noted: true }),
  author: text,
  time: text,
  note: optional(text),
};
const opinion = struct<Opinion>(opinionFields);

const figureReading = struct<FigureReading>({ outcome, low: bound, high: bound });
const eventReading = struct<EventReading>({ type: eventType, subType, status });
const linkReading = struct<LinkReading>({ entity: maybeEntity });

/** The three kinds of readings are told apart by their fields. */
const reading: Codec<Reading> = {
  write: (value, to, entities) => {
    if ('outcome' in value) {
      to.byte(0);
      figureReading.write(value, to, entities);
    } else if ('subType' in value) {
      to.byte(1);
      eventReading.write(value, to, entities);
    } else {
      to.byte(2);
      linkReading.write(value, to, entities);
    }
  },
  read: (from, entities) => {
    const kind = from.byte();
    return (kind === 0 ? figureReading : kind === 1 ? eventReading : linkReading).read(from, entities);
  },
};

const review = struct<Review>({ ...opinionFields, was: optional(reading), others: list(opinion) });

const speaker: Codec<Speaker> = {
  write: (value, to, entities) => {
    span.write(value, to, entities);
    nullable(span).write(value.via, to, entities);
  },
  read: (from, entities) => ({ ...span.read(from, entities), via: nullable(span).read(from, entities) }),
};

const figure = struct<Figure>({
  outcome,
  low: bound,
  high: bound,
  qualifier: allOf<Figure['qualifier']>({
    exact: true,
    at_least: true,
    more_than: true,
    about: true,
    up_to: true,
    less_than: true,
    range: true,
    indefinite: true,
  }),
  indefinite: nullable(
    allOf<NonNullable<Figure['indefinite']>>({
      some: true,
      several: true,
      many: true,
      tens: true,
      hundreds: true,
      thousands: true,
    }),
  ),
  unit: allOf<Figure['unit']>({ persons: true, families: true }),
  scope: allOf<Figure['scope']>({ incident: true, cumulative: true, increment: true, subset: true }),
  victims: allOf<Figure['victims']>({ civilian: true, combatant: true, mixed: true, unknown: true }),
  victimFaction: maybeEntity,
  speaker: nullable(speaker),
  valence: allOf<Figure['valence']>({ neutral: true, honouring: true, hostile: true }),
  event: nullable(eventId),
  because: list(span),
  denied: optional(flag),
});

const precision = nullable(
  allOf<NonNullable<DateMention['date']['precision']>>({ day: true, week: true, month: true, year: true }),
);
const interval = { earliest: maybeDay, latest: maybeDay, precision };

const mentionFields = {
  id: mentionId,
  basis,
  start: uint,
  end: uint,
  confidence: decimal,
  review: optional(review),
};

const name = struct<NameMention>({
  ...mentionFields,
  type: entityType,
  entity: maybeEntity,
  named: flag,
  candidates: optional(list(entity)),
  gloss: optional(text),
  kind: optional(placeKind),
  spelling: optional(allOf<NonNullable<NameMention['spelling']>>({ misspelt: true, variant: true })),
});

const casualty = struct<CasualtyMention>({ ...mentionFields, type: oneOf(['casualty']), casualty: figure });
const date = struct<DateMention>({ ...mentionFields, type: oneOf(['date']), date: struct(interval) });

const mention: Codec<Mention> = {
  write: (value, to, entities) => {
    if (value.type === 'casualty') {
      to.byte(0);
      casualty.write(value, to, entities);
    } else if (value.type === 'date') {
      to.byte(1);
      date.write(value, to, entities);
    } else {
      to.byte(2);
      name.write(value, to, entities);
    }
  },
  read: (from, entities) => {
    const kind = from.byte();
    return (kind === 0 ? casualty : kind === 1 ? date : name).read(from, entities);
  },
};

const summary = nullable(struct<Summary>({ low: uint, high: bound, claims: uint }));

const event = struct<ArticleEvent>({
  id: eventId,
  type: eventType,
  subType,
  status,
  trigger: span,
  sentence: span,
  repeats: list(span),
  date: struct<ArticleEvent['date']>({ ...interval, mention: nullable(mentionId) }),
  places: list(struct<ArticleEvent['places'][number]>({ entity: maybeEntity, mention: mentionId })),
  actors: list(
    struct<ArticleEvent['actors'][number]>({
      entity: maybeEntity,
      role: allOf<ArticleEvent['actors'][number]['role']>({ initiator: true, target: true, participant: true }),
      mention: nullable(mentionId),
      span,
      gloss: nullable(text),
    }),
  ),
  casualties: list(mentionId),
  killed: summary,
  injured: summary,
  review: optional(review),
});

const published = struct<Published>({
  date: maybeDay,
  basis: allOf<Published['basis']>({ corpus: true, dateline: true, option: true, inferred: true, none: true }),
});

const notice = struct<Notice>({
  code: allOf<Notice['code']>({
    'weekday-mismatch': true,
    'month-mismatch': true,
    'unresolved-faction': true,
    'bidi-control': true,
    'review-lost': true,
  }),
  start: uint,
  end: uint,
  values: list(text),
});

/** One codec for each part of an analysis, so that each can be read by itself. */
export const ANALYSIS_PARTS = {
  published,
  mentions: list(mention),
  events: list(event),
  sentences: list(span),
  notices: list(notice),
} satisfies { readonly [K in keyof Analysis]: Codec<Analysis[K]> };
