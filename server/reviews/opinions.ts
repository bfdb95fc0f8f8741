/** From the records about one subject to what each analyst says of it, and to what holds. */

import type { Opinion, Reading, Verdict } from '../model';
import { inOrder } from './file';
import type { ReviewRecord } from './record';

/** What one analyst says of a subject, all lines taken together. */
export interface AuthorOpinion extends Opinion {
  /** The last record with a verdict; the last note's where there is none. */
  readonly record: ReviewRecord;
}

/**
 * What each author says of one subject: the latest verdict and the latest note; nothing where the author took them back.
 * The order of the records does not matter. Latest first.
 */
export function opinionsOf(records: readonly ReviewRecord[]): AuthorOpinion[] {
  const byAuthor = new Map<string, { judged: ReviewRecord | null; last: ReviewRecord; note: string | undefined }>();
  for (const record of inOrder(records)) {
    if (record.verdict === 'withdrawn') {
      byAuthor.delete(record.author);
      continue;
    }
    const before = byAuthor.get(record.author);
    byAuthor.set(record.author, {
      judged: record.verdict === 'noted' ? (before?.judged ?? null) : record,
      last: record,
      note: record.note ?? before?.note,
    });
  }
  const opinions = [...byAuthor].flatMap(([author, { judged, last, note }]): AuthorOpinion[] => {
    const record = judged ?? last;
    const verdict = record.verdict as Verdict;
    const kept = note === undefined || note.trim() === '' ? {} : { note };
    return verdict === 'noted' && (note ?? '').trim() === ''
      ? []
      : [{ verdict, author, time: record.time, record, ...kept }];
  });
  const rank = new Map(inOrder(opinions.map(({ record }) => record)).map((record, index) => [record, index]));
  return opinions.sort((a, b) => (rank.get(b.record) ?? 0) - (rank.get(a.record) ?? 0));
}

/** The opinion that holds: the latest verdict; the latest note where nobody gave a verdict. Others in order of names. */
export function settled(opinions: readonly AuthorOpinion[]): {
  readonly holds: AuthorOpinion;
  readonly others: readonly Opinion[];
} | null {
  const holds = opinions.find(({ verdict }) => verdict !== 'noted') ?? opinions[0];
  if (holds === undefined) return null;
  const others = opinions
    .filter((opinion) => opinion !== holds)
    .map(({ record: _, ...opinion }): Opinion => opinion)
    .sort((a, b) => (a.author < b.author ? -1 : 1));
  return { holds, others };
}

/** What an analyst holds to be right: the correction, or what was confirmed as it was read then; else nothing said. */
export function assertedReading({ record }: AuthorOpinion): Reading | null {
  if (record.subject === 'incident') return null;
  if (record.verdict === 'corrected') return record.correction ?? null;
  return record.verdict === 'confirmed' ? (record.reading ?? null) : null;
}
