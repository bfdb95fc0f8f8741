/** Which trigger words of a sentence tell of one deed: «اشتباكات ومناوشات», «ضربات جوية استهدفت», «وقف القتال». */

import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { AIMS } from './deedMatches';
import { BY_DOING } from './deedRows';
import type { Found } from './found';
import { family, type Happening, VIOLENT } from './happenings';
import { isCause, isMeansOf, isShotDead, MEANS } from './means';
import { isSummedUp, isTaken, SUMMED } from './retellings';
import { sameDeed } from './sameDeed';
import { opensClause } from './windows';

/** «شن هجمات في المنطقة، أبرزها هجوم على …»: the general is told by means of the particular. */
const INSTANCES = wordsOf('أبرزها آخرها أحدثها أخطرها أعنفها أولها');

/** Joins the triggers of a sentence that tell of one deed, in text order. */
export function joinDeeds(tokens: Tokens, triggers: readonly Found[]): Found[] {
  const joined: Found[] = [];
  const strong = triggers.some(({ word, happening }) => !word.weak && VIOLENT.has(happening));
  for (const trigger of triggers) {
    // «انفجار عبوة ناسفة»: the weapon tells of a deed only where nothing else does.
    // «أفرج عنه بعد ساعات من خطفه» opens with the release.
    if (trigger.word.weak && strong && !(trigger === triggers[0] && trigger.happening === 'release'))
      if (!isOwnClause(tokens, triggers, trigger)) continue;
    const before = joined[joined.length - 1];
    if (before === undefined) joined.push(trigger);
    else if (isInstance(tokens, before, trigger)) joined[joined.length - 1] = trigger;
    else if (sameDeed(tokens, before, trigger)) joined[joined.length - 1] = merge(tokens, before, trigger);
    else joined.push(trigger);
  }
  return joined;
}

function isInstance(tokens: Tokens, before: Found, next: Found): boolean {
  return INSTANCES.has(tokens.forms[next.index - 1]) && family(before.happening) === family(next.happening);
}

/** «اشتبكت كتيبتان، فيما أفرج مسلحون عن طبيب»: a release told in a clause of its own; roads are closed in any fighting. */
function isOwnClause(tokens: Tokens, triggers: readonly Found[], trigger: Found): boolean {
  if (!trigger.word.verb || trigger.happening !== 'release') return false;
  const before = triggers[triggers.indexOf(trigger) - 1];
  if (before === undefined || trigger.proclitics === 'و') return true;
  for (let at = before.last; at < trigger.index; at++) if (opensClause(tokens, at)) return true;
  return false;
}

const BROKEN_IN_FOR: ReadonlySet<Happening> = new Set<Happening>(['abduction', 'detention', 'arrest']);

/** The words of both; a raid that arrests is an arrest, and shots at protesters disperse them. */
function merge(tokens: Tokens, before: Found, next: Found): Found {
  if (SUMMED.has(before.happening) && isSummedUp(tokens, before, next))
    return { ...next, index: before.index, cut: before.cut, definite: false };
  // «أسقطت الدفاعات صاروخا أطلقه الحوثيون»: the rocket was fired; a bomb that is found does not go off.
  if (before.happening === 'disarming')
    return next.happening === 'bombardment' ? { ...next, index: before.index, cut: before.cut } : before;
  // «هاجم متظاهرون المقر، ما أدى إلى وقوع اشتباكات».
  if (before.happening === 'riot' && next.happening === 'clash')
    return { ...before, happening: 'clash', last: next.last };
  if (next.happening === 'takeover' && isTaken(tokens, before, next)) return { ...before, happening: 'takeover' };
  // «اقتحموا المستشفى وخطفوا طبيبا»: what they broke in for.
  if (before.happening === 'storming' && BROKEN_IN_FOR.has(next.happening))
    return { ...before, happening: next.happening };
  const isMeans = !next.word.verb && (next.proclitics === 'ب' || BY_DOING.has(tokens.forms[next.index - 1]));
  const happening = isRaid(before)
    ? 'arrest'
    : next.happening === 'dispersal' ||
        (isMeans && MEANS.has(next.happening)) ||
        isMeansOf(tokens, before, next) ||
        isCause(tokens, before, next)
      ? next.happening
      : before.happening;
  // «تستهدفهم الغارات الأميركية»: whose subject is the deed itself is told by the noun.
  const told =
    before.word.verb && VIOLENT.has(before.happening) && next.index === before.last && next.definite ? next : before;
  if (before.word.verb && !next.word.verb && next.index === before.last && AIMS.has(tokens.forms[before.index]))
    return { ...next, index: before.index, cut: before.cut };
  const last = isRaid(before) || isShotDead(tokens, before, next) ? before.last : Math.max(before.last, next.last);
  return { ...before, happening, word: told.word, definite: told.definite, last };
}

function isRaid({ happening }: Found): boolean {
  return happening === 'raid' || happening === 'arrest';
}
