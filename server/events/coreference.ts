/** Which reports tell of one happening. Several sentences about one happening are one event; several happenings are several. */

import type { DateInterval } from '../model';
import type { Relations } from '../recognise/relations';
import type { Report, ReportActor } from './article';
import { family } from './deeds';
import { type Happening, VIOLENT } from './triggerWords';
import { compatiblePlaces } from './where';

/** Reports of one happening, in text order. */
export type Group = Report[];

/**
 * How far back a report may refer, in groups, and how many reports of a group are compared with it. Far more than an
 * article holds; a file that is a whole archive stays linear in its length.
 */
const LOOK_BACK = 100;

/** Groups reports, each joining the latest group it fits. */
export function groupReports(reports: readonly Report[], relations: Relations): Group[] {
  const groups: Group[] = [];
  for (const report of reports) {
    const group = groups.slice(-LOOK_BACK).findLast((candidate) => same(recent(candidate), report, relations));
    if (group === undefined) groups.push([report]);
    else group.push(report);
  }
  return groups;
}

/** The first report of a group, which it is about, with the latest. */
function recent(group: Group): Group {
  return group.length <= LOOK_BACK ? group : [...group.slice(0, 1), ...group.slice(1 - LOOK_BACK)];
}

function same(group: Group, report: Report, relations: Relations): boolean {
  const [first] = group;
  const last = group[group.length - 1];
  if (first === undefined || last === undefined) return false;
  if (moodClass(first) !== moodClass(report)) return false;
  if (report.trigger.circumstance && tellsOutcome(group, report)) return true;
  if (!akin(group, report, relations)) return false;
  if (report.trigger.other) return false;
  if (!compatibleDates(group, report)) return false;
  const places = group.flatMap((member) => member.places);
  if (!compatiblePlaces(places, report.places, relations)) return false;
  const overlap = sharedActors(group, report.actors, relations);
  const both = group.some(({ actors }) => actors.some(isKnown)) && report.actors.some(isKnown);
  if (both && overlap === 0) return false;
  if (refersBack(group, report)) return true;
  if (report.trigger.earlier !== first.trigger.earlier) return false;
  if (report.trigger.happening === 'overthrow') return true;
  if (first.trigger.headline && group.every(({ trigger }) => trigger.headline)) return !sentence(group, report);
  const beside = sentence(group, report);
  if (report.trigger.happening === 'killing') return tellsVictims(group, report);
  if (report.trigger.definite || report.trigger.circumstance)
    return !beside || last.trigger.happening === report.trigger.happening;
  if (beside) return false;
  const specific = SPECIFIC.has(report.trigger.happening) && SPECIFIC.has(happeningOf(group));
  if (specific) return true;
  if (sameDay(group, report) && places.length > 0 && report.places.length > 0) return true;
  if (last.paragraph === report.paragraph && !both) return false;
  return (
    (both && overlap >= Math.min(2, report.actors.length)) ||
    (places.length > 0 && report.places.length > 0 && overlap > 0)
  );
}

/** «سيطرت … عقب اشتباكات مع الكتيبة 101»: the fighting is part of how the place was taken. */
function tellsOutcome(group: Group, report: Report): boolean {
  const last = group[group.length - 1];
  return (
    last !== undefined &&
    last.paragraph === report.paragraph &&
    last.trigger.sentence === report.trigger.sentence &&
    last.trigger.happening === 'takeover' &&
    (report.trigger.happening === 'clash' || report.trigger.happening === 'attack')
  );
}

/** Happenings rare enough in one place that two reports of them are of one. */
const SPECIFIC: ReadonlySet<Happening> = new Set([
  'suicide-bombing',
  'downing',
  'assassination',
  'chemical',
  'overthrow',
]);

function isKnown({ entity }: ReportActor): boolean {
  return entity !== null;
}

/** «هجوم سابق … استرجعت فيه …», «عملية … عبر هجمات برية»: what was done in, or by means of, the one before. */
function refersBack(group: Group, { trigger, paragraph }: Report): boolean {
  const beside = group.filter(
    (member) => member.paragraph === paragraph && member.trigger.sentence === trigger.sentence,
  );
  const has = (happening: Happening): boolean => beside.some((member) => member.trigger.happening === happening);
  return (has('operation') && MEANS.has(family(trigger.happening))) || (trigger.within && has('attack'));
}

const MEANS = new Set(['attack', 'bombing', 'clash']);

function sentence(group: Group, report: Report): boolean {
  return group.some(
    (member) => member.paragraph === report.paragraph && member.trigger.sentence === report.trigger.sentence,
  );
}

/** «لقي 43 عنصرا مصرعهم» after «معارك صرواح»: the dead of the violence told of, unless another place or day is named. */
function tellsVictims(group: Group, report: Report): boolean {
  const violent = group.some(({ trigger }) => VIOLENT.has(trigger.happening) && trigger.mood === 'told');
  return violent && (report.places.length === 0 || group.some(({ places }) => places.length > 0));
}

function moodClass({ trigger }: Report): string {
  return trigger.mood;
}

/** Kinds that texts use for one happening: a suicide attack is an attack and an explosion, an air raid a bombing. */
function akin(group: Group, report: Report, relations: Relations): boolean {
  const kinds = new Set(group.map(({ trigger }) => family(trigger.happening)));
  if (report.trigger.happening === 'killing') return group.some(({ trigger }) => VIOLENT.has(trigger.happening));
  const kind = family(report.trigger.happening);
  if (kinds.has(kind)) return kind !== 'takeover' || sharedPlace(group, report);
  if (report.trigger.within && kind === 'takeover' && kinds.has('attack')) return true;
  if (kind === 'takeover' || kind === 'advance')
    return (kinds.has('advance') || kinds.has('takeover')) && sharedActors(group, report.actors, relations) > 0;
  if (kind === 'clash' && kinds.has('attack')) return sameDay(group, report);
  if (kinds.has('operation')) return refersBack(group, report);
  if (kind === 'explosion') return kinds.has('attack') && group.every(({ trigger }) => trigger.headline);
  if (report.trigger.happening !== 'attack') return false;
  return kinds.has('explosion') || (report.trigger.definite && report.places.length === 0 && kinds.has('bombing'));
}

function sharedPlace(group: Group, report: Report): boolean {
  return group.some((member) =>
    member.places.some(({ entity }) => entity !== null && report.places.some((place) => place.entity === entity)),
  );
}

/** How many actors of a report the group knows; an air force and whose it is count as one. */
function sharedActors(group: Group, actors: readonly ReportActor[], relations: Relations): number {
  const keys = (actor: ReportActor): string[] =>
    actor.entity === null ? [keyOf(actor)] : [actor.entity, relations.campOf(actor.entity)];
  const known = new Set(group.flatMap((member) => member.actors.flatMap(keys)));
  return actors.filter((actor) => keys(actor).some((key) => known.has(key))).length;
}

function keyOf({ entity, gloss, span }: ReportActor): string {
  return entity ?? gloss ?? `${span.start}`;
}

function compatibleDates(group: Group, report: Report): boolean {
  const { date } = report;
  if (date === null) return true;
  return group.every((member) => member.date === null || overlaps(member.date, date));
}

/** «هجوما يوم الأربعاء» and «اشتباكات اندلعت الأربعاء»: the attack and the fighting of one named day. */
function sameDay(group: Group, { date }: Report): boolean {
  if (date?.precision !== 'day') return false;
  return group.some((member) => member.date?.precision === 'day' && member.date.earliest === date.earliest);
}

function overlaps(a: DateInterval, b: DateInterval): boolean {
  if (a.earliest === null || a.latest === null || b.earliest === null || b.latest === null) return true;
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** The most telling kind of a group: what a suicide attack is called once says more than «هجوم». */
export function happeningOf(group: Group): Happening {
  const kinds = group.map(({ trigger }) => trigger.happening);
  for (const kind of MOST_TELLING) if (kinds.includes(kind)) return kind;
  return kinds[0] ?? 'clash';
}

const MOST_TELLING: readonly Happening[] = ['suicide-bombing', 'chemical', 'air-strike', 'takeover'];
