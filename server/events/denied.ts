/** Ways to say that something was not: «نفى سيطرة القوات», «لا صحة لما تردد عن», «القتال لم يتجدد». */

import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { WordSet, wordsOf } from '../text/wordSet';
import { CONSEQUENCES } from './contextWords';
import type { Found } from './found';
import type { Happening } from './happenings';
import { verbForms } from './inflections';

/** Deeds that are denied to have been: nobody says «نفى الهجوم» of an attack that was. */
const REFUTED: ReadonlySet<Happening> = new Set<Happening>([
  'takeover',
  'withdrawal',
  'advance',
  'arrest',
  'abduction',
]);
/** Verbs of denial. */
export const REFUTING = new WordSet(['نفى'].flatMap(verbForms).flatMap((form) => [form, `و${form}`]));
const REFUTED_REACH = 14;
const DENYING_REACH = 8;
const OF = wordsOf('عن في من بعد خلال');
/** «نفى الناطق وقوع اشتباكات», «تعرض المدينة لقصف». */
const EXISTING = wordsOf('وقوع وجود حدوث حصول اندلاع تعرض شن تنفيذ سقوط');
const EXISTENCE_REACH = 3;

/** «ونفت الوكالة الناطقة باسم السرايا سيطرة قوات حفتر على الميناء»: the object of a verb of denial, its subject passed over. */
export function isRefuted(tokens: Tokens, { index, word, proclitics, happening }: Found, range: TokenRange): boolean {
  if (word.verb) return false;
  const asserted = [1, 2, EXISTENCE_REACH].some((back) => EXISTING.has(tokens.forms[index - back]));
  if (!asserted && (proclitics !== '' || !REFUTED.has(happening))) return false;
  const rumoured = isRumoured(tokens, index);
  if (OF.has(tokens.forms[index - 1]) && !rumoured) return false;
  for (let at = index - 1; at >= Math.max(range.first, index - REFUTED_REACH); at--) {
    const form = tokens.forms[at];
    if (form === undefined || form.text === '،' || form.text === 'ان') return false;
    if (REFUTING.has(form)) return true;
  }
  return false;
}

/** «ما تردد عن انسحاب», «ما تروج له القنوات عن استعادة»: what is only talked of. */
function isRumoured(tokens: Tokens, index: number): boolean {
  if (tokens.forms[index - 1]?.text !== 'عن') return false;
  for (let at = index - 2; at >= index - RUMOUR_REACH; at--)
    if (RUMOURED.has(tokens.forms[at])) return tokens.forms[at - 1]?.text === 'ما';
  return false;
}

const RUMOURED = wordsOf('تردد يتردد تداول تداولته تتداوله أشيع يشاع تروج يروج تروجه نشر تناقلته قيل يقال أثير');
const RUMOUR_REACH = 6;

/** «نفت ان تكون الوحدات اطلقت قذائف», «نفى أن تكون قواته قد انسحبت»: a clause that is denied as a whole. */
export function isDeniedClause(tokens: Tokens, { index, word }: Found, range: TokenRange): boolean {
  if (!word.verb) return false;
  for (let at = index - 1; at >= Math.max(range.first, index - REFUTED_REACH); at--) {
    const form = tokens.forms[at];
    if (form === undefined || form.text === '،') return false;
    if (!BEING.has(form) || tokens.forms[at - 1]?.text !== 'ان') continue;
    for (let back = at - 2; back >= Math.max(range.first, at - DENYING_REACH); back--)
      if (REFUTING.has(tokens.forms[back])) return true;
    return false;
  }
  return false;
}

const BEING = wordsOf('تكون يكون يكونوا أكون نكون');

/** «لا صحة لما تردد عن اغتيال», «لا صحة لأنباء انسحاب». */
export function isUntrue(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= index - RUMOUR_REACH; at--) {
    const form = tokens.forms[at];
    if (form?.kind !== 'word') return false;
    if (form.text === 'صحه') return tokens.forms[at - 1]?.text === 'لا';
  }
  return false;
}

/** «القتال لم يتجدد»: what is said not to have been. */
export function isDeniedAfter(tokens: Tokens, index: number): boolean {
  if (tokens.forms[index]?.text.startsWith('و') || !NOT.has(tokens.forms[index + 1])) return false;
  // «الاشتباكات لم تتوقف».
  if (CEASING.has(tokens.forms[index + 2])) return false;
  // «الهجوم لم يسفر عن ضحايا»: it was, and killed nobody.
  const what = tokens.forms[index + 2];
  return !(what?.kind === 'word' && CONSEQUENCES.has(what));
}

const NOT = wordsOf('لم لن');
/** «لم تتوقف الغارات»: they go on. */
export const CEASING = wordsOf('تتوقف يتوقف تتوقفا تهدأ يهدأ تنقطع ينقطع');
