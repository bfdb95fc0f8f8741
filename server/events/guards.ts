/** Words of the table that report nothing where they stand: results of deeds, spoils, states, common nouns. */

import type { Form } from '../text/form';
import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { type WordSet, wordsOf } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { isManner, tellsNothingNew } from './asides';
import { AIR, CONSEQUENCES, HARDWARE, HOMES, SPOILS } from './contextWords';
import type { Happening } from './happenings';
import { isHeadline } from './headline';
import { isImperfect } from './inflections';
import { isOfOtherWorld } from './otherWorlds';
import { TRIGGERS, type TriggerWord } from './triggerWords';

const BATTLEFIELDS = wordsOf('محاور محور خطوط خط جبهات جبهة ساحة ساحات أرض ميدان مناطق منطقة موقع مكان أماكن مسرح');
/** «لحسم آخر المعارك», «حسم المعركة»: how fighting is to end. */
const SETTLING = wordsOf('حسم لحسم وحسم بحسم');
/** «القوات المهاجمة»: who attacks, and no attack. */
const DOERS = wordsOf('المهاجمة المهاجمين المهاجمون المهاجمات');
/** What makes «العملية» a common noun: «عملية البحث», «العملية السياسية», «عملية الإنقاذ». */
const NOT_OPERATIONS = wordsOf(
  `العسكرية الأمنية الانتحارية البرية الجوية السلام الإنقاذ السياسية التفتيش البحث التحري الإجلاء النقل السطو التصويت الاقتراع
   الانتخابية الانتخاب التفاوض التمشيط الأخيرة المذكورة نفسها ذاتها الخاصة الجراحية الإرهابية التسوية البيع الشراء القتل الانتقال
   الانتقالية التحقيق التهريب التسليم التبادل التفاف التفافية الترحيل التعليمية الإصلاح البناء الإعمار التنمية الدفن الفرز التسجيل التسلل الذبح`,
);
const DAWNS = wordsOf('اليوم أمس أول الأحد الاثنين الإثنين الثلاثاء الثلثاء الأربعاء الخميس الجمعة السبت يوم غد');
/** «خلال هربهم»: people who flee. */
const WHILE = wordsOf('خلال أثناء لدى عند');
/** «مدينة تحت سيطرة القوات»: how things stand. */
const UNDER = wordsOf('تحت خارج ضمن لسيطرة');
/** «الخاص بعملية», «المكلفة بعملية»: what an office is for. */
const CONCERNED = wordsOf('الخاص الخاصة المكلف المكلفة المعني المعنية المختص المختصة');
const OPERATIONS = wordsOf('بعملية لعملية');
const SINCE = wordsOf('منذ ومنذ');
const IN_FLIGHT = wordsOf('هاربين هاربا هاربة لاحقا');
const MAYBE = wordsOf('ربما لعل');
const LAUNCHES = wordsOf('انطلاق بدء بداية إطلاق');
/** «شنت عملية عسكرية», «أطلق الجيش عملية أمنية»: an operation that is begun. */
const SETTLERS = WordTable.of(true, 'مستوطنون مستوطنين مستوطنو محتجون متظاهرون مجهولون ملثمون');
const LAUNCHING = WordTable.of(
  true,
  'شن شنت يشن تشن أطلق أطلقت تطلق يطلق بدأ بدأت يبدأ تبدأ نفذ نفذت ينفذ تنفذ انطلاق إطلاق بدء تنفيذ أطلقها انطلقت تنفيذها',
);
const MARTIAL = wordsOf('عسكرية أمنية برية واسعة موسعة نوعية خاصة');
/** «عملية سميت …», «عملية باسم …». */
const CALLED = wordsOf('سميت أسميت سماها سمتها باسم تحمل حملت تحت');
/** What a name in quotation marks stands behind. */
const NAMES = wordsOf('اسم باسم سميت أسميت تسمية');
const PHASE = wordsOf('المرحلة');
/** «المرحلة الثانية من عملية». */
const PHASE_BEFORE = 3;
const LAUNCH_REACH = 13;
const DEAD = wordsOf('قتلى ضحايا شهداء جرحى');
const NEAR = 8;

/** Whether the words around show that a word of the table reports nothing here. */
export function isNone(
  tokens: Tokens,
  index: number,
  range: TokenRange,
  word: TriggerWord,
  definite: boolean,
  enclitic: string,
): boolean {
  const before = tokens.forms[index - 1];
  // «العمليات التي تستهدف الجيش»: what goes on.
  if (word.verb && WHO.has(before) && isImperfect(tokens.forms[index]?.text ?? ''))
    return word.happening !== 'siege' || !hasSince(tokens, index);
  // «أغلب الهجمات التي استهدفت البوابة»: those of all the years.
  if (word.verb && WHO.has(before) && MOST.has(tokens.forms[index - 3])) return true;
  if (isOfOtherWorld(tokens, index, range, word)) return true;
  // «فجر الخميس»: the time of day.
  if (word.verb && tokens.forms[index]?.text === 'فجر' && DAWNS.has(tokens.forms[index + 1])) return true;
  if (tellsNothingNew(tokens, index, word) || isManner(tokens, index, word)) return true;
  if (isConsequence(tokens, index, range, word) || takesSpoils(tokens, index, word)) return true;
  if (!word.verb && (BATTLEFIELDS.has(before) || DOERS.has(tokens.forms[index]))) return true;
  if (
    word.happening === 'clash' &&
    (SETTLING.has(before) || (before?.text === 'اخر' && SETTLING.has(tokens.forms[index - 2])))
  )
    return true;
  if (!word.verb && isUsual(tokens, index)) return true;
  // «عملية أُطلق عليها اسم "الاجتياح الكبير"»: a name, whose words tell nothing.
  if (before?.text === '"' && NAMES.has(tokens.forms[index - 2])) return true;
  if (before?.text === 'اي' || (word.happening === 'repulse' && tokens.forms[index + 1]?.text === 'اي')) return true;
  // «منذ سقوط النظام»: since when things are as they are.
  if (word.happening === 'overthrow' && SINCE.has(before) && tokens.forms[index]?.text === 'سقوط') return true;
  // «تحكم قبضتها على المدينة»: her grip, not whom she seized.
  if (
    word.happening === 'arrest' &&
    word.verb &&
    enclitic !== '' &&
    tokens.forms[index]?.text.includes('قبضت') === true
  )
    return true;
  // «فك قبضة التنظيم على المدينة»: its grip.
  if (word.happening === 'arrest' && !word.verb && /قبضه$/u.test(tokens.forms[index]?.text ?? '')) return true;
  if (word.verb && (isRegular(tokens, index) || isSpate(tokens, index - 1))) return true;
  if (word.happening === 'flight' && enclitic !== '' && WHILE.has(before)) return true;
  // «أضاف أن المهاجمين فروا غربا», «فر المهاجمون»: how their attack ended.
  if (word.happening === 'flight' && word.verb && (DOERS.has(before) || DOERS.has(tokens.forms[index + 1])))
    return true;
  if (word.happening === 'takeover' && !word.verb && (UNDER.has(before) || isSubject(tokens, index))) return true;
  // «المركز الإعلامي الخاص بعملية استعادة سرت»: whose operation it is.
  if (word.happening === 'takeover' && OPERATIONS.has(before) && CONCERNED.has(tokens.forms[index - 2])) return true;
  if (word.happening === 'operation' && (enclitic !== '' || !namesOperation(tokens, index))) return true;
  // «مجلس شورى المجاهدين (تشكيل لكتائب إسلامية)»: what a faction is.
  if (word.happening === 'forming' && before?.text === '(') return true;
  if (word.verb && tellsState(tokens, index, word.happening, enclitic)) return true;
  // «في حربه ضد الشمال», «حربنا على الإرهاب»: a war in passing.
  if (word.happening === 'war' && enclitic !== '') return true;
  // «الثوار الذين قاتلوا نظام القذافي»: who they are.
  if (word.happening === 'clash' && word.verb && WHO.has(before)) return true;
  // «فروا هاربين», «ربما فر بعضهم».
  if (
    word.happening === 'flight' &&
    (IN_FLIGHT.has(tokens.forms[index + 1]) || IN_FLIGHT.has(tokens.forms[index + 2]) || MAYBE.has(before))
  )
    return true;
  // «ودعمها للجهود الدولية»: kind words; what counts is support for somebody named.
  if (word.happening === 'support' && tokens.forms[index + 1]?.text.startsWith('لل') === true) return true;
  if (word.happening === 'relocation' && isTriggerNoun(tokens.forms[index + 1])) return true;
  // «عدد قتلى الحرب», «جر البلاد إلى الحرب»: a war spoken of is no happening unless its sides or its days are told.
  return word.happening === 'war' && definite && (DEAD.has(before) || !hasSidesOrDays(tokens, index, range));
}

const SUBJECT = /^(?:ال)?(?:[يت]خضع(?:ون|ان)?|خاضع(?:ه|ين|ات)?)$/u;

/** «المناطق التي تخضع لسيطرة الجيش»: how things stand. */
function isSubject(tokens: Tokens, index: number): boolean {
  return SUBJECT.test(tokens.forms[index - 1]?.text ?? '');
}

/** «غالبا ما يشهد الشرق هجمات», «وكثفت الجماعات هجماتها»: what goes on is no happening. */
const USUALLY = wordsOf(
  `غالبا وغالبا كثيرا عادة كثفت كثف تكثف زادت وزادت ازدادت تزايدت تصاعدت وتصاعدت تزايد تصاعد زيادة وتيرة موجة ظاهرة وتزايد وتزايدت وازدادت وتكررت وتكثفت تكثيف تكررت تكرار
   أدوات أساليب تصعيد ذكرى جرائم بانتظام باستمرار دوريا مرارا`,
);
const USUAL = wordsOf('شائعة متكررة يومية معتادة المتكررة اليومية الشائعة المعتادة');
const GOING_ON = wordsOf('تدور دارت تجري');
const MOST = wordsOf('معظم أغلب غالبية أكثر جميع كل');
const MANY = wordsOf('العديد عديد عشرات كثير');
const USUAL_REACH = 6;
const WHICH = wordsOf('التي');
const AIMING = wordsOf('تستهدف تستهدفها يشنها تشنها ينفذها تنفذها');
const WHICH_REACH = 3;

const REGULARLY = wordsOf('بانتظام باستمرار دوريا');
const REGULAR_REACH = 10;

/** «ويستهدف مسلحون أفراد القوات الخاصة، بانتظام»: what they do again and again. */
function isRegular(tokens: Tokens, index: number): boolean {
  if (!isImperfect(tokens.forms[index]?.text ?? '')) return false;
  for (let at = index + 1; at <= index + REGULAR_REACH; at++) if (REGULARLY.has(tokens.forms[at])) return true;
  return false;
}

const SPATES = /^(?:هجمات|اعتداءات|اغتيالات|تفجيرات)$/u;
const OF_TIME = wordsOf('الأشهر الشهور السنوات الأعوام الفترة');
const LATELY = wordsOf('الماضية الأخيرة المنصرمة');
const SPATE_REACH = 9;

/** «شهدت المدينة هجمات عدة خلال الأشهر الماضية»: many over a long time, told as what the news stands before. */
function isSpate(tokens: Tokens, index: number): boolean {
  if (!SPATES.test(tokens.forms[index]?.text ?? '')) return false;
  for (let at = index - SPATE_REACH; at <= index + SPATE_REACH; at++)
    if (OF_TIME.has(tokens.forms[at]) && LATELY.has(tokens.forms[at + 1])) return true;
  return false;
}

function isUsual(tokens: Tokens, index: number): boolean {
  const own = tokens.forms[index]?.text ?? '';
  if (!/(?:ات|اتها|اته|اتهم)$|معارك$/u.test(own)) return false;
  if (isSpate(tokens, index)) return true;
  // «تصاعدت حدة الاشتباكات»: of those that go on now.
  if (tokens.forms[index - 1]?.text === 'حده') return false;
  // «تدور معارك يومية بين الميليشيات والجيش»: it goes on, between sides that are told.
  if (GOING_ON.has(tokens.forms[index - 1])) return false;
  if (USUAL.has(tokens.forms[index + 1]) || USUAL.has(tokens.forms[index + 2])) return true;
  // «معظم الهجمات التي استهدفت البوابة»: those of all the years.
  if (MOST.has(tokens.forms[index - 1]) && WHICH.has(tokens.forms[index + 1])) return true;
  // «الهجمات التي يشنها المتشددون»: again and again.
  if (own.startsWith('ال'))
    for (let at = index + 1; at <= index + WHICH_REACH; at++)
      if (WHICH.has(tokens.forms[at])) return AIMING.has(tokens.forms[at + 1]);
  for (let at = index - 1; at >= index - USUAL_REACH; at--) {
    const form = tokens.forms[at];
    if (USUALLY.has(form)) return true;
    // «العديد من الاغتيالات»: the kind of thing, not these.
    if (MANY.has(form) && own.startsWith('ال')) return true;
  }
  return false;
}

const ALTHOUGH = wordsOf('رغم ورغم بالرغم');
const CONCESSION_REACH = 9;

function isConceded(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= index - CONCESSION_REACH; at--) {
    const form = tokens.forms[at];
    if (form === undefined || form.text === '،' || form.text === '.') return false;
    if (ALTHOUGH.has(form)) return true;
  }
  return false;
}

const STANDING = /^(?:[وف][يت]سيطر|[وف]?[يت](?:حاصر|تخذ))/u;
const WHOLLY = wordsOf('تماما كليا بالكامل بشكل');

function holds(tokens: Tokens, index: number, words: WordSet): boolean {
  for (let at = index + 1; at <= index + WHICH_REACH; at++) if (words.has(tokens.forms[at])) return true;
  return false;
}

const STATES: ReadonlySet<Happening> = new Set<Happening>(['takeover', 'basing', 'siege']);
const WHO = wordsOf('التي الذي الذين');
const THAT = wordsOf('التي الذي الذين حيث كانت كان لا زال زالت مازال مازالت يزال تزال');
const THEY = wordsOf('أنها أنه أنهم إنها إنه إنهم');
const THERE = wordsOf('عليها عليه عليهما بها به فيها فيه فيهما');

/** «المدينة التي يسيطر عليها التنظيم», «مواقع تتمركز بها القوات»: what is the case, told of a place in passing. */
function tellsState(tokens: Tokens, index: number, happening: Happening, enclitic: string): boolean {
  if (!STATES.has(happening)) return false;
  if (!isImperfect(tokens.forms[index]?.text ?? '')) return false;
  // «تحاصر القوات المدينة منذ مايو»: since when, which tells of its beginning.
  if (happening === 'siege' && hasSince(tokens, index)) return false;
  const before = tokens.forms[index - 1];
  // «قبل أن تطرده القوات»: that happened.
  if (before?.text === 'ان') return false;
  // «وتسيطر القوات على المدينة، ويحاصرها خصومها»: how things stand. «تسيطر تماما على الموقع» and a headline tell news.
  if (!isHeadline(tokens) && STANDING.test(tokens.forms[index]?.text ?? '') && !holds(tokens, index, WHOLLY))
    return true;
  // «رغم أن التنظيم يسيطر على المدينة».
  if (isConceded(tokens, index)) return true;
  // «أشار إلى أنها "تسيطر على مناطق»: what one says of himself holds.
  if (before?.text === '"' && THEY.has(tokens.forms[index - 2])) return true;
  return enclitic !== '' || THAT.has(before) || THERE.has(tokens.forms[index + 1]);
}

const SINCE_REACH = 8;
/** «منذ عام»: for how long, which tells of no beginning. */
const LENGTHS = wordsOf(
  'عام عامين أعوام شهر شهرين أشهر شهور أسبوع أسبوعين أسابيع يوم يومين أيام سنة سنتين سنوات مدة فترة زمن وقت نحو حوالي أكثر قرابة زهاء',
);

function hasSince(tokens: Tokens, index: number): boolean {
  for (let at = index + 1; at <= index + SINCE_REACH; at++) {
    const form = tokens.forms[at];
    if (form === undefined || form.text === '.' || form.text === '،') return false;
    if (SINCE.has(form)) return !LENGTHS.has(tokens.forms[at + 1]);
  }
  return false;
}

const SIDES = wordsOf('بين ضد مع منذ المندلعة الدائرة عام سنة في');

function hasSidesOrDays(tokens: Tokens, index: number, range: TokenRange): boolean {
  for (let at = index + 1; at < Math.min(range.last, index + 4); at++) if (SIDES.has(tokens.forms[at])) return true;
  return false;
}

function isTriggerNoun(form: Form | undefined): boolean {
  return form !== undefined && form.kind === 'word' && TRIGGERS.get(form)?.value.some(({ verb }) => !verb) === true;
}

function isTakeover(form: Form | undefined): boolean {
  return form?.kind === 'word' && TRIGGERS.get(form)?.value.some(({ happening }) => happening === 'takeover') === true;
}

const RESULTS: ReadonlySet<Happening> = new Set<Happening>([
  'abduction',
  'detention',
  'killing',
  'looting',
  'arrest',
  'takeover',
  'withdrawal',
]);

/** «أسفر عن مقتل أربعة وخطف عشرة», «أجبره على الانسحاب»: what a deed led to is no deed of its own. */
function isConsequence(tokens: Tokens, index: number, range: TokenRange, { happening, verb }: TriggerWord): boolean {
  if (verb || !RESULTS.has(happening)) return false;
  // «أسفر القصف، بحسب مصادر محلية من المدينة، عن تدمير منازل»: the particle of the verb right before the noun.
  const reach = LED_TO.has(tokens.forms[index - 1]) ? FAR : NEAR;
  for (let at = index - 1; at >= Math.max(range.first, index - reach); at--) {
    const form = tokens.forms[at];
    if (form?.kind === 'word' && CONSEQUENCES.get(form)?.definite === false) return true;
  }
  return false;
}

const LED_TO = wordsOf('عن إلى');
const FAR = 20;

const WRECKING = /تدمير/u;
const WRECKED_REACH = 9;

/** «استولت على كميات من الأسلحة», «تدمير دبابتين», «ودمرت آليتين»: what was taken or wrecked in a fight. */
function takesSpoils(tokens: Tokens, index: number, { happening }: TriggerWord): boolean {
  if (happening === 'takeover') return nextIs(tokens, index, SPOILS, 3);
  // «أحرق مستوطنون ثلاث مركبات»: people's own.
  if (happening === 'looting' && nextIs(tokens, index, SETTLERS, 1)) return false;
  // «دمرت طائرات التحالف مركبات»: from the air it is a strike.
  if (happening === 'destruction' && nextIs(tokens, index, AIR, 2)) return false;
  if (happening !== 'looting' && happening !== 'destruction') return false;
  // «تدمير مقاتلاتنا من سلاح الجو آليات مسلحة»: what a noun wrecks may stand far behind it.
  const wrecked = WRECKING.test(tokens.forms[index]?.text ?? '') && !nextIs(tokens, index, HOMES, WRECKED_REACH);
  return nextIs(tokens, index, HARDWARE, wrecked ? WRECKED_REACH : 3);
}

/**
 * «عملية "البنيان المرصوص"», «عملية الكرامة», «عملية تحرير درنة», «انطلاق العمليات»: an operation with a name, an aim or a
 * beginning, not «العملية العسكرية».
 */
function namesOperation(tokens: Tokens, index: number): boolean {
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
  if (WHO.has(next)) return false;
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

/** Whether a word of a table stands among the next `reach` tokens. */
function nextIs(tokens: Tokens, index: number, table: { has(form: Form): boolean }, reach: number): boolean {
  for (let at = index + 1; at <= index + reach; at++) {
    const form = tokens.forms[at];
    if (form !== undefined && form.kind === 'word' && table.has(form)) return true;
  }
  return false;
}
