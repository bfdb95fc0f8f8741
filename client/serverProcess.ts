/** The server's process. It is started ahead of the client that speaks to it, so that both load at the same time. */

import { type ChildProcess, fork } from 'node:child_process';

/** How long a server that was told to end may take, in milliseconds. */
const PATIENCE = 2000;

export class ServerProcess {
  /** Started, and nobody speaks to it yet. */
  #waiting: ChildProcess | undefined;
  #taken: ChildProcess | undefined;

  /**
   * @param starter path of the bundled script that starts the server.
   * @param codeFolder where compiled code is kept from one start to the next.
   */
  constructor(
    private readonly starter: string,
    private readonly codeFolder: string,
  ) {}

  /** Starts a process, unless one waits to be taken. */
  start(): ChildProcess {
    this.#waiting ??= this.#fork();
    return this.#waiting;
  }

  /** The process that was started, or a new one, for who speaks to it from now on. */
  take(): ChildProcess {
    this.#taken = this.start();
    this.#waiting = undefined;
    return this.#taken;
  }

  /** Ends what nobody speaks to at once, and the process that was told to end, if it does not do so by itself. */
  end(): void {
    this.#waiting?.kill();
    const child = this.#taken;
    if (child === undefined || child.exitCode !== null) return;
    const timer = setTimeout(() => child.kill(), PATIENCE);
    child.once('exit', () => clearTimeout(timer));
  }

  #fork(): ChildProcess {
    const told = ['--node-ipc', `--clientProcessId=${process.pid}`, `--code-cache=${this.codeFolder}`];
    const child = fork(this.starter, told, {
      // Under a desktop VS Code the program that runs us is Electron.
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1' },
      // What the extension host was started with, such as a port to debug it, is not meant for the server.
      execArgv: [],
      silent: true,
    });
    const forget = () => {
      if (this.#waiting === child) this.#waiting = undefined;
    };
    child.on('error', forget).once('exit', forget);
    return child;
  }
}
