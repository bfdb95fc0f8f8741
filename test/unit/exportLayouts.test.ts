import { getIssues } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACLED_COLUMNS, acledChunks, leftOutOfAcled } from '../../server/export/acled';
import type { ExportSource } from '../../server/export/article';
import { BRAT_SETTINGS, bratAnnotations } from '../../server/export/brat';
import { geojsonChunks } from '../../server/export/geojson';
import { priogridCell, UCDP_COLUMNS, ucdpChunks } from '../../server/export/ucdp';
import { ANY_ARTICLE, ARTICLE, GAZETTEER, SOURCE } from './exportFixture';

type Rows = Record<string, string>[];
const rowsOf = (chunks: Iterable<string>): Rows => parse([...chunks].join(''), { columns: true });

/** Two articles on one happening. */
const JOINED: ExportSource = {
  ...SOURCE,
  articles: [ARTICLE, { ...ARTICLE, file: 'news/second.txt', outlet: 'Other; Agency', headline: 'عنوان' }],
  incidents: [
    {
      id: 'i1',
      events: [
        { file: ARTICLE.file, event: 'e1' },
        { file: 'news/second.txt', event: 'e1' },
      ],
      links: [],
    },
  ],
};

describe('acled', () => {
  it("has ACLED's columns in their order", () => {
    expect(ACLED_COLUMNS.join(',')).toBe(
      'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp',
    );
  });

  it('records the most conservative number, and where all of it stands', () => {
    const [row, ...more] = rowsOf(acledChunks(SOURCE));
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      event_date: '2016-08-02',
      time_precision: '1',
      disorder_type: 'Political violence',
      actor1: 'Benghazi Revolutionaries Shura Council',
      inter1: 'Rebel group',
      actor2: 'Libyan National Army',
      inter2: 'State forces',
      interaction: 'State forces-Rebel group',
      iso: '434',
      country: 'Libya',
      location: 'Benghazi',
      fatalities: '15',
      source: 'Agency',
    });
    expect(row?.['notes']).toContain('news/bomb.txt:3 [');
    expect(row?.['tags']).toContain('killed=15-23');
    expect(row?.['tags']).toContain('injured=10-;');
  });

  it('names civilians by their country, and codes them as what they are', () => {
    const [event] = ARTICLE.analysis.events;
    const [bomber] = event?.actors ?? [];
    const hit = { entity: null, role: 'target', mention: null, span: { start: 0, end: 3 }, gloss: 'civilians' };
    const analysis = { ...ARTICLE.analysis, events: [{ ...event, actors: [bomber, hit] } as never] };
    expect(rowsOf(acledChunks({ ...SOURCE, articles: [{ ...ARTICLE, analysis }] }))[0]).toMatchObject({
      actor2: 'Civilians (Libya)',
      inter2: 'Civilians',
      civilian_targeting: 'Civilian targeting',
    });
  });

  it('gives an incident one row with all its sources', () => {
    const rows = rowsOf(acledChunks(JOINED));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.['source']).toBe('Agency; Other, Agency');
  });

  it('leaves out, and counts, what has no date', () => {
    const event = {
      ...ARTICLE.analysis.events[0],
      date: { earliest: null, latest: null, precision: null, mention: null },
    };
    const article = { ...ARTICLE, analysis: { ...ARTICLE.analysis, events: [event as never] } };
    expect(rowsOf(acledChunks({ ...SOURCE, articles: [article] }))).toEqual([]);
    expect(leftOutOfAcled({ ...SOURCE, articles: [article] })).toBe(1);
  });

  it('has one actor to a side whatever the articles hold', () => {
    fc.assert(
      fc.property(fc.array(ANY_ARTICLE, { maxLength: 3 }), (articles) => {
        for (const row of rowsOf(acledChunks({ ...SOURCE, articles }))) {
          expect(`${row['actor1']}${row['actor2']}`).not.toContain(';');
          expect(row['fatalities']).toMatch(/^\d+$/);
        }
      }),
    );
  });
});

describe('ucdp', () => {
  it("has UCDP's columns in their order", () => {
    expect(UCDP_COLUMNS).toHaveLength(49);
    expect(UCDP_COLUMNS.join(',')).toBe(
      'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob',
    );
  });

  it('has the government as side A, and best, high and low', () => {
    expect(rowsOf(ucdpChunks(SOURCE))).toMatchObject([
      {
        type_of_violence: '1',
        side_a: 'Libyan National Army',
        side_b: 'Benghazi Revolutionaries Shura Council',
        deaths_a: '15',
        deaths_b: '0',
        best: '15',
        low: '15',
        high: '23',
        geom_wkt: 'POINT (20.0667 32.1167)',
        country_id: '620',
        gwnoa: '620',
        gwnob: '',
        date_prec: '1',
      },
    ]);
  });

  it('lists sources in the same order', () => {
    const [row] = rowsOf(ucdpChunks(JOINED));
    expect(row).toMatchObject({
      number_of_sources: '2',
      source_office: 'Agency;Other, Agency',
      source_date: '2016-08-02;2016-08-02',
      source_article: '"Agency,2016-08-02,news/bomb.txt";"Other, Agency,2016-08-02,عنوان"',
    });
  });

  it('adds up to best for any articles', () => {
    fc.assert(
      fc.property(fc.array(ANY_ARTICLE, { maxLength: 3 }), (articles) => {
        for (const row of rowsOf(ucdpChunks({ ...SOURCE, articles }))) {
          const of = (column: string) => Number(row[column]);
          expect(of('deaths_a') + of('deaths_b') + of('deaths_civilians') + of('deaths_unknown')).toBe(of('best'));
          expect(of('low')).toBeLessThanOrEqual(of('best'));
          expect(of('high')).toBeGreaterThanOrEqual(Math.max(1, of('best')));
        }
      }),
    );
  });

  it('counts cells of PRIO-GRID from the south-west', () => {
    expect(priogridCell(-90, -180)).toBe(1);
    expect(priogridCell(-89.5, -180)).toBe(721);
    expect(priogridCell(90, 180)).toBe(360 * 720);
  });
});

describe('geojson', () => {
  const read = (source: ExportSource) => JSON.parse([...geojsonChunks(source)].join(''));

  it('has points with their claims, longitude first', () => {
    const { type, features } = read(JOINED);
    expect(type).toBe('FeatureCollection');
    expect(features).toHaveLength(1);
    expect(features[0]).toMatchObject({
      type: 'Feature',
      id: 'i1',
      geometry: { type: 'Point', coordinates: [20.0667, 32.1167] },
      properties: { killedLow: 15, killedHigh: 23, injuredLow: 10, injuredHigh: null, place: 'Benghazi' },
    });
    expect(features[0].properties.claims).toHaveLength(6);
    expect(features[0].properties.reports).toHaveLength(2);
  });

  it('is GeoJSON to a validator, for any articles', () => {
    fc.assert(
      fc.property(fc.array(ANY_ARTICLE, { maxLength: 3 }), (articles) => {
        expect(getIssues([...geojsonChunks({ ...SOURCE, articles })].join(''))).toEqual([]);
      }),
    );
  });
});

describe('brat', () => {
  it('declares every type that it writes', () => {
    const types = bratAnnotations(ARTICLE, GAZETTEER).matchAll(/^T\d+\t(\S+)/gm);
    for (const [, type = ''] of types) expect(BRAT_SETTINGS['annotation.conf']).toMatch(new RegExp(`^${type}\\b`, 'm'));
  });

  it('counts characters, and covers no line end', () => {
    fc.assert(
      fc.property(ANY_ARTICLE, (article) => {
        const characters = [...article.text];
        for (const line of bratAnnotations(article, GAZETTEER).split('\n')) {
          const match = /^T\d+\t\S+ ([\d ;]+)\t(.*)$/s.exec(line);
          if (match === null) continue;
          const pieces = (match[1] ?? '').split(';').map((piece) => {
            const [start, end] = piece.split(' ').map(Number);
            return characters.slice(start, end).join('');
          });
          expect(pieces.join(' ')).not.toMatch(/[\r\n]/);
          // A span that cuts a surrogate pair in two cannot be said in characters.
          if (!/[\uD800-\uDFFF]/.test(article.text)) expect(pieces.join(' ')).toBe(match[2]);
        }
      }),
    );
  });

  it('refers to annotations that are there', () => {
    const text = bratAnnotations(ARTICLE, GAZETTEER);
    const ids = new Set([...text.matchAll(/^([TE]\d+)\t/gm)].map(([, id]) => id));
    const event = /^E1\t(.*)$/m.exec(text)?.[1] ?? '';
    expect(event).toContain('Initiator:');
    expect(event).toContain('Figure2:');
    for (const [, id] of event.matchAll(/:(T\d+)/g)) expect(ids).toContain(id);
  });
});
