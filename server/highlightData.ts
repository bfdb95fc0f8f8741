/**
 * Highlights as numbers, as they go to the client after every keystroke: a long article has thousands of them, and as
 * objects they take longer to write and to read than all else.
 */

import type { Mark, MentionType, Verdict } from './model';
import type { Highlight, NumbersResult } from './protocol';

/** Line after the one before it, character, length, type, and the rest in one number. */
const NUMBERS = 5;
const TYPES: readonly MentionType[] = ['faction', 'place', 'person', 'casualty', 'date'];
const BASES: readonly Highlight['basis'][] = ['gazetteer', 'pattern', 'anaphora'];
const VERDICTS: readonly (Verdict | undefined)[] = [undefined, 'confirmed', 'rejected', 'corrected', 'noted'];
const NAMED = 1;

/** The numbers of a line's marks, whose offsets count from `character`. */
export function highlightNumbers(marks: readonly Mark[], character: number): readonly number[] {
  const numbers: number[] = [];
  for (const { start, end, type, named, basis, review } of marks) {
    const rest = VERDICTS.indexOf(review) * BASES.length + BASES.indexOf(basis);
    numbers.push(0, character + start, end - start, TYPES.indexOf(type), 2 * rest + (named ? NAMED : 0));
  }
  return numbers;
}

/** The numbers of a result; those of an earlier one with the edits made, where it says what changed. */
export function numbersOf(result: NumbersResult, earlier: readonly number[] = []): readonly number[] {
  if ('data' in result) return result.data;
  const numbers = [...earlier];
  // From the last on: an edit counts in the numbers as they were.
  for (const { start, deleteCount, data = [] } of [...result.edits].sort((a, b) => b.start - a.start))
    numbers.splice(start, deleteCount, ...data);
  return numbers;
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
