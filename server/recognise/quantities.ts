/**
 * Quantities: numbers with their counted noun and what bends them, vague quantities, duals, and single people.
 *
 * Whether a quantity is a casualty is not asked here: «23 شخصا» is a quantity in every sentence.
 */

import type { Indefinite, Qualifier } from '../model';
import type { Form } from '../text/form';
import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { type Hit, WordTable } from '../text/wordTable';
import { isFunctionWord } from './lexicon/functionWords';
import { AFTER, AFTER_NUMBER, BEFORE, NUMBERED, type Phrase, VAGUE, VAGUE_WITH_OF } from './lexicon/qualifiers';
import { OTHER_COUNTED, OTHERS, VICTIM_NOUNS, type VictimNoun } from './lexicon/victimNouns';
import { numberAt } from './numbers';

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

interface Amount extends TokenRange {
  readonly cut: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly indefinite: Indefinite | null;
  readonly range: boolean;
  /** Whether a noun must follow after «من». */
  readonly needsOf: boolean;
}

const PARTITIVE = WordTable.of(true, 'أحد إحدى أحدى');
/** Groups of people that are counted too, but stand after «من» for their members: «ثلاثة من سرايا الخراساني». */
const GROUPS = WordTable.of(
  true,
  'سرايا كتيبة كتائب لواء ألوية فرقة فوج فصيل فصائل مجموعة جماعة جماعات قبيلة قبائل حزب شركة طرف أطراف سرية دولة حي قرية مدينة بلدة',
);
const OF = new Set(['من']);
const CASES = WordTable.of(true, 'حالة حالات حالتي حالتا حالتين');

/** The quantity that starts at token `index`, with the words before it that bend it; null where none does. */
export function quantityAt(tokens: Tokens, index: number): Quantity | null {
  if (tokens.forms[index]?.kind === 'mark') return null;
  const bent: TokenRange[] = [];
  let qualifier: Qualifier | null = null;
  let at = index;
  for (let turn = 0; turn < 2; turn++) {
    const before = phraseAt(tokens, at, BEFORE, true);
    if (before === null) break;
    qualifier ??= before.value;
    bent.push({ first: at, last: before.last });
    at = before.last;
  }
  const amount = isOneOf(tokens, at) ? null : amountAt(tokens, at);
  const core = amount === null ? (bent.length === 0 ? unnumberedAt(tokens, at) : null) : counted(tokens, amount);
  if (core === null || isNumbered(tokens, core) || isPostposed(tokens, core)) return null;
  let last = core.outer.last;
  const after = phraseAt(tokens, last, AFTER, false) ?? phraseAt(tokens, core.last, AFTER, false);
  if (after !== null) {
    qualifier = after.value;
    bent.push({ first: after.first, last: after.last });
    last = Math.max(last, after.last);
  }
  return { ...core, ...bounds(core, qualifier), outer: { first: index, last }, bent };
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

function amountAt(tokens: Tokens, index: number): Amount | null {
  return rangeAt(tokens, index) ?? numericAt(tokens, index) ?? vagueAt(tokens, index);
}

/** «بين 90 و100», «ما بين 90 إلى 100», «من 10 إلى 15». */
function rangeAt(tokens: Tokens, index: number): Amount | null {
  const opener = word(tokens, index);
  const at = opener === 'ما' ? index + 1 : index;
  const between = word(tokens, at).replace(/^[وب](?=بين)/u, '');
  if (between !== 'بين' && between !== 'مابين' && (between !== 'من' || opener === 'ما')) return null;
  const low = numberAt(tokens, at + 1);
  if (low === null) return null;
  let next = low.last;
  const link = word(tokens, next);
  if (link === 'و' || link === 'الي' || link === '-') next++;
  else if (between === 'من') return null;
  const high = numberAt(tokens, next);
  if (high === null || high.value <= low.value) return null;
  if (link !== 'و' && link !== 'الي' && link !== '-' && !link.startsWith('و')) return null;
  const scale = sharedScale(low.value, high.value);
  return { ...numeric(low.value * scale, high.value), first: low.first, last: high.last, cut: low.cut, range: true };
}

/** «بين 120 و160 ألف»: the scale said once holds for both. */
function sharedScale(low: number, high: number): number {
  for (const scale of [1_000_000, 1000]) if (low < 1000 && high >= low * scale && high % scale === 0) return scale;
  return 1;
}

function numeric(low: number, high: number): Omit<Amount, keyof TokenRange | 'cut' | 'range'> {
  return { low, high, indefinite: null, needsOf: false };
}

/** A number, «10 أو 15», «10-15»; «أربعة (4)» repeats itself. */
function numericAt(tokens: Tokens, index: number): Amount | null {
  const number = numberAt(tokens, index);
  if (number === null || !Number.isInteger(number.value) || isNumbering(tokens, index, number.last)) return null;
  let { last } = number;
  const link = word(tokens, last);
  if (link === 'او' || (link === '-' && tokens.spaced[last + 1] === 0)) {
    const high = numberAt(tokens, last + 1);
    const scale = high === null ? 1 : sharedScale(number.value, high.value);
    if (high !== null && high.cut === 0 && high.value > number.value && high.value < number.value * scale * 10)
      return {
        ...numeric(number.value * scale, high.value),
        first: index,
        last: high.last,
        cut: number.cut,
        range: true,
      };
  }
  if (link === '(' && word(tokens, last + 2) === ')' && numberAt(tokens, last + 1)?.value === number.value) last += 3;
  const text = tokens.forms[number.last - 1]?.text ?? '';
  const dual = number.last === index + 1 && /(?:^|[ول])(?:الفا|مليونا)$/u.test(text) && nounAt(tokens, last) !== null;
  const value = dual ? number.value * 2 : number.value;
  return { ...numeric(value, value), first: index, last, cut: number.cut, range: false };
}

/** Whether digits are a part of a date, a time, a share or a code: «10:30», «18/6», «20%», «بي-2». */
function isNumbering(tokens: Tokens, index: number, last: number): boolean {
  const form = tokens.forms[index];
  const before = tokens.forms[index - 1];
  const after = word(tokens, last);
  if (after === '%' || after === '٪' || after === 'بالميه' || after === 'بالمايه' || after === 'في_الميه') return true;
  if (form?.kind === 'number') {
    if ((after === '/' || after === ':' || after === '-') && tokens.forms[last + 1]?.kind === 'number') {
      const link = tokens.forms[last + 1]?.value ?? 0;
      if (after !== '-' || link <= (form.value ?? 0)) return true;
    }
    const mark = before?.text ?? '';
    if ((mark === '/' || mark === ':' || mark === '-' || mark === '–') && tokens.spaced[index] === 0) return true;
    if (before?.kind === 'word' && /^[a-z]/u.test(before.text) && tokens.spaced[index] === 0) return true;
  }
  return false;
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

/** «عشرات», «مئات الآلاف من», «العديد من», «بضعة». */
function vagueAt(tokens: Tokens, index: number): Amount | null {
  const form = tokens.forms[index];
  const hit = form === undefined ? null : VAGUE.get(form);
  if (hit === null) return null;
  let last = index + 1;
  let indefinite = hit.value;
  const scale = tokens.forms[last] === undefined ? null : VAGUE.get(tokens.forms[last] as Form);
  if (scale !== null && scale.proclitics === '' && (scale.value === 'thousands' || scale.value === 'hundreds')) {
    if (hit.value === 'tens' || hit.value === 'hundreds' || hit.value === 'several') {
      indefinite = scale.value;
      last++;
    }
  }
  const needsOf = VAGUE_WITH_OF.has(hit.key) && last === index + 1;
  if (needsOf && !OF.has(word(tokens, last))) return null;
  return { first: index, last, cut: hit.cut, low: null, high: null, indefinite, range: false, needsOf };
}

/** An amount with what it counts; null where that is no people («سبع غارات», «45 كيلومترا»). */
function counted(tokens: Tokens, amount: Amount): Quantity | null {
  const vague = amount.indefinite !== null;
  const base = {
    first: amount.first,
    cut: amount.cut,
    low: amount.low,
    high: amount.high,
    indefinite: amount.indefinite,
    qualifier: vague ? ('indefinite' as const) : amount.range ? ('range' as const) : ('exact' as const),
    kind: vague ? ('vague' as const) : ('number' as const),
    bent: [],
  };
  const end = (last: number, rest: Partial<Quantity> = {}): Quantity => ({
    ...base,
    noun: null,
    nounIndex: -1,
    others: false,
    foreignNoun: false,
    last,
    outer: { first: amount.first, last },
    ...rest,
  });
  const at = amount.last;
  const form = tokens.forms[at];
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

/** After «من»: «أربعة من الجنود» keeps the number alone, «العديد من الإصابات» is one phrase. */
function countedOf(
  tokens: Tokens,
  of: number,
  vague: boolean,
  end: (last: number, rest?: Partial<Quantity>) => Quantity,
): Quantity | null {
  const noun = nounAt(tokens, of + 1);
  const form = tokens.forms[of + 1];
  if (noun !== null && noun.value.number !== 'one') {
    const quantity = end(vague ? of + 2 : of, { noun, nounIndex: of + 1 });
    return { ...quantity, outer: { first: quantity.first, last: of + 2 } };
  }
  if (form !== undefined && OTHER_COUNTED.has(form) && !GROUPS.has(form)) return null;
  return vague && form !== undefined && !isFunctionWord(form) ? end(of + 2, { foreignNoun: true }) : end(of);
}

/** «24 شخصا آخرين»: the word for others belongs to what surrounds the quantity, not to its span. */
function withOthers(tokens: Tokens, quantity: Quantity): Quantity {
  const form = tokens.forms[quantity.last];
  if (form === undefined || OTHERS.get(form)?.proclitics !== '') return quantity;
  return { ...quantity, outer: { first: quantity.outer.first, last: quantity.last + 1 } };
}

/** «وأحد مرافقيه» is written like «واحد». */
const ONE_OF = { cut: 1, definite: false };

function isOneOf(tokens: Tokens, index: number): boolean {
  if (word(tokens, index) !== 'واحد') return false;
  const noun = nounAt(tokens, index + 1);
  return noun?.value.number === 'many' && noun.proclitics === '' && (noun.definite || noun.enclitic !== '');
}

const NOBODY = new Set(['احد', 'احدا']);

function nobody(index: number): Quantity {
  const range = { first: index, last: index + 1 };
  return {
    ...range,
    kind: 'nobody',
    cut: 0,
    low: 0,
    high: 0,
    qualifier: 'exact',
    indefinite: null,
    noun: null,
    nounIndex: -1,
    others: false,
    foreignNoun: false,
    outer: range,
    bent: [],
  };
}

const TWO = new Set(['اثنين', 'اثنان', 'اثنتين', 'اثنتان', 'الاثنين', 'الاثنان']);
/** Words that agree with two: «مدنيين كانا يستقلان شاحنة». */
const DUAL = new Set(
  'كانا لقيا قتلا اصيبا استشهدا هما قضيا توفيا جرحا يستقلان يعملان كلاهما مصرعهما حتفهما'.split(' '),
);
const ONE = new Set(['واحد', 'واحدا', 'واحده']);

/** Duals, plurals and single people without a number, and «أحد الجنود». */
function unnumberedAt(tokens: Tokens, index: number): Quantity | null {
  const form = tokens.forms[index];
  if (form === undefined || form.kind !== 'word') return null;
  const base = { first: index, qualifier: 'exact' as const, indefinite: null, foreignNoun: false, bent: [] };
  const partitive = isOneOf(tokens, index) ? ONE_OF : PARTITIVE.get(form);
  if (partitive !== null && !partitive.definite) {
    const noun = nounAt(tokens, index + 1);
    if (noun?.value.number !== 'many' || !(noun.definite || noun.enclitic !== '' || noun.proclitics === ''))
      return NOBODY.has(form.text) ? nobody(index) : null;
    const range = { first: index, last: index + 2 };
    const one = { cut: partitive.cut, low: 1, high: 1, others: false };
    return { ...base, ...range, ...one, kind: 'partitive', noun, nounIndex: index + 1, outer: range };
  }
  const others = OTHERS.get(form);
  if (others !== null && !others.definite) {
    const range = { first: index, last: index + 1 };
    const rest = { ...base, ...range, cut: others.cut, noun: null, nounIndex: -1, others: true, outer: range };
    if (others.value === 'many')
      return { ...rest, kind: 'plural', low: null, high: null, qualifier: 'indefinite', indefinite: 'some' };
    const value = others.value === 'one' ? 1 : 2;
    return { ...rest, kind: value === 1 ? 'single' : 'dual', low: value, high: value };
  }
  const noun = nounAt(tokens, index);
  if (noun === null) return null;
  const next = word(tokens, index + 1);
  const two = noun.value.number === 'two' || (noun.value.maybeDual && (TWO.has(next) || DUAL.has(next)));
  const stressed = (two && TWO.has(next)) || (noun.value.number === 'one' && ONE.has(next));
  const described = noun.value.number === 'one' && noun.definite && isDefiniteAdjective(next);
  const range = { first: index, last: index + (stressed || described ? 2 : 1) };
  const rest = { ...base, ...range, cut: noun.cut, noun, nounIndex: index, others: false, outer: range };
  if (two) return { ...rest, kind: 'dual', low: 2, high: 2 };
  if (noun.value.number === 'one') return { ...rest, kind: 'single', low: 1, high: 1 };
  return { ...rest, kind: 'plural', low: null, high: null, qualifier: 'indefinite', indefinite: 'some' };
}

/** «السفير الامريكي», «القائد الميداني»: a definite adjective of relation belongs to its noun. */
function isDefiniteAdjective(text: string): boolean {
  return text.length >= 6 && text.startsWith('ال') && text.endsWith('ي');
}

/** The noun of people at a token that stands without preposition; null where there is none. */
export function nounAt(tokens: Tokens, index: number): Hit<VictimNoun> | null {
  const form = tokens.forms[index];
  return form === undefined || form.kind !== 'word' ? null : VICTIM_NOUNS.get(form);
}

/** The folded text of a token; «» beyond the end. */
export function word(tokens: Tokens, index: number): string {
  return tokens.forms[index]?.text ?? '';
}

function isDefinite(tokens: Tokens, index: number): boolean {
  return word(tokens, index).startsWith('ال') || word(tokens, index - 1) === 'ال';
}

/** Whether a word carries و, a preposition or the article, so that no number counts it. */
function hasParticle(form: Form): boolean {
  const { text } = form;
  return (
    text.startsWith('ال') ||
    text.startsWith('وال') ||
    text.startsWith('بال') ||
    text.startsWith('لل') ||
    /^[وب].{3,}/u.test(text)
  );
}

/** The phrase of a list that starts at a token, the longest; `particles` allows و، ف، ب، ل on its first word. */
export function phraseAt<T>(
  tokens: Tokens,
  index: number,
  list: ReadonlyMap<string, readonly Phrase<T>[]>,
  particles: boolean,
): (TokenRange & { readonly value: T }) | null {
  const form = tokens.forms[index];
  if (form === undefined || form.kind !== 'word') return null;
  for (const first of particles ? [form.text, ...form.readings.map(({ full }) => full)] : [form.text])
    for (const { words, value } of list.get(first) ?? [])
      if (words.every((expected, i) => i === 0 || word(tokens, index + i) === expected))
        return { first: index, last: index + words.length, value };
  return null;
}
