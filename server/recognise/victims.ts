/** Whose people the victims are: civilians or fighters, and of which side. */

import type { Victims } from '../model';
import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { OUTCOME_HEADS } from './lexicon/outcomes';
import type { ParagraphName } from './paragraph';
import type { Governed } from './situation';
import { nounAt } from './words';

/** What the words say of the victims. */
export interface Whose {
  readonly victims: Victims;
  /** Index of the faction's name among the paragraph's names. */
  readonly name: number | null;
  /** The token whose pronoun stands for the faction. */
  readonly pronoun: number | null;
}

/** «معظمهم جنود», «جميعهم نازحون»: what most or all of those counted are. */
const MOST = wordsOf('معظمهم أغلبهم غالبيتهم وغالبيتهم ومعظمهم وأغلبهم أكثرهم');
const ALL = wordsOf('جميعهم كلهم وجميعهم');

const NOBODY: Whose = { victims: 'unknown', name: null, pronoun: null };
/** «5 قتلى في صفوف قوات حفتر»: how far after the quantity its owner may stand. */
const REACH = 7;

const CIVILIANS = WordTable.of(
  true,
  'مدني مدنيين مدنيون مدنيا مدنية مدنيات سكان أهالي أبناء مواطنين نساء أطفال نازحين نازحون',
);
const FIGHTERS = WordTable.of(
  true,
  `عسكري عسكريين عسكريون عسكريا مسلح مسلحين مسلحون مسلحا عناصر مقاتلين مقاتلي جنود صفوف قوات قوة مليشيا ميليشيا مليشيات ميليشيات
   كتيبة لواء جيش تنظيم حرس شرطة أمن فصائل داعش`,
  { enclitics: true },
);
/** Words that lead from a quantity to its owners; «ب» of «بصفوف» is a proclitic. */
const LEADS = WordTable.of(
  true,
  'من صفوف تابعين تابعون تابعا ينتمون لصفوف موالين عناصر مقاتلي أفراد جنود مسلحي قوات مسلحا',
  { enclitics: true },
);
const PLACES = WordTable.of(
  true,
  'في على قرب شرق غرب شمال جنوب داخل خلال إثر جراء عقب بعد قبل أثناء نتيجة بسبب حين عندما يوم مساء صباح',
);

/** The owners of each figure's people, in the figures' order. */
export function victimsOf(
  tokens: Tokens,
  sentence: TokenRange,
  governed: readonly Governed[],
  names: readonly ParagraphName[],
): Whose[] {
  const own = governed.map((one) => ofItself(tokens, sentence, one, names));
  return own.map((whose, i) => {
    const one = governed[i];
    if (one?.subset === true && whose.name === null && whose.victims !== 'civilian') {
      const name = own[governed.slice(0, i).findLastIndex(({ subset }) => !subset)]?.name ?? null;
      return name === null ? whose : { ...whose, name };
    }
    if (one === undefined || (one.quantity.noun !== null && !one.quantity.others)) return whose;
    if (whose.victims !== 'unknown' || whose.name !== null) return whose;
    // «قتل 300 عنصر … وأصيب أكثر من 1500», «قتل أكثر من 25 وأصيب 15 آخرون من قوات …»: what is left out is the same.
    const whole = governed.slice(0, i).findLastIndex(({ subset }) => !subset);
    const before = own[whole];
    if (before !== undefined && before !== NOBODY && before.victims !== 'mixed' && !one.subset) return before;
    const after = governed[i + 1]?.quantity;
    return after !== undefined && (after.noun === null || after.others) ? (own[i + 1] ?? whose) : whose;
  });
}

function ofItself(tokens: Tokens, sentence: TokenRange, one: Governed, names: readonly ParagraphName[]): Whose {
  const { quantity } = one;
  let victims: Victims = quantity.noun?.value.victims ?? 'unknown';
  const owned = quantity.noun !== null && quantity.noun.enclitic !== '';
  // «زوجته», «نجله» are nobody's fighters.
  let pronoun: number | null = owned && victims !== 'civilian' ? quantity.nounIndex : null;
  let name: number | null = null;
  // «اثنين من أفراد القوات»: the noun after «من» leads on to its owner.
  let led = pronoun !== null || (quantity.noun?.definite ?? false) || quantity.nounIndex >= quantity.last;
  if (pronoun !== null && victims === 'unknown' && quantity.noun?.value.outcome === null) victims = 'combatant';
  // «17 حوثيا»: the noun itself names the side.
  const self = names.findIndex(
    ({ type, first, entity }) => type === 'faction' && entity !== null && first === quantity.nounIndex,
  );
  // «عشرات من داعش»: the group itself is counted.
  const group = quantity.foreignNoun
    ? names.findIndex(({ type, first }) => type === 'faction' && first === quantity.last - 1)
    : -1;
  if (group >= 0) return { victims: 'combatant', name: group, pronoun: null };
  if (self >= 0) return { victims: victims === 'unknown' ? 'combatant' : victims, name: self, pronoun: null };
  const from = Math.max(quantity.last, quantity.nounIndex + 1);
  if (victims === 'unknown') {
    const told = toldOf(tokens, from, sentence.last);
    if (told !== null) return { victims: told, name: null, pronoun };
  }
  for (let i = from; i < Math.min(sentence.last, from + REACH) && name === null; i++) {
    const form = tokens.forms[i];
    if (form === undefined || (form.kind === 'mark' && form.text !== '"' && form.text !== '«')) break;
    if (form.kind === 'mark') continue;
    const faction = names.findIndex(({ type, first }) => type === 'faction' && first === i);
    if (faction >= 0 && (led || /^[لب]/u.test(form.text) || i === from)) {
      if (names[faction]?.named === true || victims === 'unknown' || victims === 'combatant') name = faction;
      if (victims === 'unknown') victims = 'combatant';
      break;
    }
    if (OUTCOME_HEADS.get(form)?.definite === false) break;
    if (led && CIVILIANS.has(form)) {
      victims = victims === 'combatant' ? 'mixed' : 'civilian';
      break;
    }
    if (led && FIGHTERS.has(form) && victims === 'unknown') victims = 'combatant';
    if (LEADS.has(form)) {
      led = true;
      const noun = nounAt(tokens, i);
      if (noun !== null && noun.enclitic !== '') pronoun = i;
    } else if (PLACES.has(form) && !isRanks(tokens, i)) break;
    else if (i === from && quantity.noun !== null && victims === 'unknown') victims = adjective(tokens, i);
  }
  if (victims === 'unknown' && quantity.noun !== null && quantity.last < sentence.last)
    victims = adjective(tokens, quantity.last);
  return victims === 'unknown' && name === null && pronoun === null ? NOBODY : { victims, name, pronoun };
}

/** How far behind a figure stands what its people are: «19 شخصا قتلوا، معظمهم جنود». */
const TOLD_REACH = 5;

/** «بين عسكريين ومدنيين», «معظمهم مدنيون», «معظمهم جنود»: who the people counted are; null where nothing says so. */
function toldOf(tokens: Tokens, from: number, to: number): Victims | null {
  for (let at = from; at < Math.min(to, from + TOLD_REACH); at++) {
    const form = tokens.forms[at];
    if (form === undefined) return null;
    const first = tokens.forms[at + 1];
    if (first?.kind !== 'word') continue;
    const civilian = CIVILIANS.get(first)?.proclitics === '';
    const fighter = FIGHTERS.get(first)?.proclitics === '';
    if (MOST.has(form) || ALL.has(form)) {
      if (civilian) return 'civilian';
      return fighter ? (ALL.has(form) ? 'combatant' : 'mixed') : null;
    }
    if (form.text !== 'بين' && form.text !== 'من') continue;
    if (!civilian && !fighter) continue;
    const second = tokens.forms[at + 2];
    if (second?.kind !== 'word' || !second.text.startsWith('و'))
      return form.text === 'بين' && civilian ? 'civilian' : null;
    if (civilian ? FIGHTERS.has(second) : CIVILIANS.has(second)) return 'mixed';
    return form.text === 'بين' && civilian ? 'civilian' : null;
  }
  return null;
}

/** «ثلاثة قتلى مدنيين». */
function adjective(tokens: Tokens, index: number): Victims {
  const form = tokens.forms[index];
  if (form === undefined || form.kind !== 'word') return 'unknown';
  if (CIVILIANS.get(form)?.proclitics === '') return 'civilian';
  const noun = nounAt(tokens, index);
  return noun?.proclitics === '' && noun.value.outcome === null ? noun.value.victims : 'unknown';
}

/** «في صفوف», «بين صفوف»: the preposition leads on. */
function isRanks(tokens: Tokens, index: number): boolean {
  const text = tokens.forms[index + 1]?.text ?? '';
  return text === 'صفوف' || text === 'صف' || text === 'اوساط' || text === 'صفوفها' || text === 'صفوفهم';
}
