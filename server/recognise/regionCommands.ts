/** Commands of a region, which are forces and no places: «منطقة سبها العسكرية», «المنطقة العسكرية طبرق». */

import { formTest } from '../text/form';
import { factionDraft } from './factionHead';
import type { Draft, Scene } from './scene';

const REGION = 'منطقه';
const MILITARY = 'العسكريه';

/** Whether a command of a region may start with a word. */
export const mayCommandRegion = formTest(({ readings }) =>
  readings.some(({ full, bare }) => full === REGION || bare === REGION),
);

/** The token after the command of a region that starts at a token; null where none does. */
export function commandsRegion(scene: Scene, index: number): number | null {
  const form = scene.form(index);
  if (form === undefined || form.kind !== 'word' || !mayCommandRegion(form)) return null;
  if (scene.text(index + 1) === MILITARY) {
    const place = scene.knownOf(index + 2, 'place');
    return place !== null && place.cut === 0 ? place.last : null;
  }
  const place = scene.knownOf(index + 1, 'place');
  return place !== null && place.cut === 0 && scene.text(place.last) === MILITARY ? place.last + 1 : null;
}

/** The command of a region at a token, which no gazetteer lists; null where none is. */
export function regionCommand(scene: Scene, index: number): Draft | null {
  const last = commandsRegion(scene, index);
  const reading = scene.form(index)?.readings.find(({ full, bare }) => full === REGION || bare === REGION);
  if (last === null || reading === undefined) return null;
  const { proclitics } = reading;
  const head = { head: 'force' as const, next: index + 1, cut: proclitics.length, proclitics, definite: false };
  return factionDraft(index, last, head, { named: true, basis: 'pattern', confidence: 0.75, asks: 'name' });
}
