/** People without a number: duals, plurals, one person, «أحد الجنود». */

import type { Form } from '../text/form';
import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { OUTCOME_HEADS } from './lexicon/outcomes';
import { OTHERS, VICTIM_NOUNS } from './lexicon/victimNouns';
import type { Quantity } from './quantities';
import { nounAt, word } from './words';

const PARTITIVE = WordTable.of(true, 'أحد إحدى أحدى');

const TWO = new Set(['اثنين', 'اثنان', 'اثنتين', 'اثنتان', 'الاثنين', 'الاثنان']);

/** Words that agree with two: «مدنيين كانا يستقلان شاحنة». */
const DUAL = new Set(
  'كانا لقيا قتلا اصيبا استشهدا هما قضيا توفيا جرحا يستقلان يعملان كلاهما مصرعهما حتفهما'.split(' '),
);

const ONE = new Set(['واحد', 'واحدا', 'واحده']);

/** «وأحد مرافقيه» is written like «واحد». */
const ONE_OF = { cut: 1, definite: false };

/** Whether «واحد» at a token stands for و and «أحد». */
export function isOneOf(tokens: Tokens, index: number): boolean {
  if (word(tokens, index) !== 'واحد') return false;
  const noun = nounAt(tokens, index + 1);
  return noun?.value.number === 'many' && noun.proclitics === '' && (noun.definite || noun.enclitic !== '');
}

/** «استشهاد أحدهم». */
const ONE_OF_THEM = new Set(['احدهم', 'احدهما', 'احداهن', 'احداهما']);

const NOBODY = new Set(['احد', 'احدا']);

/** People from token `first`: `count` of them, some where that is null. */
function people(
  kind: Quantity['kind'],
  first: number,
  last: number,
  cut: number,
  count: number | null,
  noun: Quantity['noun'],
  nounIndex: number,
  others: boolean,
): Quantity {
  return {
    first,
    last,
    kind,
    cut,
    low: count,
    high: count,
    qualifier: count === null ? 'indefinite' : 'exact',
    indefinite: count === null ? 'some' : null,
    noun,
    nounIndex,
    others,
    foreignNoun: false,
    outer: { first, last },
    bent: [],
  };
}

/** Whether people without a number may start with a word, as far as the word itself tells. */
export function isUnnumbered(form: Form): boolean {
  if (form.kind !== 'word') return false;
  return (
    form.text === 'واحد' ||
    ONE_OF_THEM.has(form.text) ||
    PARTITIVE.has(form) ||
    OTHERS.has(form) ||
    VICTIM_NOUNS.has(form)
  );
}

/** Duals, plurals and single people without a number, and «أحد الجنود». */
export function unnumberedAt(tokens: Tokens, index: number): Quantity | null {
  const form = tokens.forms[index];
  if (form === undefined || !isUnnumbered(form)) return null;
  if (ONE_OF_THEM.has(form.text)) {
    const before = tokens.forms[index - 1];
    const governed = before !== undefined && OUTCOME_HEADS.get(before)?.definite === false;
    return governed ? people('partitive', index, index + 1, 0, 1, null, -1, false) : null;
  }
  const partitive = isOneOf(tokens, index) ? ONE_OF : PARTITIVE.get(form);
  if (partitive !== null && !partitive.definite) {
    const noun = nounAt(tokens, index + 1);
    if (noun?.value.number !== 'many' || !(noun.definite || noun.enclitic !== '' || noun.proclitics === ''))
      return NOBODY.has(form.text) ? people('nobody', index, index + 1, 0, 0, null, -1, false) : null;
    return people('partitive', index, index + 2, partitive.cut, 1, noun, index + 1, false);
  }
  const others = OTHERS.get(form);
  if (others !== null && !others.definite) {
    const kind = others.value === 'many' ? 'plural' : others.value === 'one' ? 'single' : 'dual';
    return people(kind, index, index + 1, others.cut, COUNTS[kind], null, -1, true);
  }
  const noun = nounAt(tokens, index);
  if (noun === null || isAdjective(tokens, index, noun) || falls(tokens, index, noun)) return null;
  const next = word(tokens, index + 1);
  const two =
    noun.value.number === 'two' ||
    (noun.value.maybeDual && (TWO.has(next) || DUAL.has(next) || isVowelledDual(tokens, index)));
  const stressed =
    (two && TWO.has(next)) || (noun.value.number === 'one' && ONE.has(next) && !isOneOf(tokens, index + 1));
  const described = noun.value.number === 'one' && noun.definite && isDefiniteAdjective(next);
  const kind = two ? 'dual' : noun.value.number === 'one' ? 'single' : 'plural';
  const last = index + (stressed || described ? 2 : 1);
  return people(kind, index, last, noun.cut, COUNTS[kind], noun, index, false);
}

/** «راح ضحية الانفجار 12 شخصا»: what they fell to, and nobody counted. */
function falls(tokens: Tokens, index: number, { key, definite }: NonNullable<Quantity['noun']>): boolean {
  return key === 'ضحيه' && !definite && FALLS.has(tokens.forms[index - 1]);
}

const FALLS = wordsOf('راح راحت وراح وراحت ذهب وذهب');

/** «مدونَين», «عسكريَّين»: a fatha before the ending tells two from many. */
function isVowelledDual(tokens: Tokens, index: number): boolean {
  return /\u064e\u0651?ي/u.test(tokens.text.slice(tokens.starts[index], tokens.ends[index]));
}

/** «جنديين ليبيين», «شابان تونسيان»: a people's adjective right after two or more people is of those people. */
function isAdjective(tokens: Tokens, index: number, noun: NonNullable<Quantity['noun']>): boolean {
  if (!noun.value.adjective || noun.value.number === 'one' || noun.proclitics !== '') return false;
  const before = nounAt(tokens, index - 1);
  return (
    before !== null && !before.value.adjective && before.value.number !== 'one' && before.definite === noun.definite
  );
}

const COUNTS = { single: 1, dual: 2, plural: null } as const;

/** «السفير الامريكي», «القائد الميداني»: a definite adjective of relation belongs to its noun. */
function isDefiniteAdjective(text: string): boolean {
  return text.length >= 6 && text.startsWith('ال') && text.endsWith('ي');
}
