/** Actors that no faction's name gives: a nation in an adjective, a leader for his forces, a state by its embassy. */

import type { EntityId } from '../model';
import { MOST_TITLES } from '../recognise/lexicon/titles';
import type { ParagraphName } from '../recognise/paragraph';
import type { Relations } from '../recognise/relations';
import { wordsOf } from '../text/wordSet';
import type { PlacedParagraph, ReportActor } from './article';
import type { Happening } from './happenings';
import { BELIEVED, SELF } from './roleWords';
import type { ParagraphTrigger } from './triggers';

/** «ضربات جوية أمريكية», «قصف جوي من قبل طائرات مصرية»: whose deed it is stands in an adjective. */
export function nationOf(placed: PlacedParagraph, trigger: ParagraphTrigger, relations: Relations): ReportActor[] {
  const { first, last, window, verb, happening } = trigger;
  for (let at = first + 1; !verb && at < Math.min(last + 1, window.last); at++) {
    const nation = nationAt(placed, at, relations);
    if (nation !== null) return actingNation(placed, at, nation, happening, relations);
  }
  if (happening !== 'air-strike') return [];
  const { forms } = placed.paragraph.tokens;
  for (let craft = window.first; craft < window.last; craft++) {
    // «الغارة استهدفت طائرات روسية»: what was hit.
    if (!AIRCRAFT.test(forms[craft]?.text ?? '') || HIT.test(forms[craft - 1]?.text ?? '')) continue;
    const from = BELIEVED.has(forms[craft + 1]) && SELF.has(forms[craft + 2]) ? craft + 3 : craft + 1;
    for (let at = from; at < from + ADJECTIVES; at++) {
      const nation = nationAt(placed, at, relations);
      if (nation !== null) return actingNation(placed, at, nation, happening, relations);
    }
  }
  return [];
}

const AIRCRAFT = /^[وبل]?(?:ال)?(?:طاير(?:ه|ات)|مقاتل(?:ه|ات)|مروحي(?:ه|ات)|مسير(?:ه|ات)|طيران)$/u;
const HIT = /^(?:[وف]?[يت]?ا?ستهدفت?|علي|اسقاط|اسقطت?|تدمير|دمرت?)$/u;
/** «طائرات حربية مصرية»: how far behind the craft its nation may stand. */
const ADJECTIVES = 2;

function actingNation(
  placed: PlacedParagraph,
  at: number,
  nation: string,
  happening: Happening,
  relations: Relations,
): ReportActor[] {
  const air = happening === 'air-strike' ? relations.airForceOf(nation) : null;
  const entity = air ?? relations.armyOf(nation) ?? relations.stateOf(nation);
  return entity === null ? [] : [{ entity, role: 'initiator', mention: null, span: spanOf(placed, at), gloss: null }];
}

const EMBASSIES = wordsOf('السفارة القنصلية سفارة قنصلية');

/** «الهجوم على القنصلية الأمريكية»: an attack on a state. */
export function embassyOf(placed: PlacedParagraph, trigger: ParagraphTrigger, relations: Relations): ReportActor[] {
  for (let at = trigger.first + 1; at < trigger.window.last - 1; at++) {
    if (!EMBASSIES.has(placed.paragraph.tokens.forms[at])) continue;
    const nation = nationAt(placed, at + 1, relations);
    const entity = nation === null ? null : relations.stateOf(nation);
    if (entity !== null) return [{ entity, role: 'target', mention: null, span: spanOf(placed, at + 1), gloss: null }];
  }
  return [];
}

function nationAt({ paragraph }: PlacedParagraph, at: number, relations: Relations): string | null {
  const form = paragraph.tokens.forms[at];
  const nation = form?.kind === 'word' ? relations.demonyms.get(form) : null;
  return nation === null || nation === undefined || nation.proclitics !== '' ? null : nation.value;
}

function spanOf({ paragraph: { tokens }, offset }: PlacedParagraph, at: number): ReportActor['span'] {
  return { start: offset + (tokens.starts[at] ?? 0), end: offset + (tokens.ends[at] ?? 0) };
}

/** Happenings that a person decides on in his own name. */
const PERSONAL: ReadonlySet<Happening> = new Set<Happening>(['decision', 'support']);

/**
 * Persons who act: a leader beside the verb, or before the operation he launches, acts through his forces («وحفتر يقصف درنة»);
 * who decides acts himself («قرار الرئيس أوباما توسيع …»); whom support is for, or whom an assassin kills, suffers or gains.
 */
export function actingPersons(placed: PlacedParagraph, trigger: ParagraphTrigger, relations: Relations): ReportActor[] {
  const { paragraph, names, nameIds, offset } = placed;
  const found: ReportActor[] = [];
  for (let index = 0; index < paragraph.names.length; index++) {
    const name = paragraph.names[index] as ParagraphName;
    if (name.first < trigger.window.first || name.last > trigger.window.last) continue;
    const resolved = names[index];
    if (resolved?.type !== 'person' || resolved.entity === null || isOfFaction(paragraph.names, name)) continue;
    const acting = actingAs(name, resolved.entity, trigger, relations);
    if (acting === null) continue;
    found.push({
      entity: acting.entity,
      role: acting.role,
      mention: nameIds[index] ?? null,
      span: { start: offset + name.start, end: offset + name.end },
      gloss: null,
    });
  }
  return found;
}

/** «قوات حفتر»: a person's name inside that of his forces. */
function isOfFaction(names: readonly ParagraphName[], { first, last }: ParagraphName): boolean {
  return names.some((other) => other.type === 'faction' && other.first <= first && other.last >= last);
}

function actingAs(
  name: ParagraphName,
  person: EntityId,
  trigger: ParagraphTrigger,
  relations: Relations,
): Pick<ReportActor, 'entity' | 'role'> | null {
  const before = name.first < trigger.first;
  if (PERSONAL.has(trigger.happening)) return { entity: person, role: before ? 'initiator' : 'target' };
  if (trigger.happening === 'assassination' && !before) return { entity: person, role: 'target' };
  // «الإطاحة بمعمر القذافي»: his rule falls.
  const behind = !before && name.first - trigger.last <= MOST_TITLES;
  if (trigger.happening === 'overthrow' && behind) return { entity: relations.ledBy(person) ?? person, role: 'target' };
  // «قتل القيادي سالم دربي».
  if (trigger.happening === 'killing' && behind) return { entity: person, role: 'target' };
  const beside = trigger.verb && (name.last === trigger.first || name.first === trigger.last);
  const launches = trigger.happening === 'operation' && before;
  const forces = beside || launches ? relations.ledBy(person) : null;
  return forces === null ? null : { entity: forces, role: 'initiator' };
}
