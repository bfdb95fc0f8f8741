/** Figures that an outcome word before them governs: «قتل 23 شخصا», «إصابة مدني». */

import { wordsOf } from '../text/wordSet';
import { isConstruct, negation } from './evidence';
import type { Head } from './outcomeHeads';
import { type Quantity, quantityAt } from './quantities';
import { type Claim, MEMBERS, type Situation } from './situation';
import { nounAt, word } from './words';

/** How far after its verb a counted person may stand: «وقتل في المعارك بين الجانبين في حي الدولار الاثنين خمسة عناصر». */
const VERB_REACH = 24;
const NOUN_REACH = 7;
/** «احتجاز هذا القائد»: someone told of before. */
const POINTING = new Set(['هذا', 'هذه', 'ذلك', 'تلك', 'هولاء']);

/** «قتل برصاص قناص», «قتلوا على يد مسلح»: who did it. */
const MEANS = /^ب?(?:رصاص|رصاصه|نيران|يد|ايدي|قذيفه|طلق|سلاح|هجوم|قنص)$/u;

export function headClaim(at: Situation, quantity: Quantity): Claim | null {
  const head = at.head;
  if (head === null || at.satisfied) return null;
  const gap = quantity.outer.first - head.from;
  if (gap < 0 || isAgent(at, quantity, head) || isThing(at, quantity, head)) return null;
  const ofThem = MEMBERS.has(word(at.tokens, quantity.last));
  if (
    gap > reach(at, quantity, head, ofThem) &&
    !onlyDated(at, head.from, quantity.outer.first) &&
    !followsPhrase(at, quantity, head) &&
    !isObject(at, quantity, head)
  )
    return null;
  if (head.civiliansOnly && !isCivilian(quantity)) return null;
  if (quantity.kind === 'nobody' && negation(at.tokens, at.sentence, quantity.first) !== 'void') return null;
  if (quantity.kind === 'single' && !mayStandAlone(at, quantity, head)) return null;
  if (quantity.kind === 'plural' && !mayBePlural(at, quantity, head)) return null;
  const confidence = quantity.kind === 'plural' ? 0.6 : gap > 6 || head.close ? 0.75 : 0.95;
  const evidence = head.shared === null ? [] : [{ first: head.shared, last: head.shared + 1 }];
  return { outcome: head.outcome, valence: head.valence, head: head.index, confidence, evidence };
}

/** How many tokens may stand between an outcome word and this quantity. */
function reach(at: Situation, { kind, noun, others, foreignNoun }: Quantity, head: Head, ofThem: boolean): number {
  if (head.close) return isCapture(at, head) ? VERB_REACH : 0;
  if (head.form === 'agreeing') return 2;
  if (kind === 'plural' || (noun !== null && /[بلك]/u.test(noun.proclitics) && kind !== 'number')) return 0;
  if (kind === 'single') return 1;
  if (foreignNoun) return 0;
  // «أوقفت أجهزته بالفعل 12 منهم»
  if (noun === null && !others && !ofThem) return 1;
  if (head.form === 'noun') return kind === 'number' || kind === 'vague' ? NOUN_REACH : 2;
  return kind === 'dual' ? VERB_REACH / 2 : VERB_REACH;
}

/** «أسر مقاتلو الحركة ثلاثة جنود», «أسر الجيش سبعة»: a nominative or an army behind «أسر» did it; others would have families. */
function isCapture({ tokens }: Situation, head: Head): boolean {
  if (!CAPTURED.test(word(tokens, head.index))) return false;
  return CAPTORS.test(word(tokens, head.from)) || ARMIES.has(tokens.forms[head.from]);
}

const ARMIES = wordsOf('الجيش جيش القوات قوات التنظيم تنظيم الحشد');

const CAPTURED = /^[وف]?اسر$/u;
const CAPTORS = /^(?:مقاتلو|مسلحو|ال?.{3,}ون)$/u;

/** «وتوفي أول أمس طفل», «أصيب في الحادثة شخص»: words of time and place may stand before one person, the verb's subject. */
function followsPhrase(at: Situation, { kind, noun, first }: Quantity, head: Head): boolean {
  if (kind !== 'single' || noun === null || noun.definite || noun.proclitics !== '' || head.form === 'noun')
    return false;
  if (head.close || first - head.from > 6) return false;
  const before = word(at.tokens, first - 1);
  const opens = word(at.tokens, head.from) === 'في' || at.taken[head.from] === 1;
  return opens && (at.taken[first - 1] === 1 || before.startsWith('ال'));
}

/** «سقوط بعض القدايف على الحي»: what falls need be no people, and a plural in -ون or -ين is likelier to be. */
function isThing(
  { tokens, taken }: Situation,
  { kind, noun, foreignNoun, first, last }: Quantity,
  head: Head,
): boolean {
  if (kind !== 'vague' || noun !== null || !FALLS.test(word(tokens, head.index))) return false;
  if (word(tokens, first).includes('ال')) return false;
  const thing = foreignNoun ? last - 1 : last;
  const text = word(tokens, thing);
  return tokens.forms[thing]?.kind === 'word' && taken[thing] !== 1 && text.startsWith('ال') && !/[وي]ن$/u.test(text);
}

const FALLS = /^[وفبل]?(?:سقوط|سقطت?|[يت]سقط)$/u;

/** «اغتال» is active only, as its passive is written «اغتيل»: the people in the nominative after it did it. Folded. */
const ACTIVE = /^[وف]?(?:اغتالت?|[يت]غتال)$/u;
const NOMINATIVE = /(?:ون|ان)$/u;
/** How far after a verb and its agent the object may stand: «اغتال مسلحون مجهولون صباح الأربعاء ضابطا». */
const OBJECT_REACH = 8;

/** «اغتال مسلحان»: two who killed, not two killed. */
function isAgent(at: Situation, { kind, first }: Quantity, head: Head): boolean {
  return kind === 'dual' && ACTIVE.test(word(at.tokens, head.index)) && NOMINATIVE.test(word(at.tokens, first));
}

/** «اغتال مسلحون مجهولون صباح الأربعاء ضابطا»: one person in the accusative behind the people who did it. */
function isObject(at: Situation, { kind, noun, first }: Quantity, head: Head): boolean {
  if (kind !== 'single' || noun === null || noun.proclitics !== '' || noun.definite || head.form !== 'either')
    return false;
  if (first - head.from > OBJECT_REACH || !word(at.tokens, first).endsWith('ا')) return false;
  const agent = nounAt(at.tokens, head.from);
  if (agent !== null) return agent.value.number !== 'one' ? NOMINATIVE.test(word(at.tokens, head.from)) : true;
  return BANDS.test(word(at.tokens, head.from));
}

/** «قتلت عصابة مسلحة تاجرا», «أصابت القوات شابا». */
const BANDS = /^(?:ال)?(?:عصاب(?:ه|ات)|مجموع(?:ه|ات)|م[ي]?ليشيا(?:ت)?|قوات|شرطه|جماعه|كتيبه)$/u;

/** «قتل قناص حوثي طفلا»: an object in the accusative stands behind one who is described. */
function hasObject({ tokens, sentence }: Situation, from: number): boolean {
  for (let at = from; at < Math.min(sentence.last, from + 3); at++) {
    const noun = nounAt(tokens, at);
    if (tokens.forms[at]?.kind !== 'word') return false;
    if (noun !== null && noun.proclitics === '' && !noun.definite && word(tokens, at).endsWith('ا')) return true;
    if (noun?.value.adjective !== true && !ADJECTIVE.test(word(tokens, at))) return false;
  }
  return false;
}

/** «حوثي», «مجهول», «ملثم»: how one is described. */
const ADJECTIVE = /(?:ي|مجهول|ملثم|مسلح)$/u;

/** «قُتل، اليوم الثلاثاء، شاب»: commas around a date. */
function onlyDated(at: Situation, from: number, to: number): boolean {
  let dated = false;
  for (let i = from; i < to; i++) {
    if (at.taken[i] === 1) dated = true;
    else if (at.tokens.forms[i]?.kind !== 'mark') return false;
  }
  return dated;
}

/** A single person is counted unless he is the agent of «قتل»: «قتل مسلح ثلاثة جنود». */
function mayStandAlone(at: Situation, quantity: Quantity, head: Head): boolean {
  const proclitics = quantity.noun?.proclitics ?? '';
  if (proclitics !== '' && proclitics !== 'ب') return false;
  if (proclitics === 'ب' && head.from !== quantity.first) return false;
  const before = word(at.tokens, quantity.first - 1);
  if (POINTING.has(before) || MEANS.test(before)) return false;
  if (head.civiliansOnly) return false;
  if (head.form !== 'either') return true;
  // The accusative is an object, whose agent stands before it.
  if (word(at.tokens, quantity.first).endsWith('ا')) return true;
  if (quantity.noun?.definite !== true && hasObject(at, quantity.last)) return false;
  const next = quantityAt(at.tokens, quantity.last);
  return (
    next === null ||
    next.cut > 0 ||
    next.kind === 'plural' ||
    // «قتل قائد عسكري»: an adjective; «قتل مسلح جنديا» has an object.
    (next.kind === 'single' && next.first === quantity.last && !word(at.tokens, next.first).endsWith('ا')) ||
    next.noun?.definite === true ||
    next.noun?.value.adjective === true
  );
}

/** «مقتل مدنيين», «أصيب آخرون»: some, where no agent may be meant. */
function mayBePlural(at: Situation, quantity: Quantity, head: Head): boolean {
  if (quantity.others) return quantity.cut === 0;
  const { noun, nounIndex } = quantity;
  if (noun === null || noun.definite || noun.enclitic !== '' || noun.proclitics !== '' || head.civiliansOnly)
    return false;
  if (head.form !== 'noun' && head.form !== 'subject') return false;
  return !isConstruct(at.tokens, nounIndex, at.taken);
}

/** Whether a quantity may be of civilians or families, as «خروج», «فرار» ask; thousands are: «فر نحو 30 ألفا». */
export function isCivilian({ noun, low, kind }: Quantity): boolean {
  if (noun === null) return kind === 'number' && low !== null && low >= 1000;
  return noun.value.victims !== 'combatant';
}
