import { afterEach, beforeEach, expect, test } from 'vitest';
import { EXTRACT } from '../../server/protocol';
import { FOLDER, TestClient } from './client';

const A = `${FOLDER}/day/a.txt`;
const TEXT_A = 'هجوم في بنغازي أسفر عن 12 قتيلا.\nوقالت قوات حفتر إنها سيطرت على المدينة.\n';

let client: TestClient;

beforeEach(async () => {
  client = new TestClient();
  client.files.write(A, TEXT_A);
  client.files.write(`${FOLDER}/b.txt`, 'هجوم في سرت أسفر عن 3 قتلى.\n');
  client.files.write(`${FOLDER}/corpus.yaml`, 'articles:\n  day/a.txt:\n    published: 2016-08-02\n');
  await client.start();
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
