/** People without arms as a side of an event: ACLED counts them as an actor, though no faction is theirs. */

import type { EventType, Figure, People, Span } from '../model';
import type { ReportActor } from './article';
import type { Group } from './comparison';

/** What a claim counts, and where its words stand in the article. */
export interface Counted {
  readonly figure: Omit<Figure, 'event'>;
  readonly span: Span;
}

/** Blows and crimes: those who are hit are a side of them. In a battle they are caught between its sides. */
const SUFFERED: ReadonlySet<EventType> = new Set<EventType>([
  'Explosions/Remote violence',
  'Violence against civilians',
]);

/**
 * The actors of an event with the people whom its words name for it: those who were hit, where no other target is told
 * of («غارة أودت بحياة ثلاثة مدنيين», «اغتيال إمام مسجد»), and those who protest («تظاهر العشرات»).
 */
export function withUnarmed(
  type: EventType,
  group: Group,
  actors: readonly ReportActor[],
  claims: readonly Counted[],
): readonly ReportActor[] {
  const side = (role: ReportActor['role']): boolean => actors.some((actor) => actor.role === role);
  if (type === 'Protests' && !side('initiator') && !side('participant')) {
    const [first] = group;
    return first === undefined ? actors : [unnamed('protesters', 'initiator', first.span), ...actors];
  }
  if (!SUFFERED.has(type) || side('target')) return actors;
  const struck = struckIn(type, claims) ?? hitIn(group);
  return struck === null ? actors : [...actors, unnamed('civilians', 'target', struck)];
}

/** Whether an event's claims count people without arms. */
export function hitsUnarmed(claims: readonly Counted[]): boolean {
  return claims.some(({ figure }) => figure.victims === 'civilian' && figure.high !== 0);
}

/** The first words that count people without arms; in a crime against such, also those that do not say who they were. */
function struckIn(type: EventType, claims: readonly Counted[]): Span | null {
  const counts = claims.filter(({ figure }) => figure.high !== 0 && figure.victimFaction === null);
  const certain = counts.find(({ figure }) => figure.victims === 'civilian');
  if (certain !== undefined || type !== 'Violence against civilians') return certain?.span ?? null;
  return counts.find(({ figure }) => figure.victims === 'unknown')?.span ?? null;
}

/** What the words of a report's trigger say was hit. */
function hitIn(group: Group): Span | null {
  for (const { trigger, span } of group) {
    if (trigger.hit?.armed !== false) continue;
    const offset = span.start - trigger.start;
    return { start: trigger.hit.start + offset, end: trigger.hit.end + offset };
  }
  return null;
}

function unnamed(gloss: People, role: ReportActor['role'], span: Span): ReportActor {
  return { entity: null, role, mention: null, span, gloss };
}
