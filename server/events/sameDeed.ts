/** Two trigger words of one deed: a table of what stands before, what comes next, and the sign that they are one. */

import type { Tokens } from '../text/tokens';
import { WordSet, wordsOf } from '../text/wordSet';
import { CONSEQUENCES, ROCKETS } from './contextWords';
import type { Found } from './found';
import { family, type Happening, VIOLENT } from './happenings';
import { verbForms } from './inflections';
import { BY, isBreach, isCause, isMeansOf, isPrevented, isShotDead } from './means';
import {
  endingOf,
  FOUGHT,
  isClaimed,
  isDisarmed,
  isDuring,
  isNamed,
  isSequel,
  isSummedUp,
  isTaken,
} from './retellings';
import { RELATIVES } from './roleWords';
import { opensClause } from './windows';

const CLOSE = 3;
const NEAR = 8;
const LED_REACH = 4;
const AMID_REACH = 2;
const AIM_REACH = 12;
/** «استعادت قوات حرس المنشآت بقيادة فلان الفلاني السيطرة». */
const RULE_REACH = 12;
/** «صدت قوات حرس المنشآت النفطية التابعة للحكومة هجوما»: how far off stands what was warded off. */
const WARDED_REACH = 14;
/** «توصلت الأطراف المتقاتلة جنوبي العاصمة إلى اتفاق لوقف إطلاق النار». */
const AGREED_REACH = 16;

/** «هجوم بسيارة مفخخة استهدف بوابة النهر»: the verb that says what a deed was aimed at. */
export const AIMS = wordsOf(
  'استهدفه استهدفها استهدفهم استهدفته استهدفتها استهدف استهدفت استهدفا استهدفتا استهدفوا يستهدفان تستهدفان تستهدف يستهدف واستهدف واستهدفت',
);
/** «بسطت مساء السبت سيطرتها», «أحكموا قبضتهم»: verbs whose object names the deed. */
const RULES = new WordSet(
  ['بسط', 'احكم', 'فرض', 'استعاد/ستعيد', 'استرد', 'استرجع', 'انتزع', 'احرز']
    .flatMap(verbForms)
    .flatMap((form) => [form, `و${form}`]),
);
/** «اغتيل بإلقاء قنبلة على سيارته»: what follows is how it was done. */
export const BY_DOING = wordsOf('بإلقاء بإطلاق بزرع بتفجير برمي بواسطة');
const ONE_OF_THEM = wordsOf('أحدها إحداها أحدهما إحداهما');
const IN_IT = wordsOf('خلالها خلاله فيها فيه');
const TO_IT = wordsOf('له لها لهم لهما');
const HIMSELF = wordsOf('نفسه نفسها حزاما حزامه حزامها أحزمتهم نفسيهما سيارته شاحنته دراجته سيارتيهما');
const AFTER = wordsOf('إثر عقب بعد');
const AMID = wordsOf('حيث وسط');
const ANOTHER = wordsOf('أخرى آخر ثانية ثان كذلك أيضا');
const SAYING = wordsOf('قال قالت إنه إنها أنه أنها زعم زعمت');
const THEIRS = /(?:ه|ها|هم|هما)$/u;
const OF_IT = /(?:ه|ها|هم)$/u;
const THEY = /و(?:ا|ه|ها|هم|هما)$/u;

/** What tells of fighting just named, by the word behind its verb: «تقدمت فيها القوات», «انضم إليهم جنود». */
const OF_FIGHTING: ReadonlyMap<Happening, WordSet> = new Map([
  ['advance', IN_IT],
  ['joining', wordsOf('إليهم إليهما إليها')],
]);

type Matches = (found: Found, tokens: Tokens) => boolean;
type Sign = (tokens: Tokens, before: Found, next: Found) => boolean;

interface Row {
  /** What stands before and what comes next; any trigger where left out. */
  readonly before?: Matches;
  readonly next?: Matches;
  /** The sign that both are one deed. */
  readonly one: Sign;
  /** Without the sign they are two: no row further down is asked. */
  readonly settles?: true;
}

const FOUGHT_OFF: ReadonlySet<Happening> = new Set<Happening>(['attack', 'storming', 'repulse', 'shooting', 'clash']);

const textOf = (tokens: Tokens, { index }: Found): string => tokens.forms[index]?.text ?? '';
const gapOf = (before: Found, next: Found): number => next.index - before.last;

const both =
  (...all: readonly Matches[]): Matches =>
  (found, tokens) =>
    all.every((matches) => matches(found, tokens));
const kinds =
  (...happenings: readonly Happening[]): Matches =>
  ({ happening }) =>
    happenings.includes(happening);
/** By the word itself, whatever the words around make of it. */
const words =
  (...happenings: readonly Happening[]): Matches =>
  ({ word }) =>
    happenings.includes(word.happening);
const families =
  (...names: readonly string[]): Matches =>
  ({ happening }) =>
    names.includes(family(happening));
const among =
  (set: ReadonlySet<Happening>): Matches =>
  ({ happening }) =>
    set.has(happening);
const behind =
  (...proclitics: readonly string[]): Matches =>
  (found) =>
    proclitics.includes(found.proclitics);
/** Before the word that follows it. */
const followedBy =
  (set: WordSet): Matches =>
  ({ index }, tokens) =>
    set.has(tokens.forms[index + 1]);
const after =
  (set: { has(form: Tokens['forms'][number] | undefined): boolean }): Matches =>
  ({ index }, tokens) =>
    set.has(tokens.forms[index - 1]);
const reads =
  (pattern: RegExp): Matches =>
  (found, tokens) =>
    pattern.test(textOf(tokens, found));
const verb: Matches = ({ word }) => word.verb;
const noun: Matches = ({ word }) => !word.verb;
const indefinite: Matches = ({ definite }) => !definite;
const aims: Matches = ({ word, index }, tokens) => word.verb && AIMS.has(tokens.forms[index]);
const attackNoun = both(words('attack'), noun);
const raids = kinds('raid', 'arrest');

const always: Sign = () => true;
const never: Sign = () => false;
const within =
  (reach: number): Sign =>
  (_, before, next) =>
    gapOf(before, next) < reach;

/** In the order in which they are asked. */
const ROWS: readonly Row[] = [
  {
    next: words('operation'),
    // «المعركة التي سميت "عملية النهروان"».
    one: (tokens, before, next) => gapOf(before, next) <= 1 || isNamed(tokens, before.last, next.index),
  },
  { before: words('operation'), one: (_, before, next) => next.index === before.index + 1 },
  // «خاض قتالا», «نفذ عمليات إعدام», «حملة مداهمات»: the very word by which the first one reports.
  { next: both(noun, behind('')), one: isObject },
  // «قتلوا رميا بالرصاص»: the manner.
  { before: families('killing'), next: reads(/^(?:رميا|ذبحا)$/u), one: always },
  // «اتفاق ينص على وقف القتال وتبادل الأسرى»: what is agreed upon.
  { before: words('truce'), next: noun, one: isProvision },
  {
    before: words('truce'),
    next: words('truce'),
    one: (_, before, next) => next.index - before.index <= AGREED_REACH,
    settles: true,
  },
  {
    // «في أول يوم من الهدنة قصفت المدفعية الحي»: a verb tells what it broke in on.
    before: words('truce', 'suspension'),
    one: (_, before, next) => !next.word.verb && next.index - before.index <= CLOSE,
    settles: true,
  },
  // «تعرضت الدورية لهجوم ودارت اشتباكات», «صد الجيش هجوما بعد معارك».
  { before: among(FOUGHT_OFF), next: both(kinds('clash'), noun, indefinite), one: isFoughtIn },
  {
    // «صدت قوات حرس المنشآت هجوما».
    before: words('repulse'),
    next: (next, tokens) => !aims(next, tokens),
    one: (_, before, next) => !next.word.verb && next.index - before.index <= (before.word.verb ? WARDED_REACH : CLOSE),
    settles: true,
  },
  // «أطلقوا الرصاص الحي لتفريق المحتجين»: what is done to disperse.
  { next: both(kinds('dispersal'), behind('ل')), one: within(NEAR), settles: true },
  {
    // «ألقت قوة مكافحة الإرهاب القبض على ثلاثة».
    before: both(kinds('arrest'), verb),
    next: reads(/^القبض$/u),
    one: (_, before, next) => next.index - before.index <= NEAR,
    settles: true,
  },
  // «زرعوا ألغاما وانفجر أحدها».
  { before: families('explosion'), next: both(verb, followedBy(ONE_OF_THEM)), one: always },
  {
    // «اشتباكات تقدمت فيها القوات»: how the fighting went; «انضم إليهم جنود»: who took part.
    before: kinds('clash'),
    next: verb,
    one: (tokens, _, next) => OF_FIGHTING.get(next.happening)?.has(tokens.forms[next.index + 1]) === true,
  },
  {
    // «إطلاق سراح 11 جنديا أسرهم التنظيم».
    before: kinds('release'),
    next: both(kinds('abduction', 'detention'), verb, behind('')),
    one: (tokens, _, next) => THEIRS.test(textOf(tokens, next)),
    settles: true,
  },
  // «انشقاق قائد ميداني وانضمامه إلى الجيش», «انشقت كتيبة وانضمت إلى الفصائل».
  {
    before: both(kinds('joining'), verb),
    next: kinds('joining'),
    one: (_, __, next) => next.proclitics === 'و',
    settles: true,
  },
  {
    before: kinds('joining'),
    next: both(kinds('joining'), noun),
    one: (_, __, next) => next.proclitics === 'و',
    settles: true,
  },
  { one: isBreach },
  { one: isShotDead },
  { one: isPrevented },
  { one: isMeansOf },
  { one: isCause },
  {
    // «خطفه على أيدي مسلحين اقتحموا منزله».
    before: kinds('abduction'),
    next: both(verb, behind(''), among(FOUGHT)),
    one: (tokens, _, next) => THEY.test(textOf(tokens, next)),
    settles: true,
  },
  // «خطفوا الطبيب بعد اقتحام منزله», «ألقت القبض عليه بعد مداهمة وكره».
  {
    before: families('abduction', 'arrest', 'killing'),
    next: both(kinds('storming', 'raid'), noun, after(AFTER), ofHis),
    one: always,
  },
  // «اقتحمت الشرطة منزلا واعتقلت ثلاثة», «اقتحموا المستشفى وخطفوا طبيبا»: what they broke in for.
  {
    before: both(kinds('storming'), verb),
    next: both(kinds('arrest', 'abduction'), verb, behind('و')),
    one: isOfTheSame,
  },
  // «أطلقوا النار على محتجين خرجوا في مظاهرة».
  { before: kinds('dispersal'), next: both(kinds('protest'), behind('', 'ب')), one: isInClause },
  // «فرقت الشرطة المحتجين واعتقلت العشرات منهم».
  { before: both(kinds('dispersal'), verb), next: both(kinds('dispersal'), verb, behind('و')), one: always },
  // «أحبطت الشرطة تفجيرا واعتقلت منفذه», «عبوة كانت تستهدف مقرا».
  { before: kinds('disarming'), next: both(kinds('arrest'), verb, behind('و'), ofHis), one: always },
  { before: kinds('disarming'), next: both(aims, reads(/^[يت]/u)), one: isInClause },
  // «اشتباكات تخللها تبادل لإطلاق النار».
  { next: both(noun, after(wordsOf('تخللها تخلله تخللته تخللتها'))), one: always },
  { one: isDisarmed },
  { one: isTaken },
  {
    before: ({ index }, tokens) => RULES.has(tokens.forms[index]),
    next: both(kinds('takeover'), noun),
    one: within(RULE_REACH),
    settles: true,
  },
  // «هاجموا البلدة وبسطوا سيطرتهم عليها».
  { before: kinds('takeover'), next: both(kinds('takeover'), noun, after(RULES)), one: always },
  // «اغتالوا الضابط وأطلقوا النار على سيارته».
  { before: families('killing'), next: kinds('shooting'), one: always },
  { one: isDuring },
  { one: isSummedUp },
  { one: isClaimed },
  {
    // «واستهدف الهجوم المقر»: the deed that was told, and what it was aimed at.
    before: aims,
    next: noun,
    one: (_, before, next) => gapOf(before, next) === 0 && VIOLENT.has(next.happening),
  },
  // «شنوا هجمات على البلدة حيث تصدت لها القوات».
  { before: families('attack'), next: both(words('repulse'), verb, followedBy(TO_IT)), one: always },
  // «نفذه الانتحاري فلان حين فجر حزاما ناسفا».
  { before: families('explosion'), next: both(verb, followedBy(HIMSELF)), one: always },
  {
    // «اقتحموا الفندق وفجروا سيارة ثم أطلقوا النار»: what the same men do next in it.
    next: both(verb, reads(THEY), kinds('shooting', 'explosion', 'siege', 'bombardment', 'targeting')),
    one: (_, { happening }) => FOUGHT.has(happening) || happening === 'shooting',
    settles: true,
  },
  // «فتحوا النار على الموظفين واشتبكوا مع الحراس».
  {
    before: kinds('shooting'),
    next: both(kinds('clash'), verb),
    one: (_, __, next) => next.proclitics === 'و',
    settles: true,
  },
  // «شن مسلحون هجوما على حاجز وذبحوا خمسة جنود».
  { before: attackNoun, next: both(families('killing'), verb, behind('و'), reads(THEY)), one: always },
  // «هاجم التنظيم البلدة وأعدم فيها أربعة»: what was done in it.
  { before: among(FOUGHT), next: both(families('killing', 'abduction'), verb, followedBy(IN_IT)), one: always },
  { one: isSequel },
  { next: kinds('shooting'), one: never, settles: true },
  // «حملة مداهمات واعتقالات».
  { before: both(raids, noun), next: raids, one: within(1) },
  { before: raids, next: raids, one: (_, before, next) => before.happening !== next.happening, settles: true },
  // «قصفت الموقع ودمرت طائرتين», «الهجوم أسفر عن سبعة قتلى جراء انفجار عبوة».
  {
    next: words('destruction'),
    one: (_, { happening }) => family(happening) === 'bombing' || happening === 'looting',
    settles: true,
  },
  { before: attackNoun, next: after(BY), one: (_, __, next) => family(next.happening) === 'explosion', settles: true },
  // «هجوم بقذيفة صاروخية»: the means.
  { before: attackNoun, next: behind('ب'), one: within(1) },
  { before: among(VIOLENT), next: both(noun, after(BY_DOING)), one: always },
  // «تجدد القتال إثر هجوم نفذته القوات»: how it began.
  { before: both(kinds('clash'), noun), next: both(attackNoun, after(AFTER)), one: within(NEAR), settles: true },
  // «هاجم متظاهرون المقر، ما أدى إلى وقوع اشتباكات».
  { before: among(FOUGHT), next: both(kinds('clash'), noun), one: isLedTo },
  // «اقتحمت القوات المخيم حيث اندلعت مواجهات», «وسط اشتباكات».
  { before: among(FOUGHT), next: both(kinds('clash'), noun, indefinite), one: isAmid },
  {
    // «هاجموا المقر وأحرقوا أجزاء منه».
    before: among(FOUGHT),
    next: both(kinds('looting'), verb, behind('و')),
    one: (_, before) => before.word.verb,
    settles: true,
  },
  // «انفجرت سيارة مفخخة استهدفت المقر», «فجروا عبوة استهدفت دورية».
  { before: both(families('explosion'), verb), next: both(aims, behind('')), one: isInClause },
  // «فجر نفسه أثناء هجوم على المقر».
  {
    before: both(families('explosion'), verb),
    next: both(families('attack', 'explosion'), noun, indefinite, after(wordsOf('أثناء خلال'))),
    one: always,
  },
  // «بدأ القتال بهجوم شنه اللواء».
  { before: kinds('clash'), next: both(words('attack'), behind('ب')), one: within(CLOSE), settles: true },
  {
    before: ({ happening, word }) =>
      (VIOLENT.has(happening) || happening === 'raid') && (!word.verb || happening === 'repulse'),
    next: aims,
    one: isAimedAt,
    settles: true,
  },
  // «لاستعادة المدينة التي سقطت في أيديها»: what was taken before, by others.
  { next: both(kinds('takeover'), verb, after(RELATIVES)), one: never, settles: true },
];

/** Rows of two words of one family of happenings, asked after the others. */
const KIN_ROWS: readonly Row[] = [
  // «نهبوا المستوصف وأحرقوا المركز», «خطف … واقتيد إلى جهة مجهولة»: what one does again in the same deed.
  { next: both(families('looting', 'abduction', 'disarming'), verb, behind('و')), one: always },
  {
    // «نهب سوق البلدة وإحراق متاجره»: nouns of the same men.
    before: noun,
    next: both(kinds('looting'), noun, ({ index }, tokens) => OF_IT.test(tokens.forms[index + 1]?.text ?? '')),
    one: (_, before, next) => next.proclitics === 'و' && gapOf(before, next) < NEAR,
    settles: true,
  },
  { next: behind('', 'ب'), one: within(1) },
  // «استهداف رتل بغارة».
  { before: noun, next: both(noun, behind('ب')), one: within(NEAR) },
  // «قصفت مواقع بعدة غارات», «في سلسلة غارات».
  { before: verb, next: both(noun, after(wordsOf('بعدة سلسلة بسلسلة بعشرات'))), one: isInClause },
  // «تظاهر المئات في مسيرة حاشدة».
  { before: verb, next: both(kinds('protest'), noun, indefinite, after(wordsOf('في خلال'))), one: isInClause },
  // «صاروخ من نوع غراد»: one weapon.
  { before: noun, next: both(noun, behind('')), one: within(CLOSE), settles: true },
  // «قصفت الطائرات المطار بسبع قذائف سقطت إحداها».
  { before: verb, next: both(noun, behind(''), isShell), one: within(NEAR), settles: true },
  // «ضربات مكثفة تم خلالها قصف أربعة أهداف».
  { next: after(IN_IT), one: always },
  {
    next: behind(''),
    one: (_, before, next) => next.word.verb !== before.word.verb && gapOf(before, next) < CLOSE,
  },
  { before: verb, next: both(noun, behind('ب')), one: within(NEAR) },
];

/** Whether a trigger word tells of the deed of the one before it in its sentence. */
export function sameDeed(tokens: Tokens, before: Found, next: Found): boolean {
  const answer = ask(ROWS, tokens, before, next);
  if (answer !== null) return answer;
  const kin = family(before.happening) === family(next.happening);
  if (kin) {
    const ofKin = ask(KIN_ROWS, tokens, before, next);
    if (ofKin !== null) return ofKin;
  }
  return areJoined(tokens, before, next, kin);
}

/** What the first row that settles it says; null where none does. */
function ask(rows: readonly Row[], tokens: Tokens, before: Found, next: Found): boolean | null {
  for (const row of rows) {
    if (row.before?.(before, tokens) === false || row.next?.(next, tokens) === false) continue;
    if (row.one(tokens, before, next)) return true;
    if (row.settles === true) return false;
  }
  return null;
}

/** «اشتباكات مسلحة ومناوشات»: nouns joined by و. */
function areJoined(tokens: Tokens, before: Found, next: Found, kin: boolean): boolean {
  if (next.word.verb || before.word.verb) return false;
  const joined = gapOf(before, next) === 0 && textOf(tokens, next).startsWith('و');
  // «على خلفية الاشتباكات والقصف»: fighting spoken of as known.
  if (joined && before.happening === 'clash' && before.definite && next.definite) return VIOLENT.has(next.happening);
  // «اشتباكات مباشرة نهارا واشتباكات متقطعة ليلا».
  const twice = next.proclitics === 'و' && textOf(tokens, next) === `و${textOf(tokens, before)}`;
  if (twice && !next.definite && gapOf(before, next) < CLOSE) return true;
  return joined && kin;
}

/** «ضربات جوية قال إنها استهدفت مواقع»; «واستهدفت أخرى» is another deed. */
function isAimedAt(tokens: Tokens, before: Found, next: Found): boolean {
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

function isLedTo(tokens: Tokens, before: Found, next: Found): boolean {
  for (let at = next.index - 1; at >= Math.max(before.last, next.index - LED_REACH); at--) {
    const form = tokens.forms[at];
    if (form?.kind === 'word' && CONSEQUENCES.get(form)?.definite === false) return true;
  }
  return false;
}

function isAmid(tokens: Tokens, before: Found, next: Found): boolean {
  for (let at = Math.max(before.last, next.index - AMID_REACH); at < next.index; at++)
    if (AMID.has(tokens.forms[at])) return true;
  return false;
}

const PROVIDING = wordsOf('ينص تنص نص نصت يقضي تقضي قضى يتضمن تتضمن تضمن يشمل بموجبه بموجبها');
const CEASING = wordsOf('وقف لوقف بوقف');

/** «اتفاق يقضي بانسحاب المسلحين وتبادل الأسرى», «اتفقوا على وقف القتال». */
function isProvision(tokens: Tokens, before: Found, next: Found): boolean {
  if (CEASING.has(tokens.forms[next.index - 1])) return true;
  for (let at = before.index; at < next.index; at++) if (PROVIDING.has(tokens.forms[at])) return true;
  return false;
}

/** «نفذ التنظيم عمليات إعدام»: what stands behind it is the word without which it would report nothing. */
function isObject(tokens: Tokens, { word, index }: Found, next: Found): boolean {
  if (word.before === null || next.index - index > word.reach) return false;
  return word.before.standWithin(tokens.forms, next.index, next.index + 1);
}

/** «منزله»: the word behind is somebody's. */
function ofHis({ index }: Found, tokens: Tokens): boolean {
  return THEIRS.test(tokens.forms[index + 1]?.text ?? '');
}

/** «اقتحموا … وخطفوا», «اقتحمت … واعتقلت»: verbs of one number and gender, with no clause opened in between. */
function isOfTheSame(tokens: Tokens, before: Found, next: Found): boolean {
  return endingOf(tokens, before) === endingOf(tokens, next) && isInClause(tokens, before, next);
}

function isInClause(tokens: Tokens, before: Found, next: Found): boolean {
  for (let at = before.last; at < next.index; at++) {
    const form = tokens.forms[at];
    if (form?.text === '،' || opensClause(tokens, at)) return false;
  }
  return true;
}

const FOUGHT_IN = wordsOf('بعد خلال عقب إثر وسط واندلعت ودارت ووقعت ونشبت واندلع ودار');
const FOUGHT_IN_REACH = 12;

function isFoughtIn(tokens: Tokens, before: Found, next: Found): boolean {
  return FOUGHT_IN.has(tokens.forms[next.index - 1]) && gapOf(before, next) < FOUGHT_IN_REACH;
}

function isShell({ index }: Found, tokens: Tokens): boolean {
  const form = tokens.forms[index];
  return form?.kind === 'word' && ROCKETS.has(form) && !form.text.includes('قصف');
}
