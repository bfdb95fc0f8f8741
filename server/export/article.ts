/** What exports are made from: articles as they were read, beside what is known of them. */

import type { Story } from '../corpus/claims';
import type { Convention, Recorded } from '../corpus/conventions';
import type { Drift } from '../corpus/copies';
import { Lines } from '../corpus/lines';
import type { PackedArticle } from '../corpus/pack/packed';
import type { VagueRule } from '../corpus/tolls';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type {
  Analysis,
  ArticleEvent,
  CasualtyMention,
  Entity,
  EntityId,
  Figure,
  Mention,
  Opinion,
  Outcome,
  Reading,
  Review,
  Span,
  Verdict,
} from '../model';

/** An article and its analysis. */
export interface ReadArticle {
  /** The path that names it, with forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly analysis: Analysis;
  readonly outlet?: string;
  readonly headline?: string;
  /** The same packed, where it is at hand. */
  readonly packed?: PackedArticle;
}

/** An event of an article, by the article's path and the event's id. */
export interface EventAddress {
  readonly file: string;
  readonly event: string;
}

/** The events of different articles that report the same happening. */
export interface NamedIncident {
  readonly id: string;
  readonly events: readonly EventAddress[];
}

/** The same happening across articles. */
export interface ExportIncident extends NamedIncident {
  /** Why each further event was joined: a score from 0 to 1 and the codes of what speaks for it. */
  readonly links: readonly (EventAddress & { readonly score: number; readonly reasons: readonly string[] })[];
  /** What the reports say, in order of publication; empty where that was not worked out. */
  readonly claims?: readonly IncidentClaim[];
  /** What each convention would record of killed and injured; null where nobody gives a figure. */
  readonly recorded?: { readonly killed: Recorded | null; readonly injured: Recorded | null };
}

/** A claim of an incident: which figure of which article, and where it stands in the story of the toll. */
export interface IncidentClaim {
  readonly file: string;
  /** Id of the casualty mention. */
  readonly mention: string;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly quote: string;
  readonly outcome: Outcome;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Figure['qualifier'];
  readonly scope: Figure['scope'];
  readonly speaker: string | null;
  readonly via: string | null;
  readonly story: Story | null;
  /** The article whose sentence it is copied from; such a claim counts no more. */
  readonly copyOf: string | null;
  /** What the copy says otherwise than its original. */
  readonly drifts: readonly Drift[];
}

/** What whole-corpus exports are made from. */
export interface ExportSource {
  readonly gazetteer: Gazetteer;
  /** In order of their paths. */
  readonly articles: readonly ReadArticle[];
  readonly incidents: readonly ExportIncident[];
  /** Which number is recorded, and what a vague figure counts; each format's own convention where it is not said. */
  readonly convention?: Convention;
  readonly vague?: VagueRule;
}

/** Looks up what an article's parts refer to. */
export interface ArticleIndex {
  readonly mentions: ReadonlyMap<string, Mention>;
  readonly events: ReadonlyMap<string, ArticleEvent>;
  /** In text order. */
  readonly figures: readonly CasualtyMention[];
  /** The 1-based line of an offset in UTF-16 units. */
  line(offset: number): number;
  /** The sentence around an offset, as text on one line; its paragraph where no sentence is known. */
  sentence(offset: number): string;
}

export function indexArticle({ text, analysis }: ReadArticle): ArticleIndex {
  const lines = new Lines(text);
  return {
    mentions: new Map(analysis.mentions.map((mention) => [mention.id, mention])),
    events: new Map(analysis.events.map((event) => [event.id, event])),
    figures: analysis.mentions.filter((mention) => mention.type === 'casualty'),
    line: (offset) => lines.lineAt(offset) + 1,
    sentence: (offset) => {
      const span = spanAt(analysis.sentences, offset) ?? lines.spanOf(lines.lineAt(offset));
      return oneLine(text.slice(span.start, span.end));
    },
  };
}

/** The span around an offset; `spans` are in text order and do not overlap. */
function spanAt(spans: readonly Span[], offset: number): Span | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start <= offset ? span : null;
}

/** A text with each run of white space as one space, so that it fits a cell. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** A verdict as exports give it. */
export interface ReviewFields {
  readonly status: Verdict;
  readonly author: string;
  readonly time: string;
  readonly note?: string;
  /** What the machine read, where that is not what the analyst settled on. */
  readonly was?: Reading;
  /** What further analysts said. */
  readonly others?: readonly Opinion[];
}

/** The field `review` of a record, for what an analyst judged; nothing for the rest. */
export function reviewField(review: Review | undefined): { readonly review?: ReviewFields } {
  if (review === undefined) return {};
  const { verdict, author, time, note, was, others } = review;
  return {
    review: {
      status: verdict,
      author,
      time,
      ...(note === undefined ? {} : { note }),
      ...(was === undefined ? {} : { was }),
      ...(others.length === 0 ? {} : { others }),
    },
  };
}

/** « [confirmed by Sara]», for formats without a field of their own; empty without a verdict. */
export function reviewRemark(review: Review | undefined): string {
  return review === undefined ? '' : ` [${review.verdict} by ${review.author}]`;
}

export function entityOf(gazetteer: Gazetteer, id: EntityId | null): Entity | null {
  return id === null ? null : (gazetteer.entities.get(id) ?? null);
}

/** The key of an event over articles. */
export function addressKey({ file, event }: EventAddress): string {
  return `${file}\n${event}`;
}

/** Each event's incident, by `addressKey`. */
export function incidentIds(incidents: readonly NamedIncident[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const incident of incidents) for (const address of incident.events) ids.set(addressKey(address), incident.id);
  return ids;
}
