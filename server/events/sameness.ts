/** Whether two reports of kinds that go together are of one happening. */

import type { EntityId } from '../model';
import type { Relations } from '../recognise/relations';
import type { Report, ReportActor } from './article';
import {
  alike,
  type Comparison,
  type Group,
  hasPlaces,
  isHeadline,
  isKnown,
  isNext,
  placesOf,
  sameDay,
  sharesLandmark,
  sharesPerson,
  sharesTellingToll,
  sharesToll,
} from './comparison';
import { happeningOf } from './coreference';
import { family, type Happening, VIOLENT } from './happenings';
import { isOfDead, refersBack } from './kinship';
import { holds, inOneRegion, isNear } from './placeFit';

/** Whether places and actors allow two reports to be of one happening. */
export function compatible(compared: Comparison): boolean {
  const { group, report, places, relations } = compared;
  // «هجومها على المدينة، … مسلحين أردوا طبيبا»: others did that.
  if (TOLD_OF_OTHERS.has(report.trigger.happening))
    return places !== 'apart' && !(report.trigger.hit !== null && isByOthers(group, report));
  // The same exact toll, told of another quarter of the same fighting.
  if (sharesTellingToll(group, report)) return true;
  if (
    compared.both &&
    compared.shared === 0 &&
    !opensWith(compared) &&
    !isOtherSide(group, report) &&
    !namesAnew(compared)
  )
    return false;
  // «قصفت الميناء ردا على الهجوم»: what stands beside it is told of the answer.
  if (report.trigger.definite && report.trigger.circumstance && !report.actors.some(isKnown) && isNext(group, report))
    return true;
  if (!report.trigger.definite && isByOthers(group, report)) return false;
  if (isAnswered(group, report, relations)) return false;
  if (places === 'apart')
    return (
      (isHeadline(group) || (report.trigger.definite && isNext(group, report))) &&
      nearHeadline(group, report, relations)
    );
  if (places === 'same') return true;
  return isHeadline(group) || report.trigger.definite || report.places.length === 0 || !group.some(hasPlaces);
}

/** «هجوم لقوات الحكومة على القاعدة», then «الهجوم الذي نفذته القوة الثالثة» on it: one side under two names. */
function namesAnew({ first, report, places }: Comparison): boolean {
  const { definite, verb, other } = report.trigger;
  if (!ONE_SIDED.has(family(report.trigger.happening))) return false;
  return definite && !verb && !other && places === 'same' && alike(first, report);
}

/** «هجوم على بنغازي» above an attack there: a headline and what it is about. */
function opensWith({ group, report, places }: Comparison): boolean {
  return isHeadline(group) && places === 'same' && group.every((member) => alike(member, report));
}

/** «انفجار لغم جنوب الحديدة» over «انفجار لغم في قرية الحنيلة التابعة لمديرية الخوخة»: the same kind in the same region. */
function nearHeadline(group: Group, report: Report, relations: Relations): boolean {
  // A village that the gazetteer does not know may lie there.
  const somewhere = report.places.some(({ entity }) => entity === null);
  return group.every(
    (member) => alike(member, report) && (somewhere || inOneRegion(member.places, report.places, relations)),
  );
}

/** What names other actors than the happening it belongs to: the dead of one side, those who disperse a protest. */
const TOLD_OF_OTHERS: ReadonlySet<Happening> = new Set<Happening>(['killing', 'dispersal']);

/** «هجوم لقوات حفتر», then «هاجمت المجموعات المسلحة»: a known side did the one, some others the other. */
function isByOthers(group: Group, report: Report): boolean {
  if (report.actors.length === 0) return false;
  const doers = report.actors.filter(({ role }) => role === 'initiator');
  if (doers.length === 0 || doers.some(isKnown) || !doers.some(({ gloss }) => gloss !== null)) return false;
  return group.some(({ actors }) => actors.some((actor) => actor.role === 'initiator' && isKnown(actor)));
}

/** «هجوم … استهدف الكتيبة», then «أعلن التنظيم مسؤوليته عن الهجوم»: the one names who suffered it, the other who did it. */
function isOtherSide(group: Group, report: Report): boolean {
  if (!report.trigger.definite || !ONE_SIDED.has(family(report.trigger.happening))) return false;
  const has = (role: ReportActor['role']): boolean =>
    group.some(({ actors }) => actors.some((actor) => actor.role === role && isKnown(actor)));
  if (has('participant')) return false;
  return report.actors.every((actor) => !isKnown(actor) || (actor.role !== 'participant' && !has(actor.role)));
}

/** «غارات على الحوثيين», then «قصف الحوثيين للمدينة»: who suffered the one deed did the other. */
function isAnswered(group: Group, report: Report, relations: Relations): boolean {
  // Who attacks and is beaten back suffers, and has attacked.
  if (group.some(({ trigger }) => trigger.happening === 'repulse')) return false;
  if (report.trigger.verb || !ONE_SIDED.has(family(report.trigger.happening))) return false;
  let answers = false;
  for (const { entity, role } of report.actors) {
    if (entity === null || role !== 'initiator') continue;
    const camp = relations.campOf(entity);
    if (!hasCamp(group, camp, 'target', relations) || hasCamp(group, camp, 'initiator', relations)) return false;
    answers = true;
  }
  return answers;
}

/** Whether a side takes part in a group in this role. */
function hasCamp(group: Group, camp: EntityId, wanted: ReportActor['role'], relations: Relations): boolean {
  for (const { actors } of group)
    for (const { entity, role } of actors)
      if (role === wanted && entity !== null && relations.campOf(entity) === camp) return true;
  return false;
}

/** Deeds that one side does and another suffers. */
const ONE_SIDED = new Set(['attack', 'explosion', 'bombing']);

/** Whether what is known speaks for one happening. */
export function tellsTheSame(compared: Comparison): boolean {
  const { group, first, last, report, beside } = compared;
  const { trigger } = report;
  if (refersBack(group, report)) return true;
  if (trigger.earlier !== first.trigger.earlier) return false;
  if (!beside && sharesToll(group, report)) return true;
  if (sharesPerson(group, report) || (!beside && sharesLandmark(group, report))) return true;
  if (trigger.happening === 'overthrow') return true;
  if (trigger.happening === 'dispersal') return !beside || last.trigger.happening === 'protest';
  if (trigger.definite && !beside && isHeadline(group) && (compared.places === 'same' || !hasPlaces(report)))
    return true;
  if (isHeadline(group))
    return (
      !beside && (!trigger.headline || compared.shared > 0 || compared.places === 'same' || isRepeated(first, report))
    );
  if (trigger.happening === 'killing') return tellsVictims(group, report);
  // «هذا الهجوم يأتي ردا على الاعتداءات»: a cause is not its effect.
  if (trigger.definite && beside && trigger.circumstance) return false;
  if (trigger.definite) return !beside || trigger.sums || family(last.trigger.happening) === family(trigger.happening);
  if (beside) return false;
  if (trigger.circumstance) return compared.shared > 0 || compared.places === 'same';
  if (SPECIFIC.has(trigger.happening) && SPECIFIC.has(happeningOf(group))) return true;
  if (
    (alike(first, report) ||
      areBlows(first, report) ||
      isShotDown(first, report) ||
      isOfDead(group) ||
      trigger.happening === 'shooting') &&
    addsNothing(compared)
  )
    return true;
  const placed = group.some(hasPlaces) && hasPlaces(report);
  if (sameDay(group, report) && placed) return true;
  if (last.paragraph === report.paragraph && !compared.both) return false;
  return (
    (compared.both && compared.shared >= Math.min(2, report.actors.filter(isKnown).length)) ||
    (placed && compared.shared > 0)
  );
}

/** «أطلق مجهولون النار على الضابط», then «اغتيل الضابط». */
function isShotDown(first: Report, { trigger }: Report): boolean {
  return first.trigger.happening === 'shooting' && family(trigger.happening) === 'killing';
}

/** «هاجم انتحاري المقر», then «هاجم البوابة»: an attack by bomb is called either. */
function areBlows(first: Report, report: Report): boolean {
  return BLOWS.has(first.trigger.happening) && BLOWS.has(report.trigger.happening);
}

const BLOWS: ReadonlySet<Happening> = new Set<Happening>(['attack', 'suicide-bombing', 'explosion']);

/** A headline that stands above its article a second time, word for word as long. */
function isRepeated(first: Report, report: Report): boolean {
  return alike(first, report) && !hasPlaces(first) && !hasPlaces(report) && lengthOf(first) === lengthOf(report);
}

function lengthOf({ sentence }: Report): number {
  return sentence.end - sentence.start;
}

/** Happenings rare enough in one place that two reports of them are of one. */
const SPECIFIC: ReadonlySet<Happening> = new Set([
  'suicide-bombing',
  'downing',
  'assassination',
  'chemical',
  'overthrow',
  'truce',
  'explosion',
  'siege',
]);

/**
 * Whether a report names nothing that the group does not know: no further place, day or actor. «خطفوا …», «قام مسلحون بخطفه»
 * later in an article tells again what it told before.
 */
function addsNothing({ group, first, report, shared, both, places, relations }: Comparison): boolean {
  const known = placesOf(group);
  // What an article opens with, in a country or nowhere, it goes on to place.
  const opens = group.some(({ paragraph }) => paragraph < OPENING) && !known.some((place) => isNear(place, relations));
  const narrows = WHOLE.has(first.trigger.happening) && first.trigger.headline && places === 'same';
  const placeless =
    opens || narrows || report.places.every((place) => known.some((other) => holds(place, other, relations)));
  const dated = (isNext(group, report) && report.date?.opens !== true) || group.some((member) => member.date !== null);
  const undated = report.date === null || dated;
  return placeless && undated && (!both || shared >= report.actors.filter(isKnown).length);
}

/** Title, byline, caption and lead: the paragraphs in which an article says what it is about. */
const OPENING = 4;

/** Deeds that a headline tells of a town, and the body quarter by quarter. */
const WHOLE: ReadonlySet<Happening> = new Set<Happening>(['withdrawal', 'takeover', 'siege']);

/** «لقي 43 عنصرا مصرعهم» after «معارك صرواح»: the dead of the violence told of, unless another place or day is named. */
function tellsVictims(group: Group, report: Report): boolean {
  const violent = group.some(({ trigger }) => VIOLENT.has(trigger.happening) && trigger.mood === 'told');
  if (violent && (report.trigger.definite || sharesToll(group, report))) return true;
  return violent && (!hasPlaces(report) || group.some(hasPlaces));
}
