import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { CORPUS_MESSAGES } from '../../l10n/corpus';
import schema from '../../schema/corpus.schema.json';
import { isDay, parseCorpusFile } from '../../server/storage/corpusFile';

const SEEDS = new URL('../../seeds/', import.meta.url);
const validate = new Ajv2020({ formats: { date: isDay } }).compile(schema);

const problemsOf = (text: string) =>
  parseCorpusFile(text, 'corpus.yaml').problems.map(({ code, line, column, value }) => ({ code, line, column, value }));

describe('parseCorpusFile', () => {
  it('reads what is known of each article', () => {
    const { articles, problems } = parseCorpusFile(
      'articles:\n  ./a.txt:\n    published: 2016-08-02\n    outlet: الجزيرة\n    basis: dateline\n  b.txt:\n',
      'corpus.yaml',
    );
    expect(problems).toEqual([]);
    expect([...articles]).toEqual([
      ['a.txt', { published: { date: '2016-08-02', basis: 'corpus' }, outlet: 'الجزيرة' }],
      ['b.txt', {}],
    ]);
  });

  it('knows every seed', () => {
    const text = readFileSync(new URL('corpus.yaml', SEEDS), 'utf8');
    const { articles, problems } = parseCorpusFile(text, 'seeds/corpus.yaml');
    expect(problems).toEqual([]);
    expect(validate(parse(text))).toBe(true);
    const names = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
    expect([...articles.keys()]).toEqual(names.sort());
    for (const name of names) expect(articles.get(name)?.published?.date).toMatch(/^201[4-7]-/);
  });

  it('takes an empty file for an empty corpus', () => {
    for (const text of ['', '# nothing\n', 'articles:\n', '{}']) {
      expect(parseCorpusFile(text, 'corpus.yaml')).toEqual({ articles: new Map(), problems: [] });
    }
  });

  it('names line and column of what is wrong, and keeps the rest', () => {
    const text = 'articles:\n  a.txt:\n    published: 2015-02-29\n    outlet: [x]\n    color: red\n    headline: نعم\n';
    expect(problemsOf(text)).toEqual([
      { code: 'not-a-day', line: 3, column: 16, value: '2015-02-29' },
      { code: 'not-text', line: 4, column: 13, value: 'outlet' },
      { code: 'unknown-field', line: 5, column: 5, value: 'color' },
    ]);
    expect(parseCorpusFile(text, 'c').articles.get('a.txt')).toEqual({ headline: 'نعم' });
  });

  it('says what is no mapping', () => {
    expect(problemsOf('- a')).toEqual([{ code: 'not-a-mapping', line: 1, column: 1, value: '' }]);
    expect(problemsOf('articles: [a]')).toEqual([{ code: 'not-a-mapping', line: 1, column: 11, value: 'articles' }]);
    expect(problemsOf('articles:\n  a.txt: 2016\n')).toEqual([
      { code: 'not-a-mapping', line: 2, column: 10, value: 'a.txt' },
    ]);
    expect(problemsOf('article:\n')).toEqual([{ code: 'unknown-field', line: 1, column: 1, value: 'article' }]);
  });

  it('says where YAML breaks, and what is named twice', () => {
    expect(problemsOf('articles:\n  a.txt: {published: 2016-08-02\n')[0]).toMatchObject({ code: 'syntax' });
    expect(problemsOf('articles:\n  a.txt:\n  a.txt:\n')[0]).toMatchObject({ code: 'syntax', line: 3, column: 3 });
  });

  it('has a message for each problem in each language', () => {
    for (const messages of Object.values(CORPUS_MESSAGES)) {
      for (const message of Object.values(messages)) expect(message('published').length).toBeGreaterThan(10);
    }
  });

  it('never throws', () => {
    const soup = fc.string({ unit: fc.constantFrom(...'ab:-[]{}&*!|>\'"%@`,# \n\t0129.txt', 'articles', 'published') });
    fc.assert(
      fc.property(soup, (text) => {
        for (const problem of parseCorpusFile(text, 'c').problems) {
          expect(problem.line).toBeGreaterThan(0);
          expect(problem.column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with the published schema on what is valid', () => {
    const value = fc.oneof(
      fc.constantFrom(null, '2016-08-02', '2016-13-02', 'text', 7, true, [], {}),
      fc
        .date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
        .map((day) => day.toISOString().slice(0, 10)),
    );
    const entry = fc.oneof(
      fc.constantFrom(null, 3, 'x'),
      fc.dictionary(fc.constantFrom('published', 'outlet', 'headline', 'basis', 'other'), value),
    );
    const file = fc.dictionary(
      fc.constantFrom('articles', 'articles', 'more'),
      fc.oneof(fc.constantFrom(null, []), fc.dictionary(fc.constantFrom('a.txt', 'b/c.txt'), entry)),
    );
    fc.assert(
      fc.property(file, (data) => {
        const valid = validate(data);
        expect(parseCorpusFile(stringify(data), 'c').problems.length === 0).toBe(valid);
      }),
      { numRuns: 500 },
    );
  });
});
