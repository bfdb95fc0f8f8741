/** What is packed comes back as it was: texts of any units, analyses of the annotated articles, keys and happenings. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Article } from '../../server/corpus/article';
import { keysOf } from '../../server/corpus/keys';
import { Multimap } from '../../server/corpus/multimap';
import { ByteReader, ByteWriter } from '../../server/corpus/pack/bytes';
import { EntityNumbers, entityNumbers } from '../../server/corpus/pack/entityNumbers';
import { packArticle, placesIn, Unpacked } from '../../server/corpus/pack/packed';
import { packText, unpackText } from '../../server/corpus/pack/text';
import { Postings } from '../../server/corpus/postings';
import { createEngine } from '../../server/engine';
import { builtinGazetteer } from '../../server/gazetteer/builtin';
import type { Analysis, EntityId } from '../../server/model';

const engine = createEngine(builtinGazetteer());
const FOLDERS = ['test/gold/own/incidents', 'seeds'];

function articles(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
}

/** Without what the rules leave in a date for themselves. */
function ofTheModel(analysis: Analysis): Analysis {
  return JSON.parse(JSON.stringify(analysis, (key, value) => (key === 'ongoing' ? undefined : value)));
}

test('texts of any units', () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        units.map((codes) => String.fromCharCode(...codes)),
      ),
      (text) => {
        expect(unpackText(packText(text))).toBe(text);
      },
    ),
  );
  const long = 'قتل ٢٥ جنديا في «بنغازي» — 漢.\n'.repeat(2000);
  expect(unpackText(packText(long))).toBe(long);
  expect(packText('قتل خمسة جنود في «بنغازي»')).toHaveLength(25);
});

test('numbers of any size', () => {
  const whole = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, fc.integer(), fc.double({ noNaN: true }), fc.nat())), (rows) => {
      const to = new ByteWriter();
      for (const [a, b, c, d] of rows) {
        to.uint(a);
        to.int(b);
        to.float(c);
        to.uint32(d);
      }
      const from = new ByteReader(to.taken());
      expect(rows.map(() => [from.uint(), from.int(), from.float(), from.uint32()])).toEqual(rows);
      expect(() => from.byte()).toThrow(RangeError);
    }),
  );
});

test('articles, with what the indexes keep of them', () => {
  const { gazetteer } = engine;
  for (const text of articles()) {
    const analysis = engine.analyse(text, { published: { date: '2019-03-10', basis: 'corpus' } });
    const packed = packArticle(text, analysis, gazetteer);
    const unpacked = new Unpacked(packed, entityNumbers(gazetteer));
    expect(unpacked.text).toBe(text);
    expect({ ...unpacked.analysis }).toEqual(ofTheModel(analysis));
    const { names, keys, happenings } = keysOf(new Article('', { text, analysis }, {}, null), gazetteer);
    expect(unpacked.names).toEqual(names);
    for (const { entity, spans } of names.entities) {
      const places = placesIn(packed, entityNumbers(gazetteer), entity);
      expect(places.spans).toEqual(spans);
      expect([...places.lineStarts]).toEqual(names.lineStarts);
      expect(places.length).toBe(names.length);
    }
    expect(unpacked.keys).toEqual(keys);
    expect(happenings.map((_, index) => unpacked.happening(index))).toEqual(happenings);
  }
});

test('what no engine gives but an analyst or another engine may', () => {
  const unknown = 'place/nowhere' as EntityId;
  const span = { start: 3, end: 1 };
  const review = {
    verdict: 'corrected' as const,
    author: 'سارة',
    time: '2026-01-01T00:00:00Z',
    note: 'x',
    was: { entity: null },
    others: [{ verdict: 'noted' as const, author: 'B', time: '' }],
  };
  const analysis: Analysis = {
    published: { date: 'soon', basis: 'none' },
    mentions: [
      {
        id: 'first',
        type: 'place',
        basis: 'pattern',
        confidence: 1 / 3,
        ...span,
        entity: unknown,
        named: true,
        review,
      },
    ],
    events: [],
    sentences: [span],
    notices: [{ code: 'review-lost', ...span, values: ['', 'ب'] }],
  };
  const unpacked = new Unpacked(packArticle('نص', analysis, engine.gazetteer), entityNumbers(engine.gazetteer));
  expect({ ...unpacked.analysis }).toEqual(analysis);
});

test('bytes that are no article are refused', () => {
  const [text = ''] = articles();
  const packed = packArticle(text, engine.analyse(text), engine.gazetteer);
  const numbers = new EntityNumbers(engine.gazetteer);
  for (const end of [0, 1, 5, 40]) expect(() => new Unpacked(packed.slice(0, end), numbers).keys).toThrow(RangeError);
});

test('postings keep their articles in order, and multimaps what was put in and not taken out', () => {
  const change = fc.tuple(fc.boolean(), fc.constantFrom('a', 'b'), fc.nat(20));
  fc.assert(
    fc.property(fc.array(change, { maxLength: 200 }), (changes) => {
      const postings = new Postings((a, b) => b - a);
      const multimap = new Multimap();
      const model = new Map<string, Set<number>>([
        ['a', new Set()],
        ['b', new Set()],
      ]);
      for (const [add, key, value] of changes) {
        const there = model.get(key);
        if (there === undefined || there.has(value) === add) continue;
        if (add) {
          there.add(value);
          postings.add(key, value, 2);
          multimap.add(key.charCodeAt(0), value);
        } else {
          there.delete(value);
          postings.remove(key, value, 2);
          multimap.remove(key.charCodeAt(0), value);
        }
      }
      for (const [key, values] of model) {
        const sorted = [...values].sort((a, b) => b - a);
        expect([...postings.articles(key)]).toEqual(sorted);
        expect(postings.countOf(key)).toEqual({ articles: sorted.length, total: 2 * sorted.length });
        expect(multimap.get(key.charCodeAt(0)).sort((a, b) => b - a)).toEqual(sorted);
      }
    }),
  );
});
