/** The command line end to end, as a process of its own. */

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { generatedArticle } from './articles';
import type { Folder } from './folder';

export interface Run {
  /** From its start to its end, in ms. */
  readonly time: number;
  /** The most memory it held, in MB; null where the system does not tell. */
  readonly memory: number | null;
  readonly written: number;
}

/** Extracts a folder as CSV. */
export function extractCsv(folder: Folder, jobs: number): Promise<Run> {
  return run(['extract', '--format', 'csv', '--jobs', `${jobs}`, folder.path], null);
}

/** Pipes about `bytes` of lines through, as fast as they are taken. */
export function extractStream(bytes: number, jobs: number): Promise<Run> {
  return run(['extract', '--stdin', '--jobs', `${jobs}`], lines(bytes));
}

function* lines(bytes: number): Generator<string> {
  let sent = 0;
  for (let id = 0; sent < bytes; id++) {
    const line = `${JSON.stringify({ id, text: generatedArticle(id) })}\n`;
    sent += Buffer.byteLength(line);
    yield line;
  }
}

function run(args: readonly string[], input: Iterable<string> | null): Promise<Run> {
  const script = process.env['MARSAD_BENCH_CLI'] ?? 'dist/cli.js';
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [script, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
    let written = 0;
    let memory: number | null = null;
    child.stdout.on('data', (chunk: Buffer) => {
      written += chunk.length;
      memory = peakMemory(child.pid) ?? memory;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve({ time: performance.now() - start, memory, written });
      else reject(new Error(`the command line ended with ${code}`));
    });
    void feed(child.stdin, input);
  });
}

async function feed(stdin: NodeJS.WritableStream, input: Iterable<string> | null): Promise<void> {
  for (const line of input ?? [])
    if (!stdin.write(line)) await new Promise<void>((drained) => stdin.once('drain', () => drained()));
  stdin.end();
}

/** The kernel's record of the most memory a process held, in MB; null where there is none. */
function peakMemory(pid: number | undefined): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1000;
  } catch {
    return null;
  }
}
