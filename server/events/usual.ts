/** What goes on is no happening: attacks that are usual, regular, or one spate over months. */

import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { isImperfect } from './inflections';
import { RELATIVES } from './roleWords';

const USUALLY = wordsOf(
  `غالبا وغالبا كثيرا عادة كثفت كثف تكثف زادت وزادت ازدادت تزايدت تصاعدت وتصاعدت تزايد تصاعد زيادة وتيرة موجة ظاهرة وتزايد وتزايدت وازدادت وتكررت وتكثفت تكثيف تكررت تكرار تتكرر تكثر تتزايد تتصاعد تزايدت
   أدوات أساليب تصعيد ذكرى جرائم بانتظام باستمرار دوريا مرارا`,
);
const USUAL = wordsOf('شائعة متكررة يومية معتادة المتكررة اليومية الشائعة المعتادة');
const GOING_ON = wordsOf('تدور دارت تجري');
const MOST = wordsOf('معظم أغلب غالبية أكثر جميع كل');
const MANY = wordsOf('العديد عديد عشرات كثير');
const USUAL_REACH = 6;
const AIMING = wordsOf('تستهدف تستهدفها يشنها تشنها ينفذها تنفذها');
const WHICH_REACH = 3;

const BY_HABIT = wordsOf('غالبا وغالبا عادة وعادة كثيرا وكثيرا دائما');
const HABIT_REACH = 3;

/** «غالبا ما يهاجم المسلحون الحواجز», «عادة ما تندلع اشتباكات». */
export function isHabit(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= index - HABIT_REACH; at--)
    if (tokens.forms[at]?.text === 'ما' && BY_HABIT.has(tokens.forms[at - 1])) return true;
  return false;
}

const KINDS = wordsOf('حوادث عمليات جرائم حالات ظاهرة أعمال مسلسل موجة');

/** «تكررت حوادث الخطف», «تزايدت جرائم القتل»: the kind of thing, not these. */
export function isOfKind(tokens: Tokens, index: number): boolean {
  const own = tokens.forms[index]?.text ?? '';
  if (!own.startsWith('ال') || !KINDS.has(tokens.forms[index - 1])) return false;
  for (let at = index - 2; at >= index - USUAL_REACH; at--)
    if (USUALLY.has(tokens.forms[at]) || RATE.has(tokens.forms[at])) return true;
  return false;
}

const RATE = wordsOf('ارتفعت تراجعت انخفضت ارتفاع انخفاض معدل معدلات عدد أعداد');
const AS = wordsOf('إذ حيث');

/** «تكررت حوادث الخطف، إذ خطف مسلحون عاملين»: an instance of what is said to recur, besides the one the article is about. */
export function isInstance(tokens: Tokens, first: number, index: number): boolean {
  return AS.has(tokens.forms[index - 1]) && USUALLY.has(tokens.forms[first]);
}

const COUNTS_AS = wordsOf('يعد تعد ويعد وتعد يعتبر تعتبر ويعتبر وتعتبر بات أصبح');

/** «يعد زرع الألغام جريمة»: a sentence about the kind of thing. */
export function isSpokenOfAsKind(tokens: Tokens, index: number): boolean {
  return COUNTS_AS.has(tokens.forms[index - 1]);
}

const REGULARLY = wordsOf('بانتظام باستمرار دوريا');
const REGULAR_REACH = 10;

/** «ويستهدف مسلحون أفراد القوات الخاصة، بانتظام»: what they do again and again. */
export function isRegular(tokens: Tokens, index: number): boolean {
  if (!isImperfect(tokens.forms[index]?.text ?? '')) return false;
  for (let at = index + 1; at <= index + REGULAR_REACH; at++) if (REGULARLY.has(tokens.forms[at])) return true;
  return false;
}

const SERIES = wordsOf('سلسلة موجة');
const SPATES = /^(?:هجمات|اعتداءات|اغتيالات|تفجيرات)$/u;
const OF_TIME = wordsOf('الأشهر الشهور السنوات الأعوام الفترة الأسابيع');
const LATELY = wordsOf('الماضية الأخيرة المنصرمة');
const SPATE_REACH = 9;

/** «شهدت المدينة هجمات عدة خلال الأشهر الماضية»: many over a long time, told as what the news stands before. */
export function isSpate(tokens: Tokens, index: number): boolean {
  if (!SPATES.test(tokens.forms[index]?.text ?? '') && !KINDS.has(tokens.forms[index - 1])) return false;
  const inSeries = SERIES.has(tokens.forms[index - 1]);
  for (let at = index - SPATE_REACH; at <= index + SPATE_REACH; at++)
    // «تشهد المدينة منذ العام الماضي سلسلة اغتيالات».
    if (inSeries && tokens.forms[at]?.text === 'منذ') return true;
    else if (OF_TIME.has(tokens.forms[at]) && LATELY.has(tokens.forms[at + 1])) return true;
  return false;
}

/** «غالبا ما يشهد الشرق هجمات», «وكثفت الجماعات هجماتها»: a plural that means no attacks in particular. */
export function isUsual(tokens: Tokens, index: number): boolean {
  const own = tokens.forms[index]?.text ?? '';
  if (!/(?:ات|اتها|اته|اتهم)$|معارك$/u.test(own)) return false;
  if (isSpate(tokens, index)) return true;
  // «تصاعدت حدة الاشتباكات»: of those that go on now.
  if (tokens.forms[index - 1]?.text === 'حده') return false;
  // «تدور معارك يومية بين الميليشيات والجيش»: it goes on, between sides that are told.
  if (GOING_ON.has(tokens.forms[index - 1])) return false;
  if (USUAL.has(tokens.forms[index + 1]) || USUAL.has(tokens.forms[index + 2])) return true;
  // «معظم الهجمات التي استهدفت البوابة»: those of all the years.
  if (MOST.has(tokens.forms[index - 1]) && RELATIVES.has(tokens.forms[index + 1])) return true;
  // «الهجمات التي يشنها المتشددون»: again and again.
  if (own.startsWith('ال'))
    for (let at = index + 1; at <= index + WHICH_REACH; at++)
      if (RELATIVES.has(tokens.forms[at])) return AIMING.has(tokens.forms[at + 1]);
  for (let at = index - 1; at >= index - USUAL_REACH; at--) {
    const form = tokens.forms[at];
    if (USUALLY.has(form)) return true;
    // «العديد من الاغتيالات»: the kind of thing, not these.
    if (MANY.has(form) && own.startsWith('ال')) return true;
  }
  return false;
}

/** «أغلب الهجمات التي استهدفت البوابة»: a verb behind a noun that means those of all the years. */
export function isOfMost(tokens: Tokens, index: number): boolean {
  return RELATIVES.has(tokens.forms[index - 1]) && MOST.has(tokens.forms[index - 3]);
}
