/** Worker threads: what they answer, and what becomes of a task that its thread does not survive. */

import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startThreads, type Threads } from '../../server/storage/threads';
import { ROOT, temporaryFolder } from './cliHarness';

type Task = 'thread' | 'bytes' | 'fault' | 'exit' | 'burst' | 'forever';

/** What runs on the thread. */
const SCRIPT = `
import { threadId, workerData } from 'node:worker_threads';
import { serve } from './server/storage/threads';
const kept = [];
serve((task) => {
  const bytes = new Uint8Array(1000).fill(7);
  if (task === 'fault') throw new Error('a fault');
  if (task === 'exit') process.exit(0);
  if (task === 'burst') for (;;) kept.push(new Array(100_000).fill(Math.random()));
  while (task === 'forever');
  return { threadId, workerData, bytes };
}, ({ bytes }) => [bytes.buffer]);
`;

describe('threads', () => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'thread.cjs');
  let threads: Threads<Task, { readonly threadId: number; readonly workerData: unknown; readonly bytes: Uint8Array }>;
  beforeAll(async () => {
    const stdin = { contents: SCRIPT, resolveDir: ROOT };
    await build({ stdin, outfile: file, bundle: true, platform: 'node', format: 'cjs', target: 'node20' });
    threads = startThreads(file, { work: 'test' }, 2);
  });
  afterAll(async () => {
    await threads.close();
    folder.remove();
  });

  it('answer with what they were started with and what they made', async () => {
    const replies = await Promise.all([threads.run('bytes'), threads.run('bytes'), threads.run('bytes')]);
    for (const reply of replies) {
      expect(reply?.workerData).toEqual({ work: 'test' });
      expect(reply?.bytes).toEqual(new Uint8Array(1000).fill(7));
    }
    expect(new Set(replies.map((reply) => reply?.threadId)).size).toBe(2);
  });

  it.each(['fault', 'exit', 'burst'] as const)('give nothing for a task that ends in a %s, and go on', async (task) => {
    expect(await threads.run(task)).toBe(null);
    expect((await threads.run('thread'))?.threadId).toBeGreaterThan(0);
  });

  it('end where they are when they are closed', async () => {
    const busy = startThreads<Task, object>(file, {}, 1);
    expect(await busy.run('thread')).not.toBe(null);
    const replies = [busy.run('forever'), busy.run('thread')];
    await busy.close();
    expect(await Promise.all(replies)).toEqual([null, null]);
  });
});
