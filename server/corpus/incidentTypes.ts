/**
 * Which kinds of events reports of one happening choose between. What one article calls «هجوم» another calls «تفجير» and a
 * third «تفجير انتحاري»; an air strike and a bombing are never one.
 */

import type { ArticleEvent, SubType } from '../model';

/** Sub-types that are told for one another. */
const FAMILIES: readonly (readonly SubType[])[] = [
  ['Suicide bomb', 'Remote explosive/landmine/IED', 'Grenade', 'Attack'],
  ['Air/drone strike', 'Shelling/artillery/missile attack'],
  ['Armed clash', 'Shelling/artillery/missile attack', 'Attack'],
  ['Armed clash', 'Government regains territory', 'Non-state actor overtakes territory'],
  ['Peaceful protest', 'Protest with intervention', 'Excessive force against protesters', 'Violent demonstration'],
  ['Violent demonstration', 'Mob violence'],
  ['Government regains territory', 'Non-state actor overtakes territory', 'Non-violent transfer of territory'],
];

const VIOLENT = new Set<string>(['Battles', 'Explosions/Remote violence', 'Violence against civilians']);

const OTHER = 0.6;

/**
 * How well two types fit: 1 the same, 0.6 told for one another or both «Other», 0 not of one happening.
 * @param vague whether one of them is told in words of any attack («هجوم»), which fit all violence.
 */
export function likenessOfTypes(
  a: Pick<ArticleEvent, 'type' | 'subType'>,
  b: Pick<ArticleEvent, 'type' | 'subType'>,
  vague: boolean,
): number {
  // A prison break and a state of emergency are both «Other»: the name says little.
  if (a.subType === b.subType && a.type === b.type) return a.subType === 'Other' ? OTHER : 1;
  if (FAMILIES.some((family) => family.includes(a.subType) && family.includes(b.subType))) return 0.6;
  return vague && VIOLENT.has(a.type) && VIOLENT.has(b.type) ? 0.6 : 0;
}
