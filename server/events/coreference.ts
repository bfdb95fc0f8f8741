/** Which reports tell of one happening. Several sentences about one happening are one event; several happenings are several. */

import type { DateInterval, EntityId } from '../model';
import type { Relations } from '../recognise/relations';
import type { Report, ReportActor } from './article';
import { family } from './deeds';
import { type Happening, VIOLENT } from './happenings';
import { holds, inOneRegion, isNear, placeFit } from './placeFit';

/** Reports of one happening: first the one it is known by, then the others in text order. */
export type Group = Report[];

/** How far back a report may refer, in groups. More than an article holds; a file that is a whole archive stays linear. */
const LOOK_BACK = 40;

/** How many reports of a group are compared with a new one: the first, which it is about, and the latest. */
const MOST_COMPARED = 12;

/** Groups reports, each joining the group it fits best, the latest of equals. Groups are in the order of their first report. */
export function groupReports(reports: readonly Report[], relations: Relations): Group[] {
  const groups: Group[] = [];
  for (const report of reports) {
    let best: Group | undefined;
    let highest = 0;
    for (const group of groups.slice(-LOOK_BACK)) {
      const value = fitness(recent(group), report, relations);
      if (value > 0 && value >= highest) {
        highest = value;
        best = group;
      }
    }
    if (best === undefined) groups.push([report]);
    else best.push(report);
  }
  return groups
    .filter((group) => !isUnsupported(group))
    .map(knownFirst)
    .sort((a, b) => (a[0]?.span.start ?? 0) - (b[0]?.span.start ?? 0));
}

/** «الاغتيالات», «عملية التطهير»: spoken of as known, with nothing that says which, and never told. */
function isUnsupported(group: Group): boolean {
  return group.every(
    ({ trigger, places, date, actors, counted }) =>
      trigger.definite &&
      !trigger.verb &&
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
  return first === undefined ? group : [first, ...group.filter((report) => report !== first)];
}

/** The first report of a group, which it is about, with the latest. */
function recent(group: Group): Group {
  return group.length <= MOST_COMPARED ? group : [...group.slice(0, 1), ...group.slice(1 - MOST_COMPARED)];
}

/** What is known of a report beside a group. */
interface Comparison {
  readonly group: Group;
  readonly first: Report;
  readonly last: Report;
  readonly report: Report;
  /** How many actors of the report the group knows. */
  readonly shared: number;
  /** Whether both name known actors. */
  readonly both: boolean;
  readonly places: 'same' | 'unknown' | 'apart';
  /** Whether the report stands in a sentence of the group's. */
  readonly beside: boolean;
  readonly relations: Relations;
}

const SURE = 10;

/** How well a report fits a group: 0 where it tells of something else, more where actors and places are the same. */
function fitness(group: Group, report: Report, relations: Relations): number {
  const [first] = group;
  const last = group[group.length - 1];
  if (first === undefined || last === undefined || first.trigger.mood !== report.trigger.mood) return 0;
  if (isPart(group, report)) return SURE;
  if (report.trigger.other || !compatibleDates(group, report)) return 0;
  const compared: Comparison = {
    group,
    first,
    last,
    report,
    shared: sharedActors(group, report.actors, relations),
    both: group.some(({ actors }) => actors.some(isKnown)) && report.actors.some(isKnown),
    places: placeFit(
      group.flatMap((member) => member.places),
      report.places,
      relations,
    ),
    beside: group.some((member) => sameSentence(member, report)),
    relations,
  };
  if (!akin(compared) || !compatible(compared) || !tellsTheSame(compared)) return 0;
  return 1 + (compared.shared > 0 ? 2 : 0) + (compared.places === 'same' ? 1 : 0);
}

/** «سيطرت … عقب اشتباكات», «بعد انسحاب الفصائل», «وخسرت خلال المعارك»: part of how a place was taken. */
function isPart(group: Group, report: Report): boolean {
  if (!(report.trigger.circumstance || report.trigger.during) || !PARTS.has(report.trigger.happening)) return false;
  return group.some((member) => member.trigger.happening === 'takeover' && sameSentence(member, report));
}

const PARTS: ReadonlySet<Happening> = new Set<Happening>(['clash', 'attack', 'withdrawal', 'flight']);

function sameSentence(a: Report, b: Report): boolean {
  return a.paragraph === b.paragraph && a.trigger.sentence === b.trigger.sentence;
}

/** Whether places and actors allow two reports to be of one happening. */
function compatible({ group, report, shared, both, places, relations }: Comparison): boolean {
  if (TOLD_OF_OTHERS.has(report.trigger.happening)) return places !== 'apart';
  const opening = isHeadline(group) && places === 'same' && group.every((member) => alike(member, report));
  if (both && shared === 0 && !opening && !isOtherSide(group, report)) return false;
  if (!report.trigger.definite && isByOthers(group, report)) return false;
  if (places === 'apart') return isHeadline(group) && nearHeadline(group, report, relations);
  if (places === 'same') return true;
  return isHeadline(group) || report.trigger.definite || report.places.length === 0 || !group.some(hasPlaces);
}

/** «انفجار لغم جنوب الحديدة» over «انفجار لغم في قرية الحنيلة التابعة لمديرية الخوخة»: the same kind in the same region. */
function nearHeadline(group: Group, report: Report, relations: Relations): boolean {
  return group.every((member) => alike(member, report) && inOneRegion(member.places, report.places, relations));
}

/** What names other actors than the happening it belongs to: the dead of one side, those who disperse a protest. */
const TOLD_OF_OTHERS: ReadonlySet<Happening> = new Set<Happening>(['killing', 'dispersal']);

function hasPlaces({ places }: Report): boolean {
  return places.length > 0;
}

/** «هجوم لقوات حفتر», then «هاجمت المجموعات المسلحة»: a known side did the one, some others the other. */
function isByOthers(group: Group, report: Report): boolean {
  const doers = report.actors.filter(({ role }) => role === 'initiator');
  if (doers.length === 0 || doers.some(isKnown) || !doers.some(({ gloss }) => gloss !== null)) return false;
  return group.some(({ actors }) => actors.some((actor) => actor.role === 'initiator' && isKnown(actor)));
}

/** «هجوم … استهدف الكتيبة», then «أعلن التنظيم مسؤوليته عن الهجوم»: the one names who suffered it, the other who did it. */
function isOtherSide(group: Group, report: Report): boolean {
  if (!report.trigger.definite || !ONE_SIDED.has(family(report.trigger.happening))) return false;
  const roles = (reports: readonly Report[]): Set<string> =>
    new Set(reports.flatMap(({ actors }) => actors.filter(isKnown).map(({ role }) => role)));
  const [there, here] = [roles(group), roles([report])];
  return [...here].every((role) => role !== 'participant' && !there.has(role)) && !there.has('participant');
}

/** Deeds that one side does and another suffers. */
const ONE_SIDED = new Set(['attack', 'explosion', 'bombing']);

/** Whether what is known speaks for one happening. */
function tellsTheSame(compared: Comparison): boolean {
  const { group, first, last, report, shared, both, places, beside } = compared;
  const { trigger } = report;
  if (refersBack(group, report)) return true;
  if (trigger.earlier !== first.trigger.earlier) return false;
  if (!beside && sharesToll(group, report)) return true;
  if (trigger.happening === 'overthrow') return true;
  if (trigger.happening === 'dispersal') return !beside || last.trigger.happening === 'protest';
  if (trigger.definite && !beside && isHeadline(group) && (places === 'same' || !hasPlaces(report))) return true;
  if (isHeadline(group)) return !beside && (!trigger.headline || shared > 0 || places === 'same');
  if (trigger.happening === 'killing') return tellsVictims(group, report);
  // «هذا الهجوم يأتي ردا على الاعتداءات»: a cause is not its effect.
  if (trigger.definite && beside && trigger.circumstance) return false;
  if (trigger.definite) return !beside || last.trigger.happening === trigger.happening;
  if (beside) return false;
  if (trigger.circumstance) return shared > 0 || places === 'same';
  if (SPECIFIC.has(trigger.happening) && SPECIFIC.has(happeningOf(group))) return true;
  if ((alike(first, report) || trigger.happening === 'shooting') && addsNothing(compared)) return true;
  const placed = group.some(hasPlaces) && hasPlaces(report);
  if (sameDay(group, report) && placed) return true;
  if (last.paragraph === report.paragraph && !both) return false;
  return (both && shared >= Math.min(2, report.actors.filter(isKnown).length)) || (placed && shared > 0);
}

/** Happenings rare enough in one place that two reports of them are of one. */
const SPECIFIC: ReadonlySet<Happening> = new Set([
  'suicide-bombing',
  'downing',
  'assassination',
  'chemical',
  'overthrow',
]);

/**
 * Whether a report names nothing that the group does not know: no further place, day or actor. «خطفوا …», «قام مسلحون بخطفه»
 * later in an article tells again what it told before.
 */
function addsNothing({ group, first, report, shared, both, places, relations }: Comparison): boolean {
  const known = group.flatMap((member) => member.places);
  // What an article opens with, in a country or nowhere, it goes on to place.
  const opens = group.some(({ paragraph }) => paragraph < NEXT) && !known.some((place) => isNear(place, relations));
  const narrows = WHOLE.has(first.trigger.happening) && first.trigger.headline && places === 'same';
  const placeless =
    opens || narrows || report.places.every((place) => known.some((other) => holds(place, other, relations)));
  const dated = (isNext(group, report) && report.date?.opens !== true) || group.some((member) => member.date !== null);
  const undated = report.date === null || dated;
  return placeless && undated && (!both || shared >= report.actors.filter(isKnown).length);
}

/** Deeds that a headline tells of a town, and the body quarter by quarter. */
const WHOLE: ReadonlySet<Happening> = new Set<Happening>(['withdrawal', 'takeover', 'siege']);

/** Whether only headlines and captions have told of a happening so far: the body repeats it. */
function isHeadline(group: Group): boolean {
  return group.every(({ trigger }) => trigger.headline);
}

function isKnown({ entity }: ReportActor): boolean {
  return entity !== null;
}

/** «هجوم سابق … استرجعت فيه …», «عملية … عبر هجمات برية»: what was done in, or by means of, the one before. */
function refersBack(group: Group, report: Report): boolean {
  const beside = group.filter((member) => sameSentence(member, report));
  const has = (happening: Happening): boolean => beside.some((member) => member.trigger.happening === happening);
  return (has('operation') && MEANS.has(family(report.trigger.happening))) || (report.trigger.within && has('attack'));
}

const MEANS = new Set(['attack', 'bombing', 'clash']);

/** «لقي 43 عنصرا مصرعهم» after «معارك صرواح»: the dead of the violence told of, unless another place or day is named. */
function tellsVictims(group: Group, report: Report): boolean {
  const violent = group.some(({ trigger }) => VIOLENT.has(trigger.happening) && trigger.mood === 'told');
  if (violent && (report.trigger.definite || sharesToll(group, report))) return true;
  return violent && (!hasPlaces(report) || group.some(hasPlaces));
}

function sharesToll(group: Group, report: Report): boolean {
  return report.tolls.some((toll) => group.some(({ tolls }) => tolls.includes(toll)));
}

/** Kinds that texts use for one happening: a suicide attack is an attack and an explosion, an air raid a bombing. */
function akin({ group, report, shared, places, relations }: Comparison): boolean {
  const { trigger } = report;
  const kinds = new Set(group.map((member) => family(member.trigger.happening)));
  if (trigger.happening === 'killing') return group.some((member) => VIOLENT.has(member.trigger.happening));
  if (kinds.size === 1 && kinds.has('killing') && isHeadline(group)) return VIOLENT.has(trigger.happening);
  const kind = family(trigger.happening);
  if (kind === 'bombing' && kinds.has(kind))
    return trigger.definite || shared > 0 || places === 'same' || group.some((member) => alike(member, report));
  if (kind === 'takeover' && kinds.has(kind) && takenByAnother(group, report, relations)) return false;
  if (kinds.has(kind)) {
    // «تمشيط المناطق التي انتزعتها»: what was told to be taken.
    const again = trigger.definite && !hasPlaces(report) && shared > 0;
    return kind !== 'takeover' || sharedPlace(group, report) || again || (kinds.has('advance') && shared > 0);
  }
  if (trigger.within && kind === 'takeover' && kinds.has('attack')) return true;
  if (kind === 'takeover' || kind === 'advance') return (kinds.has('advance') || kinds.has('takeover')) && shared > 0;
  if (kind === 'clash' && kinds.has('attack')) return sameDay(group, report) || (trigger.definite && shared > 0);
  // «قوات الجيش تصدت للهجوم بعد معارك»: the fighting that was told.
  if (trigger.happening === 'repulse' && kinds.has('clash')) return shared > 0 && isNext(group, report);
  if (kind === 'shooting') return GUNFIRE.some((other) => kinds.has(other));
  if (kinds.has('shooting') && GUNFIRE.includes(kind)) return trigger.definite || isNext(group, report);
  if (kinds.has('operation')) return refersBack(group, report);
  if (kind === 'explosion') return kinds.has('attack') && (isHeadline(group) || trigger.definite);
  if (trigger.happening !== 'attack') return false;
  return kinds.has('explosion') || (trigger.definite && kinds.has('bombing'));
}

/** What shots are fired in: «اغتال مسلحون … أطلقوا النار عليه». */
const GUNFIRE = ['killing', 'attack', 'storming', 'clash', 'abduction', 'protest'];
/** How many paragraphs on a happening is still told without being named again. */
const NEXT = 2;

function isNext(group: Group, report: Report): boolean {
  return group.some(({ paragraph }) => report.paragraph - paragraph < NEXT);
}

function alike(a: Report, b: Report): boolean {
  return a.trigger.happening === b.trigger.happening;
}

/** «سيطرت القوات على المطار … إن مقاتليها استعادوا المطار»: taken by the one, then by the other. */
function takenByAnother(group: Group, report: Report, relations: Relations): boolean {
  const takers = (reports: readonly Report[]): Set<string> =>
    new Set(
      reports
        .filter(({ trigger }) => trigger.happening === 'takeover')
        .flatMap(({ actors }) => actors)
        .flatMap(({ entity, gloss, role }) => {
          if (role !== 'initiator') return [];
          return entity === null ? (gloss === null ? [] : [gloss]) : [relations.campOf(entity)];
        }),
    );
  const [there, here] = [takers(group), takers([report])];
  return there.size > 0 && here.size > 0 && ![...here].some((camp) => there.has(camp));
}

function sharedPlace(group: Group, report: Report): boolean {
  return group.some((member) =>
    member.places.some(({ entity }) => entity !== null && report.places.some((place) => place.entity === entity)),
  );
}

/** How many actors of a report the group knows; an air force and whose it is count as one. */
function sharedActors(group: Group, actors: readonly ReportActor[], relations: Relations): number {
  // «الجيش الليبي» and «الجيش الوطني الليبي»: texts call the army that fights by the one name and the other.
  const armyOf = (entity: EntityId): string[] => {
    const camp = relations.campOf(entity);
    return relations.faction(camp)?.kind === 'armed-forces' ? [`army of ${relations.countryOf(camp)}`] : [];
  };
  const keys = (actor: ReportActor): string[] =>
    actor.entity === null ? [keyOf(actor)] : [actor.entity, relations.campOf(actor.entity), ...armyOf(actor.entity)];
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

const MOST_TELLING: readonly Happening[] = [
  'operation',
  'assassination',
  'suicide-bombing',
  'chemical',
  'dispersal',
  'air-strike',
  'takeover',
];
