/** The forces and institutions of a country, named by its adjective: «الجيش الأميركي», «الحكومة الليبية». */

import { factionDraft, glossOf, type Head } from './factionHead';
import type { FactionHead } from './lexicon/factionHeads';
import type { Draft, Scene } from './scene';

const FORCES: ReadonlySet<FactionHead> = new Set<FactionHead>([
  'arm',
  'guard',
  'forces',
  'army',
  'staff',
  'units',
  'navy',
]);
const INSTITUTIONS: ReadonlySet<FactionHead> = new Set<FactionHead>([
  'government',
  'parliament',
  'ministry',
  'authority',
]);

/** A head with a country's adjective: an army or air force has a name by that, forces of a country of many have not. */
export function nationalFaction(
  scene: Scene,
  index: number,
  last: number,
  head: Head,
  country: string,
  adjectives: readonly string[],
): Draft {
  const { relations } = scene.knowledge;
  const gloss = glossOf(head.head, adjectives);
  if (head.head === 'air-force') {
    const entity = relations.airForceOf(country) ?? relations.armyOf(country) ?? relations.stateOf(country);
    return factionDraft(index, last, head, { entity, basis: entity === null ? 'pattern' : 'gazetteer', gloss });
  }
  if (FORCES.has(head.head)) {
    const entity = relations.armyOf(country) ?? relations.stateOf(country);
    const rivals = relations.armiesOf(country).length > 1 && head.head !== 'army';
    if (entity !== null && head.definite && !adjectives.includes('opposition') && !rivals)
      return factionDraft(index, last, head, { entity, gloss });
    const asks = adjectives.includes('government') ? 'government-forces' : `national:${country}`;
    return factionDraft(index, last, head, { named: false, basis: 'anaphora', confidence: 0.6, gloss, asks });
  }
  const institution = INSTITUTIONS.has(head.head);
  return factionDraft(index, last, head, {
    named: head.definite && institution,
    basis: institution ? 'pattern' : 'anaphora',
    confidence: 0.7,
    gloss,
    asks: `${head.head}:${country}`,
  });
}
