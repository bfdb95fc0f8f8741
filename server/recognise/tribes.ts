/** Tribes: what follows «قبيلة», two of them behind «قبيلتي», and those that go by «أولاد» alone. */

import { formTest } from '../text/form';
import { wordsOf } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { patternFaction } from './factionHead';
import { mayName } from './factionWords';
import { NAME_BINDERS } from './lexicon/givenNames';
import { PLACE_BINDERS, PLACE_HEADS } from './lexicon/placeHeads';
import type { Draft, Scene } from './scene';
import { nounAt } from './words';

const TRIBAL = WordTable.of(true, 'البو ألبو آلبو بني أولاد آل بنو');
/** Sons who are somebody's. */
const PLAIN = wordsOf('صغار كبار قاصرين قاصرون آخرين آخرون عمومة');
const PAIRS = WordTable.of(true, 'قبيلتي قبيلتا عشيرتي عشيرتا');
const SONS = WordTable.of(true, 'أولاد');

/**
 * Where a tribe's name ends that starts at a token: one word, or two where the first binds them: «قبيلة ورفلة», «قبيلة
 * أولاد سليمان», «عشيرة البو نمر». Null where none starts: «قبائل مدينة الزاوية» names a town.
 */
export function tribeEnd(scene: Scene, at: number): number | null {
  const form = scene.form(at);
  if (form === undefined || !mayName(scene, at) || PLACE_HEADS.get(form)?.proclitics === '') return null;
  return boundEnd(scene, at);
}

function boundEnd(scene: Scene, at: number): number {
  const form = scene.form(at);
  const binds = form !== undefined && (PLACE_BINDERS.has(form) || NAME_BINDERS.has(form) || TRIBAL.has(form));
  return binds && mayName(scene, at + 1) ? at + 2 : at + 1;
}

/** Whether two tribes may follow a word, or one start with it, as far as the word itself tells. */
export const mayTellOfTribes = formTest((form) => PAIRS.has(form) || SONS.has(form));

/**
 * The tribe at a token that tells of one: «أولاد سليمان», or the first of «قبيلتي أولاد صقر وأولاد حنيش» with the second
 * beside it. Null where the gazetteer knows what stands there, or no name does («أولاد الضحية», «أولاد صغار»).
 */
export function tribeAt(scene: Scene, index: number): Draft | null {
  const form = scene.form(index);
  if (form === undefined) return null;
  const sons = SONS.get(form);
  if (sons !== null) {
    const named = !sons.definite && mayName(scene, index + 1) && !scene.isDefinite(index + 1);
    const plain = PLAIN.has(scene.form(index + 1)) || nounAt(scene.tokens, index + 1) !== null;
    if (!named || plain || isKnown(scene, index)) return null;
    return patternFaction(index, index + 2, sons);
  }
  const first = index + 1;
  const end = isKnown(scene, first) ? null : tribeEnd(scene, first);
  if (end === null || !scene.isWord(end) || !scene.text(end).startsWith('و') || isKnown(scene, end)) return null;
  return {
    ...patternFaction(first, end, { cut: 0, proclitics: '' }),
    beside: patternFaction(end, boundEnd(scene, end), { cut: 1, proclitics: 'و' }),
  };
}

function isKnown(scene: Scene, index: number): boolean {
  return scene.knownOf(index, 'faction') !== null;
}
