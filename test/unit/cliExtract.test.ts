import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import schema from '../../schema/extraction.schema.json';
import { isDay } from '../../server/storage/corpusFile';
import { jsonLines, ROOT, run, temporaryFolder } from './cliHarness';

const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false, formats: { date: isDay } });
const validate = ajv.compile(schema);
const errorsOf = (data: unknown) => {
  validate(data);
  return validate.errors ?? [];
};

const SENTENCE = 'قتل 23 شخصا الثلاثاء في هجوم بسيارة مفخخة في بنغازي شرق ليبيا.\n';
const folder = temporaryFolder();
const at = (...parts: string[]) => join(folder.path, ...parts);

beforeAll(() => {
  for (const inside of ['news/deep', 'news/node_modules', 'news/.hidden', 'empty', 'outside'])
    mkdirSync(at(inside), { recursive: true });
  writeFileSync(at('news/b.txt'), SENTENCE);
  writeFileSync(at('news/a.TXT'), SENTENCE);
  writeFileSync(at('news/deep/c.txt'), SENTENCE);
  writeFileSync(at('news/deep/notes.md'), SENTENCE);
  writeFileSync(at('news/node_modules/x.txt'), SENTENCE);
  writeFileSync(at('outside/far.txt'), SENTENCE);
  symlinkSync(at('outside'), at('news/link'));
  symlinkSync(at('outside/far.txt'), at('news/link.txt'));
  writeFileSync(
    at('news/corpus.yaml'),
    'articles:\n  b.txt:\n    published: 2016-08-02\n    outlet: وكالة\n  deep/c.txt:\n    published: 2016-08-03\n',
  );
});
afterAll(folder.remove);

describe('extract', () => {
  it('gives records of the seeds that the published schema allows, with slices of the text', async () => {
    const { status, stdout, stderr } = await run(['extract', 'seeds']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const records = jsonLines(stdout) as unknown as {
      file: string;
      mentions: { start: number; end: number; text: string }[];
    }[];
    expect(records.map(({ file }) => file)).toEqual([
      'seeds/000_97707b8c8df353b8.txt',
      'seeds/001_ca32dffedeae068c.txt',
      'seeds/002_ec3e5877bfe64987.txt',
      'seeds/003_4aa4d1d5802a62ef.txt',
      'seeds/004_9c143c0af1e05f5b.txt',
    ]);
    for (const record of records) {
      expect(errorsOf(record)).toEqual([]);
      const text = readFileSync(join(ROOT, record.file), 'utf8');
      expect(record.mentions.length).toBeGreaterThan(10);
      for (const mention of record.mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    }
  });

  it('gives json with incidents that the published schema allows', async () => {
    const { stdout } = await run(['extract', '--format', 'json', 'seeds']);
    const data = JSON.parse(stdout);
    expect(errorsOf(data)).toEqual([]);
    expect(data.articles).toHaveLength(5);
    expect(data.incidents).toBeInstanceOf(Array);
  });

  it('shows a table on a terminal and gives lines to a pipe', async () => {
    const table = await run(['extract', 'seeds'], { terminal: true });
    expect(table.stdout).toMatch(/^Date +Place +Event/);
    expect(table.stdout).toContain('seeds/002_ec3e5877bfe64987.txt:4');
    expect((await run(['extract', 'seeds'])).stdout.startsWith('{')).toBe(true);
    expect((await run(['extract', 'seeds', '--language', 'ar'], { terminal: true })).stdout).toContain('بنغازي');
  });

  it('searches folders in the order of paths and follows no links', async () => {
    const { status, stdout } = await run(['extract', './news/', 'news/b.txt'], { cwd: folder.path });
    expect(status).toBe(0);
    expect(jsonLines(stdout).map(({ file }) => file)).toEqual(['news/a.TXT', 'news/b.txt', 'news/deep/c.txt']);
    expect(jsonLines((await run(['extract', '.'], { cwd: at('news') })).stdout)[0]?.['file']).toBe('a.TXT');
  });

  it('takes day and outlet from the corpus file beside or above an article, else the option', async () => {
    const { stdout } = await run(['extract', '--published', '2020-01-01', 'news'], { cwd: folder.path });
    expect(jsonLines(stdout).map(({ published, outlet }) => ({ published, outlet }))).toEqual([
      { published: { date: '2020-01-01', basis: 'option' }, outlet: undefined },
      { published: { date: '2016-08-02', basis: 'corpus' }, outlet: 'وكالة' },
      { published: { date: '2016-08-03', basis: 'corpus' }, outlet: undefined },
    ]);
  });

  it('takes them from the file named with --corpus, wherever it lies', async () => {
    writeFileSync(at('own.yaml'), 'articles:\n  b.txt:\n    published: 2011-01-01\n');
    const { stdout } = await run(['extract', '--corpus', 'own.yaml', 'news/b.txt'], { cwd: folder.path });
    expect(jsonLines(stdout)[0]?.['published']).toEqual({ date: '2011-01-01', basis: 'corpus' });
  });

  it("adds the folder's own names, or those of the files named", async () => {
    mkdirSync(at('own/.marsad'), { recursive: true });
    writeFileSync(at('own/a.txt'), 'قال شهود إن فوضنكيا شهدت اشتباكات عنيفة اليوم.\n');
    const names = (id: string) => `entities:\n  - id: place/${id}\n    ar: فوضنكيا\n    en: Own Town\n    kind: town\n`;
    writeFileSync(at('own/.marsad/gazetteer.yaml'), names('own'));
    writeFileSync(at('other.yaml'), names('other'));
    const entities = async (...args: string[]) =>
      JSON.stringify(jsonLines((await run(['extract', ...args, 'own'], { cwd: folder.path })).stdout));
    expect(await entities()).toContain('place/own');
    expect(await entities('--gazetteer', 'other.yaml')).toContain('place/other');
  });

  it('writes to a file', async () => {
    const { status, stdout } = await run(['extract', '-o', 'out.csv', '--format', 'csv', '--bom', 'news/b.txt'], {
      cwd: folder.path,
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    const written = readFileSync(at('out.csv'), 'utf8');
    expect(written.startsWith('\uFEFFfile,line,')).toBe(true);
    expect(parse(written, { columns: true, bom: true })[0]).toMatchObject({
      file: 'news/b.txt',
      line: '1',
      outcome: 'killed',
      low: '23',
    });
  });

  it('writes nothing for what is not Arabic, and nothing for nothing', async () => {
    writeFileSync(
      at('english.txt'),
      'Forces attacked Benghazi («بنغازي») on Tuesday, killing 12 people, according to medics in the city.',
    );
    writeFileSync(at('nothing.txt'), '');
    const { status, stdout, stderr } = await run(['extract', 'english.txt', 'nothing.txt'], { cwd: folder.path });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const record of jsonLines(stdout)) {
      expect(record).toMatchObject({ mentions: [], events: [] });
      expect(errorsOf(record)).toEqual([]);
    }
  });

  it('reads a file of one line of 2 MB', async () => {
    writeFileSync(at('long.txt'), SENTENCE.trim().concat(' ').repeat(20_000));
    const { status, stdout } = await run(['extract', '--format', 'table', 'long.txt'], { cwd: folder.path });
    expect(status).toBe(0);
    expect(stdout).toContain('long.txt:1');
  });
});

describe('what cannot be read', () => {
  it('is named on standard error, and the rest is done', async () => {
    writeFileSync(at('binary.txt'), Uint8Array.of(0x89, 0x50, 0, 0, 0));
    writeFileSync(at('broken.txt'), Buffer.concat([Buffer.from(SENTENCE), Buffer.from([0xff]), Buffer.from(SENTENCE)]));
    const { status, stdout, stderr } = await run(['extract', 'binary.txt', 'broken.txt', 'gone.txt', 'news/b.txt'], {
      cwd: folder.path,
    });
    expect(status).toBe(1);
    expect(jsonLines(stdout).map(({ file }) => file)).toEqual(['broken.txt', 'news/b.txt']);
    expect(stderr).toContain('binary.txt: this is not text');
    expect(stderr).toContain('broken.txt:2: ');
    expect(stderr).toContain('gone.txt: there is no such file');
  });

  it('is said in the language asked for, or that of the locale', async () => {
    const stderr = async (args: string[], locale = 'C') =>
      (await run(['extract', 'gone.txt', ...args], { cwd: folder.path, locale })).stderr;
    expect(await stderr(['--language', 'fr'])).toContain('n’existe pas');
    expect(await stderr([], 'ar_LY.UTF-8')).toContain('لا يوجد ملف');
    expect(await stderr([])).toContain('no such file');
  });

  it('is a folder without articles only in a word', async () => {
    const { status, stderr } = await run(['extract', 'empty'], { cwd: folder.path });
    expect(status).toBe(0);
    expect(stderr).toContain('empty: this folder holds no .txt articles');
  });

  it('names file, line and column of broken lines of corpus and gazetteer files', async () => {
    mkdirSync(at('wrong/.marsad'), { recursive: true });
    writeFileSync(at('wrong/a.txt'), SENTENCE);
    writeFileSync(at('wrong/corpus.yaml'), 'articles:\n  a.txt:\n    published: yesterday\n');
    writeFileSync(at('wrong/.marsad/gazetteer.yaml'), 'entities:\n  - id: nonsense\n');
    const { status, stdout, stderr } = await run(['extract', 'wrong'], { cwd: folder.path });
    expect(status).toBe(0);
    expect(jsonLines(stdout)).toHaveLength(1);
    expect(stderr).toContain('wrong/corpus.yaml:3:16: “yesterday” is not a day.');
    expect(stderr).toMatch(/gazetteer\.yaml:2:\d+: /);
  });
});

describe('brat', () => {
  it('writes two files for each article, and its settings', async () => {
    const { status } = await run(['extract', '--format', 'brat', '-o', 'brat', 'news/b.txt'], { cwd: folder.path });
    expect(status).toBe(0);
    expect(readFileSync(at('brat/news/b.txt'), 'utf8')).toBe(SENTENCE);
    expect(readFileSync(at('brat/news/b.ann'), 'utf8')).toContain('T1\t');
    expect(readFileSync(at('brat/annotation.conf'), 'utf8')).toContain('[entities]');
  });

  it('never writes over an article', async () => {
    const { status, stderr } = await run(['extract', '--format', 'brat', '-o', '.', 'news'], { cwd: folder.path });
    expect(status).toBe(2);
    expect(stderr).toContain('overwrite');
  });
});
