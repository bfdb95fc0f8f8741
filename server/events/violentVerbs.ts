/** The verbs that report violence: fights, blows, killings, abductions, and what is taken by force. */

import {
  AIRCRAFT,
  BOMBS,
  CONTRABAND,
  DWELLINGS,
  FIRE,
  FOILED,
  HELD,
  PERSON,
  PLAY,
  ROCKETS,
  SHRINES,
  TROOPS,
  WEATHER,
} from './triggerLists';
import type { TriggerLine } from './triggerWords';

const ATTACKS = 'هجوم هجومين هجمات تعرض محاولة محاولات تسلل تقدم زحف';
/** Blown up as a deed of its own, or by whoever is named behind the verb. */
const OBJECTS = `نفسه نفسها أنفسهم سيارة سيارته سيارات سيارتين عبوة عبوات حزام حزامه حزامها أحزمتهم انتحاري انتحاريان انتحاريون مسجد منزل
  منازل جسر خط أنبوب مبنى مسلحون مجهولون مهاجم مقر كنيسة شاحنة دراجة لغم قنبلة محطة مدرسة بوابة برج`;
const GRIPS = `بيد بأيدي قبضة سيطرة يد أيدي أيديها أيديهم أيديه يدها يده قبضتها قبضتهم قبضته سيطرتها سيطرتهم سيطرته`;
const HELD_MEN = 'قيادي قائد عنصر عناصر مسلح مسلحون شخص أشخاص جندي جنود مطلوب إرهابي ضحية خلاف';

export const VIOLENT_VERBS: readonly TriggerLine[] = [
  { happening: 'clash', lemmas: 'اشتبك اقتتل/قتتل تناوش ناوش', unless: 'بالأيدي' },
  { happening: 'clash', lemmas: 'التحم/لتحم', before: 'مع', reach: 4 },
  {
    happening: 'clash',
    lemmas: 'اصطدم/صطدم تصادم',
    forms: 'تواجهت تواجهوا تواجها',
    before: 'مع',
    reach: 4,
    unless: 'سيارة سيارات حافلة حافلات شاحنة قطار قطاران طائرة سفينة قارب مركبة رغبة مصالح',
  },
  { happening: 'clash', forms: 'تقاتلت تقاتلوا تقاتلا' },
  { happening: 'attack', lemmas: 'انقض/نقض', before: 'على عليه عليها عليهم', reach: 4, unless: 'كرة فريسة' },
  { happening: 'clash', lemmas: 'استأنف/ستأنف خاض/خوض', before: 'قتال', reach: 4 },
  { happening: 'clash', lemmas: 'خرق انتهك/نتهك', before: 'هدنة وقف', reach: 5 },
  { happening: 'clash', lemmas: 'نصب', before: 'كمين', reach: 4 },
  { happening: 'clash', lemmas: 'طارد لاحق', before: 'فلول مهاجمين مسلحين إرهابيين', reach: 3 },
  { happening: 'clash', forms: 'تبادلت تبادلوا تبادلا', before: 'نار نيران قصف', reach: 6 },
  {
    happening: 'clash',
    forms: 'قاتلوا قاتلت يقاتلون',
    before: 'نظام قوات تنظيم داعش جيش ميليشيات مليشيات كتائب ضد',
    reach: 2,
  },
  // «تصدت سفينة حربية لصاروخ», «تصدت الدفاعات الجوية لأهداف معادية».
  {
    happening: 'disarming',
    lemmas: 'تصدى',
    before: 'صاروخ صواريخ صاروخين مسيرة مسيرات مسيرتين طائرة طائرات طائرتين أهداف',
    reach: 5,
  },
  { happening: 'repulse', lemmas: 'تصدى', unless: `ظاهرة أزمة فساد تحديات شائعات جائحة وباء ${PLAY}` },
  // «أحبطت الشرطة مخططا لتفجير كنيسة»: a bomb that did not go off.
  { happening: 'disarming', lemmas: 'أحبط أفشل', before: FOILED, reach: 8 },
  { happening: 'disarming', lemmas: 'أحبط أفشل', before: 'تهريب', reach: 6, unless: CONTRABAND },
  { happening: 'repulse', lemmas: 'صد دحر كسر', before: ATTACKS, reach: 14 },
  { happening: 'repulse', lemmas: 'أحبط أفشل', before: 'هجوم هجومين هجمات تسلل تقدم زحف', reach: 14 },
  // «أحبطت الشرطة عملية إرهابية».
  { happening: 'disarming', lemmas: 'أحبط أفشل', before: 'إرهابية', reach: 5 },
  {
    happening: 'attack',
    lemmas: 'هاجم باغت',
    unless: `بشدة سياسة سياسات تصريحات قرار قرارات خطاب بيان موقف مواقف إعلام أداء لفظيا كلب كلاب ذئاب قرش أسراب ${PLAY}`,
  },
  { happening: 'attack', lemmas: 'اعتدى هجم', before: 'على عليه عليها عليهم', reach: 6 },
  { happening: 'bombardment', lemmas: 'أطلق', before: ROCKETS, reach: 6 },
  { happening: 'release', lemmas: 'أطلق', before: 'سراح سراحه سراحها سراحهم سراحهما', reach: 9, weak: true },
  { happening: 'shooting', lemmas: 'أطلق فتح', before: FIRE, reach: 8, unless: 'مدفعية هاون غاز منفذ جاني' },
  { happening: 'bombardment', lemmas: 'أمطر رشق انهال/نهال انهمر/نهمر', before: ROCKETS, reach: 6 },
  { happening: 'bombardment', lemmas: 'رد', before: 'مدفعية بقصف بالقصف بقذائف بصواريخ', reach: 5 },
  { happening: 'riot', lemmas: 'رشق', before: 'حجارة زجاجات', reach: 6 },
  { happening: 'shooting', lemmas: 'أمطر', before: FIRE, reach: 6 },
  { happening: 'shooting', lemmas: 'أفرغ', before: 'رصاص رصاصات مخزن ذخيرة', reach: 4 },
  {
    happening: 'grenade',
    lemmas: 'ألقى/لقي رمى قذف',
    before: 'قنبلة قنابل قنبلتين رمانة رمانات',
    reach: 4,
    unless: 'غاز مسيل مسيلة صوت دخان مولوتوف',
  },
  { happening: 'explosion', lemmas: 'زرع', before: 'قنبلة قنابل', reach: 4 },
  {
    happening: 'explosion',
    lemmas: 'ألقى/لقي رمى زرع',
    before: 'متفجرات عبوة عبوات ألغام لغم ناسفة',
    reach: 4,
  },
  { happening: 'storming', lemmas: 'اقتحم', unless: 'أسواق سوق عالم' },
  {
    happening: 'advance',
    forms: 'تقدمت تقدموا تتقدم يتقدمون',
    before: 'في داخل نحو إلى باتجاه صوب على القوات قوات',
    reach: 5,
    unless: `بطلب بشكوى بمقترح باقتراح باستقالتها بشكر بتعازيها بالشكر بمشروع بمبادرة وساطات منافسيه منافسيها منافسه ${PLAY}`,
  },
  // «الجيش يتقدم في الأنبار»: a headline.
  {
    happening: 'advance',
    forms: 'يتقدم',
    before: 'في داخل نحو إلى باتجاه صوب على',
    reach: 1,
    behind: TROOPS,
  },
  {
    happening: 'advance',
    lemmas: 'أحرز حقق واصل',
    before: 'تقدم تقدمه تقدمها تقدمهم تقدمات زحفه زحفها زحفهم اختراق',
    reach: 6,
    unless: `شركة مفاوضات محادثات وزارة دولة بلاد حزب اقتصاد مؤسسة علماء باحثون طلاب أبيض مكافحة دبلوماسي ${PLAY}`,
  },
  { happening: 'storming', lemmas: 'توغل', unless: 'جفاف تصحر رمال' },
  { happening: 'air-strike', lemmas: 'أغار/' },
  // «أسقطت طائرة مسيرة قنبلة على مجموعة من العمال».
  {
    happening: 'air-strike',
    lemmas: 'أسقط',
    before: 'قنبلة قنابل قنبلتين برميل براميل برميلين ذخائر',
    reach: 6,
    unless: 'مساعدات غذائية مؤن إمدادات',
  },
  // «مشطت القوات أطراف البلدة بالأسلحة الرشاشة»: fire, not a search.
  { happening: 'shooting', lemmas: 'مشط', before: 'رشاشة رشاشات نيران رصاص', reach: 7 },
  // «عبرت دبابات السياج الحدودي».
  { happening: 'storming', forms: 'عبرت', before: 'دبابات آليات مدرعات جرافات رتل أرتال', reach: 1, unless: 'عن' },
  {
    happening: 'bombardment',
    lemmas: 'أغرق/غرق',
    before: 'زورق زوارق زوارقهم زوارقها زورقين سفينة قارب قوارب بارجة',
    reach: 6,
  },
  { happening: 'bombardment', lemmas: 'قصف', unless: 'سياسة إعلام إعلامي كلامي أمواج مدرب منتقديه خصومه' },
  { happening: 'bombardment', forms: 'طال طالت يطال تطال', before: ROCKETS, reach: 2, weak: true },
  {
    happening: 'bombardment',
    lemmas: 'استهدف',
    unless:
      'تعزيز تحسين تطوير تحقيق رفع زيادة مشروع تدريب تعطيل عرقلة إفشال زعزعة إجهاض تقويض تطعيم تأهيل تمكين توعية توعوية تطعيم عقوبات دعم سيطرة احتلال انتزاع استيلاء',
    notAfter: 'عقوبات برنامج مشروع خطة مبادرة إجراءات توعية استراتيجية',
  },
  {
    happening: 'bombardment',
    lemmas: 'دك',
    before:
      'مواقع موقع منزل منازل معاقل معقل تجمع تجمعات تمركز تمركزات تحشدات حشود تحصينات مقر مقار مقرات أوكار أحياء مدينة حي بلدة مستوطنة مستوطنات ثكنة ثكنات قاعدة معسكر معسكرات مخزن مخازن أهداف رتل أرتال خنادق طائرات طائرة طيران مروحيات مقاتلات مدفعية راجمات دبابات',
    reach: 5,
    unless: PLAY,
  },
  { happening: 'killing', lemmas: 'ضرب عذب', before: 'موت', reach: 6 },
  { happening: 'killing', lemmas: 'جلد عذب', before: PERSON, reach: 4, unless: 'ذات ضمير نفسه' },
  {
    happening: 'bombardment',
    lemmas: 'ضرب',
    before: `${ROCKETS} ${AIRCRAFT} طائراته طائراتها مقاتلاته مقاتلاتها طيران الجو`,
  },
  { happening: 'air-strike', lemmas: 'ضرب', behind: `${AIRCRAFT} طائراته طائراتها مقاتلاته مقاتلاتها` },
  // «أصاب صاروخ خزان وقود», «أصيبت سفينة بصاروخ».
  { happening: 'bombardment', lemmas: 'أصاب/صيب/أصيب', before: ROCKETS, reach: 4, weak: true },
  {
    happening: 'chemical',
    lemmas: 'استخدم',
    before: 'غاز غازات كلور سارين خردل كيميائي كيميائية كيماوي',
    unless: 'مسيل مسيلا مسيلة قنابل لتفريق',
  },
  // «دمرت قذيفة منزلا», «أحرقت صواريخ خزان وقود».
  { happening: 'bombardment', lemmas: 'دمر أحرق أشعل', before: ROCKETS, reach: 1 },
  // «دمرت الدفاعات الجوية مسيرة».
  { happening: 'disarming', lemmas: 'دمر', before: 'الدفاعات دفاعات مضادات', reach: 1 },
  // «دمرت مفرزة للجيش خمسة مخابئ للجماعات المسلحة».
  { happening: 'disarming', lemmas: 'دمر', before: 'مخبأ مخابئ كازمة كازمات', reach: 6, weak: true },
  { happening: 'disarming', lemmas: 'دمر', before: 'مفخخة مفخختين مفخخات ملغومة', reach: 6, weak: true },
  { happening: 'looting', lemmas: 'دمر نبش', before: `${SHRINES} كنيسة`, reach: 4, unless: `زلزال ${WEATHER}` },
  { happening: 'destruction', lemmas: 'دمر', unless: `زلزال ${WEATHER}` },
  {
    happening: 'explosion',
    lemmas: 'انفجر',
    unless: 'غضبا باكيا ضاحكا وضع أوضاع خلاف أزمة بركان إطار أسطوانة فقاعة مرجل',
  },
  { happening: 'disarming', lemmas: 'فجر', before: 'خبراء', reach: 1 },
  { happening: 'disarming', lemmas: 'فجر دمر', before: 'وصولها وصوله وصولهم بلوغها', reach: 9 },
  { happening: 'looting', lemmas: 'فجر نسف', before: SHRINES, reach: 4 },
  {
    happening: 'looting',
    lemmas: 'فجر',
    before: DWELLINGS,
    reach: 3,
    unless: 'نفسه نفسها أنفسهم انتحاري انتحارية سيارة سيارته عبوة عبوات حزام حزاما',
  },
  { happening: 'disarming', lemmas: 'فجر دمر', before: 'الهندسة المتفجرات الألغام', reach: 2 },
  { happening: 'explosion', lemmas: 'فجر', before: OBJECTS, reach: 4 },
  // «استدرجوا القوة إلى المنزل وفجروه بها».
  { happening: 'explosion', lemmas: 'فجر', before: 'بها بهم بقوة', reach: 2 },
  { happening: 'looting', lemmas: 'نسف', before: DWELLINGS, reach: 4 },
  {
    happening: 'explosion',
    lemmas: 'نسف',
    before: 'جسر مبنى مبان مباني بنايات برج أبراج محطة مقر خط أنبوب مسجد سيارة طريق مربع مربعات',
    reach: 4,
  },
  {
    happening: 'explosion',
    lemmas: 'فخخ',
    before: `${DWELLINGS} سيارة سيارات طريق طرق مبان جسر`,
    reach: 4,
    weak: true,
  },
  { happening: 'suicide-bombing', lemmas: 'قاد', before: 'انتحاري مفخخة ملغومة', reach: 3 },
  {
    happening: 'disarming',
    lemmas: 'أسقط',
    before: 'صاروخ صواريخ صاروخين مسيرة مسيرات مسيرتين درون',
    reach: 8,
  },
  { happening: 'downing', lemmas: 'أسقط', before: `${AIRCRAFT} الدفاعات قوات` },
  { happening: 'assassination', lemmas: 'اغتال/غتال/اغتيل', unless: 'أحلام ديون براءة طفولة فرحة' },
  { happening: 'killing', forms: 'أردى أردت أردوا أردوه أردته أرداه', unless: 'أن' },
  { happening: 'killing', lemmas: 'أجهز', before: 'على عليه عليهم', reach: 4 },
  // «قضى الجيش على أربعة مسلحين».
  {
    happening: 'attack',
    lemmas: 'قضى/قضي',
    before: 'مسلح مسلحين إرهابي إرهابيين عنصر عناصر قيادي خلية',
    reach: 7,
    unless: 'محكمة قاض بأن بسجن بحبس بانسحاب بوقف بسحب بإطلاق بتسليم بإخلاء بتبادل بإعدام بتشكيل بالإفراج',
  },
  { happening: 'execution', lemmas: 'أحرق حرق', before: 'حيا', reach: 6 },
  {
    happening: 'execution',
    lemmas: 'أعدم ذبح نحر رجم صلب',
    unless: 'مدان مدانين موقف مواقف أضاحي أضحية خروف أطنان لحوم',
  },
  { happening: 'execution', lemmas: 'نفذ', before: 'إعدام', reach: 5, unless: 'سلطات وزارة داخلية مدان جان' },
  { happening: 'execution', lemmas: 'قطع', before: 'رأس رأسه رؤوس', reach: 5 },
  { happening: 'killing', lemmas: 'طعن', unless: 'حكم قرار قرارات نتائج دستورية محكمة قانون استئناف' },
  { happening: 'killing', lemmas: 'دهس' },
  { happening: 'abduction', lemmas: 'خطف اختطف', unless: 'موت أضواء أنظار فوز هدف بطاقة' },
  {
    happening: 'abduction',
    lemmas: 'فقد',
    before: 'أثر أثره أثرها أثرهم اتصال',
    reach: 1,
    unless: 'طائرة مركبة سفينة',
  },
  { happening: 'abduction', lemmas: 'اختفى', before: PERSON, reach: 2 },
  { happening: 'abduction', lemmas: 'اختفى فقد', before: 'غامضة', reach: 9 },
  { happening: 'abduction', lemmas: 'غيب أخفى', before: 'قسريا', reach: 5 },
  // «بعضهم احتجز لفترة سبعة أشهر»: how long he was held.
  { happening: 'detention', lemmas: 'احتجز', unless: 'سفينة بضائع شحنة شاحنة قارب قوارب أموال لفترة لمدة طيلة طوال' },
  // «أسرت القوات تسعة مقاتلين»: fighters taken in a fight are part of it.
  {
    happening: 'detention',
    forms: 'أسرت أسروا تأسر يأسر',
    unless: 'مقاتل مقاتلين عنصر عناصر مسلح مسلحين آخرين',
    weak: true,
  },
  { happening: 'detention', forms: 'أسر', before: 'تنظيم قوات جيش مسلحون مقاتلو مقاتلون حركة', reach: 1, weak: true },
  { happening: 'abduction', lemmas: 'اقتاد/قتاد/اقتيد', before: 'جهة مكان', reach: 8 },
  { happening: 'arrest', lemmas: 'اقتاد/قتاد', before: 'دورية شرطة أمن قوات جنود استخبارات', reach: 1 },
  { happening: 'disarming', lemmas: 'فكك أبطل نزع أتلف أزال/زيل/أزيل', before: BOMBS, reach: 6 },
  {
    happening: 'release',
    lemmas: 'تسلم سلم',
    before: 'رهائن رهينة رهينتين محتجز محتجزين أسرى أسير مختطفين',
    reach: 5,
  },
  {
    happening: 'release',
    lemmas: 'حرر',
    before: 'رهائن رهينة رهينتين مختطف مختطفين مختطفة مختطفات طاقم بحارة محتجزين أسرى أسير سجناء سجين معتقلين نزلاء',
    reach: 5,
  },
  {
    happening: 'looting',
    lemmas: 'استولى',
    before:
      'مساعدات شحنة شاحنة شاحنات أموال ممتلكات محتويات بضائع قافلة منزل منازل بيت بيوت أراضي عقارات مصرف مصارف محل محلات صرافة',
    reach: 6,
    weak: true,
  },
  {
    happening: 'takeover',
    lemmas: 'سيطر استعاد/ستعيد/استعيد استولى استحوذ حرر اجتاح/جتاح/اجتيح احتل انتزع استرجع استرد',
    unless: `قلق خوف حزن غضب مشهد أجواء نقاش مرتبة مكانة صدارة عافيته عافيتها توازنه توازنها وعيه ثقة مركز مركزا اهتمام
      جثة جثث جثامين مخالفة مخالفات مرور محضر محاضر فريق ${PLAY} ${WEATHER}`,
  },
  {
    happening: 'takeover',
    lemmas: 'بسط أحكم فرض وسع',
    before: 'سيطرته سيطرتها سيطرتهم سيطرة قبضته قبضتها قبضتهم نفوذه نفوذها',
    reach: 5,
    unless: 'سوق أسواق اقتصاد أسعار',
  },
  {
    happening: 'takeover',
    lemmas: 'طرد',
    unless: 'سفير دبلوماسي دبلوماسيين موظف موظفين لاعب حكم هيئة',
  },
  { happening: 'takeover', lemmas: 'دحر طهر' },
  { happening: 'takeover', lemmas: 'وضع', before: 'يده يدها يدهم أيديهم', reach: 3, unless: 'وزير رئيس أسباب مشكلة' },
  { happening: 'takeover', lemmas: 'رفع', before: 'فوق', reach: 6, unless: 'سفارة سفارته سفارتها قنصلية', weak: true },
  { happening: 'abduction', lemmas: 'سقط وقع', before: 'رهائن رهينة أسرى أسير الأسر خاطفين', reach: 6 },
  { happening: 'takeover', lemmas: 'سقط وقع', before: GRIPS, reach: 5, unless: HELD_MEN },
  { happening: 'arrest', lemmas: 'سقط وقع', before: 'بيد قبضة بقبضة', reach: 7, unless: 'ضحية خلاف' },
  { happening: 'takeover', lemmas: 'أصبح بات', before: 'سيطرة قبضة بيد يد أيدي', reach: 8 },
  // «تفقد الوزير المدينة» is a visit.
  { happening: 'takeover', lemmas: 'خسر فقد/', before: `سيطرة ${HELD}`, reach: 5, unless: `فريق ${PLAY}` },
  {
    happening: 'takeover',
    forms: 'يفقد تفقد يفقدون',
    before: 'سيطرة سيطرته سيطرتها',
    reach: 4,
    unless: `فريق ${PLAY}`,
  },
  { happening: 'movement', lemmas: 'دخل', before: 'تعزيزات رتل أرتال دفعة', reach: 1 },
  {
    happening: 'takeover',
    lemmas: 'دخل',
    before: TROOPS,
    reach: 1,
    unless: 'خط حيز معركة معارك هدنة مفاوضات حوار',
    notAfter: 'مصدر مصادر',
  },
  { happening: 'takeover', lemmas: 'دخل', before: HELD, behind: TROOPS },
  // «الجيش يدخل النوفلية».
  { happening: 'takeover', lemmas: 'دخل', named: true, behind: TROOPS },
  {
    happening: 'takeover',
    forms: 'دخلوا دخلتا',
    before: HELD,
    reach: 3,
    notAfter: 'نازحون لاجئون مهاجرون صحفيون سياح',
  },
  { happening: 'sexual-violence', lemmas: 'اغتصب', unless: 'سلطة أرض' },
  { happening: 'sexual-violence', lemmas: 'سبى', before: 'نساء فتيات مئات امرأة عشرات', reach: 4 },
];
