/** What the words around a faction's name say of its part in a deed: that it does it, suffers it, takes part or only speaks. */

import { SPEECH } from '../recognise/lexicon/functionWords';
import { VICTIM_NOUNS } from '../recognise/lexicon/victimNouns';
import { NUMBER_WORDS } from '../recognise/numberWords';
import type { ParagraphName } from '../recognise/paragraph';
import type { Form } from '../text/form';
import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { partInAmbush } from './ambushes';
import type { ReportActor } from './article';
import { blamed } from './blame';
import { CAR_BOMB } from './contextWords';
import type { Happening } from './happenings';
import {
  ACCUSED,
  ASSETS,
  BELIEVED,
  BY_ARMS,
  CRAFT,
  DOING,
  EXPULSIONS,
  FIGHTERS,
  GRIPS,
  IN_GRIP,
  LAUNCHES,
  MEMBERS,
  PASSIVES,
  RELATIVES,
  RESPONSIBILITY,
  SELF,
  SPEAKERS,
  SUPPORT,
  TARGET_MARKS,
  WARDED_OFF,
} from './roleWords';
import { BLOWN, isAmongVictims, isExposed, isOfTheKilled } from './suffering';
import { announcesTaking, DEEDS_OF, isAnnouncer, isComplement, isFrom, isLeft, isLoss, isOwn } from './takers';
import type { ParagraphTrigger } from './triggers';

/** What the words before a name say of it: a role, that it only speaks, or nothing. */
export type Reading = ReportActor['role'] | 'speaker' | 'asset' | null;

const REACH = 9;
const GAINERS = wordsOf('لصالح أمام');
/** «انضم سكان المنطقة إلى قوات حفتر», «وصلت كتيبة … لتنضم إلى قوات التحالف»: whom one joins. */
const COMPANY: ReadonlySet<Happening> = new Set<Happening>(['joining', 'movement']);

const AIMED = /^[وف]?[يت]?ا?ستهدف/u;

/** What the words of a trigger's clause say of a faction named in it. */
export function readingOf(tokens: Tokens, trigger: ParagraphTrigger, name: ParagraphName): Reading {
  const own = tokens.forms[trigger.first];
  // «الهجوم الذي أعلن التنظيم مسؤوليته عنه».
  if (RESPONSIBILITY.test(tokens.forms[name.last]?.text ?? '')) return 'initiator';
  // «واستهدف قصف طيران حكومة الوفاق مواقع»: whose blow it is.
  if (name.first === trigger.last && isBlowFromAir(tokens, name.first)) return 'initiator';
  const ambush = partInAmbush(tokens, trigger, name);
  if (ambush !== null) return ambush;
  const blame = blamed(tokens, trigger, name);
  if (blame !== null) return blame;
  if (announcesDeed(tokens, trigger, name) || isSubject(tokens, trigger, name)) return 'initiator';
  if (trigger.happening === 'killing' && kills(tokens, trigger, name)) return 'initiator';
  // «استهدفت غارات لقوات حفتر مواقع المجلس»: whose blow it was that was aimed at others.
  if (isBlowOf(tokens, trigger, name)) return 'initiator';
  // «ضربات استهدفت مرتزقة»: behind the verb that says what a deed was aimed at.
  const aimed = AIMED.test(own?.text ?? '') || AIMED.test(tokens.forms[trigger.last - 1]?.text ?? '');
  if (!trigger.verb && name.first >= trigger.last && aimed && !DOING.has(tokens.forms[name.first - 1])) return 'target';
  if (trigger.happening === 'takeover' && isFrom(tokens, trigger, name)) return 'target';
  if (!trigger.verb && announcesTaking(tokens, trigger, name)) return 'initiator';
  // «تطرد الحوثيين»: the plural of an object.
  if (trigger.verb && name.first === trigger.last && isObject(tokens, name)) return 'target';
  // «خرجت المدينة عن سيطرة الجيش».
  if (!trigger.verb && DEEDS_OF.has(trigger.happening) && isLeft(tokens, trigger, name)) return 'target';
  // «سيطرة قوات حفتر على المدينة», «انسحاب مقاتلي التنظيم»: whose deed a noun names right behind it.
  if (!trigger.verb && DEEDS_OF.has(trigger.happening) && isComplement(tokens, trigger, name)) return 'initiator';
  if (!trigger.verb && launches(tokens, trigger, name)) return 'initiator';
  // «أعلنت الجبهة سيطرتها على المدينة», «منذ سيطرتهم عليها»: whose pronoun the noun has.
  if (!trigger.verb && DEEDS_OF.has(trigger.happening) && isOwn(tokens, trigger, name)) return 'initiator';
  if (isExposed(tokens, trigger, name) || isOfTheKilled(tokens, trigger, name)) return 'target';
  // «توعدت القوات منفذي الهجوم»: whoever speaks of those who did it.
  if (!trigger.verb && name.last <= trigger.first && AUTHORS.test(tokens.forms[trigger.first - 1]?.text ?? ''))
    return 'speaker';
  const among = ofRelative(tokens, trigger, name);
  if (among !== null) return among;
  // «القوات فقدت في الهجوم خمسة جنود»: who loses men was struck.
  if (!DEEDS_OF.has(trigger.happening) && LOSING.has(tokens.forms[name.last])) return 'target';
  // «خسر التنظيم معقله أمام القوات».
  if (isLoss(tokens, trigger)) return GAINERS.has(tokens.forms[name.first - 1]) ? 'initiator' : 'target';
  const before = markBefore(tokens, trigger, name);
  if (before !== null && before !== 'asset') return before;
  if (trigger.happening === 'repulse') return afterAttack(tokens, trigger, name) ? 'initiator' : 'target';
  if (before === 'asset') return before;
  if (!trigger.verb && own !== undefined && EXPULSIONS.has(own))
    return name.first > trigger.first ? 'target' : 'initiator';
  if (isOfSpeaker(tokens, name)) return 'speaker';
  // «اضطرت السرايا بعد قصف جوي إلى الانسحاب»: whose clause a blow is told in has not struck it.
  if (!trigger.verb && trigger.circumstance && BLOWN.has(trigger.happening) && name.last <= trigger.first)
    return 'target';
  if (isAmongVictims(tokens, trigger, name)) return 'target';
  return PASSIVES.has(own) && name.first > trigger.first && trigger.happening === 'assassination' ? 'target' : null;
}

const OWN_BLOWS = wordsOf('قصف استهداف تدمير إسقاط تنفيذ شن إطلاق قتل أسر اعتقال توقيف قصفها استهدافها تدميرها');
const ANNOUNCED: ReadonlySet<Happening> = new Set<Happening>([
  'bombardment',
  'air-strike',
  'targeting',
  'attack',
  'killing',
  'arrest',
  'detention',
  'downing',
  'destruction',
]);

/** «أعلنت قوات حفتر قصف مواقع للتنظيم»: who announces a blow of his own. */
function announcesDeed(tokens: Tokens, { verb, first, happening }: ParagraphTrigger, name: ParagraphName): boolean {
  if (verb || !ANNOUNCED.has(happening) || !OWN_BLOWS.has(tokens.forms[name.last])) return false;
  return first - name.last <= 1 && first >= name.last && isAnnouncer(tokens, name);
}

/** «خطف التنظيم ثلاثة عمال»: the noun is written like the verb, whose subject has people for an object. */
function isSubject(tokens: Tokens, { verb, last, happening }: ParagraphTrigger, name: ParagraphName): boolean {
  if (verb || happening !== 'abduction' || name.first !== last || name.start !== tokens.starts[name.first])
    return false;
  const object = tokens.forms[name.last];
  return object !== undefined && tokens.forms[last - 1]?.text.startsWith('ا') !== true && arePeople(object);
}

/** «قتل قناص من التنظيم جنديا»: he has somebody for an object; in «قتل قناص من التنظيم» he was killed. */
function kills(tokens: Tokens, { verb, last }: ParagraphTrigger, name: ParagraphName): boolean {
  const object = tokens.forms[name.last];
  const behind = tokens.forms[name.first - 1]?.text === 'من' && name.first === last + 2;
  return verb && behind && FIGHTERS.has(tokens.forms[last]) && object !== undefined && arePeople(object);
}

/** «ثلاثة», «مهندسا»: people counted or told of anew. */
function arePeople(form: Form): boolean {
  if (form.kind === 'number' || NUMBER_WORDS.get(form)?.proclitics === '') return true;
  const noun = form.kind === 'word' ? VICTIM_NOUNS.get(form) : null;
  return noun?.proclitics === '' && noun.definite === false;
}

/** «استهدفت غارات لقوات حفتر مواقع»: a blow «of» somebody, behind the verb that says what it was aimed at. */
function isBlowOf(tokens: Tokens, { first }: ParagraphTrigger, name: ParagraphName): boolean {
  if (!AIMED.test(tokens.forms[first]?.text ?? '')) return false;
  if (!tokens.text.slice(tokens.starts[name.first] ?? name.start, name.start).endsWith('ل')) return false;
  for (let at = name.first - 1; at > first && at >= name.first - BLOW_REACH; at--)
    if (BLOWS.test(tokens.forms[at]?.text ?? '')) return true;
  return false;
}

const BLOW_REACH = 2;

const AUTHORS = /^(?:منفذ|مرتكب|مدبر)(?:ي|و|ين|ون)$/u;
const BODY_REACH = 7;

/** «المتحدث باسم جهاز الهندسة بالجيش الليبي»: whose office it is that speaks. */
function isOfSpeaker(tokens: Tokens, { first, start }: ParagraphName): boolean {
  if (!tokens.text.slice(tokens.starts[first] ?? start, start).endsWith('ب')) return false;
  for (let at = first - 1; at >= first - BODY_REACH; at--) {
    const form = tokens.forms[at];
    if (form?.kind !== 'word') return false;
    if (SPEAKERS.has(form)) return true;
  }
  return false;
}

const BLOWS = /^[وفبل]?(?:ال)?(?:قصف|غاره|غارات|ضربه|ضربات|هجوم|هجمات)$/u;
const AIR_FORCE = /^(?:طيران|طايرات|مقاتلات|سلاح)$/u;

function isBlowFromAir(tokens: Tokens, at: number): boolean {
  return AIR_FORCE.test(tokens.forms[at]?.text ?? '') && BLOWS.test(tokens.forms[at - 1]?.text ?? '');
}

const OBLIQUE = /^ال.{3,}ين$/u;

function isObject(tokens: Tokens, { first, last }: ParagraphName): boolean {
  return last === first + 1 && OBLIQUE.test(tokens.forms[first]?.text ?? '');
}

/**
 * «القاعدة التي استهدفها المسلحون»: behind a relative pronoun that is its object, a verb has its subject right behind it, and
 * who was named before acts in another clause. «التنظيم الذي قصفته الطائرات» is what the pronoun means.
 */
function ofRelative(tokens: Tokens, { verb, first, last }: ParagraphTrigger, name: ParagraphName): Reading {
  if (!verb || !RELATIVES.has(tokens.forms[first - 1]) || !OBJECT.test(tokens.forms[first]?.text ?? '')) return null;
  if (name.last === first - 1) return 'target';
  if (name.last < first) return 'speaker';
  return name.first === last ? 'initiator' : null;
}

const OBJECT = /(?:ه|ها|هم|هما)$/u;

/** «شن التنظيم أمس هجوما», «التنظيم ينفذ 9 عمليات»: the subject of the verb whose object the deed is, before or behind it. */
function launches(tokens: Tokens, { first: deed }: ParagraphTrigger, { first, last }: ParagraphName): boolean {
  if (last > deed || deed - last > LAUNCHED_REACH) return false;
  let at = first - 1;
  while (tokens.forms[at]?.kind === 'mark') at--;
  if (LAUNCHES.has(tokens.forms[at])) return true;
  for (at = last; at < deed; at++) {
    // «داعش يعلن مسؤوليته عن تفجيرات القبة».
    if (LAUNCHES.has(tokens.forms[at]) || RESPONSIBILITY.test(tokens.forms[at]?.text ?? '')) return true;
  }
  return false;
}

const LAUNCHED_REACH = 6;

/** Whether a name stands behind what is warded off: «صدت الشرطة تعرضا للتنظيم» names the attacker last. */
function afterAttack(tokens: Tokens, trigger: ParagraphTrigger, { first }: ParagraphName): boolean {
  for (let at = trigger.first + 1; at < first; at++) if (WARDED_OFF.has(tokens.forms[at])) return true;
  return false;
}

/** What the words right before a name say, members and belongings passed over. */
function markBefore(tokens: Tokens, trigger: ParagraphTrigger, { first, last, start }: ParagraphName): Reading {
  const attached = tokens.text.slice(tokens.starts[first] ?? start, start);
  let owned = false;
  for (let at = first - 1; at >= trigger.window.first && first - at <= REACH; at--) {
    const form = tokens.forms[at];
    if (form === undefined) return null;
    const { text } = form;
    // «منذ سقوط النظام السابق»: since when, and nobody who acts.
    if (FALLEN.has(form) && SINCE.has(tokens.forms[at - 1])) return 'speaker';
    // «قتلوا بقصف التنظيم»; in «بدأت بقصف مواقع التنظيم» the deed itself has the particle.
    const own = at >= trigger.first && at < trigger.last;
    if (DOING.has(form) || (BY_ARMS.has(form) && !own)) return 'initiator';
    // «يدمر مركبا محملا بمسلحين»: who was in what was hit.
    if (LADEN.has(form) && first - at <= 2) return 'target';
    // «قصف لمقاتلات التحالف».
    if (at === trigger.last && !trigger.verb && CRAFT.has(form)) return 'initiator';
    if (own) {
      if (owned) return 'asset';
      // «غارات للطيران الروسي», «تعرضا للتنظيم»: a deed «of» somebody is his; «إسقاط طائرة لقوات حفتر» is not.
      if (!attached.endsWith('ل') || trigger.verb) return null;
      return trigger.happening === 'downing' ? 'target' : 'initiator';
    }
    if (form.kind !== 'word') {
      if (text === '"' || text === '«' || text === '“' || text === '”') continue;
      return owned ? 'asset' : null;
    }
    // «لغم أرضي وسيارة مفخخة لتنظيم الدولة»: whose bomb it was.
    if (first - at === 1 && attached.endsWith('ل') && CAR_BOMB.has(form) && trigger.happening === 'explosion')
      return 'initiator';
    // «مواقع لـ"داعش"»: the particle before a quotation.
    if (text === 'ل') continue;
    // «من قبل السلاح الجوي للجيش»: the arm of somebody's forces.
    if (ARM.test(text) || OFFICIAL.test(text)) continue;
    const before = tokens.forms[at - 1]?.text ?? '';
    if ((text === 'قبل' && before === 'من') || (text === 'يد' && before === 'علي') || text === 'بواسطه')
      return 'initiator';
    if (ACCUSED.has(form)) return 'initiator';
    // «اغتال مسلحون يعتقد أنهم من التنظيم ضابطا».
    if (text === 'من' && isBelieved(tokens, at)) return 'initiator';
    // «هاجم انتحاري من تنظيم القاعدة», «شنه مسلحون من مجلس الشورى».
    if (text === 'من' && FIGHTERS.has(tokens.forms[at - 1])) {
      if (at - 1 === trigger.last && trigger.verb && ASSAULTS.has(trigger.happening)) return 'initiator';
      at--;
      continue;
    }
    if (text === 'الي' && COMPANY.has(trigger.happening)) return 'participant';
    // «ميليشيا محسوبة على الإخوان»: whose men they are said to be.
    if (text === 'علي' && COUNTED.test(before)) return 'speaker';
    if (TARGET_MARKS.has(form)) return 'target';
    if (text === 'بين' || text === 'وبين' || text === 'مع' || SUPPORT.has(form)) return 'participant';
    if (EXPULSIONS.has(form)) return 'target';
    if (GRIPS.has(form) && before === 'من') return 'target';
    if (IN_GRIP.has(form)) return 'initiator';
    if (SPEECH.has(form)) return speaksOfItself(tokens, last) ? 'initiator' : 'speaker';
    if (SPEAKERS.has(form)) return 'speaker';
    // «للالتحاق بمقاتلي مجلس شورى الثوار»: those one comes to.
    if (MEMBERS.get(form)?.proclitics === 'ب' && trigger.verb) return 'participant';
    if (ASSETS.has(form)) owned = true;
    else if (!MEMBERS.has(form) && text !== 'في' && text !== 'اخر') return owned ? 'asset' : null;
  }
  return owned ? 'asset' : null;
}

/** «يعتقد أنهم من», «يرجح أنها من». */
function isBelieved({ forms }: Tokens, of: number): boolean {
  return SELF.has(forms[of - 1]) && BELIEVED.has(forms[of - 2]);
}

/** «مسؤول أمني في الحكومة»: what kind of source it is. */
const OFFICIAL = /^(?:ال)?(?:امني|عسكري|محلي|حكومي|طبي|رفيع|بارز|كبير)(?:ه|ين|ون)?$/u;
const ARM = /^(?:ال)?(?:سلاح|جوي|جويه|جو|طيران|مدفعيه|حربي|حربيه)$/u;
const COUNTED = /^(?:ال)?محسوب(?:ه|ين|ون|تين)?$/u;
const LOSING = wordsOf('فقدت فقد خسرت خسر تكبدت تكبد');
const LADEN = wordsOf('محملا محملة محمل محملين محملتين تقل يقل تنقل ينقل تقلهم متنها متنه');
const FALLEN = wordsOf('سقوط انهيار رحيل إطاحة الإطاحة');
const SINCE = wordsOf('منذ ومنذ بعد عقب');

/** Deeds whose verb is followed by who does it. */
const ASSAULTS: ReadonlySet<Happening> = new Set<Happening>([
  'attack',
  'suicide-bombing',
  'storming',
  'shooting',
  'abduction',
]);

const SPEAKER_REACH = 3;

/** «وأشارت قوات الوفاق إلى أن …», «قال المستشار الإعلامي لوزارة الصحة إن …»: who reports a deed is not its doer. */
export function onlySpeaks(tokens: Tokens, { first, last }: ParagraphName, from: number): boolean {
  for (let at = first - 1; at >= Math.max(from, first - SPEAKER_REACH); at--) {
    const form = tokens.forms[at];
    if (form?.kind !== 'word') return false;
    if (SPEECH.has(form) || SPEAKERS.has(form)) return !speaksOfItself(tokens, last);
  }
  return false;
}

/** How many words after a speaker may show that he speaks of himself. */
const SELF_REACH = 8;

/**
 * «وذكرت قوات حفتر … أنها تمكنت من إخراج المسلحين», «أعلن التنظيم عبر وكالة أعماق مسؤوليته عن الهجوم», «وأعلنت الحكومة التي
 * انتقلت إلى طبرق»: the speaker does the deed.
 */
function speaksOfItself(tokens: Tokens, last: number): boolean {
  for (let at = last; at < Math.min(tokens.count, last + SELF_REACH); at++) {
    const form = tokens.forms[at];
    const text = form?.text ?? '';
    // «أعلن المركز الإعلامي للعملية أن قواته تقدمت».
    if (SELF.has(form) || /^[بل]?قوات(?:ه|ها|هما|نا)$/u.test(text) || RESPONSIBILITY.test(text)) return true;
    if (at === last && RELATIVES.has(form)) return true;
  }
  return false;
}
