/** The server's process. It is started ahead of the client that speaks to it, so that both load at the same time. */

import { type ChildProcess, fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Method } from '../server/protocol';
import { existingSnapshot, fromSnapshot } from '../server/startSnapshot';

/** How long a server that was told to end may take, in milliseconds. */
const PATIENCE = 2000;
/** The id of what is asked ahead; those of the session are numbers. */
const AHEAD = 'ahead';

interface Started {
  readonly child: ChildProcess;
  /** Whether it came to run; one without a snapshot is taken at its word. */
  readonly runs: Promise<boolean>;
}

export class ServerProcess {
  /** Started, and nobody speaks to it yet. */
  #waiting: Started | undefined;
  #taken: ChildProcess | undefined;

  /**
   * @param bundles the folder of the bundled scripts.
   * @param kept the folder where a snapshot of the server, or its compiled code, is kept from one start to the next.
   */
  constructor(
    private readonly bundles: string,
    private readonly kept: string,
  ) {}

  /** Starts a process, unless one waits to be taken. */
  start(): Started {
    this.#waiting ??= this.#fork(existingSnapshot(this.kept, this.#server));
    return this.#waiting;
  }

  /**
   * Asks the process before anybody takes it.
   * @returns undefined where it ends without an answer.
   */
  ask<P, R>(method: Method<P, R>, params: P): Promise<R | undefined> {
    const { child } = this.start();
    return new Promise((resolve) => {
      const listen = (message: { readonly id?: unknown; readonly result?: R }) => {
        if (message.id !== AHEAD) return;
        child.off('message', listen);
        resolve(message.result);
      };
      child.on('message', listen).once('exit', () => resolve(undefined));
      // What cannot be sent has no answer either.
      child.send({ jsonrpc: '2.0', id: AHEAD, method: method.method, params }, () => {});
    });
  }

  /** The process that was started, or a new one, for who speaks to it from now on. */
  async take(): Promise<ChildProcess> {
    const { child, runs } = this.start();
    this.#waiting = undefined;
    this.#taken = child;
    if (!(await runs) && this.#taken === child) this.#taken = this.#fork(null).child;
    return this.#taken;
  }

  /** Ends what nobody speaks to at once, and the process that was told to end, if it does not do so by itself. */
  end(): void {
    this.#waiting?.child.kill();
    const child = this.#taken;
    if (child === undefined || child.exitCode !== null) return;
    const timer = setTimeout(() => child.kill(), PATIENCE);
    child.once('exit', () => clearTimeout(timer));
  }

  get #server(): string {
    return join(this.bundles, 'server.js');
  }

  #fork(snapshot: string | null): Started {
    const told = ['--node-ipc', `--clientProcessId=${process.pid}`, `--kept=${this.kept}`];
    const child = fork(snapshot === null ? join(this.bundles, 'starter.js') : this.#server, told, {
      // Under a desktop VS Code the program that runs us is Electron.
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1' },
      // What the extension host was started with, such as a port to debug it, is not meant for the server.
      execArgv: snapshot === null ? [] : fromSnapshot(snapshot),
      silent: true,
    });
    const forget = () => {
      if (this.#waiting?.child === child) this.#waiting = undefined;
    };
    child.on('error', forget).once('exit', forget);
    return { child, runs: snapshot === null ? Promise.resolve(true) : runsFrom(snapshot, child) };
  }
}

/** Whether a process came to run from a snapshot, of which it gives notice first of all; one that is of no use is removed. */
function runsFrom(snapshot: string, child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    const failed = () => {
      // One that was told to end says nothing of its snapshot.
      if (!child.killed) rmSync(snapshot, { force: true });
      resolve(child.killed);
    };
    const runs = () => {
      child.off('error', failed).off('exit', failed);
      resolve(true);
    };
    child.once('message', runs).once('error', failed).once('exit', failed);
  });
}
