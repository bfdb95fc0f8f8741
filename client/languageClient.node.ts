/**
 * The client of a server's process. It is bundled by itself, and loaded when there is something to read: with the library
 * that it rests on, it is nine tenths of the code that the extension host would otherwise load in every window.
 */

import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { IPCMessageReader, IPCMessageWriter, LanguageClient } from 'vscode-languageclient/node';
import { type ClientOptions, type MadeClient, makeClient } from './languageClient';

/** @param take gives a process of the server's, at every start; it rejects where there is none. */
export function makeProcessClient(options: ClientOptions, take: () => Promise<ChildProcess>): MadeClient {
  const { log } = options;
  return makeClient(options, LanguageClient, async () => {
    const child = await take();
    logLines(child.stdout, (line) => log.info(line));
    logLines(child.stderr, (line) => log.error(line));
    return { reader: new IPCMessageReader(child), writer: new IPCMessageWriter(child) };
  });
}

function logLines(stream: Readable | null, write: (line: string) => void): void {
  if (stream !== null) createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', write);
}
