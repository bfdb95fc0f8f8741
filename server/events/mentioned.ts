/** Nouns of deeds that tell of none: what is protested against, charged, trained for, fled from, or counted over a period. */

import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';

/** Whether a noun only mentions deeds: «تنديدا بالقصف», «متهم بتفجيرات», «هربا من القتال», «تدرب على الاقتحام». */
export function isMentioned(tokens: Tokens, index: number, range: TokenRange, definite: boolean): boolean {
  if (definite && (isProtested(tokens, index) || isFledFrom(tokens, index))) return true;
  return (
    isTrainedFor(tokens, index) ||
    isChargedWith(tokens, index, definite) ||
    isOfMutualAccusations(tokens, index) ||
    isCountOfPeriod(tokens, index, range) ||
    isShareOfToll(tokens, index, definite)
  );
}

const PROTESTING = wordsOf('تنديدا استنكارا شجبا رفضا للتنديد احتجاجا');

/** «تظاهر المئات تنديدا بالقصف»: what the article told, or what goes on. */
function isProtested(tokens: Tokens, index: number): boolean {
  const own = tokens.forms[index]?.text ?? '';
  if (!/^(?:بال|ال|لل)/u.test(own)) return false;
  const back = tokens.forms[index - 1]?.text === 'علي' ? 2 : 1;
  return PROTESTING.has(tokens.forms[index - back]);
}

const INVOLVED = wordsOf(
  'اعترف اعترفت اعترفوا المتهمون متورط متورطا متورطة متورطين متورطون ضالع ضالعا ضالعين ضالعون تورط تورطه تورطهم لتورطه لتورطهم ضلوعه لضلوعه متهم متهما متهمين متهمون بتهمة بتهم مدان المدان المدانين بضلوعه بتورطه المتورطين المتهمين المتورط المتهم',
);
const INVOLVED_REACH = 4;

/** «متورط في تفجيرات واغتيالات», «متهم بعمليات خطف»: the kind of thing somebody is charged with. */
function isChargedWith(tokens: Tokens, index: number, definite: boolean): boolean {
  // «المتهمين بالتفجير».
  if (definite) return INVOLVED.has(tokens.forms[index - 1]);
  const plural = [index, index - 1].some((at) => /(?:ات|جرايم|اعمال)$/u.test(tokens.forms[at]?.text ?? ''));
  if (!plural) return false;
  for (let at = index - 1; at >= index - INVOLVED_REACH; at--) if (INVOLVED.has(tokens.forms[at])) return true;
  return false;
}

const ACCUSATIONS = wordsOf('الاتهامات اتهامات');
const EXCHANGED = wordsOf('تبادل وتبادل يتبادل تتبادل تبادلت وتبادلت');
const CHARGE_REACH = 3;

/** «تبادل الطرفان الاتهامات بحرق البيوت». */
function isOfMutualAccusations(tokens: Tokens, index: number): boolean {
  if (!ACCUSATIONS.has(tokens.forms[index - 1])) return false;
  return [2, CHARGE_REACH].some((back) => EXCHANGED.has(tokens.forms[index - back]));
}

const SINCE = wordsOf('منذ ومنذ');
const SINCE_WHEN = wordsOf('مطلع بداية أول');
/** Fewer than this within a year may be told one by one. */
const MANY = 10;

/** «استهدف 50 هجوما المصالح الأميركية منذ مطلع العام»: a count over a period. */
function isCountOfPeriod(tokens: Tokens, index: number, range: TokenRange): boolean {
  if ((tokens.forms[index - 1]?.value ?? 0) < MANY) return false;
  for (let at = range.first; at < range.last; at++)
    if (SINCE.has(tokens.forms[at]) && SINCE_WHEN.has(tokens.forms[at + 1])) return true;
  return false;
}

const SHARES = wordsOf('غالبية معظم أغلب أكثر أكبر يليها يليه تليها تليه تلتها تلاها تلاه');
const SHARE_REACH = 5;
const TOLL_IN_BRACKETS = 8;
const DEATHS = wordsOf('وفاة حالة وفيات إصابة إصابات قتيل قتيلا قتلى جريح جريحا جرحى');

/** «وكانت الهجمات الانتحارية أكثر ما أوقع قتلى (16 حالة وفاة)، يليها القصف (12 قتيلا)»: what share of a toll a kind of deed has. */
function isShareOfToll(tokens: Tokens, index: number, definite: boolean): boolean {
  if (!definite) return false;
  let bracket = index + 1;
  while (bracket <= index + TOLL_IN_BRACKETS && tokens.forms[bracket]?.text !== '(') bracket++;
  if (tokens.forms[bracket + 1]?.kind !== 'number' || !DEATHS.has(tokens.forms[bracket + 2])) return false;
  for (let at = index - SHARE_REACH; at < index + SHARE_REACH; at++) if (SHARES.has(tokens.forms[at])) return true;
  return false;
}

const FLED = wordsOf('هربا فرارا خوفا هاربين فارين هروبا نزوحا');

/** «نزحوا هربا من القتال»: what goes on where they come from. */
function isFledFrom(tokens: Tokens, index: number): boolean {
  return tokens.forms[index - 1]?.text === 'من' && FLED.has(tokens.forms[index - 2]);
}

const TRAINING = wordsOf(
  'تدريب تدريبا تدريبات تدرب تدربت يتدرب يتدربون تدربوا دورة دورات ورشة محاضرة محاكاة مؤتمر مؤتمرا ندوة',
);
const TRAINED_REACH = 4;
const FOR = wordsOf('على في حول');

/** «تدرب الجنود على اقتحام المباني», «دورة في تفكيك الألغام». */
function isTrainedFor(tokens: Tokens, index: number): boolean {
  if (!FOR.has(tokens.forms[index - 1])) return false;
  for (let at = index - 2; at >= index - TRAINED_REACH; at--) if (TRAINING.has(tokens.forms[at])) return true;
  return false;
}
