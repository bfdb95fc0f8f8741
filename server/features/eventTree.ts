/** The Events tree, page by page: groups, the events in them, and under an event its figures and other reports. */

import type { Article } from '../corpus/article';
import type { EventGroup, IndexedEvent } from '../corpus/eventIndex';
import type { ArticleEvent, EntityId, EventType } from '../model';
import type { EventGrouping, ReviewSubject, TreeNode, TreePage } from '../protocol';
import { type FeatureContext, fileName, locationOf } from './context';
import { casualtiesText, eventCard, mainPlace } from './eventCard';
import {
  allGroups,
  countOf,
  eventsOfGroup,
  groupsOfEvent,
  incidentLabel,
  incidentLocation,
  incidentToll,
} from './eventGroups';
import { searchEvents } from './eventSearch';
import { dateText, entityName, figureText, intervalText, speakerText } from './figureText';
import { directed, escapeMarkdown, isolate, shorten } from './markdown';
import { reviewRemark } from './reviewCard';
import { eventSubject, incidentSubject, mentionSubject } from './reviewTargets';

export interface EventTreeQuery {
  readonly parent: string | null;
  readonly offset: number;
  readonly limit: number;
  readonly filter: string;
  readonly groupBy: EventGrouping;
  /** Only this article. */
  readonly uri?: string;
}

/** Between the parts of an id; canonical uris and entity ids have none. */
const PART = '|';

const ICONS: Record<EventType, string> = {
  Battles: 'target',
  'Explosions/Remote violence': 'flame',
  'Violence against civilians': 'warning',
  Protests: 'megaphone',
  Riots: 'zap',
  'Strategic developments': 'milestone',
};
const GROUP_ICONS: Record<EventGrouping, string> = {
  date: 'calendar',
  place: 'location',
  faction: 'shield',
  article: 'file-text',
  type: 'tag',
  incident: 'references',
};

export function eventTree(context: FeatureContext, query: EventTreeQuery): TreePage {
  if (query.parent === null)
    return page(groupsOf(context, query), query, (group) => groupNode(context, query.groupBy, group));
  const [key, event] = query.parent.split(PART);
  if (event === undefined) {
    const total = countIn(context, query, key ?? '');
    const nodes = slice(eventsIn(context, query, key ?? ''), query);
    return { nodes: nodes.map((found) => eventNode(context, query.groupBy, key ?? '', found)), total };
  }
  const found = eventOf(context, event);
  const nodes = found === null ? [] : childrenOf(context, query.parent, found);
  return { nodes: nodes.slice(query.offset, query.offset + query.limit), total: nodes.length };
}

/** The path to the innermost event at an offset, from its first group on; null where none is. */
export function eventsAt(
  context: FeatureContext,
  article: Article,
  offset: number,
  groupBy: EventGrouping,
): { readonly path: readonly TreeNode[] } | null {
  const event = article.eventsAt(offset)[0];
  if (event === undefined) return null;
  const key = groupsOfEvent(context, groupBy, { article, event })[0];
  if (key === undefined) return null;
  const group = groupNode(context, groupBy, { key, events: countOf(context, groupBy, key) });
  return { path: [group, eventNode(context, groupBy, key, { article, event })] };
}

/** A page of a list that is there as a whole. */
function page<T>(all: readonly T[], { offset, limit }: EventTreeQuery, node: (item: T) => TreeNode): TreePage {
  return { nodes: all.slice(offset, offset + limit).map(node), total: all.length };
}

/** A page of what comes one by one. */
function slice<T>(all: Iterable<T>, { offset, limit }: EventTreeQuery): T[] {
  const taken: T[] = [];
  let index = 0;
  for (const item of all) {
    if (index >= offset + limit) break;
    if (index++ >= offset) taken.push(item);
  }
  return taken;
}

function groupsOf(context: FeatureContext, query: EventTreeQuery): readonly EventGroup[] {
  if (query.filter.trim() === '' && query.uri === undefined) return allGroups(context, query.groupBy);
  const counts = new Map<string, number>();
  for (const { article, event } of selected(context, query))
    for (const key of groupsOfEvent(context, query.groupBy, { article, event }))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([key, events]) => ({ key, events }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || (a.key < b.key ? -1 : 1));
}

function countIn(context: FeatureContext, query: EventTreeQuery, key: string): number {
  if (query.filter.trim() === '' && query.uri === undefined) return countOf(context, query.groupBy, key);
  let count = 0;
  for (const _ of eventsIn(context, query, key)) count++;
  return count;
}

function* eventsIn(context: FeatureContext, query: EventTreeQuery, key: string): Generator<IndexedEvent> {
  if (query.filter.trim() === '' && query.uri === undefined) yield* eventsOfGroup(context, query.groupBy, key);
  else {
    for (const found of selected(context, query))
      if (groupsOfEvent(context, query.groupBy, found).includes(key)) yield found;
  }
}

/** The events that the filter and the article leave. */
function* selected(context: FeatureContext, { filter, uri }: EventTreeQuery): Generator<IndexedEvent> {
  const wanted = filter.trim();
  const all =
    wanted !== '' ? searchEvents(context, wanted) : uri === undefined ? [] : context.events.events('article', uri);
  for (const found of all) if (uri === undefined || found.article.uri === uri) yield found;
}

function groupNode(context: FeatureContext, grouping: EventGrouping, { key, events }: EventGroup): TreeNode {
  const { texts, language } = context;
  const label = isolate(groupLabel(context, grouping, key), language);
  const description =
    grouping === 'incident' ? directed(incidentToll(context, key), language) : texts.event.events(events);
  const known = key !== '' && (grouping === 'place' || grouping === 'faction');
  return {
    id: key,
    kind: grouping === 'article' ? 'article' : grouping === 'incident' ? 'incident' : 'group',
    label,
    description,
    tooltip: `${escapeMarkdown(label)}${texts.separator}${description}`,
    icon: grouping === 'type' ? (ICONS[key as EventType] ?? GROUP_ICONS.type) : GROUP_ICONS[grouping],
    children: true,
    ...(known ? { entity: key } : {}),
    ...(grouping === 'incident' ? incidentLocation(context, key) : {}),
  };
}

function groupLabel(context: FeatureContext, grouping: EventGrouping, key: string): string {
  const { texts } = context;
  switch (grouping) {
    case 'date':
      return key === '' ? texts.tree.undated : intervalText(key, context.language);
    case 'place':
      return key === '' ? texts.tree.noPlace : entityName(key as EntityId, context);
    case 'faction':
      return key === '' ? texts.tree.noFaction : entityName(key as EntityId, context);
    case 'article':
      return context.corpus.article(key)?.metadata.headline ?? fileName(key);
    case 'type':
      return texts.eventTypes[key as EventType];
    case 'incident':
      return incidentLabel(context, key);
  }
}

function eventNode(
  context: FeatureContext,
  grouping: EventGrouping,
  group: string,
  { article, event }: IndexedEvent,
): TreeNode {
  const { texts, language } = context;
  const parts: string[] =
    grouping === 'type' || event.subType !== 'Other' ? [texts.subTypes[event.subType]] : [texts.eventTypes[event.type]];
  const place = grouping === 'place' ? null : mainPlace(context, event);
  if (place !== null) parts.push(place);
  const date = grouping === 'date' ? null : dateText(event.date, language);
  if (date !== null) parts.push(date);
  const remarks = [casualtiesText(context, event)];
  if (event.status !== 'actual') remarks.push(texts.statuses[event.status]);
  remarks.push(reviewRemark(context, event.review));
  if (grouping !== 'article') remarks.push(fileName(article.uri));
  const figures = event.casualties.length > 0;
  return {
    id: `${group}${PART}${article.uri}#${event.id}`,
    kind: 'event',
    label: parts.map((part) => isolate(part, language)).join(texts.separator),
    description: remarks
      .filter((remark) => remark !== '')
      .map((remark) => isolate(remark, language))
      .join(texts.separator),
    tooltip: tooltipOf(context, article, event),
    icon: event.review?.verdict === 'rejected' ? 'circle-slash' : ICONS[event.type],
    subject: eventSubject(article, event),
    children: figures || context.incidents.reportsOf(article.uri, event.id).length > 0,
    location: locationOf(article, event.sentence),
  };
}

function eventOf({ corpus }: FeatureContext, address: string): IndexedEvent | null {
  const at = address.lastIndexOf('#');
  const article = corpus.article(address.slice(0, at));
  const event = article?.event(address.slice(at + 1));
  return article === undefined || event === undefined ? null : { article, event };
}

function childrenOf(context: FeatureContext, parent: string, { article, event }: IndexedEvent): TreeNode[] {
  const { texts, language } = context;
  const figures = article.figuresOf(event).map((claim): TreeNode => {
    const { speaker } = claim.casualty;
    return {
      id: `${parent}${PART}${claim.id}`,
      kind: 'figure',
      label: isolate(figureText(claim.casualty, texts), language),
      description: [
        speaker === null ? '' : isolate(shorten(article.slice(speaker), 60), language),
        reviewRemark(context, claim.review),
      ]
        .filter((part) => part !== '')
        .join(texts.separator),
      tooltip: `${isolate(escapeMarkdown(article.slice(claim)), language)} — ${speakerText(article, speaker, context)}`,
      icon: 'symbol-number',
      children: false,
      location: locationOf(article, claim),
      ...subjectOf(mentionSubject(article, claim)),
    };
  });
  const reports = context.incidents.reportsOf(article.uri, event.id).map(
    (report): TreeNode => ({
      id: `${parent}${PART}${report.article.uri}#${report.event.id}`,
      kind: 'incident',
      label: isolate(fileName(report.article.uri), language),
      description: isolate(casualtiesText(context, report.event), language),
      tooltip: tooltipOf(context, report.article, report.event),
      icon: 'references',
      children: false,
      location: locationOf(report.article, report.event.sentence),
      subject: incidentSubject({ article, event }, report),
    }),
  );
  return [...figures, ...reports];
}

function subjectOf(subject: ReviewSubject | null): { readonly subject?: ReviewSubject } {
  return subject === null ? {} : { subject };
}

/** The event's card without links that give verdicts: a row's tooltip runs no commands. */
function tooltipOf({ reviewer: _, ...context }: FeatureContext, article: Article, event: ArticleEvent): string {
  return directed(eventCard(context, article, event), context.language);
}
