/**
 * People: known names, and unknown names after a title or office, or that begin with a given name.
 *
 * «الملازم محمد ابسيط», «وزير الدفاع الأمريكي، آشتون كارتر،», «العقيد مصطفى الشركسي».
 */

import { type Form, formTest } from '../text/form';
import { isQuote } from '../text/quotes';
import { WordTable } from '../text/wordTable';
import { FACTION_HEADS, FORCE_HEADS, TWO_WORD_HEADS } from './lexicon/factionHeads';
import { isFunctionWord, SPEECH } from './lexicon/functionWords';
import { BELONGING } from './lexicon/generics';
import { GIVEN_NAMES, KUNYAS, NAME_BINDERS, PARTICLE_LOOKALIKES } from './lexicon/givenNames';
import { OUTCOME_HEADS } from './lexicon/outcomes';
import { MOST_TITLES, OFFICES, TITLE_MODIFIERS, TITLES } from './lexicon/titles';
import type { KnownName } from './nameIndex';
import { ATTACHED, endsNames, endsOffices, mayBeSurname, mayFollowOffice, opensAnother, SITES } from './personWords';
import { type Draft, type Scene, SPELLING_CONFIDENCE } from './scene';

const MOST_WORDS = 4;
const FARTHEST_OFFICE = 10;
const STOPS = new Set(['.', '!', '؟', ':', '؛']);

/** A person whose name starts at a token exactly, known or by pattern; null where none does. */
export function personAt(scene: Scene, index: number, afterTitle = false): Draft | null {
  const known = scene.knownOf(index, 'person');
  const pattern = personByPattern(scene, index, afterTitle);
  if (
    known !== null &&
    (pattern === null ||
      known.last >= pattern.last ||
      known.last - known.first > 1 ||
      (!known.entry.ambiguous && scene.has(SITES, known.last)))
  )
    return fromKnown(scene, known, afterTitle);
  return pattern;
}

function fromKnown(scene: Scene, known: KnownName, afterTitle: boolean): Draft | null {
  const { first, last, cut, proclitics, entry, spelling } = known;
  const [entity] = entry.entities;
  const sure = !entry.ambiguous || afterTitle || last - first > 1;
  if (!sure && isGivenName(scene, first) && !joinsFaction(scene, known) && !hasForces(scene, known)) return null;
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
    candidates: entry.entities.length > 1 ? entry.entities : undefined,
    spelling: spelling === 'exact' ? undefined : spelling,
    asks: sure ? undefined : 'support',
  };
}

/** «مليشيا الحوثي وصالح»: a leader whom «و» joins to a name of his allies. */
function joinsFaction(scene: Scene, { first, proclitics }: KnownName): boolean {
  if (proclitics !== 'و') return false;
  return scene.known(first - 1).some(({ entry, last }) => last === first && entry.type !== 'place');
}

/** «قوات صالح», «الموالية لهادي»: a leader by one name, behind his forces or what ties them to him. */
function hasForces(scene: Scene, { first, cut, proclitics }: KnownName): boolean {
  const before = scene.form(first - 1);
  if (before?.kind !== 'word') return false;
  if (proclitics.endsWith('ل')) return BELONGING.has(before);
  const head = FACTION_HEADS.get(before);
  return cut === 0 && head !== null && FORCE_HEADS.has(head.value);
}

/** A given name as it stands: «سراج», not «السراج». */
function isGivenName(scene: Scene, index: number): boolean {
  const form = scene.form(index);
  return form !== undefined && GIVEN_NAMES.get(form)?.definite === false;
}

/** The person after any titles that start at a token: «اللواء المتقاعد خليفة حفتر» gives «خليفة حفتر». */
export function personAfterTitles(scene: Scene, index: number): Draft | null {
  const start = skipTitles(scene, index);
  const person = personAt(scene, start, start > index);
  if (person === null) return null;
  return start > index && person.cut > 0 ? null : person;
}

/** The index after the titles and their modifiers that start at a token; the index itself where none does. */
export function skipTitles(scene: Scene, index: number): number {
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

function personByPattern(scene: Scene, index: number, afterTitle: boolean): Draft | null {
  const form = scene.form(index);
  if (form === undefined || form.kind !== 'word') return null;
  const named = GIVEN_NAMES.get(form);
  const given = named?.definite === true ? null : named;
  const binder = NAME_BINDERS.get(form);
  const bare = given === null && binder === null;
  // Asked first, as it settles most words: the rest looks at words around.
  if (bare && !afterTitle && !(mayFollowOffice(form) && endsOffice(scene, index))) return null;
  if (speaksFor(scene, index)) return null;
  if (scene.isPreposition(index) && !(afterTitle && scene.has(GIVEN_NAMES, index + 1))) return null;
  if (bare && (opensAnother(form) || soundsLikeNoun(scene, index) || !mayNamePerson(scene, index, true))) return null;
  const cut = given?.cut ?? 0;
  let last = index + 1;
  let binding = binder !== null && given === null;
  while (last - index < MOST_WORDS || binding) {
    const next = scene.form(last);
    if (next === undefined || next.kind !== 'word' || scene.tokens.spaced[last] === 0) break;
    // «قائد سلاح الجو»: a force of two words follows an office, though «قائد» is a given name too.
    if (TWO_WORD_HEADS.get(next)?.value.some(({ second }) => scene.text(last + 1) === second) === true) break;
    if (NAME_BINDERS.has(next)) {
      binding = true;
      last++;
      continue;
    }
    const bound = binding;
    const goesOn =
      mayNamePerson(scene, last, false) ||
      (isKunya(form) && isNisba(scene, last)) ||
      (given !== null && last === index + 1 && isOddSurname(scene, last) && (afterTitle || introduced(scene, index)));
    if (!goesOn) break;
    if (last - index >= (binder === null ? 2 : 3) && opensAnother(next)) break;
    binding = false;
    last++;
    if (surname(scene, last - 1) && !bound && last - index >= 2 && !FURTHER_BINDERS.has(scene.text(last))) break;
  }
  // «حنان صلاح»: the last word binds nothing, and is a name by itself.
  if (binding && !isGivenName(scene, last - 1)) return null;
  const words = last - index;
  if (words < 2 || (given === null && isAccusative(scene, index) && isAccusative(scene, index + 1))) return null;
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

/** «قال سراج المغربي», «مراسل القناة سراج المغربي»: where a name is bound to stand, it ends with words that are no names elsewhere. */
function introduced(scene: Scene, index: number): boolean {
  const before = scene.form(index - 1);
  return before !== undefined && (SPEECH.has(before) || CALLED.has(before) || endsOffice(scene, index));
}

/** «المغربي», «القاضي لوكالة»: a family name that is a nationality, or a title with the article that no name follows. */
function isOddSurname(scene: Scene, index: number): boolean {
  return (
    isNisba(scene, index) ||
    (scene.isDefinite(index) && scene.has(TITLES, index) && !mayNamePerson(scene, index + 1, false))
  );
}

/** «الإرهابي هجوما مسلحا»: two words in the indefinite accusative are an object and its adjective. */
function isAccusative(scene: Scene, index: number): boolean {
  return /[^اي]ا$/u.test(scene.text(index)) && !isGivenName(scene, index);
}

/** What may stand between a person's names after one with the article: «سيف الله بن حسين». */
const FURTHER_BINDERS = new Set(['بن', 'ابن', 'ولد', 'ال', 'ابو']);

function isKunya(form: Form): boolean {
  return KUNYAS.has(form);
}

/** «أبو عياض التونسي», «أبو الفداء السوداني»: after a kunya the name of a country belongs to the name. */
function isNisba(scene: Scene, index: number): boolean {
  const form = scene.form(index);
  return (
    form !== undefined &&
    scene.isDefinite(index) &&
    /[^ي]ي$/u.test(form.text) &&
    scene.knowledge.relations.demonyms.has(form)
  );
}

/** «وأضاف العبيدي», «وقال ليون»: a family name alone after a verb of speech or title, for the article to confirm. */
export function surnameAt(scene: Scene, index: number): Draft | null {
  const form = scene.form(index);
  const before = scene.form(index - 1);
  if (form === undefined || before === undefined || form.kind !== 'word') return null;
  const told = tells(before);
  if (!(told || isNisbaShaped(form)) || form.text.length < 3) return null;
  if (!(mayBeSurname(form) || (told && isNisbaShaped(form)) || isGivenName(scene, index))) return null;
  if (!told && !mayStandAlone(scene, index)) return null;
  if (scene.known(index).some(({ cut, entry }) => cut === 0 && !entry.ambiguous)) return null;
  // «أعلن حالة النفير»: without the article a noun may stand there; a name is followed by what is said.
  const next = scene.form(index + 1);
  if (
    !(scene.isDefinite(index) || isGivenName(scene, index)) &&
    next !== undefined &&
    next.kind === 'word' &&
    !isFunctionWord(next)
  )
    return null;
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

/** Whether a family name alone may stand behind a word. */
const tells = formTest((form) => SPEECH.has(form) || TITLES.has(form));
const isNisbaShaped = formTest(({ text }) => /^ال.{2,}ي$/u.test(text));

/**
 * «على سيارة السنوسي», «إن العريبي وصل»: a family name where no adjective can stand, as the word before it has no
 * article; «الهجوم العسكري» has one. The article says whether it is a name.
 */
function mayStandAlone(scene: Scene, index: number): boolean {
  const form = scene.form(index);
  if (form === undefined || !isNisbaShaped(form) || scene.isDefinite(index - 1)) return false;
  return !(TITLE_MODIFIERS.has(form) || scene.knowledge.relations.demonyms.has(form));
}

/** «المتحدث باسم القيادة العامة», «الناطق الرسمي باسم المحكمة»: «باسم» is no name there. */
function speaksFor(scene: Scene, index: number): boolean {
  if (scene.text(index) !== 'باسم') return false;
  const next = scene.text(index + 1);
  if (scene.has(OFFICES, index - 1) || scene.has(OFFICES, index - 2)) return true;
  // «المعروفة باسم سرايا الدفاع»: the name is followed by another, or by a family name.
  return !(isGivenName(scene, index + 1) || /^ال.*ي$/u.test(next) || scene.has(TITLES, index - 1));
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
  if (before === undefined) return false;
  if (SPEECH.has(before) || holdsOffice(scene, first)) return true;
  return scene.has(KUNYAS, first) && (isQuote(before) || CALLED.has(before) || OUTCOME_HEADS.has(before));
}

/** «يدعى أبو جليل», «المكنى بأبي عياض». */
const CALLED = WordTable.of(
  true,
  'يدعى تدعى يكنى المدعو المكنى الملقب المعروف يعرف ويدعى كنيته يلقب اسمه واسمه وكنيته',
);

/** «وزير الداخلية نهاد المشنوق»: right after an office and what it is the office of. */
export function endsOffice(scene: Scene, index: number): boolean {
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

/** «محمد على العجري»: «على» for «علي» between a given name and another name. */
function isAli(scene: Scene, index: number): boolean {
  const next = scene.text(index + 1);
  return isGivenName(scene, index - 1) && (isGivenName(scene, index + 1) || /^ال.{2,}[^ا]ي$/u.test(next));
}

/** «اللواء مسؤولية خرق الهدنة», «أن اللواء أبدى استعداده»: a noun or verb behind what only sounds like a rank. */
function soundsLikeNoun({ tokens }: Scene, index: number): boolean {
  const last = tokens.text[(tokens.ends[index] ?? 0) - 1];
  return last === 'ة' || last === 'ى';
}

function mayNamePerson(scene: Scene, index: number, start: boolean): boolean {
  const form = scene.form(index);
  if (form === undefined || form.kind !== 'word' || endsNames(form)) return false;
  if (scene.isPreposition(index)) return !start && isAli(scene, index);
  if (scene.knowledge.relations.demonyms.get(form)?.cut === 0) return false;
  if (start)
    return (
      !scene.isDefinite(index) &&
      !ATTACHED.test(form.text) &&
      !(form.text.startsWith('و') && !PARTICLE_LOOKALIKES.has(form.text)) &&
      scene.known(index).every(({ entry }) => entry.type === 'person')
    );
  // «بسبها»: a known name behind a preposition goes on with no name either.
  return !scene
    .known(index)
    .some(
      ({ entry, last, cut, proclitics, spelling }) =>
        entry.type !== 'person' &&
        (cut === 0 ? last > index + 1 : spelling === 'exact' && !entry.ambiguous && !/^[وك]/u.test(proclitics)),
    );
}
