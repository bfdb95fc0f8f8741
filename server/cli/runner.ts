/** Does tasks: on this thread while there are few, on worker threads too once there is enough to pay for starting them. */

import type { Engine } from '../engine';
import { startThreads, type Threads } from '../storage/threads';
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

export interface RunnerOptions {
  readonly engine: () => Engine;
  /** How many threads work, this one included. */
  readonly jobs: number;
  /** The script that worker threads run; null keeps all work on this thread. */
  readonly workerFile: string | null;
  readonly start: WorkerStart;
  /** Whether the work may never end, so that nothing may grow with it. */
  readonly endless: boolean;
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
 * A runner of some threads. With one job, or without a worker script, this thread does all. Else it is the first of them
 * (its compiled code is warm when the others start, and it has time between what it takes in), or where the work is
 * endless leaves it to others: nothing bounds its own heap.
 */
export function createRunner({ engine, jobs, workerFile, start, endless }: RunnerOptions): Runner {
  let threads: Threads<readonly Task[], readonly Reply[]> | null = null;
  let closed = false;
  return {
    async *replies<T extends Task>(batches: AsyncIterable<readonly T[]>): AsyncGenerator<Done<T>> {
      const window = jobs * (endless ? WINDOW_OF_STREAM : WINDOW);
      const work = new Ordered<readonly T[], readonly Reply[]>(batches, window);
      const share = (file: string, size: number) => {
        threads = startThreads(file, start, size);
        for (let i = 0; i < size * BATCHES_IN_A_THREAD; i++) work.join(there);
      };
      const there: Hand<readonly T[], readonly Reply[]> = async (tasks) => {
        const replies = tasks.some(isHeavy) ? null : await threads?.run(tasks);
        if (closed) return [];
        // What bursts a thread's heap is done here, where there is more.
        if (replies == null) return tasks.map((task) => perform(task, engine()));
        return replies.map((reply, at) => (reply.heavy === true ? perform(tasks[at] as T, engine()) : reply));
      };
      let read = 0;
      const here: Hand<readonly T[], readonly Reply[]> = async (tasks) => {
        const replies: Reply[] = [];
        for (const task of tasks) {
          replies.push(perform(task, engine()));
          read += replies.at(-1)?.size ?? 0;
          // Between two articles the other threads are seen to.
          if (threads !== null) await new Promise((resume) => setImmediate(resume));
        }
        if (jobs > 1 && workerFile !== null && threads === null && read >= WORTH_A_THREAD) share(workerFile, jobs - 1);
        return replies;
      };
      if (endless && workerFile !== null) share(workerFile, jobs);
      else work.join(here);
      for await (const { item, result } of work.results())
        for (const [at, task] of item.entries()) yield { task, reply: result[at] as Reply };
    },
    async close() {
      closed = true;
      await threads?.close();
    },
  };
}
