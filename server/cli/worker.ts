/** The other side of the runner: a thread that answers tasks with an engine of its own. */

import { parentPort } from 'node:worker_threads';
import type { Answer, Question } from '../storage/threadPool';
import { loadEngine, type UserFile } from './engine';
import { MOST_IN_A_THREAD, perform, type Reply, type Task } from './tasks';

/** What a worker thread is started with. */
export interface WorkerStart {
  readonly work: 'extract';
  readonly gazetteers: readonly UserFile[];
}

/** Answers until the main thread ends this one. */
export function serveTasks({ gazetteers }: WorkerStart): void {
  const port = parentPort;
  if (port === null) return;
  const { engine } = loadEngine(gazetteers);
  port.on('message', ({ id, task }: Question<readonly Task[]>) => {
    const reply = task.map((one) => perform(one, engine, MOST_IN_A_THREAD));
    port.postMessage({ id, reply } satisfies Answer<readonly Reply[]>, buffersOf(reply));
  });
}

/** What moves to the other thread rather than being copied: each packed article has a buffer of its own. */
function buffersOf(replies: readonly Reply[]): ArrayBuffer[] {
  const packed = replies.flatMap(({ article, claims, kept }) => [article, claims?.packed, kept?.packed]);
  return [...new Set(packed.flatMap((one) => (one == null ? [] : [one.buffer as ArrayBuffer])))];
}
