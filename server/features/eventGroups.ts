/** The groups of the Events tree: those an event has by itself, and the incidents it is part of. */

import type { Location } from 'vscode-languageserver-types';
import { type EventGroup, type IndexedEvent, keysOf } from '../corpus/eventIndex';
import { eventKey } from '../corpus/incidentDecisions';
import type { Incident } from '../corpus/tellings';
import type { EventGrouping } from '../protocol';
import { compareTexts } from '../text/compare';
import { type FeatureContext, locationOf } from './context';
import { eventTitle } from './eventCard';
import { incidentText } from './incidentText';

/** The groups that hold events, in their order; incidents by day. */
export function allGroups(context: FeatureContext, grouping: EventGrouping): readonly EventGroup[] {
  if (grouping !== 'incident') return context.events.groups(grouping);
  return [...context.incidents.all()]
    .sort((a, b) => compareTexts(dayOf(a), dayOf(b)))
    .map((incident) => ({ key: keyOf(incident), events: incident.reports.length + 1 }));
}

/** The keys of the groups an event stands in; an event that no other article reports is in no incident. */
export function groupsOfEvent(
  { incidents }: FeatureContext,
  grouping: EventGrouping,
  { article, event }: IndexedEvent,
): readonly string[] {
  if (grouping !== 'incident') return keysOf(grouping, article, event);
  const incident = incidents.incidentOf(article.uri, event.id);
  return incident === null ? [] : [keyOf(incident)];
}

export function countOf(context: FeatureContext, grouping: EventGrouping, key: string): number {
  if (grouping !== 'incident') return context.events.countOf(grouping, key);
  return (incidentAt(context, key)?.reports.length ?? -1) + 1;
}

/** The events of a group; of an incident, one for each report. */
export function* eventsOfGroup(context: FeatureContext, grouping: EventGrouping, key: string): Generator<IndexedEvent> {
  if (grouping !== 'incident') yield* context.events.events(grouping, key);
  else {
    const incident = incidentAt(context, key);
    if (incident !== null) yield* [incident.first, ...incident.reports];
  }
}

/** «Suicide bomb · Saturday 9 March 2019 · Ajdabiya». Plain text. */
export function incidentLabel(context: FeatureContext, key: string): string {
  const incident = incidentAt(context, key);
  return incident === null ? context.texts.unknown : eventTitle(context, best(incident).event);
}

/** «5 reports: 5–8 killed». Plain text. */
export function incidentToll(context: FeatureContext, key: string): string {
  const incident = incidentAt(context, key);
  return incident === null ? '' : incidentText(context, incident);
}

/** Where a click on an incident goes: to the report that dates it best. */
export function incidentLocation(context: FeatureContext, key: string): { readonly location?: Location } {
  const incident = incidentAt(context, key);
  if (incident === null) return {};
  const { article, event } = best(incident);
  return { location: locationOf(article, event.sentence) };
}

/** The report that dates the incident best, first of equals. */
export function best({ first, reports }: Incident): IndexedEvent {
  return [first, ...reports].reduce<IndexedEvent>(
    (chosen, one) => (spread(one) < spread(chosen) ? one : chosen),
    first,
  );
}

function spread({ event: { date } }: IndexedEvent): number {
  if (date.earliest === null || date.latest === null) return Number.POSITIVE_INFINITY;
  return Date.parse(date.latest) - Date.parse(date.earliest);
}

function keyOf({ first }: Incident): string {
  return eventKey(first.article.uri, first.event.id);
}

function incidentAt({ incidents }: FeatureContext, key: string): Incident | null {
  const at = key.lastIndexOf('#');
  return incidents.incidentOf(key.slice(0, at), key.slice(at + 1));
}

function dayOf(incident: Incident): string {
  return best(incident).event.date.earliest ?? '~';
}
