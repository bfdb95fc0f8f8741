/** Which person a deed befell, so that it is known again where he is named once more. */

import type { PlacedParagraph } from './article';
import { speechBefore } from './elsewhere';
import { family } from './happenings';
import type { ParagraphTrigger } from './triggers';

/** Deeds that are done to one person. */
const PERSONAL: ReadonlySet<string> = new Set(['killing', 'abduction', 'shooting']);
const BEHIND = 8;
/** «النائب أحمد محجوب تعرض في ساعات متأخرة ليل السبت إلى محاولة اغتيال». */
const BEFORE = 12;
const SPEAKER_REACH = 12;

/**
 * Whom the clause of a trigger names as hit, by his last name, folded: behind it («اغتيال الناشط أحمد محجوب»), or before it as
 * who underwent it. Null for other deeds, and where nobody is named but who speaks.
 */
export function personHit({ paragraph: { tokens, names } }: PlacedParagraph, trigger: ParagraphTrigger): string | null {
  const { first, last, window } = trigger;
  if (!PERSONAL.has(family(trigger.happening))) return null;
  const people = names.filter(
    (name) => name.type === 'person' && name.first >= window.first && name.last <= window.last,
  );
  const behind = people.find((name) => name.first >= last && name.first - last <= BEHIND);
  const before = people.findLast((name) => name.last <= first && first - name.last <= BEFORE);
  for (const name of [behind, before])
    if (name !== undefined && speechBefore(tokens, name.first, SPEAKER_REACH) < 0)
      return tokens.forms[name.last - 1]?.text ?? null;
  return null;
}
