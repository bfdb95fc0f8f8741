/**
 * The server as a snapshot: a file of Node's with the heap of a server that is ready to serve, so that a start neither loads
 * nor compiles nor makes an engine. It is made once per build of the server and Node, by a process of its own, in the folder
 * where the extension keeps such things. Electron has no such snapshots; there compiled code is kept (`codeCache.ts`).
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';

const ENDING = '.snapshot';

/**
 * Where the snapshot of a bundled server belongs, whether it exists or not. Node itself refuses one of another version,
 * processor or set of flags, or one that is damaged; the name tells other builds apart and other places of the same one.
 * @param folder where it is kept.
 * @param server path of the bundled server, absolute.
 * @returns null where this program makes no snapshots, or there is no such server.
 */
function snapshotFile(folder: string, server: string): string | null {
  if (process.versions['electron'] !== undefined) return null;
  const stats = statSync(server, { throwIfNoEntry: false });
  if (stats === undefined) return null;
  const { execPath, version, arch } = process;
  const build = [server, stats.size, stats.mtimeMs, execPath, version, arch].join('\n');
  return join(folder, `${createHash('sha1').update(build).digest('hex').slice(0, 16)}${ENDING}`);
}

/** The snapshot to start from; null where there is none yet. */
export function existingSnapshot(folder: string, server: string): string | null {
  const file = snapshotFile(folder, server);
  return file !== null && existsSync(file) ? file : null;
}

/** What Node is to be told to start from a snapshot; the server's script and what it is told come after. */
export function fromSnapshot(file: string): string[] {
  return ['--snapshot-blob', file];
}

/**
 * Makes the snapshot, unless it exists, and removes those of other builds.
 * @returns whether it exists now. Never throws: without it a start takes longer, and nothing else.
 */
export async function makeSnapshot(folder: string, server: string): Promise<boolean> {
  const file = snapshotFile(folder, server);
  if (file === null) return false;
  if (existsSync(file)) return true;
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    return false;
  }
  try {
    const told = [...fromSnapshot(temporary), '--build-snapshot', server];
    // Pipes that nobody reads would keep this process alive.
    const made = await exited(spawn(process.execPath, told, { stdio: 'ignore' }));
    if (!made) return false;
    renameSync(temporary, file);
    for (const other of readdirSync(folder))
      if (other.endsWith(ENDING) && join(folder, other) !== file) rmSync(join(folder, other), { force: true });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Whether a process ends well; it gives way to all others meanwhile, and does not keep this one alive. */
function exited(child: ChildProcess): Promise<boolean> {
  child.unref();
  return new Promise((resolve) => {
    child
      .once('spawn', () => giveWay(child))
      .once('error', () => resolve(false))
      .once('exit', (code) => resolve(code === 0));
  });
}

function giveWay({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It has ended, or may not.
  }
}
