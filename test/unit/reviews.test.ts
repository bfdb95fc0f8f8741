import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import schema from '../../schema/review.schema.json';
import { createEngine } from '../../server/engine';
import { builtinGazetteer } from '../../server/gazetteer/builtin';
import { type Analysis, type CasualtyMention, SUB_TYPES } from '../../server/model';
import { anchorOf, findAnchor, PlainText } from '../../server/reviews/anchor';
import { applyReviews, withoutRejected } from '../../server/reviews/apply';
import { decisionsOf } from '../../server/reviews/decisions';
import { formatRecord, parseReviews } from '../../server/reviews/file';
import {
  EVENT_TYPES,
  OUTCOMES,
  type ReviewRecord,
  recordSchema,
  STATUSES,
  VERDICTS,
} from '../../server/reviews/record';

const ENGINE = createEngine(builtinGazetteer());
const TEXT =
  'قالت مصادر طبية ليبية إن 23 شخصا قتلوا وأصيب العشرات في تفجير سيارة مفخخة بمنطقة القوارشة في بنغازي يوم الثلاثاء.\n' +
  'وأعلن مجلس شورى ثوار بنغازي مسؤوليته عن التفجير، وقال إن 15 شخصا قتلوا في بنغازي.\n';
const ANALYSIS = ENGINE.analyse(TEXT, { published: { date: '2016-08-03', basis: 'corpus' } });

const figures = (analysis: Analysis) =>
  analysis.mentions.filter((mention): mention is CasualtyMention => mention.type === 'casualty');
const first = figures(ANALYSIS)[0] as CasualtyMention;
const at = (mention: { readonly start: number; readonly end: number }, text = TEXT) =>
  anchorOf(new PlainText(text), 'a.txt', mention);

function record(more: Partial<ReviewRecord> = {}): ReviewRecord {
  const { outcome, low, high } = first.casualty;
  return {
    subject: 'figure',
    at: at(first),
    verdict: 'confirmed',
    reading: { outcome, low, high },
    author: 'Sara',
    time: '2026-11-21T08:00:00.000Z',
    ...more,
  } as ReviewRecord;
}

describe('a review file', () => {
  it('is read line by line; a broken line costs itself alone', () => {
    const text = `${formatRecord(record())}\n\n{"subject":\n<<<<<<< HEAD\n{"subject":"figure"}\n${formatRecord(record({ author: '  ' }))}\n`;
    const { records, problems } = parseReviews(text, 'r.jsonl');
    expect(records).toEqual([record()]);
    expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '3 not-json',
      '4 conflict',
      '5 bad-field',
      '6 bad-field',
    ]);
    expect(problems[3]?.value).toBe('author');
  });

  it('keeps unknown fields', () => {
    const newer = { ...record(), certainty: 3 } as ReviewRecord;
    const { records } = parseReviews(`${formatRecord(newer)}\n`, '');
    expect(formatRecord(records[0] as ReviewRecord)).toBe(formatRecord(newer));
  });

  it('writes a record’s fields in one order, on one line', () => {
    const line = formatRecord(record({ note: 'a\u2028b\nc' }));
    expect(line).not.toMatch(/[\n\u2028]/u);
    expect(Object.keys(JSON.parse(line))).toEqual(['subject', 'at', 'verdict', 'reading', 'note', 'author', 'time']);
    const reversed = Object.fromEntries(Object.entries(record({ note: 'x' })).reverse()) as unknown as ReviewRecord;
    expect(formatRecord(reversed)).toBe(formatRecord(record({ note: 'x' })));
  });
});

describe('the published schema', () => {
  const validate = new Ajv2020({ strict: false }).compile(schema);
  const anchor = fc.record(
    {
      file: fc.constantFrom('a.txt', ' '),
      quote: fc.constantFrom('q', ''),
      before: fc.string(),
      after: fc.string(),
      sides: fc.constantFrom('both', 'none'),
    },
    { requiredKeys: ['file', 'quote', 'before'] },
  );
  const good = fc.constant({ file: 'a.txt', quote: 'q', before: '', after: '' });
  const bound = fc.constantFrom(null, 0, 3, 7, -1, 1.5);
  const value = fc.oneof(
    fc.record({ outcome: fc.constantFrom(...OUTCOMES, 'lost'), low: bound, high: bound }),
    fc.record({
      type: fc.constantFrom(...EVENT_TYPES),
      subType: fc.constantFrom(...EVENT_TYPES.flatMap((type) => [...SUB_TYPES[type]])),
      status: fc.constantFrom(...STATUSES),
    }),
    fc.record({ entity: fc.constantFrom(null, 'faction/lna', 'thing/x', 'place/A') }),
  );
  const line = fc.record(
    {
      subject: fc.constantFrom('figure', 'event', 'link', 'incident', 'date'),
      at: fc.oneof(good, good, anchor),
      other: good,
      verdict: fc.constantFrom(...VERDICTS, 'maybe'),
      correction: value,
      reading: value,
      note: fc.constantFrom('n', 1),
      author: fc.constantFrom('Sara', ''),
      time: fc.constantFrom('2026-11-21T08:00:00.000Z', 'yesterday'),
      more: fc.constant(1),
    },
    { requiredKeys: ['subject', 'at', 'verdict', 'author', 'time'] },
  );

  it('takes what Marsad takes', () => {
    fc.assert(
      fc.property(line, (data) => {
        // That low is not more than high is more than JSON Schema can say.
        const bounds = [data.correction, data.reading].every((given) => {
          const { low: l, high: h } = (given ?? {}) as { readonly low?: number | null; readonly high?: number | null };
          return l == null || h == null || l <= h;
        });
        if (bounds) expect(validate(data)).toBe(v.safeParse(recordSchema, data).success);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('an anchor', () => {
  const WORDS = ['قتل', '23 شخصا', 'في', 'بنغازي', '23 شخصا', 'أمس،', 'وأصيب', '\n', 'مصادر طبية', 'الثلاثاء.'];
  const words = fc.array(fc.constantFrom(...WORDS), { minLength: 5, maxLength: 60 });

  it('finds its own words in the text it was made in', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(20), (parts, from, length) => {
        const text = parts.join(' ');
        const start = from % text.length;
        const span = { start, end: Math.min(text.length, start + 1 + length) };
        const plain = new PlainText(text);
        if (text.slice(span.start, span.end).trim() !== text.slice(span.start, span.end)) return;
        const found = findAnchor(plain, anchorOf(plain, 'a', span));
        if (found !== 'ambiguous') expect(found).toEqual(span);
      }),
      { numRuns: 2000 },
    );
  });

  it('never moves to other words when the text around is edited, and is found after an edit elsewhere', () => {
    fc.assert(
      fc.property(words, words, fc.nat(), fc.nat(), fc.nat(30), words, (left, right, a, at, cut, typed) => {
        const quote = '23 شخصا';
        const head = `${left.join(' ')} `;
        const tail = ` ${right.join(' ')}`;
        const text = head + quote + tail;
        const anchor = anchorOf(new PlainText(text), 'a', { start: head.length, end: head.length + quote.length });
        // One edit, wholly before or wholly after the words.
        const inHead = a % 2 === 0;
        const side = inHead ? head : tail;
        const from = at % side.length;
        const edited = `${side.slice(0, from)}${typed.slice(0, a % 9).join(' ')}${side.slice(from + cut)}`;
        const now = inHead ? edited + quote + tail : head + quote + edited;
        const start = inHead ? edited.length : head.length;
        const found = findAnchor(new PlainText(now), anchor);
        if (typeof found !== 'string') expect(found).toEqual({ start, end: start + quote.length });
      }),
      { numRuns: 5000 },
    );
  });

  it('survives edits elsewhere, other line ends and wrapping', () => {
    const anchor = at(first);
    for (const now of [
      `عنوان جديد\n\n${TEXT}`,
      TEXT.replaceAll('\n', '\r\n'),
      TEXT.replaceAll(' ', '\n'),
      `${TEXT}خاتمة`,
    ]) {
      const found = findAnchor(new PlainText(now), anchor);
      expect(typeof found === 'string' ? found : now.slice(found.start, found.end).replaceAll('\n', ' ')).toBe(
        TEXT.slice(first.start, first.end),
      );
    }
  });

  it('says when its words are gone or stand twice', () => {
    expect(findAnchor(new PlainText(TEXT.replace('23', '32')), at(first))).toBe('missing');
    expect(findAnchor(new PlainText(TEXT + TEXT), at(first))).toBe('ambiguous');
  });
});

describe('verdicts on an analysis', () => {
  it('change nothing where there are none', () => {
    expect(applyReviews(TEXT, ANALYSIS, [])).toBe(ANALYSIS);
    expect(withoutRejected(ANALYSIS)).toBe(ANALYSIS);
  });

  it('confirm a figure and say who did', () => {
    const after = applyReviews(TEXT, ANALYSIS, [record({ note: 'seen the list' })]);
    const [figure] = figures(after);
    expect(figure?.review).toEqual({
      verdict: 'confirmed',
      author: 'Sara',
      time: '2026-11-21T08:00:00.000Z',
      note: 'seen the list',
      others: [],
    });
    expect({ ...figure, review: undefined }).toEqual({ ...first, review: undefined });
    expect(after.events).toHaveLength(ANALYSIS.events.length);
  });

  it('put a corrected figure in the place of the machine’s, sums included', () => {
    const correction = { outcome: 'killed' as const, low: 40, high: null };
    const after = applyReviews(TEXT, ANALYSIS, [record({ verdict: 'corrected', correction })]);
    const [figure] = figures(after);
    expect(figure?.casualty).toMatchObject({ low: 40, high: null, qualifier: 'at_least' });
    expect(figure?.review?.was).toEqual({ outcome: 'killed', low: 23, high: 23 });
    const event = after.events.find(({ id }) => id === first.casualty.event);
    expect(event?.killed?.high).toBeNull();
  });

  it('take a rejected figure out of its event and out of exports', () => {
    const after = applyReviews(TEXT, ANALYSIS, [record({ verdict: 'rejected' })]);
    const event = after.events.find(({ id }) => id === first.casualty.event);
    expect(event?.casualties).not.toContain(first.id);
    expect(figures(after)).toHaveLength(figures(ANALYSIS).length);
    expect(figures(withoutRejected(after))).toHaveLength(figures(ANALYSIS).length - 1);
  });

  it('leave a rejected event out of exports, its figures without an event', () => {
    const event = ANALYSIS.events[0];
    if (event === undefined) throw new Error('no event');
    const rejected = { ...record(), subject: 'event', at: at(event.trigger), verdict: 'rejected', reading: undefined };
    const { reading: _, ...line } = rejected;
    const exported = withoutRejected(applyReviews(TEXT, ANALYSIS, [line as ReviewRecord]));
    expect(exported.events.map(({ id }) => id)).not.toContain(event.id);
    expect(figures(exported).every(({ casualty }) => casualty.event !== event.id)).toBe(true);
  });

  it('correct a link, for mention and event alike', () => {
    const place = ANALYSIS.mentions.find((mention) => mention.type === 'place' && mention.entity !== null);
    if (place === undefined) throw new Error('no place');
    const line = {
      subject: 'link',
      at: at(place),
      verdict: 'corrected',
      correction: { entity: 'place/tripoli' },
      author: 'Sara',
      time: '2026-11-21T08:00:00Z',
    } as ReviewRecord;
    const after = applyReviews(TEXT, ANALYSIS, [line]);
    expect(after.mentions.find(({ id }) => id === place.id)).toMatchObject({ entity: 'place/tripoli' });
    const placed = after.events.flatMap(({ places }) => places).filter(({ mention }) => mention === place.id);
    expect(placed.length).toBeGreaterThan(0);
    for (const { entity } of placed) expect(entity).toBe('place/tripoli');
  });

  it('say so when a verdict lost its place', () => {
    const edited = TEXT.replace('23 شخصا', '32 شخصا');
    const { notices } = applyReviews(edited, ENGINE.analyse(edited), [record()]);
    expect(notices[0]).toMatchObject({
      code: 'review-lost',
      start: 0,
      values: ['Sara', 'confirmed', expect.any(String)],
    });
  });

  it('are the same however two files were merged line by line', () => {
    const verdicts = ['confirmed', 'rejected', 'corrected', 'noted', 'withdrawn'] as const;
    const correction = { outcome: 'killed' as const, low: 1, high: 2 };
    const line = fc
      .tuple(
        fc.constantFrom('Sara', 'Omar', 'Lina'),
        fc.constantFrom(...verdicts),
        fc.nat(4),
        fc.constantFrom('', 'n', undefined),
      )
      .map(([author, verdict, second, note]) =>
        record({
          author,
          verdict,
          time: `2026-11-21T08:00:0${second}.000Z`,
          ...(verdict === 'corrected' ? { correction } : {}),
          ...(note === undefined ? {} : { note }),
        }),
      );
    fc.assert(
      fc.property(
        fc
          .array(line, { maxLength: 12 })
          .chain((lines) =>
            fc.tuple(
              fc.constant(lines),
              fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length }),
            ),
          ),
        ([lines, shuffled]) => {
          const expected = applyReviews(TEXT, ANALYSIS, lines);
          expect(applyReviews(TEXT, ANALYSIS, shuffled)).toEqual(expected);
          expect(applyReviews(TEXT, ANALYSIS, [...shuffled, ...lines])).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('let the latest verdict hold and keep what others said', () => {
    const later = record({ author: 'Omar', verdict: 'rejected', time: '2026-11-21T09:00:00Z' });
    const back = record({ author: 'Omar', verdict: 'withdrawn', time: '2026-11-21T10:00:00Z' });
    const review = (records: ReviewRecord[]) => figures(applyReviews(TEXT, ANALYSIS, records))[0]?.review;
    expect(review([record(), later])).toMatchObject({ verdict: 'rejected', others: [{ author: 'Sara' }] });
    expect(review([record(), later, back])).toMatchObject({ verdict: 'confirmed', others: [] });
  });
});

describe('decisions on incidents', () => {
  const pair = (verdict: string, time: string, author = 'Sara') =>
    ({
      ...record({ author, time }),
      subject: 'incident',
      other: { ...at(first), file: 'b.txt' },
      verdict,
    }) as ReviewRecord;
  const find = ({ file }: { readonly file: string }) => `${file}#e1`;

  it('join and split pairs, the latest verdict holding', () => {
    expect(decisionsOf([pair('confirmed', '2026-01-01T00:00:00Z')], find).join).toEqual([['a.txt#e1', 'b.txt#e1']]);
    const both = [pair('confirmed', '2026-01-01T00:00:00Z'), pair('rejected', '2026-01-02T00:00:00Z', 'Omar')];
    expect(decisionsOf(both, find)).toEqual({ join: [], split: [['a.txt#e1', 'b.txt#e1']] });
    expect(decisionsOf(both, () => null)).toEqual({ join: [], split: [] });
  });
});
