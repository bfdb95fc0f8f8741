/** How ACLED would code an event: type and sub-type from the kind of happening, who did it and to whom; and its status. */

import type { EntityId, EventType, FactionEntity, Figure, Status, SubType } from '../model';
import type { Relations } from '../recognise/relations';
import type { Report, ReportActor } from './article';
import type { Group } from './comparison';
import { happeningOf } from './coreference';
import { CODES, type Happening } from './happenings';
import type { Hit } from './triggers';

const STATE_KINDS: ReadonlySet<FactionEntity['kind']> = new Set([
  'armed-forces',
  'government',
  'ministry',
  'legislature',
  'security-force',
  'state',
]);

/** What a claim of the event counts. */
type Claim = Omit<Figure, 'event'>;

/** The ACLED codes of an event with these actors. */
export function codeOf(
  group: Group,
  actors: readonly ReportActor[],
  claims: readonly Claim[],
  relations: Relations,
): [EventType, SubType] {
  const happening = happeningOf(group);
  const bomber = group.some(({ trigger }) => trigger.bomber);
  if (bomber && (happening === 'attack' || happening === 'explosion'))
    return ['Explosions/Remote violence', 'Suicide bomb'];
  const killed = claims.some(({ outcome, high }) => (outcome === 'killed' || outcome === 'injured') && high !== 0);
  if (happening === 'dispersal' && killed) return ['Protests', 'Excessive force against protesters'];
  if (happening === 'takeover' || happening === 'advance') return takeover(group, actors, relations);
  if (happening === 'killing' && killsFighters(group, actors, claims)) return ['Battles', 'Armed clash'];
  if (happening === 'detention' && actors.some((actor) => actor.role === 'initiator' && isState(actor, relations)))
    return ['Strategic developments', 'Arrests'];
  if (happening === 'shooting' && !(hitOf(group)?.armed ?? !hurtUnarmed(claims)))
    return ['Violence against civilians', 'Attack'];
  if (happening === 'attack' && againstCivilians(group, actors, claims, relations))
    return ['Violence against civilians', 'Attack'];
  // «اقتحموا منزلا وقتلوا عائلة».
  const dead = claims.filter(({ outcome }) => outcome === 'killed');
  if (happening === 'storming' && dead.length > 0 && dead.every(({ victims }) => victims === 'civilian'))
    return ['Violence against civilians', 'Attack'];
  const [type, subType] = CODES[happening];
  return [type, subType];
}

/** Who was hit, by the first report that says so. */
function hitOf(group: Group): Hit | null {
  return group.find(({ trigger }) => trigger.hit !== null)?.trigger.hit ?? null;
}

/** «أصيب صحفي إثر إطلاق نار»: people without arms, and nobody else. */
function hurtUnarmed(claims: readonly Claim[]): boolean {
  return claims.length > 0 && claims.every(({ victims }) => victims === 'civilian');
}

/** «مقتل آمر كتيبة»: who bears arms dies fighting. */
function killsFighters(group: Group, actors: readonly ReportActor[], claims: readonly Claim[]): boolean {
  if (group.some(({ trigger }) => !trigger.verb)) return actors.some(({ entity }) => entity !== null);
  return claims.length > 0 && claims.every(({ victims }) => victims === 'combatant');
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
  if (entity === null) return gloss === null ? null : /government|army|security|police/u.test(gloss);
  let faction = relations.faction(entity);
  for (let depth = 0; faction !== null && depth < 4; depth++) {
    if (STATE_KINDS.has(faction.kind)) return true;
    if (faction.kind !== 'unit' && faction.kind !== 'operation') return false;
    faction = relations.faction(faction.parent as EntityId | null);
  }
  return false;
}

/** An attack on a civil site, or on people who bear no arms, is violence against civilians. */
function againstCivilians(
  group: Group,
  actors: readonly ReportActor[],
  claims: readonly Claim[],
  relations: Relations,
): boolean {
  const aimedAt = group[0]?.actors.some(({ role, entity }) => role === 'target' && entity !== null) === true;
  if (!aimedAt && (killsCivilians(claims) || hitOf(group)?.armed === false)) return true;
  // A state is hit in its embassy, which bears no arms.
  const targets = actors.filter(({ role, entity }) => role === 'target' && relations.faction(entity)?.kind !== 'state');
  if (targets.some(({ entity, gloss }) => entity !== null || (gloss !== null && gloss !== 'civilians'))) return false;
  if (targets.length > 0) return true;
  if (hitOf(group)?.armed === true) return false;
  if (group.some(({ places }) => places.some(({ entity }) => relations.place(entity)?.kind === 'site'))) return true;
  // «هجوم على بلدة الفقهاء أسفر عن مقتل أربعة أشخاص وخطف عشرة»: people without arms were hit, and nobody with.
  const hit = claims.filter(({ outcome }) => outcome === 'killed' || outcome === 'captured');
  // An army's attack is part of a war, unless those it hit are counted and said to be civilians.
  const army = actors.some((actor) => actor.role === 'initiator' && isState(actor, relations) === true);
  if (army && !hit.some(({ victims, low }) => victims === 'civilian' && low !== null)) return false;
  return hit.length > 0 && hit.every(({ victims, victimFaction }) => victims !== 'combatant' && victimFaction === null);
}

/** One dead civilian beside an attack on a town may be another happening. */
const TELLING = 3;

/** «قتلت القوات 14 مدنيا في هجوم على قرية»: several died, and none but civilians. */
function killsCivilians(claims: readonly Claim[]): boolean {
  const dead = claims.filter(({ outcome }) => outcome === 'killed');
  return dead.some(({ low }) => (low ?? 0) >= TELLING) && dead.every(({ victims }) => victims === 'civilian');
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

/** What goes on since its date: «يقود حملة "عملية الكرامة" منذ 6 شهور», «لحصار تفرضه … منذ». */
const LASTING: ReadonlySet<Happening> = new Set<Happening>(['operation', 'siege', 'protest', 'forming']);

/** «كان التنظيم قد بسط سيطرته» without a day, or of a day that is a week old, is what the news stands before. */
const FRESH_DAYS = 7;

function hadBeen(group: Group, published: string): boolean {
  return group.every(({ trigger, date }) => {
    const latest = date?.latest ?? null;
    return trigger.pluperfect && (latest === null || days(latest, published) > FRESH_DAYS);
  });
}

function isPast(group: Group, published: string | null): boolean {
  if (published === null) return false;
  if (hadBeen(group, published)) return true;
  const dated = group.filter(
    (report): report is Report & { date: NonNullable<Report['date']> } =>
      report.date !== null && report.date.latest !== null,
  );
  const year = published.slice(0, 4);
  const happening = happeningOf(group);
  if (LASTING.has(happening) && dated.some(({ date }) => date.ongoing)) return false;
  return (
    dated.length > 0 &&
    dated.every(({ date }) => date.latest !== null && (date.latest.slice(0, 4) < year || isOld(date, published)))
  );
}

/** Older than this, in days, what is dated is no news: «22 يوليو الماضي» at the end of August. */
const NEWS_DAYS = 31;
/** Fighting that has gone on for longer than this, in days, is what the news stands before. */
const LASTING_DAYS = 120;

function isOld({ earliest, latest, ongoing }: NonNullable<Report['date']>, published: string): boolean {
  if (latest === null || earliest === null) return false;
  if (ongoing) return days(earliest, published) > LASTING_DAYS;
  return days(latest, published) > NEWS_DAYS;
}

function days(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
