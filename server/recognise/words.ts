/** Small looks at tokens that every reader of figures needs. */

import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import type { Hit } from '../text/wordTable';
import type { Phrase } from './lexicon/qualifiers';
import { VICTIM_NOUNS, type VictimNoun } from './lexicon/victimNouns';

/** The noun of people at a token that stands without preposition; null where there is none. */
export function nounAt(tokens: Tokens, index: number): Hit<VictimNoun> | null {
  const form = tokens.forms[index];
  return form === undefined || form.kind !== 'word' ? null : VICTIM_NOUNS.get(form);
}

/** The folded text of a token; «» beyond the end. */
export function word(tokens: Tokens, index: number): string {
  return tokens.forms[index]?.text ?? '';
}

/** The phrase of a list that starts at a token, the longest; `particles` allows و، ف، ب، ل on its first word. */
export function phraseAt<T>(
  tokens: Tokens,
  index: number,
  list: ReadonlyMap<string, readonly Phrase<T>[]>,
  particles: boolean,
): (TokenRange & { readonly value: T }) | null {
  const form = tokens.forms[index];
  if (form === undefined || form.kind !== 'word') return null;
  for (const first of particles ? [form.text, ...form.readings.map(({ full }) => full)] : [form.text])
    for (const { words, value } of list.get(first) ?? [])
      if (words.every((expected, i) => i === 0 || word(tokens, index + i) === expected))
        return { first: index, last: index + words.length, value };
  return null;
}
