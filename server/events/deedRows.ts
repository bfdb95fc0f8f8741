/** The table of deeds that two words of a sentence tell of: what stands before, what comes next, the sign that they are one. */

import { WordSet, wordsOf } from '../text/wordSet';
import { ROCKETS } from './contextWords';
import {
  after,
  aims,
  among,
  beforeHis,
  behind,
  both,
  families,
  followedBy,
  gapOf,
  indefinite,
  kinds,
  type Matches,
  noun,
  type Row,
  reads,
  textOf,
  verb,
  words,
} from './deedMatches';
import {
  always,
  isAimedAt,
  isAmid,
  isFoughtIn,
  isGoingOn,
  isInClause,
  isLedTo,
  isObject,
  isOfTheSame,
  isProvision,
  never,
  within,
} from './deedSigns';
import { family, type Happening, VIOLENT } from './happenings';
import { verbForms } from './inflections';
import { BY, isBreach, isCause, isMeansOf, isPrevented, isShotDead } from './means';
import { FOUGHT, isClaimed, isDisarmed, isDuring, isNamed, isSequel, isSummedUp, isTaken } from './retellings';
import { RELATIVES } from './roleWords';

const CLOSE = 3;
const NEAR = 8;
/** «استعادت قوات حرس المنشآت بقيادة فلان الفلاني السيطرة». */
const RULE_REACH = 12;
/** «صدت قوات حرس المنشآت النفطية التابعة للحكومة هجوما»: how far off stands what was warded off. */
const WARDED_REACH = 14;
/** «توصلت الأطراف المتقاتلة جنوبي العاصمة إلى اتفاق لوقف إطلاق النار». */
const AGREED_REACH = 16;
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
const THEIRS = /(?:ه|ها|هم|هما)$/u;
const OF_IT = /(?:ه|ها|هم)$/u;
const THEY = /و(?:ا|ه|ها|هم|هما)$/u;
/** What tells of fighting just named, by the word behind its verb: «تقدمت فيها القوات», «انضم إليهم جنود». */
const OF_FIGHTING: ReadonlyMap<Happening, WordSet> = new Map([
  ['advance', IN_IT],
  ['joining', wordsOf('إليهم إليهما إليها')],
]);
const FOUGHT_OFF: ReadonlySet<Happening> = new Set<Happening>(['attack', 'storming', 'repulse', 'shooting', 'clash']);

const attackNoun = both(words('attack'), noun);
const raids = kinds('raid', 'arrest');
const isShell: Matches = ({ index }, { forms }) => {
  const form = forms[index];
  return form?.kind === 'word' && ROCKETS.has(form) && !form.text.includes('قصف');
};

/** In the order in which they are asked. */
export const ROWS: readonly Row[] = [
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
    one: (tokens, before, next) => next.index - before.index <= AGREED_REACH && isGoingOn(tokens, before, next),
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
    next: both(kinds('storming', 'raid'), noun, after(AFTER), beforeHis),
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
  { before: kinds('disarming'), next: both(kinds('arrest'), verb, behind('و'), beforeHis), one: always },
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
  // «هاجم التنظيم البلدة وأعدم فيها أربعة من سكانها وخطف عشرة»: what the same did there besides, be it read as a verb or a noun.
  {
    before: both(among(FOUGHT), ({ last }, { forms }) => IN_IT.has(forms[last])),
    next: both(families('killing', 'abduction'), behind('و')),
    one: isOfTheSame,
  },
  { one: isSequel },
  { next: kinds('shooting'), one: never, settles: true },
  // «حملة مداهمات واعتقالات».
  { before: both(raids, noun), next: both(raids, behind('', 'و')), one: within(CLOSE) },
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
export const KIN_ROWS: readonly Row[] = [
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
