/** Figures whose own noun says what befell people: «15 شهيدا», «قتلى وجرحى», «اربع جثث». */

import type { Outcome } from '../model';
import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { isConstruct, isFreed, isJoined, isYielded, negation } from './evidence';
import { TOLL_NOUNS, UNREAL } from './lexicon/outcomes';
import { type Quantity, quantityAt } from './quantities';
import { type Claim, isOfToll, isSubset, type Situation } from './situation';
import { nounAt, word } from './words';

/** Nouns of one casualty that are the outcome itself: «إصابة مدني». */
const EVENTS = new Set(['اصابه', 'وفاه']);
const NONE = { low: 0, high: 0, qualifier: 'exact', indefinite: null } as const;

/** «15 شهيدا», «قتلى وجرحى», «اربع جثث»: the noun says what befell them. */
export function ownClaim(at: Situation, quantity: Quantity, outcome: Outcome): Claim | null {
  const { tokens, sentence } = at;
  const { noun, kind, nounIndex } = quantity;
  if (noun === null || kind === 'partitive' || (kind === 'single' && EVENTS.has(noun.key))) return null;
  if ((outcome === 'captured' || outcome === 'displaced') && isFreed(tokens, sentence, quantity.outer.first))
    return freedClaim(at, quantity);
  const governed = overrides(at, quantity, outcome);
  if (governed !== null) return governed;
  const claim: Claim = {
    outcome,
    valence: noun.value.valence,
    head: nounIndex,
    confidence: 0.95,
    subset: isSubset(at, quantity),
    toll: isOfToll(at, quantity),
  };
  if (kind === 'number' || kind === 'vague') return quantity.noun?.enclitic === '' ? claim : null;
  if (kind === 'dual') return noun.definite || /^.?[بلك]/u.test(noun.proclitics) ? null : claim;
  const vague = joinedToVague(at, quantity);
  if (vague !== null) return { ...claim, quantity: vague, confidence: 0.85 };
  if (noun.definite || noun.enclitic !== '' || /[بلك]/u.test(noun.proclitics)) return null;
  return bareClaim(at, quantity, claim);
}

/** «الإفراج عن 24 أسيرا»: their release is told of, where its word governs them; «عودة النازحين» is none. */
function freedClaim({ head, satisfied }: Situation, { kind, outer }: Quantity): Claim | null {
  if (head === null || satisfied || head.outcome !== 'other' || head.civiliansOnly || kind === 'plural') return null;
  if (outer.first - head.from > 1) return null;
  return { outcome: head.outcome, valence: head.valence, head: head.index, confidence: 0.85 };
}

/** «عشرات القتلى والجرحى»: the quantity said once holds for both. */
function joinedToVague(at: Situation, quantity: Quantity): Quantity | null {
  const previous = at.found.at(-1)?.quantity;
  if (quantity.kind !== 'plural' || quantity.noun?.definite !== true || quantity.noun.proclitics !== 'و') return null;
  if (previous?.kind !== 'vague' || previous.last !== quantity.first || previous.noun?.definite !== true) return null;
  return { ...quantity, indefinite: previous.indefinite };
}

/** «إعدام 10 أسرى», «وفاة ثلاثة جرحى», «بارتقاء الشهيدين»: the outcome word directly before says more than the noun. */
function overrides(at: Situation, quantity: Quantity, own: Outcome): Claim | null {
  const head = at.head;
  if (head === null || at.satisfied || head.civiliansOnly) return null;
  if (head.close && !(own === 'other' && head.outcome === 'killed' && word(at.tokens, head.index) !== 'سقوط'))
    return null;
  if (quantity.outer.first - head.from > 1 || quantity.kind === 'plural') return null;
  const stronger = own !== 'killed' && (head.outcome === 'killed' || head.outcome === 'injured');
  const same = own === head.outcome || (own === 'killed' && quantity.noun?.definite === true);
  if (!stronger && !(same && quantity.kind === 'dual')) return null;
  return { outcome: head.outcome, valence: head.valence, head: head.index, confidence: 0.85 };
}

/** «سقوط قتيل», «قتلى وجرحى», «دون وقوع إصابات»: a noun of outcome without a number. */
function bareClaim(at: Situation, quantity: Quantity, claim: Claim): Claim | null {
  const { tokens, sentence, taken } = at;
  const { nounIndex: index, kind, noun } = quantity;
  const before = tokens.forms[index - 1];
  if (noun === null || (before !== undefined && TOLL_NOUNS.has(before))) return null;
  const previous = at.found.at(-1);
  const joined = noun.proclitics === 'و' && previous !== undefined && index - previous.quantity.outer.last <= 4;
  const yielded = isYielded(tokens, sentence, index);
  if (kind === 'single') {
    if (isConstruct(tokens, index, taken)) return null;
    const next = quantityAt(tokens, quantity.last);
    const leads = next?.noun?.value.outcome != null && isJoined(tokens, next);
    return yielded || joined || (leads && noun.proclitics !== 'ال') ? { ...claim, confidence: 0.8 } : null;
  }
  if (isConstruct(tokens, index, taken) || leadsNumber(tokens, quantity)) return null;
  if (isFeared(tokens, sentence, index)) return null;
  const negated = negation(tokens, sentence, index);
  if (negated === 'open') return null;
  const void_ = negated === 'void' || (joined && previous?.quantity.high === 0);
  const opens = index === sentence.first || tokens.forms[index - 1]?.kind === 'mark';
  const dead = claim.outcome === 'killed' || claim.outcome === 'injured';
  const after = nounAt(tokens, index + 1);
  const pair = after?.proclitics === 'و' && after.value.outcome !== null && after.value.number === 'many';
  if (!yielded && !joined && !void_ && !(dead && (opens || pair))) return null;
  return void_ ? { ...claim, quantity: { ...quantity, ...NONE }, confidence: 0.85 } : { ...claim, confidence: 0.85 };
}

/** Behind «قد» a verb in the imperfect may come true; «قد تسببت» did. */
const POSSIBLE = /^[يت].+[^تا]$/u;

/** «لتفادي وقوع ضحايا», «خشية سقوط قتلى». */
function isFeared(tokens: Tokens, sentence: TokenRange, index: number): boolean {
  for (let i = Math.max(sentence.first, index - 3); i < index; i++) {
    const form = tokens.forms[i];
    if (form !== undefined && UNREAL.has(form)) return true;
    // «قد تؤدي إلى إصابات».
    if (form?.text === 'قد' && POSSIBLE.test(word(tokens, i + 1))) return true;
  }
  return false;
}

/** «جثث سبعة جنود»: a plural before a number is no figure of its own. */
function leadsNumber(tokens: Tokens, quantity: Quantity): boolean {
  const next = quantityAt(tokens, quantity.last);
  return next !== null && (next.kind === 'number' || next.kind === 'vague') && !isJoined(tokens, next);
}
