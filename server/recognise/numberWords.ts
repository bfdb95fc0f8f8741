/** The words numbers are spelled with, in every case, gender and spelling that the press uses. */

import { WordTable } from '../text/wordTable';

/** What a number word does in a number. */
export type NumberWordKind =
  /** «ثلاثة»: alone, before «عشر», before «مئة», before «وعشرون», before «آلاف». */
  | 'unit'
  /** «أحد», «اثنا»: a unit that stands in compounds only («أحد عشر», «إحدى وعشرين», «اثنتا عشرة»). */
  | 'bound'
  /** «عشرة»: 10 alone, and the second word of 11-19. */
  | 'ten'
  /** «عشرون» … «تسعين». */
  | 'tens'
  /** «اثناعشر», «خمسةوعشرون»: spelled in one word. */
  | 'fused'
  /** «مئة»: 100, multiplied by a unit before it. */
  | 'hundred'
  /** «مئتان», «ثلاثمئة»: whole hundreds. */
  | 'hundreds'
  /** «ألف», «مليون»: multiplied by what stands before it. */
  | 'scale'
  /** «ألفان», «مليوني»: two of a scale. */
  | 'scales'
  /** «آلاف», «ملايين»: a scale only after a number; alone it is vague. */
  | 'scale-plural'
  /** «نصف», «ربع»: of the scale before or after. */
  | 'fraction';

/** A word of a number and what it is worth. */
export interface NumberWord {
  readonly kind: NumberWordKind;
  readonly value: number;
}

const UNITS: Readonly<Record<number, string>> = {
  1: 'واحد واحدا واحدة',
  2: 'اثنان اثنين اثنتان اثنتين ثنتان ثنتين اتنين تنين',
  3: 'ثلاثة ثلاث ثلاثا تلاتة تلات',
  4: 'أربعة أربع أربعا',
  5: 'خمسة خمس خمسا',
  6: 'ستة ست ستا',
  7: 'سبعة سبع سبعا',
  8: 'ثمانية ثماني ثمان ثمانيا تمانية',
  9: 'تسعة تسع تسعا',
};

const BOUND: Readonly<Record<number, string>> = {
  1: 'أحد إحدى حادي',
  2: 'اثنا اثني اثنتا اثنتي',
};

/** The endings of the tens are -ون and -ين; the stems are given. */
const TENS: Readonly<Record<number, string>> = {
  20: 'عشر',
  30: 'ثلاث',
  40: 'أربع',
  50: 'خمس',
  60: 'ست',
  70: 'سبع',
  80: 'ثمان',
  90: 'تسع',
};

const TEN = 'عشرة عشر عشرا';
const HUNDRED = 'مئة مائة ماية مية مأة مئه';
const TWO_HUNDRED = 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ميتين ميتان';

/** Stems that join a hundred in one word: «ثلاثمئة», «ثمانيمائة». */
const HUNDRED_STEMS: Readonly<Record<number, string>> = {
  3: 'ثلاث',
  4: 'أربع',
  5: 'خمس',
  6: 'ست',
  7: 'سبع',
  8: 'ثمان ثماني',
  9: 'تسع',
};

const SCALES: readonly (readonly [value: number, one: string, two: string, many: string])[] = [
  [1000, 'ألف ألفا', 'ألفان ألفين ألفي', 'آلاف ءالاف'],
  [1_000_000, 'مليون مليونا', 'مليونان مليونين مليوني', 'ملايين مليونات'],
  [1_000_000_000, 'مليار مليارا بليون', 'ملياران مليارين ملياري', 'مليارات'],
];

function words(list: string): string[] {
  return list.split(' ');
}

function* entries(): Generator<readonly [string, NumberWord]> {
  yield ['صفر', { kind: 'unit', value: 0 }];
  yield ['صفرا', { kind: 'unit', value: 0 }];
  for (const [value, list] of Object.entries(UNITS))
    for (const word of words(list)) yield [word, { kind: 'unit', value: Number(value) }];
  for (const [value, list] of Object.entries(BOUND))
    for (const word of words(list)) yield [word, { kind: 'bound', value: Number(value) }];
  for (const word of words(TEN)) yield [word, { kind: 'ten', value: 10 }];
  const tens = Object.entries(TENS).flatMap(([value, stem]) =>
    ['ون', 'ين'].map((ending) => [stem + ending, Number(value)] as const),
  );
  for (const [word, value] of tens) yield [word, { kind: 'tens', value }];
  for (const [unit, list] of [...Object.entries(UNITS), ...Object.entries(BOUND)])
    for (const word of words(list)) {
      for (const ten of words(TEN)) yield [word + ten, { kind: 'fused', value: Number(unit) + 10 }];
      for (const [ten, value] of tens) yield [`${word}و${ten}`, { kind: 'fused', value: Number(unit) + value }];
    }
  for (const word of words(HUNDRED)) yield [word, { kind: 'hundred', value: 100 }];
  for (const word of words(TWO_HUNDRED)) yield [word, { kind: 'hundreds', value: 200 }];
  for (const [unit, stems] of Object.entries(HUNDRED_STEMS))
    for (const stem of words(stems))
      for (const hundred of words(HUNDRED)) yield [stem + hundred, { kind: 'hundreds', value: Number(unit) * 100 }];
  for (const [value, one, two, many] of SCALES) {
    for (const word of words(one)) yield [word, { kind: 'scale', value }];
    for (const word of words(two)) yield [word, { kind: 'scales', value: 2 * value }];
    for (const word of words(many)) yield [word, { kind: 'scale-plural', value }];
  }
  for (const word of ['نصف', 'نصفا']) yield [word, { kind: 'fraction', value: 0.5 }];
  for (const word of ['ربع', 'ربعا']) yield [word, { kind: 'fraction', value: 0.25 }];
}

/** Number words by their spelling, found behind proclitics and the article. */
export const NUMBER_WORDS = new WordTable<NumberWord>(entries());
