/** What a verdict is about: from words of an article to the figure, name or event that the analysis has there. */

import type { Analysis, ArticleEvent, Mention, Span } from '../model';
import type { ReviewRecord, Subject } from './record';

/** The spans that stand for an event: its trigger, and those of sentences that repeat it. */
export function triggersOf(event: ArticleEvent): readonly Span[] {
  return [event.trigger, ...event.repeats];
}

/**
 * The id of the subject that stands at a span: exactly there, or the only one that overlaps it, since another version of
 * Marsad may draw its limits otherwise. Null where there is none, or no single one.
 */
export function subjectAt(analysis: Analysis, record: ReviewRecord, span: Span): string | null {
  const found: readonly (Span & { readonly id: string })[] =
    record.subject === 'event' || record.subject === 'incident'
      ? eventsAt(analysis, record, span)
      : analysis.mentions.filter((mention) => kindOf(mention) === record.subject && overlap(mention, span));
  const exact = found.filter(({ start, end }) => start === span.start && end === span.end);
  const ids = new Set((exact.length > 0 ? exact.slice(0, 1) : found).map(({ id }) => id));
  const [id] = ids;
  return ids.size === 1 ? (id ?? null) : null;
}

/** One trigger may tell of several events; then the one that was read as it was read when it was judged comes first. */
function eventsAt(analysis: Analysis, record: ReviewRecord, span: Span): (Span & { readonly id: string })[] {
  const was = record.subject === 'event' ? record.reading?.subType : undefined;
  return analysis.events
    .flatMap((event) => triggersOf(event).map(({ start, end }) => ({ id: event.id, start, end, event })))
    .filter((trigger) => overlap(trigger, span))
    .sort((a, b) => Number(b.event.subType === was) - Number(a.event.subType === was));
}

function kindOf({ type }: Mention): Subject | null {
  if (type === 'casualty') return 'figure';
  return type === 'date' ? null : 'link';
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
