/** The verbs that report an event. */

import { AIRCRAFT, FIRE, PRISONS, ROCKETS } from './triggerLists';
import type { TriggerLine } from './triggerWords';

const PEOPLE = `شخص شخصا شخصين أشخاص عنصر عنصرا عناصر متهم متهما متهمين مشتبه مسلح مسلحا مسلحين قيادي قياديا قائد قائدا عدد عددا عشرات مواطن
  مواطنا مواطنين شاب شابا شبان خلية إرهابي إرهابيا إرهابيين ضابط ضابطا صحفي صحفيا صحافي صحافيا ناشط ناشطا ناشطين مدير رئيس مسؤول
  مسؤولا أفراد مجموعة مطلوب مطلوبا مطلوبين مهاجر مهاجرين`;
const CARGO = 'أسلحة سلاح ذخيرة ذخائر شحنة كمية كميات متفجرات صواريخ عبوات ألغام مخزن مخبأ';
const TROOPS = 'قوات عناصر وحدات جنود مسلحون مقاتلون مقاتلو مسلحو آليات دوريات دبابات كتائب كتيبة جيش ميليشيات مدرعات';
const TARGETS = 'نحو باتجاه صوب إلى بهدف';
const HELD =
  'مواقع موقع مواقعها مواقعه مقر مقار مقرات معسكر معسكرات مطار ميناء قاعدة مدينة بلدة بوابة حقل ثكنة حي نقاط';
const OBJECTS = `نفسه نفسها أنفسهم سيارة سيارته سيارات سيارتين عبوة عبوات حزاما حزامه حزامها حزام انتحاري انتحاريان انتحاريون مسجد مسجدا منزل منزلا
  منازل جسر جسرا خط أنبوب مبنى مسلحون مجهولون مقر مقرا ضريح أضرحة كنيسة مرقد شاحنة دراجة لغم لغما قنبلة محطة مدرسة بوابة برج`;

export const VERBS: readonly TriggerLine[] = [
  { happening: 'clash', lemmas: 'اشتبك اقتتل/قتتل تناوش', unless: 'بالأيدي' },
  {
    happening: 'clash',
    forms: 'قاتلوا قاتلت يقاتلون',
    before: 'نظام قوات تنظيم داعش جيش ميليشيات مليشيات كتائب ضد',
    reach: 2,
  },
  { happening: 'repulse', lemmas: 'تصدى', unless: 'ظاهرة أزمة فساد تحديات شائعات جائحة وباء' },
  {
    happening: 'repulse',
    lemmas: 'صد',
    before: 'هجوم هجوما هجومين هجمات تعرض تعرضا محاولة محاولات تسلل تقدم زحف',
    reach: 14,
  },
  { happening: 'repulse', lemmas: 'أحبط أفشل', before: 'هجوم هجوما هجومين هجمات تسلل تقدم زحف', reach: 14 },
  {
    happening: 'attack',
    lemmas: 'هاجم باغت',
    unless: 'بشدة سياسة سياسات تصريحات قرار قرارات خطاب بيان موقف مواقف إعلام أداء لفظيا',
  },
  { happening: 'attack', lemmas: 'اعتدى', before: 'على عليه عليها عليهم', reach: 6 },
  { happening: 'bombardment', lemmas: 'أطلق', before: ROCKETS, reach: 4 },
  { happening: 'release', lemmas: 'أطلق', before: 'سراح سراحه سراحها سراحهم سراحهما', reach: 4, weak: true },
  { happening: 'shooting', lemmas: 'أطلق فتح', before: FIRE, reach: 8, unless: 'مدفعية هاون غاز منفذ جاني' },
  { happening: 'bombardment', lemmas: 'أمطر', before: ROCKETS, reach: 6 },
  { happening: 'shooting', lemmas: 'أمطر', before: FIRE, reach: 6 },
  { happening: 'grenade', lemmas: 'ألقى/لقي رمى', before: 'قنبلة قنابل قنبلتين', reach: 4 },
  {
    happening: 'explosion',
    lemmas: 'ألقى/لقي رمى زرع',
    before: 'متفجرات عبوة عبوات لغما ألغاما ألغام لغم ناسفة',
    reach: 4,
  },
  { happening: 'arrest', lemmas: 'ألقى/لقي/ألقي', before: 'القبض', reach: 5 },
  { happening: 'arrest', lemmas: 'قبض', before: 'على عليه عليهم عليها عليهما', reach: 5 },
  { happening: 'raid', lemmas: 'داهم دهم' },
  { happening: 'attack', lemmas: 'دهس' },
  { happening: 'storming', lemmas: 'اقتحم', unless: 'أسواق سوق عالم' },
  {
    happening: 'advance',
    forms: 'تقدمت تقدموا تتقدم يتقدمون',
    before: 'في داخل نحو إلى باتجاه صوب على القوات قوات',
    reach: 5,
    unless: 'بطلب بشكوى بمقترح باقتراح باستقالتها بشكر بتعازيها بالشكر وساطات منافسيه منافسيها منافسه',
  },
  { happening: 'advance', lemmas: 'توغل' },
  { happening: 'air-strike', lemmas: 'أغار/' },
  { happening: 'bombardment', lemmas: 'قصف', unless: 'سياسة إعلام' },
  {
    happening: 'bombardment',
    lemmas: 'استهدف',
    unless: 'تعزيز تحسين تطوير تحقيق رفع زيادة مشروع تدريب تعطيل عرقلة إفشال زعزعة إجهاض تقويض',
    notAfter: 'عقوبات برنامج مشروع خطة مبادرة إجراءات توعية استراتيجية',
  },
  {
    happening: 'bombardment',
    lemmas: 'دك',
    before: 'مواقع موقع معاقل معقل تجمعات تحصينات مقار أوكار أحياء مدينة حي طائرات مدفعية',
  },
  { happening: 'bombardment', lemmas: 'ضرب', before: 'صاروخ صواريخ طائرات مقاتلات قذائف قذيفة' },
  { happening: 'destruction', lemmas: 'دمر' },
  { happening: 'explosion', lemmas: 'انفجر', unless: 'غضبا باكيا ضاحكا وضع أوضاع خلاف أزمة' },
  { happening: 'explosion', lemmas: 'فجر', before: OBJECTS },
  {
    happening: 'explosion',
    lemmas: 'نسف',
    before: 'منزل منازل جسر مبنى مقر خط أنبوب مسجد ضريح بيوت سيارة طريق مربع مربعات',
  },
  { happening: 'downing', lemmas: 'أسقط', before: `${AIRCRAFT} الدفاعات قوات` },
  { happening: 'assassination', lemmas: 'اغتال/غتال/اغتيل' },
  { happening: 'killing', forms: 'أردى أردت أردوا أردوه أردته أرداه', unless: 'أن' },
  { happening: 'execution', lemmas: 'أعدم ذبح', unless: 'أضاحي أضحية خروف' },
  { happening: 'abduction', lemmas: 'خطف اختطف', unless: 'أضواء أنظار فوز هدف' },
  // «بعضهم احتجز لفترة سبعة أشهر»: how long he was held.
  { happening: 'abduction', lemmas: 'احتجز', unless: 'سفينة لفترة لمدة طيلة طوال' },
  { happening: 'abduction', lemmas: 'اقتاد/قتاد/اقتيد', before: 'جهة مكان', reach: 8 },
  { happening: 'disarming', lemmas: 'ضبط', before: CARGO },
  { happening: 'arrest', lemmas: 'اعتقل' },
  { happening: 'release', lemmas: 'أفرج', before: 'عن عنه عنها عنهم', reach: 5, weak: true },
  { happening: 'arrest', lemmas: 'أوقف/وقف ضبط', before: PEOPLE },
  { happening: 'release', lemmas: 'حرر', before: 'رهائن رهينة مختطف مختطفين مختطفا محتجزين أسرى أسير أسيرا' },
  {
    happening: 'takeover',
    lemmas: 'سيطر استعاد/ستعيد استولى حرر اجتاح/جتاح/اجتيح احتل انتزع استرجع استرد',
    unless: `حريق حرائق نيران قلق خوف حزن غضب مشهد أجواء نقاش مرتبة مكانة صدارة عافيته عافيتها توازنه توازنها وعيه ثقة
      جثة جثث جثامين مخالفة مخالفات محضر محاضر`,
    reach: 3,
  },
  {
    happening: 'takeover',
    lemmas: 'بسط أحكم فرض',
    before: 'سيطرته سيطرتها سيطرتهم سيطرة قبضته قبضتها قبضتهم نفوذه نفوذها',
    reach: 5,
  },
  {
    happening: 'takeover',
    lemmas: 'طرد',
    unless: 'سفير سفيرا دبلوماسي دبلوماسيا دبلوماسيين موظف موظفين لاعب حكم هيئة',
  },
  { happening: 'takeover', lemmas: 'دحر طهر' },
  {
    happening: 'takeover',
    lemmas: 'سقط',
    before: 'بيد بأيدي قبضة سيطرة يد أيدي أيديها أيديهم أيديه يدها يده قبضتها قبضتهم قبضته سيطرتها سيطرتهم سيطرته',
    reach: 5,
  },
  {
    happening: 'withdrawal',
    lemmas: 'انسحب',
    unless: 'سباق جلسة مفاوضات بطولة انتخابات اجتماع اتفاق اتفاقية مباراة حكومة حوار منافسة',
  },
  { happening: 'withdrawal', lemmas: 'أخلى/خلي', before: HELD },
  { happening: 'withdrawal', lemmas: 'تسلم سلم', before: HELD },
  { happening: 'escape', forms: 'فر فرت فروا هرب هربت هربوا يفر يفرون', before: PRISONS, reach: 7 },
  { happening: 'flight', forms: 'فر فرت فروا هرب هربت هربوا يفر يفرون' },
  { happening: 'joining', lemmas: 'انضم انشق', unless: 'اتفاقية منظمة نادي فريق معاهدة' },
  { happening: 'joining', lemmas: 'بايع' },
  { happening: 'forming', forms: 'تشكلت تأسست' },
  { happening: 'forming', lemmas: 'شكل', before: 'قوة كتيبة كتائب لواء ألوية ميليشيا ائتلافا تحالفا جيشا فصيلا' },
  { happening: 'movement', lemmas: 'وصل/صل', before: 'كتيبة قوات تعزيزات لواء رتل أرتال جنود قوة مقاتلون' },
  {
    happening: 'movement',
    lemmas: 'أرسل دفع حشد عزز',
    before: 'تعزيزات قوات قواته قواتها رتلا أرتالا جنودا دبابات آليات مقاتلين',
    reach: 8,
  },
  {
    happening: 'movement',
    forms: 'توجهت توجه تتوجه تحركت تحرك',
    before: 'كتيبة كتائب لواء رتل أرتال سرية تعزيزات',
    reach: 1,
  },
  { happening: 'movement', lemmas: 'نشر', before: 'قواته قواتها جنودا جنوده دبابات تعزيزات مدرعات' },
  {
    happening: 'movement',
    lemmas: 'انطلق زحف',
    forms: 'توجهت توجهوا توجها يتوجه تتوجه يتوجهون تحركت تحركوا يتحرك تتحرك',
    before: TARGETS,
    unless:
      'مظاهرة مظاهرات مسيرة حملة رحلة رحلات مفاوضات محادثات طائرة ناخبون ناخبين وفد رئيس وزير تهدف يهدف نداء رسالة كلمة خطاب شكر',
  },
  { happening: 'basing', lemmas: 'أقام/قيم/أقيم أنشأ أسس', before: 'قاعدة معسكر معسكرا ثكنة حاجزا حواجز نقاطا متاريس' },
  { happening: 'basing', forms: 'تمركزت تمركزوا' },
  { happening: 'basing', forms: 'انتشر انتشرت انتشروا', before: TROOPS },
  { happening: 'relocation', forms: 'انتقلت انتقل', before: 'إلى', reach: 2 },
  { happening: 'truce', lemmas: 'وقع أبرم', before: 'اتفاق اتفاقا اتفاقية هدنة' },
  { happening: 'truce', lemmas: 'توصل', before: 'هدنة وقف لوقف صلح مصالحة تهدئة', reach: 8 },
  { happening: 'suspension', lemmas: 'علق', before: 'القتال العمليات مؤقتا' },
  { happening: 'decision', forms: 'أعلنتها أعلنها', before: 'منطقة' },
  { happening: 'siege', lemmas: 'حاصر' },
  { happening: 'siege', forms: 'طوقت طوقوا يطوق تطوق', unless: 'مكان موقع حادث' },
  { happening: 'closure', lemmas: 'أغلق أقفل', before: 'ميناء موانئ حقل حقول صمام خط أنبوب' },
  { happening: 'overthrow', lemmas: 'أطاح/طيح/أطيح' },
  { happening: 'protest', lemmas: 'تظاهر احتج اعتصم', unless: 'بأنه بأنها' },
  { happening: 'dispersal', lemmas: 'فرق', before: 'متظاهرين محتجين مظاهرة تظاهرة مظاهرات معتصمين اعتصام' },
  { happening: 'looting', lemmas: 'نهب أحرق حرق هدم جرف' },
  { happening: 'looting', lemmas: 'أضرم', before: 'نار نيران', reach: 4 },
  {
    happening: 'disarming',
    lemmas: 'فكك أبطل نزع',
    before: 'عبوة عبوات لغم لغما ألغام ألغاما قنبلة قنابل متفجرات مفعول مفخخة مفخخات',
  },
  { happening: 'disarming', lemmas: 'اعترض', before: 'صاروخ صاروخا صواريخ مسيرة مسيرات طائرة طائرات' },
  { happening: 'disarming', forms: 'صادرت صادروا' },
  { happening: 'disarming', lemmas: 'عثر', before: 'أسلحة ذخائر ذخيرة متفجرات عبوات ألغام مخزن مخبأ مستودع', reach: 4 },
  { happening: 'sexual-violence', lemmas: 'اغتصب', unless: 'سلطة أرض' },
];
