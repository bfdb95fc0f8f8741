/** Deeds spoken of in passing: what was taken before, how an attack ended, how people died. */

import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { RELATIVES } from './roleWords';
import type { TriggerWord } from './triggerWords';

const THERE = wordsOf('عليها عليه عليهما');
const BEFORE = wordsOf('قبل وقبل');

/**
 * «الانسحاب من المواقع التي استولت عليها.»: which places are meant, with nothing told of their taking; «هاجموا المعسكر قبل أن
 * ينسحبوا منه»: how an attack ended.
 */
export function tellsNothingNew(tokens: Tokens, index: number, { happening, verb }: TriggerWord): boolean {
  if (!verb) return false;
  const before = tokens.forms[index - 1];
  if (happening === 'withdrawal' || happening === 'flight')
    return before?.text === 'ان' && BEFORE.has(tokens.forms[index - 2]);
  if (happening !== 'takeover' || !RELATIVES.has(before) || !THERE.has(tokens.forms[index + 1])) return false;
  const next = tokens.forms[index + 2];
  return next === undefined || (next.kind === 'mark' && next.text !== '"' && next.text !== '(');
}

/** «قضى 37 شخصا حرقا»: how people died. */
export function isManner(tokens: Tokens, index: number, { happening }: TriggerWord): boolean {
  return happening === 'looting' && tokens.forms[index]?.text === 'حرقا';
}
