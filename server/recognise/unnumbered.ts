/** People without a number: duals, plurals, one person, «أحد الجنود». */

import type { Tokens } from '../text/tokens';
import { WordTable } from '../text/wordTable';
import { OTHERS } from './lexicon/victimNouns';
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

/** Duals, plurals and single people without a number, and «أحد الجنود». */
export function unnumberedAt(tokens: Tokens, index: number): Quantity | null {
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
