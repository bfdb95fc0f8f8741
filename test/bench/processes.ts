/** Other processes: run to their end, with the most memory that they held. */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Ended {
  /** From its start to its end, in ms. */
  readonly time: number;
  /** The most memory it held, in MB, as far as was seen; null where the system does not tell. */
  readonly memory: number | null;
  readonly status: number | null;
}

export interface RunOptions {
  /** A file descriptor that it reads. */
  readonly input?: number;
  /** A file descriptor that it writes to; nothing else is kept of its output. */
  readonly output?: number;
  readonly cwd?: string;
}

const LOOK_EVERY = 50;

/** Runs a command to its end, whatever its status. Rejects when it cannot be started. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, {
      stdio: [options.input ?? 'ignore', options.output ?? 'ignore', 'inherit'],
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    });
    let memory: number | null = null;
    const timer = setInterval(() => {
      memory = peakMemory(child)?.megabytes ?? memory;
    }, LOOK_EVERY);
    child.on('error', (error) => {
      clearInterval(timer);
      reject(error);
    });
    child.on('exit', (status) => {
      clearInterval(timer);
      resolve({ time: performance.now() - start, memory, status });
    });
  });
}

/** Runs a command of which nothing but success is of use. @throws Error when it fails. */
export async function runWell(command: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const ended = await run(command, args, options);
  if (ended.status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${ended.status}.`);
  return ended;
}

export interface Memory {
  readonly megabytes: number;
  /** `peak` as the kernel records it (Linux), else what the process holds now. */
  readonly kind: 'peak' | 'resident';
}

/** The memory of a running process, with all its threads; null where the system does not tell. */
export function peakMemory({ pid }: ChildProcess): Memory | null {
  try {
    if (process.platform === 'linux') {
      const kilobytes = /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      return kilobytes === undefined ? null : { megabytes: Number(kilobytes) / 1000, kind: 'peak' };
    }
    if (process.platform === 'win32') return null;
    const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', `${pid}`], { encoding: 'utf8' }));
    return { megabytes: kilobytes / 1000, kind: 'resident' };
  } catch {
    // It has just ended.
    return null;
  }
}
