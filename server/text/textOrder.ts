/** The order of what stands in a text. */

import type { Span } from '../model';

/** Orders spans as an analysis has its mentions: by their start, the longer first. */
function inTextOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Puts spans in that order; most lists are found in it. */
export function sortInTextOrder(spans: Span[]): void {
  for (let at = 1; at < spans.length; at++)
    if (inTextOrder(spans[at - 1] as Span, spans[at] as Span) > 0) {
      spans.sort(inTextOrder);
      return;
    }
}
