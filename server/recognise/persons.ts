/**
 * People: known names, and unknown names after a title or office, or that begin with a given name.
 *
 * «الملازم محمد ابسيط», «وزير الدفاع الأمريكي، آشتون كارتر،», «العقيد مصطفى الشركسي».
 */

import { formTest } from '../text/form';
import { FACTION_HEADS } from './lexicon/factionHeads';
import { isFunctionWord, SPEECH } from './lexicon/functionWords';
import { GIVEN_NAMES, NAME_BINDERS } from './lexicon/givenNames';
import { OFFICES, TITLE_MODIFIERS, TITLES } from './lexicon/titles';
import type { KnownName } from './nameIndex';
import { type Draft, type Scene, SPELLING_CONFIDENCE, startsDefinite } from './scene';
import { isVerbal } from './verbal';

const MOST_WORDS = 4;
const MOST_TITLES = 5;
const ATTACHED = /^(?:وال|لل|بال)/u;
const FARTHEST_OFFICE = 8;
const STOPS = new Set(['.', '!', '؟', ':', '؛']);

/** A person whose name starts at a token exactly, known or by pattern; null where none does. */
export function personAt(scene: Scene, index: number, afterTitle = false): Draft | null {
  const known = scene.knownOf(index, 'person');
  const pattern = personByPattern(scene, index, afterTitle);
  if (known !== null && (pattern === null || known.last >= pattern.last || known.last - known.first > 1))
    return fromKnown(scene, known, afterTitle);
  return pattern;
}

function fromKnown(scene: Scene, known: KnownName, afterTitle: boolean): Draft | null {
  const { first, last, cut, proclitics, entry, spelling } = known;
  const [entity] = entry.entities;
  const sure = !entry.ambiguous || afterTitle || last - first > 1;
  if (!sure && scene.has(GIVEN_NAMES, first)) return null;
  return {
    type: 'person',
    first,
    last,
    cut,
    proclitics,
    entity: entry.entities.length === 1 ? (entity ?? null) : null,
    named: true,
    basis: 'gazetteer',
    confidence: sure ? SPELLING_CONFIDENCE[spelling] : 0.6,
    ...(entry.entities.length > 1 ? { candidates: entry.entities } : {}),
    ...(spelling === 'exact' ? {} : { spelling }),
    ...(sure ? {} : { asks: 'support' }),
  };
}

/** The person after any titles that start at a token: «اللواء المتقاعد خليفة حفتر» gives «خليفة حفتر». */
export function personAfterTitles(scene: Scene, index: number): Draft | null {
  const start = skipTitles(scene, index);
  const person = personAt(scene, start, start > index);
  if (person === null) return null;
  return start > index && person.cut > 0 ? null : person;
}

/** The index after the titles and their modifiers that start at a token; the index itself where none does. */
function skipTitles(scene: Scene, index: number): number {
  let at = index;
  while (at - index < MOST_TITLES) {
    const form = scene.form(at);
    if (form === undefined || form.kind !== 'word') break;
    if (TITLES.has(form)) at++;
    else if (
      at > index &&
      (TITLE_MODIFIERS.has(form) || scene.knowledge.relations.demonyms.get(form)?.definite === true)
    )
      at++;
    else break;
  }
  return at;
}

/** Whether a name may start with a word that is no given name, right after an office, as far as the word itself tells. */
const mayFollowOffice = formTest((form) => !endsNames(form) && !startsDefinite(form) && !ATTACHED.test(form.text));

/** Whether a person may start with a word that opens no known name, as far as the word itself tells. */
export const mayOpenPerson = formTest(
  (form) => TITLES.has(form) || GIVEN_NAMES.has(form) || NAME_BINDERS.has(form) || mayFollowOffice(form),
);

/** Words that no name of a person goes on with. */
const endsNames = formTest(
  (form) =>
    form.text.length < 2 ||
    isFunctionWord(form) ||
    SPEECH.has(form) ||
    FACTION_HEADS.has(form) ||
    (TITLES.has(form) && !GIVEN_NAMES.has(form)) ||
    TITLE_MODIFIERS.has(form) ||
    OFFICES.get(form)?.cut === 0 ||
    isVerbal(form),
);

/** Words that do not belong to an office: what stands before them is no office of the name after them. */
const endsOffices = formTest(
  (form) => form.kind !== 'word' || isFunctionWord(form) || isVerbal(form) || SPEECH.has(form),
);

function personByPattern(scene: Scene, index: number, afterTitle: boolean): Draft | null {
  const form = scene.form(index);
  if (form === undefined || form.kind !== 'word') return null;
  const given = GIVEN_NAMES.get(form);
  const binder = NAME_BINDERS.get(form);
  const bare = given === null && binder === null;
  // Asked first, as it settles most words: the rest looks at words around.
  if (bare && !afterTitle && !mayFollowOffice(form)) return null;
  if (speaksFor(scene, index)) return null;
  if (scene.isPreposition(index) && !(afterTitle && scene.has(GIVEN_NAMES, index + 1))) return null;
  if (bare && !afterTitle && !endsOffice(scene, index)) return null;
  if (bare && !mayNamePerson(scene, index, true)) return null;
  const cut = given?.cut ?? 0;
  let last = index + 1;
  let binding = binder !== null && given === null;
  while (last - index < MOST_WORDS || binding) {
    const next = scene.form(last);
    if (next === undefined || next.kind !== 'word' || scene.tokens.spaced[last] === 0) break;
    if (NAME_BINDERS.has(next)) {
      binding = true;
      last++;
      continue;
    }
    if (!mayNamePerson(scene, last, false)) break;
    binding = false;
    last++;
    if (surname(scene, last - 1) && scene.text(last - 2) !== 'عبد' && last - index >= 2) break;
  }
  if (binding) return null;
  const words = last - index;
  if (words < 2) return null;
  const wholeSure = afterTitle || given !== null;
  if (!afterTitle && !(bare ? isolated(scene, index, last) : convincing(scene, index, last))) return null;
  return {
    type: 'person',
    first: index,
    last,
    cut,
    proclitics: given?.proclitics ?? '',
    entity: null,
    named: true,
    basis: 'pattern',
    confidence: afterTitle && wholeSure ? 0.85 : 0.7,
  };
}

/** «وأضاف العبيدي»: a family name alone after a verb of speech, for the article to confirm. */
export function surnameAt(scene: Scene, index: number): Draft | null {
  if (!scene.isDefinite(index)) return null;
  const form = scene.form(index);
  const before = scene.form(index - 1);
  if (form === undefined || before === undefined || !SPEECH.has(before)) return null;
  if (scene.known(index).length > 0 || FACTION_HEADS.has(form) || TITLES.has(form) || isFunctionWord(form)) return null;
  return {
    type: 'person',
    first: index,
    last: index + 1,
    cut: 0,
    proclitics: '',
    entity: null,
    named: true,
    basis: 'pattern',
    confidence: 0.8,
    asks: 'surname',
  };
}

/** «المتحدث باسم القيادة العامة»: «باسم» is no name there. */
function speaksFor(scene: Scene, index: number): boolean {
  const before = scene.form(index - 1);
  return scene.text(index) === 'باسم' && before !== undefined && OFFICES.has(before);
}

/** A word with the article at a name's end is its family name: «الشركسي». */
function surname(scene: Scene, index: number): boolean {
  return scene.isDefinite(index);
}

/** Without a title the words must look like a name: family names with the article or further given names. */
function convincing(scene: Scene, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) {
    const form = scene.form(at);
    if (form === undefined) return false;
    if (surname(scene, at) && scene.text(at).endsWith('ي')) return true;
    if (GIVEN_NAMES.get(form)?.cut === 0 || NAME_BINDERS.has(form)) return true;
  }
  const before = scene.form(first - 1);
  return (before !== undefined && SPEECH.has(before)) || holdsOffice(scene, first);
}

/** «وزير الداخلية نهاد المشنوق»: right after an office and what it is the office of. */
function endsOffice(scene: Scene, index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at <= LONGEST_OFFICE; at--) {
    const form = scene.form(at);
    if (form === undefined || endsOffices(form)) return false;
    const office = OFFICES.get(form);
    if (office !== null && !office.definite && at < index - 1)
      return scene.isDefinite(index - 1) || scene.known(index - 1).length > 0;
  }
  return false;
}

/** Two words that a boundary follows, the second with the article: «نهاد المشنوق وجود…» is none, «نهاد المشنوق، …» is one. */
function isolated(scene: Scene, first: number, last: number): boolean {
  if (last - first !== 2) return false;
  const next = scene.form(last);
  const bounded = next === undefined || next.kind === 'mark' || isFunctionWord(next) || SPEECH.has(next);
  return bounded || scene.isDefinite(last - 1);
}

const LONGEST_OFFICE = 5;

/** An office before the name, with what it is the office of between: «قائد القوات الخاصة ونيس بوخماده». */
function holdsOffice(scene: Scene, first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= FARTHEST_OFFICE; at--) {
    const form = scene.form(at);
    if (form === undefined || (form.kind === 'mark' && STOPS.has(form.text))) return false;
    if (OFFICES.has(form)) return true;
  }
  return false;
}

function mayNamePerson(scene: Scene, index: number, start: boolean): boolean {
  const form = scene.form(index);
  if (form === undefined || form.kind !== 'word' || endsNames(form) || scene.isPreposition(index)) return false;
  if (scene.knowledge.relations.demonyms.get(form)?.cut === 0) return false;
  if (start)
    return (
      !scene.isDefinite(index) &&
      !ATTACHED.test(form.text) &&
      scene.known(index).every(({ entry }) => entry.type === 'person')
    );
  const name = scene.known(index);
  return !name.some(({ entry, last, cut }) => cut === 0 && entry.type !== 'person' && last > index + 1);
}
