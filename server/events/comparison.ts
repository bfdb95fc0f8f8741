/** What two reports of an article have in common: sentence, actors, places, day, toll. */

import type { EntityId } from '../model';
import type { Relations } from '../recognise/relations';
import type { Report, ReportActor } from './article';
import { placeFit } from './placeFit';

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
    return this.group.some(({ actors }) => actors.some(isKnown)) && this.report.actors.some(isKnown);
  }

  get places(): ReturnType<typeof placeFit> {
    this.#places ??= placeFit(
      this.group.flatMap((member) => member.places),
      this.report.places,
      this.relations,
    );
    return this.#places;
  }

  /** Whether the report stands in a sentence of the group's. */
  get beside(): boolean {
    return this.group.some((member) => sameSentence(member, this.report));
  }
}

export function sameSentence(a: Report, b: Report): boolean {
  return a.paragraph === b.paragraph && a.trigger.sentence === b.trigger.sentence;
}

export function hasPlaces({ places }: Report): boolean {
  return places.length > 0;
}

/** Whether only headlines and captions have told of a happening so far: the body repeats it. */
export function isHeadline(group: Group): boolean {
  return group.every(({ trigger }) => trigger.headline);
}

export function isKnown({ entity }: ReportActor): boolean {
  return entity !== null;
}

export function sharesToll(group: Group, report: Report): boolean {
  return report.tolls.some((toll) => group.some(({ tolls }) => tolls.includes(toll)));
}

/** How many paragraphs on a happening is still told without being named again. */
export const NEXT = 2;

export function isNext(group: Group, report: Report): boolean {
  return group.some(({ paragraph }) => report.paragraph - paragraph < NEXT);
}

export function alike(a: Report, b: Report): boolean {
  return a.trigger.happening === b.trigger.happening;
}

export function sharedPlace(group: Group, report: Report): boolean {
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

/** «هجوما يوم الأربعاء» and «اشتباكات اندلعت الأربعاء»: the attack and the fighting of one named day. */
export function sameDay(group: Group, { date }: Report): boolean {
  if (date?.precision !== 'day') return false;
  return group.some((member) => member.date?.precision === 'day' && member.date.earliest === date.earliest);
}
