/** Does tasks: on this thread while there are few, on worker threads once there is enough to pay for starting them. */

import type { Engine } from '../engine';
import { ThreadPool } from '../storage/threadPool';
import { isHeavy, perform, type Reply, type Task } from './tasks';
import type { WorkerStart } from './worker';

export interface Runner {
  /** How many tasks are worth having under way at once. */
  readonly window: number;
  /** Never rejects. */
  run(task: Task): Promise<Reply>;
  close(): Promise<void>;
}

/** Bytes of articles that are read on this thread first; a worker's start costs about as much as reading these. */
const WORTH_A_THREAD = 1024 * 1024;

/**
 * What a thread's heap may grow to, in MB. The collector lets a heap become several times what is alive in it where it
 * may take gigabytes, and close to it where it may not: without this a stream's memory grows for an hour. What is alive
 * is an engine with its vocabulary, 150 MB at most, and the article at hand.
 */
const THREAD_LIMITS = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 24 };

/** A runner with up to `jobs` threads; with one job, or without a worker script, none is ever started. */
export function createRunner(engine: Engine, jobs: number, workerFile: string | null, start: WorkerStart): Runner {
  let read = 0;
  let pool: ThreadPool<Task, Reply> | null = null;
  const threaded = jobs > 1 && workerFile !== null;
  return {
    window: threaded ? jobs * 4 : 1,
    async run(task) {
      if (threaded && read >= WORTH_A_THREAD) pool ??= startThreads(workerFile, jobs, start);
      const answered = isHeavy(task) ? null : await pool?.run(task);
      // What would burst a thread's heap is done here, where there is more.
      const reply = answered == null || answered.heavy === true ? await perform(task, engine) : answered;
      read += reply.size;
      return reply;
    },
    close: async () => pool?.close(),
  };
}

function startThreads(file: string, size: number, start: WorkerStart): ThreadPool<Task, Reply> {
  const crashed = (error: string): Reply => ({ failure: { code: 'crashed', error }, size: 0 });
  return new ThreadPool({ file, start, size, limits: THREAD_LIMITS, crashed });
}

/** Results in the order of the items, at most `window` of them under way, none started before it is asked for. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  run: (item: Item) => Promise<Result>,
  window: number,
): AsyncGenerator<{ readonly item: Item; readonly result: Result }> {
  const queue: { readonly item: Item; readonly result: Promise<Result> }[] = [];
  for await (const item of items) {
    queue.push({ item, result: run(item) });
    if (queue.length < window) continue;
    const first = queue.shift();
    if (first !== undefined) yield { item: first.item, result: await first.result };
  }
  for (const { item, result } of queue) yield { item, result: await result };
}
