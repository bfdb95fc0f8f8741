/** What tells of the deed before it once more: what summed it up, who claimed it, what it is called, what was done in it. */

import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import type { Found } from './found';
import { type Happening, VIOLENT } from './happenings';
import { DOING, RESPONSIBILITY } from './roleWords';

/** Deeds that fighting breaks out in. */
export const FOUGHT: ReadonlySet<Happening> = new Set<Happening>([
  'riot',
  'attack',
  'storming',
  'protest',
  'raid',
  'clash',
  'suicide-bombing',
]);
/** «اقتحمت مجموعات البلدة وهاجمت نقاط الجيش»: what the same do in one raid. */
const ASSAULTS: ReadonlySet<Happening> = new Set<Happening>(['attack', 'storming']);
const CLAIMED = wordsOf('وتبنى وتبنت تبنى تبنت عن');
const ADOPTED = wordsOf('وتبنى وتبنت تبنى تبنت');
const CLAIM_REACH = 5;
const DURING = wordsOf('أثناء خلال لدى');
const AIMING = /^استهدافا?$/u;
const THEIRS = /(?:هم|هما|ها|ه)$/u;

/** «اعتقل عدد من المدنيين في هجوم شنته القوات على القرية»: what an attack led to. */
export const SUMMED: ReadonlySet<Happening> = new Set<Happening>(['arrest', 'abduction', 'looting', 'destruction']);

const ATTACKING: ReadonlySet<Happening> = new Set<Happening>([
  'attack',
  'suicide-bombing',
  'explosion',
  'air-strike',
  'bombardment',
  'targeting',
]);

/** «عملية انتحارية أوقعت قتلى أثناء استهداف ثكنة», «اشتباكات … أثناء تصديهم لمجموعات»: in what was told before. */
export function isDuring(tokens: Tokens, before: Found, next: Found): boolean {
  if (next.word.verb || !VIOLENT.has(before.happening) || !DURING.has(tokens.forms[next.index - 1])) return false;
  const own = tokens.forms[next.index]?.text ?? '';
  return AIMING.test(own) || (next.word.happening === 'repulse' && THEIRS.test(own));
}

/** «اقتحم مسلحون المقر وأضرموا النار فيه في هجوم …»: a noun behind «في» that says what the verbs before it made. */
export function isSummedUp(tokens: Tokens, before: Found, next: Found): boolean {
  if (next.word.verb || next.definite || next.proclitics !== '') return false;
  if (tokens.forms[next.index - 1]?.text !== 'في' || !ATTACKING.has(next.happening)) return false;
  // «بعد تفجير انتحاري سيارة ملغومة، في هجوم تبناه التنظيم».
  if (!before.word.verb) return ATTACKING.has(before.happening) && DOING.has(tokens.forms[next.last]);
  // «سيطرت جماعات على ريف حلب في هجوم خاطف».
  if (before.happening === 'takeover') return next.happening === 'attack';
  return SUMMED.has(before.happening) || FOUGHT.has(before.happening) || ATTACKING.has(before.happening);
}

/** «هجوم بسيارة مفخخة استهدف بوابة، وتبنى التفجير التنظيم»: who did what was told before. */
export function isClaimed(tokens: Tokens, before: Found, next: Found): boolean {
  if (next.word.verb || !next.definite || !ATTACKING.has(next.happening) || !ATTACKING.has(before.happening))
    return false;
  // «وتبنى التنظيم الهجوم».
  for (let at = next.index - 2; at >= Math.max(before.last, next.index - CLAIM_REACH); at--)
    if (ADOPTED.has(tokens.forms[at])) return true;
  const claim = tokens.forms[next.index - 1];
  if (!CLAIMED.has(claim)) return false;
  const claimed = tokens.forms[next.index - 2]?.text ?? '';
  return claim?.text !== 'عن' || claimed === 'المسووليه' || RESPONSIBILITY.test(claimed);
}

/** Two verbs of assault joined by و, of one number and gender. */
export function isSequel(tokens: Tokens, before: Found, next: Found): boolean {
  if (!ASSAULTS.has(before.happening) || !ASSAULTS.has(next.happening)) return false;
  if (!before.word.verb || !next.word.verb || next.proclitics !== 'و') return false;
  return endingOf(tokens, before) === endingOf(tokens, next);
}

/** What shows the number and gender of a verb in the perfect: «وا», «ت» or nothing. */
export function endingOf(tokens: Tokens, { index }: Found): string {
  return /(?:وا|ت)$/u.exec(tokens.forms[index]?.text ?? '')?.[0] ?? '';
}

const EXPLOSIVE: ReadonlySet<Happening> = new Set<Happening>([
  'attack',
  'suicide-bombing',
  'explosion',
  'grenade',
  'bombardment',
  'air-strike',
]);
const DISARMED_REACH = 14;

/** «فكك خبراء عبوة ناسفة», «أحبطت الشرطة محاولة تفجير كنيسة», «اعترضت الدفاعات صاروخا أطلقه الحوثيون»: what was made harmless. */
export function isDisarmed(tokens: Tokens, before: Found, next: Found): boolean {
  if (before.happening !== 'disarming' || !EXPLOSIVE.has(next.happening)) return false;
  if (next.word.verb) return next.happening === 'bombardment' && THEIRS.test(tokens.forms[next.index]?.text ?? '');
  return next.index - before.last < DISARMED_REACH && !/^[وف]/u.test(next.proclitics);
}

/** Verbs and nouns of driving out, which say of whom a place was taken rather than which. */
const DRIVING_OUT = /^[وفب]?(?:ال|[يت])?(?:طرد|دحر|اخراج)(?:ت|وا)?$/u;
const OF_IT = wordsOf('عليها عليه عليهما منها منه');
const ENTERED: ReadonlySet<Happening> = new Set<Happening>(['takeover', 'attack', 'storming']);
const TAKEN_REACH = 12;

/** «تقدمت القوات وسيطرت على التلة», «دخلت المدينة بعد طرد المسلحين», «اقتحموا البلدة وسيطروا عليها»: stages of taking a place. */
export function isTaken(tokens: Tokens, before: Found, next: Found): boolean {
  if (next.happening !== 'takeover' || next.index - before.last > TAKEN_REACH) return false;
  // «دخل الجيش البلدة وحررها», «اقتحموا البلدة وبسطوا سيطرتهم عليها».
  if (before.word.verb && next.word.verb && next.proclitics === 'و' && ENTERED.has(before.happening))
    if (
      THEIRS.test(tokens.forms[next.index]?.text ?? '') ||
      [1, 2, 3].some((distance) => OF_IT.has(tokens.forms[next.index + distance]))
    )
      return true;
  if (before.happening === 'takeover') return DRIVING_OUT.test(tokens.forms[next.index]?.text ?? '');
  if (!next.word.verb || next.proclitics !== 'و' || !before.word.verb) return false;
  if (before.happening === 'advance') return true;
  return ASSAULTS.has(before.happening) && OF_IT.has(tokens.forms[next.index + 1]);
}

const NAMING = wordsOf('سميت أسميت سماها سمتها باسم اسم');

/** «المعركة التي سميت …». */
export function isNamed(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (NAMING.has(tokens.forms[at])) return true;
  return false;
}
