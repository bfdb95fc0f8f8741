/**
 * Factions: known names, names composed by rule, unknown names after a head noun, and phrases without a name.
 *
 * «قوات اللواء المتقاعد خليفة حفتر» is the faction that Haftar leads; «طيران حكومة الوفاق» that government's air force;
 * «الجيش الأميركي» the army of the country; «كتيبة شهداء الزاوية» a new name; «المليشيات المسلحة» nobody in particular.
 */

import type { EntityId } from '../model';
import { formTest } from '../text/form';
import { factionDraft, glossOf, type Head, headAt } from './factionHead';
import { genericActor, ownedForces } from './genericFactions';
import { groupAdjective, knownFaction } from './knownFactions';
import { FACTION_HEADS, type FactionHead, FORCE_HEADS, OWNED_HEADS, TWO_WORD_HEADS } from './lexicon/factionHeads';
import {
  BELONGING,
  DESCRIBED,
  GENERIC_ACTORS,
  GENERIC_ADJECTIVES,
  LED_BY,
  MISSPELT_ACTORS,
  UNARMED,
} from './lexicon/generics';
import { civilCouncil, localBody, mayOpenLocalBody } from './localBodies';
import { nationalFaction } from './nationalForces';
import { personAfterTitles, skipTitles } from './persons';
import type { Draft, Scene } from './scene';
import { ordinalEnd, unknownFaction } from './unknownFactions';

/** The faction at a token, with the names inside it; null where none is. */
export function factionAt(scene: Scene, index: number): Draft | null {
  const form = scene.form(index);
  if (form === undefined || !(mayOpenFaction(form) || scene.knowledge.index.mayOpen(form))) return null;
  const known = knownFaction(scene, index);
  const head = headAt(scene, index);
  const composed = head === null ? null : composedFaction(scene, index, head);
  const best = known !== null && (composed === null || known.last >= composed.last) ? known : composed;
  const body = localBody(scene, index);
  if (body !== null && (best === null || !best.named || body.last > best.last)) return body;
  if (best !== null) return best;
  return loyalActor(scene, index) ?? genericActor(scene, index) ?? ownedForces(scene, index);
}

/** «المسلحين الموالين للرئيس السابق علي عبدالله صالح», «مقاتلون تابعون لحكومة الوفاق»: men who are named by whose they are. */
function loyalActor(scene: Scene, index: number): Draft | null {
  const form = scene.form(index);
  const tie = scene.form(index + 1);
  if (form === undefined || tie?.kind !== 'word' || !BELONGING.has(tie)) return null;
  const hit = GENERIC_ACTORS.get(form);
  if (hit === null || (UNARMED.has(hit.value) && hit.value !== 'fighters') || scene.form(index - 1)?.kind === 'number')
    return null;
  const owner = ownerBehindLam(scene, index + 2);
  if (owner === null || owner.entity === null) return null;
  const head: Head = {
    head: 'forces',
    next: index + 2,
    cut: hit.cut,
    proclitics: hit.proclitics,
    definite: hit.definite,
  };
  return { ...owned(scene, index, owner.last, head, owner), inner: [owner] };
}

/** Whether a faction may start with a word that opens no known name, as far as the word itself tells. */
export const mayOpenFaction = formTest(
  (form) =>
    mayOpenLocalBody(form) ||
    [TWO_WORD_HEADS, FACTION_HEADS, GENERIC_ACTORS, MISSPELT_ACTORS, OWNED_HEADS].some((table) => table.has(form)),
);

function composedFaction(scene: Scene, index: number, head: Head): Draft | null {
  if (!head.definite) {
    const construct = constructFaction(scene, index, head);
    if (construct !== null) return construct;
    const unknown = unknownFaction(scene, index, head);
    if (unknown !== null) return unknown;
  }
  return describedFaction(scene, index, head);
}

/** What a person leads without fighting: «حكومة السراج», «نظام القذافي», «حكومة العقيد الراحل معمر القذافي». */
const RULED: ReadonlySet<FactionHead> = new Set<FactionHead>(['government', 'regime', 'authority']);

/** Head and owner side by side: «قوات حفتر», «تنظيم "داعش"», «طيران حكومة الوفاق», «قوات الجيش». */
function constructFaction(scene: Scene, index: number, head: Head): Draft | null {
  const ruled = RULED.has(head.head);
  if (!FORCE_HEADS.has(head.head) && head.head !== 'air-force' && head.head !== 'navy' && !ruled) return null;
  const quoted = scene.isOpenQuote(head.next);
  const at = quoted ? head.next + 1 : head.next;
  const owner = quotedLeader(scene, at) ?? ownerAt(scene, at);
  if (owner === null || owner.cut > 0) return null;
  if (ruled && owner.type !== 'person') return null;
  // «عملية الشهيد سالم النائلي»: an operation is named after a person, and is not his people.
  if (head.head === 'operation' && owner.type === 'person') return null;
  let last = owner.last;
  if ((quoted || scene.isOpenQuote(owner.first - 1)) && scene.isOpenQuote(last)) last++;
  return owned(scene, index, last, head, owner);
}

/** «قوات المشير «خليفة حفتر»»: a name in quotation marks behind titles; it ends with them. */
function quotedLeader(scene: Scene, at: number): Draft | null {
  const open = skipTitles(scene, at);
  if (open === at || !scene.isOpenQuote(open)) return null;
  const person = personAfterTitles(scene, open + 1);
  if (person === null || person.entity === null || !scene.isOpenQuote(person.last)) return null;
  return person;
}

/** Who stands as an owner at a token: a faction, a person behind titles. */
function ownerAt(scene: Scene, at: number): Draft | null {
  const person = personAfterTitles(scene, at);
  const faction = scene.isWord(at) ? (knownFaction(scene, at) ?? nestedFaction(scene, at)) : null;
  if (person !== null && (faction === null || person.last >= faction.last)) return person;
  return faction;
}

function nestedFaction(scene: Scene, at: number): Draft | null {
  const head = headAt(scene, at);
  return head === null ? null : composedFaction(scene, at, head);
}

/** The faction that an owner's head noun makes. */
function owned(scene: Scene, index: number, last: number, head: Head, owner: Draft): Draft {
  const { relations } = scene.knowledge;
  if (owner.type === 'person') {
    const led = relations.ledBy(owner.entity);
    const entity = head.head === 'air-force' && led !== null ? (relations.airForceOf(led) ?? led) : led;
    return factionDraft(index, last, head, {
      entity,
      inner: [owner],
      basis: entity === null ? 'pattern' : 'gazetteer',
      confidence: entity === null ? 0.7 : 0.95,
    });
  }
  const other = head.head === 'air-force' || head.next < owner.first;
  const inner = owner.named && (head.head === 'air-force' || other) ? [owner] : (owner.inner ?? []);
  if (owner.entity === null)
    return factionDraft(index, last, head, {
      ...unsettled(owner),
      ...parliamentary(owner),
      inner: owner.named ? (owner.inner ?? []) : inner,
    });
  const entity =
    head.head === 'air-force'
      ? (relations.airForceOf(owner.entity) ?? nationalAirForce(scene, owner.entity) ?? owner.entity)
      : relations.forcesOf(owner.entity);
  const government = relations.faction(owner.entity)?.kind === 'government' && head.head === 'forces';
  return factionDraft(index, last, head, {
    entity,
    ...(government ? { asks: 'government-forces' } : {}),
    named: owner.named,
    // «قوات حكومة الوفاق»: the government is named too, as in «القوات التابعة لحكومة الوفاق».
    inner: entity === owner.entity && !(government && owner.last > owner.first + 1) ? (owner.inner ?? []) : [owner],
    confidence: Math.min(0.95, owner.confidence),
  });
}

/** «القوات الجوية الموالية للحكومة»: a government without an air force of its own flies its country's. */
function nationalAirForce({ knowledge: { relations } }: Scene, owner: EntityId): EntityId | null {
  const country = relations.faction(owner)?.kind === 'government' ? relations.countryOf(owner) : null;
  return country === null ? null : relations.airForceOf(country);
}

/** «قوات البرلمان», «الموالية للبرلمان»: the parliament's army, once the article says which parliament. */
function parliamentary({ asks }: Draft): Partial<Draft> {
  return asks?.startsWith('parliament') === true ? { asks: `forces-of-${asks}`, named: true } : {};
}

function unsettled(owner: Draft): Partial<Draft> {
  return {
    named: owner.named,
    basis: owner.basis,
    confidence: owner.confidence,
    ...(owner.candidates === undefined ? {} : { candidates: owner.candidates }),
    ...(owner.asks === undefined ? {} : { asks: owner.asks }),
    ...(owner.gloss === undefined ? {} : { gloss: owner.gloss }),
  };
}

/** Head and description: «القوات الليبية الموالية للبرلمان», «سلاح الجو الأميركي», «المليشيات المسلحة», «التنظيم». */
function describedFaction(scene: Scene, index: number, head: Head): Draft | null {
  const { relations } = scene.knowledge;
  let at = head.next;
  let country: string | null = null;
  let side: EntityId | null = null;
  const adjectives: string[] = [];
  for (;;) {
    const form = scene.form(at);
    if (form === undefined || form.kind !== 'word') break;
    const demonym = relations.demonyms.get(form);
    if (demonym !== null && demonym.proclitics === '' && demonym.definite === head.definite) {
      country = demonym.value;
      at++;
      continue;
    }
    const group = groupAdjective(scene, at, head.definite);
    if (group !== null) {
      side = group;
      at++;
      continue;
    }
    if (head.head === 'staff' && form.text === GENERAL) {
      at++;
      continue;
    }
    const adjective = GENERIC_ADJECTIVES.get(form);
    if (adjective === null || adjective.proclitics !== '' || adjective.definite !== head.definite) break;
    if (BELONGING.has(form) && belongs(scene, at + 1)) break;
    adjectives.push(adjective.value);
    at++;
  }
  const related = relatedFaction(scene, index, at, head);
  if (related !== null) return related;
  // «الفرقة الأمنية التاسعة»: a unit by its number, behind what kind of unit it is.
  const numbered = adjectives.length > 0 && UNITS.has(head.head) ? ordinalEnd(scene, at) : null;
  if (numbered !== null) return factionDraft(index, numbered, head, { basis: 'pattern', confidence: 0.8 });
  const council = civilCouncil(scene, index, head);
  if (council !== null) return council;
  if (side !== null) return factionDraft(index, at, head, { entity: side, confidence: 0.9 });
  // «رئاسة الأركان العامة»: whose it is the country tells; it is a body of its own.
  if (head.head === 'staff' && country === null)
    return factionDraft(index, at, head, { basis: 'pattern', confidence: 0.7 });
  if (country !== null) return nationalFaction(scene, index, at, head, country, adjectives);
  // «كتائب توصف بأنها متشددة»: what is said of them describes them.
  if (adjectives.length === 0 && !head.definite && !(BANDS.has(head.head) && scene.has(DESCRIBED, at))) return null;
  if (head.head === 'arm' && country === null) return null;
  if (head.head === 'operation' || (head.head === 'regime' && !head.definite)) return null;
  return factionDraft(index, at, head, {
    named: false,
    basis: 'anaphora',
    confidence: 0.6,
    gloss: glossOf(head.head, adjectives),
    ...(head.definite ? asking(head.head, adjectives) : {}),
  });
}

const UNITS: ReadonlySet<FactionHead> = new Set<FactionHead>([
  'battalion',
  'brigade',
  'brigades',
  'force',
  'units',
  'group',
]);

/** «رئاسة الأركان العامة». Folded. */
const GENERAL = 'العامه';

/** Several nameless groups are nobody the article has named: «المليشيات المسلحة»; one is: «الجماعة المسلحة». */
function asking(head: FactionHead, adjectives: readonly string[]): { asks?: string } {
  if (adjectives.includes('government')) return { asks: 'government-forces' };
  return MANY.has(head) || adjectives.some((word) => PEOPLES.has(word)) ? {} : { asks: head };
}

/** «القوات الكردية»: a people's forces are not whoever the article named last. */
const PEOPLES: ReadonlySet<string> = new Set(['Kurdish', 'Shiite', 'Sunni', 'rival', 'foreign', 'local']);
const MANY: ReadonlySet<FactionHead> = new Set<FactionHead>(['militia', 'groups', 'factions', 'units', 'tribe']);
/** Heads of bands that may be told of without a name: «كتائب توصف بأنها …»; «السرايا» may go back to one that has a name. */
const BANDS: ReadonlySet<FactionHead> = new Set<FactionHead>([...MANY, 'brigades', 'group', 'forces']);

function belongs(scene: Scene, at: number): boolean {
  return scene.text(at).startsWith('ل');
}

/** «التابعة لحكومة الوفاق», «الموالية للواء المتقاعد خليفة حفتر», «التي يقودها خليفة حفتر». */
function relatedFaction(scene: Scene, index: number, at: number, head: Head): Draft | null {
  const form = scene.form(at);
  // «البعثة التي يرأسها ليون»: a mission is no faction, whoever leads it.
  if (form === undefined || form.kind !== 'word' || head.head === 'mission') return null;
  let target = at + 1;
  let needsLam = true;
  if (scene.text(at) === 'التي' || scene.text(at) === 'الذي') {
    const verb = scene.form(at + 1);
    if (verb === undefined || !LED_BY.has(verb)) return null;
    target = at + 2;
    needsLam = false;
  } else if (LED_BY.has(form)) needsLam = false;
  else if (!BELONGING.has(form)) return null;
  const owner = needsLam ? ownerBehindLam(scene, target) : ownerAt(scene, target);
  if (owner === null) return null;
  if (!needsLam && owner.type !== 'person') return null;
  const own = namedPart(scene, index, at, owner);
  if (own !== null) return own;
  const made = owned(scene, index, owner.last, head, owner);
  return { ...made, inner: [owner] };
}

/** «القوات الخاصة التابعة للجيش الليبي»: a unit with a name of its own, in the country of whom it belongs to. */
function namedPart(scene: Scene, index: number, at: number, owner: Draft): Draft | null {
  const known = scene.knownOf(index, 'faction');
  if (known === null || known.last !== at || owner.entity === null) return null;
  const { relations } = scene.knowledge;
  const country = relations.countryOf(owner.entity);
  const fits = known.entry.entities.filter((id) => id !== owner.entity && relations.countryOf(id) === country);
  const [entity] = fits;
  if (fits.length !== 1 || entity === undefined || relations.faction(entity)?.kind === 'armed-forces') return null;
  const { first, last, cut, proclitics } = known;
  return { type: 'faction', first, last, cut, proclitics, entity, named: true, basis: 'gazetteer', confidence: 0.9 };
}

function ownerBehindLam(scene: Scene, at: number): Draft | null {
  const form = scene.form(at);
  if (form === undefined || !form.text.startsWith('ل')) return null;
  const person = personAfterTitles(scene, at);
  const faction = factionAt(scene, at);
  const fits = (found: Draft | null): found is Draft =>
    found !== null && (found.first > at || found.proclitics.endsWith('ل'));
  if (fits(person) && (!fits(faction) || person.last >= faction.last)) return person;
  return fits(faction) ? faction : null;
}
