import { PassThrough, Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../server/cli/lines';
import { runCli } from '../../server/cli/main';
import { closingPipe, jsonLines, ROOT, run } from './cliHarness';

describe('arguments that cannot be used', () => {
  it.each([
    [['extract'], 'no article given'],
    [['extract', 'seeds', '--format', 'xml'], 'xml is no format'],
    [['extract', 'seeds', '--published', '2016-02-30'], 'is not a day'],
    [['extract', 'seeds', '--jobs', '0'], '--jobs 0'],
    [['extract', '--stdin', '--cache', 'kept'], '--cache'],
    [['extract', 'seeds', '--jobs', 'two'], '--jobs two'],
    [['extract', 'seeds', '--language', 'de'], '--language de'],
    [['extract', 'seeds', '--stdin'], 'Leave the paths out'],
    [['extract', '--stdin', '--format', 'csv'], 'jsonl alone'],
    [['extract', 'seeds', '--format', 'brat'], 'Name a folder with --output'],
    [['extract', 'seeds', '--bom'], '--bom is for csv'],
    [['extract', 'seeds', '--corpus', 'gone.yaml'], 'gone.yaml: there is no such file'],
    [['extract', 'seeds', '--gazetteer', 'gone.yaml'], 'gone.yaml: there is no such file'],
    [['extract', 'seeds', '-o', 'gone/deep/out.json'], 'gone/deep/out.json: it could not be written'],
    [['extract', 'seeds', '--colour'], 'unknown option --colour'],
    [['extract', 'seeds', '--format'], 'needs a value'],
    [['count'], 'unknown command count'],
    [[], 'no command given'],
  ])('%j', async (args, message) => {
    const { status, stdout, stderr } = await run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('help and version', () => {
  it('come on standard output', async () => {
    expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const { status, stdout, stderr } = await run(['extract', '--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const option of [
      '--format',
      '--output',
      '--published',
      '--corpus',
      '--gazetteer',
      '--jobs',
      '--stdin',
      '--bom',
    ]) {
      expect(stdout).toContain(option);
    }
  });

  it('speak the language asked for', async () => {
    expect((await run(['extract', '--help', '--language', 'fr'])).stdout).toContain('Utilisation :');
    expect((await run(['extract', '--help', '--language=ar'])).stdout).toContain('الاستخدام:');
  });
});

describe('--stdin', () => {
  it('answers each line in order, with an error in the place of one that cannot be read', async () => {
    const lines = [
      '{"id":1,"text":"قتل 23 شخصا في بنغازي الثلاثاء","published":"2016-08-02","outlet":"AP"}',
      'nonsense',
      '',
      '{"id":"x"}',
      '{"id":"d","text":"قتل","published":"2016-02-30"}',
      '[1]',
      '{"id":{"any":"value"},"text":"plain English"}',
    ];
    const { status, stdout, stderr } = await run(['extract', '--stdin'], { stdin: lines.join('\r\n') });
    const answers = jsonLines(stdout);
    expect(status).toBe(1);
    expect(stderr).toContain('5 lines');
    expect(answers.map(({ id }) => id)).toEqual([1, null, null, 'x', 'd', null, { any: 'value' }]);
    expect(answers.map((answer) => 'error' in answer)).toEqual([false, true, true, true, true, true, false]);
    expect(answers[0]).toMatchObject({ outlet: 'AP', published: { date: '2016-08-02', basis: 'corpus' } });
  });

  it('uses --published for lines without a day', async () => {
    const { status, stdout } = await run(['extract', '--stdin', '--published', '2016-08-02'], {
      stdin: '{"id":1,"text":"قتل 23 شخصا في بنغازي الثلاثاء"}\n',
    });
    expect(status).toBe(0);
    expect(jsonLines(stdout)[0]?.['published']).toEqual({ date: '2016-08-02', basis: 'option' });
  });

  it('names what is not UTF-8', async () => {
    const { stdout } = await run(['extract', '--stdin'], { stdin: Uint8Array.of(0x22, 0xff, 0x22, 0x0a) });
    expect(jsonLines(stdout)).toEqual([{ id: null, error: 'the line is not UTF-8' }]);
  });

  it('cuts lines wherever the chunks end, and skips those that are too long', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'ق', ' ') })),
        fc.integer({ min: 1, max: 7 }),
        async (texts, size) => {
          const bytes = Buffer.from(texts.map((text) => `${text}\n`).join(''));
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
            bytes.subarray(i * size, (i + 1) * size),
          );
          const read: (string | null)[] = [];
          for await (const lines of linesOf(Readable.from(chunks), 12))
            read.push(...(lines === null ? [null] : Buffer.from(lines).toString().split('\n').slice(0, -1)));
          expect(read).toEqual(texts.map((text) => (Buffer.byteLength(text) > 12 ? null : text)));
        },
      ),
    );
  });
});

describe('output', () => {
  it('ends quietly when the reader goes', async () => {
    const stderr = new PassThrough();
    const status = await runCli(['extract', 'seeds', '--format', 'jsonl'], {
      stdin: Readable.from([]),
      stdout: closingPipe(10),
      stderr,
      cwd: ROOT,
      locale: 'en',
      cores: 1,
      workerFile: null,
      script: import.meta.filename,
      startServer: async () => {},
    });
    expect(status).toBe(0);
    expect(stderr.read()).toBe(null);
  });
});
