import { expect, test } from 'vitest';
import { Corpus } from '../../server/corpus/corpus';
import { createEngine } from '../../server/engine';
import { isHeld, titleBefore } from '../../server/features/titleHint';
import { wordingByOutlet } from '../../server/features/wording';
import { builtinGazetteer } from '../../server/gazetteer/builtin';

const gazetteer = builtinGazetteer();
const haftar = gazetteer.entities.get('person/khalifa-haftar');
const titles = haftar?.type === 'person' ? haftar.titles : [];

test.each([
  ['التابعة للواء المتقاعد ', 'اللواء المتقاعد', false],
  ['وقال المشير ', 'المشير', false],
  ['بقيادة الفريق أول ', 'الفريق أول', true],
])('«%s» gives %s; held in July 2016: %s', (before, title, held) => {
  const found = titleBefore(before, titles) ?? [];
  expect(found.map(({ ar }) => ar)).toEqual([title]);
  expect(found.some((one) => isHeld(one, '2016-07-09'))).toBe(held);
});

test('no title is none, and bounds may be months', () => {
  expect(titleBefore('قال إن ', titles)).toBeNull();
  expect(isHeld({ ar: 'المبعوث الأممي', en: 'UN envoy', from: '2012-10', to: '2014-09' }, '2014-09-20')).toBe(true);
  expect(isHeld({ ar: 'المبعوث الأممي', en: 'UN envoy', from: '2012-10', to: '2014-09' }, '2014-10-01')).toBe(false);
});

test('the wording of an entity is tabulated by outlet', () => {
  const corpus = new Corpus(createEngine(gazetteer));
  corpus.update('a.txt', 'قصفت قوات حفتر مواقع في مدينة درنة يوم السبت.', { outlet: 'الجزيرة' });
  corpus.update('b.txt', 'قصف الجيش الوطني الليبي مواقع في مدينة درنة يوم السبت.', { outlet: 'العربية' });
  const wordings = wordingByOutlet({ corpus }, 'faction/lna');
  expect(wordings.map(({ outlet, words }) => `${outlet}: ${words.map(({ text }) => text).join()}`)).toEqual([
    'الجزيرة: قوات حفتر',
    'العربية: الجيش الوطني الليبي',
  ]);
});
