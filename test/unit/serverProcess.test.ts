/** The server's process as the extension starts it, from a snapshot and without. Needs `npm run build`. */

import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ServerProcess } from '../../client/serverProcess';
import { numbersOf, readHighlights } from '../../server/highlightData';
import { FIRST_HIGHLIGHTS, HIGHLIGHTS, type ResultOf, STATUS } from '../../server/protocol';
import { existingSnapshot, makeSnapshot } from '../../server/startSnapshot';
import { ROOT, temporaryFolder } from './cliHarness';

const BUNDLES = join(ROOT, 'dist');
const SERVER = join(BUNDLES, 'server.js');
const TEXT = 'قتل ثلاثة جنود من كتيبة 302 في اشتباكات غربي بنغازي فجر الثلاثاء، وفق مصدر طبي.';
const URI = 'file:///articles/one.txt';

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly state?: string; readonly events?: number };
  readonly result?: unknown;
}

/** Sends to a process what a client would, and waits for what it wants to hear. */
async function ask(child: ChildProcess, message: object, fits: (answer: Answer) => boolean): Promise<Answer> {
  const answered = new Promise<Answer>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The server has ended.')));
    child.on('message', (answer: Answer) => {
      if (answer.method !== undefined && answer.id !== undefined) say(child, { id: answer.id, result: null });
      else if (fits(answer)) resolve(answer);
    });
  });
  say(child, message);
  return answered;
}

function say(child: ChildProcess, message: object): void {
  child.send({ jsonrpc: '2.0', ...message });
}

const initialize = (folders: readonly string[]) => ({
  id: 1,
  method: 'initialize',
  params: {
    processId: null,
    rootUri: null,
    workspaceFolders: folders.map((path) => ({ uri: pathToFileURL(path).href, name: 'articles' })),
    capabilities: { workspace: { workspaceFolders: true } },
  },
});

describe.skipIf(!existsSync(SERVER))('the process of the server', () => {
  const folder = temporaryFolder();
  const kept = join(folder.path, 'kept');
  const running: ServerProcess[] = [];
  const started = (): ServerProcess => {
    const made = new ServerProcess(BUNDLES, kept);
    running.push(made);
    return made;
  };

  beforeAll(async () => {
    mkdirSync(kept);
    writeFileSync(join(kept, 'of-another-build.snapshot'), '');
    expect(await makeSnapshot(kept, SERVER)).toBe(true);
  });
  afterEach(async () => {
    for (const one of running.splice(0)) (await one.take()).kill();
  });
  afterAll(folder.remove);

  const snapshots = () => readdirSync(kept).filter((file) => !file.endsWith('.code'));

  it('keeps one snapshot, of this build', () => {
    expect(snapshots()).toHaveLength(1);
    expect(existingSnapshot(kept, SERVER)).toBe(join(kept, snapshots()[0] ?? ''));
    expect(existingSnapshot(kept, join(BUNDLES, 'cli.js'))).toBeNull();
    expect(existingSnapshot(kept, join(BUNDLES, 'none.js'))).toBeNull();
  });

  it('paints what is open before there is a session, as the session does', async () => {
    const server = started();
    const { child } = server.start();
    expect(child.spawnargs).toContain('--snapshot-blob');
    const first = await server.ask(FIRST_HIGHLIGHTS, { uri: URI, text: TEXT });
    expect(first?.arabicLines).toEqual([[0, 0]]);
    expect(readHighlights(first?.data ?? []).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['casualty', 'faction', 'place', 'date']),
    );
    expect(await server.take()).toBe(child);
    await ask(child, initialize([]), ({ id }) => id === 1);
    say(child, { method: 'initialized', params: {} });
    const textDocument = { uri: URI, languageId: 'plaintext', version: 1, text: TEXT };
    say(child, { method: 'textDocument/didOpen', params: { textDocument } });
    const { result } = await ask(
      child,
      { id: 2, method: HIGHLIGHTS.method, params: { uri: URI } },
      ({ id }) => id === 2,
    );
    expect(numbersOf(result as NonNullable<ResultOf<typeof HIGHLIGHTS>>)).toEqual(first?.data);
  });

  it('leaves what is not Arabic alone', async () => {
    const text = 'Clashes west of Benghazi (بنغازي) killed three soldiers on Tuesday.';
    expect(await started().ask(FIRST_HIGHLIGHTS, { uri: URI, text })).toBeNull();
  });

  it('reads folders in threads when it comes from a snapshot', async () => {
    const articles = join(folder.path, 'articles');
    mkdirSync(articles);
    for (let i = 0; i < 300; i++) writeFileSync(join(articles, `${i}.txt`), `${i + 3} ${TEXT}`);
    const child = await started().take();
    await ask(child, initialize([articles]), ({ id }) => id === 1);
    const ready = await ask(
      child,
      { method: 'initialized', params: {} },
      ({ method, params }) => method === STATUS.method && params?.state === 'ready',
    );
    expect(ready.params?.events).toBeGreaterThanOrEqual(300);
  });

  it('keeps its snapshot when it is told to end before it came to run', async () => {
    const server = started();
    const { child, runs } = server.start();
    child.kill();
    expect(await runs).toBe(true);
    expect(snapshots()).toHaveLength(1);
  });

  it('ends with its client', async () => {
    const child = await started().take();
    const ended = once(child, 'exit');
    child.disconnect();
    await ended;
  });

  it('starts without a snapshot that Node refuses, and removes it', async () => {
    const file = existingSnapshot(kept, SERVER) ?? '';
    writeFileSync(file, 'no snapshot');
    const child = await started().take();
    expect(child.spawnargs).not.toContain('--snapshot-blob');
    await ask(child, initialize([]), ({ id }) => id === 1);
    expect(existsSync(file)).toBe(false);
  });

  it('makes no snapshot of what is no server, and says so', async () => {
    const script = join(folder.path, 'broken.js');
    writeFileSync(script, 'throw new Error("broken");');
    expect(await makeSnapshot(kept, script)).toBe(false);
    expect(readdirSync(kept).some((file) => file.endsWith('.tmp'))).toBe(false);
    expect(await makeSnapshot(join(script, 'no-folder'), SERVER)).toBe(false);
  });
});
