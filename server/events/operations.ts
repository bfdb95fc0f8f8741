/** Operations: which are named, aimed or begun, and which is a common noun. */

import type { Form } from '../text/form';
import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { RELATIVES } from './roleWords';
import { TRIGGERS } from './triggerWords';

/** What makes «العملية» a common noun: «عملية البحث», «العملية السياسية», «عملية الإنقاذ». */
const NOT_OPERATIONS = wordsOf(
  `العسكرية الأمنية الانتحارية البرية الجوية السلام الإنقاذ السياسية التفتيش البحث التحري الإجلاء النقل السطو التصويت الاقتراع
   الانتخابية الانتخاب التفاوض التمشيط الأخيرة المذكورة نفسها ذاتها الخاصة الجراحية الإرهابية التسوية البيع الشراء القتل الانتقال
   الانتقالية التحقيق التهريب التسليم التبادل التفاف التفافية الترحيل التعليمية الإصلاح البناء الإعمار التنمية الدفن الإغاثة التحول الفرز التسجيل التسلل الذبح الحوار المصالحة التفاوضية الدستورية التنموية الديمقراطية`,
);
const LAUNCHES = wordsOf('انطلاق بدء بداية إطلاق');
/** «شنت عملية عسكرية», «أطلق الجيش عملية أمنية»: an operation that is begun. */
const LAUNCHING = WordTable.of(
  true,
  'شن شنت يشن تشن أطلق أطلقت تطلق يطلق بدأ بدأت يبدأ تبدأ نفذ نفذت ينفذ تنفذ انطلاق إطلاق بدء تنفيذ أطلقها انطلقت تنفيذها',
);
const MARTIAL = wordsOf('عسكرية أمنية برية واسعة موسعة نوعية خاصة');
/** «عملية سميت …», «عملية باسم …». */
const CALLED = wordsOf('سميت أسميت سماها سمتها باسم تحمل حملت تحت');
const PHASE = wordsOf('المرحلة');
/** «المرحلة الثانية من عملية». */
const PHASE_BEFORE = 3;
const LAUNCH_REACH = 13;

/**
 * «عملية "البنيان المرصوص"», «عملية الكرامة», «عملية تحرير درنة», «انطلاق العمليات»: an operation with a name, an aim or a
 * beginning, not «العملية العسكرية».
 */
export function namesOperation(tokens: Tokens, index: number): boolean {
  const own = tokens.forms[index]?.text ?? '';
  const next = tokens.forms[index + 1];
  if (own.includes('عمليات')) return own.startsWith('ال') && LAUNCHES.has(tokens.forms[index - 1]);
  // «إطلاق الجيش العملية العسكرية لاستعادة درنة»: with its beginning and its aim.
  if (own === 'العمليه' && next?.text === 'العسكريه' && isTakeover(tokens.forms[index + 2]))
    return isLaunched(tokens, index);
  if (next === undefined || own.includes('العمليه')) return false;
  // «انطلاق المرحلة الثانية من عملية سيوف الحق».
  if (tokens.forms[index - 1]?.text === 'من' && PHASE.has(tokens.forms[index - PHASE_BEFORE]))
    return isLaunched(tokens, index);
  if (MARTIAL.has(next) || CALLED.has(next)) return isLaunched(tokens, index);
  if (next.text === 'ضد') return true;
  if (next.kind === 'mark') return next.text === '"' || next.text === '«' || next.text === '“';
  if (next.text.startsWith('ال') && isTriggerNoun(next)) return false;
  if (isTriggerNoun(next) && isTakeover(next)) return true;
  if (RELATIVES.has(next)) return false;
  return next.text.startsWith('ال') && !NOT_OPERATIONS.has(next) && !isTriggerNoun(next);
}

/** Whether an operation at a token is being launched: «أطلق الجيش أمس الخميس عملية …». */
export function isLaunched(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= index - LAUNCH_REACH; at--) {
    const form = tokens.forms[at];
    if (form?.kind === 'word' && LAUNCHING.has(form)) return true;
  }
  return false;
}

/** Whether a word may report an event as a noun. */
export function isTriggerNoun(form: Form | undefined): boolean {
  return form !== undefined && form.kind === 'word' && TRIGGERS.get(form)?.value.some(({ verb }) => !verb) === true;
}

/** Whether a word may report an event as a verb. */
export function isTriggerVerb(form: Form | undefined): boolean {
  return form !== undefined && form.kind === 'word' && TRIGGERS.get(form)?.value.some(({ verb }) => verb) === true;
}

function isTakeover(form: Form | undefined): boolean {
  return form?.kind === 'word' && TRIGGERS.get(form)?.value.some(({ happening }) => happening === 'takeover') === true;
}
