/** Whose people the victims are: civilians or fighters, and of which side. */

import type { Victims } from '../model';
import type { Form } from '../text/form';
import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { ALL_OF_THEM, MOST_OF_THEM, OUTCOME_HEADS } from './lexicon/outcomes';
import { OTHERS } from './lexicon/victimNouns';
import type { ParagraphName } from './paragraph';
import type { Governed } from './situation';
import { nounAt, word } from './words';

/** What the words say of the victims. */
export interface Whose {
  readonly victims: Victims;
  /** Index of the faction's name among the paragraph's names. */
  readonly name: number | null;
  /** The token whose pronoun stands for the faction. */
  readonly pronoun: number | null;
}

const NOBODY: Whose = { victims: 'unknown', name: null, pronoun: null };
/** «5 قتلى في صفوف قوات حفتر»: how far after the quantity its owner may stand. */
const REACH = 7;

const CIVILIANS = WordTable.of(
  true,
  'مدني مدنيين مدنيون مدنيا مدنية مدنيات سكان أهالي مواطنين نساء أطفال نازحين نازحون',
);
const FIGHTERS = WordTable.of(
  true,
  `عسكري عسكريين عسكريون عسكريا مسلح مسلحين مسلحون مسلحا عناصر مقاتلين مقاتلي جنود صفوف قوات قوة مليشيا ميليشيا مليشيات ميليشيات
   كتيبة لواء جيش تنظيم حرس شرطة أمن فصائل داعش`,
  { enclitics: true },
);
const SONS = wordsOf('أبناء');
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
  tellOfAll(tokens, sentence, governed, own);
  tellOfParts(governed, own);
  return own.map((whose, i) => {
    const one = governed[i];
    const others = one === undefined ? null : ofOthers(tokens, whose, one, governed[i + 1], own[i + 1]);
    if (others !== null) return others;
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

/**
 * «لقي أربعة عناصر مصرعهم وأصيب 24 آخرون من قوات X», «قتل شخص وجرح تسعة آخرون من عناصر X»: people and others are of the
 * same side, which stands behind the last of them; null where nothing is told of the people by it.
 */
function ofOthers(
  tokens: Tokens,
  whose: Whose,
  { subset, quantity }: Governed,
  next: Governed | undefined,
  after: Whose | undefined,
): Whose | null {
  if (whose.name !== null || whose.pronoun !== null || whose.victims === 'civilian' || whose.victims === 'mixed')
    return null;
  if (next === undefined || after === undefined || after.name === null || subset !== next.subset) return null;
  const form = tokens.forms[next.quantity.last];
  const others = next.quantity.others || (form !== undefined && OTHERS.get(form)?.proclitics === '');
  if (!others || quantity.noun?.value.victims === 'civilian') return null;
  return { ...after, victims: whose.victims === 'unknown' ? after.victims : whose.victims };
}

/** How far before such a word its people may stand, and how far those joined to them. */
const ALL_REACH = 4;

/** «قتيلين و5 جرحى جميعهم نازحون», «19 شخصا، معظمهم جنود»: what all are, or most, all joined figures before it are of. */
function tellOfAll(tokens: Tokens, sentence: TokenRange, governed: readonly Governed[], own: Whose[]): void {
  for (let at = sentence.first; at < sentence.last - 1; at++) {
    const all = ALL_OF_THEM.has(tokens.forms[at]);
    if (!all && !MOST_OF_THEM.has(tokens.forms[at])) continue;
    const noun = nounAt(tokens, at + 1)?.value.victims ?? 'unknown';
    const told = CIVILIANS.has(tokens.forms[at + 1] as Form) ? 'civilian' : noun;
    if (told === 'unknown') continue;
    let end = at;
    for (let i = governed.length - 1; i >= 0; i--) {
      const { last, outer } = (governed[i] as Governed).quantity;
      if (last > end || own[i]?.victims !== 'unknown') continue;
      if (end - Math.max(last, outer.last) > ALL_REACH) break;
      // Most of them are fighters, and who the others are is not said.
      own[i] = { ...(own[i] as Whose), victims: told === 'combatant' && !all ? 'mixed' : told };
      end = outer.first;
    }
  }
}

/** «سبعة أشخاص، هم خمسة من المقاتلين وسيدتان»: of whom fighters and civilians are parts are both. */
function tellOfParts(governed: readonly Governed[], own: Whose[]): void {
  governed.forEach((whole, i) => {
    if (whole.subset || own[i]?.victims !== 'unknown') return;
    const parts = new Set<Victims>();
    for (let at = i + 1; governed[at]?.subset === true; at++) parts.add(own[at]?.victims ?? 'unknown');
    if (parts.has('civilian') && parts.has('combatant')) own[i] = { ...(own[i] as Whose), victims: 'mixed' };
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
  let from = Math.max(quantity.last, quantity.nounIndex + 1);
  // «مسلحين» of «15 جثة لمسلحين من تنظيم …»: whose they are may follow.
  let nameless: number | null = null;
  for (let i = from; i < Math.min(sentence.last, from + REACH) && name === null; i++) {
    const form = tokens.forms[i];
    // «عشرة على الأقل من عناصر …», «قتلى سقطوا في صفوف …»
    const past = passedOver(tokens, quantity, i);
    if (past > i) {
      if (i === from) from = past;
      i = past - 1;
      continue;
    }
    if (form === undefined || (form.kind === 'mark' && form.text !== '"' && form.text !== '«')) break;
    if (form.kind === 'mark') continue;
    const between = word(tokens, i - 1) === 'بين';
    const faction = names.findIndex(({ type, first }) => type === 'faction' && first === i);
    if (faction >= 0 && !between && (led || /^[لب]/u.test(form.text) || i === from)) {
      if (names[faction]?.named === true || victims === 'unknown' || victims === 'combatant') name = faction;
      const behind = names[faction]?.last ?? i + 1;
      // «من العسكريين والمدنيين»
      if (isNameless(names[faction]) && isSideBySide(tokens, behind - 1, false, CIVILIANS)) {
        victims = 'mixed';
        name = null;
        break;
      }
      if (victims === 'unknown') victims = 'combatant';
      if (!isNameless(names[faction]) || !leads(tokens, behind)) break;
      nameless = name;
      name = null;
      led = true;
      i = behind - 1;
      continue;
    }
    if (OUTCOME_HEADS.get(form)?.definite === false) break;
    // «من أبناء قبيلة التبو» are its people, «من أبناء البلدة» may be anybody.
    if (SONS.has(form)) {
      const tribe = names.some(({ type, first }) => type === 'faction' && first === i + 1);
      if (tribe && victims === 'unknown') victims = 'civilian';
      break;
    }
    if ((led || between || (i === from && form.text.startsWith('ل'))) && CIVILIANS.has(form)) {
      victims = victims === 'combatant' || isSideBySide(tokens, i, between, FIGHTERS) ? 'mixed' : 'civilian';
      break;
    }
    // «بين عسكريين ومدنيين», «260 جريحا من العسكريين والمدنيين»
    if ((between || led) && FIGHTERS.has(form) && isSideBySide(tokens, i, between, CIVILIANS)) {
      victims = 'mixed';
      break;
    }
    if (led && FIGHTERS.has(form) && victims === 'unknown') victims = 'combatant';
    // «ستة قتلى في صفوف المهاجمين»
    if (victims === 'unknown' && RANKS.has(word(tokens, i - 1)))
      victims = nounAt(tokens, i)?.value.victims ?? 'unknown';
    if (LEADS.has(form)) {
      led = true;
      const noun = nounAt(tokens, i);
      if (noun !== null && noun.enclitic !== '') pronoun = i;
    } else if (isMemberOf(form, victims, names, i)) led = true;
    else if (PLACES.has(form) && !isRanks(tokens, i)) break;
    else if (i === from && quantity.noun !== null && victims === 'unknown') victims = adjective(tokens, i);
  }
  if (victims === 'unknown' && quantity.noun !== null && quantity.last < sentence.last)
    victims = isOfSecurity(tokens, quantity) ? 'combatant' : adjective(tokens, quantity.last);
  name ??= nameless;
  if (name === null && pronoun === null) {
    name = loserOf(tokens, sentence, quantity.outer.first, names);
    if (name !== null && victims === 'unknown') victims = 'combatant';
  }
  return victims === 'unknown' && name === null && pronoun === null ? NOBODY : { victims, name, pronoun };
}

/** «قيادي في تنظيم داعش», «ضابط في الجيش»: the preposition leads to those he serves. */
function isMemberOf(form: Form, victims: Victims, names: readonly ParagraphName[], index: number): boolean {
  if (form.text !== 'في' || victims !== 'combatant') return false;
  return names.some(
    ({ type, first, named, entity }) => type === 'faction' && first === index + 1 && (named || entity !== null),
  );
}

/** Where the words at a token end that say nothing of whose the people are; the token itself where it is none of these. */
function passedOver(tokens: Tokens, { bent }: Governed['quantity'], index: number): number {
  const bending = bent.find(({ first }) => first === index);
  if (bending !== undefined) return bending.last;
  const form = tokens.forms[index];
  const verb = form === undefined ? null : OUTCOME_HEADS.get(form);
  if (verb?.value.form !== 'agreeing' || verb.proclitics !== '') return index;
  const of = word(tokens, index + 1) === 'من' && leads(tokens, index + 2);
  return of || isRanks(tokens, index + 1) ? index + 1 : index;
}

/** «المسلحين», «مقاتلين»: nobody whom the article could name. */
function isNameless(name: ParagraphName | undefined): boolean {
  return name !== undefined && !name.named && name.entity === null && name.asks === undefined;
}

function leads(tokens: Tokens, index: number): boolean {
  const form = tokens.forms[index];
  return form?.kind === 'word' && LEADS.has(form);
}

const LOSES = wordsOf('خسر خسرت يخسر تخسر تكبد تكبدت وخسر وخسرت وتكبد وتكبدت فقد فقدت وفقد وفقدت');
const LOSES_REACH = 7;

/** «خسر فيها الحوثيون نحو 500 مقاتل»: whose people the verb's subject loses. */
function loserOf(
  tokens: Tokens,
  sentence: TokenRange,
  quantity: number,
  names: readonly ParagraphName[],
): number | null {
  for (let at = quantity - 1; at >= Math.max(sentence.first, quantity - LOSES_REACH); at--) {
    if (!LOSES.has(tokens.forms[at])) continue;
    const loser = names.findIndex(({ type, first, last }) => type === 'faction' && first > at && last <= quantity);
    return loser < 0 ? null : loser;
  }
  return null;
}

/** «من العسكريين والمدنيين»: both right beside one another; behind «بين» farther apart too. */
function isSideBySide(tokens: Tokens, index: number, between: boolean, others: WordTable<boolean>): boolean {
  if (between) return isJoinedTo(tokens, index, others);
  const next = tokens.forms[index + 1];
  return next?.kind === 'word' && others.get(next)?.proclitics === 'و';
}

/** «عسكريين ومدنيين», «عسكريين من قوات الجيش ومدنيين»: a word of the other table is joined to the one at a token. */
function isJoinedTo(tokens: Tokens, index: number, others: WordTable<boolean>): boolean {
  for (let at = index + 1; at <= index + JOINED_REACH; at++) {
    const form = tokens.forms[at];
    if (form === undefined || form.text === '،' || form.text === '.') return false;
    if (form.kind !== 'word') continue;
    if (others.get(form)?.proclitics === 'و') return true;
    if (OUTCOME_HEADS.get(form)?.definite === false || PLACES.has(form)) return false;
  }
  return false;
}

const JOINED_REACH = 9;

/** «خمسة رجال شرطة», «رجلا أمن». */
function isOfSecurity(tokens: Tokens, { noun, last }: Governed['quantity']): boolean {
  return noun?.key.startsWith('رج') === true && SECURITY.has(tokens.forms[last]);
}

const SECURITY = wordsOf('شرطة أمن الشرطة الأمن');

/** «ثلاثة قتلى مدنيين». */
function adjective(tokens: Tokens, index: number): Victims {
  const form = tokens.forms[index];
  if (form === undefined || form.kind !== 'word') return 'unknown';
  if (CIVILIANS.get(form)?.proclitics === '') return 'civilian';
  const noun = nounAt(tokens, index);
  return noun?.proclitics === '' && noun.value.outcome === null ? noun.value.victims : 'unknown';
}

/** «في صفوف», «بين صفوف», «ضمن صفوف»: the preposition leads on. */
function isRanks(tokens: Tokens, index: number): boolean {
  if (!IN.has(tokens.forms[index])) return false;
  const text = tokens.forms[index + 1]?.text ?? '';
  return RANKS.has(text) || text === 'صفوفها' || text === 'صفوفهم';
}

const RANKS = new Set(['صفوف', 'صف', 'اوساط']);

const IN = wordsOf('في بين ضمن من داخل وسط');
