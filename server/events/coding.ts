/** How ACLED would code an event: type and sub-type from the kind of happening, who did it and to whom; and its status. */

import type { EntityId, EventType, FactionEntity, Status, SubType } from '../model';
import type { Relations } from '../recognise/relations';
import type { Report, ReportActor } from './article';
import { type Group, happeningOf } from './coreference';
import { CODES } from './triggerWords';

const STATE_KINDS: ReadonlySet<FactionEntity['kind']> = new Set([
  'armed-forces',
  'government',
  'ministry',
  'legislature',
  'security-force',
  'state',
]);

/** The ACLED codes of an event with these actors. */
export function codeOf(group: Group, actors: readonly ReportActor[], relations: Relations): [EventType, SubType] {
  const happening = happeningOf(group);
  if (happening === 'takeover' || happening === 'advance') return takeover(group, actors, relations);
  if (happening === 'attack' && againstCivilians(group, actors, relations))
    return ['Violence against civilians', 'Attack'];
  const [type, subType] = CODES[happening];
  return [type, subType];
}

/** «استعادت القوات الحكومية …» regains, «سيطر المسلحون …» overtakes: ACLED asks whether a state's forces took it. */
function takeover(group: Group, actors: readonly ReportActor[], relations: Relations): [EventType, SubType] {
  const initiators = actors.filter(({ role }) => role === 'initiator');
  const targets = actors.filter(({ role }) => role === 'target');
  const sides = initiators.map((actor) => isState(actor, relations)).filter((state) => state !== null);
  // «الحشد الشعبي والقوات الأمنية»: what is taken together with a state's forces is the state's.
  const known = sides.length === 0 ? null : sides.includes(true);
  const opposed = targets.map((actor) => isState(actor, relations)).find((state) => state !== null);
  const advance = group.every(({ trigger }) => trigger.happening === 'advance');
  const nobody = initiators.length === 0 && targets.length === 0;
  const state = known ?? (opposed === undefined || opposed === null ? nobody : !opposed);
  if (advance && !state) return ['Battles', 'Armed clash'];
  return ['Battles', state ? 'Government regains territory' : 'Non-state actor overtakes territory'];
}

function isState({ entity, gloss }: ReportActor, relations: Relations): boolean | null {
  if (entity === null) return gloss === null ? null : /government|army|security|police|soldiers/u.test(gloss);
  let faction = relations.faction(entity);
  for (let depth = 0; faction !== null && depth < 4; depth++) {
    if (STATE_KINDS.has(faction.kind)) return true;
    if (faction.kind !== 'unit' && faction.kind !== 'operation') return false;
    faction = relations.faction(faction.parent as EntityId | null);
  }
  return false;
}

/** An attack on a civil site, or on people who bear no arms, is violence against civilians. */
function againstCivilians(group: Group, actors: readonly ReportActor[], relations: Relations): boolean {
  const targets = actors.filter(({ role }) => role === 'target');
  if (targets.some(({ entity, gloss }) => entity !== null || (gloss !== null && gloss !== 'civilians'))) return false;
  if (targets.length > 0) return true;
  return group.some(({ places }) => places.some(({ entity }) => relations.place(entity)?.kind === 'site'));
}

/** The status of an event, from the moods of its reports and its date against the publication date. */
export function statusOf(group: Group, published: string | null): Status {
  const moods = new Set(group.map(({ trigger }) => trigger.mood));
  if (moods.has('told')) return isPast(group, published) || isHistory(group) ? 'background' : 'actual';
  if (moods.has('denied')) return 'denied';
  if (moods.has('demanded')) return 'demanded';
  if (moods.has('planned')) return 'planned';
  return 'background';
}

/** A war or overthrow without a day of its own is what the news stands before: «بعد ثلاث سنوات من الإطاحة بالقذافي». */
function isHistory(group: Group): boolean {
  const happening = happeningOf(group);
  return (happening === 'war' || happening === 'overthrow') && group.every(({ date }) => date?.precision !== 'day');
}

function isPast(group: Group, published: string | null): boolean {
  if (published === null) return false;
  const dated = group.filter(
    (report): report is Report & { date: NonNullable<Report['date']> } => report.date !== null,
  );
  const year = published.slice(0, 4);
  return dated.length > 0 && dated.every(({ date }) => date.latest !== null && date.latest.slice(0, 4) < year);
}
