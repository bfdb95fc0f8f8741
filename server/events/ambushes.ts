/** Ambushes: unlike other fighting they have one who lays them and one who falls into them. */

import type { ParagraphName } from '../recognise/paragraph';
import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { WordSet, wordsOf } from '../text/wordSet';
import { verbForms } from './inflections';

const AMBUSHES = wordsOf('كمين كمينا الكمين كمينين لكمين بكمين');
const FALLS = new WordSet(['وقع/قع', 'سقط'].flatMap(verbForms).flatMap((form) => [form, `و${form}`]));
const LAYS = new WordSet(['نصب', 'أعد/عد'].flatMap(verbForms).flatMap((form) => [form, `و${form}`]));
const REACH = 6;

/** Whether a trigger is an ambush. */
export function isAmbush({ forms }: Tokens, { first }: TokenRange): boolean {
  return AMBUSHES.has(forms[first]);
}

/**
 * What part a faction has in an ambush: «وقعت القوات في كمين» and «نصب التنظيم كمينا للقوات» tell who fell into it, «نصب التنظيم
 * كمينا» who laid it. Null where the words leave it open.
 */
export function partInAmbush(tokens: Tokens, trigger: TokenRange, name: ParagraphName): 'initiator' | 'target' | null {
  const { forms } = tokens;
  if (!isAmbush(tokens, trigger)) return null;
  if (name.first >= trigger.last) {
    const laid = verbBetween(tokens, trigger.first - REACH, trigger.first, LAYS);
    const attached = tokens.text.slice(tokens.starts[name.first] ?? name.start, name.start);
    return laid && attached.endsWith('ل') ? 'target' : null;
  }
  if (LAYS.has(forms[name.first - 1]) || verbBetween(tokens, name.last, trigger.first, LAYS)) return 'initiator';
  const falls = FALLS.has(forms[name.first - 1]) || verbBetween(tokens, name.last, trigger.first, FALLS);
  return falls ? 'target' : null;
}

function verbBetween({ forms }: Tokens, from: number, to: number, verbs: WordSet): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (verbs.has(forms[at])) return true;
  return false;
}
