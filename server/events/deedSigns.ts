/** Signs that two triggers of a sentence are one deed, by the words between and around them. */

import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { CONSEQUENCES } from './contextWords';
import { gapOf, type Sign } from './deedMatches';
import type { Found } from './found';
import { endingOf } from './retellings';
import { opensClause } from './windows';

/** Whatever stands between. */
export const always: Sign = () => true;
/** They are two. */
export const never: Sign = () => false;
/** So near to each other. */
export const within =
  (reach: number): Sign =>
  (_, before, next) =>
    gapOf(before, next) < reach;

const AIM_REACH = 12;
const ANOTHER = wordsOf('أخرى آخر ثانية ثان كذلك أيضا');
const SAYING = wordsOf('قال قالت إنه إنها أنه أنها زعم زعمت');

/** «ضربات جوية قال إنها استهدفت مواقع»; «واستهدفت أخرى» is another deed. */
export function isAimedAt(tokens: Tokens, before: Found, next: Found): boolean {
  return (
    wordsApart(tokens, before, next) < AIM_REACH &&
    (next.proclitics === '' || (next.proclitics === 'و' && !ANOTHER.has(tokens.forms[next.index + 1])))
  );
}

/** How far apart two triggers stand, words of saying not counted: «ضربات قال إنها استهدفت». */
function wordsApart(tokens: Tokens, before: Found, next: Found): number {
  let count = 0;
  for (let at = before.last; at < next.index; at++) if (!SAYING.has(tokens.forms[at])) count++;
  return count;
}

const LED_REACH = 4;

/** «هاجم متظاهرون المقر، ما أدى إلى وقوع اشتباكات». */
export function isLedTo(tokens: Tokens, before: Found, next: Found): boolean {
  for (let at = next.index - 1; at >= Math.max(before.last, next.index - LED_REACH); at--) {
    const form = tokens.forms[at];
    if (form?.kind === 'word' && CONSEQUENCES.get(form)?.definite === false) return true;
  }
  return false;
}

const AMID = wordsOf('حيث وسط');
const AMID_REACH = 2;

/** «اقتحمت القوات المخيم حيث اندلعت مواجهات», «وسط اشتباكات». */
export function isAmid(tokens: Tokens, before: Found, next: Found): boolean {
  for (let at = Math.max(before.last, next.index - AMID_REACH); at < next.index; at++)
    if (AMID.has(tokens.forms[at])) return true;
  return false;
}

const PROVIDING = wordsOf('ينص تنص نص نصت يقضي تقضي قضى يتضمن تتضمن تضمن يشمل بموجبه بموجبها');
const CEASING = wordsOf('وقف لوقف بوقف');

/** «اتفاق يقضي بانسحاب المسلحين وتبادل الأسرى», «اتفقوا على وقف القتال». */
export function isProvision(tokens: Tokens, before: Found, next: Found): boolean {
  if (CEASING.has(tokens.forms[next.index - 1])) return true;
  for (let at = before.index; at < next.index; at++) if (PROVIDING.has(tokens.forms[at])) return true;
  return false;
}

/** «نفذ التنظيم عمليات إعدام»: what stands behind it is the word without which it would report nothing. */
export function isObject(tokens: Tokens, { word, index }: Found, next: Found): boolean {
  if (word.before === null || next.index - index > word.reach) return false;
  return word.before.standWithin(tokens.forms, next.index, next.index + 1);
}

/** «اقتحموا … وخطفوا», «اقتحمت … واعتقلت»: verbs of one number and gender, with no clause opened in between. */
export function isOfTheSame(tokens: Tokens, before: Found, next: Found): boolean {
  return endingOf(tokens, before) === endingOf(tokens, next) && isInClause(tokens, before, next);
}

/** With no clause opened in between. */
export function isInClause(tokens: Tokens, before: Found, next: Found): boolean {
  for (let at = before.last; at < next.index; at++) if (tokens.forms[at]?.text === '،') return false;
  return isGoingOn(tokens, before, next);
}

/** With no word in between that opens a clause: «توصل أعيان القبيلتين، مساء الاثنين، إلى اتفاق». */
export function isGoingOn(tokens: Tokens, before: Found, next: Found): boolean {
  for (let at = before.last; at < next.index; at++) if (opensClause(tokens, at)) return false;
  return true;
}

const FOUGHT_IN = wordsOf('بعد خلال عقب إثر وسط واندلعت ودارت ووقعت ونشبت واندلع ودار');
const FOUGHT_IN_REACH = 12;

/** «تعرضت الدورية لهجوم ودارت اشتباكات», «صد الجيش هجوما بعد معارك». */
export function isFoughtIn(tokens: Tokens, before: Found, next: Found): boolean {
  return FOUGHT_IN.has(tokens.forms[next.index - 1]) && gapOf(before, next) < FOUGHT_IN_REACH;
}
