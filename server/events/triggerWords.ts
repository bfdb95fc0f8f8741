/** The table of the words that report an event, each in all its forms, with what must and must not stand around it. */

import { foldString } from '../text/fold';
import type { Form } from '../text/form';
import { WordTable } from '../text/wordTable';
import type { Happening } from './happenings';
import { nounForms, verbForms } from './inflections';
import { NOUNS } from './triggerNouns';
import { VERBS } from './triggerVerbs';

/** What is said of a group of words that report one kind of happening. Words of conditions are separated by spaces. */
export interface TriggerLine {
  readonly happening: Happening;
  /** Dictionary forms; see `inflections.ts`. */
  readonly lemmas?: string;
  /** Forms that stand for themselves alone. */
  readonly forms?: string;
  /** Reports an event only with one of these words behind it: «السيطرة على», «انطلقت نحو». */
  readonly before?: string;
  /** How many tokens `before` and `unless` look at: three where this is left out. */
  readonly reach?: number;
  /** Reports none with one of these behind it: «سيطر القلق», «معركة انتخابية». */
  readonly unless?: string;
  /** Reports none with one of these among the two tokens before it: «مذكرة توقيف», «حكم بالإعدام». */
  readonly notAfter?: string;
  /** Tells of an event only where no other word of the sentence does: «عبوة ناسفة», «دوي انفجارات». */
  readonly weak?: boolean;
}

export interface TriggerWord {
  readonly happening: Happening;
  readonly verb: boolean;
  readonly before: ReadonlySet<string> | null;
  readonly unless: ReadonlySet<string> | null;
  readonly notAfter: ReadonlySet<string> | null;
  readonly reach: number;
  readonly weak: boolean;
}

const REACH = 3;

/** Each word with all it may report; the first whose conditions hold counts. */
export const TRIGGERS = new WordTable<readonly TriggerWord[]>(grouped(), { enclitics: true });

function grouped(): Map<string, TriggerWord[]> {
  const words = new Map<string, TriggerWord[]>();
  const add = (lines: readonly TriggerLine[], verb: boolean, inflect: (lemma: string) => string[]): void => {
    for (const line of lines) {
      const word = wordOf(line, verb);
      for (const form of new Set([...split(line.lemmas).flatMap(inflect), ...split(line.forms).map(foldString)])) {
        const known = words.get(form);
        if (known === undefined) words.set(form, [word]);
        else known.push(word);
      }
    }
  };
  add(NOUNS, false, nounForms);
  add(VERBS, true, verbForms);
  return words;
}

function split(words: string | undefined): string[] {
  return words === undefined ? [] : words.trim().split(/\s+/u);
}

function wordOf(line: TriggerLine, verb: boolean): TriggerWord {
  const set = (words: string | undefined): ReadonlySet<string> | null =>
    words === undefined ? null : new Set(split(words).map(foldString));
  return {
    happening: line.happening,
    verb,
    before: set(line.before),
    unless: set(line.unless),
    notAfter: set(line.notAfter),
    reach: line.reach ?? REACH,
    weak: line.weak === true,
  };
}

/** Whether what must stand around a word of the table does, and what must not does not. */
export function fits(
  { before, unless, notAfter, reach }: TriggerWord,
  forms: readonly Form[],
  index: number,
  last: number,
): boolean {
  if (before !== null && !standsWithin(before, forms, index + 1, Math.min(last, index + 1 + reach))) return false;
  if (unless !== null && standsWithin(unless, forms, index + 1, Math.min(last, index + 1 + REACH))) return false;
  return notAfter === null || !standsWithin(notAfter, forms, Math.max(0, index - 2), index);
}

function standsWithin(words: ReadonlySet<string>, forms: readonly Form[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const form = forms[at];
    if (form !== undefined && isOneOf(words, form)) return true;
  }
  return false;
}

/** Whether a form is a word of a set, as it stands or behind particles and the article; «عليها» is «على». */
function isOneOf(words: ReadonlySet<string>, form: Form): boolean {
  if (words.has(form.text)) return true;
  if (words.has('علي') && /^علي(?:ه|ها|هم|هما)$/u.test(form.text)) return true;
  if (words.has('ل') && form.text.startsWith('ل')) return true;
  return form.readings.some(({ full, bare }) => words.has(full) || (bare !== null && words.has(bare)));
}
