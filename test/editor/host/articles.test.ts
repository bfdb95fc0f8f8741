import assert from 'node:assert/strict';
import { find, highlighted, marsad, show, until } from './editor';

/** Some mentions of each article, of every kind that it has: their type and the words that are highlighted. */
const MENTIONS: Readonly<Record<string, readonly string[]>> = {
  '000_97707b8c8df353b8.txt': [
    'place بنغازي',
    'place ليبيا',
    'place الماجوري',
    'person خليفة حفتر',
    'faction جماعة أنصار الشريعة',
    'casualty 17 قتيلا',
    'casualty 5 جثث',
    'date عام 2011',
  ],
  '001_ca32dffedeae068c.txt': [
    'faction الجيش الوطني الليبي',
    'place بنغازي',
    'faction مجلس شورى ثوار بنغازي',
    'person آشتون كارتر',
    'casualty 9 جنود',
    'casualty 60 جنديا',
    'date الاثنين الماضي',
  ],
  '002_ec3e5877bfe64987.txt': [
    'casualty 23 شخصا',
    'date الثلاثاء',
    'place بنغازي',
    'faction مجلس شورى ثوار بنغازي',
    'person خليفة حفتر',
    'casualty 15 شهيدا',
    'place سرت',
  ],
  '003_4aa4d1d5802a62ef.txt': [
    'faction حكومة الوفاق الوطني الليبية',
    'place سرت',
    'person خليفة حفتر',
    'casualty تسعة أشخاص',
    'date الخميس الماضي',
  ],
  '004_9c143c0af1e05f5b.txt': [
    'faction سرايا الدفاع عن بنغازي',
    'place أجدابيا',
    'person مصطفى الشركسي',
    'casualty 15 آخرون',
    'date مساء الأحد',
  ],
};

suite('Articles', () => {
  for (const [name, mentions] of Object.entries(MENTIONS)) {
    test(`${name} opens with its highlights at the right ranges`, async () => {
      const api = await marsad();
      const { document } = await show(name);
      await until('highlights', () => highlighted(api, document).length > 0);
      const shown = highlighted(api, document);
      const missing = mentions.filter((mention) => !shown.includes(mention));
      assert.deepEqual(missing, [], `highlighted are: ${shown.join(' | ')}`);
    });
  }

  test('a highlight stands on every line where its words do', async () => {
    const api = await marsad();
    const { document } = await show('002_ec3e5877bfe64987.txt');
    await until('highlights', () => highlighted(api, document).length > 0);
    const highlights = api.highlightsOf(document.uri.toString());
    for (const nth of [1, 2, 3]) {
      const place = find(document, 'بنغازي', nth);
      assert.ok(
        highlights.some(({ range, type }) => type === 'place' && range.isEqual(place)),
        `«بنغازي» number ${nth} is not highlighted`,
      );
    }
  });
});
