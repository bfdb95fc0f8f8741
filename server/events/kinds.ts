/** The kind of a happening in the light of the words around: «قصف» from the air, «هجوم» by suicide bomb. */

import type { Form } from '../text/form';
import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { AIR, BOMB, CHEMICAL, HARDWARE, HOMES, SUICIDE } from './contextWords';
import type { Happening } from './happenings';

const NEAR = 8;
const CLOSE = 3;
/** Verbs before «ضربات» that make it an attack: «شنت ضربات», «بشن ضربات»; nobody says so of a blow. */
const LAUNCHED = wordsOf('شن شنت بشن يشن تشن نفذ نفذت تنفيذ بتنفيذ');

interface Table {
  has(form: Form): boolean;
}

/** The kind of the happening at a token; null where the words around show that it is none. */
export function specify(tokens: Tokens, index: number, range: TokenRange, happening: Happening): Happening | null {
  const stands = (table: Table, first: number, last: number): boolean => {
    for (let at = Math.max(range.first, first); at <= Math.min(range.last - 1, last); at++) {
      const form = tokens.forms[at];
      if (form !== undefined && form.kind === 'word' && at !== index && table.has(form)) return true;
    }
    return false;
  };
  const near = (table: Table): boolean => stands(table, index - NEAR, index + NEAR);
  switch (happening) {
    case 'attack':
      if (stands(SUICIDE, index, index + NEAR)) return 'suicide-bombing';
      if (near(CHEMICAL)) return 'chemical';
      return stands(BOMB, index, index + CLOSE) ? 'suicide-bombing' : happening;
    case 'explosion':
      if (/^نفس/u.test(tokens.forms[index + 1]?.text ?? '')) return 'suicide-bombing';
      return near(SUICIDE) ? 'suicide-bombing' : happening;
    case 'bombardment':
      if (near(CHEMICAL)) return 'chemical';
      if (near(AIR)) return 'air-strike';
      // «استهدفت ست دبابات بقذائف»: men who fire at armour are in a fight, not shelling a place.
      if (/^[وف]?استهدف/u.test(tokens.forms[index]?.text ?? '') && stands(HARDWARE, index, index + CLOSE))
        return 'clash';
      return happening;
    case 'air-strike': {
      const blow = tokens.forms[index]?.text.includes('ضرب') === true;
      return blow && !near(AIR) && !LAUNCHED.has(tokens.forms[index - 1]?.text ?? '') ? null : happening;
    }
    case 'destruction':
      if (near(AIR)) return 'air-strike';
      return stands(HOMES, index, index + CLOSE) ? 'looting' : null;
    default:
      return happening;
  }
}
