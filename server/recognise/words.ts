/** Small looks at tokens that every reader of figures needs. */

import type { Form } from '../text/form';
import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { type Hit, perKnownForm } from '../text/wordTable';
import type { Phrase } from './lexicon/qualifiers';
import { VICTIM_NOUNS, type VictimNoun } from './lexicon/victimNouns';

/** The noun of people at a token that stands without preposition; null where there is none. */
export function nounAt(tokens: Tokens, index: number): Hit<VictimNoun> | null {
  const form = tokens.forms[index];
  if (form === undefined || form.kind !== 'word') return null;
  const hit = VICTIM_NOUNS.get(form);
  // «مقاتلة» is a fighter plane and not «مقاتله», his fighter, which folding makes one.
  return hit?.enclitic === 'ه' && endsInTa(tokens, index) ? null : hit;
}

const TA_MARBUTA = 0x629;

function endsInTa(tokens: Tokens, index: number): boolean {
  return tokens.text.charCodeAt((tokens.ends[index] ?? 1) - 1) === TA_MARBUTA;
}

/** The folded text of a token; «» beyond the end. */
export function word(tokens: Tokens, index: number): string {
  return index < 0 ? '' : (tokens.forms[index]?.text ?? '');
}

/** Finds the phrase of a list that starts at a token, the longest; null where none does. */
export type PhraseFinder<T> = (tokens: Tokens, index: number) => (TokenRange & { readonly value: T }) | null;

/** Phrases that a form may be the first word of, in the order in which they are tried; null where there are none. */
export type PhrasesOf<T> = (form: Form) => readonly Phrase<T>[] | null;

/** The phrases of a list by their first word; `particles` allows و، ف، ب، ل on it. */
export function phrasesOf<T>(list: ReadonlyMap<string, readonly Phrase<T>[]>, particles: boolean): PhrasesOf<T> {
  return perKnownForm(list.keys(), (form) => {
    if (form.kind !== 'word') return null;
    const spellings = particles ? [form.text, ...form.readings.map(({ full }) => full)] : [form.text];
    const phrases = spellings.flatMap((first) => list.get(first) ?? []);
    return phrases.length === 0 ? null : phrases;
  });
}

export function phraseFinder<T>(startingWith: PhrasesOf<T>): PhraseFinder<T> {
  return (tokens, index) => {
    const form = tokens.forms[index];
    const phrases = form === undefined ? null : startingWith(form);
    if (phrases === null) return null;
    for (const { words, value } of phrases)
      if (words.every((expected, i) => i === 0 || word(tokens, index + i) === expected))
        return { first: index, last: index + words.length, value };
    return null;
  };
}
