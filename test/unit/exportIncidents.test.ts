/** An incident in the exports: one row, its claims, and the number that the chosen convention records. */

import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../server/engine';
import { acledChunks } from '../../server/export/acled';
import type { ExportSource, ReadArticle } from '../../server/export/article';
import { csvChunks } from '../../server/export/csv';
import { geojsonChunks } from '../../server/export/geojson';
import { incidentsOf } from '../../server/export/incidents';
import { ucdpChunks } from '../../server/export/ucdp';
import { builtinGazetteer } from '../../server/gazetteer/builtin';

const FOLDER = 'test/gold/own/incidents';
const DAYS: Readonly<Record<string, string>> = {
  '014_gate_copy.txt': '2019-03-10',
  '015_gate_raised.txt': '2019-03-10',
  '017_gate_other.txt': '2019-04-20',
};

const gazetteer = builtinGazetteer();
const engine = createEngine(gazetteer);
const articles = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((file): ReadArticle => {
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const day = DAYS[file];
    return {
      file,
      text,
      analysis: engine.analyse(text, day === undefined ? {} : { published: { date: day, basis: 'corpus' } }),
    };
  });
const SOURCE: ExportSource = { gazetteer, articles, incidents: incidentsOf(articles, gazetteer) };

type Rows = Record<string, string>[];
const rowsOf = (chunks: Iterable<string>): Rows => parse([...chunks].join(''), { columns: true });
const gateOf = (rows: Rows, column: string) => rows.filter((row) => row[column]?.includes('014_gate'));

describe('an incident in the exports', () => {
  it('has its claims, copies marked with what drifted, and what is recorded', () => {
    const [incident, ...more] = SOURCE.incidents;
    expect(more).toEqual([]);
    expect(incident?.recorded?.killed).toMatchObject({ acled: 5, ucdp: { best: 7, low: 5, high: 8 } });
    const copied = incident?.claims?.filter(({ copyOf }) => copyOf !== null) ?? [];
    expect(new Set(copied.map(({ file, copyOf }) => `${file} < ${copyOf}`))).toEqual(
      new Set(['014_gate_copy.txt < 013_gate_first.txt']),
    );
    expect(copied[0]?.drifts.map(({ kind }) => kind)).toEqual(['qualifier', 'date']);
  });

  it('is one row, whose number is that of the convention, which is recorded', () => {
    const acled = (more: Partial<ExportSource>) => gateOf(rowsOf(acledChunks({ ...SOURCE, ...more })), 'notes');
    expect(acled({})).toMatchObject([{ fatalities: '5' }]);
    expect(acled({})[0]?.['tags']).toContain('fatalities rule=acled: lowest claim; vague figures=least');
    expect(acled({ convention: 'ucdp', vague: 'omit' })).toMatchObject([{ fatalities: '7' }]);
    expect(acled({ convention: 'ucdp', vague: 'omit' })[0]?.['tags']).toContain('vague figures=omit');
    const ucdp = (more: Partial<ExportSource>) => gateOf(rowsOf(ucdpChunks({ ...SOURCE, ...more })), 'source_original');
    expect(ucdp({})).toMatchObject([{ best: '7', low: '5', high: '8', number_of_sources: '5' }]);
    expect(ucdp({ convention: 'acled' })).toMatchObject([{ best: '5', low: '5', high: '8' }]);
  });

  it('names itself in csv and holds its claims in geojson', () => {
    const rows = rowsOf(csvChunks(SOURCE)).filter(({ incident }) => incident === 'i1');
    expect(new Set(rows.map(({ file }) => file)).size).toBe(5);
    const { features } = JSON.parse([...geojsonChunks(SOURCE)].join('')) as {
      features: {
        properties: { incident: string | null; claims: { story: string | null; copyOf: string | null }[] };
      }[];
    };
    const claims = features.find(({ properties }) => properties.incident === 'i1')?.properties.claims ?? [];
    expect(claims.some(({ story }) => story === 'final')).toBe(true);
    expect(claims.some(({ copyOf }) => copyOf === '013_gate_first.txt')).toBe(true);
  });
});
