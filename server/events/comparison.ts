/** What two reports of an article have in common: sentence, actors, places, day, toll. */

import type { Relations } from '../recognise/relations';
import type { Report, ReportActor, ReportPlace } from './article';
import { family } from './happenings';
import { groupFit, type placeFit } from './placeFit';

/** Reports of one happening: first the one it is known by, then the others in text order. */
export type Group = Report[];

/**
 * What is known of a report beside a group. Worked out when it is asked for, as most groups are of another kind of
 * happening and are passed over on that alone.
 */
export class Comparison {
  #shared: number | undefined;
  #places: ReturnType<typeof placeFit> | undefined;

  constructor(
    readonly group: Group,
    readonly report: Report,
    readonly first: Report,
    readonly last: Report,
    readonly relations: Relations,
  ) {}

  /** How many actors of the report the group knows. */
  get shared(): number {
    this.#shared ??= sharedActors(this.group, this.report.actors, this.relations);
    return this.#shared;
  }

  /** Whether both name known actors. */
  get both(): boolean {
    if (!this.report.actors.some(isKnown)) return false;
    for (const { actors } of this.group) if (actors.some(isKnown)) return true;
    return false;
  }

  get places(): ReturnType<typeof placeFit> {
    this.#places ??= groupFit(this.group, this.report.places, this.relations);
    return this.#places;
  }

  /** Whether the report stands in a sentence of the group's. */
  get beside(): boolean {
    for (const member of this.group) if (sameSentence(member, this.report)) return true;
    return false;
  }
}

// A long article compares thousands of pairs at every keystroke: what follows makes neither functions nor lists for them.

export function sameSentence(a: Report, b: Report): boolean {
  return a.paragraph === b.paragraph && a.trigger.sentence === b.trigger.sentence;
}

export function hasPlaces({ places }: Report): boolean {
  return places.length > 0;
}

/** Whether only headlines and captions have told of a happening so far: the body repeats it. */
export function isHeadline(group: Group): boolean {
  for (const { trigger } of group) if (!trigger.headline) return false;
  return true;
}

export function isKnown({ entity }: ReportActor): boolean {
  return entity !== null;
}

export function sharesToll(group: Group, report: Report): boolean {
  return report.tolls.some((toll) => group.some(({ tolls }) => tolls.includes(toll)));
}

/** Whether both tell what befell one person: «محاولة اغتيال النائب أحمد محجوب», then «تعرض محجوب لإطلاق نار». */
export function sharesPerson(group: Group, { person, trigger }: Report): boolean {
  return person !== null && !trigger.other && group.some((member) => member.person === person);
}

/** Whether both tell of a blow on one thing: «استهداف حافلة», then «هجوم صاروخي على الحافلة». */
export function sharesLandmark(group: Group, { trigger }: Report): boolean {
  if (trigger.struck === null || trigger.other || !BLOWS.has(family(trigger.happening))) return false;
  return group.some(({ trigger: { struck, happening } }) => struck === trigger.struck && BLOWS.has(family(happening)));
}

const BLOWS: ReadonlySet<string> = new Set(['attack', 'bombing', 'explosion', 'looting', 'destruction']);

/** Tolls of this many are no coincidence, nor are two tolls of any size. */
const LARGE_TOLL = 10;

/** Whether a report gives the tolls that the group gives: whatever places either names, it is one happening. */
export function sharesTellingToll(group: Group, report: Report): boolean {
  const shared = report.tolls.filter((toll) => group.some(({ tolls }) => tolls.includes(toll)));
  return shared.length > 1 || shared.some((toll) => Number(toll.slice(toll.lastIndexOf(' ') + 1)) >= LARGE_TOLL);
}

/** How many paragraphs on a happening is still told without being named again. */
export const NEXT = 2;

export function isNext(group: Group, report: Report): boolean {
  for (const { paragraph } of group) if (report.paragraph - paragraph < NEXT) return true;
  return false;
}

export function alike({ trigger: a }: Report, { trigger: b }: Report): boolean {
  if (a.happening === b.happening) return true;
  const targeting = a.happening === 'targeting' || b.happening === 'targeting';
  return targeting && family(a.happening) === family(b.happening);
}

export function sharedPlace(group: Group, report: Report): boolean {
  return group.some((member) =>
    member.places.some(({ entity, name }) =>
      report.places.some((place) => place.entity === entity && (entity !== null || place.name === name)),
    ),
  );
}

/** The places that a group's reports name, one after another. */
export function placesOf(group: Group): ReportPlace[] {
  const places: ReportPlace[] = [];
  for (const member of group) for (const place of member.places) places.push(place);
  return places;
}

/** How many actors of a report the group knows; an air force and whose it is count as one. */
function sharedActors(group: Group, actors: readonly ReportActor[], relations: Relations): number {
  let shared = 0;
  for (const actor of actors) if (takesPart(actor, group, relations)) shared++;
  return shared;
}

function takesPart(actor: ReportActor, group: Group, relations: Relations): boolean {
  for (const member of group) for (const other of member.actors) if (isSame(actor, other, relations)) return true;
  return false;
}

function isSame(a: ReportActor, b: ReportActor, relations: Relations): boolean {
  if (a.entity === null || b.entity === null)
    return a.entity === b.entity && (a.gloss ?? a.span.start) === (b.gloss ?? b.span.start);
  if (a.entity === b.entity) return true;
  const sides = relations.sidesOf(b.entity);
  for (const side of relations.sidesOf(a.entity)) if (sides.includes(side)) return true;
  return false;
}

/** «هجوما يوم الأربعاء» and «اشتباكات اندلعت الأربعاء»: the attack and the fighting of one named day. */
export function sameDay(group: Group, { date }: Report): boolean {
  if (date?.precision !== 'day') return false;
  for (const member of group)
    if (member.date?.precision === 'day' && member.date.earliest === date.earliest) return true;
  return false;
}
