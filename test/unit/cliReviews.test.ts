import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anchorOf, PlainText } from '../../server/reviews/anchor';
import { formatRecord } from '../../server/reviews/file';
import type { ReviewRecord } from '../../server/reviews/record';
import { run, temporaryFolder } from './cliHarness';

const TEXT =
  'قالت مصادر طبية ليبية إن 23 شخصا قتلوا وأصيب 40 شخصا في تفجير سيارة مفخخة بمنطقة القوارشة في بنغازي.\n' +
  'وشنت طائرات غارة جوية على سرت أسفرت عن مقتل 5 مسلحين.\n';
const folder = temporaryFolder();
const plain = new PlainText(TEXT);
const at = (quote: string) =>
  anchorOf(plain, 'a.txt', { start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length });

function line(author: string, verdict: string, quote: string, more: object = {}): string {
  const time = '2026-11-21T08:00:00.000Z';
  return `${formatRecord({ subject: 'figure', at: at(quote), verdict, author, time, ...more } as ReviewRecord)}\n`;
}

const killed = (low: number, high: number | null) => ({ correction: { outcome: 'killed', low, high } });
const SARA = [
  line('Sara', 'corrected', '23 شخصا', killed(15, 23)),
  line('Sara', 'confirmed', '40 شخصا'),
  line('Sara', 'rejected', '5 مسلحين', { note: 'counted\ttwice' }),
].join('');
const OMAR = [
  line('Omar', 'corrected', '23 شخصا', killed(15, 23)),
  line('Omar', 'confirmed', '40 شخصا'),
  line('Omar', 'confirmed', '5 مسلحين'),
].join('');

const inFolder = (name: string) => join(folder.path, name);
const extract = (...args: string[]) => run(['extract', 'a.txt', ...args], { cwd: folder.path });

beforeAll(() => {
  mkdirSync(inFolder('.marsad'));
  writeFileSync(inFolder('a.txt'), TEXT);
  writeFileSync(inFolder('.marsad/reviews.jsonl'), SARA);
  writeFileSync(inFolder('omar.jsonl'), OMAR);
  writeFileSync(inFolder('both.jsonl'), SARA + OMAR);
});
afterAll(folder.remove);

describe('extract with verdicts', () => {
  it('uses those of the folder: corrections in, rejected figures out, who said so beside', async () => {
    const { stdout, stderr, status } = await extract('--format', 'csv');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const [head = '', ...rows] = stdout.trimEnd().split(/\r?\n/u);
    expect(head.endsWith(',sentence,review,reviewer')).toBe(true);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain(',killed,15,23,range,');
    expect(rows[0]?.endsWith(',corrected,Sara')).toBe(true);
    expect(rows[1]?.endsWith(',confirmed,Sara')).toBe(true);
  });

  it('leaves them out with --no-reviews, to the same bytes as without a file', async () => {
    const without = await extract('--no-reviews', '--format', 'csv');
    cpSync(inFolder('a.txt'), join(inFolder('.'), 'plain', 'a.txt'), { recursive: true });
    const plainRun = await run(['extract', 'a.txt', '--format', 'csv'], { cwd: inFolder('plain') });
    expect(without.stdout).toBe(plainRun.stdout);
    expect(without.stdout.split('\n')[0]).not.toContain('review');
  });

  it('takes another file, and says so in the records', async () => {
    const { stdout } = await extract('--reviews', 'omar.jsonl', '--format', 'jsonl');
    const { mentions } = JSON.parse(stdout) as {
      mentions: { text: string; review?: { status: string; author: string; was?: unknown } }[];
    };
    const reviewed = mentions.filter(({ review }) => review !== undefined);
    expect(reviewed.map(({ text, review }) => `${text} ${review?.status} ${review?.author}`)).toEqual([
      '23 شخصا corrected Omar',
      '40 شخصا confirmed Omar',
      '5 مسلحين confirmed Omar',
    ]);
    expect(reviewed[0]?.review?.was).toEqual({ outcome: 'killed', low: 23, high: 23 });
  });

  it('says which lines are broken and which verdicts lost their place', async () => {
    writeFileSync(
      inFolder('odd.jsonl'),
      `{"subject":\n${formatRecord({ ...JSON.parse(SARA.split('\n')[0] ?? ''), at: { ...at('23 شخصا'), quote: 'ذهب' } })}\n`,
    );
    const { stderr, status } = await extract('--reviews', 'odd.jsonl', '--format', 'table');
    expect(stderr).toMatch(/^marsad: odd\.jsonl:1: this line is not JSON/mu);
    expect(stderr).toMatch(/^marsad: a\.txt: a verdict of Sara \(corrected\) has lost its place: “ذهب”/mu);
    expect(status).toBe(0);
    expect((await extract('--reviews', 'gone.jsonl')).status).toBe(2);
  });
});

describe('agreement', () => {
  const compare = (...args: string[]) => run(['agreement', ...args], { cwd: folder.path });

  it('gives percent, kappa and the sentences where two files differ', async () => {
    const { stdout, status } = await compare('.', 'omar.jsonl');
    expect(status).toBe(0);
    const text = stdout.replaceAll(/[\u2066-\u2069]/gu, '');
    expect(text).toContain('3 subjects were judged by both.');
    expect(text).toContain('Agreement: 2 (66.7 %)');
    // Sara: corrected, confirmed, rejected; Omar: corrected, confirmed, confirmed. (2/3 - 3/9) / (1 - 3/9) = 1/2.
    expect(text).toContain('Cohen’s kappa: 0.50');
    expect(text).toContain('a.txt:2 · figure · 5 مسلحين');
    expect(text).toContain('وشنت طائرات غارة جوية على سرت أسفرت عن مقتل 5 مسلحين');
    expect(text).toContain('A Sara: rejected — counted twice');
    expect(text).toContain('B Omar: confirmed');
  });

  it('compares two authors of one merged file, and gives JSON', async () => {
    const { stdout } = await compare('both.jsonl', 'both.jsonl', '--authors', 'Sara,Omar', '--format', 'json');
    const found = JSON.parse(stdout);
    expect(found).toMatchObject({ both: 3, agreed: 2, onlyFirst: 0, kappa: expect.closeTo(0.5) });
    expect(found.disagreements).toEqual([
      expect.objectContaining({
        file: 'a.txt',
        line: 2,
        first: expect.objectContaining({ verdict: 'rejected', author: 'Sara' }),
        second: expect.objectContaining({ verdict: 'confirmed', author: 'Omar' }),
      }),
    ]);
  });

  it('goes by the words where the articles are not there', async () => {
    writeFileSync(inFolder('plain/sara.jsonl'), SARA.replaceAll('"a.txt"', '"gone.txt"'));
    writeFileSync(inFolder('plain/omar.jsonl'), OMAR.replaceAll('"a.txt"', '"gone.txt"'));
    const { stdout } = await run(['agreement', 'sara.jsonl', 'omar.jsonl', '--format', 'json'], {
      cwd: inFolder('plain'),
    });
    expect(JSON.parse(stdout)).toMatchObject({ both: 3, agreed: 2 });
  });

  it.each([
    [['agreement', 'omar.jsonl'], 'B is missing'],
    [['agreement', 'gone.jsonl', 'omar.jsonl'], 'gone.jsonl: there is no such file'],
    [['agreement', '.', 'plain'], 'plain/.marsad/reviews.jsonl: there is no such file'],
    [['agreement', '.', 'omar.jsonl', '--format', 'xml'], 'xml is no format'],
    [['agreement', '.', 'omar.jsonl', '--authors', 'Sara'], '--authors Sara does not name two authors'],
  ])('%j is refused', async (args, message) => {
    const { status, stderr } = await run(args, { cwd: folder.path });
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('decisions on incidents', () => {
  const SAME = 'قتل 23 شخصا في تفجير سيارة مفخخة بمنطقة القوارشة في بنغازي يوم الثلاثاء 2 أغسطس 2016.\n';
  const anchor = (file: string) => {
    const start = SAME.indexOf('تفجير');
    return anchorOf(new PlainText(SAME), file, { start, end: start + 'تفجير'.length });
  };
  const incidents = async () => {
    const { stdout } = await run(['extract', '.', '--format', 'json'], { cwd: inFolder('two') });
    return (JSON.parse(stdout) as { incidents: { events: { file: string }[] }[] }).incidents;
  };

  it('keep apart what was taken for one happening, until they are taken back', async () => {
    mkdirSync(inFolder('two/.marsad'), { recursive: true });
    writeFileSync(inFolder('two/a.txt'), SAME);
    writeFileSync(inFolder('two/b.txt'), SAME);
    expect((await incidents()).map(({ events }) => events.map(({ file }) => file))).toEqual([['a.txt', 'b.txt']]);
    const said = (verdict: string, time: string) =>
      `${formatRecord({ subject: 'incident', at: anchor('b.txt'), other: anchor('a.txt'), verdict, author: 'Sara', time } as ReviewRecord)}\n`;
    writeFileSync(inFolder('two/.marsad/reviews.jsonl'), said('rejected', '2026-11-21T08:00:00Z'));
    expect(await incidents()).toEqual([]);
    const both = said('withdrawn', '2026-11-21T09:00:00Z') + said('rejected', '2026-11-21T08:00:00Z');
    writeFileSync(inFolder('two/.marsad/reviews.jsonl'), both);
    expect(await incidents()).toHaveLength(1);
  });
});
