/** The verbs that report what is no violence: arrests, moves, withdrawals, agreements, sieges, protests, looting. */

import { CARGO, CONTRABAND, HELD, PRISONS, SHRINES, TROOPS, WEATHER } from './triggerLists';
import type { TriggerLine } from './triggerWords';

const PEOPLE = `شخص شخصين أشخاص عنصر عناصر متهم متهمين مشتبه مسلح مسلحين قيادي قائد عدد عشرات مواطن
  مواطنين شاب شبان خلية إرهابي إرهابيين ضابط صحفي صحافي ناشط ناشطين مدير رئيس مسؤول
  أفراد مجموعة مطلوب مطلوبين مهاجر مهاجرين سوري سوريين فلسطيني فلسطينيين أجنبي أجانب`;
const TARGETS = 'نحو باتجاه صوب إلى بهدف';
const LOOT = `أموال دولار دولارات ملايين سيارات أسلحة ذخيرة معدات مساعدات محتويات محتوياته محتوياتها آثار ممتلكات بضائع`;
const WRECKED = `خط خطوط أنابيب أنبوب ممتلكات محطة محطات منازل كنيسة محال متاجر شبكة أبراج ${SHRINES}`;
const TRADE = 'شركة شركات شركتان شركتين بنك وزير وزيران وزارة جامعة نادي تعاون تجاري تجارية غاز نفط';

export const OTHER_VERBS: readonly TriggerLine[] = [
  { happening: 'arrest', lemmas: 'ألقى/لقي/ألقي', before: 'القبض', reach: 5 },
  { happening: 'arrest', lemmas: 'قبض', before: 'على عليه عليهم عليها عليهما', reach: 5 },
  { happening: 'raid', lemmas: 'داهم دهم/' },
  { happening: 'disarming', lemmas: 'ضبط', before: CARGO, reach: 6, unless: CONTRABAND },
  { happening: 'arrest', lemmas: 'اعتقل' },
  { happening: 'arrest', lemmas: 'فكك', before: 'خلية خلايا شبكة', reach: 4 },
  { happening: 'release', lemmas: 'أفرج', before: 'عن عنه عنها عنهم', reach: 5, unless: 'أموال أرصدة', weak: true },
  { happening: 'arrest', lemmas: 'أوقف/وقف ضبط', before: PEOPLE, reach: 4, unless: 'شركة موظفيها موظفيه بنك قارب' },
  {
    happening: 'withdrawal',
    lemmas: 'انسحب',
    unless: 'سباق جلسة مفاوضات بطولة انتخابات اجتماع اتفاق اتفاقية مباراة حكومة حوار منافسة',
  },
  { happening: 'withdrawal', lemmas: 'أخلى/خلي تخلى', before: HELD, reach: 5 },
  { happening: 'withdrawal', lemmas: 'تسلم سلم', before: HELD },
  { happening: 'withdrawal', lemmas: 'غادر', before: TROOPS, reach: 1, unless: 'دفعة' },
  { happening: 'withdrawal', lemmas: 'خرج', before: TROOPS, reach: 1, unless: 'مظاهرة تظاهرة مسيرة' },
  { happening: 'withdrawal', lemmas: 'تراجع', before: TROOPS, reach: 1 },
  {
    happening: 'withdrawal',
    forms: 'سحبت سحبوا يسحب تسحب',
    before: 'قواته قواتها جنوده جنودها قوات مقاتليه مقاتليها',
    reach: 5,
  },
  { happening: 'flight', lemmas: 'ألقى/لقي سلم', before: 'سلاحه سلاحهم أسلحتهم أنفسهم', reach: 5 },
  { happening: 'escape', forms: 'فر فرت فروا هرب هربت هربوا يفر يفرون', before: PRISONS, reach: 7 },
  { happening: 'flight', forms: 'فر فرت فروا هرب هربت هربوا يفر يفرون', notAfter: 'كر' },
  { happening: 'flight', lemmas: 'استسلم' },
  { happening: 'joining', lemmas: 'انضم انشق', unless: 'اتفاقية منظمة نادي فريق معاهدة رصيف' },
  { happening: 'joining', lemmas: 'اندمج/ندمج توحد', before: 'فصائل فصيل كتائب مجموعات ألوية', reach: 3 },
  { happening: 'joining', lemmas: 'بايع' },
  { happening: 'forming', forms: 'تشكلت تأسست', unless: 'لجنة حكومة وفد سحب فرق شركة جمعية جامعة' },
  { happening: 'forming', lemmas: 'شكل', before: 'قوة كتيبة كتائب لواء ألوية ميليشيا ائتلاف تحالف جيش فصيل غرفة' },
  { happening: 'forming', lemmas: 'جند', before: 'أطفال مئات عشرات شبان قاصرين مقاتلين', reach: 4 },
  { happening: 'movement', lemmas: 'وصل/صل', before: 'كتيبة قوات تعزيزات لواء رتل أرتال جنود جندي قوة مقاتلون' },
  {
    happening: 'movement',
    lemmas: 'أرسل دفع حشد عزز',
    before: 'تعزيزات قوات قواته قواتها رتل أرتال جنود دبابات آليات مقاتلين',
    reach: 8,
  },
  {
    happening: 'movement',
    forms: 'توجهت توجه تتوجه تحركت تحرك',
    before: 'كتيبة كتائب لواء رتل أرتال سرية تعزيزات',
    reach: 1,
  },
  { happening: 'movement', lemmas: 'نشر', before: 'قواته قواتها جنود جنوده دبابات تعزيزات مدرعات', reach: 4 },
  {
    happening: 'movement',
    lemmas: 'انطلق زحف',
    forms: 'توجهت توجهوا توجها يتوجه تتوجه يتوجهون تحركت تحركوا يتحرك تتحرك',
    before: TARGETS,
    unless:
      'مظاهرة مظاهرات مسيرة حملة رحلة رحلات مفاوضات محادثات طائرة ناخبون ناخبين وفد رئيس وزير تهدف يهدف نداء رسالة كلمة خطاب شكر',
  },
  { happening: 'movement', forms: 'انتشر انتشرت انتشروا', before: TROOPS },
  { happening: 'movement', lemmas: 'أعاد/عيد', before: 'انتشار انتشارها انتشاره تموضع تمركز', reach: 4 },
  {
    happening: 'basing',
    lemmas: 'أقام/قيم/أقيم أنشأ أسس افتتح/فتتح نصب',
    before: 'قاعدة معسكر ثكنة حاجز حواجز نقاط متاريس سواتر مراقبة تفتيش',
    reach: 4,
  },
  { happening: 'basing', lemmas: 'اتخذ', before: 'مقر قاعدة ثكنة معقل', reach: 6, unless: 'قرار إجراءات تدابير خطوة القاعدة' },
  { happening: 'basing', forms: 'حولت حولوا', before: 'ثكنة ثكنات معسكر قاعدة', reach: 7 },
  { happening: 'basing', forms: 'تمركزت تمركزوا', unless: 'عاصفة هزة سحب' },
  { happening: 'relocation', forms: 'انتقلت انتقل', before: 'إلى', reach: 2 },
  { happening: 'relocation', lemmas: 'نقل', before: 'مقره مقرها', reach: 4 },
  {
    happening: 'truce',
    lemmas: 'وقع أبرم',
    before: 'اتفاق اتفاقية هدنة ميثاق وثيقة بروتوكول',
    reach: 5,
    unless: TRADE,
  },
  { happening: 'truce', lemmas: 'توصل', before: 'اتفاق هدنة وقف لوقف صلح مصالحة تهدئة', reach: 8, unless: TRADE },
  { happening: 'truce', lemmas: 'اتفق وافق مدد', before: 'هدنة وقف تهدئة صلح تبادل انسحاب إخلاء', reach: 6 },
  { happening: 'release', lemmas: 'تبادل', before: 'أسرى سجناء جثامين معتقلين محتجزين', reach: 6 },
  { happening: 'suspension', lemmas: 'علق', before: 'القتال العمليات مؤقتا' },
  { happening: 'decision', forms: 'أعلنتها أعلنها', before: 'منطقة' },
  { happening: 'siege', lemmas: 'حاصر', unless: WEATHER },
  { happening: 'siege', forms: 'طوقت طوقوا يطوق تطوق', unless: 'مكان موقع حادث' },
  {
    happening: 'closure',
    lemmas: 'أغلق أقفل',
    before: 'ميناء ميناءا موانئ حقل حقول صمام خط أنبوب',
    reach: 4,
  },
  { happening: 'closure', lemmas: 'أغلق أقفل', before: 'مطار معبر معابر', reach: 4, weak: true },
  {
    happening: 'closure',
    lemmas: 'قطع',
    before: 'طريق طرق إمداد إمدادات',
    reach: 3,
    unless: 'أمام كم كيلومترا مسافة',
    weak: true,
  },
  { happening: 'arrest', lemmas: 'أطاح/طيح/أطيح', before: 'خلية شبكة عصابة', reach: 4 },
  { happening: 'overthrow', lemmas: 'أطاح/طيح/أطيح' },
  { happening: 'protest', lemmas: 'تظاهر احتج اعتصم تجمهر', unless: 'بأنه بأنها لدى' },
  { happening: 'protest', lemmas: 'خرج', before: 'شوارع الشارع', reach: 4, unless: 'سيارة حافلة' },
  { happening: 'protest', lemmas: 'تجمع', before: 'محتجين متظاهرين محتجون متظاهرون', reach: 2 },
  {
    happening: 'dispersal',
    lemmas: 'فرق فض',
    before: 'متظاهرين محتجين مظاهرة تظاهرة مظاهرات معتصمين اعتصام',
    reach: 4,
  },
  { happening: 'riot', lemmas: 'أحرق حرق أشعل', before: 'إطارات', reach: 4 },
  { happening: 'looting', lemmas: 'نهب أحرق حرق هدم جرف', unless: 'المال سعرات دهون مخالفة مخالف يده وقود' },
  { happening: 'looting', lemmas: 'سرق', before: LOOT, reach: 4 },
  { happening: 'looting', lemmas: 'سطا', before: 'على', reach: 4 },
  { happening: 'looting', lemmas: 'خرب أتلف حطم', before: WRECKED, reach: 4 },
  { happening: 'looting', lemmas: 'أضرم', before: 'نار نيران', reach: 4 },
  {
    happening: 'disarming',
    lemmas: 'اعترض',
    before: 'صاروخ صواريخ صاروخين مسيرة مسيرات مسيرتين طائرة طائرات طائرتين',
    reach: 6,
  },
  { happening: 'disarming', lemmas: 'صادر', before: CARGO, reach: 6 },
  { happening: 'disarming', lemmas: 'عثر', before: 'أسلحة ذخائر ذخيرة متفجرات عبوات ألغام مخزن مخبأ مستودع', reach: 4 },
];
