/**
 * Worker threads that answer questions. `workerpool` starts them as there is work, queues what waits for one, and puts
 * another in the place of one that dies. They run the bundle that runs: this module has both sides.
 */

import { pool, Transfer, worker } from 'workerpool';

/**
 * In MB. What is alive in a thread is an engine, some 50 MB with what it keeps of words, and the article at hand; where
 * more is allowed, the collector lets a heap become several times that before it looks. A young generation of a sixth of
 * this one costs a fifth more time: articles then outlive it before they are written.
 */
const LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 48 };
/** Milliseconds that a thread has to end by itself; it has nothing to lose. */
const PATIENCE = 1;

export interface Threads<Task, Reply> {
  /** The reply of the first thread that is free; null where that thread died of the task, or was closed. Never rejects. */
  run(task: Task): Promise<Reply | null>;
  close(): Promise<void>;
}

/** At most `size` threads, which run the script `file` with `start` as their `workerData` and there call `serve`. */
export function startThreads<Task, Reply>(file: string, start: object, size: number): Threads<Task, Reply> {
  const threads = pool(file, {
    workerType: 'thread',
    maxWorkers: size,
    workerTerminateTimeout: PATIENCE,
    workerThreadOpts: { workerData: start, resourceLimits: LIMITS },
  });
  return {
    async run(task) {
      try {
        return await threads.exec('answer', [task]);
      } catch {
        return null;
      }
    },
    async close() {
      await threads.terminate(true);
    },
  };
}

/**
 * On a thread: answers until the main thread ends it.
 * @param buffersOf what moves to the main thread rather than being copied: memory that nothing else is in.
 */
export function serve<Task, Reply extends object>(
  answer: (task: Task) => Reply | Promise<Reply>,
  buffersOf: (reply: Reply) => ArrayBuffer[],
): void {
  worker({
    answer: async (task: Task) => {
      const reply = await answer(task);
      return new Transfer(reply, buffersOf(reply));
    },
  });
}
