/** Whether a trigger tells of a happening, or of what is demanded, planned, feared, denied or long past. */

import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { WordSet, wordsOf } from '../text/wordSet';
import { CEASING, isDeniedAfter, isDeniedClause, isRefuted, isUntrue, REFUTING } from './denied';
import type { Found } from './found';
import type { Happening } from './happenings';
import { isImperfect } from './inflections';
import { RELATIVES } from './roleWords';
import {
  ARCHIVE,
  ASSERTIONS,
  CAUSES,
  DEMANDS,
  DENIALS,
  EXPOSED,
  FAILURES,
  PLANS,
  PREVENTED,
  UNDERGOING,
  UNKNOWN,
  WARNINGS,
} from './statusWords';
import { isPossible, isSupposed, isToCome, wasMeant } from './supposed';

export type Mood = 'told' | 'demanded' | 'planned' | 'denied' | 'archive';

const EARLIER = wordsOf('سابق سابقة السابق السابقة الماضية');
/** How many words before a trigger may say its mood. */
const REACH = 8;
const CALL_REACH = 16;
/** «حاول عشرات، بعضهم مسلح، طرد»: how far back what is put in between begins. */
const PUT_IN = 6;
const DENIAL_REACH = 4;
const PREVENTION_REACH = 3;
const FAILURE_REACH = 6;
const CAUSE_REACH = 2;
/** Attempts that are deeds: who survives «محاولة اغتيال» was attacked. */
const ATTEMPTED: ReadonlySet<Happening> = new Set<Happening>(['assassination', 'abduction', 'overthrow', 'storming']);
const TRIED = wordsOf('حاول حاولت حاولوا وحاول وحاولت وحاولوا');
const ATTEMPT = /^[وفبل]?(?:ال)?محاول(?:ه|ات|تي|تين)$/u;
/** What one does for a purpose: «لاقتحام المدينة», «للإفراج عنهم». An attack, «لهجوم», may as well be undergone. */
const PURPOSES: ReadonlySet<Happening> = new Set<Happening>([
  'takeover',
  'clash',
  'storming',
  'abduction',
  'arrest',
  'assassination',
  'release',
  'closure',
  'looting',
  'execution',
  'overthrow',
  'raid',
  'truce',
  'repulse',
]);

/** The mood of a trigger, from its own form and the words before it in its clause. */
export function moodOf(tokens: Tokens, trigger: Found, range: TokenRange): Mood {
  const { index, word, proclitics } = trigger;
  if (word.verb && (proclitics.endsWith('س') || isPossible(tokens, index))) return 'planned';
  // «طالبت بالإفراج عن قائدها الذي اعتقلته القوة»: what is said of somebody in passing has happened.
  if (word.verb && RELATIVES.has(tokens.forms[index - 1]) && !isImperfect(tokens.forms[index]?.text ?? ''))
    return 'told';
  if (isSupposed(tokens, index) || wasMeant(tokens, index)) return 'planned';
  if (isToCome(tokens, trigger, range.first)) return 'planned';
  if (isForestalled(tokens, index)) return 'denied';
  if (isDeniedClause(tokens, trigger, range) || isUntrue(tokens, index)) return 'denied';
  if (isStopped(tokens, trigger)) return 'demanded';
  // «ترفض خرق السيادة من خلال قصف أي هدف»: any there might be.
  const any = !word.verb && tokens.forms[index + 1]?.text === 'اي';
  if (!any && isCause(tokens, index)) return isArchiveCaption(tokens, index) ? 'archive' : 'told';
  if (isDeniedAfter(tokens, index)) return 'denied';
  const attempt = attemptBefore(tokens, trigger);
  if ((attempt === 0 && isPurpose(tokens, trigger)) || IMPOSING.has(tokens.forms[index - 1])) return 'planned';
  let words = 0;
  // «دعت منظمات وشخصيات من المدينة إلى مظاهرة»: a call reaches over all who make it.
  const called = wordBefore(tokens, index) === 'الي';
  const joined = JOINED_DEMANDS.has(trigger.happening) && isJoined(tokens, trigger);
  const reach = called || joined || proclitics.endsWith('ب') ? CALL_REACH : REACH;
  let parted = false;
  for (let at = index - 1 - attempt; at >= range.first && words < reach; at--) {
    const form = tokens.forms[at];
    if (form === undefined) break;
    if (form.kind !== 'word') {
      if (form.text !== '،') continue;
      if (parted || !(called || goesOn(tokens, trigger, at))) {
        if (!called && !(parted && index - at <= PUT_IN)) break;
      }
      parted = true;
      continue;
    }
    words++;
    // «حاول دخول الثكنة لكنه فجر نفسه».
    if (BUT.has(form)) break;
    // «بهدف استعادة المطار شنت القوات هجوما»: what was meant is another deed than what was done.
    if (!word.verb && isCarriedOut(tokens, at, index)) break;
    if (
      (DEMANDS.has(form) && !isAside(tokens, at) && !STUDENT.test(form.text)) ||
      ((trigger.happening === 'truce' || trigger.happening === 'release') && PROPOSED.has(form))
    )
      return 'demanded';
    // «أن على القوات الانسحاب فورا»: what is laid upon somebody.
    if (!word.verb && OBLIGED.has(trigger.happening) && form.text === 'علي' && tokens.forms[at - 1]?.text === 'ان')
      return 'demanded';
    if (parted && called) continue;
    // «حاول المسلحون اقتحام السجن»: who tried has attacked.
    if (TRIED.has(form) && !word.verb && ATTEMPTED.has(trigger.happening)) break;
    if (PLANS.has(form) || (form.text === 'قرب' && STARTING.has(tokens.forms[at + 1]))) return 'planned';
    if (!word.verb && WARNINGS.has(form)) return 'planned';
    if (words <= PREVENTION_REACH && !word.verb && PREVENTED.has(form)) return 'denied';
    if (words <= FAILURE_REACH && !word.verb && FAILURES.has(form)) return 'denied';
    // «لم تتوقف الغارات»: they go on.
    if (DENIALS.has(form) && CEASING.has(tokens.forms[at + 1])) break;
    if (words <= 2 && DENIALS.has(form)) return 'denied';
    if (words <= DENIAL_REACH && UNKNOWN.has(form) && tokens.forms[at - 1]?.text === 'لا') return 'denied';
    if (words <= DENIAL_REACH && (DENIALS.get(form)?.proclitics.length === 0 || REFUTING.has(form))) return 'denied';
    if (ASSERTIONS.has(form)) break;
  }
  if (isAim(tokens, trigger, range)) return 'planned';
  if (isRefuted(tokens, trigger, range)) return 'denied';
  if (any) return 'planned';
  return isArchiveCaption(tokens, index) ? 'archive' : 'told';
}

const JOINED_DEMANDS: ReadonlySet<Happening> = new Set<Happening>(['truce', 'release', 'withdrawal', 'siege']);

/** «دعت إلى الكف عن القصف ورفع الحصار»: a further noun of what is asked for. */
function isJoined(tokens: Tokens, { index, word, proclitics }: Found): boolean {
  return !word.verb && (proclitics.startsWith('و') || LIFTING.has(tokens.forms[index - 1]));
}

const LIFTING = wordsOf('ورفع وفك وإنهاء وكسر ووقف');

/** Verbs by which a noun tells of what was done: «شنت القوات هجوما». */
const CARRIED_OUT = wordsOf('شن شنت شنوا نفذ نفذت نفذوا اندلع اندلعت دارت تجددت وقعت');

/** Whether the word at `at` tells that the deed of a noun was done. «شن هجوم» may be a noun itself. */
function isCarriedOut(tokens: Tokens, at: number, noun: number): boolean {
  const form = tokens.forms[at];
  if (!CARRIED_OUT.has(form) || tokens.forms[at - 1]?.text === 'ان') return false;
  return form?.text !== 'شن' || at < noun - 1;
}

/** «أمر بوقف قصف المدن», «تعهد بوقف الغارات»: what is to end is no news; a truce is. */
function isStopped(tokens: Tokens, { index, word, happening }: Found): boolean {
  return (
    !word.verb && STOPPABLE.has(happening) && (STOPPING.has(tokens.forms[index - 1]) || isRefrained(tokens, index))
  );
}

/** «نص الاتفاق على التوقف الفوري عن القتال», «الكف عن قصف المدن». */
function isRefrained(tokens: Tokens, index: number): boolean {
  if (tokens.forms[index - 1]?.text !== 'عن') return false;
  return REFRAINING.has(tokens.forms[index - 2]) || REFRAINING.has(tokens.forms[index - 3]);
}

const REFRAINING = new WordSet(['التوقف', 'الكف', 'الامتناع'].flatMap((noun) => [noun, `و${noun}`, `ب${noun}`]));

const STOPPING = wordsOf('وقف بوقف ووقف إيقاف بإيقاف وإيقاف لإيقاف');
const STOPPABLE: ReadonlySet<Happening> = new Set<Happening>(['air-strike', 'bombardment', 'clash']);

/** The word before a token, quotation marks and the like passed over. */
function wordBefore(tokens: Tokens, index: number): string {
  let at = index - 1;
  while (tokens.forms[at]?.kind === 'mark') at--;
  return tokens.forms[at]?.text ?? '';
}

/**
 * Whether a comma parts no clause: «بضرورة التوجه إلى درنة، وتحريرها» joins a second aim to the first, and «حاول عشرات، بعضهم
 * مسلح، طرد كتيبة» goes on after what is put in between.
 */
function goesOn(tokens: Tokens, { index, word, proclitics }: Found, comma: number): boolean {
  if (word.verb) return false;
  let first = index;
  while (first > comma + 1 && tokens.forms[first - 1]?.kind === 'mark') first--;
  const joined = proclitics.startsWith('و') || tokens.forms[first - 1]?.text === 'و';
  return joined ? first - comma <= 2 : first === comma + 1;
}

/** «احتجاجا على اختطاف رئيسها», «بعد هجوم»: named as a cause, whatever is threatened or demanded for it. */
function isCause(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= index - CAUSE_REACH; at--) {
    const form = tokens.forms[at];
    if (form?.kind === 'word' && CAUSES.has(form)) return true;
  }
  return false;
}

/** «قتل السائق قبل أن يتمكن من تفجير السيارة»: what one was kept from. */
function isForestalled(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= index - FORESTALLED_REACH; at--)
    if (SUCCEEDING.has(tokens.forms[at]))
      return tokens.forms[at - 1]?.text === 'ان' && tokens.forms[at - 2]?.text === 'قبل';
  return false;
}

const SUCCEEDING = wordsOf('يتمكن تتمكن يتمكنوا يتمكنا ينجح تنجح ينجحوا يستطيع تستطيع يستطيعوا');
const FORESTALLED_REACH = 3;

/** How many words before a trigger say that it was tried: «محاولة اغتيال» 1, «محاولة فاشلة لاغتياله» 2, none 0. */
function attemptBefore(tokens: Tokens, { index, word: { happening } }: Found): number {
  if (!ATTEMPTED.has(happening)) return 0;
  const distance = [1, 2].find((tokensBefore) => ATTEMPT.test(tokens.forms[index - tokensBefore]?.text ?? '')) ?? 0;
  // «أصيب النائب في محاولة اغتيال»: the attempt itself.
  if (distance === 1 && happening === 'assassination') return distance;
  // «أطلقت صواريخ على الميناء في محاولة لاقتحامه»: what another deed was meant for.
  return tokens.forms[index - distance - 1]?.text === 'في' ? 0 : distance;
}

/** «طالبا عدم ذكر اسمه» asks for no deed, and «ما دعا القوات إلى قصفه» tells of one. */
function isAside(tokens: Tokens, at: number): boolean {
  return tokens.forms[at + 1]?.text === 'عدم' || WHICH_LED.has(tokens.forms[at - 1]);
}

/** «الطالب الذي أصيب»: who studies, and asks for nothing. */
const STUDENT = /^[وفبك]?الطالبه?$|^للطالبه?$/u;
const WHICH_LED = wordsOf('ما مما');

const OBLIGED: ReadonlySet<Happening> = new Set<Happening>(['withdrawal', 'truce', 'release']);

/** «أعلنت قرب إطلاق عملية». */
const STARTING = wordsOf('إطلاق انطلاق بدء شن');

/** «إقناع الطرفين بهدنة», «مبادرة تنص على وقف لإطلاق النار»: an agreement that is only proposed. */
const PROPOSED = wordsOf(
  `إقناع لإقناع تنص ينص يبحث تبحث نبحث مقترح مقترحا اقتراح اقترح اقترحت يقترح تقترح واقترح واقترحت ويقترح وتقترح أهمية بأهمية`,
);

const BUT = wordsOf('لكن لكنه لكنها لكنهم ولكن ولكنه ولكنها ولكنهم');
/** «لبسط سيطرتها», «لفرض حصار». */
const IMPOSING = wordsOf('لبسط لفرض لإحكام لإعادة لشن لتنفيذ لإطلاق لارتكاب لوقف لإنهاء لكسر لفك لرفع');

const TOLLS = wordsOf('حصيلة كحصيلة الحصيلة إحصائية الإحصائية إحصاء إحصاءات');
const REACHED = wordsOf('توصلت توصل توصلا أبرمته أبرمه أبرم وقعته وقعه وقع');

/** «لاستعادة معسكرات», «للالتحاق بالثوار لمواجهة قوات حفتر»: what a deed is meant for. «تعرض لاقتحام» was undergone. */
function isPurpose(tokens: Tokens, { index, word, happening, proclitics }: Found): boolean {
  if (word.verb || !proclitics.endsWith('ل')) return false;
  // «حصيلة أولية للاشتباكات».
  if ([1, 2].some((distance) => TOLLS.has(tokens.forms[index - distance]))) return false;
  // «التأهب لمهاجمة العدو»: a verbal noun of doing, which nobody undergoes.
  if (!PURPOSES.has(happening) && tokens.forms[index]?.text !== 'لمهاجمه') return false;
  // «تخضع إدلب لاتفاق توصلت إليه روسيا»: an agreement that was reached.
  if (happening === 'truce' && REACHED.has(tokens.forms[index + 1])) return false;
  const before = tokens.forms[index - 1];
  if (before === undefined || before.kind !== 'word') return true;
  return !UNDERGOING.has(before) && !isExposed(tokens, index);
}

const EXPOSED_REACH = 7;

/** «تعرض دبلوماسي أردني للخطف»: what somebody named in between underwent. */
function isExposed(tokens: Tokens, index: number): boolean {
  for (let at = index - 2; at >= index - EXPOSED_REACH; at--) {
    const form = tokens.forms[at];
    if (form?.kind !== 'word') return false;
    if (EXPOSED.has(form)) return true;
  }
  return false;
}

/** «وتهدف السرايا، وغرفة عمليات أجدابيا إلى "تحرير مدينتي بنغازي وأجدابيا"»: the aim of a sentence that opens with aiming. */
function isAim(tokens: Tokens, { index, word }: Found, range: TokenRange): boolean {
  if (word.verb) return false;
  const to = tokens.forms[index - 1]?.kind === 'mark' ? index - 2 : index - 1;
  if (tokens.forms[to]?.text !== 'الي') return false;
  const opening = tokens.forms[range.first];
  return opening !== undefined && opening.kind === 'word' && AIMING.has(opening);
}

const AIMING = wordsOf('وتهدف ويهدف تهدف يهدف وتسعى ويسعى تسعى يسعى');

/**
 * A caption of something past: «…_أرشيف», or «قصف سابق …» in a line that ends with a photo's credit. A credit in brackets
 * alone («(الجزيرة-أرشيف)») says nothing of the happening.
 */
function isArchiveCaption(tokens: Tokens, index: number): boolean {
  if (tokens.count > LONGEST_CAPTION) return false;
  const endsInCredit = tokens.forms[tokens.count - 1]?.text === ')';
  if (endsInCredit) return EARLIER.has(tokens.forms[index + 1]);
  for (let at = 0; at < tokens.count; at++) {
    const form = tokens.forms[at];
    if (form !== undefined && form.kind === 'word' && ARCHIVE.has(form)) return true;
  }
  return false;
}

const LONGEST_CAPTION = 40;
