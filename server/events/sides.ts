/** The sides of an event from all its reports: each actor once, with those its figures name, in roles that fit its kind. */

import type { Relations } from '../recognise/relations';
import type { ReportActor } from './article';
import type { Group } from './comparison';
import { happeningOf } from './coreference';

/** The actors of a group's reports and those whose people its figures count («مقتل 9 من الصاعقة»), each once. */
export function sidesOf(group: Group, victims: readonly ReportActor[], relations: Relations): ReportActor[] {
  const named = distinctActors(group.flatMap((report) => report.actors));
  const camps = new Set(named.flatMap(({ entity }) => (entity === null ? [] : [entity, relations.campOf(entity)])));
  const added = distinctActors(victims).filter(
    ({ entity }) => entity !== null && !camps.has(entity) && !camps.has(relations.campOf(entity)),
  );
  return inRoles(group, [...named, ...added]);
}

/** Fighting has two sides alike; whoever fought over a place with its taker lost it. */
function inRoles(group: Group, actors: readonly ReportActor[]): ReportActor[] {
  const [first] = group;
  const happening = happeningOf(group);
  if (first !== undefined && happening === 'clash' && !first.trigger.verb && isFightAlone(group))
    return actors.map((actor) => ({ ...actor, role: 'participant' }));
  if (happening !== 'takeover') return [...actors];
  const takers = actors.some(({ role }) => role === 'initiator');
  const fought = new Set(
    group.filter(({ trigger }) => trigger.happening === 'clash').flatMap((report) => report.actors.map(keyOf)),
  );
  return actors.map((actor) =>
    takers && actor.role === 'participant' && fought.has(keyOf(actor)) ? { ...actor, role: 'target' } : actor,
  );
}

function isFightAlone(group: Group): boolean {
  return group.every(
    ({ trigger, actors }) =>
      trigger.happening === 'killing' ||
      (trigger.happening === 'clash' && !actors.some(({ role }) => role === 'initiator')),
  );
}

function keyOf({ entity, gloss, span }: ReportActor): string {
  return entity ?? gloss ?? `${span.start}`;
}

/** Each actor once, in the role it was first given that says who did it to whom. */
function distinctActors(actors: readonly ReportActor[]): ReportActor[] {
  const kept = new Map<string, ReportActor>();
  for (const actor of actors) {
    const key = keyOf(actor);
    const known = kept.get(key);
    if (known === undefined || (known.role === 'participant' && actor.role !== 'participant')) kept.set(key, actor);
  }
  return [...kept.values()];
}
