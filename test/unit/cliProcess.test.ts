/** The built command line as a process of its own: threads and pipes. Needs `npm run build`. */

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLines, ROOT, temporaryFolder } from './cliHarness';

const CLI = join(ROOT, 'dist', 'cli.js');
const folder = temporaryFolder();
const marsad = (args: readonly string[]) =>
  spawnSync(process.execPath, [CLI, ...args], { cwd: folder.path, encoding: 'utf8', maxBuffer: 1 << 28 });

describe.skipIf(!existsSync(CLI))('the built command line', () => {
  beforeAll(() => {
    mkdirSync(join(folder.path, 'news'));
    // Enough text for worker threads to be started.
    const filler = 'جلس الناس أمام بيوتهم يتحدثون في أمور الحياة اليومية وأسعار السوق. '.repeat(1200);
    for (let i = 0; i < 12; i++) {
      writeFileSync(
        join(folder.path, `news/${String(i).padStart(2, '0')}.txt`),
        `قتل ${i + 3} أشخاص في بنغازي.\n${filler}`,
      );
    }
  });
  afterAll(folder.remove);

  it('gives the same with one thread and with several', () => {
    const one = marsad(['extract', '--jobs', '1', 'news']);
    const several = marsad(['extract', '--jobs', '3', 'news']);
    expect([one.status, several.status]).toEqual([0, 0]);
    expect(one.stdout.split('\n')).toHaveLength(13);
    expect(several.stdout === one.stdout).toBe(true);
  });

  it('answers the lines of a stream in order, whatever the threads and wherever a line fails', () => {
    const lines = Array.from({ length: 60 }, (_, id) =>
      id % 7 === 3 ? '{"id":' : JSON.stringify({ id, text: `قتل ${id + 3} أشخاص في بنغازي. `.repeat(1 + (id % 50)) }),
    );
    const answers = (jobs: number) =>
      spawnSync(process.execPath, [CLI, 'extract', '--stdin', '--jobs', `${jobs}`], {
        cwd: folder.path,
        encoding: 'utf8',
        input: lines.join('\n'),
        maxBuffer: 1 << 28,
      });
    const [one, several] = [answers(1), answers(3)];
    expect([one.status, several.status]).toEqual([1, 1]);
    expect(jsonLines(one.stdout).map(({ id, error }) => (error === undefined ? id : null))).toEqual(
      lines.map((_, id) => (id % 7 === 3 ? null : id)),
    );
    expect(several.stdout === one.stdout).toBe(true);
  });

  it('ends quietly when its reader does', () => {
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${CLI}" extract --jobs 3 news | head -c 10`],
      { cwd: folder.path, encoding: 'utf8' },
    );
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '{"engine":', stderr: '' });
  });

  it('starts the language server', async () => {
    const params = { processId: null, rootUri: null, capabilities: {} };
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    // The server ends with its input, so the input stays open until it has answered.
    const server = spawn(process.execPath, [CLI, 'lsp', '--stdio'], { cwd: folder.path });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    let answer = '';
    for await (const chunk of server.stdout) {
      answer += chunk;
      if (answer.includes('"capabilities"')) break;
    }
    server.kill();
    expect(answer).toContain('"capabilities"');
  });
});
