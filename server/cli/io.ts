/** What the command line reads from and writes to, so that tests can stand in for a terminal. */

import type { Readable, Writable } from 'node:stream';

export interface CliIo {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** The user's locale, such as «ar_LY.UTF-8». */
  readonly locale: string;
  /** How many cores there are. */
  readonly cores: number;
  /** The script that worker threads run; null keeps all work on this thread. */
  readonly workerFile: string | null;
  /** The script that runs: what another one has cached is not used. */
  readonly script: string;
  /** Starts the language server on standard input and output, which keeps the process alive until the session ends. */
  readonly startServer: () => Promise<void>;
}

/** Thrown by a write when nobody reads any more (`| head`): no error, an end. */
export class ClosedPipe extends Error {}

export interface Output {
  /** Writes, and waits while the reader is behind. Throws `ClosedPipe` or the stream's own error. */
  write(chunk: string | Uint8Array): Promise<void>;
  /** Waits until everything is written. */
  flush(): Promise<void>;
}

/** Wraps a stream. Errors show at the next write. */
export function outputTo(stream: Writable): Output {
  let failure: Error | null = null;
  let wake: (() => void) | null = null;
  const proceed = () => {
    wake?.();
    wake = null;
  };
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error.code === 'EPIPE' || error.code === 'EOF' ? new ClosedPipe() : error;
    proceed();
  });
  stream.on('close', () => {
    failure ??= new ClosedPipe();
    proceed();
  });
  stream.on('drain', proceed);
  const check = () => {
    if (failure !== null) throw failure;
  };
  return {
    async write(chunk) {
      check();
      if (chunk.length === 0 || stream.write(chunk)) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      check();
    },
    async flush() {
      check();
      await new Promise<void>((resolve) => {
        wake = resolve;
        stream.write('', () => resolve());
      });
      check();
    },
  };
}
