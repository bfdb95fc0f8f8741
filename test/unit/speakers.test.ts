/** Speakers: who says a figure, and where his phrase ends. */

import { describe, expect, it } from 'vitest';
import { analyse } from './eventNotes';

/** The speaker of a text's last figure, and the outlet he told it. */
function speaker(text: string): (string | null)[] {
  const figure = analyse(text).mentions.findLast((mention) => mention.type === 'casualty');
  const said = figure?.type === 'casualty' ? figure.casualty.speaker : null;
  if (said === null) return [null];
  return [text.slice(said.start, said.end), ...(said.via === null ? [] : [text.slice(said.via.start, said.via.end)])];
}

function check(text: string, ...expected: readonly (string | null)[]): void {
  it(text, () => expect(speaker(text)).toEqual(expected));
}

describe('a speaker who withholds his name', () => {
  check('وقال الضابط الذي طلب عدم ذكر اسمه إن ستة جنود قتلوا في الكمين', 'الضابط');
  check('أعلن مصدر في البلدية - فضل عدم الكشف عن هويته - مقتل ثلاثة عمال', 'مصدر في البلدية');
  check('أفاد مسؤول أمني رفض ذكر اسمه بإصابة شرطيين اثنين', 'مسؤول أمني');
  check('وأكد شهود طلبوا عدم نشر أسمائهم سقوط خمسة قتلى', 'شهود');
  check('قتل سبعة أشخاص، بحسب طبيب اشترط عدم كشف هويته.', 'طبيب');
  check('وقال ضابط رفض الكشف عن اسمه لوكالة رويترز إن ثلاثة بحارة قتلوا', 'ضابط', 'وكالة رويترز');
  check('وقال مسؤول محلي لم يذكر اسمه إن أربعة مزارعين خطفوا', 'مسؤول محلي');
});

describe("the end of a speaker's phrase", () => {
  check('وذكر المجلس البلدي على صفحته في فيسبوك أن ثمانية مدنيين قتلوا', 'المجلس البلدي');
  check('وقال الناشط عبر حسابه الشخصي إن ثلاثة شبان اعتقلوا', 'الناشط');
  check('وأعلنت الغرفة الأمنية، على حسابها في تويتر، مقتل أربعة مهربين', 'الغرفة الأمنية');
  check('أكدت مصادر محلية يمنية ارتفاع عدد ضحايا الانفجار إلى 30 قتيلا', 'مصادر محلية يمنية');
  check('أعلن جهاز الإسعاف حصيلة جديدة بلغت 12 قتيلا', 'جهاز الإسعاف');
  check('أفاد مسعفون سوريون بوصول تسع جثث إلى المشرحة', 'مسعفون سوريون');
  check('أعلن مدير مركز استقبال اللاجئين أن طفلين قتلا', 'مدير مركز استقبال اللاجئين');
  check('وقتل ثلاثة مسعفين، وفق ما ذكرته الوزارة على صفحتها.', 'الوزارة');
  check('ونفت الوزارة موضحة أن عاملين اثنين أصيبا', 'الوزارة');
  check('قال المصدر لـ«صوت المدينة» إن ستة أشخاص قتلوا', 'المصدر', 'صوت المدينة');
});

describe('words between a verb and its speaker', () => {
  check('وأعلنت من جهتها وزارة الصحة أن 14 شخصا قتلوا', 'وزارة الصحة');
  check('وقال من جانبه مدير المشفى إن عشرة جرحى نقلوا إليه وتوفي منهم طفل', 'مدير المشفى');
  check('وأكد، بدوره، المتحدث العسكري مقتل ستة جنود', 'المتحدث العسكري');
  check(
    'وأعلن المشفى العام في بلدة الرقبة (30 كلم غرب درنة)، التابع للبلدية، أنه استقبل سبعة قتلى',
    'المشفى العام في بلدة الرقبة (30 كلم غرب درنة)، التابع للبلدية',
  );
});
