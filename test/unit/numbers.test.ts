import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberAt } from '../../server/recognise/numbers';
import { Vocabulary } from '../../server/text/form';
import { tokenise } from '../../server/text/tokens';

const vocabulary = new Vocabulary();

/** The first number of a text as `[value, its words]`; null where there is none. */
function first(text: string): [number, string] | null {
  const tokens = tokenise(text, vocabulary);
  for (let i = 0; i < tokens.count; i++) {
    const number = numberAt(tokens, i);
    if (number === null) continue;
    const end = tokens.ends[number.last - 1] as number;
    return [number.value, text.slice(tokens.startAfter(number.first, number.cut), end)];
  }
  return null;
}

const SURFACES = readFileSync(new URL('fixtures/number-words.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [surface: string, value: string, kind: string]);

describe('number words', () => {
  const standing = SURFACES.filter(([, , kind]) => !/compound|construct|plural/u.test(kind));
  it.each(standing)('%s is %s', (surface, value) => {
    // «مليونا» is one million in the accusative and two in the construct: alone it is one.
    if (surface === 'مليونا') expect(first(surface)?.[0]).toBe(1_000_000);
    else expect(first(surface)).toEqual([Number(value), surface]);
  });
  it.each(SURFACES.filter(([, , kind]) => /compound|construct/u.test(kind)))(
    '%s counts before عشر',
    (surface, value) => {
      expect(first(surface)).toBeNull();
      expect(first(`${surface} عشر`)).toEqual([Number(value) + 10, `${surface} عشر`]);
      expect(first(`${surface} عشرة`)?.[0]).toBe(Number(value) + 10);
    },
  );
  it.each(SURFACES.filter(([, , kind]) => kind.endsWith('plural')))(
    '%s multiplies what stands before',
    (surface, value) => {
      expect(first(surface)).toBeNull();
      expect(first(`خمسة ${surface}`)?.[0]).toBe(5 * Number(value));
      expect(first(`10 ${surface}`)?.[0]).toBe(10 * Number(value));
    },
  );
});

describe('numberAt', () => {
  it.each<[string, number, string]>([
    ['قتل خمسة وعشرون شخصا', 25, 'خمسة وعشرون'],
    ['قتل ثلاثة قتلى وعشرون جريحا', 3, 'ثلاثة'],
    ['مقتل واحد وثلاثين إرهابيا', 31, 'واحد وثلاثين'],
    ['خمسة و عشرون', 25, 'خمسة و عشرون'],
    ['خمسةوعشرون', 25, 'خمسةوعشرون'],
    ['اثناعشر', 12, 'اثناعشر'],
    ['ثمان عشرة امرأة', 18, 'ثمان عشرة'],
    ['خمسة عشرة', 15, 'خمسة عشرة'],
    ['مئة وثلاثة وعشرون', 123, 'مئة وثلاثة وعشرون'],
    ['أربعمئة وثمانين كيلو مترا', 480, 'أربعمئة وثمانين'],
    ['ثلاث مئة وخمسة', 305, 'ثلاث مئة وخمسة'],
    ['أكثر من ألفي شخص', 2000, 'ألفي'],
    ['ألف وتسعمئة وأربعة عشر', 1914, 'ألف وتسعمئة وأربعة عشر'],
    ['مئة ألف', 100_000, 'مئة ألف'],
    ['عشرة آلاف وثلاثمئة', 10_300, 'عشرة آلاف وثلاثمئة'],
    ['خمسة وعشرون ألفا ومئتان', 25_200, 'خمسة وعشرون ألفا ومئتان'],
    ['10 آلاف عائلة', 10_000, '10 آلاف'],
    ['42 ألف شخص', 42_000, '42 ألف'],
    ['مليون و200 ألف', 1_200_000, 'مليون و200 ألف'],
    ['1.5 مليون نازح', 1_500_000, '1.5 مليون'],
    ['مليون ونصف المليون', 1_500_000, 'مليون ونصف المليون'],
    ['نصف مليون نازح', 500_000, 'نصف مليون'],
    ['ثلاثة ملايين و400 ألف', 3_400_000, 'ثلاثة ملايين و400 ألف'],
    ['3,845 عائلة', 3845, '3,845'],
    ['٢٢ شخصا', 22, '٢٢'],
    ['۳۰', 30, '۳۰'],
    ['120٬000 شخص', 120_000, '120٬000'],
    ['و20 جريحا', 20, '20'],
    ['لـ30 جريحًا', 30, '30'],
    ['ل21 قبطيا', 21, '21'],
    ['الـ7 من ماي', 7, '7'],
    ['الـ"12"', 12, '12'],
    ['وستة جرحى', 6, 'ستة'],
    ['بخمسة', 5, 'خمسة'],
    ['الخمسة والعشرين', 25, 'الخمسة والعشرين'],
    ['للثلاثة عشر', 13, 'لثلاثة عشر'],
    ['لست سنوات', 6, 'ست'],
    ['ثمانيةٌ', 8, 'ثمانيةٌ'],
    ['ثــلاثــة', 3, 'ثــلاثــة'],
    ['ثلاثة و5 جرحى', 3, 'ثلاثة'],
    ['مئة من القنابل', 100, 'مئة'],
  ])('%s', (text, value, words) => {
    expect(first(text)).toEqual([value, words]);
  });

  it.each([
    'الاثنين',
    'يوم الأحد',
    'أحد الجنود',
    'عشرات القتلى',
    'كمية كبيرة',
    'لست متأكدا',
    'الأربعاء',
    'آلاف النازحين',
  ])('reads no number in %s', (text) => {
    expect(first(text)).toBeNull();
  });

  it('reads back every number spelled out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.boolean(), (value, accusative) => {
        const text = spell(value, accusative);
        expect(first(text)).toEqual([value, text]);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, and stays inside the text', () => {
    const word = fc.constantFrom(
      ...SURFACES.map(([surface]) => surface),
      'و',
      'شخصا',
      '12',
      '،',
      'الـ',
      'و5',
      'نصف',
      'ا',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 12 }), (parts) => {
        const tokens = tokenise(parts.join(' '), vocabulary);
        for (let i = 0; i < tokens.count; i++) {
          const number = numberAt(tokens, i);
          if (number === null) continue;
          expect(number.first).toBe(i);
          expect(number.last).toBeGreaterThan(i);
          expect(number.last).toBeLessThanOrEqual(tokens.count);
          expect(tokens.startAfter(i, number.cut)).toBeLessThan(tokens.ends[number.last - 1] as number);
        }
      }),
    );
  });
});

const UNITS = ['', 'واحد', 'اثنين', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة'];
const STEMS = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];

/** Spells a number out as a careful writer does, for reading it back. */
function spell(value: number, accusative: boolean): string {
  const parts: string[] = [];
  const millions = Math.floor(value / 1_000_000);
  if (millions > 0) parts.push(scaled(millions, 'مليون', 'مليونين', 'ملايين', accusative));
  const thousands = Math.floor(value / 1000) % 1000;
  if (thousands > 0) parts.push(scaled(thousands, 'ألف', 'ألفين', 'آلاف', accusative));
  if (value % 1000 > 0) parts.push(below(value % 1000, accusative));
  return parts.join(' و');
}

function scaled(count: number, one: string, two: string, many: string, accusative: boolean): string {
  if (count === 1) return one;
  if (count === 2) return two;
  const rest = count % 100;
  return `${below(count, accusative)} ${rest >= 3 && rest <= 10 ? many : one}`;
}

function below(value: number, accusative: boolean): string {
  const ending = accusative ? 'ين' : 'ون';
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const parts: string[] = [];
  if (hundreds === 1) parts.push('مئة');
  else if (hundreds === 2) parts.push(accusative ? 'مئتين' : 'مئتان');
  else if (hundreds > 2) parts.push(`${STEMS[hundreds]}مئة`);
  if (rest === 10) parts.push('عشرة');
  else if (rest === 11) parts.push('أحد عشر');
  else if (rest === 12) parts.push(accusative ? 'اثني عشر' : 'اثنا عشر');
  else if (rest > 12 && rest < 20) parts.push(`${UNITS[rest - 10]} عشر`);
  else {
    if (rest % 10 > 0) parts.push(UNITS[rest % 10] as string);
    if (rest >= 20) parts.push(`${STEMS[Math.floor(rest / 10)]}${ending}`);
  }
  return parts.join(' و');
}
