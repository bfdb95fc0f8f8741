/** Starts the command line; on a worker thread, its work. */

import { availableParallelism } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { runCli } from './cli/main';
import { serveTasks } from './cli/worker';

async function main(): Promise<void> {
  const { env } = process;
  process.exitCode = await runCli(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    locale: env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '',
    cores: availableParallelism(),
    workerFile: __filename,
    startServer: async () => (await import('./startNode')).startNodeServer('stdio'),
  });
}

if (isMainThread) void main();
else serveTasks();
