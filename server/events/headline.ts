/** Headlines and captions, which the body of an article repeats. */

import type { Tokens } from '../text/tokens';

/** Whether a paragraph is a headline or caption: short, and without a full stop. */
export function isHeadline(tokens: Tokens): boolean {
  return tokens.count <= LONGEST_HEADLINE && !STOPS.has(tokens.forms[tokens.count - 1]?.text ?? '');
}

const LONGEST_HEADLINE = 25;
const STOPS = new Set(['.', '!', '؟', '…']);
