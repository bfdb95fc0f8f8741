/** How things stand, told of a place in passing: who holds it, who is based there, who lays siege to it. */

import type { Tokens } from '../text/tokens';
import { type WordSet, wordsOf } from '../text/wordSet';
import type { Happening } from './happenings';
import { isHeadline } from './headline';
import { isImperfect } from './inflections';

const ALTHOUGH = wordsOf('رغم ورغم بالرغم');
const CONCESSION_REACH = 9;

function isConceded(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= index - CONCESSION_REACH; at--) {
    const form = tokens.forms[at];
    if (form === undefined || form.text === '،' || form.text === '.') return false;
    if (ALTHOUGH.has(form)) return true;
  }
  return false;
}

const STANDING = /^(?:[وف][يت]سيطر|[وف]?[يت](?:حاصر|تخذ))/u;
const WHILE = wordsOf('بينما فيما حين');
const HOLDING = /^[يت]سيطر(?:ون)?$/u;
const HOLD_REACH = 3;
const WHOLLY = wordsOf('تماما كليا بالكامل بشكل');

function holds(tokens: Tokens, index: number, words: WordSet): boolean {
  for (let at = index + 1; at <= index + HOLD_REACH; at++) if (words.has(tokens.forms[at])) return true;
  return false;
}

const STATES: ReadonlySet<Happening> = new Set<Happening>(['takeover', 'basing', 'siege']);
const THAT = wordsOf('التي الذي الذين حيث كانت كان لا زال زالت مازال مازالت يزال تزال');
const THEY = wordsOf('أنها أنه أنهم إنها إنه إنهم');
const THERE = wordsOf('عليها عليه عليهما بها به فيها فيه فيهما');

/** «المدينة التي يسيطر عليها التنظيم», «مواقع تتمركز بها القوات»: what is the case, told of a place in passing. */
export function tellsState(tokens: Tokens, index: number, happening: Happening, enclitic: string): boolean {
  if (!STATES.has(happening)) return false;
  if (!isImperfect(tokens.forms[index]?.text ?? '')) return false;
  // «تحاصر القوات المدينة منذ مايو»: since when, which tells of its beginning.
  if (happening === 'siege' && hasSince(tokens, index)) return false;
  const before = tokens.forms[index - 1];
  // «قبل أن تطرده القوات»: that happened.
  if (before?.text === 'ان') return false;
  // «وتسيطر القوات على المدينة، ويحاصرها خصومها»: how things stand. «تسيطر تماما على الموقع» and a headline tell news.
  if (!isHeadline(tokens) && STANDING.test(tokens.forms[index]?.text ?? '') && !holds(tokens, index, WHOLLY))
    return true;
  // «وفي غياب سلطة الدولة، تسيطر هذه القبائل على الحدود»: behind what its sentence opens with.
  // «بينما تسيطر الجماعات المسلحة على أغلب البلاد».
  if (
    (before?.text === '،' || WHILE.has(before)) &&
    HOLDING.test(tokens.forms[index]?.text ?? '') &&
    !holds(tokens, index, WHOLLY)
  )
    return true;
  // «رغم أن التنظيم يسيطر على المدينة».
  if (isConceded(tokens, index)) return true;
  // «أشار إلى أنها "تسيطر على مناطق»: what one says of himself holds.
  if (before?.text === '"' && THEY.has(tokens.forms[index - 2])) return true;
  return enclitic !== '' || THAT.has(before) || THERE.has(tokens.forms[index + 1]);
}

const SINCE = wordsOf('منذ ومنذ');
const SINCE_REACH = 8;
/** «منذ عام»: for how long, which tells of no beginning. */
const LENGTHS = wordsOf(
  'عام عامين أعوام شهر شهرين أشهر شهور أسبوع أسبوعين أسابيع يوم يومين أيام سنة سنتين سنوات مدة فترة زمن وقت نحو حوالي أكثر قرابة زهاء',
);

/** Whether the clause of a verb says since when: «منذ مايو», not «منذ عام». */
export function hasSince(tokens: Tokens, index: number): boolean {
  for (let at = index + 1; at <= index + SINCE_REACH; at++) {
    const form = tokens.forms[at];
    if (form === undefined || form.text === '.' || form.text === '،') return false;
    if (SINCE.has(form)) return !LENGTHS.has(tokens.forms[at + 1]);
  }
  return false;
}
