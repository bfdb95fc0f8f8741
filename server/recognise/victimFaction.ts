/** Which faction a figure's people are of, once the article has settled what its names refer to. */

import type { EntityId } from '../model';
import { WordTable } from '../text/wordTable';
import type { ParagraphFigure } from './paragraph';
import type { Paragraph } from './readParagraph';
import type { Relations } from './relations';
import type { ResolvedName } from './resolve';
import type { Knowledge } from './scene';

/** Whose people a figure counts: the faction its phrase names, or the one its pronoun points back at («مقاتليها»). */
export function victimFaction(
  figure: ParagraphFigure,
  { tokens, names }: Paragraph,
  resolved: readonly (ResolvedName | null)[],
  { relations }: Knowledge,
): EntityId | null {
  const { victimName, victimPronoun } = figure;
  if (victimName !== null) return resolved[victimName]?.entity ?? null;
  if (victimPronoun === null) return armyOfSoldiers(figure, tokens, relations);
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

/** «17 جنديا عراقيا»: a country's soldiers are its army's, where it has one army. */
function armyOfSoldiers(
  { victims, last }: ParagraphFigure,
  { forms }: Paragraph['tokens'],
  relations: Relations,
): EntityId | null {
  const [noun, adjective] = [forms[last - 1], forms[last]];
  if (victims !== 'combatant' || noun === undefined || adjective === undefined || !SOLDIERS.has(noun)) return null;
  const country = relations.countryOfPeople(adjective);
  return country === null ? null : relations.armyOf(country);
}

const SOLDIERS = WordTable.of(
  true,
  'جندي جنديا جنود جنديان جنديين ضابط ضابطا ضباط ضابطان ضابطين عسكري عسكريا عسكريون عسكريين عسكريان',
);
