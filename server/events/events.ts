/** The events of an article, from its paragraphs: reports grouped by happening, coded, with their claims. */

import type { ArticleEvent, EntityId, EventActor, EventPlace, Figure, Span } from '../model';
import type { Relations } from '../recognise/relations';
import type { PlacedParagraph, Report, ReportActor, ReportPlace } from './article';
import { groupOfFigure, indexReports, summarise } from './claims';
import { codeOf, statusOf } from './coding';
import { type Group, placesOf } from './comparison';
import { groupReports } from './coreference';
import { withOpponents } from './opponents';
import { readReports, shift } from './reports';
import { sidesOf } from './sides';
import { type Counted, hitsUnarmed, withUnarmed } from './unarmed';
import { distinct, placeAt, withParents } from './where';

/** A figure of the article with what is needed to place it. */
export interface PlacedFigure {
  readonly id: string;
  readonly paragraph: number;
  /** Index among the paragraph's figures. */
  readonly index: number;
  readonly figure: Omit<Figure, 'event'>;
}

export interface EventsOfArticle {
  readonly events: readonly ArticleEvent[];
  /** The event of each figure, by the figure's id. */
  readonly eventOf: ReadonlyMap<string, string>;
}

/** Builds the events. `published` is the article's ISO date or null; spans are the article's UTF-16 units. */
export function buildEvents(
  paragraphs: readonly PlacedParagraph[],
  figures: readonly PlacedFigure[],
  relations: Relations,
  published: string | null,
): EventsOfArticle {
  const groups = groupReports(readReports(paragraphs, relations), relations);
  const reports = indexReports(groups);
  const eventOf = new Map<string, string>();
  const claims: PlacedFigure[][] = groups.map(() => []);
  for (const placed of figures) {
    const paragraph = paragraphs[placed.paragraph];
    const read = paragraph?.paragraph.figures[placed.index];
    if (paragraph === undefined || read === undefined) continue;
    const group = groupOfFigure(read, placed.paragraph, paragraph, reports, relations);
    if (group === null) continue;
    claims[group]?.push(placed);
    eventOf.set(placed.id, `e${group + 1}`);
  }
  const named = groups.map((group, index) => sidesOf(group, victimsOf(claims[index] ?? [], paragraphs), relations));
  const counted = claims.map((ofGroup) => ofGroup.map((claim) => countedIn(claim, paragraphs)));
  const actors = withOpponents(groups, named, counted.map(hitsUnarmed), relations);
  const mentioned = placesMentioned(paragraphs);
  const events = groups.map((group, index) =>
    toEvent(group, `e${index + 1}`, actors[index] ?? [], counted[index] ?? [], mentioned, relations, published),
  );
  return { events, eventOf };
}

interface Claim extends Counted {
  readonly id: string;
}

/** A figure with where its words stand in the article. */
function countedIn({ id, figure, paragraph, index }: PlacedFigure, paragraphs: readonly PlacedParagraph[]): Claim {
  const placed = paragraphs[paragraph] as PlacedParagraph;
  return { id, figure, span: shift(placed.paragraph.figures[index] as Span, placed.offset) };
}

/** Those whose people the figures of an event count, as targets of it. */
function victimsOf(claims: readonly PlacedFigure[], paragraphs: readonly PlacedParagraph[]): ReportActor[] {
  return claims.flatMap(({ paragraph, index, figure }): ReportActor[] => {
    const placed = paragraphs[paragraph];
    const read = placed?.paragraph.figures[index];
    if (placed === undefined || read === undefined || figure.victimFaction === null) return [];
    const name = read.victimName === null ? undefined : placed.paragraph.names[read.victimName];
    const mention = read.victimName === null ? null : (placed.nameIds[read.victimName] ?? null);
    return [
      { entity: figure.victimFaction, role: 'target', mention, span: shift(name ?? read, placed.offset), gloss: null },
    ];
  });
}

function toEvent(
  group: Group,
  id: string,
  actors: readonly ReportActor[],
  claims: readonly Claim[],
  mentioned: ReadonlyMap<EntityId, ReportPlace>,
  relations: Relations,
  published: string | null,
): ArticleEvent {
  const [first] = group as [Report];
  const readings = claims.map(({ figure }) => figure);
  const [type, subType] = codeOf(group, actors, readings, relations);
  const sides = withUnarmed(type, group, actors, claims);
  const named = distinct(placesOf(group));
  const places = withParents(named.length > 0 ? named : first.context, mentioned, relations);
  return {
    id,
    type,
    subType,
    status: statusOf(group, published),
    trigger: first.span,
    sentence: first.sentence,
    repeats: group.slice(1).map(({ span }): Span => span),
    date: dayOf(group),
    places: places.map(({ entity, mention }): EventPlace => ({ entity, mention })),
    actors: sides.map(({ entity, role, mention, span, gloss }): EventActor => ({ entity, role, mention, span, gloss })),
    casualties: claims.map((claim) => claim.id),
    killed: summarise(readings, 'killed'),
    injured: summarise(readings, 'injured'),
  };
}

/** When the happening was: the first day that a report of it gives, else the one its context does. */
function dayOf(group: Group): ArticleEvent['date'] {
  const day =
    group.find(({ date }) => date !== null && date.earliest !== null && !date.said)?.date ??
    group.find(({ date }) => date !== null && date.earliest !== null)?.date ??
    group.find(({ date }) => date !== null)?.date ??
    group.find(({ contextDate }) => contextDate !== null)?.contextDate;
  if (day === undefined || day === null) return { earliest: null, latest: null, precision: null, mention: null };
  const { earliest, latest, precision, mention } = day;
  return { earliest, latest, precision, mention };
}

/** The places that the article names, each where it is named first. */
function placesMentioned(paragraphs: readonly PlacedParagraph[]): Map<EntityId, ReportPlace> {
  const mentioned = new Map<EntityId, ReportPlace>();
  for (const placed of paragraphs)
    placed.names.forEach((_, index) => {
      const place = placeAt(placed, index);
      if (place !== null && place.entity !== null && !mentioned.has(place.entity)) mentioned.set(place.entity, place);
    });
  return mentioned;
}
