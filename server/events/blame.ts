/** Who is said to have done a deed by those who accuse him: «اتهمت الحكومة القوات بالوقوف وراء التفجير», «حملت القوات مسؤولية القصف». */

import type { ParagraphName } from '../recognise/paragraph';
import type { Tokens } from '../text/tokens';
import { WordSet, wordsOf } from '../text/wordSet';
import { verbForms } from './inflections';
import type { ParagraphTrigger } from './triggers';

const ACCUSING = new WordSet(['اتهم/تهم', 'حمل'].flatMap(verbForms).flatMap((form) => [form, `و${form}`]));
/** What ties the accused to the deed: «بالوقوف وراء», «مسؤولية», «بالمسؤولية عن». */
const TIES = wordsOf(
  'بالوقوف مسؤولية بالمسؤولية المسؤولية مسئولية المسئولية بالضلوع بالتورط بتنفيذ بارتكاب بشن بتدبير',
);
/** How far the verb may stand before the accused, who accuses between them. */
const VERB_REACH = 8;
const TIE_REACH = 5;

/** The part in a deed of a name in such a clause: the accused did it, and who accuses only speaks; null elsewhere. */
export function blamed(
  { forms }: Tokens,
  { first: deed }: ParagraphTrigger,
  { first, last }: ParagraphName,
): 'initiator' | 'speaker' | null {
  if (last > deed || deed - last > VERB_REACH + TIE_REACH) return null;
  const verb = verbBefore(forms, first);
  if (verb < 0) return null;
  let tie = -1;
  for (let at = last; at < deed && tie < 0; at++) if (TIES.has(forms[at])) tie = at;
  if (tie < 0) return null;
  if (tie - last <= 1) return 'initiator';
  return first - verb <= 2 ? 'speaker' : null;
}

function verbBefore(forms: Tokens['forms'], first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - VERB_REACH); at--) {
    if (forms[at]?.text === '.') return -1;
    if (ACCUSING.has(forms[at])) return at;
  }
  return -1;
}
