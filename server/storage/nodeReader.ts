/** Articles read by worker threads, so that the server's own thread only answers. */

import { availableParallelism } from 'node:os';
import { createEngine } from '../engine';
import { builtinGazetteer } from '../gazetteer/builtin';
import { type GazetteerFile, loadGazetteer } from '../gazetteer/load';
import type { ArticleReader } from './articleReader';
import { isOnDisk } from './filesByScheme';
import { nodeFiles } from './nodeFiles';
import { type ReadReply, type ReadTask, readArticle } from './readArticle';
import { serve, startThreads } from './threads';

/** What a reading thread is started with. */
export interface ReaderStart {
  readonly work: 'read';
  readonly gazetteers: readonly GazetteerFile[];
}

/** More threads gain little: one thread takes in what they read. */
const MOST_THREADS = 8;

/**
 * A reader with threads of its own, which run `file` with `ReaderStart`.
 * @param own reads what a thread died of: it is tried once more where there is more memory.
 */
export function threadReader(file: string, gazetteers: readonly GazetteerFile[], own: ArticleReader): ArticleReader {
  const size = Math.min(MOST_THREADS, availableParallelism());
  const start: ReaderStart = { work: 'read', gazetteers };
  const threads = startThreads<readonly ReadTask[], readonly ReadReply[]>(file, start, size);
  return {
    // One batch at work and one that waits, so that no thread does.
    width: 2 * size,
    // A thread reaches the disk alone.
    read: async (tasks) =>
      (tasks.every(({ uri }) => isOnDisk(uri)) ? await threads.run(tasks) : null) ?? (await own.read(tasks)),
    close: () => threads.close(),
  };
}

/** Reads what the main thread asks for, until it ends this one. */
export function serveReading({ gazetteers }: ReaderStart): void {
  const engine = createEngine(loadGazetteer(builtinGazetteer(), gazetteers).gazetteer);
  serve<readonly ReadTask[], readonly ReadReply[]>(
    async (tasks) => {
      const replies: ReadReply[] = [];
      for (const task of tasks) replies.push(await readArticle(task, nodeFiles, engine));
      return replies;
    },
    // Each packed article has its own buffer.
    (replies) => replies.flatMap(({ packed }) => (packed === null ? [] : [packed.buffer as ArrayBuffer])),
  );
}
