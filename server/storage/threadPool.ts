/**
 * Worker threads that answer questions. A pool of our own, since libraries start a worker script out of their package's
 * folder, which a program bundled into one file does not have.
 */

import { type ResourceLimits, Worker } from 'node:worker_threads';

export interface Question<Task> {
  readonly id: number;
  readonly task: Task;
}

export interface Answer<Reply> {
  readonly id: number;
  readonly reply: Reply;
}

export interface PoolOptions<Reply> {
  /** The script that the threads run, with `start` as its `workerData`. */
  readonly file: string;
  readonly start: unknown;
  readonly size: number;
  readonly limits: ResourceLimits;
  /** What is answered for tasks whose thread ended, with why it did. */
  readonly crashed: (error: string) => Reply;
}

export class ThreadPool<Task, Reply> {
  readonly #threads: readonly Thread<Task, Reply>[];

  constructor(options: PoolOptions<Reply>) {
    this.#threads = Array.from({ length: options.size }, () => new Thread(options));
  }

  /** Gives a task to the thread that has the least to do; null when none is left alive. Never rejects. */
  run(task: Task): Promise<Reply> | null {
    let best: Thread<Task, Reply> | null = null;
    for (const thread of this.#threads) {
      if (thread.alive && (best === null || thread.waiting < best.waiting)) best = thread;
    }
    return best === null ? null : best.run(task);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

class Thread<Task, Reply> {
  readonly #worker: Worker;
  readonly #crashed: (error: string) => Reply;
  readonly #pending = new Map<number, (reply: Reply) => void>();
  #next = 0;
  alive = true;

  constructor({ file, start, limits, crashed }: PoolOptions<Reply>) {
    this.#crashed = crashed;
    this.#worker = new Worker(file, { workerData: start, resourceLimits: limits });
    this.#worker.on('message', ({ id, reply }: Answer<Reply>) => {
      this.#pending.get(id)?.(reply);
      this.#pending.delete(id);
    });
    this.#worker.on('error', (error) => this.#fail(error instanceof Error ? error.message : String(error)));
    this.#worker.on('exit', () => this.#fail('its worker thread ended'));
  }

  get waiting(): number {
    return this.#pending.size;
  }

  run(task: Task): Promise<Reply> {
    const id = this.#next++;
    return new Promise((resolve) => {
      this.#pending.set(id, resolve);
      this.#worker.postMessage({ id, task } satisfies Question<Task>);
    });
  }

  async close(): Promise<void> {
    this.alive = false;
    await this.#worker.terminate();
  }

  #fail(error: string): void {
    this.alive = false;
    for (const resolve of this.#pending.values()) resolve(this.#crashed(error));
    this.#pending.clear();
  }
}
