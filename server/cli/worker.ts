/** The other side of the runner: a thread that answers tasks with an engine of its own. */

import { serve } from '../storage/threads';
import { loadEngine, type UserFile } from './engine';
import { MOST_IN_A_THREAD, perform, type Reply, type Task } from './tasks';

/** What a worker thread is started with. */
export interface WorkerStart {
  readonly work: 'extract';
  readonly gazetteers: readonly UserFile[];
}

/** Answers until the main thread ends this one. */
export function serveTasks({ gazetteers }: WorkerStart): void {
  const engine = loadEngine(gazetteers).engine();
  serve<readonly Task[], readonly Reply[]>(
    (tasks) => tasks.map((task) => perform(task, engine, MOST_IN_A_THREAD)),
    buffersOf,
  );
}

/** Packed articles and encoded lines have a buffer of their own each. */
function buffersOf(replies: readonly Reply[]): ArrayBuffer[] {
  const bytes = replies.flatMap(({ article, claims, kept, lines }) => [article, claims?.packed, kept?.packed, lines]);
  return [...new Set(bytes.flatMap((one) => (one == null ? [] : [one.buffer as ArrayBuffer])))];
}
