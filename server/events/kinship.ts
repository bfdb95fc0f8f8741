/** Which kinds of happening texts use for one another, so that two reports may be of one. */

import type { EntityId } from '../model';
import type { Relations } from '../recognise/relations';
import type { Report } from './article';
import {
  alike,
  type Comparison,
  type Group,
  hasPlaces,
  isHeadline,
  isNext,
  NEXT,
  sameDay,
  sameSentence,
  sharedPlace,
  sharesLandmark,
  sharesPerson,
  sharesTellingToll,
  sharesToll,
} from './comparison';
import { family, type Happening, VIOLENT } from './happenings';

/** Kinds that texts use for one happening: a suicide attack is an attack and an explosion, an air raid a bombing. */
export function akin(compared: Comparison): boolean {
  const { group, report, relations } = compared;
  const { trigger } = report;
  // «مقتل آمر الكتيبة»: a death of its own, unless it is the one told of.
  if (trigger.happening === 'killing' && !trigger.verb)
    return (
      isHeadline(group) ||
      (tells(group, 'killing') && compared.shared > 0) ||
      // «وأكدت ناطقة مقتل الضابط»: of whom was just told.
      (trigger.definite && group.some(isViolent) && isNext(group, report))
    );
  if (trigger.happening === 'killing') return group.some(isViolent);
  if (isOfDead(group) && !isApart(compared.first) && (isHeadline(group) || opensArticle(group, report)))
    return VIOLENT.has(trigger.happening);
  if (isTargeting(group, report)) return compared.shared > 0 || compared.places === 'same';
  if (compared.places !== 'apart' && (sharesLandmark(group, report) || sharesPerson(group, report))) return true;
  const kind = family(trigger.happening);
  if (kind === 'bombing' && isByOtherMeans(group, trigger)) return false;
  if (kind === 'bombing' && tells(group, kind))
    return trigger.definite || compared.shared > 0 || compared.places === 'same' || someAlike(group, report);
  if (kind === 'takeover' && tells(group, kind) && takenByAnother(group, report, relations)) return false;
  if (tells(group, kind)) {
    // «تمشيط المناطق التي انتزعتها»: what was told to be taken.
    const again = trigger.definite && !hasPlaces(report) && (compared.shared > 0 || isSpokenOf(group, report));
    return (
      kind !== 'takeover' ||
      sharedPlace(group, report) ||
      again ||
      isRetold(group, report) ||
      goesOn(compared) ||
      (tells(group, 'advance') && compared.shared > 0)
    );
  }
  if (trigger.within && kind === 'takeover' && tells(group, 'attack')) return true;
  if (kind === 'takeover' || kind === 'advance')
    return (tells(group, 'advance') || tells(group, 'takeover')) && compared.shared > 0;
  if (kind === 'clash' && tells(group, 'attack'))
    return (
      isHeadline(group) ||
      sameDay(group, report) ||
      compared.shared > 1 ||
      (trigger.definite && (compared.shared > 0 || isBare(report)))
    );
  // «اغتال مجهولون القيادي»، then «واستهدف المهاجمون سيارته بالرصاص».
  // «أصيب نجله في الهجوم».
  if (kind === 'attack' && trigger.definite && (trigger.verb || !hasPlaces(report)) && tells(group, 'killing'))
    return isNext(group, report);
  // «سيطر الجيش على البلدة», then «المعارك أسفرت عن مقتل خمسة»: how it was taken.
  if (kind === 'clash' && trigger.definite && !hasPlaces(report) && tells(group, 'takeover'))
    return isNext(group, report);
  // «هجوم بطائرتين مسيرتين»، then «انفجرت الأخرى خارج القاعدة».
  if (kind === 'explosion' && trigger.verb && trigger.definite && tells(group, 'bombing')) return isNext(group, report);
  if (isRetoldFight(compared)) return true;
  // «اشتباكات … بين الجيش ومسلحين», then «هاجموا فجر اليوم مقر الكتيبة»: how the fighting of that day began.
  if (kind === 'attack' && tells(group, 'clash'))
    return (
      compared.shared > 0 && compared.places === 'same' && (trigger.verb ? sameDay(group, report) : !trigger.other)
    );
  // «قوات الجيش تصدت للهجوم بعد معارك»: the fighting that was told.
  if (trigger.happening === 'repulse' && tells(group, 'clash')) return compared.shared > 0 && isNext(group, report);
  if (kind === 'shooting') return tellsAny(group, GUNFIRE);
  if (tells(group, 'shooting') && GUNFIRE.includes(kind)) return trigger.definite || isNext(group, report);
  if (tells(group, 'operation')) return refersBack(group, report);
  if (kind === 'explosion') return tells(group, 'attack') && (isHeadline(group) || trigger.definite);
  // «هجمات للدعم السريع على الفاشر», then «قصف مدفعي نفذته قوات الدعم السريع».
  if (kind === 'bombing') return tells(group, 'attack') && isHeadline(group) && compared.shared > 0;
  if (trigger.happening !== 'attack') return false;
  return tells(group, 'explosion') || (trigger.definite && tells(group, 'bombing'));
}

/** «شن الطيران غارات», then «استهدفت قذيفة عشوائية البرج»: from the air the one, from the ground the other. */
function isByOtherMeans(group: Group, { happening, guns, definite }: Report['trigger']): boolean {
  if (definite || isHeadline(group)) return false;
  if (guns) return group.every(({ trigger }) => trigger.happening === 'air-strike');
  if (happening !== 'air-strike' || !group.some(({ trigger }) => trigger.guns)) return false;
  return !group.some(({ trigger }) => trigger.happening === 'air-strike');
}

/** «اندلعت المعارك على خلفية مقتل زعيم القبيلة»: a death that the fighting followed. */
function isApart({ trigger: { other, circumstance } }: Report): boolean {
  return other || circumstance;
}

/** «العملية استهدفت ثلاث ثكنات» after an attack, or «هجوم» after it: aiming at somebody may be any deed against him. */
function isTargeting(group: Group, { trigger }: Report): boolean {
  if (trigger.happening === 'targeting') return AIMED.some((kind) => tells(group, kind));
  return AIMED.includes(family(trigger.happening)) && group.every((member) => member.trigger.happening === 'targeting');
}

const AIMED = ['attack', 'explosion', 'clash'];

function isViolent({ trigger }: Report): boolean {
  return VIOLENT.has(trigger.happening);
}

function someAlike(group: Group, report: Report): boolean {
  for (const member of group) if (alike(member, report)) return true;
  return false;
}

function tellsAny(group: Group, kinds: readonly string[]): boolean {
  for (const kind of kinds) if (tells(group, kind)) return true;
  return false;
}

/** Whether a report of a group is of this family of happenings. */
function tells(group: Group, kind: string): boolean {
  for (const { trigger } of group) if (family(trigger.happening) === kind) return true;
  return false;
}

/**
 * Which kinds of happening a report may be akin to at all, whatever else it says: so that most groups are passed over on one
 * look. A superset of what `akin` and `refersBack` allow, as bits of `kinOf`.
 */
export function reachOf(happening: Happening): number {
  let reach = REACHES.get(happening);
  if (reach === undefined) {
    reach = 0;
    for (const kin of kindred(happening)) reach |= bitOf(kin);
    REACHES.set(happening, reach);
  }
  return reach;
}

/** The bit of a kind of happening; several rare kinds share one. */
export function kinOf(happening: Happening): number {
  return bitOf(family(happening));
}

const REACHES = new Map<Happening, number>();
const BITS = new Map<string, number>();
/** Bits of a small integer. */
const MOST_BITS = 30;

function bitOf(kind: string): number {
  let bit = BITS.get(kind);
  if (bit === undefined) {
    bit = 1 << (BITS.size % MOST_BITS);
    BITS.set(kind, bit);
  }
  return bit;
}

function kindred(happening: Happening): string[] {
  const kind = family(happening);
  const all = [kind, 'operation'];
  if (VIOLENT.has(happening)) all.push('killing');
  if (happening === 'killing') for (const other of VIOLENT) all.push(family(other));
  if (kind === 'takeover' || kind === 'advance') all.push('takeover', 'advance', 'attack');
  if (kind === 'clash' || kind === 'explosion' || kind === 'bombing') all.push('attack');
  if (kind === 'explosion') all.push('bombing');
  if (kind === 'attack') all.push('killing');
  if (GROUND.has(kind)) all.push(...GROUND);
  if (happening === 'targeting') all.push(...AIMED);
  if (AIMED.includes(kind)) all.push('bombing');
  if (kind === 'attack') all.push('clash', 'explosion', 'bombing');
  if (kind === 'clash') all.push('takeover');
  if (kind === 'shooting') all.push(...GUNFIRE);
  if (GUNFIRE.includes(kind)) all.push('shooting');
  return all;
}

/** Whether a group tells of the dead alone. */
export function isOfDead(group: Group): boolean {
  // An assassination or execution is a deed of its own, unless a headline calls so what the article tells.
  for (const { trigger } of group)
    if (family(trigger.happening) !== 'killing' || (trigger.happening !== 'killing' && !trigger.headline)) return false;
  return true;
}

/** «قتل ثلاثة من عناصر الحشد», then «فجرت مجموعة عبوة استهدفت اللواء»: the article opens with the dead and goes on to the deed. */
function opensArticle(group: Group, report: Report): boolean {
  return group.every(({ paragraph, trigger }) => paragraph < NEXT && !trigger.verb) || isNext(group, report);
}

/** «انتزع مقاتلون المقر من الكتائب», then «زيارة ليثبتوا أنهم استولوا على المبنى»: nothing new is named. */
function isRetold(group: Group, report: Report): boolean {
  return (
    report.trigger.verb &&
    report.places.length === 0 &&
    report.actors.every(({ entity }) => entity === null) &&
    isNext(group, report)
  );
}

/** «سيطر التنظيم على البلدة», then «رفع التنظيم راياته فوق مبانيها»: the same, in no other place. */
function goesOn({ group, report, shared }: Comparison): boolean {
  return report.trigger.verb && !hasPlaces(report) && shared > 0 && isNext(group, report);
}

/** «وجاءت السيطرة على البلدة بعد معارك»: nobody and nowhere are named, of a place taken just before. */
function isSpokenOf(group: Group, report: Report): boolean {
  return !report.trigger.verb && isBare(report) && isNext(group, report);
}

const GROUND = new Set(['attack', 'clash', 'storming']);

/** «تجدد القتال حول ككلة», then «إثر هجوم نفذته فجر ليبيا»: fighting on the ground in one place, told on in other words. */
function isRetoldFight({ group, report, shared, both, places }: Comparison): boolean {
  const kind = family(report.trigger.happening);
  if (!GROUND.has(kind) || report.trigger.other || report.trigger.earlier) return false;
  if (!group.some((member) => GROUND.has(family(member.trigger.happening)))) return false;
  if (sharesTellingToll(group, report) || (isHeadline(group) && sharesToll(group, report))) return true;
  if (places === 'apart') return false;
  return isNext(group, report) && (shared > 0 || !both) && (places === 'same' || report.places.length === 0);
}

/** «الاشتباكات توقفت»: nobody and nowhere are named. */
function isBare({ actors, places }: Report): boolean {
  return places.length === 0 && actors.length === 0;
}

/** What shots are fired in: «اغتال مسلحون … أطلقوا النار عليه». */
const GUNFIRE = ['explosion', 'killing', 'attack', 'storming', 'clash', 'abduction', 'protest'];

/** «القوات الحكومية» may be those of any government that the article names. */
const STATE = 'state';
const OF_STATE = /government|army|security|police/u;

function holdsState(entity: EntityId, relations: Relations): boolean {
  const kind = relations.faction(entity)?.kind;
  return kind === 'government' || kind === 'armed-forces' || kind === 'operation';
}

/** «سيطرت القوات على المطار … إن مقاتليها استعادوا المطار»: taken by the one, then by the other. */
function takenByAnother(group: Group, report: Report, relations: Relations): boolean {
  const [there, here] = [takers(group, relations), takers([report], relations)];
  const [knownThere, knownHere] = [there.filter(isCamp), here.filter(isCamp)];
  if (knownThere.length > 0 && knownHere.length > 0) return !knownHere.some((camp) => knownThere.includes(camp));
  return there.length > 0 && here.length > 0 && !here.some((taker) => there.includes(taker));
}

/** Who takes a place in these reports: the camps of those known, `STATE` for those that may be a state's, glosses. */
function takers(reports: readonly Report[], relations: Relations): string[] {
  return reports
    .filter(({ trigger }) => trigger.happening === 'takeover')
    .flatMap(({ actors }) => actors)
    .flatMap(({ entity, gloss, role }) => {
      if (role !== 'initiator') return [];
      if (entity !== null) return [relations.campOf(entity), ...(holdsState(entity, relations) ? [STATE] : [])];
      return gloss === null ? [] : [OF_STATE.test(gloss) ? STATE : gloss];
    });
}

function isCamp(taker: string): boolean {
  return taker.startsWith('faction/');
}

/** «هجوم سابق … استرجعت فيه …», «عملية … عبر هجمات برية»: what was done in, or by means of, the one before. */
export function refersBack(group: Group, report: Report): boolean {
  // «أطلقت الغرفة عملية …، إلا أن طائرات أغارت على أرتالها»: what a verb tells of its own subject is no means.
  const means = !report.trigger.verb && MEANS.has(family(report.trigger.happening));
  if (!means && !report.trigger.within) return false;
  for (const member of group) {
    if (!sameSentence(member, report)) continue;
    const { happening } = member.trigger;
    if ((means && happening === 'operation') || (report.trigger.within && happening === 'attack')) return true;
  }
  return false;
}

const MEANS = new Set(['attack', 'bombing', 'clash']);
