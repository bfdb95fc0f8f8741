/** Figures of people whose noun says nothing of what befell them: a part, a toll, joined people, verbs after them. */

import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { betweenDeadAndWounded, isJoined, isLinked, isSetAgainst, wordsBetween } from './evidence';
import { headClaim, isCivilian } from './headClaims';
import { FACTION_HEADS } from './lexicon/factionHeads';
import { isFunctionWord } from './lexicon/functionWords';
import { DRIVING, LEAVING } from './lexicon/outcomes';
import { agreeingHead } from './outcomeHeads';
import type { Quantity } from './quantities';
import { type Claim, isList, isOfThose, isSubset, MEMBERS, type Situation } from './situation';
import { nounAt, word } from './words';

const TOLL_REACH = 40;
/** How many words may stand between joined people, by how they are counted. */
const JOIN_REACH = { number: 8, vague: 8, partitive: 8, dual: 5, single: 4, plural: 0, nobody: 0 } as const;

/** A quantity of people, or a number alone: it needs an outcome word, a toll, or people it is a part of. */
export function neutralClaim(at: Situation, quantity: Quantity): Claim | null {
  // «وهم قائد اللواء فلان وشقيقه فلان»: people who are named.
  if (quantity.kind === 'single' && isList(at) && !isWhole(at.tokens, quantity.last)) return null;
  return (
    mixedClaim(at, quantity) ??
    subsetClaim(at, quantity) ??
    partClaim(at, quantity) ??
    headClaim(at, quantity) ??
    tollClaim(at, quantity) ??
    joinedClaim(at, quantity) ??
    describedClaim(at, quantity) ??
    drivenClaim(at, quantity) ??
    agreeingClaim(at, quantity)
  );
}

function subsetClaim(at: Situation, quantity: Quantity): Claim | null {
  if (quantity.kind === 'plural' || quantity.kind === 'nobody' || quantity.foreignNoun || !isSubset(at, quantity))
    return null;
  const whole = at.found.at(-1) ?? at.toll;
  if (whole === null) return null;
  // «قائد اللواء», «من عائلة واحدة»: no further person.
  const before = word(at.tokens, quantity.first - 1);
  if (quantity.kind === 'single' && (at.found.at(-1)?.quantity.last === quantity.first || before === 'من')) return null;
  const head = 'head' in whole ? whole.head : whole.index;
  const marker = MEMBERS.has(word(at.tokens, quantity.last)) ? quantity.last : at.subset;
  const evidence = [{ first: marker, last: marker + 1 }];
  return { outcome: whole.outcome, valence: whole.valence, head, confidence: 0.85, subset: true, evidence };
}

/** «28 قتيلا: 18 مدنيا وعشرة من المقاتلين»: the parts of what was just counted. */
function partClaim({ tokens, found }: Situation, { kind, outer, foreignNoun }: Quantity): Claim | null {
  const whole = found.at(-1);
  const colon = outer.first - 1;
  if (whole === undefined || kind !== 'number' || foreignNoun) return null;
  if (word(tokens, colon) !== ':' || whole.quantity.outer.last !== colon) return null;
  const { outcome, valence, head } = whole;
  return { outcome, valence, head, confidence: 0.85, subset: true, evidence: [{ first: colon, last: colon + 1 }] };
}

/** Whether a phrase is over at a token: at a mark, or where «و» or a preposition goes on. */
function isWhole(tokens: Tokens, index: number): boolean {
  const form = tokens.forms[index];
  return form === undefined || form.kind === 'mark' || form.text.startsWith('و') || isFunctionWord(form);
}

function tollClaim(at: Situation, quantity: Quantity): Claim | null {
  const toll = at.toll;
  if (toll === null || (quantity.kind !== 'number' && quantity.kind !== 'dual' && quantity.kind !== 'vague'))
    return null;
  if (quantity.foreignNoun || quantity.outer.first - toll.index > TOLL_REACH) return null;
  const counted = toll.linked && quantity.noun !== null && at.found.every(({ toll: done }) => !done);
  if (!isLinked(at.tokens, toll.index, quantity) && !counted) return null;
  const claim = { outcome: toll.outcome, valence: toll.valence, head: toll.index, confidence: 0.9 };
  return listsParts(at.tokens, quantity) ? { ...claim, subset: true } : { ...claim, toll: true };
}

/** «قائمة الضحايا شملت 9 أفراد من الكتيبة»: whose they were, of those who were counted. */
function listsParts(tokens: Tokens, { outer }: Quantity): boolean {
  return [1, 2, 3].some((back) => COMPRISING.test(word(tokens, outer.first - back)));
}

const COMPRISING = /^[يت]?(?:شمل|ضم)ت?$/u;

/** «مقتل ثلاثة جنود وخمسة مدنيين»: joined people share the outcome word. */
function joinedClaim(at: Situation, quantity: Quantity): Claim | null {
  const previous = at.found.at(-1);
  if (previous === undefined || !isJoined(at.tokens, quantity)) return null;
  // «اثنان من الذين سقطوا من المدينة وواحد من ريفها»: the relative clause is over.
  const ofThose = previous.subset && isOfThose(at.tokens, previous.quantity);
  if (!at.satisfied && !ofThose) return null;
  const gap = wordsBetween(at.tokens, previous.quantity.outer.last, quantity.outer.first, at.taken);
  const { noun, kind, others } = quantity;
  const { outcome, valence, head, subset } = previous;
  const shared = { outcome, valence, head, subset };
  // «خمسة من جنوده مقابل 30 من الجانب الآخر»
  const counted = ofThose || isSetAgainst(at.tokens, quantity);
  const alone = others
    ? kind !== 'plural'
    : noun === null && kind === 'number' && (counted || isByPlace(at, quantity) || isOfGroup(at, quantity));
  if (alone && gap <= JOIN_REACH.number) return { ...shared, confidence: 0.75 };
  // «مقتل عسكريين ومدنيين»
  const alike = kind === 'plural' && previous.quantity.kind === 'plural' && noun?.proclitics === 'و' && gap === 0;
  if (noun === null || (kind === 'plural' && !alike) || /[بلك]/u.test(noun.proclitics)) return null;
  // «قتل هنديان وباكستاني»; elsewhere a nationality alone describes somebody.
  const foreign = previous.quantity.noun?.value.adjective === true;
  if (gap > JOIN_REACH[kind] || (kind === 'single' && noun.value.adjective && !foreign)) return null;
  return { ...shared, confidence: 0.8 };
}

/** «10 أشخاص في درنة، وخمسة في بنغازي»: people counted place by place. */
function isByPlace({ tokens, taken }: Situation, { foreignNoun, last }: Quantity): boolean {
  if (foreignNoun) return false;
  if (word(tokens, last) === 'في') return taken[last + 1] === 1 || taken[last + 2] === 1;
  return taken[last] === 1 && word(tokens, last).startsWith('ب');
}

/** «47 متمردا و5 من القوات», «وخمسة في قصف على البلدة»: fighters of a band, and the dead of a further blow. */
function isOfGroup({ tokens, taken }: Situation, { foreignNoun, last }: Quantity): boolean {
  const next = tokens.forms[last + 1];
  if (foreignNoun || next?.kind !== 'word') return false;
  if (word(tokens, last) === 'من') return taken[last + 1] === 1 || FACTION_HEADS.has(next);
  return word(tokens, last) === 'في' && BLOWS.has(next);
}

const BLOWS = wordsOf('قصف غارة غارات هجوم تفجير انفجار اشتباكات كمين هجمات ضربة مواجهات');

const BECOMING = new Set('صاروا اصبحوا باتوا امسوا لازالوا مازالوا'.split(' '));

/** «2700 لاجئ عالقين», «خمسة جنود جرحى», «1500 شخص في عداد المفقودين». */
function describedClaim(at: Situation, quantity: Quantity): Claim | null {
  const { tokens } = at;
  if ((quantity.kind !== 'number' && quantity.kind !== 'vague') || quantity.noun === null) return null;
  // «42 مهاجرا صاروا في عداد المفقودين»
  const from = quantity.outer.last + (BECOMING.has(word(tokens, quantity.outer.last)) ? 1 : 0);
  const listed = word(tokens, from) === 'في' && word(tokens, from + 1) === 'عداد';
  const index = from + (listed ? 2 : 0);
  const noun = nounAt(tokens, index);
  if (noun === null || noun.value.outcome === null || noun.proclitics !== '' || noun.value.number !== 'many')
    return null;
  if (listed !== noun.definite) return null;
  return { outcome: noun.value.outcome, valence: noun.value.valence, head: index, confidence: 0.85 };
}

/** «23 بين قتيل وجريح» needs no other word. */
function mixedClaim(at: Situation, quantity: Quantity): Claim | null {
  if (quantity.kind !== 'number' && quantity.kind !== 'vague' && quantity.kind !== 'dual') return null;
  const mixed = betweenDeadAndWounded(at.tokens, quantity.last);
  return mixed === null ? null : { outcome: 'other', valence: 'neutral', head: mixed.first + 1, confidence: 0.9 };
}

/** «دفع نحو 55 ألف شخص إلى النزوح», «اضطرت 600 عائلة إلى ترك منازلها». */
function drivenClaim(at: Situation, quantity: Quantity): Claim | null {
  const { tokens } = at;
  const { first } = quantity.outer;
  const driven = [1, 2, 3].some((back) => {
    const before = tokens.forms[first - back];
    return before !== undefined && DRIVING.has(before);
  });
  if (!driven || quantity.kind === 'single') return null;
  for (let i = quantity.outer.last; i < quantity.outer.last + 6; i++)
    if (LEAVING.has(word(tokens, i).replace(/^لل/u, 'ال')))
      return { outcome: 'displaced', valence: 'neutral', head: i, confidence: 0.85 };
  return null;
}

function agreeingClaim(at: Situation, quantity: Quantity): Claim | null {
  const { tokens, sentence } = at;
  const { kind, noun, foreignNoun } = quantity;
  if (
    foreignNoun ||
    kind === 'nobody' ||
    (noun?.definite === true && kind !== 'partitive' && kind !== 'vague' && !isOfThem(at, quantity))
  )
    return null;
  const before = word(tokens, quantity.outer.first - 1);
  const opens = quantity.outer.first === sentence.first || /^[وف]?ب?ان(?:ه)?$/u.test(before) || before === '"';
  if ((kind === 'single' || kind === 'plural') && !opens) return null;
  const head = agreeingHead(tokens, sentence, quantity.outer.last, opens);
  if (head === null || (head.civiliansOnly && !isCivilian(quantity))) return null;
  if (kind === 'plural' && !suffer(at, quantity, head.index)) return null;
  at.agreed.add(head.index);
  if (head.shared !== null) at.agreed.add(head.shared);
  const subset = isOfThose(tokens, quantity);
  return { outcome: head.outcome, valence: head.valence, head: head.index, confidence: 0.9, subset };
}

/** «أن مدنيين أصيبوا»: some, right before a verb of what befell them; in «أن مقاتليه قتلوا تسعة» they did it to others. */
function suffer({ tokens }: Situation, { noun, outer }: Quantity, verb: number): boolean {
  if (noun === null || noun.definite || noun.enclitic !== '' || verb !== outer.last) return false;
  return BEFALLEN.test(word(tokens, verb));
}

const BEFALLEN = /^(?:اصيب|استشهد|لق|سقط|قض)/u;

/** «سبعة من المهاجمين قتلوا»: a number of those told of. */
function isOfThem({ tokens }: Situation, { kind, noun, nounIndex }: Quantity): boolean {
  return kind === 'number' && noun !== null && word(tokens, nounIndex - 1) === 'من';
}
