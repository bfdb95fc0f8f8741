import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { isolated, layOut, textWidth } from '../../server/export/columns';
import { dateCell, type TableTexts, tableText } from '../../server/export/table';
import { SUB_TYPES } from '../../server/model';
import { ANY_ARTICLE, ARTICLE, SOURCE } from './exportFixture';

const texts: TableTexts = {
  heads: {
    date: 'Date',
    place: 'Place',
    event: 'Event',
    actors: 'Actors',
    killed: 'Killed',
    injured: 'Injured',
    source: 'Source',
    words: 'Words',
  },
  statuses: { actual: '', background: 'background', planned: 'planned', demanded: 'demanded', denied: 'denied' },
  subTypes: Object.fromEntries(
    Object.values(SUB_TYPES)
      .flat()
      .map((type) => [type, type]),
  ) as TableTexts['subTypes'],
  total: (events, articles) => `${events} in ${articles}.`,
};

describe('table', () => {
  it('shows each event with its figures and its place in the source', () => {
    const plain = tableText(SOURCE, { language: 'en', texts, width: 170 }).replaceAll(/[\u2066-\u2069]/g, '');
    expect(plain).toContain('2016-08-02');
    expect(plain).toContain('15–23 (2)');
    expect(plain).toContain('10+');
    expect(plain).toContain('news/bomb.txt:3');
    expect(plain).toContain('→ Libyan');
    expect(plain).toContain('هجوم بسيارة مفخخة');
    expect(plain.endsWith('\n\n1 in 1.\n')).toBe(true);
  });

  it('is as wide as the window, and no line has white space at its end', () => {
    for (const width of [100, 120, 160, 220]) {
      for (const line of tableText(SOURCE, { language: 'en', texts, width }).split('\n')) {
        expect(textWidth(line)).toBeLessThanOrEqual(width);
        expect(line).toBe(line.trimEnd());
      }
    }
  });

  it('uses Arabic names, read from the right, in Arabic', () => {
    const table = tableText(SOURCE, { language: 'ar', texts, width: 170 });
    expect(table).toContain('\u2067بنغازي\u2069');
    expect(table).toContain('مجلس شورى ثوار بنغازي ← الجيش');
    expect(table).not.toContain('Benghazi');
  });

  it('says so when there are no events', () => {
    const article = { ...ARTICLE, analysis: { ...ARTICLE.analysis, events: [] } };
    expect(tableText({ ...SOURCE, articles: [article] }, { language: 'en', texts, width: 80 })).toBe('0 in 1.\n');
  });

  it('lets no article steer the terminal', () => {
    fc.assert(
      fc.property(ANY_ARTICLE, (article) => {
        const table = tableText({ ...SOURCE, articles: [article] }, { language: 'en', texts, width: 140 });
        expect(table.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
        const opened = table.match(/[\u2066-\u2068]/g)?.length ?? 0;
        expect(table.match(/\u2069/g)?.length ?? 0).toBe(opened);
      }),
    );
  });
});

describe('columns', () => {
  it('isolates Arabic names apart', () => {
    expect(isolated('شبان محليون → Army, قوات حفتر', false)).toBe(
      '\u2067شبان محليون\u2069 → Army, \u2067قوات حفتر\u2069',
    );
    expect(isolated('حي 2، سرت', false)).toBe('\u2067حي 2، سرت\u2069');
    expect(isolated('شبان ← Army', true)).toBe('\u2067شبان ← Army\u2069');
    expect(isolated('plain', true)).toBe('plain');
  });

  it('wraps at spaces and keeps columns in line', () => {
    expect(
      layOut(
        [
          { head: 'A', align: 'left', widest: 6 },
          { head: 'N', align: 'right' },
        ],
        [
          ['one two three', '7'],
          ['abcdefgh', '12'],
        ],
      ),
    ).toBe(
      'A        N\n──────  ──\none      7\ntwo\nthree\nabcdef  12\ngh\n'.replace(
        'one      7\ntwo\n',
        'one      7\ntwo\n',
      ),
    );
  });

  it('never loses a letter and never exceeds a width', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abc قتل漢-') });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 12 }), (cell, widest) => {
        const [, , ...lines] = layOut([{ head: '', align: 'left', widest }], [[cell]]).split('\n');
        const plain = lines.map((line) => line.replaceAll(/[\u2066-\u2069]/g, ''));
        expect(plain.join('').replaceAll(' ', '')).toBe(cell.replaceAll(' ', ''));
        for (const line of plain) expect(stringWidth(line)).toBeLessThanOrEqual(widest);
      }),
    );
  });
});

describe('dateCell', () => {
  it('is as precise as the date', () => {
    const cell = (earliest: string | null, latest: string | null, precision: 'day' | 'month' | 'year' | null) =>
      dateCell({ earliest, latest, precision });
    expect(cell('2016-08-02', '2016-08-02', 'day')).toBe('2016-08-02');
    expect(cell('2016-08-01', '2016-08-31', 'month')).toBe('2016-08');
    expect(cell('2014-01-01', '2014-12-31', 'year')).toBe('2014');
    expect(cell('2016-08-02', '2016-08-03', 'day')).toBe('2016-08-02–03');
    expect(cell('2016-07-31', '2016-08-02', 'day')).toBe('2016-07-31–08-02');
    expect(cell('2015-12-31', '2016-01-01', 'day')).toBe('2015-12-31 – 2016-01-01');
    expect(cell(null, null, null)).toBe('');
  });
});
