/** How the corpus words its entities: each wording with how often it stands. */

import type { EntityId } from '../model';
import { compareTexts } from '../text/compare';
import type { Shown } from './shown';

export class Wordings {
  readonly #counts = new Map<EntityId, Map<string, number>>();

  /** The wordings of an entity, most frequent first. */
  of(entity: EntityId): readonly { readonly text: string; readonly count: number }[] {
    return [...(this.#counts.get(entity) ?? [])]
      .map(([text, count]) => ({ text, count }))
      .sort((a, b) => b.count - a.count || compareTexts(a.text, b.text));
  }

  /** Adds the wordings of an article, or with `sign` -1 takes them out. */
  count({ content, names }: Shown, sign: 1 | -1): void {
    const { text } = content;
    for (const { entity, spans, surfaces } of names.entities) {
      if (surfaces.length === 0) continue;
      let known = this.#counts.get(entity);
      if (known === undefined) {
        known = new Map();
        this.#counts.set(entity, known);
      }
      for (const { first, count } of surfaces) {
        const span = spans[first];
        const surface = text.slice(span?.start, span?.end);
        const before = known.get(surface);
        const sum = (before ?? 0) + sign * count;
        if (sum === 0) known.delete(surface);
        else known.set(before === undefined ? copyOf(surface) : surface, sum);
      }
      if (known.size === 0) this.#counts.delete(entity);
    }
  }
}

/** A part of a string keeps all of it alive; the copy keeps itself alone. */
function copyOf(part: string): string {
  return ` ${part}`.slice(1);
}
