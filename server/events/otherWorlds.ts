/** Words of war in speech of other things: games, films, exams, politics, history. */

import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { WordTable } from '../text/wordTable';
import type { Happening } from './happenings';
import type { TriggerWord } from './triggerWords';

/** Words of games, films, exams, politics and history beside which fights, attacks and conquests are no deeds of arms. */
const OTHER_WORLDS = WordTable.of(
  true,
  `مباراة مباريات منتخب دوري كأس تأهل شباك مرمى فيلم فيلما مسلسلا مسرحية سينما مسلسل رواية بورصة جراد سعرات موازنة انتقادات انتخابي انتخابية مرشح مرشحة
   معلق رياضي رياضية امتحان امتحانات جمهور قرن تاريخية تاريخي استعمار عالمية ديوان`,
);
/** Kinds of happening that other worlds borrow their words from. */
const BORROWED: ReadonlySet<Happening> = new Set<Happening>([
  'clash',
  'war',
  'assassination',
  'attack',
  'repulse',
  'storming',
  'shooting',
  'abduction',
  'takeover',
  'advance',
  'siege',
]);
const WORLD_BEFORE = 2;
const WORLD_AFTER = 4;

/** «هاجم المدرب حكم المباراة», «معركة شرسة حول الموازنة», «حصار عكا في القرن الثامن عشر». */
export function isOfOtherWorld(
  tokens: Tokens,
  index: number,
  { first, last }: TokenRange,
  { happening, verb }: TriggerWord,
): boolean {
  if (!BORROWED.has(happening) && !(verb && happening === 'bombardment')) return false;
  for (let at = Math.max(first, index - WORLD_BEFORE); at <= Math.min(last - 1, index + WORLD_AFTER); at++) {
    const form = tokens.forms[at];
    if (form?.text === '،') {
      if (at > index) return false;
    } else if (form?.kind === 'word' && OTHER_WORLDS.has(form)) return true;
  }
  return false;
}
