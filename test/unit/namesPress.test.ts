/** Names in words of the press: what stands behind them is no part of them. */

import { describe, expect, it } from 'vitest';
import { analyse } from './eventNotes';

/** «type words → entity», one per name, in text order; an unnamed phrase stands in brackets. */
function names(text: string): string[] {
  return analyse(text).mentions.flatMap((mention) => {
    if (mention.type === 'casualty' || mention.type === 'date') return [];
    const words = text.slice(mention.start, mention.end);
    return [
      `${mention.type} ${mention.named ? words : `(${words})`} → ${mention.entity?.replace(/^\w+\//u, '') ?? '?'}`,
    ];
  });
}

function check(text: string, ...expected: readonly string[]): void {
  it(text, () => expect(names(text)).toEqual(expected));
}

describe('what is said of somebody is no part of his name', () => {
  check('تقدمت قوات اللواء حفتر مدعومة بالدبابات', 'faction قوات اللواء حفتر → lna', 'person حفتر → khalifa-haftar');
  check('وصل العقيد سالم المنفي مصحوبا بحراسه', 'person سالم المنفي → ?');
  check('معارك بين السكان وكتائب توصف بأنها متشددة', 'faction (كتائب) → ?');
  check('هاجمت ميليشيا تعرف باسم كتيبة المهاري المخفر', 'faction (ميليشيا) → ?', 'faction كتيبة المهاري → ?');
  check(
    'قصفت المروحيات التابعة للواء حفتر الميناء',
    'faction المروحيات التابعة للواء حفتر → lna',
    'person حفتر → khalifa-haftar',
  );
  check(
    'قصفت الطائرات الحربية التابعة للواء حفتر المنطقة',
    'faction الطائرات الحربية التابعة للواء حفتر → lna',
    'person حفتر → khalifa-haftar',
  );
  check('قصفت الطائرات الروسية الريف', 'faction الطائرات الروسية → russian-armed-forces');
  check('أسقطت الدفاعات عددا من الطائرات الحربية');
  check('انتشر لواء الصقور الشرقي في درنة', 'faction لواء الصقور الشرقي → ?', 'place درنة → derna');
});

describe('two units of one noun', () => {
  check('اشتبكت الكتيبتان 17 مشاة و309 مدفعية مع المهاجمين', 'faction الكتيبتان 17 مشاة → ?', 'faction 309 مدفعية → ?');
});

describe('places in a list', () => {
  check(
    'مقاتلون من طرابلس وسبها وورشفانة وزليطن',
    'place طرابلس → tripoli',
    'place سبها → sabha',
    'place ورشفانة → warshefana-area',
    'place زليطن → zliten',
  );
  check('هاجمت ورشفانة الحاجز', 'faction ورشفانة → tribal-army');
  check(
    'غارات على مناطق الفتايح والربوة والتل الأبيض',
    'place الفتايح → fataih',
    'place الربوة → ?',
    'place التل الأبيض → ?',
  );
  check('تحصنوا في منطقة محصورة');
});
