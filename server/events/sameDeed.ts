/** Whether two trigger words of a sentence tell of one deed. */

import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { gapOf, type Row, textOf } from './deedMatches';
import { KIN_ROWS, ROWS } from './deedRows';
import type { Found } from './found';
import { family, VIOLENT } from './happenings';

const CLOSE = 3;

/** Whether a trigger word tells of the deed of the one before it in its sentence. */
export function sameDeed(tokens: Tokens, before: Found, next: Found): boolean {
  if (isSaidFurther(tokens, before, next)) return false;
  const answer = ask(ROWS, tokens, before, next);
  if (answer !== null) return answer;
  const kin = family(before.happening) === family(next.happening);
  if (kin) {
    const ofKin = ask(KIN_ROWS, tokens, before, next);
    if (ofKin !== null) return ofKin;
  }
  return areJoined(tokens, before, next, kin);
}

/** «قضوا بانفجار لغم في محور الصابري، وبأن شابا توفي جراء سقوط قذيفة»: a further thing that somebody says. */
function isSaidFurther(tokens: Tokens, before: Found, next: Found): boolean {
  for (let at = before.last; at < next.index; at++) if (FURTHER.has(tokens.forms[at])) return true;
  return false;
}

const FURTHER = wordsOf('وبأن وأن وإن وبأنه وبأنها وأنه وأنها وإنه وإنها وأنهم وإنهم');

/** What the first row that settles it says; null where none does. */
function ask(rows: readonly Row[], tokens: Tokens, before: Found, next: Found): boolean | null {
  for (const row of rows) {
    if (row.before?.(before, tokens) === false || row.next?.(next, tokens) === false) continue;
    if (row.one(tokens, before, next)) return true;
    if (row.settles === true) return false;
  }
  return null;
}

/** «اشتباكات مسلحة ومناوشات»: nouns joined by و. */
function areJoined(tokens: Tokens, before: Found, next: Found, kin: boolean): boolean {
  if (next.word.verb || before.word.verb) return false;
  const joined = gapOf(before, next) === 0 && textOf(tokens, next).startsWith('و');
  // «على خلفية الاشتباكات والقصف»: fighting spoken of as known.
  if (joined && before.happening === 'clash' && before.definite && next.definite) return VIOLENT.has(next.happening);
  // «اشتباكات مباشرة نهارا واشتباكات متقطعة ليلا».
  const twice = next.proclitics === 'و' && textOf(tokens, next) === `و${textOf(tokens, before)}`;
  if (twice && !next.definite && gapOf(before, next) < CLOSE) return true;
  return joined && kin;
}
