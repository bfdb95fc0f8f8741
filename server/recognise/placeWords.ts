/** What a word tells of whether it is, or goes on with, the name of a place. */

import { type Form, formTest } from '../text/form';
import { WordTable } from '../text/wordTable';
import { DIRECTIONS } from './lexicon/bearings';
import { FACTION_HEADS } from './lexicon/factionHeads';
import { isFunctionWord, SPEECH } from './lexicon/functionWords';
import { GENERIC_ACTORS, GENERIC_ADJECTIVES } from './lexicon/generics';
import { OUTCOME_HEADS } from './lexicon/outcomes';
import { NOT_PLACE_NAMES, PLACE_BINDERS, PLACE_HEADS } from './lexicon/placeHeads';
import { OUTLETS } from './lexicon/speakers';
import { OFFICES, TITLES } from './lexicon/titles';
import { OTHER_COUNTED, VICTIM_NOUNS } from './lexicon/victimNouns';
import type { KnownName } from './nameIndex';
import { NUMBER_WORDS } from './numberWords';
import type { Draft, Scene } from './scene';
import { isVerbal } from './verbal';

/** «والمصالح», «للسماح», «لاسترداد»: a particle before the article or a verbal noun begins no name. */
const ATTACHED = /^(?:وال|لل|لا[ست]|بال)/u;

/** Whether a name of one word is a common word here: «عنه» is no «عانة»; «القبيلة» only sounds like «الجبيلة». */
export function isCommonWord(scene: Scene, { first, spelling, entry }: KnownName): boolean {
  const form = scene.form(first);
  if (form === undefined) return false;
  // «القوة القاهرة» is no city.
  if (form.text.endsWith('القاهره') && OVERPOWERING.test(scene.text(first - 1))) return true;
  // «من مائة»: a number, though «الماية» may lose its article.
  if (isFunctionWord(form) || NUMBER_WORDS.get(form)?.definite === false) return true;
  if (spelling === 'exact' && !entry.ambiguous) return false;
  return COMMON_WORDS.some((table) => table.has(form));
}

const OVERPOWERING = /^[وفبل]?(?:ال|لل)?(?:قوه|ظروف|ظرف|اسباب)$/u;

const COMMON_WORDS: readonly { has(form: Form): boolean }[] = [
  FACTION_HEADS,
  PLACE_HEADS,
  GENERIC_ACTORS,
  GENERIC_ADJECTIVES,
  VICTIM_NOUNS,
  OFFICES,
  TITLES,
  OUTCOME_HEADS,
  SPEECH,
  OTHER_COUNTED,
];

/** Whether a preposition of place stands before a name, or is attached to it: «في صور», «بالخمس». */
export function isLocated(scene: Scene, { first, proclitics }: KnownName): boolean {
  if (proclitics.endsWith('ب') || proclitics.endsWith('ل')) return true;
  if (proclitics === 'و' && endsPlace(scene, first)) return true;
  if (proclitics === '' && scene.text(first - 1) === '،' && endsPlace(scene, first - 1)) return true;
  const before = scene.form(first - 1);
  return before !== undefined && (LOCATIVE.has(before) || scene.isPreposition(first - 1));
}

/** Whether another place ends right before a token: «الماجوري والبركة والكيش». */
function endsPlace(scene: Scene, index: number): boolean {
  return placeBefore(scene, index) !== null;
}

/** The known place that ends right before a token; null where none does. */
function placeBefore(scene: Scene, index: number): KnownName | null {
  for (let at = index - 1; at >= index - 3 && at >= 0; at--) {
    const place = scene.knownOf(at, 'place');
    if (place?.last === index) return place;
  }
  return null;
}

/** «من مصراتة وتاجوراء وورشفانة»: a name that «و» joins to two places or more is one of them, though a faction bears it too. */
export function goesOnPlaces(scene: Scene, { first, proclitics }: Pick<Draft, 'first' | 'proclitics'>): boolean {
  const before = proclitics === 'و' ? placeBefore(scene, first) : null;
  return before !== null && before.proclitics === 'و' && endsPlace(scene, before.first);
}

const LOCATIVE = WordTable.of(
  true,
  `في فى من إلى الى بين نحو صوب باتجاه قرب قبالة داخل خارج وسط شمال جنوب شرق غرب شمالي جنوبي شرقي غربي ريف حول عند حتى
   العاصمة منطقة مدينة بلدة قرية ضواحي أطراف مشارف محيط مناطق أحياء مدن بلدات قرى محاور محافظات محافظة محافظتي منطقتي مدينتي بلدتي
   قريتي أهالي سكان معارك معركة اشتباكات مواجهات أحداث مجزرة مذبحة تفجير تفجيرات تفجيري ولاية ولايات ولايتي إقليم قضاء ناحية مديرية`,
);

/** «مدينة تستخدمها القوات»: a verb with a pronoun. */
const HIS_DEED = /^[تي].{2,}(?:ها|هم|هما)$/u;

/** Whether a word may be the name after a head; `listed` where «و» joins it to a list of places. */
export function mayName(scene: Scene, index: number, listed = false): boolean {
  const form = scene.form(index);
  if (form === undefined || form.kind !== 'word' || form.text.length < 2 || scene.tokens.spaced[index] === 0)
    return false;
  if (scene.isPreposition(index) || isFunctionWord(form) || SPEECH.has(form)) return false;
  if (
    NOT_PLACE_NAMES.get(form)?.proclitics === '' ||
    DIRECTIONS.has(form.text) ||
    form.text === 'وسط' ||
    describesOnly(form)
  )
    return false;
  if (HIS_DEED.test(form.text)) return false;
  if (GENERIC_ACTORS.has(form) || isVerbal(form) || (!listed && ATTACHED.test(form.text))) return false;
  const demonym = scene.knowledge.relations.demonyms.get(form);
  return demonym === null || demonym.cut > 0;
}

/**
 * Words that stand after a head without naming a place: another head («قرى وبلدات», «منطقة دوار»), what a particle brings
 * on («مستشفى لرويترز», «قاعدة لكتيبة»), an adjective of relation («حي ساحلي», «حاجز أمني»).
 */
const describesOnly = formTest((form) => {
  const { text } = form;
  if (PLACE_BINDERS.has(form)) return false;
  const head = PLACE_HEADS.get(form);
  if (head !== null && !head.definite) return true;
  if (FACTION_HEADS.get(form)?.definite === false) return true;
  if (LEADING_PARTICLES.some((table) => (table.get(form)?.cut ?? 0) > 0)) return true;
  return text.length >= 4 && !text.startsWith('ال') && /[^ا]ي$/u.test(text) && GENERIC_ADJECTIVES.has(form);
});

const LEADING_PARTICLES: readonly { get(form: Form): { readonly cut: number } | null }[] = [
  FACTION_HEADS,
  OFFICES,
  OUTLETS,
  VICTIM_NOUNS,
];
