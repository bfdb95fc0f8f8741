/** Words of the table that report nothing where they stand: results of deeds, spoils, states, common nouns. */

import type { Form } from '../text/form';
import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { isManner, tellsNothingNew } from './asides';
import { AIR, CONSEQUENCES, HARDWARE, HOMES, PROTESTS, SPOILS } from './contextWords';
import type { Happening } from './happenings';
import { isImperfect } from './inflections';
import { isMentioned } from './mentioned';
import { isTriggerNoun, isTriggerVerb, namesOperation } from './operations';
import { isOfOtherWorld } from './otherWorlds';
import { RELATIVES } from './roleWords';
import { hasSince, tellsState } from './standing';
import type { TriggerWord } from './triggerWords';
import { isHabit, isOfKind, isOfMost, isRegular, isSpate, isSpokenOfAsKind, isUsual } from './usual';

const BATTLEFIELDS = wordsOf('محاور محور خطوط خط جبهات جبهة ساحة ساحات أرض ميدان مناطق منطقة موقع مكان أماكن مسرح');
/** «لحسم آخر المعارك», «حسم المعركة»: how fighting is to end. */
const SETTLING = wordsOf('حسم لحسم وحسم بحسم');
/** «القوات المهاجمة»: who attacks, and no attack. */
const DOERS = wordsOf('المهاجمة المهاجمين المهاجمون المهاجمات');
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
const SETTLERS = WordTable.of(true, 'مستوطنون مستوطنين مستوطنو محتجون متظاهرون مجهولون ملثمون');
/** What a name in quotation marks stands behind. */
const NAMES = wordsOf('اسم باسم سميت أسميت تسمية');
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
  if (word.verb && RELATIVES.has(before) && isImperfect(tokens.forms[index]?.text ?? ''))
    return word.happening !== 'siege' || !hasSince(tokens, index);
  // «أغلب الهجمات التي استهدفت البوابة»: those of all the years.
  if (word.verb && isOfMost(tokens, index)) return true;
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
  if (!word.verb && (isUsual(tokens, index) || isOfKind(tokens, index))) return true;
  if (isHabit(tokens, index) || isSpokenOfAsKind(tokens, index)) return true;
  if (!word.verb && isMentioned(tokens, index, range, definite)) return true;
  // «عثر بحوزتهم على أسلحة»: found with those who were arrested.
  if (word.happening === 'disarming' && nextIs(tokens, index, WITH_THEM, WITH_REACH)) return true;
  // «انتشرت قوات الأمن في محيط المظاهرة».
  if (DEPLOYED.has(tokens.forms[index]) && nextIs(tokens, index, PROTESTS, AROUND_REACH)) return true;
  // «قضى نحبه»; «قضى الجيش على أربعة مسلحين».
  if (DOING_AWAY.test(tokens.forms[index]?.text ?? '') && word.happening === 'attack' && !nextIsOn(tokens, index))
    return true;
  // «مظاهرات ضد الانقلاب».
  if (word.happening === 'overthrow' && definite && before?.text === 'ضد') return true;
  // «فقد استهدف الجيش»: a particle before a verb.
  if (word.happening === 'takeover' && tokens.forms[index]?.text === 'فقد' && isTriggerVerb(tokens.forms[index + 1]))
    return true;
  // «السيارة معدة للتفجير».
  if (word.happening === 'explosion' && MADE_FOR.has(before)) return true;
  // «حكمت المحكمة عليه بالإعدام»: a sentence of death.
  if (word.happening === 'execution' && tokens.forms[index]?.text === 'بالاعدام') return true;
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
  // «قتلوا ثلاثة ثم حرقوهم»: people, and no property.
  if (word.happening === 'looting' && (enclitic === 'هم' || enclitic === 'هما')) return true;
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
  // «على حافة حرب أهلية».
  if ((word.happening === 'war' || word.happening === 'clash') && (BRINK.has(before) || isLedInto(tokens, index)))
    return true;
  // «فرت عائلته», «السكان يفرون»: people who flee change no side.
  if (word.happening === 'flight' && word.verb && (CIVIL.has(before) || CIVIL.has(tokens.forms[index + 1])))
    return true;
  // «تدعمهما قوات حفتر في مواجهة حكومة الوفاق»: against whom, and no fight.
  if (before?.text === 'في' && tokens.forms[index]?.text === 'مواجهه' && !isToldOfSides(tokens, index)) return true;
  // «شائعات عن أعمال عنف».
  if (before?.text === 'عن' && RUMOURS.has(tokens.forms[index - 2])) return true;
  // «في حربه ضد الشمال», «حربنا على الإرهاب»: a war in passing.
  if (word.happening === 'war' && enclitic !== '') return true;
  // «الثوار الذين قاتلوا نظام القذافي»: who they are.
  if (word.happening === 'clash' && word.verb && RELATIVES.has(before)) return true;
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

const BRINK = wordsOf('حافة شفا أعتاب شفير');
const LEADING = wordsOf('يقود تقود يقودنا تقودنا يجر تجر جر انزلاق الانزلاق ينزلق تنزلق يدفع تدفع دفع');
const LEADING_REACH = 4;
const CIVIL = wordsOf(
  'عائلته عائلتها عائلات العائلات عائلة أسرته أسر الأسر سكان السكان مدنيون المدنيون المدنيين الأهالي أهالي نازحون النازحون المواطنون مواطنون',
);

/** «يقودنا إلى حرب أهلية»: what may come of it. */
function isLedInto({ forms }: Tokens, index: number): boolean {
  if (forms[index - 1]?.text !== 'الي') return false;
  for (let at = index - 2; at >= index - LEADING_REACH; at--) if (LEADING.has(forms[at])) return true;
  return false;
}

const RUMOURS = wordsOf('شائعات إشاعات الشائعات');
const FACED = wordsOf('مع بين مسلحة مسلح عنيفة عسكرية مباشرة');

function isToldOfSides({ forms }: Tokens, index: number): boolean {
  return FACED.has(forms[index + 1]) || forms[index + 1]?.kind !== 'word';
}

const WITH_THEM = WordTable.of(true, 'بحوزتهم بحوزته بحوزتها بحوزتهما معهم', { exact: true });
const WITH_REACH = 4;
const AROUND_REACH = 6;
const DEPLOYED = wordsOf('انتشر انتشرت وانتشر وانتشرت تنتشر ينتشر');

const DOING_AWAY = /^[وف]?(?:قضي|قضت|قضوا|[يت]قضي)$/u;
const ON = wordsOf('على عليه عليهم عليها عليهما');
const ON_REACH = 6;

function nextIsOn(tokens: Tokens, index: number): boolean {
  for (let at = index + 1; at <= index + ON_REACH; at++) if (ON.has(tokens.forms[at])) return true;
  return false;
}

const MADE_FOR = wordsOf('معدة معد معدا مجهزة مجهز جاهزة جاهز المعدة المعد');

const SUBJECT = /^(?:ال)?(?:[يت]خضع(?:ون|ان)?|خاضع(?:ه|ين|ات)?)$/u;

/** «المناطق التي تخضع لسيطرة الجيش»: how things stand. */
function isSubject(tokens: Tokens, index: number): boolean {
  return SUBJECT.test(tokens.forms[index - 1]?.text ?? '');
}

const SIDES = wordsOf('بين ضد مع منذ المندلعة الدائرة عام سنة في');

function hasSidesOrDays(tokens: Tokens, index: number, range: TokenRange): boolean {
  for (let at = index + 1; at < Math.min(range.last, index + 4); at++) if (SIDES.has(tokens.forms[at])) return true;
  return false;
}

const RESULTS: ReadonlySet<Happening> = new Set<Happening>([
  'abduction',
  'detention',
  'killing',
  'looting',
  'arrest',
  'takeover',
  'withdrawal',
  'disarming',
  'release',
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
  if (happening === 'takeover') return nextIs(tokens, index, SPOILS, 3) || isUpon(tokens, index, SPOILS);
  // «أحرق مستوطنون ثلاث مركبات»: people's own.
  if (happening === 'looting' && nextIs(tokens, index, SETTLERS, 1)) return false;
  // «دمرت طائرات التحالف مركبات»: from the air it is a strike.
  if (happening !== 'looting' && happening !== 'destruction') return false;
  if (nextIs(tokens, index, AIR, 2)) return false;
  // «تدمير مقاتلاتنا من سلاح الجو آليات مسلحة»: what a noun wrecks may stand far behind it.
  const wrecked = WRECKING.test(tokens.forms[index]?.text ?? '') && !nextIs(tokens, index, HOMES, WRECKED_REACH);
  return nextIs(tokens, index, HARDWARE, wrecked ? WRECKED_REACH : 3);
}

const UPON_REACH = 7;

/** «استولت القوات العراقية على كدس للعتاد»: what stands behind the particle. */
function isUpon(tokens: Tokens, index: number, table: { has(form: Form): boolean }): boolean {
  for (let at = index + 1; at <= index + UPON_REACH; at++)
    if (tokens.forms[at]?.text === 'علي') return nextIs(tokens, at, table, 1);
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
