/**
 * Highlights as numbers, as they go to the client after every keystroke: a long article has thousands of them, and as
 * objects they take longer to write and to read than all else.
 */

import type { Mark, MentionType, Verdict } from './model';
import type { Highlight } from './protocol';

/** Line after the one before it, character, length, type, and the rest in one number. */
const NUMBERS = 5;
const TYPES: readonly MentionType[] = ['faction', 'place', 'person', 'casualty', 'date'];
const BASES: readonly Highlight['basis'][] = ['gazetteer', 'pattern', 'anaphora'];
const VERDICTS: readonly (Verdict | undefined)[] = [undefined, 'confirmed', 'rejected', 'corrected', 'noted'];
const NAMED = 1;

/** Adds the marks of a line, whose offsets count from `character`, to `data`; `line` counts from the line added last. */
export function addHighlights(data: number[], marks: readonly Mark[], line: number, character: number): void {
  let lines = line;
  for (const { start, end, type, named, basis, review } of marks) {
    const rest = VERDICTS.indexOf(review) * BASES.length + BASES.indexOf(basis);
    data.push(lines, character + start, end - start, TYPES.indexOf(type), 2 * rest + (named ? NAMED : 0));
    lines = 0;
  }
}

/** The highlights of the numbers, in text order. Throws `RangeError` where they are no highlights. */
export function readHighlights(data: readonly number[]): Highlight[] {
  const highlights: Highlight[] = [];
  let line = 0;
  for (let at = 0; at < data.length; at += NUMBERS) {
    const [lines = 0, character = 0, length = 0, kind = -1, rest = -1] = data.slice(at, at + NUMBERS);
    const type = TYPES[kind];
    const basis = BASES[(rest >> 1) % BASES.length];
    if (type === undefined || basis === undefined) throw new RangeError(`No highlight at ${at}.`);
    line += lines;
    const review = VERDICTS[Math.floor((rest >> 1) / BASES.length)];
    highlights.push({
      range: { start: { line, character }, end: { line, character: character + length } },
      type,
      named: rest % 2 === NAMED,
      basis,
      ...(review === undefined ? {} : { review }),
    });
  }
  return highlights;
}
