/** Which faction a figure's people are of, once the article has settled what its names refer to. */

import type { EntityId } from '../model';
import type { ParagraphFigure } from './paragraph';
import type { Paragraph } from './readParagraph';
import type { ResolvedName } from './resolve';
import type { Knowledge } from './scene';

/** Whose people a figure counts: the faction its phrase names, or the one its pronoun points back at («مقاتليها»). */
export function victimFaction(
  { victimName, victimPronoun }: ParagraphFigure,
  { names }: Paragraph,
  resolved: readonly (ResolvedName | null)[],
  { relations }: Knowledge,
): EntityId | null {
  if (victimName !== null) return resolved[victimName]?.entity ?? null;
  if (victimPronoun === null) return null;
  for (let index = names.length - 1; index >= 0; index--) {
    const name = names[index];
    const found = resolved[index];
    if (name === undefined || found === null || found === undefined || name.last > victimPronoun) continue;
    if (found.type === 'faction' && found.entity !== null) return found.entity;
    if (found.type === 'person') {
      const led = relations.ledBy(found.entity);
      if (led !== null) return led;
    }
  }
  return null;
}
