/** Whether a trigger tells of a happening, or of what is demanded, planned, feared, denied or long past. */

import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import type { Found } from './found';
import { ARCHIVE, ASSERTIONS, DEMANDS, DENIALS, PLANS, WARNINGS } from './statusWords';

export type Mood = 'told' | 'demanded' | 'planned' | 'denied' | 'archive';

const EARLIER = wordsOf('سابق سابقة السابق السابقة الماضية');
/** How many words before a trigger may say its mood. */
const REACH = 8;
const DENIAL_REACH = 4;

/** The mood of a trigger, from its own form and the words before it in its clause. */
export function moodOf(tokens: Tokens, trigger: Found, range: TokenRange): Mood {
  const { index, word, proclitics } = trigger;
  if (word.verb ? proclitics.endsWith('س') : word.happening === 'takeover' && proclitics.endsWith('ل'))
    return 'planned';
  // «للالتحاق بالثوار لمواجهة قوات حفتر»: a fight meant.
  if (!word.verb && word.happening === 'clash' && proclitics.endsWith('ل')) return 'planned';
  let words = 0;
  for (let at = index - 1; at >= range.first && words < REACH; at--) {
    const form = tokens.forms[at];
    if (form === undefined) break;
    if (form.kind !== 'word') {
      if (form.text === '،') break;
      continue;
    }
    words++;
    if (DEMANDS.has(form)) return 'demanded';
    if (PLANS.has(form)) return 'planned';
    if (!word.verb && WARNINGS.has(form)) return 'planned';
    if (words <= DENIAL_REACH && DENIALS.get(form)?.proclitics.length === 0) return 'denied';
    if (ASSERTIONS.has(form)) break;
  }
  if (isAim(tokens, trigger, range)) return 'planned';
  return isArchiveCaption(tokens, index) ? 'archive' : 'told';
}

/** «وتهدف السرايا، وغرفة عمليات أجدابيا إلى "تحرير مدينتي بنغازي وأجدابيا"»: the aim of a sentence that opens with aiming. */
function isAim(tokens: Tokens, { index, word }: Found, range: TokenRange): boolean {
  if (word.verb) return false;
  const to = tokens.forms[index - 1]?.kind === 'mark' ? index - 2 : index - 1;
  if (tokens.forms[to]?.text !== 'الي') return false;
  const opening = tokens.forms[range.first];
  return opening !== undefined && opening.kind === 'word' && AIMING.has(opening.text);
}

const AIMING = wordsOf('وتهدف ويهدف تهدف يهدف وتسعى ويسعى تسعى يسعى');

/**
 * A caption of something past: «…_أرشيف», or «قصف سابق …» in a line that ends with a photo's credit. A credit in brackets
 * alone («(الجزيرة-أرشيف)») says nothing of the happening.
 */
function isArchiveCaption(tokens: Tokens, index: number): boolean {
  if (tokens.count > LONGEST_CAPTION) return false;
  const endsInCredit = tokens.forms[tokens.count - 1]?.text === ')';
  if (endsInCredit) return EARLIER.has(tokens.forms[index + 1]?.text ?? '');
  for (let at = 0; at < tokens.count; at++) {
    const form = tokens.forms[at];
    if (form !== undefined && form.kind === 'word' && ARCHIVE.has(form)) return true;
  }
  return false;
}

const LONGEST_CAPTION = 40;
