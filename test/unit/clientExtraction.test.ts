import { describe, expect, it } from 'vitest';
import { countingChoices, countsByConvention, FORMATS, fileEnding, readWish } from '../../client/extractionChoices';
import { FORMATS as COMMAND_LINE } from '../../server/export/formats';

describe('what may be extracted', () => {
  it('offers the formats of the command line', () => {
    expect([...FORMATS].sort()).toEqual([...COMMAND_LINE].sort());
  });

  it('reads what a caller wishes and leaves out what it does not know', () => {
    const wish = { scope: 'corpus', format: 'ucdp', convention: 'range', vague: 'omit' };
    expect(readWish(wish)).toEqual(wish);
    expect(readWish({ format: 'xlsx', convention: 'most', vague: 3 })).toEqual({});
    expect(readWish('acled')).toEqual({});
  });

  it('asks how to count only where a format records one number, its own way first', () => {
    expect(FORMATS.filter(countsByConvention)).toEqual(['acled', 'ucdp']);
    expect(countingChoices('acled')[0]).toEqual({ convention: 'acled', vague: 'least' });
    expect(countingChoices('ucdp')[0]).toEqual({ convention: 'ucdp', vague: 'least' });
    expect(countingChoices('ucdp').map(({ convention }) => convention)).toEqual([
      ...['ucdp', 'ucdp', 'ucdp'],
      ...['acled', 'acled', 'acled'],
      ...['range', 'range', 'range'],
    ]);
  });

  it('saves each format under its ending', () => {
    expect(fileEnding('acled')).toEqual({ proposed: 'acled.csv', extension: 'csv' });
    expect(fileEnding('ucdp')).toEqual({ proposed: 'ucdp.csv', extension: 'csv' });
    expect(fileEnding('geojson')).toEqual({ proposed: 'events.geojson', extension: 'geojson' });
    expect(fileEnding('csv')).toEqual({ proposed: 'events.csv', extension: 'csv' });
  });
});
