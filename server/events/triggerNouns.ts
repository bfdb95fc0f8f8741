/** The nouns that report an event, found behind particles and the article and before pronouns. */

import { AIRCRAFT, FIRE, PRISONS, ROCKETS } from './triggerLists';
import type { TriggerLine } from './triggerWords';

/** Fights that are no fights: «معركة انتخابية», «مواجهة التحديات», «مواجهة كورونا», «معركة قضائية». */
const FIGURATIVE = `انتخابية سياسية قضائية قانونية دبلوماسية كلامية إعلامية دستورية كروية حامية تحديات تحدي تحد تهديدات تهديد مخاطر خطر
  خطاب إرهاب جائحة كورونا فيروس وباء فساد أزمة أزمات صعوبات ظاهرة فيضانات حرائق حريق تداعيات نقص ضغوط فقر بطالة
  جفاف كوارث غلاء جوع أمراض واقع وعي مصير حياة`;
const BOMBS = 'عبوة عبوات عبوتين لغم ألغام لغما لغمين قنبلة قنابل متفجرات مفعول سيارة ناسفة مفخخة أحزمة حزام صاروخ';
const FORCES = `كتيبة كتائب لواء ألوية قوة قوات غرفة مجلس جماعة سرايا ميليشيا مليشيا فصيل فصائل جيش تحالف ائتلاف خلية خلايا سرية تنظيم`;

const LEADERS = 'آمر قائد القائد زعيم قيادي القيادي أمير';
const CAPTIVES = 'أسرى أسير أسيرا سجناء جثامين معتقلين محتجزين مختطفين مخطوفين رهائن';

/** Who is driven out: «إخراج المسلحين», «طرد تنظيم الدولة»; people are led out of houses as well. */
const FOES = `مسلحين مسلحي تنظيم داعش عناصر قوات ميليشيات مليشيات جماعات مجموعات إرهابيين مقاتلي مقاتلين متمردين حوثيين جيش فلول عصابات
  عدو حركة جنود تكفيريين متطرفين متشددين كتيبة كتائب`;

export const NOUNS: readonly TriggerLine[] = [
  { happening: 'clash', lemmas: 'اشتباك', forms: 'اشتباكات', notAfter: 'قواعد' },
  { happening: 'clash', lemmas: 'مواجهة معركة', forms: 'مواجهات معارك', unless: FIGURATIVE },
  { happening: 'clash', lemmas: 'قتال', forms: 'اقتتال اقتتالا' },
  { happening: 'clash', lemmas: 'مناوشة صدام', forms: 'مناوشات صدامات مصادمات' },
  // «هجوم على كمين الرفاعي»: in Egypt a post of the army or the police.
  {
    happening: 'clash',
    lemmas: 'كمين',
    forms: 'كمائن',
    notAfter: 'على استهداف استهدف استهدفت قرب عند داخل بجوار',
  },
  { happening: 'clash', forms: 'تبادل تبادلا', before: 'إطلاق نار نيران', reach: 2 },
  { happening: 'clash', forms: 'حرب', before: 'شوارع عصابات', reach: 1 },
  { happening: 'repulse', forms: 'صد تصدي', before: 'هجوم هجمات تسلل محاولة', reach: 2 },
  { happening: 'repulse', forms: 'إحباط إفشال', before: 'هجوم هجمات تسلل زحف', reach: 2 },
  { happening: 'war', lemmas: 'حرب', notAfter: 'مجرمي جرائم مجرم جريمة', unless: 'كلامية تجارية إعلامية باردة نفسية' },
  { happening: 'release', forms: 'إطلاق', before: 'سراح', reach: 1, weak: true },
  { happening: 'escape', forms: 'فرار هروب هرب', before: PRISONS, reach: 7 },
  { happening: 'release', forms: 'إطلاق', before: CAPTIVES, reach: 3 },
  { happening: 'release', forms: 'إفراج', before: 'عن', reach: 2, weak: true },
  { happening: 'release', forms: 'تبادل', before: CAPTIVES, reach: 2 },
  { happening: 'bombardment', forms: 'هجوم هجمات هجوما', before: 'صاروخي صاروخية صاروخيا مدفعي مدفعية', reach: 1 },
  {
    happening: 'attack',
    lemmas: 'هجوم اعتداء مهاجمة',
    forms: 'هجمات اعتداءات هجماته هجماتها إغارة',
    unless: 'جنسي جنسية لفظي لفظية إلكتروني إلكترونية سيبراني سيبرانية',
  },
  {
    happening: 'shooting',
    forms: 'إطلاق',
    before: FIRE,
    reach: 1,
    notAfter: 'وقف وقفا لوقف صوت أصوات دوي',
    unless: 'منفذ مهاجم جاني',
    weak: true,
  },
  { happening: 'attack', forms: 'عملية عمليات عمليتين', before: 'انتحارية إرهابية فدائية استشهادية هجومية', reach: 1 },
  { happening: 'attack', forms: 'دهس' },
  { happening: 'attack', forms: 'طعن طعنا', before: 'سكين بسكين' },
  { happening: 'storming', lemmas: 'اقتحام', forms: 'اقتحامات' },
  { happening: 'raid', lemmas: 'مداهمة', forms: 'مداهمات' },
  { happening: 'advance', lemmas: 'توغل', forms: 'توغلات' },
  { happening: 'air-strike', lemmas: 'غارة ضربة', forms: 'غارات ضربات غاراتنا ضرباتنا' },
  { happening: 'air-strike', forms: 'طلعة طلعات' },
  { happening: 'bombardment', lemmas: 'قصف', forms: 'استهداف استهدافا' },
  { happening: 'bombardment', lemmas: 'رشقة', forms: 'رشقات', before: 'صاروخية صواريخ', reach: 1 },
  { happening: 'takeover', forms: 'سقوط', before: 'بيد بأيدي بقبضة قبضة سيطرة يد أيدي', reach: 5 },
  { happening: 'bombardment', forms: 'سقوط سقط سقطت تساقط', before: ROCKETS },
  {
    happening: 'bombardment',
    forms: ROCKETS,
    before:
      'أطلقته أطلقها أطلقه أطلقتها أطلقت سقط سقطت أصاب أصابت استهدف استهدفت يسقط تسقط يصيب تصيب يشعل أشعل يستهدف يقتل',
    reach: 4,
    // «صاروخ من نوع غراد أصاب»: the make of the rocket told of.
    notAfter: 'نوع طراز صاروخ صاروخا صواريخ قذيفة قذائف',
  },
  { happening: 'bombardment', forms: 'إطلاق إطلاقها', before: ROCKETS },
  { happening: 'grenade', forms: 'قنبلة قنابل قنبلتين', before: 'يدوية يدويتين صوتية', reach: 1 },
  {
    happening: 'explosion',
    lemmas: 'تفجير انفجار',
    forms: 'تفجيرات انفجارات',
    notAfter: 'دوي أصوات صوت أدوات',
    unless: 'سكاني ديموغرافي',
  },
  {
    happening: 'explosion',
    lemmas: 'انفجار',
    forms: 'انفجارات',
    notAfter: 'أدوات',
    unless: 'سكاني ديموغرافي',
    weak: true,
  },
  { happening: 'explosion', lemmas: 'عبوة', forms: 'عبوات', before: 'ناسفة ناسفتين ناسفتان متفجرة لاصقة', weak: true },
  {
    happening: 'explosion',
    lemmas: 'لغم',
    forms: 'ألغام',
    notAfter: 'نزع إزالة تفكيك كاسحة كاسحات إبطال حقل حقول زرع زراعة خطر مخلفات حقول',
    weak: true,
  },
  {
    happening: 'explosion',
    lemmas: 'سيارة شاحنة دراجة',
    forms: 'سيارات',
    before: 'مفخخة مفخختين مفخختان ملغومة ملغمة',
    weak: true,
  },
  { happening: 'downing', forms: 'إسقاط', before: AIRCRAFT },
  { happening: 'assassination', lemmas: 'اغتيال', forms: 'اغتيالات' },
  { happening: 'killing', forms: 'مقتل', before: LEADERS, reach: 1 },
  { happening: 'execution', forms: 'إعدام إعدامات', notAfter: 'حكم حكما أحكام أحكاما عقوبة بعقوبة محكوم محكوما' },
  { happening: 'execution', forms: 'ذبحا', weak: true },
  { happening: 'execution', lemmas: 'مجزرة مذبحة', forms: 'ذبح مجازر مذابح' },
  { happening: 'execution', forms: 'تصفية', unless: 'حسابات نهائية دور كأس تصفيات شركة مياه' },
  { happening: 'abduction', forms: 'خطف اختطاف', unless: 'أضواء أنظار فوز' },
  { happening: 'abduction', forms: 'احتجاز', unless: 'أموال سفينة سفن بضائع', notAfter: 'مكان أماكن مركز مراكز ظروف' },
  { happening: 'abduction', forms: 'اختفاء', before: 'قسري', reach: 1 },
  { happening: 'arrest', forms: 'اعتقال اعتقالات', notAfter: 'مذكرة مذكرات بمذكرة أمر أوامر' },
  {
    happening: 'arrest',
    forms: 'توقيف إيقاف',
    before: `عنصر عناصر متهم متهمين مشتبه شخص أشخاص مسلح مسلحين قيادي قياديا قائد عدد عشرات مواطن شاب شبان خلية إرهابي إرهابيين إرهابيا
      ضابط ضباط صحفي صحافي ناشط ناشطين مدير رئيس مسؤول المدعو`,
    notAfter: 'مذكرة مذكرات بمذكرة أمر أوامر',
  },
  { happening: 'arrest', forms: 'قبض', before: 'على عليه عليهم عليها', reach: 9 },
  { happening: 'disarming', forms: 'ضبط مصادرة', before: 'أسلحة سلاح ذخيرة ذخائر شحنة كمية كميات متفجرات صواريخ' },
  {
    happening: 'takeover',
    forms: 'سيطرة سيطرته سيطرتها سيطرتهم سيطرتهما استيلاء',
    before: 'على كاملة قوات الجيش',
    // «سيطرة «سرايا الدفاع عن بنغازي» على الطريق».
    reach: 8,
    unless: 'حريق حرائق نيران أموال سيارات',
  },
  {
    happening: 'takeover',
    forms: 'استعادة استرداد استرجاع',
    unless: 'ثقة هدوء أمن استقرار هيبة أموال جثث جثامين توازن عافية حقوق دور نشاط ذاكرة',
  },
  {
    happening: 'takeover',
    forms: 'تحرير',
    unless: 'رهائن رهينة مختطف مختطفين مختطفا محتجزين أسعار تجارة اقتصاد وجه صحيفة جريدة مجلة أسرى مخالفة محضر هيئة',
    notAfter: 'رئيس مدير هيئة حركة جبهة ميدان منظمة',
  },
  { happening: 'release', forms: 'تحرير', before: `${CAPTIVES} رهينة مختطف مختطفا` },
  { happening: 'takeover', forms: 'دخول', before: FOES, reach: 1 },
  { happening: 'takeover', forms: 'إخراج طرد', before: FOES },
  { happening: 'takeover', forms: 'دحر انتزاع' },
  {
    happening: 'takeover',
    forms: 'اجتياح احتلال',
    notAfter: 'قوات جيش سلطات سجون جنود مستوطنات مخابرات تحت محاكم حكومة',
  },
  { happening: 'takeover', forms: 'تطهير', unless: 'عرقي قضاء مؤسسات إدارة', notAfter: 'جيش' },
  {
    happening: 'withdrawal',
    forms: 'انسحاب انسحابا انسحابات',
    unless: 'اتفاق اتفاقية معاهدة انتخابات سباق مفاوضات حوار حكومة منظمة جلسة',
  },
  { happening: 'joining', forms: 'انضمام انشقاق' },
  { happening: 'joining', forms: 'تبعية', before: FORCES, reach: 1 },
  { happening: 'forming', forms: 'تشكيل تأسيس', before: FORCES, unless: 'حكومة لجنة وفد نيابي حزب جمعية' },
  {
    happening: 'forming',
    forms: 'حل',
    before: FORCES,
    reach: 2,
    unless: 'نواب إدارة بلدي وزراء شعب أزمة سلمي سياسي انتقالي قيادة',
  },
  { happening: 'flight', forms: 'تراجع', before: 'قوات قواته قواتها', reach: 1 },
  { happening: 'movement', forms: 'خروج مغادرة', before: 'دفعة قافلة', reach: 2 },
  { happening: 'movement', forms: 'وصول', before: 'تعزيزات كتيبة أرتال رتل' },
  { happening: 'movement', forms: 'إرسال دفع نشر', before: 'تعزيزات قوات جنود دبابات رتل أرتال' },
  { happening: 'truce', lemmas: 'هدنة', notAfter: 'انتهك انتهكت انتهاك خرق خرقت خرقا خروقات انتهاكات' },
  {
    happening: 'truce',
    forms: 'وقف وقفا',
    before: 'إطلاق قتال أعمال عمليات عدائيات اشتباكات معارك',
    reach: 2,
    notAfter: 'انتهك انتهكت انتهاك خرق خرقت خروقات انتهاكات',
  },
  {
    happening: 'truce',
    forms: 'اتفاق اتفاقا اتفاقية',
    before: 'هدنة وقف لوقف مصالحة تهدئة سلام صلح توصل توصلت توصلا أبرم أبرمته وقعه وقعته',
  },
  { happening: 'support', forms: 'دعمها دعمه دعمهم', before: 'ل', reach: 2 },
  {
    happening: 'support',
    forms: 'دعم',
    before: 'غربي عسكري دولي أمريكي أميركي روسي تركي',
    reach: 1,
    notAfter: 'طلب مؤتمر',
  },
  { happening: 'decision', forms: 'توسيع', before: 'ضربات غارات عملية عمليات حملة صلاحيات قصف حرب نطاق منطقة يعرف' },
  { happening: 'forming', forms: 'الاسم', before: 'الجديد', reach: 1 },
  { happening: 'air-strike', forms: 'حملة', before: 'جوية', reach: 2 },
  { happening: 'attack', forms: 'حملة', before: 'عسكرية برية أمنية', reach: 1 },
  { happening: 'raid', forms: 'حملة', before: 'اعتقالات اعتقال مداهمات', reach: 1 },
  { happening: 'decision', forms: 'حالة', before: 'النفير الطوارئ', reach: 1 },
  { happening: 'decision', forms: 'حظر', before: 'التجول تجول للتجول', reach: 1 },
  { happening: 'siege', forms: 'حصار حصارا تطويق' },
  { happening: 'closure', forms: 'إغلاق إقفال', before: 'ميناء موانئ حقل حقول صمام خط أنبوب' },
  { happening: 'overthrow', forms: 'إطاحة' },
  {
    happening: 'overthrow',
    lemmas: 'انقلاب',
    notAfter: 'حكومة سلطة سلطات قوات ميليشيات مليشيات قادة',
    unless: 'سيارة حافلة قارب مركب شاحنة',
  },
  {
    happening: 'operation',
    lemmas: 'عملية',
    forms: 'عمليات',
    notAfter: 'باسم غرفة مركز خاص قيادة ناطق متحدث إعلامي محور',
  },
  { happening: 'overthrow', forms: 'سقوط', before: 'نظام', reach: 1 },
  { happening: 'protest', lemmas: 'مظاهرة تظاهرة اعتصام', forms: 'مظاهرات احتجاج احتجاجات تظاهرات اعتصامات' },
  {
    happening: 'protest',
    lemmas: 'وقفة مسيرة',
    forms: 'مسيرات وقفات',
    before: 'احتجاجية احتجاج حاشدة سلمية منددة تضامنية مؤيدة رافضة جماهيرية شعبية',
    reach: 2,
  },
  { happening: 'dispersal', forms: 'تفريق', before: 'متظاهرين محتجين مظاهرة تظاهرة مظاهرات معتصمين اعتصام' },
  { happening: 'riot', forms: 'شغب' },
  { happening: 'looting', forms: 'نهب إحراق حرق تدمير هدم تجريف تخريب سطو', unless: 'أسلحة كيميائية كيماوية' },
  { happening: 'disarming', forms: 'تفكيك إبطال نزع', before: BOMBS },
  { happening: 'sexual-violence', forms: 'اغتصاب', unless: 'سلطة أرض حقوق' },
  { happening: 'sexual-violence', forms: 'اعتداء اعتداءات', before: 'جنسي جنسية', reach: 1 },
];
