import { expect, test } from 'vitest';
import { definition } from '../../server/features/definition';
import { documentHighlight, references } from '../../server/features/references';
import { stepMention } from '../../server/features/stepMention';
import { fixture, places } from './fixture';

const SOURCE = `
//- /a.txt
دخلت [[faction/lna|قوات [[person/haftar|حفتر]]]] مدينة [[place/benghazi|بنغازي]] أمس.
وقالت [[~faction/lna|القو$0ات]] إنها باقية.
//- /b.txt
غادرت [[faction/lna|قوات حفتر]] المدينة.
//- /c.txt
عاد الهدوء إلى [[place/benghazi|بنغازي]] أمس.
`;

test('references: this article first, generic phrases included, then the others', () => {
  const { context, corpus, article, offset } = fixture(SOURCE);
  expect(places(corpus, [...references(context, article, offset)].flat())).toEqual([
    '/a.txt:1:6 «قوات حفتر»',
    '/a.txt:2:7 «القوات»',
    '/b.txt:1:7 «قوات حفتر»',
  ]);
});

test('references of an unknown name: what is written alike in the article', () => {
  const { context, corpus, article, offset } = fixture(
    'أعلنت [[?faction|كتيبة الصق$0ور]] أنها باقية، ثم انسحبت [[?faction|كتيبة الصقور]] منها',
  );
  expect(places(corpus, [...references(context, article, offset)].flat())).toHaveLength(2);
});

test('references of a figure: the figures of its event', () => {
  const { context, corpus, article, offset } = fixture(
    'قتل [[killed 23 e1|2$03]] وأصيب [[injured 4 e1|أربعة]] في [[event e1 Attack; ;|هجوم]] ثم قتل [[killed 2 -|اثنان]]',
  );
  expect(places(corpus, [...references(context, article, offset)].flat())).toEqual([
    '/a.txt:1:5 «23»',
    '/a.txt:1:14 «أربعة»',
  ]);
});

test('document highlights stay in the article', () => {
  const { context, article, offset } = fixture(SOURCE);
  expect(documentHighlight(context, article, offset)).toHaveLength(2);
});

test('definition leads to the entry, or without our documents to the first naming mention', () => {
  const own = fixture(SOURCE);
  expect(definition(own.context, own.article, own.offset)?.[0]?.targetUri).toBe('marsad-gazetteer:/faction/lna.md');
  const other = fixture(SOURCE, 'en', false);
  const [link] = definition(other.context, other.article, other.offset) ?? [];
  expect(link).toMatchObject({ targetUri: 'file:///a.txt', targetRange: { start: { line: 0, character: 5 } } });
  const nowhere = fixture('لا شيء هنا ي$0عرفه أحد منا');
  expect(definition(nowhere.context, nowhere.article, nowhere.offset)).toBeNull();
});

test('steps go over article ends and around', () => {
  const { context, corpus, article, offset } = fixture(SOURCE);
  const step = (direction: 'next' | 'previous') => {
    const location = stepMention(context, article, offset, direction);
    return location === null ? null : places(corpus, [location])[0];
  };
  expect(step('next')).toBe('/b.txt:1:7 «قوات حفتر»');
  expect(step('previous')).toBe('/a.txt:1:6 «قوات حفتر»');
  const last = fixture(SOURCE.replace('$0', '').replace('غادرت [[faction/lna|قو', 'غادرت [[faction/lna|قو$0'));
  const around = stepMention(last.context, last.article, last.offset, 'next');
  expect(around === null ? null : places(last.corpus, [around])[0]).toBe('/a.txt:1:6 «قوات حفتر»');
});
