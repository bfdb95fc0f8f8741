import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../schema/extraction.schema.json';
import { documentChunks } from '../../server/export/formats';
import { jsonLine } from '../../server/export/jsonl';
import { articleRecord } from '../../server/export/record';
import { SUB_TYPES } from '../../server/model';
import { isDay } from '../../server/storage/corpusFile';
import { ANY_ARTICLE, ARTICLE, GAZETTEER, SOURCE } from './exportFixture';

const validate = new Ajv2020({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  formats: { date: isDay },
}).compile(schema);

/** Fails with the schema's own words. */
function expectValid(data: unknown): void {
  validate(data);
  expect(validate.errors ?? []).toEqual([]);
}

const json = (source: typeof SOURCE) =>
  JSON.parse([...documentChunks('json', source, { byteOrderMark: false } as never)].join(''));

describe('the record of an article', () => {
  const record = articleRecord(ARTICLE, GAZETTEER);

  it('has every mention with its slice', () => {
    expect(record.mentions).toHaveLength(8);
    for (const { start, end, text } of record.mentions) expect(ARTICLE.text.slice(start, end)).toBe(text);
    expect(record.mentions[3]).toEqual({
      id: 'm4',
      type: 'place',
      start: ARTICLE.text.indexOf('بنغازي'),
      end: ARTICLE.text.indexOf('بنغازي') + 6,
      text: 'بنغازي',
      basis: 'gazetteer',
      confidence: 0.99,
      named: true,
      entity: 'place/benghazi',
      name: { en: 'Benghazi', ar: 'بنغازي' },
      aliases: ['Banghazi', 'بنغازى'],
      kind: 'city',
      latitude: 32.1167,
      longitude: 20.0667,
    });
  });

  it('has figures with their speaker and the words that made them', () => {
    expect(record.mentions[0]).toMatchObject({
      text: '23 شخصا',
      casualty: {
        low: 23,
        speaker: { text: 'مصادر طبية ليبية', via: 'وكالة أسوشيتد برس' },
        because: ['قتل'],
        event: 'e1',
      },
    });
  });

  it('has events with trigger, names and the text of actors that nobody knows', () => {
    expect(record.events[0]).toMatchObject({
      trigger: { text: 'هجوم بسيارة مفخخة' },
      repeats: [{ text: 'الهجوم' }],
      places: [{ entity: 'place/benghazi', name: { en: 'Benghazi' }, text: 'بنغازي' }],
      actors: [
        { entity: 'faction/brsc', role: 'initiator', mention: 'm6' },
        { entity: 'faction/lna', role: 'target' },
        { entity: null, role: 'participant', mention: null, text: 'شبان محليون' },
      ],
      killed: { low: 15, high: 23, claims: 2 },
    });
  });

  it('is valid against the published schema', () => {
    expectValid(JSON.parse(JSON.stringify(record)));
  });

  it('is one line, whatever the article holds', () => {
    fc.assert(
      fc.property(ANY_ARTICLE, (article) => {
        const line = jsonLine(article, GAZETTEER);
        expect(line.split(/[\n\r\u2028\u2029]/u)).toHaveLength(2);
        const data = JSON.parse(line);
        expectValid(data);
        for (const { start, end, text } of data.mentions) expect(text).toBe(article.text.slice(start, end));
      }),
    );
  });
});

describe('json', () => {
  it('is the array of records for one article', () => {
    expect(json(SOURCE)).toEqual([JSON.parse(jsonLine(ARTICLE, GAZETTEER))]);
    expect(json({ ...SOURCE, articles: [] })).toEqual([]);
  });

  it('has the incidents beside the records of several', () => {
    const second = { ...ARTICLE, file: 'news/second.txt' };
    const events = [
      { file: 'news/bomb.txt', event: 'e1' },
      { file: 'news/second.txt', event: 'e1' },
    ];
    const links = [{ file: 'news/second.txt', event: 'e1', score: 0.9, reasons: ['sameDay', 'samePlace'] }];
    const data = json({ ...SOURCE, articles: [ARTICLE, second], incidents: [{ id: 'i1', events, links }] });
    expect(data.articles).toHaveLength(2);
    expect(data.incidents).toEqual([{ id: 'i1', events, links }]);
    expectValid(data);
  });

  it('is valid against the published schema for any articles', () => {
    fc.assert(
      fc.property(fc.array(ANY_ARTICLE, { maxLength: 3 }), (articles) => expectValid(json({ ...SOURCE, articles }))),
    );
  });
});

describe('the published schema', () => {
  it("names ACLED's types as the engine does", () => {
    const { event } = schema.$defs;
    expect(event.properties.type.enum).toEqual(Object.keys(SUB_TYPES));
    expect(event.properties.subType.enum).toEqual(Object.values(SUB_TYPES).flat());
  });

  it('refuses what is not in the contract', () => {
    const record = articleRecord(ARTICLE, GAZETTEER);
    expect(validate({ ...record, surprise: 1 })).toBe(false);
    expect(validate({ ...record, events: [{ ...record.events[0], subType: 'Agreement' }] })).toBe(false);
  });
});
