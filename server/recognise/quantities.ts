/**
 * Quantities: numbers with their counted noun and what bends them, vague quantities, duals, and single people.
 *
 * Whether a quantity is a casualty is not asked here: «23 شخصا» is a quantity in every sentence.
 */

import type { Indefinite, Qualifier } from '../model';
import { type Form, formTest } from '../text/form';
import type { TokenRange } from '../text/paragraphs';
import { isQuote } from '../text/quotes';
import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { type Hit, WordTable } from '../text/wordTable';
import { type Amount, amountAt, mayOpenAmount } from './amounts';
import { isFunctionWord } from './lexicon/functionWords';
import { AFTER, AFTER_NUMBER, BEFORE, NUMBERED } from './lexicon/qualifiers';
import { OTHER_COUNTED, OTHERS, type VictimNoun } from './lexicon/victimNouns';
import { isOneOf, isUnnumbered, unnumberedAt } from './unnumbered';
import { nounAt, phraseFinder, phrasesOf, word } from './words';

/** How a quantity is expressed. */
export type QuantityKind =
  /** «23 شخصا», «ستة آخرون», «25». */
  | 'number'
  /** «عشرات القتلى», «العديد من الإصابات». */
  | 'vague'
  /** «قتيلان», «جنديين»; also «شخصين اثنين». */
  | 'dual'
  /** «قتلى», «مدنيين»: a plural without a number. */
  | 'plural'
  /** «مدني», «السفير», «آخر». */
  | 'single'
  /** «أحد الجنود». */
  | 'partitive'
  /** «لم يصب أحد»: none, where it is negated. */
  | 'nobody';

/** A quantity of people, as far as its own words tell. Token indexes; `last` exclusive. */
export interface Quantity extends TokenRange {
  readonly kind: QuantityKind;
  /** Folded units of proclitics on token `first`. */
  readonly cut: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly indefinite: Indefinite | null;
  readonly noun: Hit<VictimNoun> | null;
  /** The token of the noun; -1 where there is none. */
  readonly nounIndex: number;
  /** Whether it counts «آخرون», whose noun was said before. */
  readonly others: boolean;
  /** A number before a word that is no noun of people known here: «15 قرصانا». */
  readonly foreignNoun: boolean;
  /** With the words around it that bend it. */
  readonly outer: TokenRange;
  /** Those words: «أكثر من», «على الأقل». */
  readonly bent: readonly TokenRange[];
}

/** Groups of people that are counted too, but stand after «من» for their members: «ثلاثة من سرايا الخراساني». */
const GROUPS = WordTable.of(
  true,
  'سرايا كتيبة كتائب لواء ألوية فرقة فوج فصيل فصائل مجموعة جماعة جماعات قبيلة قبائل حزب شركة طرف أطراف سرية دولة حي قرية مدينة بلدة',
);

const OF = new Set(['من']);
const FOREMOST = wordsOf('أبرز أهم كبار خيرة أخطر أشهر أقدم أفضل');

const CASES = WordTable.of(true, 'حالة حالات حالتي حالتا حالتين');

const startingBefore = phrasesOf(BEFORE, true);
const before = phraseFinder(startingBefore);
const after = phraseFinder(phrasesOf(AFTER, false));

/** Whether a quantity may start with a word: most words are none of those, and `quantityAt` need not look farther. */
const mayOpen = formTest(
  (form) => form.kind !== 'mark' && (startingBefore(form) !== null || mayOpenAmount(form) || isUnnumbered(form)),
);

/** The quantity that starts at token `index`, with the words before it that bend it; null where none does. */
export function quantityAt(tokens: Tokens, index: number): Quantity | null {
  const opening = tokens.forms[index];
  if (opening === undefined || !mayOpen(opening)) return null;
  const bent: TokenRange[] = [];
  let qualifier: Qualifier | null = null;
  let at = index;
  for (let turn = 0; turn < 2; turn++) {
    const phrase = before(tokens, at);
    if (phrase === null) break;
    qualifier ??= phrase.value;
    bent.push({ first: at, last: phrase.last });
    at = phrase.last;
  }
  const amount = isOneOf(tokens, at) ? null : amountAt(tokens, at);
  const core = amount === null ? (bent.length === 0 ? unnumberedAt(tokens, at) : null) : counted(tokens, amount);
  if (core === null || isNumbered(tokens, core) || isPostposed(tokens, core)) return null;
  let last = core.outer.last;
  const following = after(tokens, last) ?? after(tokens, core.last) ?? afterAdjectives(tokens, core);
  const farther = following === null ? afterMembers(tokens, core) : null;
  const bending = following ?? farther;
  if (bending !== null) {
    qualifier = bending.value;
    bent.push({ first: bending.first, last: bending.last });
  }
  if (following !== null) last = Math.max(last, following.last);
  const members = following === null ? null : membersBehind(tokens, core, following.last);
  if (members !== null) last = Math.max(last, members.nounIndex + 1);
  const { low, high, qualifier: bound } = bounds(core, qualifier);
  const { kind, cut, indefinite, noun, nounIndex, others, foreignNoun } = { ...core, ...members };
  return {
    first: core.first,
    last: core.last,
    kind,
    cut,
    low,
    high,
    qualifier: bound,
    indefinite,
    noun,
    nounIndex,
    others,
    foreignNoun,
    outer: { first: index, last },
    bent,
  };
}

/** «عشرة على الأقل من عناصر …»: what the number counts, behind the words that bend it; null where no «من» follows them. */
function membersBehind(tokens: Tokens, core: Quantity, of: number): Pick<Quantity, 'noun' | 'nounIndex'> | null {
  if (core.kind !== 'number' || core.noun !== null || core.others || core.foreignNoun) return null;
  const noun = OF.has(word(tokens, of)) ? nounAt(tokens, of + 1) : null;
  return noun === null || noun.value.number === 'one' ? null : { noun, nounIndex: of + 1 };
}

/** «17 جنديا عراقيا على الأقل»: the noun's adjectives may stand between. */
function afterAdjectives(tokens: Tokens, { noun, last }: Quantity): ReturnType<typeof after> {
  if (noun === null) return null;
  for (let at = last; at < last + MOST_ADJECTIVES; at++) {
    const form = tokens.forms[at];
    if (form === undefined || form.kind !== 'word') return null;
    if (!OTHERS.has(form) && (isFunctionWord(form) || hasParticle(form))) return null;
    const following = after(tokens, at + 1);
    if (following !== null) return following;
  }
  return null;
}

const MOST_ADJECTIVES = 2;
const MOST_MEMBERS = 4;

/** «25 مقاتلا من المعارضة السورية على الأقل»: whose men they are may stand between. */
function afterMembers(tokens: Tokens, { kind, last }: Quantity): ReturnType<typeof after> {
  if (kind !== 'number' || word(tokens, last) !== 'من') return null;
  for (let at = last + 1; at <= last + MOST_MEMBERS; at++) {
    const form = tokens.forms[at];
    if (form === undefined || form.kind !== 'word' || isFunctionWord(form) || mayOpenAmount(form)) return null;
    const following = after(tokens, at + 1);
    if (following !== null) return following;
  }
  return null;
}

/** The bounds a qualifier makes of a number: «أكثر من 25» is 26 and more. Vague quantities keep theirs open. */
function bounds(core: Quantity, qualifier: Qualifier | null): Pick<Quantity, 'low' | 'high' | 'qualifier'> {
  const { low, high } = core;
  if (qualifier === null || low === null || high === null) return { low, high, qualifier: core.qualifier };
  switch (qualifier) {
    case 'more_than':
      return { low: low + 1, high: null, qualifier };
    case 'at_least':
      return { low, high: null, qualifier };
    case 'less_than':
      return { low: null, high: high - 1, qualifier };
    case 'up_to':
      return { low: null, high, qualifier };
    default:
      return { low, high, qualifier: core.qualifier === 'range' ? 'range' : qualifier };
  }
}

/** «القتلى الثلاثة»: a definite number after a definite noun counts people known before. */
function isPostposed(tokens: Tokens, { kind, noun, others, first }: Quantity): boolean {
  if (kind !== 'number' || noun !== null || others || !word(tokens, first).startsWith('ال')) return false;
  return /^.{0,2}ال/u.test(word(tokens, first - 1)) && nounAt(tokens, first - 1) !== null;
}

/** A number that belongs to the word before it: «الكتيبة 302», «عام 2011»; «في الحي ثلاثة أشخاص» counts people. */
function isNumbered(tokens: Tokens, core: Quantity): boolean {
  const before = tokens.forms[core.first - 1];
  return core.noun === null && !core.others && before !== undefined && NUMBERED.has(before);
}

/** What is counted, as far as it is not the usual. */
type CountedNoun = Partial<Pick<Quantity, 'noun' | 'nounIndex' | 'others' | 'foreignNoun'>>;

const NO_NOUN: CountedNoun = {};

/** An amount with what it counts; null where that is no people («سبع غارات», «45 كيلومترا»). */
function counted(tokens: Tokens, amount: Amount): Quantity | null {
  const vague = amount.indefinite !== null;
  const end = (
    last: number,
    { noun = null, nounIndex = -1, others = false, foreignNoun = false } = NO_NOUN,
  ): Quantity => ({
    first: amount.first,
    last,
    kind: vague ? 'vague' : 'number',
    cut: amount.cut,
    low: amount.low,
    high: amount.high,
    qualifier: vague ? 'indefinite' : amount.range ? 'range' : 'exact',
    indefinite: amount.indefinite,
    noun,
    nounIndex,
    others,
    foreignNoun,
    outer: { first: amount.first, last },
    bent: [],
  });
  const at = amount.last;
  const form = tokens.forms[at];
  const quoted = quotedNoun(tokens, at);
  if (quoted !== null) return end(at + 3, { noun: quoted, nounIndex: at + 1 });
  if (form === undefined || form.kind !== 'word') return amount.needsOf ? null : end(at);
  if (OF.has(form.text)) return countedOf(tokens, at, vague, end);
  const kase = CASES.get(form);
  if (kase !== null && kase.proclitics === '') {
    const noun = nounAt(tokens, at + 1);
    return noun === null ? null : end(at + 2, { noun, nounIndex: at + 1 });
  }
  const others = OTHERS.get(form);
  if (others !== null && others.proclitics === '') return end(at + 1, { others: true });
  const noun = nounAt(tokens, at);
  if (
    noun !== null &&
    noun.proclitics === '' &&
    !(OTHER_COUNTED.has(form) && noun.value.outcome === null && noun.value.unit === 'persons')
  ) {
    if (noun.definite && !vague && !isDefinite(tokens, amount.first)) return end(at);
    // «شيع الآلاف جثامين»: a definite amount takes its noun after «من» only.
    if (vague && !noun.definite && noun.enclitic === '' && word(tokens, at - 1).includes('ال')) return end(at);
    return withOthers(tokens, end(at + 1, { noun, nounIndex: at }));
  }
  const plain = OTHER_COUNTED.get(form);
  if (plain !== null && plain.proclitics === '') return null;
  if (isFunctionWord(form) || AFTER_NUMBER.has(form) || hasParticle(form)) return amount.needsOf ? null : end(at);
  return end(at + 1, { foreignNoun: true });
}

/** «ثلاثة "انتحاريين"»: a counted noun in quotation marks; null where none stands. */
function quotedNoun(tokens: Tokens, open: number): Hit<VictimNoun> | null {
  const [first, last] = [tokens.forms[open], tokens.forms[open + 2]];
  if (first?.kind !== 'mark' || last?.kind !== 'mark' || !isQuote(first) || !isQuote(last)) return null;
  const noun = nounAt(tokens, open + 1);
  return noun === null || noun.definite || noun.proclitics !== '' ? null : noun;
}

/** After «من»: «أربعة من الجنود» keeps the number alone, «العديد من الإصابات» is one phrase. */
function countedOf(
  tokens: Tokens,
  of: number,
  vague: boolean,
  end: (last: number, noun?: CountedNoun) => Quantity,
): Quantity | null {
  // «ثلاثة من أبرز قادتها»
  const at = of + (FOREMOST.has(tokens.forms[of + 1]) ? 2 : 1);
  const noun = nounAt(tokens, at);
  const form = tokens.forms[at];
  if (noun !== null && noun.value.number !== 'one') {
    const quantity = end(vague ? at + 1 : of, { noun, nounIndex: at });
    return { ...quantity, outer: { first: quantity.first, last: at + 1 } };
  }
  // «فر نحو خمسين ألفا من المعسكر»: where thousands come from is not what is counted.
  const thousands = !vague && word(tokens, of - 1).startsWith('الف');
  if (form !== undefined && OTHER_COUNTED.has(form) && !GROUPS.has(form) && !thousands) return null;
  return vague && form !== undefined && !isFunctionWord(form) ? end(of + 2, { foreignNoun: true }) : end(of);
}

/** «24 شخصا آخرين»: the word for others belongs to what surrounds the quantity, not to its span. */
function withOthers(tokens: Tokens, quantity: Quantity): Quantity {
  const form = tokens.forms[quantity.last];
  if (form === undefined || OTHERS.get(form)?.proclitics !== '') return quantity;
  return { ...quantity, outer: { first: quantity.outer.first, last: quantity.last + 1 } };
}

function isDefinite(tokens: Tokens, index: number): boolean {
  return word(tokens, index).startsWith('ال') || word(tokens, index - 1) === 'ال';
}

/** Whether a word carries و, a preposition or the article, so that no number counts it. */
const hasParticle = formTest(({ text }: Form) => /^(?:ال|وال|بال|لل|[وب].{3,})/u.test(text));
