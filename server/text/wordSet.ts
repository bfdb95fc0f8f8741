/** Sets of words as they are compared with tokens: folded. */

import { foldString } from './fold';

/** The folded words of a list separated by white space. */
export function wordsOf(words: string): ReadonlySet<string> {
  return new Set(
    words
      .trim()
      .split(/\s+/u)
      .map((word) => foldString(word)),
  );
}
