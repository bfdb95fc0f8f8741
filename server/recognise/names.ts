/** Names of one paragraph: factions, places and people, each found where it starts, the longest first. */

import type { EntityId, PlaceEntity } from '../model';
import { type Form, formTest } from '../text/form';
import { sortInTextOrder } from '../text/textOrder';
import type { Tokens } from '../text/tokens';
import { WordTable } from '../text/wordTable';
import { patternFaction } from './factionHead';
import { factionAt, mayOpenFaction } from './factions';
import { FACTION_HEADS } from './lexicon/factionHeads';
import { SPEECH } from './lexicon/functionWords';
import { GIVEN_NAMES } from './lexicon/givenNames';
import { PLACE_HEADS } from './lexicon/placeHeads';
import type { ParagraphName } from './paragraph';
import { endsOffice, personAfterTitles, personAt, surnameAt } from './persons';
import { mayFollowOffice, mayOpenPerson } from './personWords';
import { nextOfList, type PlaceList, placeAt, placeList } from './places';
import { goesOnPlaces } from './placeWords';
import { type Draft, type Knowledge, Scene, startsDefinite } from './scene';
import { actsAsState } from './states';
import { mayTellOfTribes, tribeAt } from './tribes';
import { mayOpenPair, numberedPair, numberedUnitEnd } from './unknownFactions';

/** Organisations that are no factions; a place after them belongs to their name: «مركز بنغازي الطبي», «صحيفة الخليج». */
const OTHER_ORGANISATIONS = WordTable.of(
  true,
  `مركز صحيفة جريدة وكالة قناة إذاعة شركة مؤسسة نادي هيئة اتحاد نقابة لجنة محكمة بنك مصرف موقع شبكة جمعية رابطة نيابة
   منتدى مؤتمر اتفاق اتفاقية إعلان`,
);

/** Reads the names of a paragraph. Names may nest; they come in order of their start, the longer first. */
export function readNames(tokens: Tokens, knowledge: Knowledge): ParagraphName[] {
  const scene = new Scene(tokens, knowledge);
  const drafts: Draft[] = [];
  let index = 0;
  let list: PlaceList | null = null;
  while (index < tokens.count) {
    const own = nameAt(scene, index);
    const found = list?.end === index && isOpen(own) ? (nextOfList(scene, index, list, own) ?? own) : own;
    if (found === null || found === undefined) {
      index = found === undefined ? factionEnd(scene, index) : index + 1;
      continue;
    }
    flattenInto(drafts, found);
    list = placeList(scene, index, found, list);
    index = Math.max(found.beside?.last ?? found.last, index + 1);
  }
  const names = drafts.map((draft) => toName(tokens, draft));
  sortInTextOrder(names);
  return names;
}

/** Whether a place may go on with a list where this stands: nothing, or what looks like a person («وفاطمة الزهراء»). */
function isOpen(own: Draft | null | undefined): boolean {
  return own === null || (own?.type === 'person' && own.basis === 'pattern');
}

/** Whether a word is one that names open with, as far as the word itself tells. */
const opensNames = formTest(
  (form) =>
    mayOpenFaction(form) || mayOpenPair(form) || mayOpenPerson(form) || mayOpenPlace(form) || mayTellOfTribes(form),
);

const mayOpenPlace = formTest((form) => PLACE_HEADS.has(form));

/** The name at a token; null where none is, undefined where a name stands that is an event here and no faction. */
function nameAt(scene: Scene, index: number): Draft | null | undefined {
  const form = scene.form(index);
  if (form === undefined || form.kind !== 'word') return null;
  const known = scene.knowledge.index.mayOpen(form);
  if (!known && !opensNames(form)) return personWithoutTitle(scene, index, form);
  const tribe = mayTellOfTribes(form) ? tribeAt(scene, index) : null;
  if (tribe !== null) return tribe;
  const faction =
    known || mayOpenFaction(form) || mayOpenPair(form)
      ? (numberedUnit(scene, index) ?? numberedPair(scene, index) ?? factionAt(scene, index))
      : null;
  const place = known || mayOpenPlace(form) ? placeAt(scene, index) : null;
  const person = known || mayOpenPerson(form) || mayFollowOffice(form) ? personAfterTitles(scene, index) : null;
  let best: Draft | null = faction;
  if (person !== null && (best === null || person.last > best.last)) best = person;
  if (place !== null && (best === null || prefersPlace(place, best) || listsPlace(scene, place, best))) best = place;
  if (best === null) return surnameAt(scene, index);
  if (place !== null && best.first === place.first && isOfPeople(scene, place)) return null;
  if (best.type === 'place') return settlePlace(scene, best);
  if (best.type === 'faction' && best.entity !== null) {
    const kind = scene.knowledge.relations.faction(best.entity)?.kind;
    if (kind === 'international-organisation' && !bearsArms(scene, best)) return undefined;
    if (kind === 'state') return actsAsState(scene, best) ? best : place;
    if (kind === 'operation' && isLaunched(scene, best)) return undefined;
  }
  return best;
}

/** At a word that opens no name by itself: a person by his office before, or a family name alone. */
function personWithoutTitle(scene: Scene, index: number, form: Form): Draft | null {
  if (mayFollowOffice(form))
    return (endsOffice(scene, index) ? personAt(scene, index) : null) ?? surnameAt(scene, index);
  return startsDefinite(form) ? surnameAt(scene, index) : null;
}

function prefersPlace(place: Draft, rival: Draft): boolean {
  if (place.last !== rival.last) return place.last > rival.last;
  return rival.type === 'faction' ? !rival.named || rival.asks === 'support' : rival.basis === 'pattern';
}

function listsPlace(scene: Scene, place: Draft, rival: Draft): boolean {
  return place.last === rival.last && rival.type === 'faction' && goesOnPlaces(scene, place);
}

/** «الكتيبة 302»: with the article a unit needs its number. */
function numberedUnit(scene: Scene, index: number): Draft | null {
  const form = scene.form(index);
  const hit = form === undefined ? null : FACTION_HEADS.get(form);
  if (hit === null || (hit.value !== 'battalion' && hit.value !== 'brigade')) return null;
  const last = numberedUnitEnd(scene, index + 1);
  const known = scene.knownOf(index, 'faction');
  if (last === null || (known !== null && known.last >= last)) return null;
  return patternFaction(index, last, hit, 0.85);
}

function factionEnd(scene: Scene, index: number): number {
  return Math.max(factionAt(scene, index)?.last ?? 0, index + 1);
}

/** «قوات اليونيفيل»: the soldiers of an organisation are a faction, the organisation («بعثة الأمم المتحدة») is none. */
function bearsArms(scene: Scene, { first }: Draft): boolean {
  const form = scene.form(first);
  const head = form === undefined ? undefined : FACTION_HEADS.get(form)?.value;
  return head === 'forces' || head === 'force' || head === 'units';
}

const PEOPLE = WordTable.of(true, 'أطباء صحفيي صحافيي محامي علماء شباب طلاب عمال');

function namesOrganisation(form: Form): boolean {
  const organisation = OTHER_ORGANISATIONS.get(form);
  return organisation !== null && !organisation.definite;
}

/** An operation is an event where it is launched or led, a faction where it stands for its forces. */
function isLaunched(scene: Scene, operation: Draft): boolean {
  const head = scene.form(operation.first);
  if (head === undefined || FACTION_HEADS.get(head)?.value !== 'operation') return false;
  for (let at = operation.first - 1; at >= 0 && operation.first - at <= FARTHEST_LAUNCH; at--) {
    const form = scene.form(at);
    if (form === undefined || form.text === '.') return false;
    if (LAUNCHES.has(form)) return true;
  }
  return false;
}

const FARTHEST_LAUNCH = 8;
const LAUNCHES = WordTable.of(
  true,
  'أطلق أطلقت أطلقوا إطلاق بدأ بدأت بدء انطلاق انطلقت يقود تقود قاد قادت يقودها أعلن أعلنت إعلان شن شنت حملة خلال ضمن منذ',
);

function settlePlace(scene: Scene, place: Draft): Draft | null {
  const before = scene.form(place.first - 1);
  if (before !== undefined && place.proclitics === '') {
    if (namesOrganisation(before)) return null;
    const farther = scene.form(place.first - 2);
    if (farther !== undefined && !scene.isDefinite(place.first - 1) && PEOPLE.has(before) && namesOrganisation(farther))
      return null;
    const headed = scene.has(PLACE_HEADS, place.first - 2);
    // «"فندق إيليت"», «بـ"تعز"»: the noun of a place within the quotation marks, or a preposition before them, says what it is.
    const told = headed || scene.has(PLACE_HEADS, place.first) || (farther !== undefined && LEADS_IN.has(farther.text));
    if (scene.isOpenQuote(place.first - 1) && scene.isOpenQuote(place.last) && !told) return null;
  }
  // «مهند كريمة» is a person's name rather than somebody like Raymah.
  if (place.proclitics === 'ك' && before !== undefined && GIVEN_NAMES.has(before)) return null;
  const entity = scene.knowledge.relations.place(place.entity);
  if (entity?.kind === 'site' && before !== undefined && SPEECH.has(before)) return null;
  if (entity?.kind === 'country' || entity?.kind === 'city') {
    const state = stateNamed(scene, place, entity);
    if (state !== null && actsAsState(scene, place))
      return { ...place, type: 'faction', entity: state, confidence: 0.85 };
  }
  return place;
}

/** «84 روسيا», «المدعوم روسيًا»: a people's adjective in the accusative, written like the country. */
function isOfPeople({ tokens, knowledge }: Scene, { first, last, entity }: Draft): boolean {
  if (knowledge.relations.place(entity)?.kind !== 'country') return false;
  const tanwin = tokens.text.slice(tokens.starts[first], tokens.ends[last - 1]).includes(TANWIN);
  return tanwin || tokens.forms[first - 1]?.kind === 'number';
}

const TANWIN = '\u064b';

/** Prepositions of place, folded; «بـ"…"» stands apart from what it governs. */
const LEADS_IN = new Set(['في', 'ب', 'الي', 'من']);

/** The state that a country's name, or its capital's where the state goes by it («واشنطن»), stands for. */
function stateNamed(scene: Scene, place: Draft, { kind, country }: PlaceEntity): EntityId | null {
  const state = country === null ? null : scene.knowledge.relations.stateOf(country);
  if (kind === 'country') return state;
  return state !== null && scene.knownOf(place.first, 'faction')?.entry.entities.includes(state) === true
    ? state
    : null;
}

function flattenInto(drafts: Draft[], draft: Draft): void {
  drafts.push(draft);
  if (draft.inner !== undefined) for (const inner of draft.inner) flattenInto(drafts, inner);
  if (draft.beside !== undefined) flattenInto(drafts, draft.beside);
}

function toName(tokens: Tokens, draft: Draft): ParagraphName {
  const { type, first, last, entity, named, basis, confidence, candidates, gloss, kind, spelling, asks } = draft;
  return {
    type,
    first,
    last,
    start: tokens.startAfter(first, draft.cut),
    end: tokens.ends[last - 1] as number,
    entity,
    named,
    basis,
    confidence,
    candidates,
    gloss,
    kind,
    spelling,
    asks,
  };
}
