/** Actors that no faction's name gives: a nation in an adjective, a leader for his forces, a state by its embassy. */

import type { Relations } from '../recognise/relations';
import { wordsOf } from '../text/wordSet';
import type { PlacedParagraph, ReportActor } from './article';
import type { Happening } from './happenings';
import type { ParagraphTrigger } from './triggers';

/** «ضربات جوية أمريكية», «القصف الإسرائيلي»: whose deed it is stands in an adjective. */
export function nationOf(placed: PlacedParagraph, trigger: ParagraphTrigger, relations: Relations): ReportActor[] {
  if (trigger.verb) return [];
  for (let at = trigger.first + 1; at < Math.min(trigger.last + 1, trigger.window.last); at++) {
    const nation = nationAt(placed, at, relations);
    if (nation === null) continue;
    const air = trigger.happening === 'air-strike' ? relations.airForceOf(nation) : null;
    const entity = air ?? relations.armyOf(nation) ?? relations.stateOf(nation);
    return entity === null ? [] : [{ entity, role: 'initiator', mention: null, span: spanOf(placed, at), gloss: null }];
  }
  return [];
}

const EMBASSIES = wordsOf('السفارة القنصلية سفارة قنصلية');

/** «الهجوم على القنصلية الأمريكية»: an attack on a state. */
export function embassyOf(placed: PlacedParagraph, trigger: ParagraphTrigger, relations: Relations): ReportActor[] {
  for (let at = trigger.first + 1; at < trigger.window.last - 1; at++) {
    if (!EMBASSIES.has(placed.paragraph.tokens.forms[at]?.text ?? '')) continue;
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
  if (!paragraph.names.some(({ type }) => type === 'person')) return [];
  return paragraph.names.flatMap((name, index): ReportActor[] => {
    if (name.first < trigger.window.first || name.last > trigger.window.last) return [];
    const resolved = names[index];
    if (resolved?.type !== 'person' || resolved.entity === null) return [];
    if (
      paragraph.names.some((other) => other.type === 'faction' && other.first <= name.first && other.last >= name.last)
    )
      return [];
    const span = { start: offset + name.start, end: offset + name.end };
    const actor = { mention: nameIds[index] ?? null, span, gloss: null };
    const before = name.first < trigger.first;
    if (PERSONAL.has(trigger.happening))
      return [{ ...actor, entity: resolved.entity, role: before ? 'initiator' : 'target' }];
    if (trigger.happening === 'assassination' && !before)
      return [{ ...actor, entity: resolved.entity, role: 'target' }];
    const beside = trigger.verb && (name.last === trigger.first || name.first === trigger.last);
    const launches = trigger.happening === 'operation' && before;
    const forces = beside || launches ? relations.ledBy(resolved.entity) : null;
    return forces === null ? [] : [{ ...actor, entity: forces, role: 'initiator' }];
  });
}
