/** What a walk through a sentence knows at a point: what governs, what was found, what people may be a part of. */

import type { Outcome, Valence } from '../model';
import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { isJoined, isLinked, wordsBetween } from './evidence';
import { OUTCOME_HEADS } from './lexicon/outcomes';
import type { Head } from './outcomeHeads';
import type { Quantity } from './quantities';
import { word } from './words';

/** A quantity with what it is of, and why. */
export interface Governed {
  readonly quantity: Quantity;
  readonly outcome: Outcome;
  readonly valence: Valence;
  /** The token that gives the outcome. */
  readonly head: number;
  /** Further words that made the reading. */
  readonly evidence: readonly TokenRange[];
  /** A part of people counted before: «بينهم ثلاثة أطفال». */
  readonly subset: boolean;
  /** A toll's number: «حصيلة القتلى … إلى 17». */
  readonly toll: boolean;
  readonly denied: boolean;
  readonly confidence: number;
}

/** A toll whose number is yet to come. */
export interface Toll {
  readonly index: number;
  /** Whether its verb stands before it: «بلغ عدد القتلى … 45 شخصا». */
  readonly linked: boolean;
  readonly outcome: Outcome;
  readonly valence: Valence;
}

/** What a quantity is found to be; what is left out is false, empty, or the quantity itself. */
export type Claim = Pick<Governed, 'outcome' | 'valence' | 'head' | 'confidence'> & Partial<Governed>;

/** The state of a walk. */
export interface Situation {
  readonly tokens: Tokens;
  readonly sentence: TokenRange;
  /** 1 for tokens of names and dates. */
  readonly taken: Uint8Array;
  readonly found: readonly Governed[];
  /** The outcome word that governs. */
  readonly head: Head | null;
  /** Whether the head has its people, so that only those joined to them follow. */
  readonly satisfied: boolean;
  readonly toll: Toll | null;
  /** The last word that opens a part of those counted before («بينهم»); -1 for none. */
  readonly subset: number;
  /** Verbs that took people before them, and govern nothing after. */
  readonly agreed: Set<number>;
}

/** After a number: of those counted before. */
export const MEMBERS = new Set(['منهم', 'منهن', 'منهما']);

export function isSubset(at: Situation, quantity: Quantity): boolean {
  if (isOfCounted(quantity) || isOfThose(at.tokens, quantity) || isListed(at, quantity)) return true;
  if (at.found.length > 0 && MEMBERS.has(word(at.tokens, quantity.last))) return true;
  if (at.subset < 0 || (at.found.length === 0 && at.toll === null)) return false;
  const ofToll = at.toll?.index === at.subset;
  const distance = ofToll ? untaken(at, at.subset, quantity.outer.first) : quantity.outer.first - at.subset;
  if (distance <= 2) return true;
  const previous = at.found.at(-1);
  const own = quantity.noun?.value.outcome ?? null;
  return (
    previous?.subset === true &&
    (own === null || own === previous.outcome) &&
    isJoined(at.tokens, quantity) &&
    quantity.outer.first - previous.quantity.outer.last <= 6
  );
}

/** «ستة من القتلى», «ثلاثة من المصابين»: of people told of before, in this sentence or another. */
function isOfCounted({ kind, noun, nounIndex, last }: Quantity): boolean {
  return kind === 'number' && noun?.definite === true && noun.value.outcome !== null && nounIndex >= last;
}

/** «اثنين من الذين سقطوا», «ثلاثة ممن أصيبوا»: of the people told of before. */
export function isOfThose(tokens: Tokens, { kind, last }: Quantity): boolean {
  if (kind !== 'number') return false;
  const one = word(tokens, last) === 'ممن';
  if (!one && !(word(tokens, last) === 'من' && THOSE.has(word(tokens, last + 1)))) return false;
  const verb = tokens.forms[last + (one ? 1 : 2)];
  return verb !== undefined && OUTCOME_HEADS.get(verb)?.value.form === 'agreeing';
}

const THOSE = new Set(['الذين', 'اللذين', 'اللاتي', 'اللواتي']);

/** «أربعة أشخاص … هم فلان وفلان إضافة لامرأة وطفلها»: one person more in a list of who they were. */
function isListed(at: Situation, { kind, noun, outer }: Quantity): boolean {
  const { tokens, taken, subset, found } = at;
  if (kind !== 'single' || noun === null || found.length === 0 || !isList(at)) return false;
  const added = noun.proclitics === 'ل' && ADDING.test(word(tokens, outer.first - 1));
  const joined = noun.proclitics === 'و' || /^(?:الي|عن)$/u.test(word(tokens, outer.first - 1));
  if (!added && !joined) return false;
  return wordsBetween(tokens, subset, outer.first, taken) <= LIST_REACH;
}

/** «وهم فلان وفلان»: the words that follow say who they were, most of them by name. */
export function isList({ tokens, subset }: Situation): boolean {
  return subset >= 0 && LISTING.test(word(tokens, subset));
}

const LISTING = /^[وف]?(?:هم|هما|هن)$/u;
const ADDING = /^(?:ب?ال|و)?اضافه$/u;
const LIST_REACH = 12;

/** How far one token stands from another, names and dates between them left out: «من بين قتلى قوات حفتر قائد». */
function untaken({ taken }: Situation, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (taken[i] !== 1) count++;
  return count;
}

/** «إلى 3136 شهيدا و13979 جريحا»: a toll's number, or one joined to it. */
export function isOfToll(at: Situation, quantity: Quantity): boolean {
  const previous = at.found.at(-1);
  if (previous?.toll === true && isJoined(at.tokens, quantity)) return true;
  return at.toll !== null && isLinked(at.tokens, at.toll.index, quantity);
}
