/** How dense a text is in what the engine reads, and how its vocabulary grows: what makes generated articles realistic. */

import type { Engine } from '../../server/engine';

/** Of some articles together. A kB is a thousand bytes of UTF-8. */
export interface Density {
  readonly mentions: number;
  readonly figures: number;
  readonly events: number;
  /** Distinct spellings, so that a word with another particle or vowel is another. */
  readonly distinctWords: number;
  readonly words: number;
  /** Line breaks before a line that is not empty. */
  readonly paragraphs: number;
}

/** Counts per kB. */
export function densityOf(engine: Engine, texts: readonly string[]): Density {
  const kilobytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000;
  const seen = new Set<string>();
  const counts = { mentions: 0, figures: 0, events: 0, words: 0, paragraphs: 0 };
  for (const text of texts) {
    const { mentions, events } = engine.analyse(text);
    counts.mentions += mentions.length;
    counts.figures += mentions.filter(({ type }) => type === 'casualty').length;
    counts.events += events.length;
    const words = wordsOf(text);
    counts.words += words.length;
    counts.paragraphs += text.split('\n').filter((line) => line.trim() !== '').length;
    for (const word of words) seen.add(word);
  }
  return {
    mentions: counts.mentions / kilobytes,
    figures: counts.figures / kilobytes,
    events: counts.events / kilobytes,
    distinctWords: seen.size / kilobytes,
    words: counts.words / kilobytes,
    paragraphs: counts.paragraphs / kilobytes,
  };
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
