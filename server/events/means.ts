/** What belongs to the deed before it as its means, its cause or its end: «اغتالت قائدا بغارة», «مجزرة جراء غارة». */

import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import type { Found } from './found';
import type { Happening } from './happenings';

/** Deeds that are done by means of a weapon, which says more than what they led to. */
export const MEANS: ReadonlySet<Happening> = new Set<Happening>([
  'air-strike',
  'bombardment',
  'targeting',
  'explosion',
  'suicide-bombing',
  'grenade',
]);
const BY_MEANS: ReadonlySet<Happening> = new Set<Happening>(['assassination', 'clash', 'killing']);
const NEAR = 8;

/** «اغتالت قائدا ميدانيا بغارة على سيارته», «اغتيال ضابط في تفجير», «خرق الجيش الهدنة بقصف البلدة». */
export function isMeansOf(tokens: Tokens, before: Found, next: Found): boolean {
  if (next.word.verb || !MEANS.has(next.happening) || next.index - before.last >= NEAR) return false;
  if (before.happening === 'assassination' && !next.definite)
    return next.proclitics === 'ب' || IN.has(tokens.forms[next.index - 1]);
  return before.word.verb && BY_MEANS.has(before.happening) && next.proclitics === 'ب';
}

/** What stands before the means of a killing: «في تفجير», «إثر انفجار عبوة». */
const IN = wordsOf('في إثر جراء نتيجة بواسطة');

const CALLED: ReadonlySet<Happening> = new Set<Happening>(['execution', 'explosion']);
const STRIKES: ReadonlySet<Happening> = new Set<Happening>(['air-strike', 'bombardment', 'targeting', 'chemical']);
/** What a cause stands behind. */
export const BY = wordsOf('جراء نتيجة بواسطة بسبب عبر');

/** «مجزرة راح ضحيتها 14 مدنيا جراء غارة», «انفجارات جراء ضربة بمسيرة»: what it was. */
export function isCause(tokens: Tokens, before: Found, next: Found): boolean {
  if (!CALLED.has(before.happening) || before.word.verb) return false;
  return STRIKES.has(next.happening) && BY.has(tokens.forms[next.index - 1]);
}

const BREACHES = /(?:خرق|نتهك)/u;

/** «خرق الجيش الهدنة»: the truce that was broken. */
export function isBreach(tokens: Tokens, before: Found, next: Found): boolean {
  if (!before.word.verb || before.happening !== 'clash' || next.word.happening !== 'truce') return false;
  return BREACHES.test(tokens.forms[before.index]?.text ?? '');
}

const SHOTS: ReadonlySet<Happening> = new Set<Happening>(['shooting', 'attack', 'targeting']);
const SHOT_DEAD = /^[وف]?ارد(?:وه|ته|اه|وها|تها|وهم|تهم)$/u;

/** «أطلق مجهولون النار على سيارة قاض وأردوه قتيلا». */
export function isShotDead(tokens: Tokens, before: Found, next: Found): boolean {
  return SHOTS.has(before.happening) && next.word.verb && SHOT_DEAD.test(tokens.forms[next.index]?.text ?? '');
}

/** «اعتقلت انتحاريا قبل تفجير نفسه», «قبل أن يفجر نفسه»: what did not come to pass. */
export function isPrevented(tokens: Tokens, before: Found, next: Found): boolean {
  if (before.happening !== 'arrest' || next.happening !== 'suicide-bombing') return false;
  const at = tokens.forms[next.index - 1]?.text === 'ان' ? next.index - 2 : next.index - 1;
  return tokens.forms[at]?.text === 'قبل';
}
