/**
 * A packed article: its text, its analysis and what the indexes keep of it, as bytes that threads hand to one another and
 * the disk keeps. Each part is read by itself when it is asked for.
 */

import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Analysis, EntityId } from '../../model';
import { Article, type ArticleContent } from '../article';
import type { Happening } from '../happenings';
import { type ArticleKeys, happeningKeysOf, keysOf, type NameKeys } from '../keys';
import { ANALYSIS_PARTS } from './analysis';
import { ByteReader, ByteWriter } from './bytes';
import type { Codec } from './codec';
import { type EntityNumbers, entityNumbers } from './entityNumbers';
import { articleKeys, type EntityPlaces, happening, nameKeys, placesOfEntity } from './keys';
import { packText, unpackText } from './text';

/** To be raised whenever what is written changes, so that what an earlier version kept is not read. */
export const PACK_VERSION = 1;

/** The bytes of an article; only for a gazetteer with the same entities as the one they were packed with. */
export type PackedArticle = Uint8Array;

/** Parts of keys, which come first. */
const KEYS = 2;
const PARTS = ['published', 'mentions', 'events', 'sentences', 'notices'] as const;

const parts = new ByteWriter();
const whole = new ByteWriter();

/** Packs an article with its analysis. */
export function packArticle(text: string, analysis: Analysis, gazetteer: Gazetteer): PackedArticle {
  const { names, keys, happenings } = keysOf(new Article('', { text, analysis }, {}, null), gazetteer);
  return pack({ text, analysis, names, keys, happenings }, gazetteer);
}

/** Packs of an article what it takes to find the happenings that it shares with others, and nothing else. */
export function packHappenings(text: string, analysis: Analysis, gazetteer: Gazetteer): PackedArticle {
  const { keys, happenings } = happeningKeysOf(new Article('', { text, analysis }, {}, null), gazetteer);
  return pack({ text: '', analysis: NO_ANALYSIS, names: NO_NAMES, keys, happenings }, gazetteer);
}

const NO_ANALYSIS: Analysis = {
  published: { date: null, basis: 'none' },
  mentions: [],
  events: [],
  sentences: [],
  notices: [],
};
const NO_NAMES: NameKeys = { events: 0, entities: [], lineStarts: [], length: 0 };

interface Parts extends ArticleContent {
  readonly names: NameKeys;
  readonly keys: ArticleKeys;
  readonly happenings: readonly Happening[];
}

function pack({ text, analysis, names, keys, happenings }: Parts, gazetteer: Gazetteer): PackedArticle {
  const entities = entityNumbers(gazetteer);
  const lengths: number[] = [];
  // One after another into one buffer: thousands of short-lived ones leave holes in a memory that keeps what is packed.
  parts.clear();
  const add = <T>(codec: Codec<T>, value: T): void => {
    const before = parts.length;
    codec.write(value, parts, entities);
    lengths.push(parts.length - before);
  };
  add(nameKeys, names);
  add(articleKeys, keys);
  for (const name of PARTS) add(ANALYSIS_PARTS[name] as Codec<unknown>, analysis[name]);
  for (const one of happenings) add(happening, one);
  whole.clear();
  whole.uint(happenings.length);
  for (const length of lengths) whole.uint(length);
  whole.raw(parts.written);
  whole.raw(packText(text));
  return whole.taken();
}

/** Where an entity is mentioned in a packed article. Throws `RangeError` where the bytes are none. */
export function placesIn(bytes: PackedArticle, entities: EntityNumbers, entity: EntityId): EntityPlaces {
  const from = new ByteReader(bytes);
  for (let parts = KEYS + PARTS.length + from.uint(); parts > 0; parts--) from.uint();
  return placesOfEntity(from, entities, entity);
}

/** Reads a packed article. Throws `RangeError`, now or when a part is asked for, where the bytes are none. */
export class Unpacked implements ArticleContent {
  readonly #bytes: PackedArticle;
  readonly #entities: EntityNumbers;
  /** Where the parts begin: keys, those of the analysis, happenings, and last the text. */
  readonly #starts: readonly number[];
  #text: string | null = null;
  readonly analysis: Analysis;

  constructor(bytes: PackedArticle, entities: EntityNumbers) {
    this.#bytes = bytes;
    this.#entities = entities;
    const from = new ByteReader(bytes);
    const count = KEYS + PARTS.length + from.uint();
    const lengths = Array.from({ length: count }, () => from.uint());
    let start = from.at;
    this.#starts = [start, ...lengths.map((length) => (start += length))];
    this.analysis = this.#lazyAnalysis();
  }

  get text(): string {
    this.#text ??= unpackText(this.#bytes.subarray(this.#starts.at(-1)));
    return this.#text;
  }

  /** Read anew at every call, as are the other keys. */
  get names(): NameKeys {
    return this.#part(0, nameKeys);
  }

  get keys(): ArticleKeys {
    return this.#part(1, articleKeys);
  }

  /** What a happening tells; read anew at every call. */
  happening(index: number): Happening {
    return this.#part(KEYS + PARTS.length + index, happening);
  }

  #part<T>(index: number, codec: Codec<T>): T {
    return codec.read(new ByteReader(this.#bytes, this.#starts[index] ?? this.#bytes.length), this.#entities);
  }

  /** Own properties, so that a copy by `{ ...analysis }` has them. */
  #lazyAnalysis(): Analysis {
    const analysis = {};
    PARTS.forEach((name, index) => {
      let read: unknown;
      Object.defineProperty(analysis, name, {
        enumerable: true,
        get: () => {
          read ??= this.#part(KEYS + index, ANALYSIS_PARTS[name] as Codec<unknown>);
          return read;
        },
      });
    });
    return analysis as Analysis;
  }
}
