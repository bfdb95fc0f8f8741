/** The keys and happenings of an article as bytes. */

import type { EntityId, Role, Span } from '../../model';
import type { Count, Happening, Point } from '../happenings';
import type { ArticleKeys, EntityKey, GroupKeyCount, HappeningKey, NameKeys, SentenceKey } from '../keys';
import type { Spots } from '../neighbourhoods';
import type { Shingles } from '../shingles';
import { eventId, eventType, outcome, span, subType } from './analysis';
import type { ByteReader } from './bytes';
import {
  bound,
  type Codec,
  dayNumber,
  entity,
  flag,
  int,
  isoDay,
  list,
  maybeDay,
  maybeEntity,
  nullable,
  oneOf,
  struct,
  text,
  uint,
  uint32,
} from './codec';
import type { EntityNumbers } from './entityNumbers';

/** The group of an entity, or of none. */
const entityGroup: Codec<string> = {
  write: (value, to, entities) => maybeEntity.write(value === '' ? null : (value as never), to, entities),
  read: (from, entities) => maybeEntity.read(from, entities) ?? '',
};

/** «2016-08-02/2016-08-03» as two days; any other text in full. */
const dateGroup: Codec<string> = {
  write: (value, to) => {
    const [from, until] = value.split('/').map(dayNumber);
    if (from == null || until == null || value !== `${isoDay(from)}/${isoDay(until)}`) {
      to.byte(0);
      to.text(value);
    } else {
      to.byte(1);
      to.int(from);
      to.int(until - from);
    }
  },
  read: (from) => {
    if (from.byte() === 0) return from.text();
    const first = from.int();
    return `${isoDay(first)}/${isoDay(first + from.int())}`;
  },
};

const groups = (key: Codec<string>) => list(struct<GroupKeyCount>({ key, events: uint }));

/** Numbers that grow. */
const ascending: Codec<readonly number[]> = {
  write: (values, to) => {
    to.uint(values.length);
    values.forEach((value, index) => {
      to.uint(value - (values[index - 1] ?? 0));
    });
  },
  read: (from) => {
    let last = 0;
    const values: number[] = [];
    for (let left = from.uint(); left > 0; left--) {
      last += from.uint();
      values.push(last);
    }
    return values;
  },
};

const spanList = list(span);

export const nameKeys = struct<NameKeys>({
  events: uint,
  entities: list(
    struct<EntityKey>({
      entity,
      spans: spanList,
      surfaces: list(struct<EntityKey['surfaces'][number]>({ first: uint, count: uint })),
    }),
  ),
  lineStarts: ascending,
  length: uint,
});

/** Where one entity is mentioned in an article, and where the article's lines start. */
export interface EntityPlaces {
  readonly spans: readonly Span[];
  readonly lineStarts: Uint32Array;
  readonly length: number;
}

/**
 * Of what `nameKeys` wrote, what concerns one entity, all others passed over: a look-up of references reads a thousand
 * articles for it.
 */
export function placesOfEntity(from: ByteReader, entities: EntityNumbers, wanted: EntityId): EntityPlaces {
  from.uint();
  let spans: readonly Span[] = [];
  for (let left = from.uint(); left > 0; left--) {
    if (entity.read(from, entities) === wanted) spans = spanList.read(from, entities);
    else skipPairs(from);
    skipPairs(from);
  }
  const lineStarts = new Uint32Array(from.uint());
  let last = 0;
  for (let line = 0; line < lineStarts.length; line++) {
    last += from.uint();
    lineStarts[line] = last;
  }
  return { spans, lineStarts, length: from.uint() };
}

/** Passes over a list of spans, or of surfaces: two numbers each. */
function skipPairs(from: ByteReader): void {
  for (let left = 2 * from.uint(); left > 0; left--) from.uint();
}

export const articleKeys = struct<ArticleKeys>({
  published: maybeDay,
  events: uint,
  dates: groups(dateGroup),
  places: groups(entityGroup),
  factions: groups(entityGroup),
  types: list(struct<ArticleKeys['types'][number]>({ key: eventType, events: uint })),
  words: list(text),
  happenings: list(
    struct<HappeningKey>({
      event: eventId,
      headline: nullable(eventId),
      content: text,
      shared: flag,
      from: int,
      to: int,
      spots: struct<Spots>({
        named: list(uint32),
        cells: list(struct<Spots['cells'][number]>({ north: int, east: int })),
      }),
    }),
  ),
  sentences: list(struct<SentenceKey>({ span, bands: list(uint32) })),
});

function setOf<T>(codec: Codec<T>): Codec<ReadonlySet<T>> {
  const values = list(codec);
  return {
    write: (value, to, entities) => values.write([...value], to, entities),
    read: (from, entities) => new Set(values.read(from, entities)),
  };
}

const shingles: Codec<Shingles> = {
  write: (value, to) => {
    to.uint(value.length);
    for (const hash of value) to.uint32(hash);
  },
  read: (from) => {
    const hashes = new Uint32Array(from.uint());
    for (let i = 0; i < hashes.length; i++) hashes[i] = from.uint32();
    return hashes;
  },
};

const degrees: Codec<number> = { write: (value, to) => to.float(value), read: (from) => from.float() };

export const happening = struct<Happening>({
  event: eventId,
  headline: nullable(eventId),
  type: eventType,
  subType,
  typed: flag,
  places: setOf(entity),
  area: setOf(entity),
  narrow: setOf(entity),
  names: setOf(text),
  points: list(struct<Point>({ latitude: degrees, longitude: degrees })),
  from: int,
  to: int,
  dated: flag,
  actors: setOf(entity),
  superiors: setOf(entity),
  roles: setOf(oneOf<Role>(['initiator', 'target', 'participant'])),
  counts: list(struct<Count>({ outcome, low: bound, high: bound })),
  wording: shingles,
});
