/**
 * The shape of a gazetteer file, for the built-in ones and the user's own. `schema/gazetteer.schema.json` says the same
 * for editors; a test holds the two together.
 *
 * Every field but `id` may be left out, since an entry may change one that exists; `load.ts` asks a new entry for more.
 * Messages are problem codes.
 */

import * as v from 'valibot';
import type { FactionKind, PlaceKind } from '../model';
import type { ProblemCode } from './problems';

const FACTION_KINDS = [
  'armed-forces',
  'armed-group',
  'militia',
  'unit',
  'coalition',
  'operation',
  'government',
  'legislature',
  'ministry',
  'security-force',
  'state',
  'international-organisation',
  'tribe',
  'party',
  'other',
] as const satisfies readonly FactionKind[];

export const PLACE_KINDS = [
  'country',
  'region',
  'district',
  'city',
  'town',
  'village',
  'neighbourhood',
  'site',
  'base',
  'airport',
  'port',
  'oil_field',
  'road',
  'other',
] as const satisfies readonly PlaceKind[];

const COORDINATES = ['point', 'area', 'approximate', 'parent'] as const;

const code = <Code extends ProblemCode>(name: Code): Code => name;
/** Unknown keys, missing keys and values that are no mapping come through one message of valibot's. */
const ofMapping = (issue: v.StrictObjectIssue): ProblemCode =>
  issue.expected === 'never' ? 'unknown-field' : issue.expected === 'Object' ? 'wrong-type' : 'missing-field';

const text = v.pipe(v.string(code('wrong-type')), v.regex(/\S/u, code('bad-format')));
const texts = v.array(text, code('wrong-type'));
const id = v.pipe(
  v.string(code('wrong-type')),
  v.regex(/^(?:faction|place|person)\/[a-z0-9]+(?:-[a-z0-9]+)*$/u, code('bad-id')),
);
const faction = v.pipe(v.string(code('wrong-type')), v.regex(/^faction\/[a-z0-9-]+$/u, code('bad-id')));
const place = v.pipe(v.string(code('wrong-type')), v.regex(/^place\/[a-z0-9-]+$/u, code('bad-id')));
const person = v.pipe(v.string(code('wrong-type')), v.regex(/^person\/[a-z0-9-]+$/u, code('bad-id')));
const country = v.pipe(v.string(code('wrong-type')), v.regex(/^[A-Z]{2}$/u, code('bad-format')));
const day = v.pipe(v.string(code('wrong-type')), v.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u, code('bad-format')));

function between(least: number, most: number) {
  return v.pipe(
    v.number(code('wrong-type')),
    v.minValue(least, code('out-of-range')),
    v.maxValue(most, code('out-of-range')),
  );
}

const year = v.pipe(between(600, 2200), v.integer(code('bad-format')));

const common = {
  id,
  ar: v.optional(text),
  en: v.optional(text),
  fr: v.optional(text),
  aliases: v.optional(v.strictObject({ ar: v.optional(texts), en: v.optional(texts) }, ofMapping)),
  ambiguous: v.optional(texts),
  country: v.nullish(country),
  ids: v.optional(
    v.strictObject(
      {
        wikidata: v.optional(v.pipe(v.string(code('wrong-type')), v.regex(/^Q\d+$/u, code('bad-format')))),
        geonames: v.optional(v.pipe(v.number(code('wrong-type')), v.integer(code('bad-format')))),
        unSanctions: v.optional(text),
      },
      ofMapping,
    ),
  ),
  verified: v.optional(text),
};

export const factionSchema = v.strictObject(
  {
    ...common,
    kind: v.optional(v.picklist(FACTION_KINDS, code('not-a-choice'))),
    side: v.nullish(text),
    parent: v.nullish(faction),
    allies: v.optional(v.array(faction, code('wrong-type'))),
    leaders: v.optional(v.array(person, code('wrong-type'))),
    years: v.nullish(v.strictObject({ from: v.nullish(year), to: v.nullish(year) }, ofMapping)),
  },
  ofMapping,
);

export const placeSchema = v.strictObject(
  {
    ...common,
    kind: v.optional(v.picklist(PLACE_KINDS, code('not-a-choice'))),
    parent: v.nullish(place),
    latitude: v.nullish(between(-90, 90)),
    longitude: v.nullish(between(-180, 180)),
    coordinates: v.nullish(v.picklist(COORDINATES, code('not-a-choice'))),
    demonyms: v.optional(texts),
  },
  ofMapping,
);

export const personSchema = v.strictObject(
  {
    ...common,
    role: v.nullish(text),
    affiliation: v.nullish(faction),
    titles: v.optional(
      v.array(
        v.strictObject({ ar: text, en: text, from: v.optional(day), to: v.optional(day) }, ofMapping),
        code('wrong-type'),
      ),
    ),
  },
  ofMapping,
);

/** What holds for every entry of a file that does not say otherwise. */
export const defaultsSchema = v.strictObject(
  { country: v.optional(country), parent: v.optional(v.union([faction, place])), verified: v.optional(text) },
  ofMapping,
);

export const silenceSchema = text;

export type RawFaction = v.InferOutput<typeof factionSchema>;
export type RawPlace = v.InferOutput<typeof placeSchema>;
export type RawPerson = v.InferOutput<typeof personSchema>;
export type RawEntity = RawFaction | RawPlace | RawPerson;
export type RawDefaults = v.InferOutput<typeof defaultsSchema>;
