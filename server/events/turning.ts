/** Sentences and words that turn to another happening than the one told: «وفي حادث ثان», «من جهة أخرى», «وبعد ساعات». */

import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';

const LATER = wordsOf('بعد وبعد عقب وعقب');
const LATER_REACH = 5;
const HOURS = wordsOf('ساعة ساعات ساعتين دقائق قليل يوم يومين أيام أسبوع');

/** «وبعد ساعات فجر انتحاري سيارة»: a sentence that opens with how long after what was told it was. */
export function isLater(tokens: Tokens, first: number, index: number): boolean {
  return LATER.has(tokens.forms[first]) && HOURS.has(tokens.forms[first + 1]) && index - first <= LATER_REACH;
}

const HAPPENED = wordsOf('حادث حادثة واقعة هجوم انفجار عملية سياق تطور');
const SEPARATE = wordsOf('ثان ثانية آخر أخرى منفصل منفصلة متصل مماثل مماثلة مشابه مشابهة');

/** «وفي حادث ثان هاجم مسلحون نقطة»: a sentence that opens by saying that it tells of something else. */
export function isApart(tokens: Tokens, first: number): boolean {
  return IN.has(tokens.forms[first]) && HAPPENED.has(tokens.forms[first + 1]) && SEPARATE.has(tokens.forms[first + 2]);
}

const IN = wordsOf('في وفي');
const TURNINGS = [
  [wordsOf('على وعلى'), wordsOf('صعيد')],
  [wordsOf('من ومن'), wordsOf('جهة ناحية جانب')],
] as const;

/** «على صعيد آخر، …», «من جهة أخرى، …», «إلى ذلك، …»: a sentence that turns to other news. */
export function turnsTo(tokens: Tokens, first: number): boolean {
  const [opening, what, which] = [tokens.forms[first], tokens.forms[first + 1], tokens.forms[first + 2]];
  // «إلى ذلك المكان» is a way there.
  if (TO.has(opening) && what?.text === 'ذلك') return which?.text.startsWith('ال') === false;
  return SEPARATE.has(which) && TURNINGS.some(([one, two]) => one.has(opening) && two.has(what));
}

const TO = wordsOf('إلى وإلى');
const FOLLOWED = wordsOf('تلا وتلا أعقب وأعقب تبع وتبع');

/** «وتلا ذلك قصف مدفعي». */
export function followsThat(tokens: Tokens, index: number): boolean {
  return tokens.forms[index - 1]?.text === 'ذلك' && FOLLOWED.has(tokens.forms[index - 2]);
}

const SAME = wordsOf('نفس ذات');
const ITSELF = wordsOf('نفسه ذاته عينه');
const AT_ONCE_REACH = 3;

/** «المواجهات كانت في نفس الوقت بمحور …», «وفي الوقت نفسه»: what went on beside what was told. */
export function isAtOnce({ forms }: Tokens, last: number): boolean {
  for (let at = last; at < last + AT_ONCE_REACH; at++) {
    if (!IN.has(forms[at])) continue;
    if (SAME.has(forms[at + 1]) && forms[at + 2]?.text === 'الوقت') return true;
    if (forms[at + 1]?.text === 'الوقت' && ITSELF.has(forms[at + 2])) return true;
  }
  return false;
}

const CAME = wordsOf('جاء جاءت وجاء وجاءت يأتي تأتي ويأتي وتأتي');
const AFTER = wordsOf('بعد عقب إثر');

/** «هذه العملية جاءت بعد سيطرة مسلحين على المنطقة»: what went before the deed that was told. */
export function isWhatWentBefore({ forms }: Tokens, index: number): boolean {
  return AFTER.has(forms[index - 1]) && CAME.has(forms[index - 2]);
}

const TIMES = wordsOf('يوم يومين أيام ساعات أسبوع أسبوعين أسابيع شهر شهرين أشهر شهور سنة سنوات عام عامين أعوام');

/** «بعد أسبوع من هجوم»: another one, that came before. */
export function isCountedFrom(tokens: Tokens, index: number): boolean {
  return tokens.forms[index - 1]?.text === 'من' && TIMES.has(tokens.forms[index - 2]);
}
