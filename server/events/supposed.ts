/** What is only supposed, expected, or offered in return: «إذا هاجم», «قد يستهدف», «ربما تندلع اشتباكات», «فدية مقابل إطلاق». */

import type { Tokens } from '../text/tokens';
import { WordSet, wordsOf } from '../text/wordSet';
import type { Found } from './found';
import { isImperfect, verbForms } from './inflections';
import { ASSERTIONS } from './statusWords';

const BEFORE_THAT = wordsOf('قبل بعد وبعد وقبل إلى منذ');

/** «قد تستهدف», «يريد أن يهاجم»: an imperfect that may come true. «قبل أن يسيطر» did. */
export function isPossible(tokens: Tokens, index: number): boolean {
  if (!isImperfect(tokens.forms[index]?.text ?? '')) return false;
  const before = tokens.forms[index - 1]?.text ?? '';
  if (before === 'قد' || before === 'ربما') return true;
  return before === 'ان' && !BEFORE_THAT.has(tokens.forms[index - 2]) && !isReport(tokens, index - 2);
}

/** «قال إن», «أكد أن» before a verb in the present: what is told. */
function isReport(tokens: Tokens, at: number): boolean {
  const form = tokens.forms[at];
  return form?.kind === 'word' && ASSERTIONS.has(form);
}

/** Whether a deed is still to come by the words around it: expected, near, threatened, fought over, or the price of something. */
export function isToCome(tokens: Tokens, { index, word, happening }: Found, first: number): boolean {
  if (isApproached(tokens, index) || (happening === 'takeover' && isContested(tokens, index))) return true;
  if (word.verb) return false;
  return (
    isAhead(tokens, index) ||
    isRansomed(tokens, index) ||
    isImminent(tokens, index + 1) ||
    isThreatened(tokens, index, first) ||
    isCalledAim(tokens, index)
  );
}

const WAS = wordsOf('كان كانت كانوا وكان وكانت وكانوا');
const AIMING = wordsOf('يستهدف تستهدف يستهدفون');

/** «السيارة كانت تستهدف مقرا حكوميا»: what it was meant to hit. */
export function wasMeant(tokens: Tokens, index: number): boolean {
  return AIMING.has(tokens.forms[index]) && WAS.has(tokens.forms[index - 1]);
}

const IF = wordsOf('إذا لو فإذا وإذا');
const IF_REACH = 4;

/** «إذا هاجم التنظيم المدينة», «في حال اندلاع اشتباكات», «كل من يخرج في مظاهرة»: what is only supposed. */
export function isSupposed(tokens: Tokens, index: number): boolean {
  if (ofWhoever(tokens, index)) return true;
  for (let at = index - 1; at >= index - IF_REACH; at--) {
    const form = tokens.forms[at];
    if (form?.kind !== 'word') return false;
    if (IF.has(form)) return tokens.forms[at - 1]?.text !== 'حتي';
    if (form.text === 'حال' && tokens.forms[at - 1]?.text === 'في') return true;
  }
  return false;
}

const WHOEVER_REACH = 4;

/** «كل من يخرج في مظاهرة», «كل من هاجم مقرا»: nobody in particular. */
function ofWhoever(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at > index - WHOEVER_REACH; at--)
    if (tokens.forms[at]?.text === 'من' && EVERY.has(tokens.forms[at - 1])) return true;
  return false;
}

const EVERY = wordsOf('كل لكل وكل أي بكل');

/** Verbs that carry the noun of a deed, in the present or future: «تندلع اشتباكات», «يشن هجوما». */
const CARRYING = new WordSet(
  'اندلع/ندلع نشب/نشب وقع/قع شن تجدد نفذ شهد تعرض بدأ/بدأ'.split(' ').flatMap(verbForms).filter(isImperfect),
);
const CARRIED_REACH = 4;
/** «ستتم مواجهته» too: a noun that is to be carried out. */
const COMING = new WordSet([
  'سيتم',
  'ستتم',
  ...'اندلع/ندلع نشب/نشب شن تجدد نفذ شهد بدأ/بدأ'
    .split(' ')
    .flatMap(verbForms)
    .filter(isImperfect)
    .map((form) => `س${form}`),
]);

/** «ربما تندلع اشتباكات», «من المتوقع أن يشن الجيش هجوما», «ستندلع معارك»: the verb that carries the noun says that it may come. */
function isAhead(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= index - CARRIED_REACH; at--) {
    const form = tokens.forms[at];
    if (form?.kind !== 'word') return false;
    if (CARRYING.has(form)) return isPossible(tokens, at);
    if (form.text.startsWith('س') && COMING.has(form)) return true;
  }
  return false;
}

const BECAME = wordsOf('أصبح أصبحت بات باتت صار صارت أضحى أضحت');
const AS_GOOD_AS_DONE = wordsOf('محسوما محسومة وشيكا وشيكة قريبا قريبة مسألة قاب ممكنا ممكنة');
const PREDICATE_REACH = 7;

/** «تطهير المحافظات أصبح محسوما», «سقوط المدينة بات وشيكا»: what is still to come. */
function isImminent(tokens: Tokens, last: number): boolean {
  for (let at = last; at < last + PREDICATE_REACH; at++) {
    const form = tokens.forms[at];
    if (form?.kind !== 'word') return false;
    if (BECAME.has(form)) return AS_GOOD_AS_DONE.has(tokens.forms[at + 1]);
  }
  return false;
}

const APPROACHING = wordsOf('اقتراب اقترب اقتربت يقترب تقترب واقتراب واقترب واقتربت باقتراب');
const APPROACH_REACH = 7;

/** «مع اقتراب الجيش من بسط سيطرته على المدينة»: what is near. */
function isApproached(tokens: Tokens, index: number): boolean {
  const from = [1, 2].find((back) => tokens.forms[index - back]?.text === 'من');
  if (from === undefined) return false;
  for (let at = index - from - 1; at >= index - APPROACH_REACH; at--) {
    if (tokens.forms[at]?.kind !== 'word') return false;
    if (APPROACHING.has(tokens.forms[at])) return true;
  }
  return false;
}

const CONTESTING = new WordSet(
  ['تصارع', 'تنافس', 'تنازع', 'تقاتل', 'تسابق']
    .flatMap(verbForms)
    .concat(['صراع', 'الصراع', 'التنافس', 'تنافس', 'صراعا']),
);
const CONTESTED_REACH = 6;

/** «تتصارع حكومتان على السيطرة على البلاد»: what both would have. */
function isContested(tokens: Tokens, index: number): boolean {
  const own = tokens.forms[index]?.text ?? '';
  if (tokens.forms[index - 1]?.text !== 'علي' && !own.startsWith('ل')) return false;
  for (let at = index - 1; at >= index - CONTESTED_REACH; at--) {
    if (tokens.forms[at]?.kind !== 'word') return false;
    if (CONTESTING.has(tokens.forms[at])) return true;
  }
  return false;
}

const THREATENING = new WordSet(['توعد', 'هدد'].flatMap(verbForms).flatMap((form) => [form, `و${form}`]));
const THREAT_REACH = 22;
const OPENING_MARKS = 3;

/** «توعد التنظيم مجلس النواب، …، بعمليات «ذبح وقتل»»: what is threatened stands behind ب, however far off. */
function isThreatened(tokens: Tokens, index: number, first: number): boolean {
  let by = index;
  while (by > index - OPENING_MARKS && !tokens.forms[by]?.text.startsWith('ب')) by--;
  if (by === index - OPENING_MARKS) return false;
  for (let at = index - 1; at >= Math.max(first, index - THREAT_REACH); at--)
    if (THREATENING.has(tokens.forms[at])) return true;
  return false;
}

const CALLED = wordsOf('وصفه وصفته وصفوه أسماه أسمته سماه سمته يسميه');
const CALLED_REACH = 4;

/** «انطلاق معركة لما وصفه بـ«تحرير المناطق»»: the aim, by whose words it is named. */
function isCalledAim(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= index - CALLED_REACH; at--)
    if (CALLED.has(tokens.forms[at])) return tokens.forms[at - 1]?.text === 'لما';
  return false;
}

const IN_RETURN = wordsOf('مقابل لقاء');
const RANSOM = wordsOf('فدية الفدية بفدية');
const RANSOM_REACH = 6;

/** «طلبوا فدية مقابل إطلاق سراحه»: what is to be had for it. */
function isRansomed(tokens: Tokens, index: number): boolean {
  if (!IN_RETURN.has(tokens.forms[index - 1])) return false;
  for (let at = index - 2; at >= index - RANSOM_REACH; at--) if (RANSOM.has(tokens.forms[at])) return true;
  return false;
}
