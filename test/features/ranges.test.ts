import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isArabicArticle } from '../../server/corpus/arabic';
import { Lines } from '../../server/corpus/lines';
import { diagnostics } from '../../server/features/diagnostics';
import { arabicLines, highlights } from '../../server/features/highlights';
import { escapeMarkdown, isolate } from '../../server/features/markdown';
import { selectionRange } from '../../server/features/selectionRange';
import { semanticTokens } from '../../server/features/semanticTokens';
import { numbersOf, readHighlights } from '../../server/highlightData';
import { allNumbers, editsBetween } from '../../server/lineNumbers';
import { fixture } from './fixture';

test('a selection grows from the mention to the article', () => {
  const { article, offset } = fixture('دخلت [[faction/lna|قوات [[person/haftar|حف$0تر]]]] المدينة. ثم خرجت.\nسطر آخر');
  const words: string[] = [];
  const [first] = selectionRange(article, [article.lines.positionAt(offset)]);
  for (let range = first; range !== undefined; range = range.parent)
    words.push(article.text.slice(article.lines.offsetAt(range.range.start), article.lines.offsetAt(range.range.end)));
  expect(words).toEqual([
    'حفتر',
    'قوات حفتر',
    'دخلت قوات حفتر المدينة.',
    'دخلت قوات حفتر المدينة. ثم خرجت.',
    article.text,
  ]);
});

test('tokens of nested mentions do not overlap: the inner one shows', () => {
  const { article } = fixture(
    'دخلت [[faction/lna|قوات [[person/haftar|حفتر]] كلها]] المدينة\nو[[~faction/lna|القوات]] باقية',
  );
  expect(allNumbers(semanticTokens(article))).toEqual([
    ...[0, 5, 5, 0, 0],
    ...[0, 5, 4, 2, 0],
    ...[0, 4, 5, 0, 0],
    ...[1, 1, 6, 0, 3],
  ]);
  expect(allNumbers(semanticTokens(article, article.lines.spanOf(1)))).toEqual([1, 1, 6, 0, 3]);
});

test('highlights say what was judged, and count their lines', () => {
  const { article } = fixture('سطر\n\nو[[~faction/lna|القوات]] في [[place/benghazi|بنغازي]]\n[[person/haftar|حفتر]]');
  const read = readHighlights(allNumbers(highlights(article)));
  expect(read.map(({ range: { start }, type, named }) => [start.line, start.character, type, named])).toEqual([
    [2, 1, 'faction', false],
    [2, 11, 'place', true],
    [3, 0, 'person', true],
  ]);
});

test('edits make the new numbers of the old', () => {
  // Few different lines, so that many of them are the same before and after.
  const line = fc.record({ below: fc.integer({ min: 1, max: 3 }), rest: fc.array(fc.nat(1), { maxLength: 2 }) });
  const text = fc.array(line, { maxLength: 8 }).map((all) => {
    let at = -1;
    return { lines: all.map(({ below }) => (at += below)), numbers: all.map(({ rest }) => [0, ...rest]) };
  });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edits = editsBetween(before, after);
      expect(numbersOf({ resultId: '', edits }, allNumbers(before))).toEqual(allNumbers(after));
      if (JSON.stringify(before) === JSON.stringify(after)) expect(edits).toEqual([]);
    }),
  );
});

test('positions and offsets are each other’s inverse', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('ا', 'b', '\n', '\r', ' ') }), (text) => {
      const lines = new Lines(text);
      expect(lines.count).toBe(text.split(/\r\n|\r|\n/u).length);
      for (let offset = 0; offset <= text.length; offset++)
        expect(lines.offsetAt(lines.positionAt(offset))).toBe(offset);
    }),
  );
});

test('Arabic lines: blank lines between them belong, others do not', () => {
  const { article } = fixture('سطر عربي أول\n\nسطر عربي ثان\nAn English line of text\nسطر عربي ثالث');
  expect(arabicLines(article)).toEqual([
    [0, 2],
    [4, 4],
  ]);
});

test.each([
  ['قتل 23 شخصا في هجوم', true],
  ['قتل 23 شخصا في هجوم (Reuters, Benghazi) وفق وكالة', true],
  ['The report quotes «بنغازي» and «سرت» but is written in English throughout.', false],
  ['', false],
  ['12345 67890 !!!', false],
  ['این گزارش پس از چند روز به زبان فارسی نوشته شده است و گروهی آن را می‌گویند', false],
])('%s: an article? %s', (text, expected) => {
  expect(isArabicArticle(text)).toBe(expected);
});

test('a named faction that is not known gives an information', () => {
  const { context, article } = fixture('أعلنت [[?faction|كتيبة الصقور]] أنها باقية في مواقعها');
  expect(diagnostics(context, article)).toMatchObject([{ severity: 3, code: 'unresolved-faction' }]);
});

test('isolated text holds no direction marks of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('ا', 'b', '\u202e', '\u2069', '\u2067', '1', ' ') }), (text) => {
      const isolated = isolate(text, 'en');
      const inside = isolated.replace(/^\u2067|\u2069$/gu, '');
      expect(inside).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
  expect(escapeMarkdown('[a](b) <i> www.x.y http://z')).toBe('\\[a\\](b) \\<i\\> www\\.x.y http\\://z');
  // A digit cannot be escaped: the backslash would be shown.
  expect(escapeMarkdown('163.txt')).toBe('163\\.txt');
});
