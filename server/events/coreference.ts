/** Which reports tell of one happening. Several sentences about one happening are one event; several happenings are several. */

import type { DateInterval } from '../model';
import type { Relations } from '../recognise/relations';
import type { Report } from './article';
import { Comparison, type Group, isHeadline, isKnown, isNext, sameSentence } from './comparison';
import type { Happening } from './happenings';
import { akin, kinOf, reachOf } from './kinship';
import { groupFit } from './placeFit';
import { compatible, tellsTheSame } from './sameness';

/** How far back a report may refer, in groups. More than an article holds; a file that is a whole archive stays linear. */
const LOOK_BACK = 40;

/** How many reports of a group are compared with a new one: the first, which it is about, and the latest. */
const MOST_COMPARED = 12;

/** A group while reports join it. */
class OpenGroup {
  readonly reports: Group;
  /** The first report, which the group is about, with the latest. */
  recent: Group;
  /** The kinds of happening of those. */
  kin: number;

  constructor(report: Report) {
    this.reports = [report];
    this.recent = this.reports;
    this.kin = kinOf(report.trigger.happening);
  }

  add(report: Report): void {
    const { reports } = this;
    reports.push(report);
    this.kin |= kinOf(report.trigger.happening);
    if (reports.length <= MOST_COMPARED) return;
    this.recent = [reports[0] as Report, ...reports.slice(1 - MOST_COMPARED)];
    this.kin = 0;
    for (const { trigger } of this.recent) this.kin |= kinOf(trigger.happening);
  }
}

/** Groups reports, each joining the group it fits best, the latest of equals. Groups are in the order of their first report. */
export function groupReports(reports: readonly Report[], relations: Relations): Group[] {
  const groups: OpenGroup[] = [];
  for (const report of reports) {
    const reach = reachOf(report.trigger.happening);
    let best: OpenGroup | undefined;
    let highest = 0;
    for (let at = Math.max(0, groups.length - LOOK_BACK); at < groups.length; at++) {
      const group = groups[at] as OpenGroup;
      if ((group.kin & reach) === 0 && !mayBePart(report)) continue;
      const value = fitness(group.recent, report, relations);
      if (value > 0 && value >= highest) {
        highest = value;
        best = group;
      }
    }
    best ??= onlyOneToldOf(groups, report, relations);
    if (best === undefined) groups.push(new OpenGroup(report));
    else best.add(report);
  }
  return groups
    .map(({ reports: group }) => group)
    .filter((group) => !isUnsupported(group))
    .map(knownFirst)
    .sort((a, b) => (a[0]?.span.start ?? 0) - (b[0]?.span.start ?? 0));
}

/**
 * «الهجوم» where the article has told of one attack so far: that one, whoever its sentence names besides («وشارك في الهجوم
 * مسلحون من …»), unless it was elsewhere or on another day. «ووقع الهجوم قرب …» says where the last one was.
 */
function onlyOneToldOf(groups: readonly OpenGroup[], report: Report, relations: Relations): OpenGroup | undefined {
  const { trigger } = report;
  if (!trigger.articled || trigger.other || trigger.earlier || trigger.circumstance || trigger.turns) return undefined;
  const kin = kinOf(trigger.happening);
  const told = groups.filter(({ kin: own, reports: [first] }) => (own & kin) !== 0 && first?.trigger.mood === 'told');
  const last = told.at(-1);
  if (last === undefined || trigger.mood !== 'told' || (told.length > 1 && !trigger.located)) return undefined;
  if (!compatibleDates(last.recent, report)) return undefined;
  if (trigger.located) return isNext(last.recent, report) ? last : undefined;
  return groupFit(last.recent, report.places, relations) === 'apart' ? undefined : last;
}

/**
 * «الاغتيالات», «عملية التطهير»: spoken of as known, with nothing that says which, and never told; «المصالحات تتقدم على
 * الوساطات»: nobody who could advance, and nowhere.
 */
function isUnsupported(group: Group): boolean {
  return group.every(
    ({ trigger, places, date, actors, counted }) =>
      ((trigger.definite && !trigger.verb) || trigger.happening === 'advance') &&
      !trigger.headline &&
      trigger.mood === 'told' &&
      places.length === 0 &&
      date === null &&
      !counted &&
      !actors.some(isKnown),
  );
}

/** The report a happening is known by: the first that tells of the deed rather than of its dead. */
function knownFirst(group: Group): Group {
  const first = group.find(({ trigger }) => trigger.happening !== 'killing');
  // «قتل مجهولون مواطنا … وقال مصدر إنهم استهدفوا المواطن»: told again, in other words.
  return first === undefined || (first.trigger.verb && first.trigger.definite)
    ? group
    : [first, ...group.filter((report) => report !== first)];
}

const SURE = 10;
const UNSURE = 0.5;

/** How well a report fits a group: 0 where it tells of something else, more where actors and places are the same. */
function fitness(group: Group, report: Report, relations: Relations): number {
  const [first] = group;
  const last = group[group.length - 1];
  if (first === undefined || last === undefined || first.trigger.mood !== report.trigger.mood) return 0;
  if (isPart(group, report)) return SURE;
  if (isOtherItem(group, report)) return 0;
  if (
    (report.trigger.other && !isHeadline(group)) ||
    !((report.trigger.undated && report.trigger.definite) || compatibleDates(group, report))
  )
    return 0;
  const compared = new Comparison(group, report, first, last, relations);
  const { happening } = report.trigger;
  if (report.trigger.turns && isElsewhere(compared)) return 0;
  if (!akin(compared) || !compatible(compared) || !tellsTheSame(compared)) return 0;
  // «المعارك أسفرت عن مقتل خمسة»: rather the fighting told of than how a place was taken.
  if (happening === 'clash' && group.every(({ trigger }) => trigger.happening === 'takeover')) return UNSURE;
  return 1 + (compared.shared > 0 ? 2 : 0) + (compared.places === 'same' ? 1 : 0);
}

/** «من جهة أخرى، …»: other news, unless the same have been told to have done it there, as an article's first lines do. */
function isElsewhere({ group, places, shared, beside }: Comparison): boolean {
  // What its own sentence turned to is what it tells.
  return !beside && !isHeadline(group) && (places !== 'same' || shared === 0);
}

/** The items of a list tell of a happening each, as «أبرز تطورات اليوم» does; «الهجوم» may be one of another item. */
function isOtherItem(group: Group, { listed, paragraph, trigger }: Report): boolean {
  return listed && !trigger.definite && group.some((member) => member.listed && member.paragraph !== paragraph);
}

/** «سيطرت … عقب اشتباكات», «بعد انسحاب الفصائل», «وخسرت خلال المعارك»: part of how a place was taken. */
function isPart(group: Group, report: Report): boolean {
  if (!mayBePart(report)) return false;
  return group.some((member) => member.trigger.happening === 'takeover' && sameSentence(member, report));
}

/** «سيطروا دون قتال إثر انسحاب الجيش»: where nobody fought, a withdrawal gave the place away. */
function mayBePart({ trigger, fought }: Report): boolean {
  if (trigger.happening === 'withdrawal' && !fought) return false;
  return (trigger.circumstance || trigger.during) && !trigger.other && PARTS.has(trigger.happening);
}

const PARTS: ReadonlySet<Happening> = new Set<Happening>(['clash', 'attack', 'withdrawal', 'flight', 'movement']);

function compatibleDates(group: Group, report: Report): boolean {
  const { date } = report;
  if (date === null || date.said) return true;
  for (const member of group) {
    if (member.date?.said === true) continue;
    // «هجوم» above an article of 2013, then «قاتلوا نظام القذافي سنة 2011».
    // «وكانت تفجيرات قد ضربت أمس الأربعاء»: before what was told without a day.
    const context = date.precision === 'year' || (report.trigger.pluperfect && date.precision === 'day');
    const day = member.date ?? (context ? member.contextDate : null);
    if (day !== null && (!overlaps(day, date) || isOfOld(day, date) || isOfOld(date, day))) return false;
  }
  return true;
}

/** Fighting «منذ سبتمبر 2014» is not the fighting of one day in May 2015. */
const OLD_DAYS = 60;

function isOfOld(since: DateInterval & { readonly ongoing?: boolean }, day: DateInterval): boolean {
  if (since.ongoing !== true || day.precision !== 'day' || since.earliest === null || day.earliest === null)
    return false;
  return Date.parse(day.earliest) - Date.parse(since.earliest) > OLD_DAYS * 86_400_000;
}

function overlaps(a: DateInterval, b: DateInterval): boolean {
  if (a.earliest === null || a.latest === null || b.earliest === null || b.latest === null) return true;
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** The most telling kind of a group: what a suicide attack is called once says more than «هجوم». */
export function happeningOf(group: Group): Happening {
  const [first] = group;
  if (group.length > 1)
    for (const kind of MOST_TELLING) if (group.some(({ trigger }) => trigger.happening === kind)) return kind;
  return first?.trigger.happening ?? 'clash';
}

const MOST_TELLING: readonly Happening[] = [
  'operation',
  'assassination',
  'suicide-bombing',
  'grenade',
  'chemical',
  'dispersal',
  'air-strike',
  'takeover',
  'bombardment',
];
