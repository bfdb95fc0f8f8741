/** What a word tells by itself of whether it belongs to the name of a person. */

import { type Form, formTest } from '../text/form';
import { FACTION_HEADS } from './lexicon/factionHeads';
import { isFunctionWord, SPEECH } from './lexicon/functionWords';
import { BINDER_WORDS, GIVEN_NAMES, NAME_BINDERS, PARTICLE_LOOKALIKES } from './lexicon/givenNames';
import { OUTCOME_HEADS } from './lexicon/outcomes';
import { PLACE_HEADS } from './lexicon/placeHeads';
import { OUTLETS } from './lexicon/speakers';
import { NO_NAMES_OF_PEOPLE, OFFICES, TITLE_MODIFIERS, TITLES } from './lexicon/titles';
import { VICTIM_NOUNS } from './lexicon/victimNouns';
import { startsDefinite } from './scene';
import { isVerbal } from './verbal';

/** A particle before the article: no name goes on with such a word. */
export const ATTACHED = /^(?:وال|لل|بال)/u;
/** Verbal nouns behind a preposition: «لتطهير», «بإرسال», «لاستعادة». Folded. */
const VERBAL_NOUN = /^[بل](?:ت..ي.|ا..ا.|است.{2,}|ان..ا.|م.ا..ه)$/u;

/** Whether a name may start with a word that is no given name, right after an office, as far as the word itself tells. */
export const mayFollowOffice = formTest(
  (form) => !endsNames(form) && !startsDefinite(form) && !ATTACHED.test(form.text),
);

/** Whether a word is one that a person's name opens with, alone or behind titles. */
export const mayOpenPerson = formTest((form) => TITLES.has(form) || GIVEN_NAMES.has(form) || NAME_BINDERS.has(form));

/** «الميناء» of «قصفت طائرات حفتر الميناء»: behind a known family name it is no second one. */
export const SITES = { has: formTest((form) => PLACE_HEADS.get(form)?.definite === true) };

/** Words that no name of a person goes on with. */
export const endsNames = formTest(
  (form) =>
    form.text.length < 2 ||
    isFunctionWord(form) ||
    SPEECH.has(form) ||
    FACTION_HEADS.has(form) ||
    ((TITLES.has(form) || OFFICES.has(form)) && !isGivenName(form)) ||
    TITLE_MODIFIERS.has(form) ||
    NO_NAMES_OF_PEOPLE.get(form)?.definite === false ||
    PLACE_HEADS.get(form)?.value.part === false ||
    isVerbal(form) ||
    carriesParticle(form),
);

/** A given name as it stands: «جو» is one, «الجو» is the air. */
function isGivenName(form: Form): boolean {
  const hit = GIVEN_NAMES.get(form);
  return hit !== null && hit.cut === 0 && !hit.definite;
}

/**
 * Whether a word carries a particle, so that no name goes on with it: «وكنيته», «للصحافيين», «لرويترز», «بمدينة»,
 * «لتطهير». «وليد», «لطفي» and «بشار» begin with the same letters.
 */
function carriesParticle(form: Form): boolean {
  const { text } = form;
  if (text.length < 4 || isGivenName(form) || PARTICLE_LOOKALIKES.has(text)) return false;
  if (ATTACHED.test(text)) return true;
  if (!/^[وبلف]/u.test(text)) return false;
  if (
    text.startsWith('و') &&
    (GIVEN_NAMES.has(form) || BINDER_WORDS.has(text.slice(1)) || /(?:ها|هم|ات|ين)$/u.test(text))
  )
    return true;
  if (VERBAL_NOUN.test(text)) return true;
  return WORDS_BEHIND_PARTICLES.some((table) => {
    const hit = table.get(form);
    return hit !== null && hit.cut > 0;
  });
}

const WORDS_BEHIND_PARTICLES: readonly { get(form: Form): { readonly cut: number } | null }[] = [
  PLACE_HEADS,
  FACTION_HEADS,
  NO_NAMES_OF_PEOPLE,
  OUTLETS,
  OFFICES,
  VICTIM_NOUNS,
  OUTCOME_HEADS,
  SPEECH,
];

/** Words that do not belong to an office: what stands before them is no office of the name after them. */
export const endsOffices = formTest(
  (form) => form.kind !== 'word' || isFunctionWord(form) || isVerbal(form) || SPEECH.has(form),
);

/** «جمال عبد الناصر يعلن», «محمد مأمون وكنيته»: a verb of the imperfect, or what «و» joins, after a whole name. */
export function opensAnother(form: Form): boolean {
  return /^[يو]/u.test(form.text) && form.text.length >= 4 && !isGivenName(form) && !PARTICLE_LOOKALIKES.has(form.text);
}

/** Whether a word alone may be a family name, as far as it tells itself. */
export const mayBeSurname = formTest(
  (form) =>
    !FACTION_HEADS.has(form) &&
    !TITLES.has(form) &&
    !OFFICES.has(form) &&
    !isFunctionWord(form) &&
    !VICTIM_NOUNS.has(form) &&
    !OUTLETS.has(form) &&
    !isVerbal(form),
);
