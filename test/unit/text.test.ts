/** Folding, tokens, forms, word tables and sentences. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldString, spellOut } from '../../server/text/fold';
import { type Form, Vocabulary } from '../../server/text/form';
import { LeadWord } from '../../server/text/leadWord';
import { paragraphs, rangeSpan, sentenceRanges } from '../../server/text/paragraphs';
import { tokenise } from '../../server/text/tokens';
import { wordsOf } from '../../server/text/wordSet';
import { WordTable } from '../../server/text/wordTable';

const vocabulary = new Vocabulary();
const arabic = fc.string({ unit: fc.constantFrom(...'ابتثلاأإآىيةهؤئءـًَُِّﻻﷲک٣5 ،.\n"\u200f'), maxLength: 60 });

describe('folding', () => {
  it.each([
    ['إسلاميّين', 'اسلاميين'],
    ['أُمّة', 'امه'],
    ['بنغازى', 'بنغازي'],
    ['مســـلحون', 'مسلحون'],
    ['ﻻجئ', 'لاجي'],
    ['کابل', 'كابل'],
    ['١٧ و۱۸', '17 و18'],
    ['\u202bدرنة\u202c', 'درنه'],
    ['MI-35', 'mi-35'],
  ])('%s becomes %s', (text, folded) => {
    expect(foldString(text)).toBe(folded);
  });

  it('writes ligatures out and keeps the way back: every unit comes from a unit of the text, in order', () => {
    expect([...spellOut('ﻻجئ').offsets]).toEqual([0, 0, 1, 2, 3]);
    fc.assert(
      fc.property(arabic, (text) => {
        const { text: spelled, offsets } = spellOut(text);
        expect(offsets).toHaveLength(spelled.length + 1);
        for (let at = 0; at < spelled.length; at++)
          expect(offsets[at + 1]).toBeGreaterThanOrEqual(offsets[at] as number);
        expect(offsets[spelled.length]).toBe(text.length);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(arabic, (text) => {
        expect(foldString(foldString(text))).toBe(foldString(text));
      }),
    );
  });
});

describe('tokens', () => {
  const words = (text: string): string[] => tokenise(text, vocabulary).forms.map((form) => form.text);

  it.each([
    ['قتل 23 شخصا.', ['قتل', '23', 'شخصا', '.']],
    ['و20 جريحا', ['و', '20', 'جريحا']],
    ['لـ30 جريحًا', ['ل', '30', 'جريحا']],
    ['23فبراير', ['23', 'فبراير']],
    ['3,845 عائلة', ['3,845', 'عايله']],
    ['ليبيا،بينما', ['ليبيا', '،', 'بينما']],
    ['MI35', ['mi35']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['3,845', 3845],
    ['١٥٠٠', 1500],
    ['1.5', 1.5],
    ['120٬000', 120_000],
  ])('%s is worth %d', (text, value) => {
    expect(tokenise(text, vocabulary).forms[0]?.value).toBe(value);
  });

  it('cover all that is not space, in order and without overlap', () => {
    fc.assert(
      fc.property(arabic, (text) => {
        const tokens = tokenise(text, vocabulary);
        let before = 0;
        for (let at = 0; at < tokens.count; at++) {
          expect(tokens.starts[at]).toBeGreaterThanOrEqual(before);
          before = tokens.ends[at] as number;
          expect(before).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('end with their harakat and before marks that merely follow', () => {
    const text = 'جريحاً\u200f ثم';
    const tokens = tokenise(text, vocabulary);
    expect(text.slice(tokens.starts[0], tokens.ends[0])).toBe('جريحاً');
  });

  it('stay the same when the vocabulary starts anew', () => {
    const small = new Vocabulary(3);
    expect(tokenise('قتل سبعة جنود في درنة', small).forms.map(({ text }) => text)).toEqual(
      words('قتل سبعة جنود في درنة'),
    );
  });
});

describe('readings', () => {
  const table = new WordTable([
    ['جيش', 'army'],
    ['قتيل', 'dead'],
    ['كتيبة', 'battalion'],
    ['الليثي', 'Laithi'],
    ['يعلن', 'declares'],
  ]);
  const found = (word: string): string | undefined => {
    const [form] = tokenise(word, vocabulary).forms;
    return form === undefined ? undefined : table.get(form)?.value;
  };

  it.each([
    ['الجيش', 'army'],
    ['وللجيش', 'army'],
    ['بالجيش', 'army'],
    ['لليثي', 'Laithi'],
    ['وسيعلن', 'declares'],
    ['والقتيل', 'dead'],
  ])('%s is found', (word, value) => {
    expect(found(word)).toBe(value);
  });

  it.each(['سجيش', 'جيشان', 'كتيبته'])('%s is not', (word) => {
    expect(found(word)).toBeUndefined();
  });

  it('attached pronouns are taken off where the table asks for it, ة among them', () => {
    const owned = new WordTable([['كتيبة', 'battalion']], { enclitics: true });
    const [form] = tokenise('وكتيبتها', vocabulary).forms;
    expect(form === undefined ? null : owned.get(form)).toMatchObject({ value: 'battalion', enclitic: 'ها', cut: 1 });
  });

  it('a span starts after the particles, with the article', () => {
    const text = 'وللجيش';
    const tokens = tokenise(text, vocabulary);
    const [form] = tokens.forms;
    const hit = form === undefined ? null : table.get(form);
    expect(text.slice(tokens.startAfter(0, hit?.cut ?? 0))).toBe('لجيش');
  });
});

describe('tables and sets', () => {
  it('know words that were read before they were made, once these are read again', () => {
    tokenise('وبالشرطة الجيش', vocabulary);
    const late = new WordTable([['شرطة', true]]);
    const lateSet = wordsOf('الجيش');
    const [police, army] = tokenise('وبالشرطة الجيش', new Vocabulary()).forms as [Form, Form];
    expect([late.get(police)?.cut, late.get(army)]).toEqual([2, null]);
    expect([lateSet.has(police), lateSet.has(army)]).toEqual([false, true]);
  });

  it('compare words of a set as they stand', () => {
    const set = wordsOf('الجيش');
    const [bare, behind] = tokenise('الجيش والجيش', new Vocabulary()).forms;
    expect([set.has(bare), set.has(behind), set.has(undefined)]).toEqual([true, false, false]);
  });

  it('give the particles before a word that opens an expression', () => {
    const lead = new LeadWord('الشرطه');
    const { forms } = tokenise('الشرطة وبالشرطة للشرطة شرطة', new Vocabulary());
    expect(forms.map((form) => lead.cutIn(form))).toEqual([0, 2, 1, null]);
  });
});

describe('paragraphs and sentences', () => {
  it('lines end with LF, CR LF or CR', () => {
    expect(paragraphs('أ\r\nب\rج\n')).toEqual([
      { start: 0, end: 1 },
      { start: 3, end: 4 },
      { start: 5, end: 6 },
      { start: 7, end: 7 },
    ]);
  });

  it.each([
    ['وصل القائد. ثم غادر؟ نعم!', 3],
    ['قالت "لن نغادر." وأضافت', 2],
    ['قال د. محمد إن 3.5 كيلومتر تفصلهم', 1],
    ['قالت إن المستشفى «استقبل (...) تسعة جرحى» أمس', 1],
    ['سقط […] جريح. ثم انسحبوا', 2],
  ])('%s', (text, count) => {
    expect(sentenceRanges(tokenise(text, vocabulary))).toHaveLength(count);
  });

  it('sentences cover their paragraph', () => {
    fc.assert(
      fc.property(arabic, (text) => {
        const tokens = tokenise(text, vocabulary);
        const ranges = sentenceRanges(tokens);
        let next = 0;
        for (const range of ranges) {
          expect(range.first).toBe(next);
          expect(range.last).toBeGreaterThan(range.first);
          expect(rangeSpan(tokens, range).end).toBeGreaterThan(rangeSpan(tokens, range).start);
          next = range.last;
        }
        expect(next).toBe(tokens.count);
      }),
    );
  });
});
