/** Where a speaker's phrase ends: it goes on to tell where, how or on what terms he spoke, or what he spoke of. */

import type { Tokens } from '../text/tokens';
import { REPORTED } from './lexicon/speakers';
import { word } from './words';

/** Whether a phrase leaves its speaker at a token: «هاتفيا», «في بيان», «على صفحته», «الذي طلب عدم ذكر اسمه», «ارتفاع عدد …». */
export function trailsOff(tokens: Tokens, index: number): boolean {
  return tellsHow(tokens, index) || isReported(tokens, index);
}

/** Whether a phrase goes on at a token to tell where, how or on what terms its speaker spoke: «هاتفيا», «على صفحته». */
export function tellsHow(tokens: Tokens, index: number): boolean {
  const text = word(tokens, index);
  const next = word(tokens, index + 1);
  if (TRAILING.has(text)) return true;
  if (text === 'في' || text === 'خلال') return isStatement(next) || PAGES.test(next);
  if (text === 'علي') return PAGES.test(next);
  return isUnnamed(tokens, index);
}

const TRAILING = new Set('هاتفيا الواقعه والتي والذي والذين حيث قوله قولها قولهم تاكيده عبر'.split(' '));

/** Whether a folded word names what someone speaks in, or when: «في بيان», «خلال المؤتمر», «في وقت سابق». */
export function isStatement(folded: string): boolean {
  return STATEMENTS.test(folded);
}

const STATEMENTS =
  /^(?:ال)?(?:بيان|تصريح|تصريحات|حديث|اتصال|مو?تمر|رساله|تغريده|مقابله|تدوينه|منشور|كلمه|خطاب|وقت|حوار|لقاء)/u;
/** «على صفحتها», «في حسابه», «على فيسبوك». */
const PAGES = /^(?:(?:صفح(?:ت|ات)|حساب(?:ات)?|موقع)(?:ه|ها|هم)|(?:ال)?فيس ?بوك|(?:ال)?تويتر|تلغرام|تيليغرام)$/u;

/** «المسؤول الذي طلب عدم ذكر اسمه», «مصدر فضل عدم الكشف عن هويته», «ضابط لم يذكر اسمه»: what he asks is no part of who he is. */
function isUnnamed(tokens: Tokens, index: number): boolean {
  const at = index + (RELATIVES.has(word(tokens, index)) ? 1 : 0);
  if (word(tokens, at) === 'لم') return NAMED.test(word(tokens, at + 1));
  if (!WISHES.test(word(tokens, at))) return false;
  for (let i = at + 1; i <= at + WISH_REACH; i++) if (WITHHELD.test(word(tokens, i))) return true;
  return false;
}

const WISH_REACH = 3;
const RELATIVES = new Set(['الذي', 'التي', 'الذين', 'اللذان', 'اللذين']);
const WISHES =
  /^(?:و?(?:طلبت?|طلبوا|فضلت?|فضلوا|رفضت?|رفضوا|اشترطت?|اشترطوا|اثرت?)|(?:طالب|رافض|مفضل|مشترط)(?:ا|ه|ين)|شريطه|شرط|بشرط)$/u;
const WITHHELD = /^(?:ب?عدم|ال?كشف|ذكر|الافصاح|نشر|اغفال|حجب|التعريف)$/u;
const NAMED = /^[يت](?:ذكر|كشف|سم|سمه|سمها|فصح|رد|شا)(?:وا)?$/u;

/** «عدم ذكر اسمه», «دون كشف هويته»: the verbal noun of a verb of speech, which is written like the verb. */
export function isNaming(tokens: Tokens, verb: number): boolean {
  return NEGATING.test(word(tokens, verb - 1)) || OWN_NAME.test(word(tokens, verb + 1));
}

const NEGATING = /^(?:[وب]?عدم|[وب]?دون|رفضت?|طلبت?)$/u;
const OWN_NAME = /^(?:اسم|اسما[ءوي]?|هوي(?:ه|ت|ات))(?:ه|ها|هم|هما)?$/u;

/** «أكدت مصادر طبية ارتفاع عدد الضحايا», «أعلنت القوات سيطرتها على»: the deed or toll that is told of, the verb's object. */
function isReported(tokens: Tokens, index: number): boolean {
  const form = tokens.forms[index];
  const hit = form?.kind === 'word' ? REPORTED.get(form) : null;
  if (hit === null || hit === undefined || (hit.definite && hit.key !== 'عثور')) return false;
  // «عدد من السكان» are people, «مركز استقبال اللاجئين» is an office.
  if (OFFICE.test(word(tokens, index - 1))) return false;
  if (hit.key === 'عدد' && word(tokens, index + 1) === 'من') return false;
  return hit.proclitics === '' || hit.proclitics === 'ب';
}

const OFFICE =
  /^(?:مركز|مكتب|غرفه|لجنه|هييه|قسم|مدير|رييس|مسوول|وحده|فريق|عمليه|مشروع|جهاز|اداره|مصلحه|قايد|حمله|منظومه|شعبه|نقطه|صندوق)$/u;
