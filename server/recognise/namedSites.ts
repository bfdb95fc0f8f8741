/** Sites and media that are named after a person, a town or a country. */

import { formTest } from '../text/form';
import type { PlaceHead } from './lexicon/placeHeads';
import { TITLES } from './lexicon/titles';
import { personAfterTitles } from './persons';
import type { Scene } from './scene';

/** «وكالة أنباء الشرق الأوسط», «قناة ليبيا»: the name of a medium. */
export function namesMedium(scene: Scene, index: number): boolean {
  const form = scene.form(index);
  const before = scene.form(index - 1);
  if (form === undefined || before === undefined) return false;
  const medium = isMedium(before) || (before.text === 'انباء' && scene.has(MEDIA, index - 2));
  return medium && !mayBeGoverned(form);
}

const isMedium = formTest(({ text }) => /^[وفبل]?(?:وكاله|صحيفه|قناه|جريده|تلفزيون|فضاييه|اذاعه|راديو)$/u.test(text));
const MEDIA = { has: isMedium };

/** Whether a word may have a preposition attached. */
const mayBeGoverned = formTest(({ readings }) => readings.some(({ proclitics }) => /[بل]/u.test(proclitics)));

/** «مستشفى الشهيد محمد المقريف», «مسجد الشيخ عبد السلام الأسمر»: a site named after a person, where that name ends. */
export function namesakeEnd(scene: Scene, at: number, head: PlaceHead): number | null {
  if (head.institution !== true && head.kind !== 'road' && head.kind !== 'base') return null;
  if (!scene.has(TITLES, at) || !scene.isDefinite(at)) return null;
  return personAfterTitles(scene, at)?.last ?? null;
}

const CENTRE = 'مركز';
const MEDICAL = new Set(['الطبي', 'الصحي']);

/** «مركز سبها الطبي»: the hospital of a town, where it ends and what stands before its noun; null where none is. */
export function medicalCentre(
  scene: Scene,
  index: number,
): { readonly last: number; readonly cut: number; readonly proclitics: string } | null {
  const reading = scene.form(index)?.readings.find(({ full }) => full === CENTRE);
  const town = reading === undefined ? null : scene.knownOf(index + 1, 'place');
  if (reading === undefined || town === null || town.cut > 0 || !MEDICAL.has(scene.text(town.last))) return null;
  const { proclitics } = reading;
  return { last: town.last + 1, cut: proclitics.length, proclitics };
}
