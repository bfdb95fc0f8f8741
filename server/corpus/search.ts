/** Finding entities by a few letters of a name: in Arabic, in English, or as a reader would spell the Arabic. */

import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Entity, EntityId } from '../model';
import { foldString } from '../text/fold';

/** Consonants of Arabic by the class of Latin letters they are spelled with; vowels, ع and hamza have none. */
const CONSONANTS: Readonly<Record<string, string>> = {
  ب: 'b', ت: 't', ث: 't', ج: 'j', ح: 'h', خ: 'x', د: 'd', ذ: 'd', ر: 'r', ز: 'z', س: 's', ش: 'c', ص: 's', ض: 'd',
  ط: 't', ظ: 'z', غ: 'k', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h',
}; // biome-ignore format: a table is read in rows.

/** Latin spellings of one consonant; the longer ones first. */
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/kh/gu, 'x'],
  [/sh|ch/gu, 'c'],
  [/gh/gu, 'k'],
  [/th/gu, 't'],
  [/dh/gu, 'd'],
  [/[qg]/gu, 'k'],
  [/p/gu, 'b'],
  [/v/gu, 'f'],
  [/c(?=[aou]|$)/gu, 'c'],
];

/**
 * The consonants of a word, the same for Arabic and for the ways it is spelled in Latin letters: «القوارشة», "Qawarsha"
 * and "Guwarsha" give `krc`; «حفتر», "Haftar" and "Hifter" give `hftr`.
 */
export function skeleton(word: string): string {
  const folded = foldString(word);
  const arabic = /[\u0621-\u064a]/u.test(folded);
  let consonants = '';
  if (arabic) {
    const stem = folded.startsWith('ال') && folded.length > 4 ? folded.slice(2) : folded;
    for (const letter of stem) consonants += CONSONANTS[letter] ?? '';
    // A final ه of the folded word is a teh marbuta, which Latin spells -a or -ah.
    if (stem.endsWith('ه')) consonants = consonants.slice(0, -1);
  } else {
    let latin = folded.normalize('NFD').replace(/[^a-z]/gu, '');
    for (const [spelling, consonant] of DIGRAPHS) latin = latin.replace(spelling, consonant);
    consonants = latin.replace(/[aeiouwy]/gu, '').replace(/(?<=.)h$/u, '');
  }
  return consonants.replace(/(.)\1+/gu, '$1');
}

interface Entry {
  readonly entity: Entity;
  /** Folded names and aliases. */
  readonly names: readonly string[];
  /** Skeletons of each name's words, joined by spaces. */
  readonly skeletons: readonly string[];
}

const ARTICLE = /^(?:al|el|as|ash|at|ad|an|ar|az)$/u;

function words(name: string): string[] {
  return foldString(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !ARTICLE.test(word));
}

/** The search over a gazetteer; made once for each of its versions. */
class EntitySearch {
  readonly #entries: readonly Entry[];

  constructor(gazetteer: Gazetteer) {
    this.#entries = [...gazetteer.entities.values()].map((entity) => {
      const names = [entity.name.ar, entity.name.en, ...entity.aliases.ar, ...entity.aliases.en];
      return {
        entity,
        names: names.map((name) => ` ${words(name).join(' ')}`),
        skeletons: [...new Set(names.map((name) => ` ${words(name).map(skeleton).join(' ')}`))],
      };
    });
  }

  /** The entities that a text may mean, best first: by a whole name, the beginning of a word of one, or its consonants. */
  find(query: string): readonly Entity[] {
    const asked = words(query);
    if (asked.length === 0) return [];
    const text = ` ${asked.join(' ')}`;
    const bare = ` ${asked.map((word) => (word.startsWith('ال') && word.length > 4 ? word.slice(2) : word)).join(' ')}`;
    const consonants = asked.map(skeleton);
    const usable = consonants.every((part) => part.length > 0) && consonants.join('').length >= 2;
    const found: { readonly entity: Entity; readonly rank: number }[] = [];
    for (const { entity, names, skeletons } of this.#entries) {
      let rank = names.includes(text)
        ? 0
        : names.some((name) => name.startsWith(text))
          ? 1
          : names.some((name) => name.includes(text) || name.includes(bare) || name.includes(` ال${bare.slice(1)}`))
            ? 2
            : Number.POSITIVE_INFINITY;
      if (rank > 2 && usable && skeletons.some((name) => hasWords(name, consonants))) rank = 3;
      if (rank <= 3) found.push({ entity, rank });
    }
    return found.sort((a, b) => a.rank - b.rank).map(({ entity }) => entity);
  }
}

/** Whether the skeletons stand in the name in this order: all but the last whole, the last as a beginning. */
function hasWords(name: string, parts: readonly string[]): boolean {
  const whole = ` ${parts.join(' ')}`;
  const at = name.indexOf(whole);
  if (at < 0) return false;
  const last = parts.at(-1) ?? '';
  const after = name.slice(at + whole.length).split(' ', 1)[0] ?? '';
  // Few consonants fit too many names unless they are all that the name's word has.
  return after === '' || last.length >= 3;
}

const searches = new WeakMap<Gazetteer, EntitySearch>();

/** The entities that a text may mean, best first. */
export function findEntities(gazetteer: Gazetteer, query: string): readonly Entity[] {
  let search = searches.get(gazetteer);
  if (search === undefined) {
    search = new EntitySearch(gazetteer);
    searches.set(gazetteer, search);
  }
  return search.find(query);
}

export function findEntityIds(gazetteer: Gazetteer, query: string): ReadonlySet<EntityId> {
  return new Set(findEntities(gazetteer, query).map(({ id }) => id));
}
