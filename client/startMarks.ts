/** When what happened at the start, on the extension host's own timeline, where `npm run bench` reads it. */

export type StartStep = 'process' | 'client' | 'running' | 'answers' | 'highlights';

const marked = new Set<StartStep>();

/** Marks that a step of the start is done, the first time that it is. */
export function markStart(step: StartStep): void {
  if (marked.has(step)) return;
  marked.add(step);
  performance.mark(`marsad/${step}`);
}
