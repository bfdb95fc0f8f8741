/** How values become bytes and come back: building blocks from which the codecs of whole types are put together. */

import type { EntityId } from '../../model';
import type { ByteReader, ByteWriter } from './bytes';
import type { EntityNumbers } from './entityNumbers';

/** What is written is read back equal, given the same entity numbers. */
export interface Codec<T> {
  write(value: T, to: ByteWriter, entities: EntityNumbers): void;
  read(from: ByteReader, entities: EntityNumbers): T;
}

export const uint: Codec<number> = { write: (value, to) => to.uint(value), read: (from) => from.uint() };

export const int: Codec<number> = { write: (value, to) => to.int(value), read: (from) => from.int() };

export const uint32: Codec<number> = { write: (value, to) => to.uint32(value), read: (from) => from.uint32() };

export const text: Codec<string> = { write: (value, to) => to.text(value), read: (from) => from.text() };

export const flag: Codec<boolean> = {
  write: (value, to) => to.byte(value ? 1 : 0),
  read: (from) => from.byte() === 1,
};

const THOUSAND = 1000;

/** A number that has few digits as a rule: 0.95. */
export const decimal: Codec<number> = {
  write: (value, to) => {
    const thousandths = Math.round(value * THOUSAND);
    if (thousandths >= 0 && thousandths / THOUSAND === value && !Object.is(value, -0)) to.uint(thousandths + 1);
    else {
      to.uint(0);
      to.float(value);
    }
  },
  read: (from) => {
    const thousandths = from.uint();
    return thousandths === 0 ? from.float() : (thousandths - 1) / THOUSAND;
  },
};

/** A whole number, as bounds of figures are, or null; any other number at full length. */
export const bound: Codec<number | null> = {
  write: (value, to) => {
    if (value === null) to.uint(0);
    else if (Number.isSafeInteger(value) && value >= 0 && value < 2 ** 50 && !Object.is(value, -0)) to.uint(value + 2);
    else {
      to.uint(1);
      to.float(value);
    }
  },
  read: (from) => {
    const value = from.uint();
    return value === 0 ? null : value === 1 ? from.float() : value - 2;
  },
};

/** One of a fixed list of at most 255 values. Throws `RangeError` for another. */
export function oneOf<T extends string>(values: readonly T[]): Codec<T> {
  const numbers = new Map<string, number>(values.map((value, index) => [value, index]));
  return {
    write: (value, to) => {
      const number = numbers.get(value);
      if (number === undefined) throw new RangeError(`«${value}» is none of ${values.join(', ')}.`);
      to.byte(number);
    },
    read: (from) => {
      const value = values[from.byte()];
      if (value === undefined) throw new RangeError('The number of a value is out of range.');
      return value;
    },
  };
}

const LONGEST_KNOWN = 4096;

/** «m12»: a letter and a number as a rule. */
export function numbered(letter: string): Codec<string> {
  const known: string[] = [];
  return {
    write: (value, to) => {
      const number = Number(value.slice(1));
      if (Number.isSafeInteger(number) && number >= 0 && value === `${letter}${number}`) to.uint(number + 1);
      else {
        to.uint(0);
        to.text(value);
      }
    },
    read: (from) => {
      const number = from.uint();
      if (number === 0) return from.text();
      const made = known[number] ?? `${letter}${number - 1}`;
      if (number < LONGEST_KNOWN) known[number] = made;
      return made;
    },
  };
}

/** An entity of the gazetteer by its number; null; or any other id, in full. */
export const maybeEntity: Codec<EntityId | null> = {
  write: (value, to, entities) => {
    const number = value === null ? -2 : entities.numberOf(value);
    to.uint(number + 2);
    if (value !== null && number === -1) to.text(value);
  },
  read: (from, entities) => {
    const number = from.uint() - 2;
    return number === -2 ? null : number === -1 ? (from.text() as EntityId) : entities.idOf(number);
  },
};

export const entity: Codec<EntityId> = {
  write: (value, to, entities) => maybeEntity.write(value, to, entities),
  read: (from, entities) => {
    const id = maybeEntity.read(from, entities);
    if (id === null) throw new RangeError('An entity is missing.');
    return id;
  },
};

const DAY = 86_400_000;
const MOST_DAYS_KEPT = 20_000;
const days = new Map<number, string>();

/** The ISO day of a number of days since 1970-01-01. */
export function isoDay(day: number): string {
  let iso = days.get(day);
  if (iso === undefined) {
    if (days.size >= MOST_DAYS_KEPT) days.clear();
    iso = new Date(day * DAY).toISOString().slice(0, 10);
    days.set(day, iso);
  }
  return iso;
}

const ISO_DAY = /^[1-9]\d{3}-\d\d-\d\d$/u;

/** The number of days since 1970-01-01 of an ISO day of the years 1000 to 9999; null for any other text. */
export function dayNumber(iso: string): number | null {
  if (!ISO_DAY.test(iso)) return null;
  const day = Date.parse(iso) / DAY;
  return Number.isInteger(day) && isoDay(day) === iso ? day : null;
}

/** «2016-08-02» or null; any other text in full. */
export const maybeDay: Codec<string | null> = {
  write: (value, to) => {
    const day = value === null ? null : dayNumber(value);
    to.uint(value === null ? 0 : day === null ? 1 : 2);
    if (day !== null) to.int(day);
    else if (value !== null) to.text(value);
  },
  read: (from) => {
    const kind = from.uint();
    return kind === 0 ? null : kind === 1 ? from.text() : isoDay(from.int());
  },
};

export function nullable<T>(codec: Codec<T>): Codec<T | null> {
  return {
    write: (value, to, entities) => {
      to.byte(value === null ? 0 : 1);
      if (value !== null) codec.write(value, to, entities);
    },
    read: (from, entities) => (from.byte() === 0 ? null : codec.read(from, entities)),
  };
}

export function list<T>(codec: Codec<T>): Codec<readonly T[]> {
  return {
    write: (values, to, entities) => {
      to.uint(values.length);
      for (const value of values) codec.write(value, to, entities);
    },
    read: (from, entities) => {
      const values: T[] = [];
      for (let left = from.uint(); left > 0; left--) values.push(codec.read(from, entities));
      return values;
    },
  };
}

/** A field that may be missing. */
export interface Optional<T> {
  readonly optional: Codec<T>;
}

export function optional<T>(codec: Codec<T>): Optional<T> {
  return { optional: codec };
}

/** A codec for every field of a type, so that a field added to the type does not compile until it has one. */
export type Fields<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? Optional<Exclude<T[K], undefined>> : Codec<T[K]>;
};

/** An object by its fields; which of the optional ones are there is a number of bits before them. */
export function struct<T extends object>(fields: Fields<T>): Codec<T> {
  const required: [string, Codec<unknown>][] = [];
  const missing: [string, Codec<unknown>][] = [];
  for (const [key, field] of Object.entries<Codec<unknown> | Optional<unknown>>(fields)) {
    if ('optional' in field) missing.push([key, field.optional]);
    else required.push([key, field]);
  }
  return {
    write: (value, to, entities) => {
      const known = value as Readonly<Record<string, unknown>>;
      for (const [key, codec] of required) codec.write(known[key], to, entities);
      if (missing.length === 0) return;
      let present = 0;
      missing.forEach(([key], bit) => {
        if (known[key] !== undefined) present |= 1 << bit;
      });
      to.uint(present);
      if (present === 0) return;
      for (const [key, codec] of missing) if (known[key] !== undefined) codec.write(known[key], to, entities);
    },
    read: (from, entities) => {
      const value: Record<string, unknown> = {};
      for (const [key, codec] of required) value[key] = codec.read(from, entities);
      if (missing.length > 0) {
        const present = from.uint();
        if (present !== 0)
          missing.forEach(([key, codec], bit) => {
            if ((present & (1 << bit)) !== 0) value[key] = codec.read(from, entities);
          });
      }
      return value as T;
    },
  };
}
