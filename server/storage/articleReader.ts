/** Who reads articles: this thread a few at a time, or other threads. */

import type { Engine } from '../engine';
import type { Files } from './files';
import { type ReadReply, type ReadTask, readArticle } from './readArticle';

export interface ArticleReader {
  /** How many batches are worth having under way at once. */
  readonly width: number;
  /** The replies in the order of the tasks. Never rejects. */
  read(tasks: readonly ReadTask[]): Promise<readonly ReadReply[]>;
  close(): Promise<void>;
}

/** Reads in this thread; requests get their turn while a file is waited for. */
export function ownReader(files: Files, engine: Engine): ArticleReader {
  return {
    width: 1,
    async read(tasks) {
      const replies: ReadReply[] = [];
      for (const task of tasks) replies.push(await readArticle(task, files, engine));
      return replies;
    },
    close: async () => {},
  };
}

/** More gain nothing: articles are analysed one at a time. */
const WAITED_FOR = 8;

/** Reads in this thread too, where each file is waited for: meanwhile others are asked for, or analysed. */
export function waitingReader(own: ArticleReader): ArticleReader {
  return { ...own, width: WAITED_FOR };
}
