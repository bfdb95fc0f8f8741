/** What the readers of date expressions share: looking at tokens. */

import { LeadWord } from '../text/leadWord';
import type { Tokens } from '../text/tokens';
import type { Hit, WordTable } from '../text/wordTable';
import type { DateExpression } from './paragraph';

/** A date expression found: tokens `first` to `last` (exclusive), `cut` folded units into the first. */
export interface Found {
  readonly expression: DateExpression;
  readonly first: number;
  readonly last: number;
  readonly cut: number;
}

export type Calendar = Extract<DateExpression, { type: 'calendar' }>;

export const NO_DAY: Calendar = {
  type: 'calendar',
  day: null,
  month: null,
  year: null,
  weekday: null,
  shift: null,
  dayPart: null,
};

/** The article that stands apart from a number: «الـ15». */
export const ARTICLE = new LeadWord('ال');

/** The folded text of a token; empty beyond the paragraph. */
export function textAt(tokens: Tokens, index: number): string {
  return index < 0 ? '' : (tokens.forms[index]?.text ?? '');
}

/** A word of a table at a token, behind proclitics. */
export function look<T>(table: WordTable<T>, tokens: Tokens, index: number): Hit<T> | null {
  const form = index < 0 ? undefined : tokens.forms[index];
  return form === undefined || form.kind !== 'word' ? null : table.get(form);
}

/** A word of a table at a token that has no proclitics: the inside of an expression. */
export function inner<T>(table: WordTable<T>, tokens: Tokens, index: number): Hit<T> | null {
  const hit = look(table, tokens, index);
  return hit === null || hit.proclitics !== '' ? null : hit;
}

/** Where a token spells this word behind و, ف, ب, ل or ك: the folded units before it; null where it does not. */
export function cutBefore(tokens: Tokens, index: number, word: LeadWord): number | null {
  const form = tokens.forms[index];
  return form === undefined ? null : word.cutIn(form);
}

/** The first of several words that a token spells so. */
export function cutBeforeAny(tokens: Tokens, index: number, words: readonly LeadWord[]): number | null {
  const form = tokens.forms[index];
  if (form === undefined) return null;
  for (const word of words) {
    const cut = word.cutIn(form);
    if (cut !== null) return cut;
  }
  return null;
}

/** An integer written in at most four digits; null for everything else. */
export function integerAt(tokens: Tokens, index: number): number | null {
  const form = tokens.forms[index];
  if (form === undefined || form.kind !== 'number' || form.text.length > 4) return null;
  return form.value !== null && /^\d+$/u.test(form.text) ? form.value : null;
}
