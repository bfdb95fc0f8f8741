/** Starts the command line; on a worker thread, its work. */

import { availableParallelism } from 'node:os';
import { isMainThread, workerData } from 'node:worker_threads';
import { runCli } from './cli/main';
import { serveTasks, type WorkerStart } from './cli/worker';
import { compileForManyRules } from './compiler';
import { type ReaderStart, serveReading } from './storage/nodeReader';

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
    script: __filename,
    startServer: async () => (await import('./startNode')).startNodeServer('stdio', __filename),
  });
}

/** Threads work for `extract`, or for the language server of `lsp`. */
function serve(start: WorkerStart | ReaderStart): void {
  if (start.work === 'read') serveReading(start);
  else serveTasks(start);
}

if (isMainThread) {
  compileForManyRules();
  void main();
} else serve(workerData);
