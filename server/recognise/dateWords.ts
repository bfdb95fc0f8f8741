/**
 * The words that date expressions are made of, in the spellings of the press from Morocco to the Gulf.
 *
 * Month names: HeidelTime's Arabic `normMonth` and dateparser's `ar.py` (with its ar-DZ, ar-IQ and ar-JO variants) for
 * the Egyptian, Levantine and Maghrebi traditions; folding levels hamza, ى/ي and ة/ه, so each name stands once.
 */

import { foldString } from '../text/fold';
import { WordTable } from '../text/wordTable';
import type { DayPart, Portion } from './paragraph';

export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'year';
export type Shift = 'last' | 'this' | 'next';

/** The words of all tables that a date may start with. */
const starters: string[] = [];

function table<T>(rows: readonly (readonly [value: T, words: string])[]): WordTable<T> {
  const entries = rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const));
  starters.push(...entries.map(([word]) => word));
  return new WordTable(entries);
}

/** Words that stand as they are, without article or particles taken off. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u).map(foldString));
}

/** Weekdays, 0 (Sunday) to 6; always with the article: «أحد» alone is "one of". */
export const WEEKDAYS = table([
  [0, 'الأحد'],
  [1, 'الاثنين الاتنين'],
  [2, 'الثلاثاء الثلاثا الثلثاء'],
  [3, 'الأربعاء الأربعا'],
  [4, 'الخميس'],
  [5, 'الجمعة'],
  [6, 'السبت'],
]);

/** Weekday names as messages print them. */
export const WEEKDAY_NAMES = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'] as const;

export interface MonthName {
  readonly calendar: 'gregorian' | 'hijri';
  readonly month: number;
  /** The word has another, commoner sense («مارس» practised, «أب» father, «رجب» a man's name). */
  readonly weak: boolean;
}

function gregorian(month: number, weak = false): MonthName {
  return { calendar: 'gregorian', month, weak };
}

function hijri(month: number, weak = true): MonthName {
  return { calendar: 'hijri', month, weak };
}

/** Month names of one word. */
export const MONTHS = table<MonthName>([
  [gregorian(1), 'يناير ينايير جانفي'],
  [gregorian(2), 'فبراير فبرابر شباط فيفري'],
  [gregorian(3), 'آذار'],
  [gregorian(3, true), 'مارس'],
  [gregorian(4), 'أبريل أفريل'],
  [gregorian(4, true), 'نيسان'],
  [gregorian(5), 'مايو أيار'],
  [gregorian(5, true), 'ماي'],
  [gregorian(6), 'يونيو يونيه حزيران'],
  [gregorian(6, true), 'جوان'],
  [gregorian(7), 'يوليو يوليه تموز جويلية يوليوز'],
  [gregorian(8), 'أغسطس غشت'],
  [gregorian(8, true), 'آب أوت'],
  [gregorian(9), 'سبتمبر أيلول شتنبر'],
  [gregorian(10), 'أكتوبر'],
  [gregorian(11), 'نوفمبر نونبر'],
  [gregorian(12), 'ديسمبر دجنبر'],
  [hijri(1), 'محرم'],
  [hijri(2), 'صفر'],
  [hijri(7), 'رجب'],
  [hijri(8), 'شعبان'],
  [hijri(9), 'رمضان'],
  [hijri(10), 'شوال'],
]);

/** Month names of two words: the first word, then the second. */
export const MONTH_PAIRS = table<ReadonlyMap<string, MonthName>>([
  [pairs([gregorian(10), 'الأول أول 1'], [gregorian(11), 'الثاني ثاني ثان 2']), 'تشرين'],
  [pairs([gregorian(12), 'الأول أول 1'], [gregorian(1), 'الثاني ثاني ثان 2']), 'كانون'],
  [pairs([hijri(3, false), 'الأول أول'], [hijri(4, false), 'الآخر آخر الثاني ثاني']), 'ربيع'],
  [
    pairs([hijri(5, false), 'الأولى الأول أولى أول'], [hijri(6, false), 'الآخرة الآخر الثانية الثاني ثانية آخرة']),
    'جمادى جماد',
  ],
  [pairs([hijri(11, false), 'القعدة قعدة'], [hijri(12, false), 'الحجة حجة']), 'ذو ذي ذى'],
]);

function pairs(...rows: readonly (readonly [MonthName, string])[]): ReadonlyMap<string, MonthName> {
  return new Map(rows.flatMap(([month, words]) => words.split(' ').map((word) => [foldString(word), month] as const)));
}

/** Nouns before a day: «فجر الأحد». «يوم» and «نهار» name no part. */
export const DAY_PARTS = table<DayPart | 'whole'>([
  ['dawn', 'فجر سحر'],
  ['morning', 'صباح صبيحة ضحى'],
  ['noon', 'ظهر ظهيرة'],
  ['afternoon', 'عصر'],
  ['evening', 'مساء مسا مغرب غروب عشية'],
  ['night', 'ليل ليلة'],
  ['whole', 'يوم نهار'],
]);

/** Adverbs that stand by themselves: «اندلعت فجرا». */
export const PART_ADVERBS = new Map<string, DayPart>(
  (
    [
      ['dawn', 'فجرا'],
      ['morning', 'صباحا'],
      ['noon', 'ظهرا'],
      ['afternoon', 'عصرا'],
      ['evening', 'مساء مساءا'],
      ['night', 'ليلا'],
    ] as const
  ).flatMap(([part, words]) => words.split(' ').map((word) => [foldString(word), part] as const)),
);

/** «الماضي», «الجاري», «المقبل» and their kin, in every gender and number. */
export const SHIFTS = new Map<string, Shift>(
  (
    [
      [
        'last',
        'الماضي الماضية الماضيين الماضيتين الفائت الفائتة المنصرم المنصرمة المنصرمين المنقضي المنقضية الفارط الفارطة الأخير الأخيرة الأخيرين الأخيرتين الخالي',
      ],
      ['this', 'الجاري الجارية الحالي الحالية الراهن الراهنة'],
      ['next', 'القادم القادمة المقبل المقبلة الآتي الآتية'],
    ] as const
  ).flatMap(([shift, words]) => words.split(' ').map((word) => [foldString(word), shift] as const)),
);

/** «السابق» says "last" of a weekday or month, but "before that" of a week, month or year of the story. */
export const PREVIOUS = wordSet('السابق السابقة');
export const FOLLOWING = wordSet('التالي التالية الموالي الموالية اللاحق اللاحقة');
export const SAME = wordSet('نفسه نفسها ذاته ذاتها عينه عينها');

export const PORTIONS = table<Portion>([
  ['start', 'مطلع بداية بدايات بدء أوائل مستهل'],
  ['middle', 'منتصف أواسط'],
  ['end', 'أواخر نهاية نهايات ختام'],
]);

/** «النصف الأول من العام»: into how many parts it is divided. */
export const FRACTIONS = table<2 | 3 | 4>([
  [2, 'نصف'],
  [3, 'ثلث'],
  [4, 'ربع'],
]);

export interface UnitWord {
  readonly unit: TimeUnit;
  /** How many of `unit` one is: ten for a decade. */
  readonly size: number;
  readonly number: 'singular' | 'dual' | 'plural';
}

function unit(
  unit: TimeUnit,
  singular: string,
  dual: string,
  plural: string,
  size = 1,
): (readonly [UnitWord, string])[] {
  return [
    [{ unit, size, number: 'singular' }, singular],
    [{ unit, size, number: 'dual' }, dual],
    [{ unit, size, number: 'plural' }, plural],
  ];
}

export const UNITS = table<UnitWord>([
  ...unit('hour', 'ساعة دقيقة', 'ساعتين ساعتان دقيقتين', 'ساعات دقائق'),
  ...unit('day', 'يوم يوما ليلة', 'يومين يومان ليلتين', 'أيام أياما ليالي ليال'),
  ...unit('week', 'أسبوع أسبوعا', 'أسبوعين أسبوعان', 'أسابيع'),
  ...unit('month', 'شهر شهرا', 'شهرين شهران', 'أشهر شهور'),
  ...unit('year', 'عام عاما سنة', 'عامين عامان سنتين سنتان', 'أعوام سنوات سنين'),
  ...unit('year', 'عقد عقدا', 'عقدين عقدان', 'عقود', 10),
]);

/** Ordinals of days. «الفاتح من سبتمبر» and «غرة نوفمبر» are firsts. */
export const ORDINALS = table([
  [1, 'أول أولى حادي حادية فاتح غرة'],
  [2, 'ثاني ثانية ثان'],
  [3, 'ثالث ثالثة'],
  [4, 'رابع رابعة'],
  [5, 'خامس خامسة'],
  [6, 'سادس سادسة'],
  [7, 'سابع سابعة'],
  [8, 'ثامن ثامنة'],
  [9, 'تاسع تاسعة'],
  [10, 'عاشر عاشرة'],
]);

export const TENS = table([
  [20, 'العشرين العشرون عشرين'],
  [30, 'الثلاثين الثلاثون ثلاثين'],
]);

export const SEASONS = table<number>([
  [3, 'ربيع'],
  [6, 'صيف'],
  [9, 'خريف'],
  [12, 'شتاء'],
]);

/** Words whose name a date is, rather than a day: «معسكر 17 فبراير», «ثورة 25 يناير», «شارع 20 رمضان». */
export const NAMED_AFTER_DATES = WordTable.of(
  true,
  `معسكر معسكرات ثورة ثورتي ثوار كتيبة كتائب انتفاضة لواء سرايا سرية فرقة شارع ميدان ساحة جسر حي مدينة بلدة قرية جامعة
   مدرسة مستشفى حركة حزب ائتلاف تحالف جبهة تنظيم مجموعة جماعة قاعدة ملعب مطار شهداء قناة حرب سوق جمعية مؤسسة نادي`,
);

/** Words before which «الجمعة», «الخميس» … name a place or a thing, or every such day: «سوق الجمعة», «كل جمعة». */
export const NAMED_AFTER_WEEKDAYS = WordTable.of(
  true,
  'سوق أسواق حي منطقة ضاحية مسجد جامع قرية بلدة محلة آل بني كتيبة لواء صحيفة جريدة كل',
);

/** Words that head a publisher's name: «صحيفة اليوم السابع», «وكالة ليبيا اليوم». */
export const OUTLETS = WordTable.of(true, 'صحيفة جريدة وكالة موقع قناة شبكة بوابة مجلة إذاعة فضائية');

/** Nouns that a number between 1900 and 2100 counts. */
export const COUNTED = wordSet(
  `شخص شخصا قتيل قتيلا جريح جريحا منزل منزلا موقع موقعا هدف هدفا كيلومتر كيلومترا كلم كم متر مترا دولار دينار ليرة ريال
   مقاتل مقاتلا جندي جنديا عنصر عنصرا مسلح مسلحا مدني مدنيا حالة عائلة أسرة طن طنا برميل غارة صاروخ صاروخا خيمة مدرسة`,
);

/** Publishers whose name ends in «اليوم». */
export const OUTLET_WORDS = wordSet('روسيا المصري أخبار رأي العرب المغرب');

/** The words that a date expression may start with, for leaving all others aside at once. */
export const STARTERS = WordTable.of(
  true,
  `${starters.join(' ')} ${[...PART_ADVERBS.keys()].join(' ')} منذ مذ قبل بعد خلال آخر غداة في بحلول بين من يومي ال عيد
   عامي سنتي هذا هذه ذلك تلك نفس ذات أمس البارحة امبارح غدا الغد`,
);
