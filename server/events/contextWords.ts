/** Words around a trigger that tell what kind of happening it reports. */

import { WordTable } from '../text/wordTable';

/** What is taken from an enemy and is no place: «استولت على كميات من الأسلحة». */
export const SPOILS = WordTable.of(
  true,
  'أسلحة ذخائر ذخيرة آليات عتاد كميات كمية كدس أكداس أعتدة مخبأ معمل نفق مركبات سيارات عربة عربات دبابة دبابات مدرعة مدرعات مدافع رشاشات أموال مصوغات ممتلكات الوضع الأوضاع الموقف حريق حرائق نيران',
);

/** Arms and vehicles of war; to hit or take them is part of a fight. */
export const HARDWARE = WordTable.of(
  true,
  `دبابة دبابات دبابتين آلية آليات آليتين عجلة عجلات مدرعة مدرعات مدرعتين عربة عربات عربتين مركبة مركبات سيارة سيارات سيارتين
   جند ميركافا جرافة طائرة طائرات منصة منصات راجمة راجمات مدفع مدافع رشاش أسلحة ذخائر ذخيرة عتاد`,
);

/** What people live in. */
export const HOMES = WordTable.of(
  true,
  `منزل منزلا منازل بيت بيتا بيوت بيوتا مساكن ممتلكات محلات محال متاجر مزارع سوق سوقا قرية قرى مسجد مساجد كنيسة كنائس مدرسة مدارس مستشفى مستشفيات جسر جسور محطة محطات
   معبد آثار تمثال تماثيل ضريح أضرحة مرقد متحف`,
);

/** Verbs whose object is what a deed led to: «أسفر عن مقتل أربعة وخطف عشرة». */
export const CONSEQUENCES = WordTable.of(
  true,
  'أسفر أسفرت يسفر تسفر يؤد تؤد يخلف تخلف يوقع توقع يتسبب تتسبب أودى أودت أدى أدت يؤدي تؤدي خلف خلفت مخلفا مخلفة تسبب تسببت أوقع أوقعت موقعا موقعة أفضى نجم نتج أحدث ألحق ألحقت أجبر أجبرت أجبره أجبرها أجبرهم اضطر اضطرت دفع دفعت',
);

/** Words near a bombardment or attack that show it came from the air: «طائرات», «جوي», «مقاتلات». */
export const AIR = WordTable.of(
  true,
  `جوي جويا جوية الجوي الجوية طيران طائرات طائرة مقاتلات مقاتلة الجو قاذفات مروحيات مروحية مسيرة مسيرات مسيرتين مسيرتان درون حربية محلقة محلقات محلقتين طائرتان طائرتين مقاتلتان مقاتلتين مروحيتان مروحيتين حربيتان حربيتين الطيران
   الطائرات برميل براميل طائراته طائراتها طائراتنا طائراتهم مقاتلاته مقاتلاتها مقاتلاتنا طيرانه طيرانها مروحياته مروحياتها`,
);

/** Signs of a suicide bombing. */
export const SUICIDE = WordTable.of(
  true,
  'انتحاري انتحاريا انتحارية انتحاريان انتحاريين انتحاريون انغماسي انغماسيان انغماسيين انغماسيون استشهادي استشهاديا استشهادية استشهاديان استشهاديين',
);

/** Who blew himself up; several may be fighters with belts who were killed before. */
export const SUICIDE_BOMBER = WordTable.of(true, 'انتحاري انتحاريا');

/** A car or motorcycle that is a bomb; it takes somebody to drive it. */
export const CAR_BOMB = WordTable.of(true, 'مفخخة مفخخ مفخختين مفخختان مفخخات ملغومة ملغوم ملغومتين ملغومتان ملغمة');

/** A bomb that was planted or thrown. */
export const BOMB = WordTable.of(
  true,
  'ناسفة ناسف ناسفتين لغم لغما ألغام عبوة عبوات عبوتين قنبلة قنابل متفجرات متفجرة مفجرة',
);

/** Rockets and shells. */
export const ROCKETS = WordTable.of(
  true,
  `صاروخ صاروخا صواريخ صاروخين صاروخي صاروخية قذيفة قذائف قذيفتين هاون مدفعية مدفعي راجمات كاتيوشا غراد جراد قصف قصفا
   بالستي باليستي باليستية`,
);

/** Who is aimed at one by one, with guns: «استهداف ضباط», «استهدف دورية». */
export const OFFICERS = WordTable.of(
  true,
  'ضابط ضابطا ضباط شيخ شيخا شيوخ مواطن مواطنا مواطنين عقيد عميد مدير رئيس ناشط ناشطا صحفي صحفيا قيادي قياديا دورية موكب شرطي',
);

/** What is seldom struck twice in one article: a report that names it again tells of the same blow. */
export const LANDMARKS = WordTable.of(
  true,
  `حافلة مسجد جامع كنيسة مستشفى سوق مدرسة سجن فندق قطار مركب قارب سفينة ناقلة مقهى ملعب جنازة عزاء زفاف موكب
   سفارة قنصلية محكمة جسر صهريج مصنع جامعة نفق قصر مخبز بئر سد`,
);

/** Posts and columns of armed men. */
export const POSTS = WordTable.of(
  true,
  'نقطة حاجز حاجزا بوابة دورية معسكر معسكرا ثكنة كمين كمينا رتل رتلا جنود جنودا جنديا',
);

/** People who bear no arms. */
export const CIVILIANS = WordTable.of(
  true,
  'مدنيين مدنيا مدنيون إسعاف مارة سكان متسوقين امرأة نساء طفلا أطفال طلاب طلبة طبيبا معلما إماما محام محاميا قاضيا إمام حجاج قرويين فلاحين مزارعين رعاة تاجرا تاجر مهاجرين مهاجرا لاجئين نازحين مواطن مواطنا مواطنين مصلين مسعفين صيادين شاب شابا فتى فتاة سائقا قاض بلدية مختار مشيعين مساعدات إغاثة مدنية سوق سوقا كنيسة كنيستين كنائس عمال صحفي صحفيا صحفيين صحافي صحافيا ناشط ناشطا ناشطة ناشطين عائلة عائلات أسرة طبيب طبيبة محام مسجد حافلة',
);

export const PROTESTERS = WordTable.of(
  true,
  'متظاهرين متظاهرون متظاهري محتجي معتصمي متظاهران محتجين محتجون معتصمين معتصمون متظاهر متظاهرا محتج محتجا',
);

/** What people protest in. */
export const PROTESTS = WordTable.of(true, 'تظاهرة مظاهرة مسيرة اعتصام وقفة احتجاجية');
/** People who are neither protesters nor fighters by name. */
export const CROWD = WordTable.of(true, 'شخص أشخاص مواطن مواطنون مواطنين أهالي سكان شبان غاضبون غاضبين حشد حشود');

/** What a war leaves in the ground: «قذيفة من مخلفات الحرب». */
export const REMNANTS = WordTable.of(true, 'مخلفات');

export const SETTLERS = WordTable.of(true, 'مستوطنون مستوطنين مستوطن مستوطنو');

/** Those who keep order, and are a state's. */
export const POLICE = WordTable.of(true, 'شرطة أمن أمنية سلطات استخبارات مخابرات شرطي شرطيون');

/** Men with guns, whose aim is neither a shell nor a bomb. */
export const GUNMEN = WordTable.of(
  true,
  'مسلحون مسلحين مسلحان مسلحي مسلحو مسلح مجهولون مجهولين مهاجمون مهاجمين مهاجم ملثمون ملثمين رصاص رصاصا قناص قناصة رشاشات رشاش بنادق كمين',
);

export const CHEMICAL = WordTable.of(true, 'كيميائي كيماوي كيميائية كيماوية كلور سارين الكلور السارين خردل سامة');

/** Ships that fire: «قصفت البوارج الحربية». */
export const SHIPS = WordTable.of(true, 'بارجة بوارج بارجتان بارجتين سفينة سفن زوارق زورق فرقاطة مدمرة');

/** What one throws by hand. */
export const HAND_THROWN = WordTable.of(true, 'يدوية يدويتين يدويتان');

/** Whom a crowd of such is: «سكان غاضبون». */
export const ANGRY = WordTable.of(true, 'غاضبون غاضبين غاضب غاضبة');

/** «فجر مهاجم نفسه», «فجرت امرأة نفسها». */
export const ONESELF = WordTable.of(true, 'نفسه نفسها أنفسهم نفسيهما');

/** Men who raid on the ground: «أغار مقاتلو الحركة». */
export const RAIDERS = WordTable.of(true, 'مقاتلو مقاتلون مقاتلين مسلحو مسلحون مسلحين عناصر متمردون متمردو رجال');

/** What a bomber wears. */
export const BELTS = WordTable.of(true, 'حزام حزاما حزامه حزامها أحزمة أحزمتهم');
