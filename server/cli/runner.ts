/** Does tasks: on this thread while there are few, on worker threads too once there is enough to pay for starting them. */

import type { Engine } from '../engine';
import { ThreadPool } from '../storage/threadPool';
import { type Hand, Ordered } from './ordered';
import { isHeavy, perform, type Reply, type Task } from './tasks';
import type { WorkerStart } from './worker';

/** A task with its reply. */
export interface Done<T extends Task> {
  readonly task: T;
  readonly reply: Reply;
}

export interface Runner {
  /** The replies to tasks, in their order; tasks that come together go together. Rejects where the tasks do. */
  replies<T extends Task>(batches: AsyncIterable<readonly T[]>): AsyncGenerator<Done<T>>;
  close(): Promise<void>;
}

/** Bytes of articles that are read before threads are started; a thread's start costs about as much as reading these. */
const WORTH_A_THREAD = 512 * 1024;
/** One batch at work and one that waits, so that no thread does. */
const BATCHES_IN_A_THREAD = 2;
/** Batches that are under way or done and wait for an earlier one, for each job. */
const WINDOW = 8;
/** Fewer where they are never all read: what waits for long is dear to free. */
const WINDOW_OF_STREAM = 2;

/**
 * What a thread's heap may grow to, in MB. The collector lets a heap become several times what is alive in it where it
 * may take gigabytes, and close to it where it may not: without this a stream's memory grows for an hour. What is alive
 * is an engine with its vocabulary, 100 MB at most, and the article at hand.
 */
const THREAD_LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };

/**
 * A runner of `jobs` threads. With one job, or without a worker script, this thread does all. Else it is the first of them
 * (its compiled code is warm when the others start, and it has time between what it takes in), or where the work is
 * `endless` leaves it to others: nothing bounds its own heap.
 */
export function createRunner(
  engine: Engine,
  jobs: number,
  workerFile: string | null,
  start: WorkerStart,
  endless: boolean,
): Runner {
  const size = endless ? jobs : jobs - 1;
  let pool: ThreadPool<readonly Task[], readonly Reply[] | null> | null = null;
  const startThreads = (file: string) =>
    new ThreadPool<readonly Task[], readonly Reply[] | null>({
      file,
      start,
      size,
      limits: THREAD_LIMITS,
      crashed: () => null,
    });
  return {
    async *replies<T extends Task>(batches: AsyncIterable<readonly T[]>): AsyncGenerator<Done<T>> {
      const window = jobs * (endless ? WINDOW_OF_STREAM : WINDOW);
      const work = new Ordered<readonly T[], readonly Reply[]>(batches, window);
      let read = 0;
      const here: Hand<readonly T[], readonly Reply[]> = async (tasks) => {
        if (pool !== null && endless) return there(tasks);
        const replies: Reply[] = [];
        for (const task of tasks) {
          replies.push(perform(task, engine));
          read += replies.at(-1)?.size ?? 0;
          // Between two articles the other threads are seen to.
          if (pool !== null) await new Promise((resume) => setImmediate(resume));
        }
        if (jobs > 1 && workerFile !== null && pool === null && read >= WORTH_A_THREAD) {
          pool = startThreads(workerFile);
          for (let i = 0; i < size * BATCHES_IN_A_THREAD; i++) work.join(there);
        }
        return replies;
      };
      const there: Hand<readonly T[], readonly Reply[]> = async (tasks) => {
        const replies = tasks.some(isHeavy) ? null : await pool?.run(tasks);
        // What bursts a thread's heap is done here, where there is more.
        if (replies == null) return tasks.map((task) => perform(task, engine));
        return replies.map((reply, at) => (reply.heavy === true ? perform(tasks[at] as T, engine) : reply));
      };
      work.join(here);
      for await (const { item, result } of work.results())
        for (const [at, task] of item.entries()) yield { task, reply: result[at] as Reply };
    },
    close: async () => pool?.close(),
  };
}
