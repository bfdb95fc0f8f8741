/** The sides of an event from all its reports: each actor once, with those its figures name, in roles that fit its kind. */

import type { EntityId } from '../model';
import type { Relations } from '../recognise/relations';
import type { ReportActor } from './article';
import type { Group } from './comparison';
import { happeningOf } from './coreference';

/** The actors of a group's reports and those whose people its figures count («مقتل 9 من الصاعقة»), each once. */
export function sidesOf(group: Group, victims: readonly ReportActor[], relations: Relations): ReportActor[] {
  const named: ReportActor[] = [];
  for (const { actors } of group) for (const actor of actors) addDistinct(named, actor);
  const added: ReportActor[] = [];
  for (const victim of victims) addDistinct(added, victim);
  const isNamed = (side: EntityId): boolean =>
    named.some(({ entity }) => entity !== null && (entity === side || relations.campOf(entity) === side));
  for (const victim of added)
    if (victim.entity !== null && !isNamed(victim.entity) && !isNamed(relations.campOf(victim.entity)))
      named.push(victim);
  return inRoles(group, named);
}

/** Fighting has two sides alike; whoever fought over a place with its taker lost it. */
function inRoles(group: Group, actors: ReportActor[]): ReportActor[] {
  const [first] = group;
  const happening = happeningOf(group);
  if (first !== undefined && happening === 'clash' && !first.trigger.verb && isFightAlone(group))
    return actors.map((actor) => inRole(actor, 'participant'));
  if (happening !== 'takeover' || !actors.some(({ role }) => role === 'initiator')) return actors;
  const fought = (actor: ReportActor): boolean =>
    group.some((report) => report.trigger.happening === 'clash' && report.actors.some((other) => isSame(actor, other)));
  const takes = (actor: ReportActor): boolean => does('takeover', actor);
  const does = (kind: string, actor: ReportActor): boolean =>
    group.some(
      (report) =>
        report.trigger.happening === kind &&
        report.actors.some((other) => other.role === 'initiator' && isSame(actor, other)),
    );
  return actors.map((actor) => {
    if (actor.role === 'participant' && fought(actor)) return inRole(actor, 'target');
    // «استولى التنظيم على المدينة إثر انسحاب الجيش».
    return actor.role === 'initiator' && does('withdrawal', actor) && !takes(actor) ? inRole(actor, 'target') : actor;
  });
}

/** The same actor in another role. */
export function inRole(actor: ReportActor, role: ReportActor['role']): ReportActor {
  const { entity, mention, span, gloss } = actor;
  return actor.role === role ? actor : { entity, role, mention, span, gloss };
}

function isFightAlone(group: Group): boolean {
  return group.every(
    ({ trigger, actors }) =>
      trigger.happening === 'killing' ||
      (trigger.happening === 'clash' && !actors.some(({ role }) => role === 'initiator')),
  );
}

function isSame(a: ReportActor, b: ReportActor): boolean {
  if (a.entity !== null || b.entity !== null) return a.entity === b.entity;
  return (a.gloss ?? a.span.start) === (b.gloss ?? b.span.start);
}

/** Adds an actor that is not there yet; one that is takes the first role that says who did it to whom. */
function addDistinct(actors: ReportActor[], actor: ReportActor): void {
  const at = actors.findIndex((other) => isSame(other, actor));
  if (at < 0) actors.push(actor);
  else if (actors[at]?.role === 'participant' && actor.role !== 'participant') actors[at] = actor;
}
