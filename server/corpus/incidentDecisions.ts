/** What an analyst decided on incidents: pairs of events that are one happening, and pairs that are not. */

/** An event over articles: `uri#e1`. */
export type EventKey = string;

export function eventKey(uri: string, event: string): EventKey {
  return `${uri}#${event}`;
}

/** Pairs of events, in any order. */
export interface DecidedPairs {
  readonly join: readonly (readonly [EventKey, EventKey])[];
  readonly split: readonly (readonly [EventKey, EventKey])[];
}

/** Decided pairs, looked up by `pairKey` and by event. A pair that is in both lists is split. */
export interface Decisions {
  readonly join: ReadonlySet<string>;
  readonly split: ReadonlySet<string>;
  readonly joined: ReadonlyMap<EventKey, readonly EventKey[]>;
  /** All events that something was decided on. */
  readonly events: ReadonlySet<EventKey>;
}

export function pairKey(a: EventKey, b: EventKey): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

export function decisionsOf({ join, split }: DecidedPairs): Decisions {
  const apart = new Set(split.map(([a, b]) => pairKey(a, b)));
  const together = join.filter(([a, b]) => a !== b && !apart.has(pairKey(a, b)));
  const joined = new Map<EventKey, EventKey[]>();
  for (const [a, b] of together) {
    joined.set(a, [...(joined.get(a) ?? []), b]);
    joined.set(b, [...(joined.get(b) ?? []), a]);
  }
  return {
    join: new Set(together.map(([a, b]) => pairKey(a, b))),
    split: apart,
    joined,
    events: new Set([...join, ...split].flat()),
  };
}

export const NO_DECISIONS: Decisions = decisionsOf({ join: [], split: [] });
