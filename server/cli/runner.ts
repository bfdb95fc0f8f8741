/** Does tasks: on this thread while there are few, on worker threads once there is enough to pay for starting them. */

import { Worker } from 'node:worker_threads';
import type { Engine } from '../engine';
import { isHeavy, messageOf, perform, type Reply, type Task } from './tasks';
import type { WorkerAnswer, WorkerQuestion, WorkerStart } from './worker';

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
  let pool: ThreadPool | null = null;
  const threaded = jobs > 1 && workerFile !== null;
  return {
    window: threaded ? jobs * 4 : 1,
    async run(task) {
      if (threaded && read >= WORTH_A_THREAD) pool ??= new ThreadPool(workerFile, jobs, start);
      const answered = isHeavy(task) ? null : await pool?.run(task);
      // What would burst a thread's heap is done here, where there is more.
      const reply = answered == null || answered.heavy === true ? await perform(task, engine) : answered;
      read += reply.size;
      return reply;
    },
    close: async () => pool?.close(),
  };
}

class ThreadPool {
  readonly #threads: Thread[];

  constructor(file: string, size: number, start: WorkerStart) {
    this.#threads = Array.from({ length: size }, () => new Thread(file, start));
  }

  /** Gives a task to the thread that has the least to do; null when none is left alive. */
  run(task: Task): Promise<Reply> | null {
    let best: Thread | null = null;
    for (const thread of this.#threads) {
      if (thread.alive && (best === null || thread.waiting < best.waiting)) best = thread;
    }
    return best === null ? null : best.run(task);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

class Thread {
  readonly #worker: Worker;
  readonly #pending = new Map<number, (reply: Reply) => void>();
  #next = 0;
  alive = true;

  constructor(file: string, start: WorkerStart) {
    this.#worker = new Worker(file, { workerData: start, resourceLimits: THREAD_LIMITS });
    this.#worker.on('message', ({ id, reply }: WorkerAnswer) => {
      this.#pending.get(id)?.(reply);
      this.#pending.delete(id);
    });
    this.#worker.on('error', (error) => this.#fail(messageOf(error)));
    this.#worker.on('exit', () => this.#fail('its worker thread ended'));
  }

  get waiting(): number {
    return this.#pending.size;
  }

  run(task: Task): Promise<Reply> {
    const id = this.#next++;
    return new Promise((resolve) => {
      this.#pending.set(id, resolve);
      this.#worker.postMessage({ id, task } satisfies WorkerQuestion);
    });
  }

  async close(): Promise<void> {
    this.alive = false;
    await this.#worker.terminate();
  }

  #fail(error: string): void {
    this.alive = false;
    for (const resolve of this.#pending.values()) resolve({ failure: { code: 'crashed', error }, size: 0 });
    this.#pending.clear();
  }
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
