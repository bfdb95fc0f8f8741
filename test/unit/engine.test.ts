/** What must hold of every analysis, whatever the text. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../server/engine';
import { builtinGazetteer } from '../../server/gazetteer/builtin';
import { type LineMarks, markOf } from '../../server/marks';
import type { Analysis, Mark, Span } from '../../server/model';

const SEEDS = resolve(import.meta.dirname, '../../seeds');
const TEXTS = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(SEEDS, name), 'utf8'));
const WORDS = [...new Set(TEXTS.join(' ').split(/\s+/u))];
const PUBLISHED = { published: { date: '2016-08-02', basis: 'corpus' } } as const;
const gazetteer = builtinGazetteer();
const engine = createEngine(gazetteer);

/** Paragraphs of words of real articles in any order, with marks and line ends. */
const soup = fc
  .array(
    fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom('،', '.', '"', '(', ')', '-', '17', '٢٣')), {
      maxLength: 40,
    }),
    { maxLength: 6 },
  )
  .map((lines) => lines.map((words) => words.join(' ')).join('\n'));

function inside({ start, end }: Span, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length;
}

/** The marks where they stand in the article. */
function placed(lines: readonly LineMarks[] | null): Mark[] {
  return (lines ?? []).flatMap(({ offset, marks }) =>
    marks.map((mark) => ({ ...mark, start: offset + mark.start, end: offset + mark.end })),
  );
}

function expectSound(analysis: Analysis, text: string): void {
  const ids = new Set(analysis.mentions.map(({ id }) => id));
  const events = new Set(analysis.events.map(({ id }) => id));
  expect(ids.size).toBe(analysis.mentions.length);
  expect(events.size).toBe(analysis.events.length);
  for (const mention of analysis.mentions) {
    expect(inside(mention, text) && mention.end > mention.start).toBe(true);
    if (mention.type === 'date') {
      const { earliest, latest } = mention.date;
      expect(earliest === null || latest === null || earliest <= latest).toBe(true);
    }
    if (mention.type !== 'casualty') continue;
    const { low, high, event, because, speaker } = mention.casualty;
    expect(low === null || high === null || low <= high).toBe(true);
    expect(event === null || events.has(event)).toBe(true);
    expect([...because, ...(speaker === null ? [] : [speaker])].every((span) => inside(span, text))).toBe(true);
  }
  for (const event of analysis.events) {
    expect(inside(event.trigger, text) && inside(event.sentence, text)).toBe(true);
    expect(event.trigger.start >= event.sentence.start && event.trigger.end <= event.sentence.end).toBe(true);
    const named = [...event.places, ...event.actors].flatMap(({ mention }) => (mention === null ? [] : [mention]));
    expect([...named, ...event.casualties].every((id) => ids.has(id))).toBe(true);
  }
}

describe('an analysis', () => {
  it.each(TEXTS)('of a seed is sound', (text) => {
    expectSound(engine.analyse(text, PUBLISHED), text);
  });

  it('of any words in any order is sound', () => {
    fc.assert(
      fc.property(soup, (text) => expectSound(engine.analyse(text, PUBLISHED), text)),
      { numRuns: 200 },
    );
  });

  it('of any characters at all is sound', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => expectSound(engine.analyse(text), text)),
      { numRuns: 300 },
    );
  });

  it('is the same from scratch as after edits', () => {
    fc.assert(
      fc.property(fc.array(soup, { minLength: 1, maxLength: 4 }), (versions) => {
        const edited = createEngine(gazetteer);
        for (const text of versions) edited.analyse(text, PUBLISHED);
        const last = versions[versions.length - 1] ?? '';
        expect(edited.analyse(last, PUBLISHED)).toEqual(createEngine(gazetteer).analyse(last, PUBLISHED));
      }),
      { numRuns: 15 },
    );
  });

  it('has the mentions that were painted before it', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.constantFrom(...TEXTS)), (text) => {
        const { marks, analyse } = engine.mark(text, PUBLISHED);
        const analysis = analyse();
        expect(placed(marks)).toEqual(analysis.mentions.map((mention) => markOf(mention)));
        expect(analysis).toEqual(engine.analyse(text, PUBLISHED));
      }),
      { numRuns: 100 },
    );
  });

  it('is the same after every letter typed', () => {
    const letter = fc.record({
      at: fc.nat(),
      cut: fc.nat(3),
      put: fc.constantFrom('ن', '', ' ', '\n', '.', '5', 'قوات حفتر ', 'سرت '),
    });
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.array(letter, { minLength: 1, maxLength: 12 }), (start, letters) => {
        const edited = createEngine(gazetteer);
        let text = start;
        edited.mark(text, PUBLISHED);
        for (const { at, cut, put } of letters) {
          const where = at % (text.length + 1);
          text = text.slice(0, where) + put + text.slice(where + cut);
          const { marks, analyse } = edited.mark(text, PUBLISHED);
          const scratch = engine.analyse(text, PUBLISHED);
          expect(placed(marks)).toEqual(scratch.mentions.map((mention) => markOf(mention)));
          expect(analyse()).toEqual(scratch);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('gives no day to relative dates without a publication date', () => {
    const { mentions } = engine.analyse('قتل خمسة جنود أمس في هجوم على درنة.');
    expect(mentions.find(({ type }) => type === 'date')).toMatchObject({ date: { earliest: null, latest: null } });
  });
});
