/**
 * Places: known names, alone or with the noun that heads them, and unknown names after such a noun.
 *
 * «حي الدولار», «معسكر 17 فبراير» and «قاعدة الجفرة العسكرية» keep their noun; «مدينة بنغازي» is «بنغازي».
 */

import type { PlaceKind } from '../model';
import { wordsOf } from '../text/wordSet';
import { MONTHS, SHIFTS } from './dateWords';
import { isFunctionWord } from './lexicon/functionWords';
import { GIVEN_NAMES } from './lexicon/givenNames';
import {
  PLACE_ADJECTIVES,
  PLACE_BINDER_WORDS,
  PLACE_BINDERS,
  PLACE_HEADS,
  PLURAL_HEADS,
  type PlaceHead,
  SITE_ADJECTIVES,
} from './lexicon/placeHeads';
import { localBodyEnd } from './localBodies';
import { medicalCentre, namesakeEnd, namesMedium } from './namedSites';
import type { KnownName } from './nameIndex';
import { isCommonWord, isLocated, mayName } from './placeWords';
import { type Draft, type Scene, SPELLING_CONFIDENCE } from './scene';

const MOST_SITE_WORDS = 3;
/** The place at a token: a known name, a head with a known or unknown name, a numbered quarter. Null where none is. */
export function placeAt(scene: Scene, index: number): Draft | null {
  const form = scene.form(index);
  if (form === undefined || form.kind !== 'word' || namesMedium(scene, index)) return null;
  const known = scene.knownOf(index, 'place');
  if (isBirthplace(scene, index) || isMeans(scene, index)) return null;
  const headHit = isLedTo(scene, index) || isLocal(scene, index) ? null : PLACE_HEADS.get(form);
  if (headHit === null) {
    const centre = known === null ? medicalCentre(scene, index) : null;
    if (centre !== null) return placeDraft(index, centre.last, centre.cut, centre.proclitics, 'site');
    return known === null ? null : fromKnown(scene, known, null, null);
  }
  if (localBodyEnd(scene, index) !== null) return null;
  const { value: head, cut, proclitics, definite } = headHit;
  if (definite) {
    const numbered = numberedQuarter(scene, index);
    if (numbered !== null && known !== null && known.last >= numbered) return fromKnown(scene, known, null, null);
    if (numbered !== null) return placeDraft(index, numbered, cut, proclitics, head.kind);
    return known === null || known.last === index + 1 ? null : fromKnown(scene, known, null, null);
  }
  const composed = composedPlace(scene, index, head, cut, proclitics);
  if (known === null) return composed;
  // «قاعدة بنينا العسكرية» is the known «قاعدة بنينا» with an adjective.
  const last = head.part ? siteEnd(scene, known.last, head) : known.last;
  if (composed !== null && composed.last > last) return composed;
  // «حي الكرادة» is that of a quarter known to be spelled so, rather than a misspelt «حي الكرامة».
  if (composed !== null && composed.entity !== null && composed.spelling === undefined && known.spelling !== 'exact')
    return composed;
  const draft = fromKnown(scene, known, null, null);
  return draft === null ? composed : { ...draft, last };
}

const HEAD_OF = /^راس(?:ه|ها)?$/u;

/** «مسقط رأس القذافي»: where one was born, not the capital of Oman. */
function isBirthplace(scene: Scene, index: number): boolean {
  return scene.text(index) === 'مسقط' && HEAD_OF.test(scene.text(index + 1));
}

/** «عن طريق ربطه بشاحنة»: by what means, and no road. */
function isMeans(scene: Scene, index: number): boolean {
  return scene.text(index) === 'طريق' && scene.text(index - 1) === 'عن';
}

const VALLEY_OR_LED = wordsOf('وادي');

/** «وأدى التصعيد إلى»: folding makes one of «وأدى» and «وادي». */
function isLedTo(scene: Scene, index: number): boolean {
  if (!VALLEY_OR_LED.has(scene.form(index))) return false;
  return scene.tokens.text.charCodeAt((scene.tokens.ends[index] ?? 1) - 3) === 0x0623;
}

const LOCALITY = wordsOf('محلية');

/** «صفحات محلية صور»: the adjective, and no locality. */
function isLocal(scene: Scene, index: number): boolean {
  if (!LOCALITY.has(scene.form(index))) return false;
  const before = scene.form(index - 1);
  return before?.kind === 'word' && !isFunctionWord(before);
}

function placeDraft(first: number, last: number, cut: number, proclitics: string, kind: PlaceKind): Draft {
  return {
    type: 'place',
    first,
    last,
    cut,
    proclitics,
    entity: null,
    named: true,
    basis: 'pattern',
    confidence: 0.75,
    kind,
  };
}

/** «الحي رقم اثنين», «الحي رقم 2»: the index after it. */
function numberedQuarter(scene: Scene, index: number): number | null {
  return scene.text(index + 1) === 'رقم' && scene.form(index + 2) !== undefined ? index + 3 : null;
}

function composedPlace(scene: Scene, index: number, head: PlaceHead, cut: number, proclitics: string): Draft | null {
  let at = index + 1;
  const quoted = scene.isOpenQuote(at);
  if (quoted) at++;
  if (MEDIA.has(`${scene.text(index).replace(/^[وفبل](?=بوابه)/u, '')} ${scene.text(at)}`)) return null;
  // «اعترضوا طريق محمد»: whose way, and no road.
  if (head.kind === 'road' && WAYS.test(scene.text(index)) && scene.has(GIVEN_NAMES, at)) return null;
  const known = bindsOn(scene, at) ? null : (scene.knownOf(at, 'place') ?? knownBehindHead(scene, at));
  if (known !== null && known.cut === 0) {
    const draft = fromKnown(scene, known, head, { first: index, cut, proclitics });
    return draft;
  }
  // «محاور ببنغازي»: where they are, and no name of theirs.
  if (!head.names || known?.proclitics === 'ب') return null;
  if (scene.form(at)?.kind === 'number' && head.part) {
    const last = siteEnd(scene, skipDayName(scene, at + 1), head);
    return placeDraft(index, last, cut, proclitics, head.kind);
  }
  if (quoted) {
    const close = scene.closeQuote(index + 1);
    if (close === null) return null;
    return head.part
      ? placeDraft(index, close, cut, proclitics, head.kind)
      : placeDraft(at, close - 1, 0, '', head.kind);
  }
  const last = namesakeEnd(scene, at, head) ?? unknownEnd(scene, at, head);
  if (last === null) return null;
  return head.part ? placeDraft(index, last, cut, proclitics, head.kind) : placeDraft(at, last, 0, '', head.kind);
}

const WAYS = /^[وفبل]?طريق$/u;

/** Media whose names read like a place's. Folded. */
const MEDIA = new Set([
  'بوابه الوسط',
  'بوابه افريقيا',
  'بوابه الاهرام',
  'بوابه العين',
  'بوابه الشروق',
  'بوابه فيتو',
  'بوابه اخبار',
]);

/** «بوابة وادي كعام», «بوابة مفرق المزرعة»: «وادي» is no town there, though it is spelled like one. */
function bindsOn(scene: Scene, at: number): boolean {
  const form = scene.form(at);
  if (form === undefined || scene.knownOf(at, 'place')?.last !== at + 1 || scene.isDefinite(at)) return false;
  return (
    (PLACE_BINDERS.has(form) || PLACE_HEADS.get(form)?.proclitics === '') &&
    scene.isWord(at + 1) &&
    mayName(scene, at + 1)
  );
}

/** «بلدية مدينة سبها», «منفذ مدينة بنغازي»: the known place after a second noun that is no part of its name. */
function knownBehindHead(scene: Scene, at: number): KnownName | null {
  const form = scene.form(at);
  const second = form === undefined ? null : PLACE_HEADS.get(form);
  if (second === null || second.definite || second.cut > 0 || second.value.part) return null;
  return scene.knownOf(at + 1, 'place');
}

/** «معسكر 17 فبراير»: the month goes with the number. */
function skipDayName(scene: Scene, at: number): number {
  const form = scene.form(at);
  if (form === undefined || form.kind !== 'word' || isFunctionWord(form) || form.text.startsWith('ال')) return at;
  return MONTHS.has(form) ? at + 1 : at;
}

function fromKnown(
  scene: Scene,
  known: KnownName,
  head: PlaceHead | null,
  headAt: { readonly first: number; readonly cut: number; readonly proclitics: string } | null,
): Draft | null {
  const { entry, spelling } = known;
  const { relations } = scene.knowledge;
  const entities = entry.entities;
  if (head === null && known.last === known.first + 1 && isCommonWord(scene, known)) return null;
  let last = known.last;
  let entity = entities.length === 1 ? (entities[0] ?? null) : null;
  if (entity !== null && head?.kind === 'region') entity = relations.regionNamedAfter(entity) ?? entity;
  const inside = head?.part === true && headAt !== null;
  const form = scene.form(last);
  if (inside && form !== undefined) last = siteEnd(scene, last, head);
  // «قاعدة بنينا» is the base at Benina, not the town: without an entry of its own it stays unknown.
  if (inside && entity !== null && !sameSort(relations.place(entity)?.kind, head)) entity = null;
  const sure = !entry.ambiguous || head !== null;
  const located = sure && !scene.has(relations.demonyms, known.first);
  if (!located && head === null && !isLocated(scene, known)) return null;
  const position = inside ? headAt : known;
  if (spelling !== 'exact' && head === null && entry.length < 6) return null;
  return {
    type: 'place',
    first: position.first,
    last,
    cut: position.cut,
    proclitics: position.proclitics,
    entity,
    named: true,
    basis: entity === null && entities.length === 1 ? 'pattern' : 'gazetteer',
    confidence: sure ? SPELLING_CONFIDENCE[spelling] : 0.5,
    candidates:
      entities.length > 1 || (entity !== null && entry.rivals.length > 0) ? [...entities, ...entry.rivals] : undefined,
    kind: entity === null && head !== null ? head.kind : undefined,
    spelling: spelling === 'exact' ? undefined : spelling,
    asks: sure ? undefined : 'support',
  };
}

/** A list of places under one head, so far: «بلدات ذيبان والحوايج والشحيل». */
export interface PlaceList {
  /** The token after the last place of the list. */
  readonly end: number;
  readonly head: PlaceHead;
}

/** The list that a place opens or goes on; null where it does neither. */
export function placeList(scene: Scene, index: number, place: Draft, list: PlaceList | null): PlaceList | null {
  if (place.type !== 'place') return null;
  if (list !== null && list.end === index) return { ...list, end: place.last };
  const form = scene.form(index);
  const head = form === undefined ? null : PLACE_HEADS.get(form);
  const plural = head !== null && PLURAL_HEADS.has(head.key);
  return plural ? { head: head.value, end: place.last } : null;
}

/** The unknown place that goes on a list at a token: «والحوايج». */
export function nextOfList(
  scene: Scene,
  index: number,
  { head }: PlaceList,
  person: Draft | null | undefined,
): Draft | null {
  const form = scene.form(index);
  if (form === undefined || !form.text.startsWith('و') || form.text.length < 4) return null;
  const reading = form.readings.find(({ proclitics }) => proclitics === 'و');
  if (reading === undefined || !mayName(scene, index, true)) return null;
  const last = person?.first === index ? person.last : unknownTail(scene, index, reading.full);
  return placeDraft(index, last, 1, 'و', head.kind);
}

function unknownTail(scene: Scene, index: number, name: string): number {
  const binds = PLACE_BINDER_WORDS.has(name);
  if (binds && mayName(scene, index + 1)) return index + 2;
  // «والظهر الأحمر»
  const described = name.startsWith('ال') && scene.has(PLACE_ADJECTIVES, index + 1);
  return described ? index + 2 : index + 1;
}

function sameSort(kind: string | undefined, head: PlaceHead): boolean {
  if (kind === undefined || kind === head.kind) return true;
  if (head.kind === 'neighbourhood') return kind !== 'city' && kind !== 'country' && kind !== 'town';
  if (head.kind === 'base') return kind === 'site' || kind === 'airport' || kind === 'neighbourhood';
  if (head.kind === 'site' || head.kind === 'road') return kind === 'neighbourhood' || kind === 'other';
  return false;
}

function siteEnd(scene: Scene, at: number, head: PlaceHead): number {
  let last = at;
  while (last - at < 2) {
    const form = scene.form(last);
    if (form === undefined || form.kind !== 'word') break;
    const site = head.kind !== 'neighbourhood' && SITE_ADJECTIVES.has(form);
    if (!site && !PLACE_ADJECTIVES.has(form)) break;
    // «حقل الشرارة النفطي العام الماضي»: last year.
    if (SHIFTS.has(scene.text(last + 1))) break;
    last++;
  }
  return last;
}

/** Where an unknown name after a head ends; null where no name stands there. */
function unknownEnd(scene: Scene, at: number, head: PlaceHead): number | null {
  if (!mayName(scene, at)) return null;
  let last = at + 1;
  const first = scene.form(at);
  if (first !== undefined && PLACE_BINDERS.has(first)) {
    if (!scene.isWord(last) || !mayName(scene, last)) return null;
    last++;
    const bound = scene.form(last - 1);
    if (bound !== undefined && PLACE_BINDERS.has(bound) && mayName(scene, last)) last++;
  } else if (head.institution === true || head.kind === 'road') {
    if (first !== undefined && PLACE_HEADS.get(first)?.definite === false) return null;
    while (last - at < MOST_SITE_WORDS && mayName(scene, last) && scene.isDefinite(last)) last++;
  } else {
    const next = scene.form(last);
    if (next !== undefined && PLACE_ADJECTIVES.has(next) && agreeing(scene, last - 1, last)) last++;
  }
  return siteEnd(scene, last, head);
}

function agreeing(scene: Scene, noun: number, adjective: number): boolean {
  return scene.isDefinite(noun) === scene.isDefinite(adjective) || !scene.isDefinite(noun);
}
