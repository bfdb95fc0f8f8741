/**
 * One line of `.marsad/reviews.jsonl`: what one analyst said of one event, figure, link or incident. Unknown fields are
 * let through, so that a newer Marsad's lines are kept. `schema/review.schema.json` says the same for other programs; a
 * test holds the two together.
 */

import * as v from 'valibot';
import { type EntityId, type EventType, SUB_TYPES } from '../model';

export const OUTCOMES = ['killed', 'injured', 'missing', 'captured', 'displaced', 'other'] as const;
export const STATUSES = ['actual', 'background', 'planned', 'demanded', 'denied'] as const;
export const EVENT_TYPES = Object.keys(SUB_TYPES) as EventType[];
/** `withdrawn` takes back whatever the author said before; `noted` adds a note and leaves the verdict. */
export const VERDICTS = ['confirmed', 'rejected', 'corrected', 'noted', 'withdrawn'] as const;

const bound = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));
const filled = v.pipe(v.string(), v.regex(/\S/u));

const figureReading = v.pipe(
  v.looseObject({ outcome: v.picklist(OUTCOMES), low: bound, high: bound }),
  v.check(({ low, high }) => low === null || high === null || low <= high),
);
const eventReading = v.pipe(
  v.looseObject({
    type: v.picklist(EVENT_TYPES),
    subType: v.picklist(EVENT_TYPES.flatMap((type) => [...SUB_TYPES[type]])),
    status: v.picklist(STATUSES),
  }),
  v.check(({ type, subType }) => SUB_TYPES[type].some((known) => known === subType)),
);
const entityId = v.custom<EntityId>(
  (value) => typeof value === 'string' && /^(?:faction|place|person)\/[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(value),
);
const linkReading = v.looseObject({ entity: v.nullable(entityId) });

/** Where a subject stands: words of an article, and the text around them. See `anchor.ts`. */
const anchorSchema = v.looseObject({
  file: filled,
  quote: filled,
  before: v.string(),
  after: v.string(),
  sides: v.optional(v.picklist(['before', 'after', 'both'])),
});

const common = {
  at: anchorSchema,
  verdict: v.picklist(VERDICTS),
  note: v.optional(v.string()),
  author: filled,
  time: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u)),
};

/** `correction` is there where the verdict is `corrected`, and says what is right; `reading` what the machine had read. */
function judgement<Subject extends string, Value extends v.GenericSchema>(subject: Subject, reading: Value) {
  return v.pipe(
    v.looseObject({
      subject: v.literal(subject),
      ...common,
      correction: v.optional(reading),
      reading: v.optional(reading),
    }),
    v.check(({ verdict, correction }) => (verdict === 'corrected') === (correction !== undefined)),
  );
}

const figureRecord = judgement('figure', figureReading);
const eventRecord = judgement('event', eventReading);
const linkRecord = judgement('link', linkReading);
/** Whether two events are one happening: `confirmed` joins them, `rejected` keeps them apart. */
const incidentRecord = v.looseObject({
  subject: v.literal('incident'),
  ...common,
  verdict: v.picklist(['confirmed', 'rejected', 'noted', 'withdrawn']),
  other: anchorSchema,
});

export const recordSchema = v.union([figureRecord, eventRecord, linkRecord, incidentRecord]);

export type Anchor = v.InferOutput<typeof anchorSchema>;
export type FigureRecord = v.InferOutput<typeof figureRecord>;
export type EventRecord = v.InferOutput<typeof eventRecord>;
export type LinkRecord = v.InferOutput<typeof linkRecord>;
export type IncidentRecord = v.InferOutput<typeof incidentRecord>;
export type ReviewRecord = FigureRecord | EventRecord | LinkRecord | IncidentRecord;
export type Subject = ReviewRecord['subject'];

/** Where a record's subject stands: one place, or both of an incident. */
export function anchorsOf(record: ReviewRecord): readonly Anchor[] {
  return record.subject === 'incident' ? [record.at, record.other] : [record.at];
}
