/** What analysts decided on which reports are one happening: for whoever joins events over articles. */

import type { Analysis } from '../model';
import { findAnchor, type PlainText } from './anchor';
import { opinionsOf, settled } from './opinions';
import type { Anchor, IncidentRecord, ReviewRecord } from './record';
import { eventAt } from './subjects';

/** Two events, each by whatever `eventOf` gives, that analysts joined or kept apart. */
export type Pair<Event> = readonly [Event, Event];

export interface Decisions<Event> {
  readonly join: readonly Pair<Event>[];
  readonly split: readonly Pair<Event>[];
}

/**
 * The decisions in force among review records. `eventOf` finds the event at an anchor, as `uri#id` or the like; pairs
 * with an event that is not to be found are left out. The order of the records does not matter; the pairs' does neither.
 */
export function decisionsOf<Event extends string>(
  records: readonly ReviewRecord[],
  eventOf: (anchor: Anchor) => Event | null,
): Decisions<Event> {
  const pairs = new Map<string, { readonly pair: Pair<Event>; readonly records: IncidentRecord[] }>();
  for (const record of records) {
    if (record.subject !== 'incident') continue;
    const events = [eventOf(record.at), eventOf(record.other)].filter((event) => event !== null).sort();
    const [first, second] = events;
    if (first === undefined || second === undefined || first === second) continue;
    const key = `${first}\n${second}`;
    const known = pairs.get(key);
    if (known === undefined) pairs.set(key, { pair: [first, second], records: [record] });
    else known.records.push(record);
  }
  const join: Pair<Event>[] = [];
  const split: Pair<Event>[] = [];
  for (const { pair, records: own } of pairs.values()) {
    const verdict = settled(opinionsOf(own))?.holds.verdict;
    if (verdict === 'confirmed') join.push(pair);
    if (verdict === 'rejected') split.push(pair);
  }
  return { join, split };
}

/** The id of the event at an anchor of an article; null where it is not to be found, or not without doubt. */
export function eventIdAt(plain: PlainText, analysis: Analysis, anchor: Anchor): string | null {
  const span = findAnchor(plain, anchor);
  return typeof span === 'string' ? null : eventAt(analysis, span);
}
