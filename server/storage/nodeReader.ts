/** Articles read by worker threads, so that the server's own thread only answers. */

import { availableParallelism } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { createEngine } from '../engine';
import { builtinGazetteer } from '../gazetteer/builtin';
import { type GazetteerFile, loadGazetteer } from '../gazetteer/load';
import type { ArticleReader } from './articleReader';
import { nodeFiles } from './nodeFiles';
import { type ReadReply, type ReadTask, readArticle } from './readArticle';
import { type Answer, type Question, ThreadPool } from './threadPool';

/** What a reading thread is started with. */
export interface ReaderStart {
  readonly work: 'read';
  readonly gazetteers: readonly GazetteerFile[];
}

/** More threads gain little: one thread takes in what they read. */
const MOST_THREADS = 8;
/**
 * What is alive in a thread is an engine with its vocabulary, some 70 MB; where more is allowed the collector lets a heap
 * become several times that before it looks. In MB.
 */
const LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 };

/**
 * A reader with threads of its own, which run `file` with `ReaderStart`.
 * @param own reads what a thread died of: it is tried once more where there is more memory.
 */
export function threadReader(file: string, gazetteers: readonly GazetteerFile[], own: ArticleReader): ArticleReader {
  const size = Math.min(MOST_THREADS, availableParallelism());
  const start: ReaderStart = { work: 'read', gazetteers };
  const pool = new ThreadPool<readonly ReadTask[], readonly ReadReply[] | null>({
    file,
    start,
    size,
    limits: LIMITS,
    crashed: () => null,
  });
  return {
    // One batch at work and one that waits, so that no thread does.
    width: 2 * size,
    read: async (tasks) => (await pool.run(tasks)) ?? (await own.read(tasks)),
    close: () => pool.close(),
  };
}

/** Reads what the main thread asks for, until it ends this one. */
export function serveReading({ gazetteers }: ReaderStart): void {
  const port = parentPort;
  if (port === null) return;
  const engine = createEngine(loadGazetteer(builtinGazetteer(), gazetteers).gazetteer);
  port.on('message', async ({ id, task }: Question<readonly ReadTask[]>) => {
    const reply: ReadReply[] = [];
    for (const one of task) reply.push(await readArticle(one, nodeFiles, engine));
    // Each has its own buffer, which moves rather than being copied.
    const buffers = reply.flatMap(({ packed }) => (packed === null ? [] : [packed.buffer as ArrayBuffer]));
    port.postMessage({ id, reply } satisfies Answer<readonly ReadReply[]>, buffers);
  });
}
