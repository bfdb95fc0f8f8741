/** What the recognisers of names look at together: a paragraph's tokens, the known names in them, what is known of those. */

import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityId, EntityType, PlaceKind } from '../model';
import { type Form, formTest } from '../text/form';
import { isQuote } from '../text/quotes';
import type { Tokens } from '../text/tokens';
import type { KnownName, NameIndex, Spelling } from './nameIndex';
import type { Relations } from './relations';

export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly index: NameIndex;
  readonly relations: Relations;
}

/** A name in the making; `last` is exclusive. */
export interface Draft {
  readonly type: EntityType;
  readonly first: number;
  readonly last: number;
  /** Folded units before the name in token `first`. */
  readonly cut: number;
  readonly proclitics: string;
  readonly entity: EntityId | null;
  readonly named: boolean;
  readonly basis: 'gazetteer' | 'pattern' | 'anaphora';
  readonly confidence: number;
  readonly candidates?: readonly EntityId[] | undefined;
  readonly gloss?: string | undefined;
  readonly kind?: PlaceKind | undefined;
  readonly spelling?: 'misspelt' | 'variant' | undefined;
  readonly asks?: string | undefined;
  /** The second of two that one word tells of: «قبيلتي التبو والطوارق». */
  readonly beside?: Draft;
  /** Names inside it that are mentions too: the person of «قوات حفتر», the government whose air force it is. */
  readonly inner?: readonly Draft[] | undefined;
}

/** How sure a known name is by its spelling. */
export const SPELLING_CONFIDENCE: Readonly<Record<Spelling, number>> = { exact: 0.98, variant: 0.8, misspelt: 0.7 };

const BOUNDARIES = new Set(['.', '،', '؛', ':', ',']);
const NO_NAMES: readonly KnownName[] = [];

/** Whether a word begins with the article and more than one letter. */
export const startsDefinite = formTest(({ text }) => text.startsWith('ال') && text.length > 3);

const mayBePreposition = formTest(({ text }) => text.endsWith('علي') && text.length <= 4);

export class Scene {
  /** By token. */
  readonly #known: (readonly KnownName[] | undefined)[];

  constructor(
    readonly tokens: Tokens,
    readonly knowledge: Knowledge,
  ) {
    this.#known = new Array<undefined>(tokens.count);
  }

  form(index: number): Form | undefined {
    // An array is slow for good once it was asked for its element -1.
    return index < 0 ? undefined : this.tokens.forms[index];
  }

  /** Known names that start at a token. */
  known(index: number): readonly KnownName[] {
    const form = this.tokens.forms[index];
    if (form === undefined || !this.knowledge.index.mayOpen(form)) return NO_NAMES;
    const found = this.#known[index] ?? this.knowledge.index.at(this.tokens, index);
    this.#known[index] = found;
    return found;
  }

  knownOf(index: number, type: EntityType): KnownName | null {
    for (const name of this.known(index)) if (name.entry.type === type) return name;
    return null;
  }

  isWord(index: number): boolean {
    return this.form(index)?.kind === 'word';
  }

  /** Whether a table has the word at a token. */
  has(table: { has(form: Form): boolean }, index: number): boolean {
    const form = this.form(index);
    return form !== undefined && table.has(form);
  }

  text(index: number): string {
    return this.form(index)?.text ?? '';
  }

  /** Whether the word is «على», which folding makes one with the name «علي»: told apart by its last letter. */
  isPreposition(index: number): boolean {
    const form = this.tokens.forms[index];
    if (form === undefined || !mayBePreposition(form)) return false;
    return this.tokens.text.charCodeAt((this.tokens.ends[index] ?? 1) - 1) === 0x0649;
  }

  /** Whether the word begins with the article. */
  isDefinite(index: number): boolean {
    const form = this.tokens.forms[index];
    return form !== undefined && startsDefinite(form);
  }

  isOpenQuote(index: number): boolean {
    // «على أكثر من محور". وأضاف»: one that closes is followed by a boundary.
    return isQuote(this.form(index)) && !BOUNDARIES.has(this.text(index + 1));
  }

  /** The index after the quotation mark that closes one opened at `index`, at most `limit` tokens on; null if none does. */
  closeQuote(index: number, limit = 8): number | null {
    for (let at = index + 2; at <= index + limit && at < this.tokens.count; at++)
      if (isQuote(this.form(at))) return at + 1;
    return null;
  }
}
