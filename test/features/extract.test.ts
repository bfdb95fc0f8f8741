import { afterEach, beforeEach, expect, test } from 'vitest';
import { bratFiles } from '../../server/features/bratFiles';
import { EXTRACT, REVIEW, REVIEW_SUBJECTS } from '../../server/protocol';
import { FOLDER, TestClient } from './client';
import { GAZETTEER } from './gazetteer';

const A = `${FOLDER}/day/a.txt`;
const TEXT_A = 'هجوم في بنغازي أسفر عن 12 قتيلا.\nوقالت قوات حفتر إنها سيطرت على المدينة.\n';

let client: TestClient;

beforeEach(async () => {
  client = new TestClient();
  client.files.write(A, TEXT_A);
  client.files.write(`${FOLDER}/b.txt`, 'هجوم في سرت أسفر عن 3 قتلى.\n');
  client.files.write(`${FOLDER}/corpus.yaml`, 'articles:\n  day/a.txt:\n    published: 2016-08-02\n');
  await client.start({ locale: 'en', gazetteerDocuments: true, reviews: true });
});

afterEach(() => client.stop());

test('the layouts of data sets have a row for each event and say which events have none', async () => {
  const acled = await client.own(EXTRACT, { scope: 'corpus', format: 'acled' });
  const [head, ...rows] = acled.text.trimEnd().split(/\r?\n/u);
  expect(head).toMatch(/^event_id_cnty,event_date,/u);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toContain('fatalities rule=acled: lowest claim; vague figures=least');
  expect(acled.leftOut).toBe(1);
  expect(acled.files).toBeUndefined();
  const ucdp = await client.own(EXTRACT, { scope: 'corpus', format: 'ucdp' });
  expect(ucdp.text).toContain('2016-08-02');
  expect(ucdp.leftOut).toBe(1);
});

test('the convention and the rule of vague figures are followed', async () => {
  const { text } = await client.own(EXTRACT, { scope: 'corpus', format: 'acled', convention: 'range', vague: 'omit' });
  expect(text).toContain('fatalities rule=range: lowest claim, range beside it; vague figures=omit');
});

test('GeoJSON has the events at their places', async () => {
  const { text, leftOut } = await client.own(EXTRACT, { scope: 'corpus', format: 'geojson' });
  expect(JSON.parse(text)).toMatchObject({ type: 'FeatureCollection' });
  expect(leftOut).toBeUndefined();
});

test('brat has files: its settings, and each article beside its annotations', async () => {
  const { text, files = [] } = await client.own(EXTRACT, { scope: 'corpus', format: 'brat' });
  expect(text).toBe('');
  expect(files.map(({ path }) => path).sort()).toEqual([
    'annotation.conf',
    'b.ann',
    'b.txt',
    'day/a.ann',
    'day/a.txt',
    'visual.conf',
  ]);
  const of = (path: string) => files.find((file) => file.path === path)?.text;
  expect(of('day/a.txt')).toBe(TEXT_A);
  expect(of('day/a.ann')).toMatch(/^T\d+\tPlace 8 14\tبنغازي$/mu);
});

test('no file of brat takes the place of another or leads out of the folder', () => {
  const analysis = {
    published: { date: null, basis: 'none' },
    mentions: [],
    events: [],
    sentences: [],
    notices: [],
  } as const;
  const read = (file: string) => ({ file, text: file, analysis });
  const articles = ['a.txt', 'A.TXT', '../day/./a.txt', 'C:/day/a.txt'].map(read);
  const files = bratFiles({ articles, gazetteer: GAZETTEER, incidents: [] });
  expect(files.map(({ path }) => path).filter((path) => path.endsWith('.ann'))).toEqual([
    'a.ann',
    'A 2.ann',
    'day/a.ann',
    'day/a 2.ann',
  ]);
});

test('a rejected event is in none of them', async () => {
  await client.open(A, TEXT_A);
  const subjects = await client.own(REVIEW_SUBJECTS, { uri: A, line: 0, character: 1 });
  const event = subjects.find(({ subject }) => subject.kind === 'event')?.subject;
  if (event === undefined) throw new Error('no event at the beginning');
  await client.own(REVIEW, { subject: event, verdict: 'rejected', author: 'Sara' });
  const acled = await client.own(EXTRACT, { scope: 'article', uri: A, format: 'acled' });
  expect(acled.text.trimEnd().split(/\r?\n/u)).toHaveLength(1);
  const geojson = await client.own(EXTRACT, { scope: 'article', uri: A, format: 'geojson' });
  expect(JSON.parse(geojson.text)).toMatchObject({ features: [] });
  const { files = [] } = await client.own(EXTRACT, { scope: 'article', uri: A, format: 'brat' });
  expect(files.find(({ path }) => path === 'day/a.ann')?.text).not.toMatch(/^E\d/mu);
});
