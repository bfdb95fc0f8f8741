/** Which reports tell of one happening. Several sentences about one happening are one event; several happenings are several. */

import type { DateInterval } from '../model';
import type { Relations } from '../recognise/relations';
import type { Report, ReportActor } from './article';
import { family } from './triggers';
import type { Happening } from './triggerWords';
import { compatiblePlaces } from './where';

/** Reports of one happening, in text order. */
export type Group = Report[];

/** Groups reports, each joining the latest group it fits. */
export function groupReports(reports: readonly Report[], relations: Relations): Group[] {
  const groups: Group[] = [];
  for (const report of reports) {
    const group = [...groups].reverse().find((candidate) => same(candidate, report, relations));
    if (group === undefined) groups.push([report]);
    else group.push(report);
  }
  return groups;
}

function same(group: Group, report: Report, relations: Relations): boolean {
  const [first] = group;
  const last = group[group.length - 1];
  if (first === undefined || last === undefined) return false;
  if (moodClass(first) !== moodClass(report)) return false;
  const kin = akin(group, report);
  if (!kin) return false;
  if (report.trigger.other || report.trigger.earlier !== first.trigger.earlier) return false;
  if (!compatibleDates(group, report)) return false;
  const places = group.flatMap((member) => member.places);
  if (!compatiblePlaces(places, report.places, relations)) return false;
  const overlap = sharedActors(group, report.actors);
  const both = group.some(({ actors }) => actors.length > 0) && report.actors.length > 0;
  if (both && overlap === 0) return false;
  const sentence = last.sentence.start === report.sentence.start && last.paragraph === report.paragraph;
  if (report.trigger.definite) return !sentence || last.trigger.happening === report.trigger.happening;
  if (sentence) return false;
  if (last.paragraph === report.paragraph && !both) return false;
  return (
    (both && overlap >= Math.min(2, report.actors.length)) ||
    (places.length > 0 && report.places.length > 0 && overlap > 0)
  );
}

function moodClass({ trigger }: Report): string {
  return trigger.mood;
}

/** Kinds that texts use for one happening: a suicide attack is an attack and an explosion, an air raid a bombing. */
function akin(group: Group, report: Report): boolean {
  const kinds = new Set(group.map(({ trigger }) => family(trigger.happening)));
  const kind = family(report.trigger.happening);
  if (kinds.has(kind)) return kind !== 'takeover' || sharedPlace(group, report);
  return kinds.has('explosion') && report.trigger.happening === 'attack';
}

function sharedPlace(group: Group, report: Report): boolean {
  return group.some((member) =>
    member.places.some(({ entity }) => entity !== null && report.places.some((place) => place.entity === entity)),
  );
}

function sharedActors(group: Group, actors: readonly ReportActor[]): number {
  const known = new Set(group.flatMap((member) => member.actors.map(keyOf)));
  return new Set(actors.map(keyOf).filter((key) => known.has(key))).size;
}

function keyOf({ entity, gloss, span }: ReportActor): string {
  return entity ?? gloss ?? `${span.start}`;
}

function compatibleDates(group: Group, report: Report): boolean {
  const { date } = report;
  if (date === null) return true;
  return group.every((member) => member.date === null || overlaps(member.date, date));
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
