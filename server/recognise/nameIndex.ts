/**
 * The names of the gazetteer as a trie over folded words, walked from every token once.
 *
 * A name's first word is found behind proclitics («وبنغازي»); its further words stand as they are, with quotation marks
 * between them passed over («جماعة "أنصار الشريعة"»). A place's article may be dropped or added («قنفودة», «القنفودة»).
 */

import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityId, EntityType } from '../model';
import type { Form } from '../text/form';
import { isQuote } from '../text/quotes';
import type { Tokens } from '../text/tokens';
import { FACTION_HEADS } from './lexicon/factionHeads';
import { SPEECH } from './lexicon/functionWords';
import { BELONGING, GENERIC_ACTORS, GENERIC_ADJECTIVES } from './lexicon/generics';
import { PLACE_ADJECTIVES } from './lexicon/placeHeads';
import { VICTIM_NOUNS } from './lexicon/victimNouns';
import { type Surface, surfacesOf } from './nameSurfaces';
import { oneLetterApart, unglued, variantKey } from './spelling';

/** What a surface names. Several where entities share it. */
export interface NameEntry {
  readonly entities: readonly EntityId[];
  /** Entities that share the surface and need support from the context, where `entities` do not. */
  readonly rivals: readonly EntityId[];
  readonly type: EntityType;
  /** Every entity that has this surface needs support from the context for it. */
  readonly ambiguous: boolean;
  /** Units of the folded surface: long names bear misspellings better. */
  readonly length: number;
  /** «حوثيا», «الحوثية»: made of the name of a group's people («الحوثيون»), it says whose somebody is and names no group. */
  readonly member: boolean;
}

/** A name found at a token. */
export interface KnownName {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  /** Folded units before the name in token `first`. */
  readonly cut: number;
  readonly proclitics: string;
  readonly entry: NameEntry;
  readonly spelling: Spelling;
}

/** As the gazetteer has it; a foreign or dialect sound written otherwise; one letter wrong or a space missing. */
export type Spelling = 'exact' | 'variant' | 'misspelt';

interface Node {
  readonly next: Map<string, Node>;
  entries: NameEntry[] | null;
  /** The long words of `next`, made when a text's word is first compared with them. */
  spelt: Spelt | null;
}

/** The words of a node that a text's word may be a slip for, in the order of the gazetteer. */
interface Spelt {
  readonly words: readonly { readonly word: string; readonly key: string; readonly node: Node }[];
  /** Bit n is set where a word of n letters is among them; the last bit stands for all that are longer. */
  readonly lengths: number;
}

interface Respelt {
  readonly node: Node;
  readonly spelling: Spelling;
}

interface Start {
  readonly node: Node;
  readonly cut: number;
  readonly proclitics: string;
  readonly spelling: Spelling;
}

const NO_NAMES: readonly KnownName[] = [];
const NO_STARTS: readonly Start[] = [];

/** What is kept with a form, and of which index it is: a new gazetteer brings a new one. */
interface KeptStarts {
  readonly index: NameIndex;
  readonly starts: readonly Start[];
}
const SHORTEST_VARIANT = 5;

/** Made once per gazetteer; finds known names in tokens. */
export class NameIndex {
  readonly #root: Node = { next: new Map(), entries: null, spelt: null };
  readonly #noStarts: KeptStarts = { index: this, starts: NO_STARTS };
  readonly #variants = new Map<string, Node>();

  constructor(gazetteer: Gazetteer) {
    for (const surface of surfacesOf(gazetteer)) this.#insert(surface);
  }

  #insert({ words, ids, member }: Surface): void {
    let node = this.#root;
    for (const word of words) {
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: new Map(), entries: null, spelt: null };
        node.next.set(word, next);
      }
      node = next;
    }
    const length = words.reduce((sum, word) => sum + word.length, 0);
    const types = new Set([...ids.keys()].map(typeOf));
    node.entries = [...types].map((type) => {
      const listed = [...ids].filter(([id]) => typeOf(id) === type);
      const sure = listed.filter(([, ambiguous]) => !ambiguous);
      return {
        type,
        entities: (sure.length > 0 ? sure : listed).map(([id]) => id),
        rivals: sure.length > 0 ? listed.filter(([, doubtful]) => doubtful).map(([id]) => id) : [],
        ambiguous: sure.length === 0,
        length,
        member,
      };
    });
    const [firstWord] = words;
    if (!member && firstWord !== undefined && firstWord.length >= SHORTEST_VARIANT) {
      const first = this.#root.next.get(firstWord);
      const key = variantKey(firstWord);
      if (first !== undefined && !this.#variants.has(key)) this.#variants.set(key, first);
    }
  }

  /** Whether a name may start with a word. */
  mayOpen(form: Form): boolean {
    return form.names !== this.#noStarts && this.#starts(form).length > 0;
  }

  /**
   * The longest name that starts at a token, per type of entity; the readings with the fewest proclitics win ties.
   * Empty where none does.
   */
  at(tokens: Tokens, index: number): readonly KnownName[] {
    const form = tokens.forms[index];
    if (form === undefined || form.names === this.#noStarts) return NO_NAMES;
    const starts = this.#starts(form);
    if (starts.length === 0) return NO_NAMES;
    const found: KnownName[] = [];
    for (const start of starts) this.#walk(tokens, index, start, found);
    return found;
  }

  /** Adds the names that start so to those found, in place of shorter ones of their type. */
  #walk(tokens: Tokens, first: number, start: Start, found: KnownName[]): void {
    const { cut, proclitics } = start;
    let { node, spelling } = start;
    let index = first + 1;
    for (;;) {
      if (node.entries !== null)
        for (const entry of node.entries) {
          let rival = 0;
          while (rival < found.length && found[rival]?.entry.type !== entry.type) rival++;
          if ((found[rival]?.last ?? 0) < index)
            found[rival] = { first, last: index, cut, proclitics, entry, spelling };
        }
      if (node.next.size === 0) return;
      let at = index;
      while (isQuote(tokens.forms[at])) at++;
      const form = tokens.forms[at];
      if (form === undefined) return;
      let next = node.next.get(form.text);
      if (next === undefined && form.text.length >= SHORTEST_VARIANT && form.kind === 'word') {
        const near = respelt(node, form);
        next = near?.node;
        spelling = near?.spelling ?? spelling;
      }
      if (next === undefined) return;
      node = next;
      index = at + 1;
    }
  }

  #starts(form: Form): readonly Start[] {
    const known = form.names as KeptStarts | null;
    if (known !== null && known.index === this) return known.starts;
    let starts: Start[] = [];
    if (form.kind === 'number') {
      const node = this.#root.next.get(form.text);
      if (node !== undefined) starts.push({ node, cut: 0, proclitics: '', spelling: 'exact' });
    }
    for (const { full, cut, proclitics } of form.readings) {
      const node = this.#root.next.get(full);
      if (node !== undefined) starts.push({ node, cut, proclitics, spelling: 'exact' });
    }
    if (starts.length === 0)
      for (const { full, cut, proclitics } of form.readings) {
        if (full.length < SHORTEST_VARIANT) continue;
        const node = this.#variants.get(variantKey(full));
        if (node !== undefined) starts.push({ node, cut, proclitics, spelling: 'variant' });
      }
    if (starts.length === 0) starts = this.#gluedStarts(form);
    form.names = starts.length === 0 ? this.#noStarts : { index: this, starts };
    return starts;
  }

  /** «الأممالمتحدة»: the first two words of a name written as one. */
  #gluedStarts(form: Form): Start[] {
    const starts: Start[] = [];
    for (const { full, cut, proclitics } of form.readings)
      for (const [first, second] of unglued(full)) {
        const node = this.#root.next.get(first)?.next.get(second);
        if (node !== undefined) starts.push({ node, cut, proclitics, spelling: 'misspelt' });
      }
    return starts;
  }
}

/** The word of a name's further words that a text's word is a spelling of; long words bear one wrong letter. */
function respelt(node: Node, form: Form): Respelt | null {
  node.spelt ??= speltWords(node);
  // Neither a foreign sound nor a slip changes the length by more than a letter.
  if ((node.spelt.lengths & (0b111 << (Math.min(form.text.length, LONGEST_TOLD) - 1))) === 0) return null;
  const found = nearest(node.spelt, form.text);
  // «الموالي» is a word of its own and no slip for «المالي».
  return found === null || OWN_WORDS.some((table) => table.has(form)) ? null : found;
}

function speltWords({ next }: Node): Spelt {
  const words: Spelt['words'][number][] = [];
  let lengths = 0;
  for (const [word, node] of next) {
    if (word.length < SHORTEST_VARIANT) continue;
    words.push({ word, key: variantKey(word), node });
    lengths |= 1 << Math.min(word.length, LONGEST_TOLD);
  }
  return { words, lengths };
}

/** Lengths of words are told apart up to this many letters. */
const LONGEST_TOLD = 29;

const OWN_WORDS: readonly { has(form: Form): boolean }[] = [
  BELONGING,
  GENERIC_ADJECTIVES,
  GENERIC_ACTORS,
  FACTION_HEADS,
  PLACE_ADJECTIVES,
  VICTIM_NOUNS,
  SPEECH,
];

function nearest({ words }: Spelt, text: string): Respelt | null {
  let own: string | null = null;
  for (const { word, key, node } of words) {
    if (Math.abs(word.length - text.length) > 1) continue;
    if (word.length === text.length) {
      own ??= variantKey(text);
      if (own === key) return { node, spelling: 'variant' };
    }
    if (word.length >= SHORTEST_MISSPELT && text.length >= SHORTEST_MISSPELT && oneLetterApart(word, text))
      return { node, spelling: 'misspelt' };
  }
  return null;
}

const SHORTEST_MISSPELT = 6;

function typeOf(id: EntityId): EntityType {
  return id.slice(0, id.indexOf('/')) as EntityType;
}
