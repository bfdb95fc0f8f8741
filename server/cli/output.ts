/** Where results are written: the file that was named, or standard output. */

import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { type CliIo, type Output, outputTo } from './io';
import type { Messenger } from './messenger';
import { UsageError } from './options';
import { errorCode } from './tasks';

/** Writes to the file named, or to standard output. Throws `UsageError` where the file cannot be opened. */
export async function withOutput(
  file: string | null,
  io: CliIo,
  messenger: Messenger,
  write: (output: Output) => Promise<void>,
): Promise<void> {
  if (file === null) {
    const output = outputTo(io.stdout);
    await write(output);
    return output.flush();
  }
  const path = resolve(io.cwd, file);
  const unwritable = (error: unknown) => new UsageError(messenger.unwritable(file, errorCode(error)));
  const stream = createWriteStream(path);
  await new Promise<void>((resolveOpen, reject) => {
    stream.once('open', () => resolveOpen());
    stream.once('error', (error) => reject(unwritable(error)));
  });
  const output = outputTo(stream);
  await write(output);
  await output.flush();
  await new Promise<void>((done) => stream.end(done));
}
