/**
 * The text of a review file. Lines are only ever added, so that two analysts' files merge in git, and what a line says is
 * never lost: a line that cannot be read is reported and left as it is.
 */

import * as v from 'valibot';
import { type Anchor, type ReviewRecord, recordSchema } from './record';

/** Below the folder whose articles are judged. */
export const REVIEWS_PATH = '.marsad/reviews.jsonl';

/**
 * - `not-json`: `value` is the parser's own words.
 * - `conflict`: git left both sides of a merge.
 * - `bad-field`: JSON, but no review; `value` is the field at fault.
 * - `no-article`: the article that the line is about is not in the folder; `value` is its path.
 * - `unreadable`: the file could not be read; `value` is the system's reason.
 */
export type ReviewProblemCode = 'not-json' | 'conflict' | 'bad-field' | 'no-article' | 'unreadable';

/** Something wrong with a line. `line` counts from 1. */
export interface ReviewProblem {
  readonly code: ReviewProblemCode;
  readonly file: string;
  readonly line: number;
  readonly value: string;
}

export interface ReviewFile {
  readonly records: readonly ReviewRecord[];
  /** The line of each record, counted from 1. */
  readonly lines: readonly number[];
  readonly problems: readonly ReviewProblem[];
}

/** Reads a review file. Never throws; a broken line costs that line alone. `file` names it in problems. */
export function parseReviews(text: string, file: string): ReviewFile {
  const records: ReviewRecord[] = [];
  const lines: number[] = [];
  const problems: ReviewProblem[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    if (line.trim() === '') continue;
    const report = (code: ReviewProblemCode, value: string) => problems.push({ code, file, line: index + 1, value });
    if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/u.test(line)) {
      report('conflict', line.slice(0, 7));
      continue;
    }
    try {
      const result = v.safeParse(recordSchema, JSON.parse(line));
      if (result.success) {
        records.push(result.output);
        lines.push(index + 1);
      } else report('bad-field', fieldOf(result.issues));
    } catch (error) {
      report('not-json', error instanceof Error ? error.message : String(error));
    }
  }
  return { records, lines, problems };
}

/** The path of the deepest field at fault: among the kinds of records, the one that came furthest. */
function fieldOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const all = issues.flatMap((issue) => [issue, ...(issue.issues ?? [])]);
  const paths = all.map((issue) => v.getDotPath(issue as v.BaseIssue<unknown>) ?? '');
  const other = paths.filter((path) => path !== 'subject' && path !== '');
  return other.sort((a, b) => b.length - a.length)[0] ?? (paths.includes('subject') ? 'subject' : 'correction');
}

/** The line of a record, without its end: its known fields in one order, then others as they stand. */
export function formatRecord(record: ReviewRecord): string {
  const { subject, at, verdict, note, author, time, ...rest } = record;
  const { other, correction, reading, ...unknown } = rest as Record<string, unknown> & { readonly other?: Anchor };
  const ordered = {
    subject,
    at: orderedAnchor(at),
    ...(other === undefined ? {} : { other: orderedAnchor(other) }),
    verdict,
    ...(correction === undefined ? {} : { correction }),
    ...(reading === undefined ? {} : { reading }),
    ...(note === undefined ? {} : { note }),
    author,
    time,
    ...unknown,
  };
  // Some readers take these two for line ends.
  return JSON.stringify(ordered).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

function orderedAnchor({ file, quote, before, after, ...rest }: Anchor): Anchor {
  return { file, quote, before, after, ...rest };
}

/**
 * Puts records in the order in which they count: by time, and those of one instant by their text, so that the order of
 * lines in a file that git merged tells nothing.
 */
export function inOrder<R extends ReviewRecord>(records: readonly R[]): R[] {
  return records
    .map((record) => ({ record, time: Date.parse(record.time), text: formatRecord(record) }))
    .sort((a, b) => a.time - b.time || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ record }) => record);
}
