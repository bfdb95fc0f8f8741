/** The other side of the runner: a thread that answers tasks with an engine of its own. */

import { parentPort, workerData } from 'node:worker_threads';
import { loadEngine, type UserFile } from './engine';
import { MOST_IN_A_THREAD, perform, type Reply, type Task } from './tasks';

/** What a worker thread is started with. */
export interface WorkerStart {
  readonly gazetteers: readonly UserFile[];
}

export interface WorkerQuestion {
  readonly id: number;
  readonly task: Task;
}

export interface WorkerAnswer {
  readonly id: number;
  readonly reply: Reply;
}

/** Answers until the main thread ends this one. */
export function serveTasks(): void {
  const port = parentPort;
  if (port === null) return;
  const { engine } = loadEngine((workerData as WorkerStart).gazetteers);
  port.on('message', async ({ id, task }: WorkerQuestion) => {
    port.postMessage({ id, reply: await perform(task, engine, MOST_IN_A_THREAD) } satisfies WorkerAnswer);
  });
}
