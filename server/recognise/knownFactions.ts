/** Factions by their known names. */

import type { EntityId } from '../model';
import { FACTION_HEADS, TWO_WORD_HEADS } from './lexicon/factionHeads';
import { BELONGING } from './lexicon/generics';
import type { KnownName } from './nameIndex';
import { personAt } from './persons';
import { type Draft, type Scene, SPELLING_CONFIDENCE } from './scene';

/** «الجيش», «المجلس», «الحكومة الليبية»: whoever the article means, even where the gazetteer lists the word as a name. */
function isBareHead(scene: Scene, { first, last, entry }: KnownName): boolean {
  const form = scene.form(first);
  const head = form === undefined ? null : FACTION_HEADS.get(form);
  if (!entry.ambiguous || form === undefined || head === null) return false;
  if (!head.definite && !head.key.startsWith('ال')) return false;
  const next = scene.form(first + 1);
  const national = next !== undefined && last === first + 2 && scene.knowledge.relations.demonyms.has(next);
  const pair = TWO_WORD_HEADS.get(form)?.value.some(({ second }) => scene.text(first + 1) === second) === true;
  return last === first + 1 || (last === first + 2 && (national || pair));
}

/** A known name, with the nisba of its own country taken in: «حكومة الوفاق الوطني الليبية». */
export function knownFaction(scene: Scene, index: number): Draft | null {
  const known = scene.knownOf(index, 'faction');
  if (known === null || isBareHead(scene, known)) return null;
  if (known.entry.member) return memberOf(scene, known);
  const { relations } = scene.knowledge;
  const { first, cut, proclitics, entry, spelling } = known;
  const entity = entry.entities.length === 1 ? (entry.entities[0] ?? null) : null;
  let last = known.last;
  const nisba = scene.form(last);
  const demonym = nisba === undefined ? null : relations.demonyms.get(nisba);
  if (demonym !== null && demonym.proclitics === '' && demonym.definite) {
    const country = relations.countryOf(entity);
    if (country === null || country === demonym.value) last++;
  }
  if (spelling !== 'exact' && entry.length < 7) return null;
  last = beforePlace(scene, first, pastQuote(scene, first, last), entity);
  const inner = [...personsInside(scene, first + 1, known.last), ...ownerInside(scene, known)];
  return {
    type: 'faction',
    first,
    last,
    cut,
    proclitics,
    entity,
    named: true,
    basis: 'gazetteer',
    confidence: entry.ambiguous ? 0.6 : SPELLING_CONFIDENCE[spelling],
    candidates: entry.entities.length > 1 ? entry.entities : undefined,
    spelling: spelling === 'exact' ? undefined : spelling,
    // «متشددي القاعدة», «مسلحي القاعدة»: members are of a group.
    asks: entry.ambiguous && !MEMBERS_OF.test(scene.text(first - 1)) ? 'support' : undefined,
    inner: inner.length > 0 ? inner : undefined,
  };
}

const MEMBERS_OF = /^[وفبل]?(?:متشددي|مسلحي|مسلحو|مقاتلي|مقاتلو|ارهابيي|متطرفي)$/u;

/** «تنظيم الدولة في ليبيا»: a branch that is named by its country or town, which is a place of its own there. */
function beforePlace(scene: Scene, first: number, last: number, entity: EntityId | null): number {
  const { relations } = scene.knowledge;
  const side = relations.faction(entity)?.side;
  if (scene.text(last - 2) !== 'في' || last - 2 <= first || (side !== 'is' && side !== 'aq')) return last;
  const place = relations.place(scene.knownOf(last - 1, 'place')?.entry.entities[0] ?? null);
  return place?.kind === 'country' || place?.kind === 'city' ? last - 2 : last;
}

/** A closing quotation mark belongs to a name in which it was opened: «تنظيم "الدولة"». */
function pastQuote(scene: Scene, first: number, last: number): number {
  let open = false;
  for (let at = first; at < last; at++) if (scene.isOpenQuote(at)) open = !open;
  return open && scene.isOpenQuote(last) ? last + 1 : last;
}

/** The people whose names a known name contains: «قوات حفتر». */
function personsInside(scene: Scene, from: number, to: number): Draft[] {
  const persons: Draft[] = [];
  for (let at = from; at < to; at++) {
    const person = scene.knownOf(at, 'person') === null ? null : personAt(scene, at);
    if (person === null || person.basis !== 'gazetteer' || person.last > to || person.cut > 0) continue;
    persons.push(person);
    at = person.last - 1;
  }
  return persons;
}

/** «وزارة الصحة في حكومة الوفاق», «سلاح الجو التابع للجيش الوطني»: whose it is stands at the end of the known name. */
function ownerInside(scene: Scene, { first, last, entry }: KnownName): Draft[] {
  for (let at = first + 2; at < last - 1; at++) {
    const owner = scene.knownOf(at, 'faction');
    if (owner === null || owner.last !== last || owner.entry.entities.length !== 1) continue;
    const tie = scene.form(at - 1);
    const tied = owner.proclitics === 'ب' || tie?.text === 'في' || (tie !== undefined && BELONGING.has(tie));
    const draft = tied && owner.entry.entities[0] !== entry.entities[0] ? knownFaction(scene, at) : null;
    return draft === null ? [] : [draft];
  }
  return [];
}

/** «17 حوثيا», «مسلحون حوثيون»: says whose people they are, without naming the group; «الحوثية» alone says nothing. */
function memberOf(scene: Scene, { first, last, cut, proclitics, entry }: KnownName): Draft | null {
  if (scene.isDefinite(first)) return null;
  return {
    type: 'faction',
    first,
    last,
    cut,
    proclitics,
    entity: entry.entities[0] ?? null,
    named: false,
    basis: 'gazetteer',
    confidence: 0.8,
  };
}

/** The group whose adjective stands at a token, with or without the article: «المليشيات الحوثية», «مسلحين حوثيين». */
export function groupAdjective(scene: Scene, index: number, definite: boolean): EntityId | null {
  const known = scene.knownOf(index, 'faction');
  if (known === null || known.cut > 0 || known.last !== index + 1 || known.entry.entities.length !== 1) return null;
  if (scene.isDefinite(index) !== definite || !/ي(?:ه|ين|ون|ان|ا)?$/u.test(scene.text(index))) return null;
  return known.entry.member || NISBA_PLURAL.test(scene.text(index)) ? (known.entry.entities[0] ?? null) : null;
}

/** «الحوثيين», «الحوثيون»: the group's own name, which stands after «المسلحين» as an adjective. */
const NISBA_PLURAL = /يون$|يين$/u;
