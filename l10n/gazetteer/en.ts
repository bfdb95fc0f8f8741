import type { ProblemCode } from '../../server/gazetteer/problems';

/** Messages on gazetteer files: what is wrong and what to do. The values are those that `ProblemCode` lists. */
export type GazetteerMessages = Readonly<Record<ProblemCode, (values: readonly string[]) => string>>;

const TYPES: Readonly<Record<string, string>> = {
  text: 'text',
  number: 'a number',
  list: 'a list',
  mapping: 'a mapping of fields',
};

/** Isolates a run that may be Arabic. */
const any = (text = '') => `\u2068${text}\u2069`;

export const en: GazetteerMessages = {
  'bad-yaml': ([why]) => `This is not valid YAML: ${any(why)} Check the indentation, colons and quotation marks here.`,
  'unknown-field': ([field]) =>
    `There is no field “${any(field)}”. Check its spelling, or remove it; the fields are listed in schema/gazetteer.schema.json.`,
  'missing-field': ([field, id]) =>
    id === ''
      ? `The entry has no “${any(field)}”. Add one such as “id: place/my-village”.`
      : `The entry ${any(id)} has no “${any(field)}”. Add it: no entry of that id exists that it could change.`,
  'wrong-type': ([field, type = '']) =>
    `“${any(field)}” must be ${TYPES[type] ?? type}. Correct the value, in quotation marks if it is text that looks like a number.`,
  'not-a-choice': ([field, value, choices]) =>
    `“${any(value)}” is no value of “${any(field)}”. Use one of: ${choices}.`,
  'bad-id': ([id]) =>
    `“${any(id)}” is no id that can stand here. Write faction/…, place/… or person/… with small Latin letters, digits and hyphens, such as place/my-village.`,
  'bad-format': ([field, value]) =>
    `“${any(value)}” cannot be read as “${any(field)}”. Texts must not be empty, countries are two capitals (LY), days are 2016-08-02, Wikidata ids are Q3579.`,
  'out-of-range': ([field, value, least, most]) =>
    `${any(value)} is out of range for “${any(field)}”. Give a number from ${least} to ${most}.`,
  'duplicate-id': ([id, line]) =>
    `The id ${any(id)} stands in this file already, on line ${line}. Give this entry another id, or join the two.`,
  'dangling-reference': ([field, id]) =>
    `“${any(field)}” names ${any(id)}, which no entry has. Add that entry, or correct the id.`,
  'cyclic-parent': ([id]) => `${any(id)} is its own ancestor. Take one “parent” out of the circle.`,
  'shared-surface': ([surface, id, other]) =>
    `${any(surface)} names both ${any(id)} and ${any(other)}. List it under “ambiguous” of the entry that needs the context's support.`,
  'ambiguous-unknown': ([surface]) =>
    `${any(surface)} is neither the name nor an alias of this entry. Add it under “aliases”, or remove it here.`,
};
