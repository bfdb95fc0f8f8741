/** Numbers that look like chance and are the same on every machine. */

/** Uniform in [0, 1). */
export type Random = () => number;

/** The same sequence for the same seed (mulberry32). */
export function random(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of them, each as likely; empty text for none. */
export function oneOf(items: readonly string[], next: Random): string {
  return items[Math.floor(next() * items.length)] ?? '';
}
