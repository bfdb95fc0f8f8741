/** Who stood on the other side, where a sentence names one side only: the opponent the article named for it elsewhere. */

import type { EntityId } from '../model';
import type { Relations } from '../recognise/relations';
import type { ReportActor } from './article';
import { type Group, placesOf, sameSentence } from './comparison';
import { happeningOf } from './coreference';
import { family, type Happening, VIOLENT } from './happenings';
import { inRole } from './sides';

const TWO_SIDED: ReadonlySet<Happening> = new Set<Happening>([
  'clash',
  'attack',
  'storming',
  'advance',
  'takeover',
  'air-strike',
  'bombardment',
  'targeting',
  'operation',
]);

/**
 * The actors of each group, the missing side filled in from the nearest group that fights the same side. «الغارات
 * الأميركية» after «غارات أميركية على مواقع داعش» are against the same target. A group without any side takes both from the
 * violence told of just before it. `unarmed` tells by group whether its figures count people without arms.
 */
export function withOpponents(
  groups: readonly Group[],
  actors: readonly (readonly ReportActor[])[],
  unarmed: readonly boolean[],
  relations: Relations,
): ReportActor[][] {
  return groups.map((group, index) => {
    const own = [...(actors[index] ?? [])];
    const [first] = group;
    // «قصف الطيران حيا، ما أودى بحياة ثلاثة أطفال»: these were hit, and not whom it fights.
    if (
      unarmed[index] === true &&
      family(happeningOf(group)) === 'bombing' &&
      own.some(({ role }) => role === 'initiator')
    )
      return own;
    if (first === undefined || !TWO_SIDED.has(first.trigger.happening) || first.trigger.mood !== 'told') return own;
    const side = new Set<EntityId>();
    for (const { entity } of own) if (entity !== null) side.add(relations.campOf(entity));
    if (side.size > 1 || own.some(({ entity, role }) => entity === null && role === 'target')) return own;
    const missing =
      side.size === 1
        ? (leavers(side, group, groups, actors, relations) ?? opponents(side, index, groups, actors, relations))
        : own.length > 0
          ? []
          : pairBefore(index, groups, actors);
    return [...own, ...missing.map((actor) => (side.size === 1 ? otherRole(actor, own) : actor))];
  });
}

/** «استولى التنظيم على المدينة إثر انسحاب الجيش منها»: whoever gave the place away. */
function leavers(
  side: ReadonlySet<string>,
  group: Group,
  groups: readonly Group[],
  actors: readonly (readonly ReportActor[])[],
  relations: Relations,
): ReportActor[] | null {
  const [first] = group;
  if (first?.trigger.happening !== 'takeover') return null;
  const at = groups.findIndex(
    ([other]) => other?.trigger.happening === 'withdrawal' && other.trigger.circumstance && sameSentence(first, other),
  );
  const gone = (actors[at] ?? []).filter(({ entity }) => entity !== null && !side.has(relations.campOf(entity)));
  return gone.length > 0 ? gone : null;
}

function opponents(
  side: ReadonlySet<string>,
  index: number,
  groups: readonly Group[],
  actors: readonly (readonly ReportActor[])[],
  relations: Relations,
): ReportActor[] {
  for (const at of nearest(index, actors.length)) {
    if (!sameTime(groups[index], groups[at])) continue;
    const there = (actors[at] ?? []).filter(({ entity }) => entity !== null);
    const known = there.find(({ entity }) => entity !== null && side.has(relations.campOf(entity)));
    if (known === undefined) continue;
    // «انطلقت للالتحاق بمقاتلي المجلس»: who takes part where nobody fights is no opponent.
    const fought = VIOLENT.has(groups[at]?.[0]?.trigger.happening ?? 'decision');
    const against = there.filter(
      ({ entity, role }) =>
        entity !== null &&
        !side.has(relations.campOf(entity)) &&
        (role === 'participant' ? fought : role !== known.role),
    );
    if (against.length > 0) return against.slice(0, 1);
  }
  return [];
}

/** Whether two happenings may belong to one fight: not where both are dated, to different years. */
function sameTime(a: Group | undefined, b: Group | undefined): boolean {
  const year = (group: Group | undefined): string | undefined =>
    group?.find(({ date }) => date !== null && date.earliest !== null)?.date?.earliest?.slice(0, 4);
  const [one, other] = [year(a), year(b)];
  return one === undefined || other === undefined || one === other;
}

function* nearest(index: number, length: number): Generator<number> {
  for (let at = index - 1; at >= 0; at--) yield at;
  for (let at = index + 1; at < length; at++) yield at;
}

function pairBefore(
  index: number,
  groups: readonly Group[],
  actors: readonly (readonly ReportActor[])[],
): ReportActor[] {
  for (let at = index - 1; at >= 0; at--) {
    const [first] = groups[at] ?? [];
    if (first === undefined || !VIOLENT.has(first.trigger.happening) || !sameTime(groups[index], groups[at])) continue;
    if (elsewhere(groups[index] ?? [], groups[at] ?? [])) continue;
    const pair = (actors[at] ?? []).filter(({ entity }) => entity !== null);
    if (pair.length > 1) return pair;
  }
  return [];
}

/** «سيطرت القوات على طرابلس، في حين قتل 12 في اشتباكات قرب حقل الشرارة»: fighting in another place is that of others. */
function elsewhere(group: Group, other: Group): boolean {
  const [first, before] = [group[0], other[0]];
  if (first === undefined || before === undefined || !sameSentence(first, before)) return false;
  const known = new Set(placesOf(other).map(({ entity, name }) => entity ?? name));
  const own = placesOf(group);
  return known.size > 0 && own.length > 0 && !own.some(({ entity, name }) => known.has(entity ?? name));
}

function otherRole(actor: ReportActor, own: readonly ReportActor[]): ReportActor {
  const role = own.find(({ entity }) => entity !== null)?.role;
  if (role === 'initiator') return inRole(actor, 'target');
  return inRole(actor, role === 'target' ? 'initiator' : 'participant');
}
