/** Finds what analysts said of each article: in the file named by `--reviews`, else in those of the folders searched. */

import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { DecidedPairs } from '../corpus/incidentDecisions';
import type { ReadArticle } from '../export/article';
import { PlainText } from '../reviews/anchor';
import { decisionsOf, eventIdAt } from '../reviews/decisions';
import { parseReviews, REVIEWS_PATH, type ReviewProblem } from '../reviews/file';
import type { Anchor, ReviewRecord } from '../reviews/record';
import type { ArticlePath, FoundArticles } from './paths';
import { errorCode } from './tasks';

/** A review file that was read, and the folder that the paths in it start from. */
export interface ReadReviews {
  readonly folder: string;
  readonly records: readonly ReviewRecord[];
}

export interface Reviews {
  /** Whether nobody said anything. */
  readonly none: boolean;
  /** What analysts said of an article's parts. */
  of(article: ArticlePath): readonly ReviewRecord[];
  /** Which reports analysts joined and split, by `file#event`. */
  decisions(articles: readonly ReadArticle[], found: FoundArticles): DecidedPairs;
}

export const NO_REVIEWS: Reviews = { none: true, of: () => [], decisions: () => ({ join: [], split: [] }) };

/** The reviews in one file. Rejects when it cannot be read. */
export async function reviewsFrom(
  file: string,
  cwd: string,
  report: (problem: ReviewProblem) => void,
): Promise<Reviews> {
  return reviewsIn([await readReviewFile(resolve(cwd, file), file, report)]);
}

/** The reviews that the folders keep. */
export async function reviewsBeside(
  folders: readonly string[],
  report: (problem: ReviewProblem) => void,
): Promise<Reviews> {
  const read: ReadReviews[] = [];
  for (const folder of folders) {
    const path = join(folder, REVIEWS_PATH);
    try {
      read.push(await readReviewFile(path, path, report));
    } catch (error) {
      const value = errorCode(error);
      if (value !== 'ENOENT' && value !== 'ENOTDIR') report({ code: 'unreadable', file: path, line: 1, value });
    }
  }
  return reviewsIn(read);
}

/** Reads a review file; `shown` names it in problems. Rejects when it cannot be read. */
export async function readReviewFile(
  path: string,
  shown: string,
  report: (problem: ReviewProblem) => void,
): Promise<ReadReviews> {
  const { records, problems } = parseReviews(await readFile(path, 'utf8'), shown);
  problems.forEach(report);
  const beside = dirname(path);
  return { folder: basename(beside) === dirname(REVIEWS_PATH) ? dirname(beside) : beside, records };
}

function reviewsIn(files: readonly ReadReviews[]): Reviews {
  return {
    none: files.every(({ records }) => records.length === 0),
    of: (article) => files.flatMap((file) => file.records.filter(({ at }) => isOf(file, at, article))),
    decisions(articles, found) {
      const read = new Map(articles.map((article) => [article.file, article]));
      const plain = new Map<string, PlainText>();
      const eventOf = (file: ReadReviews, anchor: Anchor): string | null => {
        const path = found.articles.find((article) => isOf(file, anchor, article));
        const article = path === undefined ? undefined : read.get(path.file);
        if (article === undefined) return null;
        let text = plain.get(article.file);
        if (text === undefined) {
          text = new PlainText(article.text);
          plain.set(article.file, text);
        }
        const event = eventIdAt(text, article.analysis, anchor);
        return event === null ? null : `${article.file}#${event}`;
      };
      const decided = files.map((file) => decisionsOf(file.records, (anchor) => eventOf(file, anchor)));
      return { join: decided.flatMap(({ join: pairs }) => pairs), split: decided.flatMap(({ split }) => split) };
    },
  };
}

/** Whether an anchor is of an article: by its path from the file's folder; by the path's end where the file lies elsewhere. */
export function isOf({ folder }: ReadReviews, { file }: Anchor, { path }: ArticlePath): boolean {
  const inside = relative(folder, path).replaceAll(sep, '/');
  if (inside === file) return true;
  return inside.startsWith('../') && `/${path.replaceAll(sep, '/')}`.endsWith(`/${file}`);
}
