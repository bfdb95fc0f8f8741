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

describe('bodies of a government and of a town', () => {
  check(
    'قالت وزارة الصحة في حكومة الوفاق إن القصف أوقع جرحى',
    'faction وزارة الصحة في حكومة الوفاق → ministry-of-health-gna',
    'faction حكومة الوفاق → gna',
  );
  check('قررت رئاسة الأركان العامة إرسال كتيبة', 'faction رئاسة الأركان العامة → ?');
  check('أقرت رئاسة الأركان التركية بالخسائر', 'faction رئاسة الأركان التركية → turkish-armed-forces');
  check('قال آمر الغرفة الأمنية بأجدابيا', 'faction الغرفة الأمنية بأجدابيا → ?');
  check('قال عضو المجلس البلدي بأوباري', 'faction المجلس البلدي → ?', 'place أوباري → ubari');
  check('أدان المجلس الاجتماعي الهجوم', 'faction (المجلس الاجتماعي) → ?');
  check('ودعت المنظمة إلى وقف القتال');
  check('متهمة مصر بشن الغارات', 'faction مصر → egypt');
});

describe('people whose names end like other words', () => {
  check('قالت الباحثة حنان صلاح إن الوضع صعب', 'person حنان صلاح → ?');
  check('قال المتحدث باسم المستشفى معمر القاضي لوكالة الأنباء', 'person معمر القاضي → ?');
  check('أصيب مراسل القناة سراج المغربي بشظية', 'person سراج المغربي → ?');
  check('قال المحلل السياسي صلاح البكوش', 'person صلاح البكوش → ?');
  check('طالبت عائلة المختطف عبد المعز بانون بالإفراج عنه', 'person عبد المعز بانون → ?');
  check('وقال الطبيب بالمستشفى أكرم قليوان إن الجثث وصلت', 'person أكرم قليوان → ?');
});

describe('a doubtful name keeps its article', () => {
  check('سلم حقل الشرارة النفطي العام الماضي', 'place حقل الشرارة النفطي → sharara-field');
  check('عثر على الجثث على شاطئ سرت', 'place سرت → sirte');
  check('اشتباكات في وادي الشاطئ', 'place وادي الشاطئ → wadi-al-shatii-district');
});

describe('a leader by one name, and units by their number', () => {
  check(
    'طرد الجيش قوات صالح من عدن في اليمن',
    'faction (الجيش) → yemeni-army',
    'faction قوات صالح → saleh-forces',
    'person صالح → ali-abdullah-saleh',
    'place عدن → aden',
    'place اليمن → yemen',
  );
  check(
    'قال الناطق باسم اللواء الأول مشاة التابع للجيش الليبي أحمد الخراز، إنه تقدم',
    'faction اللواء الأول مشاة → 1st-infantry-brigade',
    'faction لجيش الليبي → libyan-army',
    'person أحمد الخراز → ?',
  );
  check(
    'قالت البعثة التي يرأسها برناردينو ليون إن الحوار مستمر',
    'faction (البعثة) → ?',
    'person برناردينو ليون → bernardino-leon',
  );
  check(
    'قتل اثنان من كتيبة النواصي وخمسة من الفرقة الأمنية التاسعة',
    'faction كتيبة النواصي → nawasi-brigade',
    'faction الفرقة الأمنية التاسعة → ?',
  );
  check(
    'هاجم تنظيم داعش قوات حكومة الوفاق في سرت وأصاب عشرة من هذه القوات',
    'faction تنظيم داعش → islamic-state',
    'faction قوات حكومة الوفاق → gna',
    'faction حكومة الوفاق → gna',
    'place سرت → sirte',
    'faction (القوات) → gna',
  );
});
