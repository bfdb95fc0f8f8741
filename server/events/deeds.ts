/** Which trigger words of a sentence tell of one deed: «اشتباكات ومناوشات», «ضربات جوية استهدفت», «وقف القتال». */

import type { Tokens } from '../text/tokens';
import { WordSet, wordsOf } from '../text/wordSet';
import { CONSEQUENCES, ROCKETS } from './contextWords';
import type { Found } from './found';
import { type Happening, VIOLENT } from './happenings';
import { verbForms } from './inflections';
import { BY, isBreach, isCause, isMeansOf, isPrevented, isShotDead, MEANS } from './means';
import { FOUGHT, isClaimed, isDisarmed, isDuring, isNamed, isSequel, isSummedUp, isTaken, SUMMED } from './retellings';
import { RELATIVES } from './roleWords';

const CLOSE = 3;
const NEAR = 8;
/** «هجوم بسيارة مفخخة استهدف بوابة النهر»: the verb that says what a deed was aimed at. */
const AIMS = wordsOf('استهدف استهدفت استهدفا استهدفتا استهدفوا يستهدفان تستهدفان تستهدف يستهدف واستهدف واستهدفت');
/** «بسطت مساء السبت سيطرتها», «أحكموا قبضتهم»: verbs whose object names the deed. */
const RULES = new WordSet(
  ['بسط', 'احكم', 'فرض', 'استعاد/ستعيد', 'استرد', 'احرز'].flatMap(verbForms).flatMap((form) => [form, `و${form}`]),
);
/** «استعادت قوات حرس المنشآت بقيادة فلان الفلاني السيطرة». */
const RULE_REACH = 12;
const ONE_OF_THEM = wordsOf('أحدها إحداها أحدهما إحداهما');
const OBJECT = /(?:ه|ها|هم|هما)$/u;
const TAKEN_THEM: ReadonlySet<Happening> = new Set<Happening>(['abduction', 'detention']);
const IN_IT = wordsOf('خلالها خلاله فيها فيه');
/** What tells of fighting just named, by the word behind its verb: «تقدمت فيها القوات», «انضم إليهم جنود». */
const OF_FIGHTING: ReadonlyMap<Happening, WordSet> = new Map([
  ['advance', IN_IT],
  ['joining', wordsOf('إليهم إليهما إليها')],
]);
/** «اغتيل بإلقاء قنبلة على سيارته»: what follows is how it was done. */
const BY_DOING = wordsOf('بإلقاء بإطلاق بزرع بتفجير برمي بواسطة');
/** What one does again in the same deed: «نهبوا المستوصف وأحرقوا المركز», «خطف … واقتيد إلى جهة مجهولة». */
const REPEATED: ReadonlySet<string> = new Set(['looting', 'abduction', 'disarming']);
const THEY = /و(?:ا|ه|ها|هم|هما)$/u;
const STAGES: ReadonlySet<Happening> = new Set<Happening>([
  'shooting',
  'explosion',
  'siege',
  'bombardment',
  'targeting',
]);
const LED_REACH = 4;
/** «توصلت الأطراف المتقاتلة جنوبي العاصمة إلى اتفاق لوقف إطلاق النار». */
const AGREED_REACH = 16;
/** «صدت قوات حرس المنشآت النفطية التابعة للحكومة هجوما»: how far off stands what was warded off. */
const WARDED_REACH = 14;
const AIM_REACH = 12;
const SAYING = wordsOf('قال قالت إنه إنها أنه أنها زعم زعمت');
/** «شن هجمات في المنطقة، أبرزها هجوم على …»: the general is told by means of the particular. */
const INSTANCES = wordsOf('أبرزها آخرها أحدثها أخطرها أعنفها أولها');

/** Joins the triggers of a sentence that tell of one deed, in text order. */
export function joinDeeds(tokens: Tokens, triggers: readonly Found[]): Found[] {
  const joined: Found[] = [];
  const strong = triggers.some(({ word, happening }) => !word.weak && VIOLENT.has(happening));
  for (const trigger of triggers) {
    // «انفجار عبوة ناسفة»: the weapon tells of a deed only where nothing else does.
    // «أفرج عنه بعد ساعات من خطفه» opens with the release.
    if (trigger.word.weak && strong && !(trigger === triggers[0] && trigger.happening === 'release')) continue;
    const before = joined[joined.length - 1];
    if (before === undefined) joined.push(trigger);
    else if (isInstance(tokens, before, trigger)) joined[joined.length - 1] = trigger;
    else if (sameDeed(tokens, before, trigger)) joined[joined.length - 1] = merge(tokens, before, trigger);
    else joined.push(trigger);
  }
  return joined;
}

function isInstance(tokens: Tokens, before: Found, next: Found): boolean {
  return INSTANCES.has(tokens.forms[next.index - 1]) && family(before.happening) === family(next.happening);
}

/**
 * «اشتباكات مسلحة ومناوشات»: nouns joined by و are one deed; so are a noun and its own verb («ضربات جوية استهدفت …»,
 * «استهدف قصف …», «صدت هجوما»), a raid and the arrests made in it, and what a truce ends («وقف القتال»).
 */
function sameDeed(tokens: Tokens, before: Found, next: Found): boolean {
  if (next.word.happening === 'operation' && before.last + 1 >= next.index) return true;
  // «المعركة التي سميت "عملية النهروان"».
  if (next.word.happening === 'operation' && isNamed(tokens, before.last, next.index)) return true;
  if (before.word.happening === 'operation' && next.index === before.index + 1) return true;
  if (before.word.happening === 'truce' && next.word.happening === 'truce')
    return next.index - before.index <= AGREED_REACH;
  // «في أول يوم من الهدنة قصفت المدفعية الحي»: a verb tells what it broke in on.
  if (before.word.happening === 'truce' || before.word.happening === 'suspension')
    return !next.word.verb && next.index - before.index <= CLOSE;
  // «صدت قوات حرس المنشآت هجوما».
  if (before.word.happening === 'repulse' && !(next.word.verb && AIMS.has(tokens.forms[next.index])))
    return !next.word.verb && next.index - before.index <= (before.word.verb ? WARDED_REACH : CLOSE);
  // «أطلقوا الرصاص الحي لتفريق المحتجين»: what is done to disperse.
  if (next.happening === 'dispersal' && next.proclitics === 'ل') return next.index - before.last < NEAR;
  // «ألقت قوة مكافحة الإرهاب القبض على ثلاثة».
  if (before.happening === 'arrest' && before.word.verb && tokens.forms[next.index]?.text === 'القبض')
    return next.index - before.index <= NEAR;
  // «زرعوا ألغاما وانفجر أحدها».
  if (family(before.happening) === 'explosion' && next.word.verb && ONE_OF_THEM.has(tokens.forms[next.index + 1]))
    return true;
  // «اشتباكات تقدمت فيها القوات»: how the fighting went; «انضم إليهم جنود»: who took part.
  if (
    before.happening === 'clash' &&
    next.word.verb &&
    OF_FIGHTING.get(next.happening)?.has(tokens.forms[next.index + 1])
  )
    return true;
  // «إطلاق سراح 11 جنديا أسرهم التنظيم».
  if (before.happening === 'release' && TAKEN_THEM.has(next.happening) && next.word.verb && next.proclitics === '')
    return OBJECT.test(tokens.forms[next.index]?.text ?? '');
  // «انشقاق قائد ميداني وانضمامه إلى الجيش», «انشقت كتيبة وانضمت إلى الفصائل».
  if (before.happening === 'joining' && next.happening === 'joining' && (before.word.verb || !next.word.verb))
    return next.proclitics === 'و';
  if (isBreach(tokens, before, next) || isShotDead(tokens, before, next) || isPrevented(tokens, before, next))
    return true;
  if (isMeansOf(before, next) || isCause(tokens, before, next)) return true;
  // «خطفه على أيدي مسلحين اقتحموا منزله».
  if (before.happening === 'abduction' && next.word.verb && next.proclitics === '' && FOUGHT.has(next.happening))
    return THEY.test(tokens.forms[next.index]?.text ?? '');
  if (isDisarmed(tokens, before, next) || isTaken(tokens, before, next)) return true;
  if (RULES.has(tokens.forms[before.index]) && next.happening === 'takeover' && !next.word.verb)
    return next.index - before.last < RULE_REACH;
  // «اغتالوا الضابط وأطلقوا النار على سيارته».
  if (next.happening === 'shooting' && family(before.happening) === 'killing') return true;
  if (isDuring(tokens, before, next) || isSummedUp(tokens, before, next) || isClaimed(tokens, before, next))
    return true;
  // «واستهدف الهجوم المقر»: the deed that was told, and what it was aimed at.
  if (before.word.verb && AIMS.has(tokens.forms[before.index]) && next.index === before.last && !next.word.verb)
    return VIOLENT.has(next.happening);
  // «شنوا هجمات على البلدة حيث تصدت لها القوات».
  if (next.word.happening === 'repulse' && next.word.verb && TO_IT.has(tokens.forms[next.index + 1]))
    return family(before.happening) === 'attack';
  // «نفذه الانتحاري فلان حين فجر حزاما ناسفا».
  if (next.word.verb && HIMSELF.has(tokens.forms[next.index + 1]) && family(before.happening) === 'explosion')
    return true;
  // «اقتحموا الفندق وفجروا سيارة ثم أطلقوا النار»: what the same men do next in it.
  if (THEY.test(tokens.forms[next.index]?.text ?? '') && next.word.verb && STAGES.has(next.happening))
    return FOUGHT.has(before.happening) || before.happening === 'shooting';
  // «فتحوا النار على الموظفين واشتبكوا مع الحراس».
  if (before.happening === 'shooting' && next.word.verb && next.happening === 'clash') return next.proclitics === 'و';
  // «شن مسلحون هجوما على حاجز وذبحوا خمسة جنود».
  if (isAttack(before) && next.word.verb && next.proclitics === 'و' && THEY.test(tokens.forms[next.index]?.text ?? ''))
    if (family(next.happening) === 'killing') return true;
  // «هاجم التنظيم البلدة وأعدم فيها أربعة»: what was done in it.
  if (next.word.verb && IN_IT.has(tokens.forms[next.index + 1]) && FOUGHT.has(before.happening))
    if (family(next.happening) === 'killing' || family(next.happening) === 'abduction') return true;
  if (isSequel(tokens, before, next)) return true;
  if (next.happening === 'shooting') return false;
  if (isRaid(before) && isRaid(next)) return before.happening !== next.happening;
  // «قصفت الموقع ودمرت طائرتين», «الهجوم أسفر عن سبعة قتلى جراء انفجار عبوة».
  if (next.word.happening === 'destruction') return family(before.happening) === 'bombing';
  if (isAttack(before) && BY.has(tokens.forms[next.index - 1])) return family(next.happening) === 'explosion';
  // «هجوم بقذيفة صاروخية»: the means.
  if (isAttack(before) && next.proclitics === 'ب' && next.index === before.last) return true;
  if (VIOLENT.has(before.happening) && !next.word.verb && BY_DOING.has(tokens.forms[next.index - 1])) return true;
  // «تجدد القتال إثر هجوم نفذته القوات»: how it began.
  if (before.happening === 'clash' && !before.word.verb && isAttack(next)) {
    if (AFTER.has(tokens.forms[next.index - 1])) return next.index - before.last < NEAR;
  }
  // «هاجم متظاهرون المقر، ما أدى إلى وقوع اشتباكات».
  if (next.happening === 'clash' && !next.word.verb && FOUGHT.has(before.happening)) {
    for (let at = next.index - 1; at >= Math.max(before.last, next.index - LED_REACH); at--) {
      const form = tokens.forms[at];
      if (form?.kind === 'word' && CONSEQUENCES.get(form)?.definite === false) return true;
    }
  }
  // «اقتحمت القوات المخيم حيث اندلعت مواجهات», «وسط اشتباكات».
  if (next.happening === 'clash' && !next.word.verb && !next.definite && FOUGHT.has(before.happening))
    if (hasAmid(tokens, before.last, next.index)) return true;
  // «هاجموا المقر وأحرقوا أجزاء منه».
  if (next.happening === 'looting' && next.word.verb && next.proclitics === 'و' && FOUGHT.has(before.happening))
    return before.word.verb;
  // «بدأ القتال بهجوم شنه اللواء».
  if (before.happening === 'clash' && next.word.happening === 'attack' && next.proclitics === 'ب')
    return next.index - before.last < CLOSE;
  const aims = next.word.verb && AIMS.has(tokens.forms[next.index]);
  if (aims && (!before.word.verb || before.happening === 'repulse') && VIOLENT.has(before.happening))
    return (
      wordsApart(tokens, before, next) < AIM_REACH &&
      (next.proclitics === '' || (next.proclitics === 'و' && !ANOTHER.has(tokens.forms[next.index + 1])))
    );
  // «لاستعادة المدينة التي سقطت في أيديها»: what was taken before, by others.
  if (next.happening === 'takeover' && next.word.verb && RELATIVES.has(tokens.forms[next.index - 1])) return false;
  const kin = family(before.happening) === family(next.happening);
  if (kin && REPEATED.has(family(next.happening)) && next.word.verb && next.proclitics === 'و') return true;
  // «نهب سوق البلدة وإحراق متاجره»: nouns of the same men.
  if (
    kin &&
    next.happening === 'looting' &&
    !next.word.verb &&
    !before.word.verb &&
    OBJECTS_OF_IT.test(tokens.forms[next.index + 1]?.text ?? '')
  )
    return next.proclitics === 'و' && next.index - before.last < NEAR;
  if (kin && next.index === before.last && (next.proclitics === '' || next.proclitics === 'ب')) return true;
  // «صاروخ من نوع غراد»: one weapon.
  if (kin && !next.word.verb && !before.word.verb && next.proclitics === '') return next.index - before.last < CLOSE;
  // «قصفت الطائرات المطار بسبع قذائف سقطت إحداها».
  if (kin && before.word.verb && !next.word.verb && next.proclitics === '' && isShell(tokens, next.index))
    return next.index - before.last < NEAR;
  // «ضربات مكثفة تم خلالها قصف أربعة أهداف».
  if (kin && IN_IT.has(tokens.forms[next.index - 1])) return true;
  if (kin && next.word.verb !== before.word.verb && next.proclitics === '') return next.index - before.last < CLOSE;
  if (kin && before.word.verb && !next.word.verb && next.proclitics === 'ب') return next.index - before.last < NEAR;
  if (next.word.verb || before.word.verb) return false;
  const joined = next.index === before.last && tokens.forms[next.index]?.text.startsWith('و') === true;
  // «على خلفية الاشتباكات والقصف»: fighting spoken of as known.
  if (joined && before.happening === 'clash' && before.definite && next.definite) return VIOLENT.has(next.happening);
  // «اشتباكات مباشرة نهارا واشتباكات متقطعة ليلا».
  const twice = next.proclitics === 'و' && tokens.forms[next.index]?.text === `و${tokens.forms[before.index]?.text}`;
  if (twice && !next.definite && next.index - before.last < CLOSE) return true;
  return joined && kin;
}

const AMID = wordsOf('حيث وسط');
const AMID_REACH = 2;

function hasAmid(tokens: Tokens, from: number, index: number): boolean {
  for (let at = Math.max(from, index - AMID_REACH); at < index; at++) if (AMID.has(tokens.forms[at])) return true;
  return false;
}

const OBJECTS_OF_IT = /(?:ه|ها|هم)$/u;
const AFTER = wordsOf('إثر عقب بعد');
const ANOTHER = wordsOf('أخرى آخر ثانية ثان كذلك أيضا');
const TO_IT = wordsOf('له لها لهم لهما');
const HIMSELF = wordsOf('نفسه نفسها حزاما حزامه حزامها أحزمتهم نفسيهما');
function isShell(tokens: Tokens, index: number): boolean {
  const form = tokens.forms[index];
  return form?.kind === 'word' && ROCKETS.has(form) && !form.text.includes('قصف');
}

function isAttack({ word }: Found): boolean {
  return word.happening === 'attack' && !word.verb;
}

function isRaid({ happening }: Found): boolean {
  return happening === 'raid' || happening === 'arrest';
}

/** How far apart two triggers stand, words of saying not counted: «ضربات قال إنها استهدفت». */
function wordsApart(tokens: Tokens, before: Found, next: Found): number {
  let count = 0;
  for (let at = before.last; at < next.index; at++) if (!SAYING.has(tokens.forms[at])) count++;
  return count;
}

/** The words of both; a raid that arrests is an arrest, and shots at protesters disperse them. */
function merge(tokens: Tokens, before: Found, next: Found): Found {
  if (SUMMED.has(before.happening) && isSummedUp(tokens, before, next))
    return { ...next, index: before.index, cut: before.cut, definite: false };
  // «أسقطت الدفاعات صاروخا أطلقه الحوثيون»: the rocket was fired; a bomb that is found does not go off.
  if (before.happening === 'disarming')
    return next.happening === 'bombardment' ? { ...next, index: before.index, cut: before.cut } : before;
  // «هاجم متظاهرون المقر، ما أدى إلى وقوع اشتباكات».
  if (before.happening === 'riot' && next.happening === 'clash')
    return { ...before, happening: 'clash', last: next.last };
  if (next.happening === 'takeover' && isTaken(tokens, before, next)) return { ...before, happening: 'takeover' };
  const isMeans = !next.word.verb && (next.proclitics === 'ب' || BY_DOING.has(tokens.forms[next.index - 1]));
  const happening = isRaid(before)
    ? 'arrest'
    : next.happening === 'dispersal' || (isMeans && MEANS.has(next.happening)) || isCause(tokens, before, next)
      ? next.happening
      : before.happening;
  // «تستهدفهم الغارات الأميركية»: whose subject is the deed itself is told by the noun.
  const told = before.word.verb && next.index === before.last && next.definite ? next : before;
  if (before.word.verb && !next.word.verb && next.index === before.last && AIMS.has(tokens.forms[before.index]))
    return { ...next, index: before.index, cut: before.cut };
  const last = isRaid(before) || isShotDead(tokens, before, next) ? before.last : Math.max(before.last, next.last);
  return { ...before, happening, word: told.word, definite: told.definite, last };
}

/** Happenings that texts use for one another. */
export function family(happening: Happening): string {
  switch (happening) {
    case 'air-strike':
    case 'bombardment':
    case 'targeting':
    case 'chemical':
      return 'bombing';
    case 'suicide-bombing':
    case 'explosion':
    case 'grenade':
      return 'explosion';
    case 'killing':
    case 'assassination':
    case 'execution':
      return 'killing';
    case 'repulse':
      return 'attack';
    case 'dispersal':
      return 'protest';
    case 'raid':
      return 'arrest';
    // «خطفوا الموظفين», then «احتجاز الموظفين».
    case 'detention':
      return 'abduction';
    default:
      return happening;
  }
}
