/** The table of the words that report an event, each in all its forms, with what must and must not stand around it. */

import { foldString } from '../text/fold';
import type { Form } from '../text/form';
import type { TokenRange } from '../text/paragraphs';
import { wordsOf } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import type { Happening } from './happenings';
import { nounForms, verbForms } from './inflections';
import { OTHER_NOUNS } from './otherNouns';
import { OTHER_VERBS } from './otherVerbs';
import { Surroundings } from './surroundings';
import { VIOLENT_NOUNS } from './violentNouns';
import { VIOLENT_VERBS } from './violentVerbs';

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
  /** Reports an event only behind one of these, among the three tokens before it: «قوات الجيش تدخل المدينة». */
  readonly behind?: string;
  /** Reports an event only where it opens its sentence or stands behind a mark, as in a headline: «صلح بين قبيلتين». */
  readonly opens?: boolean;
  /** Reports an event only right before the name of a place or faction: «الجيش يدخل النوفلية». */
  readonly named?: boolean;
  /** Tells of an event only where no other word of the sentence does: «عبوة ناسفة», «دوي انفجارات». */
  readonly weak?: boolean;
}

export interface TriggerWord {
  readonly happening: Happening;
  readonly verb: boolean;
  readonly before: Surroundings | null;
  readonly unless: Surroundings | null;
  readonly notAfter: Surroundings | null;
  readonly behind: Surroundings | null;
  readonly reach: number;
  readonly opens: boolean;
  readonly named: boolean;
  readonly weak: boolean;
}

const REACH = 3;

/** By their words: many lines ask for the same. */
const made = new Map<string, Surroundings>();

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
  add(OTHER_NOUNS, false, nounForms);
  add(VIOLENT_NOUNS, false, nounForms);
  add(VIOLENT_VERBS, true, verbForms);
  add(OTHER_VERBS, true, verbForms);
  return words;
}

function split(words: string | undefined): string[] {
  return words === undefined ? [] : words.trim().split(/\s+/u);
}

function wordOf(line: TriggerLine, verb: boolean): TriggerWord {
  return {
    happening: line.happening,
    verb,
    before: surroundings(line.before),
    unless: surroundings(line.unless),
    notAfter: surroundings(line.notAfter),
    behind: surroundings(line.behind),
    reach: line.reach ?? REACH,
    opens: line.opens === true,
    named: line.named === true,
    weak: line.weak === true,
  };
}

function surroundings(words: string | undefined): Surroundings | null {
  if (words === undefined) return null;
  const known = made.get(words);
  if (known !== undefined) return known;
  const fresh = new Surroundings(words);
  made.set(words, fresh);
  return fresh;
}

/** «سيطرت القوات، مساء الاثنين، على البلدة»: what is put in between says when. */
const WHEN = wordsOf(
  'الأحد الاثنين الإثنين الثلاثاء الثلثاء الأربعاء الخميس الجمعة السبت أمس اليوم يوم مساء صباح فجر ظهر عصر ليل ليلة الماضي الجاري',
);

/** Where so many words end behind a token; marks and words that say when are not counted. */
function endOf(forms: readonly Form[], from: number, reach: number): number {
  let at = from;
  for (let left = reach; left > 0 && at < forms.length; at++) {
    const form = forms[at] as Form;
    if (form.text !== '،' && !WHEN.has(form)) left--;
  }
  return at;
}

/** Whether what must stand around a word of the table does, and what must not does not. */
export function fits(
  { before, unless, notAfter, behind, reach, opens }: TriggerWord,
  forms: readonly Form[],
  index: number,
  { first, last }: TokenRange,
): boolean {
  if (opens && index > first && forms[index - 1]?.kind !== 'mark') return false;
  if (before !== null && !before.standWithin(forms, index + 1, Math.min(last, endOf(forms, index + 1, reach))))
    return false;
  if (unless?.standWithin(forms, index + 1, Math.min(last, index + 1 + REACH)) === true) return false;
  if (behind !== null && !behind.standWithin(forms, Math.max(0, index - REACH), index)) return false;
  return notAfter === null || !notAfter.standWithin(forms, Math.max(0, index - 2), index);
}
