/** What a verdict is about: from words of an article to the figure, name or event that the analysis has there. */

import type { Analysis, ArticleEvent, Mention, Span } from '../model';
import type { ReviewRecord, Subject } from './record';

/** The spans that stand for an event: its trigger, and those of sentences that repeat it. */
function triggersOf(event: ArticleEvent): readonly Span[] {
  return [event.trigger, ...event.repeats];
}

/**
 * The id of the subject that stands at a span: exactly there, or the only one that overlaps it, since another version of
 * Marsad may draw its limits otherwise. Null where there is none, or no single one.
 */
export function subjectAt(analysis: Analysis, record: ReviewRecord, span: Span): string | null {
  if (record.subject === 'incident') return eventAt(analysis, span);
  if (record.subject === 'event') return eventAt(analysis, span, record.reading?.subType);
  return single(
    analysis.mentions.filter((mention) => kindOf(mention) === record.subject && overlap(mention, span)),
    span,
  );
}

/** The event that a span triggers; of several, the one of the sub-type it was read as when it was judged comes first. */
export function eventAt(analysis: Analysis, span: Span, subType?: string): string | null {
  const triggers = analysis.events
    .flatMap((event) => triggersOf(event).map(({ start, end }) => ({ id: event.id, start, end, event })))
    .filter((trigger) => overlap(trigger, span))
    .sort((a, b) => Number(b.event.subType === subType) - Number(a.event.subType === subType));
  return single(triggers, span);
}

function single(found: readonly (Span & { readonly id: string })[], span: Span): string | null {
  const exact = found.filter(({ start, end }) => start === span.start && end === span.end);
  const ids = new Set((exact.length > 0 ? exact.slice(0, 1) : found).map(({ id }) => id));
  const [id] = ids;
  return ids.size === 1 ? (id ?? null) : null;
}

function kindOf({ type }: Mention): Subject | null {
  if (type === 'casualty') return 'figure';
  return type === 'date' ? null : 'link';
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
