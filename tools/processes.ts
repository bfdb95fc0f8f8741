/** Child processes that end when they should: by themselves, at a time limit, or together with their children. */

import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

export interface Finished {
  /** Exit status; null when a signal or the time limit ended it. */
  readonly status: number | null;
  readonly timedOut: boolean;
  /** Standard output and standard error in the order of arrival; empty when they were inherited. */
  readonly output: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which the process and its children are killed. */
  readonly limit: number;
  /** Shows the output as it comes instead of collecting it. */
  readonly show?: boolean;
}

/** Runs a command to its end. Rejects only when it cannot be started at all. */
export async function run(command: string, args: readonly string[], options: RunOptions): Promise<Finished> {
  const child = startGroup(command, args, {
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    env: options.env ?? process.env,
    stdio: options.show === true ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
  });
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    signalGroup(child, 'SIGKILL');
  }, options.limit);
  try {
    const status = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    return { status, timedOut, output };
  } finally {
    clearTimeout(timer);
  }
}

/** Process groups that are still running: whatever ends this process ends them too. */
const groups = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of groups) signalGroup(child, 'SIGKILL');
});

/** Starts a command as the leader of a process group of its own, so that its children can be ended with it. */
export function startGroup(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(command, [...args], { ...options, detached: process.platform !== 'win32' });
  groups.add(child);
  child.once('close', () => groups.delete(child));
  return child;
}

/** Sends a signal to a process and all of its children; one that has ended already is no error. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It ended between the look and the signal.
  }
}

/** Ends a process group: politely, and after `grace` milliseconds by force. Resolves when its leader is gone. */
export async function stopGroup(child: ChildProcess, grace = 8_000): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
    });
    signalGroup(child, 'SIGTERM');
    const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), grace);
    await gone;
    clearTimeout(timer);
  }
  // Children of a leader that ended first would live on.
  signalGroup(child, 'SIGKILL');
}
