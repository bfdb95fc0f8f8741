/** The words that must, or must not, stand around a word for it to report an event. */

import { type Form, formTest } from '../text/form';
import { WordTable } from '../text/wordTable';

const ON = 'على';
/** «على» with a pronoun. */
const ON_THEM = 'عليه عليها عليهم عليهما';
const TO = 'ل';
const opensWithTo = formTest(({ text }) => text.startsWith(TO));

/**
 * A word and what it may end in as an object: «مخزن» stands for «مخزنا» too. Short words and those whose ending is one of
 * its own («مدينة», «قوات») stay as they are.
 */
function withAccusative(word: string): string[] {
  return word.length > 2 && !/[ةىوا]$|ات$|ين$|ون$|^ال/u.test(word) ? [word, `${word}ا`] : [word];
}

/** Words of a condition. A token is one of them as it stands, or behind particles and the article; «عليها» is «على». */
export class Surroundings {
  readonly #words: WordTable<true>;
  readonly #to: boolean;

  /** `words` are separated by white space. */
  constructor(words: string) {
    const list = words.trim().split(/\s+/u);
    const own = list.flatMap(withAccusative).join(' ');
    this.#words = WordTable.of(true, list.includes(ON) ? `${own} ${ON_THEM}` : own);
    this.#to = list.includes(TO);
  }

  /** Whether one of the words is among the tokens from `from` to `to`, exclusive. */
  standWithin(forms: readonly Form[], from: number, to: number): boolean {
    const end = Math.min(to, forms.length);
    for (let at = from; at < end; at++) if (this.#has(forms[at] as Form)) return true;
    return false;
  }

  #has(form: Form): boolean {
    return this.#words.has(form) || (this.#to && opensWithTo(form));
  }
}
