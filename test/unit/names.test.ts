/** Names: what a phrase names, how far it runs, and what short phrases refer to. */

import { describe, expect, it } from 'vitest';
import { createEngine } from '../../server/engine';
import { builtinGazetteer } from '../../server/gazetteer/builtin';
import type { NameMention } from '../../server/model';

const engine = createEngine(builtinGazetteer());

/** The names of a text as `words → entity`, an unnamed phrase in brackets; `?` where it names nobody we know. */
function namesIn(text: string, types: readonly NameMention['type'][]): string[] {
  const { mentions } = engine.analyse(text, { published: { date: '2016-08-02', basis: 'corpus' } });
  return mentions.flatMap((mention) => {
    if (mention.type === 'casualty' || mention.type === 'date' || !types.includes(mention.type)) return [];
    const words = text.slice(mention.start, mention.end);
    return [`${mention.named ? words : `(${words})`} → ${mention.entity?.replace(/^\w+\//u, '') ?? '?'}`];
  });
}

function check(type: NameMention['type'], text: string, expected: readonly string[]): void {
  expect(namesIn(text, [type])).toEqual(expected);
}

describe('factions', () => {
  it.each<[string, string[]]>([
    ['هاجمت قوات حفتر المدينة', ['قوات حفتر → lna']],
    ['مواقع قوات اللواء المتقاعد خليفة حفتر', ['قوات اللواء المتقاعد خليفة حفتر → lna']],
    ['هاجمت القوات التي يقودها خليفة حفتر الموقع', ['القوات التي يقودها خليفة حفتر → lna']],
    ['مواقع تنظيم "داعش" في سرت', ['تنظيم "داعش" → islamic-state']],
    ['شن سلاح الجو الأميركي غارات', ['سلاح الجو الأميركي → united-states-air-force']],
    ['قصفت المدفعية الإسرائيلية المخيم', ['المدفعية الإسرائيلية → idf']],
    ['وقوات سرايا الدفاع عن بنغازي', ['قوات سرايا الدفاع عن بنغازي → bdb']],
    ['قتل ثلاثة من الكتيبة 777 في طرابلس', ['الكتيبة 777 → 777-battalion']],
    ['قائد كتيبة شهداء الساحل في درنة', ['كتيبة شهداء الساحل → ?']],
    ['اشتباكات بين المليشيات المسلحة والأهالي', ['(المليشيات المسلحة) → ?']],
    ['قصفت الميليشيات الحوثية الحي', ['الميليشيات الحوثية → houthis']],
    ['هجوم شنه مسلحون حوثيون على الموقع', ['مسلحون حوثيون → houthis']],
    ['مقتل 12 حوثيا في تعز', ['(حوثيا) → houthis']],
    ['استغل مقاتلون من قبيلة قماطة الفراغ الأمني', ['قبيلة قماطة → ?']],
    ['قتل جنديان من الكتيبة الـ73 في الجنوب', ['الكتيبة الـ73 → ?']],
    ['وزراء حكومة العقيد الراحل معمر القذافي', ['حكومة العقيد الراحل معمر القذافي → gaddafi-regime']],
    ['أعلنت حكومة السراج في طرابلس الهدنة', ['حكومة السراج → gna']],
    ['انطلاق عملية الشهيد سالم النائلي في الصابري', []],
    [
      'هاجم تنظيم أنصار الشريعة المعسكر وردت القوات الليبية',
      ['تنظيم أنصار الشريعة → ansar-al-sharia', '(القوات الليبية) → libyan-army'],
    ],
    ['قال تنظيم داعش إن القوات الكردية انسحبت', ['تنظيم داعش → islamic-state', '(القوات الكردية) → ?']],
  ])('%s', (text, expected) => check('faction', text, expected));

  it('a government inside the name of its air force is a mention too', () => {
    check('faction', 'كثف سلاح الجو التابع لحكومة الوفاق الوطني الليبية غاراته', [
      'سلاح الجو التابع لحكومة الوفاق الوطني الليبية → gna-air-force',
      'حكومة الوفاق الوطني الليبية → gna',
    ]);
  });

  it.each<[string, string[]]>([
    ['وتحمل واشنطن الجماعة المسؤولية', ['واشنطن → united-states', '(الجماعة) → ?']],
    ['وصل الوفد إلى واشنطن', []],
    ['ضربات نفذتها الولايات المتحدة في سرت', ['الولايات المتحدة → united-states']],
    ['للأمن القومي للولايات المتحدة', []],
  ])('a state is a faction where it acts: %s', (text, expected) => check('faction', text, expected));

  it.each<[string, string]>([
    ['قصف تنظيم الدولة الإسلامية سرت. وانسحب التنظيم', '(التنظيم) → islamic-state'],
    ['هاجم مجلس شورى ثوار بنغازي المعسكر. وقال المجلس', '(المجلس) → brsc'],
    ['سيطرت سرايا الدفاع عن بنغازي على بلدة المقرون. وأعلنت السرايا', '(السرايا) → bdb'],
    ['وصل خليفة حفتر إلى درنة حيث هاجمت قواته الميناء', '(قواته) → lna'],
  ])('a short phrase refers to what was named: %s', (text, last) => {
    expect(namesIn(text, ['faction']).at(-1)).toBe(last);
  });

  it.each(['حركة السير في طرابلس', 'مجلس الوزراء يجتمع', 'عملية عسكرية واسعة'])('no faction: %s', (text) =>
    check('faction', text, []),
  );
});

describe('places', () => {
  it.each<[string, string[]]>([
    ['في مدينة بنغازي شرق ليبيا', ['بنغازي → benghazi', 'ليبيا → libya']],
    ['سيطرت القوات على حي الدولار', ['حي الدولار → dollar-district']],
    ['معسكر 17 فبراير غرب المدينة', ['معسكر 17 فبراير → 17-february-camp']],
    ['قاعدة بنينا العسكرية', ['قاعدة بنينا العسكرية → benina-air-base']],
    ['بمنطقة الماجوري والبركة والكيش', ['الماجوري → majouri', 'البركة → berka', 'الكيش → keish']],
    ['في قرية الزهور الجديدة قرب درنة', ['الزهور الجديدة → ?', 'درنة → derna']],
    ['في بلدات الخضراء والنعيمة بريف حلب', ['الخضراء → ?', 'النعيمة → ?', 'ريف حلب → aleppo-governorate']],
    ['في منطقة الغوارشة', ['الغوارشة → gwarsha']],
    ['قتل مدير منفذ مدينة زوارة الحدودي', ['منفذ مدينة زوارة الحدودي → ?']],
    ['في منطقة دوار السمكة شرق درنة', ['دوار السمكة → ?', 'درنة → derna']],
    ['نزحوا من محافظتي لحج وأبين', ['لحج → lahj-governorate', 'أبين → abyan']],
  ])('%s', (text, expected) => check('place', text, expected));

  it.each([
    'هجوم مجلس شورى ثوار بنغازي',
    'أفاد مركز بنغازي الطبي',
    'نقلت صحيفة «الشرق الأوسط»',
    'قرية صغيرة',
    'مدة طويلة',
    'في مناطق سيطرتهم ومناطق متفرقة',
    'قصفوا قرى وبلدات عدة',
    'قتل عن طريق الخطأ',
    'عند حاجز أمني في حي ساحلي',
    'قال عاملون في مستشفى لرويترز',
    'بحثوا عنه في السوق',
    'أحد أفراد القبيلة',
  ])('no place: %s', (text) => check('place', text, []));

  it('Tripoli is the one of the country that the article is about', () => {
    const text = 'اشتباكات في لبنان. انتشر الجيش اللبناني في بيروت وصيدا وفي طرابلس شمال لبنان';
    expect(namesIn(text, ['place'])).toContain('طرابلس → tripoli-lebanon');
  });
});

describe('people', () => {
  it.each<[string, string[]]>([
    ['وقال العقيد سالم المنفي إن المعارك مستمرة', ['سالم المنفي → ?']],
    ['الرئيس الأمريكي باراك أوباما', ['باراك أوباما → barack-obama']],
    ['وزير الداخلية نهاد المشنوق، في بيان', ['نهاد المشنوق → ?']],
    ['وأكد عبد الله وهيدة أن', ['عبد الله وهيدة → ?']],
    ['قال محمد العبيدي إن القصف مستمر. وأضاف العبيدي', ['محمد العبيدي → ?', 'العبيدي → ?']],
    ['قال رافع الخياطي عميد بلدية مدينة سبها، إن', ['رافع الخياطي → ?']],
    ['وقال الوزير بدر باسندوه للصحافيين في المطار', ['بدر باسندوه → ?']],
    ['خبر مقتل أبو حفص التونسي في سرت', ['أبو حفص التونسي → ?']],
    ['قتل قيادي يدعى «أبو الوليد الهاشمي» هناك', ['أبو الوليد الهاشمي → ?']],
    ['قتل سيف الله بن يوسف في الغارة', ['سيف الله بن يوسف → ?']],
    ['الرئيس جمال عبد المنعم يعلن الهدنة', ['جمال عبد المنعم → ?']],
    ['نعي الطالب محمد مأمون وكنيته', ['محمد مأمون → ?']],
    ['التقى برناردينو ليون الوفد. وأكد ليون أن', ['برناردينو ليون → bernardino-leon', 'ليون → bernardino-leon']],
  ])('%s', (text, expected) => check('person', text, expected));

  it.each([
    'أوشكت على النفاد',
    'المتحدث باسم القيادة العامة',
    'قائد غرفة العمليات في سرت',
    'الناطق الرسمي باسم المحكمة',
    'قصف سلاح الجو أهدافا للعدو',
    'أعلنها لواء سابق لتطهير المدينة',
    'قال ورئيس الوزراء السابق',
    'أعلن حالة النفير',
    'والده وأسرته ومعارفه',
  ])('nobody: %s', (text) => check('person', text, []));
});

describe('spelling', () => {
  it.each<[string, string]>([
    ['هاجمت سرايا الدفاغ عن بنغازي الموقع', 'misspelt'],
    ['وقال المتحدث باسم حكومةالوفاق الوطني', 'misspelt'],
    ['في منطقة الغوارشة', 'variant'],
  ])('%s is %s, and less sure', (text, spelling) => {
    const mention = engine.analyse(text).mentions.find((found) => 'spelling' in found);
    expect(mention).toMatchObject({ spelling });
    expect(mention?.confidence).toBeLessThan(0.9);
  });
});
