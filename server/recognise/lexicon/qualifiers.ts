/** What stands around a number and bends it: «أكثر من», «على الأقل», «نحو», and quantities without a number. */

import type { Indefinite, Qualifier } from '../../model';
import { foldString } from '../../text/fold';
import { WordTable } from '../../text/wordTable';

/** A phrase as its folded words. */
export interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

function phrases<T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, readonly Phrase<T>[]> {
  const found = new Map<string, Phrase<T>[]>();
  for (const [value, list] of rows)
    for (const phrase of list.split(',')) {
      const words = foldString(phrase.trim()).split(/\s+/u);
      const first = words[0] ?? '';
      const known = found.get(first) ?? [];
      known.push({ words, value });
      found.set(first, known);
    }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** Before the number, by first word, longest first. The first word may carry و، ب، ل. */
export const BEFORE = phrases<Qualifier>([
  [
    'more_than',
    `أكثر من, أزيد من, ما يزيد على, ما يزيد عن, يزيد على, يزيد عن, تزيد على, تزيد عن, يزيدون على, ما يربو على, ما يربو عن, يربو على,
     تجاوز, تجاوزت, يتجاوز, تتجاوز, فاق, فاقت, يفوق, تفوق, ما يفوق, ما يتجاوز, تخطى, تخطت, يتخطى`,
  ],
  ['at_least', 'ما لا يقل عن, مالا يقل عن, لا يقل عن, لا تقل عن, لا يقلون عن, على الأقل, ما لايقل عن, لايقل عن'],
  [
    'about',
    `نحو, حوالي, حوالى, قرابة, زهاء, ما يقارب, ما يقرب من, مايقارب, يقارب, يقرب من, يناهز, ما يناهز, ناهز, في حدود, بحدود, تقريبا,
     يقدر ب, ما يعادل`,
  ],
  ['less_than', 'أقل من, ما يقل عن'],
  [
    'up_to',
    'لا يزيد على, لا يزيد عن, ما لا يزيد على, ما لا يزيد عن, لا يتجاوز, لا تتجاوز, حتى, بحد أقصى, لا يتعدى, لا تتعدى',
  ],
]);

/** After the number or its noun. */
export const AFTER = phrases<Qualifier>([
  ['at_least', 'على الأقل, على أقل تقدير, كحد أدنى, في الأقل, على الاقل, أو أكثر, فأكثر, فما فوق, ونيف, أو يزيد'],
  ['about', 'تقريبا, على وجه التقريب'],
  ['up_to', 'على الأكثر, كحد أقصى'],
]);

/** Quantities without a number. */
export const VAGUE = new WordTable<Indefinite>([
  ['عشرات', 'tens'],
  ['مئات', 'hundreds'],
  ['مائات', 'hundreds'],
  ['آلاف', 'thousands'],
  ['ملايين', 'thousands'],
  ['ألوف', 'thousands'],
  ['بضعة', 'several'],
  ['بضع', 'several'],
  ['عدة', 'several'],
  ['مزيد', 'several'],
  ['عدد', 'several'],
  ['عددا', 'several'],
  ['بعض', 'some'],
  ['عديد', 'many'],
  ['كثير', 'many'],
  ['أعداد', 'many'],
  ['أعدادا', 'many'],
]);

/** Of these the people follow after «من» only: «عدد من الجنود», «العديد من الإصابات»; «عدد القتلى» is a toll. */
export const VAGUE_WITH_OF = new Set(
  ['عدد', 'عددا', 'مزيد', 'عديد', 'كثير', 'مجموعه', 'اعداد', 'اعدادا'].map(foldString),
);

/** Words that may follow a number whose noun is left out: «قتل 17 على الأقل», «لقي 15 مصرعهم», «12 سلموا أنفسهم». */
export const AFTER_NUMBER = WordTable.of(
  true,
  `على علي مصرعهم حتفهم نتيجة جميعا جميعهم سلموا وصلوا كانوا لقوا قتلوا أصيبوا جرحوا استشهدوا سقطوا قضوا نزحوا فقدوا اعتقلوا اختطفوا
   توفوا ماتوا فروا منذ ممن فجر مساء تقريبا إضافة إضافيين إجمالا متأثرين رميا حرقا غرقا شنقا ذبحا خنقا اختناقا دهسا يوميا شهريا سنويا أسبوعيا بعضهم إحداهن أحدهم حسبما`,
);

/** Prepositions that tie a number to a date, a unit's name or a place: «في 2012», «عام 2011». */
export const NUMBERED = WordTable.of(
  true,
  `عام العام سنة رقم الرقم كتيبة الكتيبة لواء اللواء فرقة الفرقة حقل معسكر قرار القرار المادة الفقرة حي الحي عيار فوج الفوج محور
   طريق الطريق شارع مخيم خط الطراز طراز ميغ سوخوي إف سام يوم الساعة قاطع مربع بلوك بند رصيف خلية منذ`,
  { exact: false },
);
