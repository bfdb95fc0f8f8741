import { expect, test } from 'vitest';
import { skeleton } from '../../server/corpus/search';
import { documentSymbol } from '../../server/features/documentSymbol';
import { workspaceSymbol } from '../../server/features/workspaceSymbol';
import { fixture, visible } from './fixture';

const SOURCE = `
قتل [[killed 15 e1|15 شخصا]] في [[event e1 Suicide bomb; place/benghazi place/guwarsha faction/is; 2016-08-02|تفجير]] في [[place/guwarsha|القوارشة]] نفذه [[faction/is|تنظيم الدولة]] بحسب [[say e1|مصدر طبي]].
وأغارت [[faction/lna|قوات [[person/haftar|حفتر]]]] على [[place/sirte|سرت]] في [[event e2 Air/drone strike; place/sirte faction/lna; |غارة]].
`;

test('document symbols are events with their figures and actors; ranges hold those of children', () => {
  const { context, article } = fixture(SOURCE);
  const symbols = documentSymbol(context, article);
  expect(
    symbols.map(({ name, detail, children }) => [
      name,
      detail,
      ...(children ?? []).map((child) => visible(child.name)),
    ]),
  ).toEqual([
    ['Suicide bomb · Tuesday, 2 August 2016 · Guwarsha', '15 killed', '15 killed', 'Islamic State'],
    ['Air/drone strike · undated · Sirte', '', 'Libyan National Army'],
  ]);
  for (const { range, children } of symbols)
    for (const child of children ?? []) {
      expect(child.range.start.line).toBe(range.start.line);
      expect(child.range.start.character).toBeGreaterThanOrEqual(range.start.character);
      expect(child.range.end.character).toBeLessThanOrEqual(range.end.character);
    }
});

test.each([
  ['القوارشة', 'Guwarsha'],
  ['قوارشة', 'Guwarsha'],
  ['Guwarsha', 'Guwarsha'],
  ['qawarsha', 'Guwarsha'],
  ['hifter', 'Khalifa Haftar'],
  ['حفتر', 'Khalifa Haftar'],
  ['LNA', 'Libyan National Army'],
  ['islamic st', 'Islamic State'],
  ['sirt', 'Sirte'],
])('workspace symbols: «%s» finds %s', (query, name) => {
  const { context } = fixture(SOURCE);
  expect(workspaceSymbol(context, query).map((symbol) => symbol.name.split(' — ')[0])).toContain(name);
});

test.each(['تفجير', 'suicide', 'bomb suicide', 'islamic state'])(
  'workspace symbols: «%s» finds the bombing',
  (query) => {
    const { context } = fixture(SOURCE);
    expect(workspaceSymbol(context, query).some(({ name }) => name.startsWith('Suicide bomb'))).toBe(true);
  },
);

test('workspace symbols: nothing for nothing', () => {
  const { context } = fixture(SOURCE);
  for (const query of ['', '  ', 'zzz', '%']) expect(workspaceSymbol(context, query)).toEqual([]);
});

test('spellings of a name have one skeleton', () => {
  for (const spellings of [
    ['القوارشة', 'Qawarsha', 'Guwarsha'],
    ['حفتر', 'Haftar', 'Hifter'],
    ['بنغازي', 'Benghazi', 'Banghazi'],
    ['القذافي', 'Gaddafi', 'Qadhafi'],
    ['واغادوغو', 'Ouagadougou'],
  ])
    expect(new Set(spellings.map(skeleton)).size).toBe(1);
});
