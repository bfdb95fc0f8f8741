/** Runs the command line in this process, with streams of its own. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { runCli } from '../../server/cli/main';

export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly terminal?: boolean;
  readonly columns?: number;
  readonly locale?: string;
}

export const ROOT = new URL('../../', import.meta.url).pathname;

export async function run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const out = new PassThrough();
  const err = new PassThrough();
  const texts = [out, err].map(async (stream) => {
    let text = '';
    for await (const chunk of stream) text += chunk;
    return text;
  });
  const status = await runCli(args, {
    stdin: Readable.from(options.stdin === undefined ? [] : [Buffer.from(options.stdin)]),
    stdout: Object.assign(out, { isTTY: options.terminal === true, columns: options.columns ?? 160 }),
    stderr: err,
    cwd: options.cwd ?? ROOT,
    locale: options.locale ?? 'en_GB.UTF-8',
    cores: 1,
    workerFile: null,
    script: import.meta.filename,
    startServer: async () => {},
  });
  out.end();
  err.end();
  const [stdout = '', stderr = ''] = await Promise.all(texts);
  return { status, stdout, stderr };
}

/** A writable that takes a few bytes and then behaves like a pipe whose reader has gone. */
export function closingPipe(after: number): Writable {
  let taken = 0;
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      taken += chunk.length;
      done(taken > after ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }) : null);
    },
  });
}

/** A fresh folder, and what removes it. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'marsad-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export const jsonLines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
