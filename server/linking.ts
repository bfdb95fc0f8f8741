/** Compares happenings while nothing else is to be done, so that who asks for incidents does not wait. */

import type { Incidents } from './corpus/incidents';

/** Longest stretch of work before requests get their turn, in milliseconds. */
const SLICE = 10;

export class Linking {
  readonly #incidents: Incidents;
  readonly #stopped: AbortSignal;
  #running = false;

  constructor(incidents: Incidents, stopped: AbortSignal) {
    this.#incidents = incidents;
    this.#stopped = stopped;
  }

  /** Resolves when all that is known is linked; at once where that is under way. */
  async run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    let since = performance.now();
    for (const _ of this.#incidents.linking()) {
      if (performance.now() - since < SLICE) continue;
      await new Promise((resume) => setTimeout(resume));
      if (this.#stopped.aborted) break;
      since = performance.now();
    }
    this.#running = false;
  }
}
