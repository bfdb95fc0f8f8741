import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportSource } from '../../server/export/article';
import { CSV_COLUMNS, csvChunks } from '../../server/export/csv';
import { row } from '../../server/export/delimited';
import { ANY_ARTICLE, ARTICLE, SOURCE } from './exportFixture';

const rowsOf = (source: ExportSource): Record<string, string>[] =>
  parse([...csvChunks(source)].join(''), { columns: true });

describe('csv', () => {
  it('has the columns of the contract', () => {
    expect(CSV_COLUMNS.join(',')).toBe(
      'file,line,start,end,quote,outcome,low,high,qualifier,unit,scope,victims,victim_faction,speaker,via,valence,event,event_type,event_sub_type,status,date_earliest,date_latest,date_precision,place,latitude,longitude,actors,incident,sentence',
    );
  });

  it('has one row for each claim', () => {
    const rows = rowsOf(SOURCE);
    expect(rows.map(({ quote }) => quote)).toEqual(['23 شخصا', 'عشرات آخرون', '15 جنديا']);
    expect(rows[0]).toEqual({
      file: 'news/bomb.txt',
      line: '3',
      start: String(ARTICLE.text.indexOf('23')),
      end: String(ARTICLE.text.indexOf('23') + 7),
      quote: '23 شخصا',
      outcome: 'killed',
      low: '23',
      high: '23',
      qualifier: 'exact',
      unit: 'persons',
      scope: 'incident',
      victims: 'unknown',
      victim_faction: '',
      speaker: 'مصادر طبية ليبية',
      via: 'وكالة أسوشيتد برس',
      valence: 'neutral',
      event: 'e1',
      event_type: 'Explosions/Remote violence',
      event_sub_type: 'Suicide bomb',
      status: 'actual',
      date_earliest: '2016-08-02',
      date_latest: '2016-08-02',
      date_precision: 'day',
      place: 'Benghazi',
      latitude: '32.1167',
      longitude: '20.0667',
      actors:
        'Benghazi Revolutionaries Shura Council (initiator); Libyan National Army (target); شبان محليون (participant)',
      incident: '',
      sentence: ARTICLE.text.split('\n')[2],
    });
    expect(rows[1]).toMatchObject({ low: '', high: '', qualifier: 'indefinite' });
    expect(rows[2]).toMatchObject({ line: '4', victim_faction: 'Libyan National Army' });
  });

  it('names the incident of a claim', () => {
    const incidents = [{ id: 'i7', events: [{ file: ARTICLE.file, event: 'e1' }], links: [] }];
    expect(rowsOf({ ...SOURCE, incidents }).map(({ incident }) => incident)).toEqual(['i7', 'i7', 'i7']);
  });

  it('never lets a spreadsheet run what an article says', () => {
    fc.assert(
      fc.property(fc.array(ANY_ARTICLE, { minLength: 1, maxLength: 3 }), (articles) => {
        for (const record of rowsOf({ ...SOURCE, articles })) {
          for (const cell of Object.values(record)) {
            if (!/^-?\d+(?:\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
          }
        }
      }),
    );
  });

  it('gives back every cell to a reader', () => {
    const cell = fc.oneof(fc.string({ unit: fc.constantFrom(...'a,"\'\n\r;قتل=+-@\t ') }), fc.integer());
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
        const [read] = parse(row(cells)) as string[][];
        const neutral = (value: string | number) =>
          typeof value === 'string' ? value.replace(/^[=+\-@\t\r\n]/, "'$&") : String(value);
        expect(read).toEqual(cells.map(neutral));
      }),
    );
  });

  it('keeps numbers numbers', () => {
    expect(row([-13.2, '-13.2', null, '=1+1'])).toBe("-13.2,'-13.2,,'=1+1\n");
  });
});
