/** Who suffers a deed by the words around his name: exposed to it, killed in it, or named among its victims. */

import type { ParagraphName } from '../recognise/paragraph';
import type { Tokens } from '../text/tokens';
import { CONSEQUENCES } from './contextWords';
import type { Happening } from './happenings';
import { RELATIVES } from './roleWords';
import { EXPOSED } from './statusWords';
import type { ParagraphTrigger } from './triggers';

/** Blows that strike from afar. */
export const BLOWN: ReadonlySet<Happening> = new Set<Happening>([
  'air-strike',
  'bombardment',
  'explosion',
  'suicide-bombing',
]);
const VICTIMS_REACH = 4;

const EXPOSED_REACH = 8;

/** «تعرضت قوات الجيش لهجوم», «القوات تعرضت لغارات»: who underwent it. */
export function isExposed(tokens: Tokens, { verb, first }: ParagraphTrigger, name: ParagraphName): boolean {
  if (verb || name.last > first || tokens.forms[first]?.text.startsWith('ل') !== true) return false;
  for (let at = first - 1; at >= Math.max(name.first - 1, first - EXPOSED_REACH); at--)
    if (EXPOSED.has(tokens.forms[at])) return at === name.first - 1 || at === name.last;
  return false;
}

const KILLED = /^(?:قتلوا|سقطوا|قضوا|استشهدوا|اصيبوا|لقوا)$/u;

/** «ضباط الشرطة الذين قتلوا في هجوم»: whose men it hit. */
export function isOfTheKilled(tokens: Tokens, { verb, first }: ParagraphTrigger, { last }: ParagraphName): boolean {
  return !verb && last < first && RELATIVES.has(tokens.forms[last]) && KILLED.test(tokens.forms[last + 1]?.text ?? '');
}

/** «الغارات أودت بحياة أربعة، منهم فلان التابع لمجلس الشورى»: who is named among those that a blow hit. */
export function isAmongVictims(
  tokens: Tokens,
  { happening, verb, last }: ParagraphTrigger,
  { first }: ParagraphName,
): boolean {
  if (verb || !BLOWN.has(happening)) return false;
  for (let at = last; at < Math.min(first, last + VICTIMS_REACH); at++) {
    const form = tokens.forms[at];
    if (form?.kind === 'word' && CONSEQUENCES.has(form)) return true;
  }
  return false;
}
