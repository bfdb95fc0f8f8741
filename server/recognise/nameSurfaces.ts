/** The surfaces by which the gazetteer's entities are recognised: which of their words belong to a name. */

import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Entity, EntityId, FactionEntity } from '../model';
import { foldString } from '../text/fold';
import { Vocabulary } from '../text/form';
import { isQuote } from '../text/quotes';
import { type Tokens, tokenise } from '../text/tokens';
import { BESIDE_PLACES, DIRECTIONS } from './lexicon/bearings';

/** A surface with all entities that have it. */
export interface Surface {
  /** Folded, without quotation marks. */
  readonly words: readonly string[];
  /** Each entity with whether it needs support from the context under this surface. */
  readonly ids: ReadonlyMap<EntityId, boolean>;
  /** Made of the name of a group's people rather than listed: «حوثيا». */
  readonly member: boolean;
}

/** The surfaces of a gazetteer, each once. */
export function surfacesOf(gazetteer: Gazetteer): Surface[] {
  const vocabulary = new Vocabulary();
  const surfaces = new Map<string, { words: readonly string[]; ids: Map<EntityId, boolean>; member: boolean }>();
  const members = new Map<string, EntityId>();
  const add = (words: readonly string[], id: EntityId, ambiguous: boolean): void => {
    const key = words.join(' ');
    if (key === '' || gazetteer.silenced.has(key)) return;
    const surface = surfaces.get(key) ?? { words, ids: new Map<EntityId, boolean>(), member: false };
    surface.ids.set(id, (surface.ids.get(id) ?? true) && ambiguous);
    surfaces.set(key, surface);
  };
  for (const entity of gazetteer.entities.values()) {
    const ambiguous = new Set(entity.ambiguous.map(foldString));
    for (const surface of [entity.name.ar, ...entity.aliases.ar]) {
      const words = properWords(wordsOf(tokenise(surface, vocabulary)), entity, surface === entity.name.ar);
      if (words === null) continue;
      const doubtful = ambiguous.has(foldString(surface));
      add(words, entity.id, doubtful);
      if (entity.type === 'faction' && words.length === 1 && ARMED.has(entity.kind))
        for (const word of memberWords(words[0] ?? '')) members.set(word, entity.id);
      if (entity.type === 'place') {
        // What is doubtful with its article is a common word without: «الشاطئ», «شاطئ».
        const other = doubtful ? null : otherArticle(words);
        // Without its article a name may be a common word: «الطويلة», «طويلة».
        if (other !== null) add(other, entity.id, !(other[0] ?? '').startsWith('ال'));
      }
    }
  }
  for (const [word, id] of members)
    if (!surfaces.has(word)) surfaces.set(word, { words: [word], ids: new Map([[id, false]]), member: true });
  return [...surfaces.values()];
}

function wordsOf(tokens: Tokens): string[] {
  return tokens.forms.filter((form) => !isQuote(form)).map((form) => form.text);
}

const MEMBERS = new Set('مقاتلات طائرات مقاتلو مقاتلي مسلحو مسلحي عناصر جنود افراد رجال مسلحين مقاتلين'.split(' '));
const RANKS = new Set(
  'المشير الفريق اللواء العميد العقيد المقدم الرائد النقيب الملازم الجنرال الشيخ الدكتور السيد الرئيس المهندس الحاج القائد'.split(
    ' ',
  ),
);

/**
 * The words of a surface that belong to a name: what the recogniser puts together by rule (titles, «مدينة», the members of
 * a group) is left out. Null where nothing remains that names the entity: «شرق ليبيا» is no name of its own.
 */
function properWords(words: readonly string[], entity: Entity, main: boolean): readonly string[] | null {
  const [first = '', ...rest] = words;
  if (rest.length === 0) return words;
  if (entity.type === 'faction') return MEMBERS.has(first) ? null : words;
  if (entity.type === 'person') return RANKS.has(first) ? properWords(rest, entity, main) : words;
  if (DIRECTIONS.has(first)) return main ? words : null;
  if (!BESIDE_PLACES.has(first)) return words;
  const without = rest.join(' ');
  return [entity.name.ar, ...entity.aliases.ar].some((name) => foldString(name) === without) ? null : words;
}

/** Kinds of factions whose people are called by its name. */
const ARMED: ReadonlySet<FactionEntity['kind']> = new Set([
  'armed-group',
  'militia',
  'unit',
  'armed-forces',
  'operation',
]);

/** «الحوثيون» makes «حوثي», «حوثيا», «حوثيين», «الحوثية»: nouns of its people, and the adjective of their groups. Folded. */
function memberWords(word: string): string[] {
  const stem = /^ال(.+ي)ون$/u.exec(word)?.[1];
  if (stem === undefined) return [];
  return [...['', 'ا', 'ون', 'ين', 'ان', 'ه', 'ات'].map((ending) => stem + ending), `ال${stem}ه`];
}

/** The same place name with the article dropped or added; null where that would make another word of it. */
function otherArticle(words: readonly string[]): string[] | null {
  const [first, ...rest] = words;
  if (first === undefined || rest.length > 0) return null;
  if (first.startsWith('ال')) return first.length >= 6 ? [first.slice(2)] : null;
  return first.length >= 5 ? [`ال${first}`] : null;
}
