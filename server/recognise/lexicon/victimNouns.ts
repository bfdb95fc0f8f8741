/** Nouns that casualties are counted in: people by what befell them, by trade, by people, by family. */

import type { Outcome, Unit, Valence, Victims } from '../../model';
import { WordTable } from '../../text/wordTable';

/** A noun people are counted in, in one grammatical number. */
export interface VictimNoun {
  /** What befell them where the noun itself says it («قتيل», «جريح»); null for «شخص», «جندي». */
  readonly outcome: Outcome | null;
  readonly number: 'one' | 'two' | 'many';
  /** A plural in -ين that is written like a dual: «مسلحين», «مدنيين». */
  readonly maybeDual: boolean;
  readonly victims: Victims;
  readonly valence: Valence;
  readonly unit: Unit;
  /** A nationality or people: it stands beside other nouns as an adjective («الطيران الأمريكي»). */
  readonly adjective: boolean;
}

type Traits = Partial<Omit<VictimNoun, 'number' | 'maybeDual'>>;

const DEFAULTS: VictimNoun = {
  outcome: null,
  number: 'one',
  maybeDual: false,
  victims: 'unknown',
  valence: 'neutral',
  unit: 'persons',
  adjective: false,
};

/** Singular with its broken or feminine plurals; the dual in -ان and -ين is certain. One noun per comma. */
const BROKEN: readonly (readonly [Traits, string])[] = [
  [{ outcome: 'killed' }, 'قتيل قتلى, قتيلة قتيلات, جثة جثث, جثمان جثامين جثمانا, متوفى وفيات, وفاة وفيات, صريع صرعى'],
  [{ outcome: 'killed', valence: 'honouring' }, 'شهيد شهداء, شهيدة شهيدات'],
  [{ outcome: 'other' }, 'ضحية ضحايا'],
  [{ outcome: 'injured' }, 'جريح جرحى, جريحة جريحات, إصابة إصابات'],
  [{ outcome: 'captured' }, 'أسير أسرى, أسيرة أسيرات, رهينة رهائن, سبية سبايا'],
  [
    { victims: 'civilian' },
    `طفل أطفال, طفلة طفلات, امرأة نساء, سيدة سيدات, فتاة فتيات, فتى فتيان فتية, رضيع رضع, مسن مسنون مسنين,
     عجوز عجائز, عامل عمال, طبيب أطباء, طبيبة طبيبات, ممرضة ممرضات, مواطنة مواطنات, مدنية مدنيات, صحفية صحفيات,
     صحافية صحافيات, ناشطة ناشطات, سائح سياح, تاجر تجار, صياد صيادون صيادين, راع رعاة, راعي, قاض قضاة, قاضي, محامي, شرطية شرطيات, سفير سفراء,
     وزير وزراء, نائب نواب, إمام أئمة, شيخ شيوخ مشايخ, قس قساوسة, راهب رهبان, حاج حجاج, مصل مصلون مصلين,
     تلميذ تلاميذ, تلميذة تلميذات, طالبة طالبات, لاجئة لاجئات, سجين سجناء, أستاذ أساتذة, محام محامون محامين,
     عروس عرائس, راكب ركاب, رعية رعايا, مريض مرضى, مريضة مريضات, حامل حوامل, يتيم أيتام, ولد أولاد, بنت بنات, صبي صبية, جنين أجنة, بحار بحارة, خبير خبراء, طالب طلاب طلبة, قبطي أقباط,
     ابن, ابنة, بريء أبرياء, جار جيران, نجل أنجال, نجلة, شقيق أشقاء, شقيقة شقيقات, زوجة زوجات, والد, والدة, حفيد أحفاد, رضيعة رضيعات, رئيس رؤساء, قنصل قناصل, مدير مدراء, أكاديمي أكاديميون أكاديميين, أجنبي أجانب, عمدة عمد, قروي قرويون قرويين`,
  ],
  [{ victims: 'civilian', unit: 'families' }, 'عائلة عائلات عوائل, أسرة أسر'],
  [
    { victims: 'combatant' },
    `جندي جنود, شرطي شرطيون, شرطية شرطيات, قياد قيادات, كادر كوادر, ضابط ضباط, عنصر عناصر, حارس حراس, قائد قادة قياديون, آمر آمرون, عقيد عقداء, عميد عمداء, لواء,
     ملازم ملازمون, نقيب نقباء, رائد, رقيب رقباء, قناص قناصة, مرتزق مرتزقة, ثائر ثوار, زعيم زعماء,
     داعشي دواعش, مغوار مغاوير, فدائي فدائيون, عميل عملاء`,
  ],
  [
    {},
    'متهم متهمون متهمين, لص لصوص, شخص أشخاص, رجل رجال, شاب شبان شباب, شابة شابات, فرد أفراد, نفر أنفار, صديق أصدقاء, قريب أقارب, نجل أنجال, نجلة, شقيق أشقاء, شقيقة شقيقات, زوجة زوجات, والد, والدة, حفيد أحفاد, رضيعة رضيعات',
  ],
  [{ adjective: true }, 'كردي أكراد, تركي أتراك, عربي عرب, هندي هنود, روسي روس, تشادي تشاديون, يهودي يهود'],
];

/** Nouns with the sound plural in -ون and -ين: what is written -ين is a plural or a dual. */
const SOUND: readonly (readonly [Traits, string])[] = [
  [{ outcome: 'injured' }, 'مصاب معطوب'],
  [{ outcome: 'missing' }, 'مفقود'],
  [{ outcome: 'captured' }, 'مختطف مخطوف معتقل محتجز موقوف'],
  [{ outcome: 'displaced', victims: 'civilian' }, 'نازح مهجر مشرد'],
  [{ outcome: 'other' }, 'محاصر عالق'],
  [{}, 'مشتبه مطلوب'],
  [
    { victims: 'civilian' },
    `مدني مواطن موظف مسعف ممرض متطوع مهاجر لاجئ متظاهر محتج معتصم مزارع فلاح ناشط صحفي صحافي إعلامي مصور مراسل مدرس معلم
     مهندس سائق دبلوماسي ديبلوماسي مسافر ساكن مصلي حقوقي مدون سياسي مسؤول مسئول مترجم متسوق مشيع مستوطن طالب مراهق قاصر لاجيء مقيم ممثل مطرب لاعب محاسب مدرب حلاق خباز
     بائع فنان كاهن بحاث عاملي إغاثي`,
  ],
  [
    { victims: 'combatant' },
    `مسلح مقاتل عسكري مجند متشدد متطرف جهادي متمرد انقلابي طيار قيادي انتحاري مهاجم حوثي معارض انفصالي مظلي مرافق
     ميليشياوي مليشياوي منتسب مقاوم إسلامي مخرب جنجويدي أمني مغير`,
  ],
  [{ victims: 'combatant', valence: 'hostile' }, 'إرهابي تكفيري مرتد مجرم'],
  [
    { adjective: true },
    `ليبي مصري سوري عراقي يمني سوداني لبناني فلسطيني إسرائيلي أمريكي أميركي إيراني سعودي إماراتي قطري كويتي بحريني عماني
     تونسي جزائري موريتاني أردني فرنسي بريطاني إيطالي ألماني إسباني أوكراني بولندي صربي باكستاني أفغاني إثيوبي إريتري
     صومالي نيجيري نيجري مالي سنغالي كيني أوغندي صيني ياباني كوري فلبيني فليبيني بنغالي بنغلاديشي نيبالي شيشاني أوزبكي
     كندي أسترالي غاني كاميروني بوركيني تشيكي فيتنامي أذري جورجي أرمني يوناني نرويجي دنماركي سويسري نمساوي مكسيكي برازيلي
     كولومبي فنزويلي كوبي تايلاندي إندونيسي ماليزي بوسني ألباني روماني بلغاري قبرصي جيبوتي غيني ليبيري رواندي كونغولي بوروندي تنزاني هولندي بلجيكي سويدي مسيحي إيزيدي أيزيدي علوي درزي شيعي سني تركماني أشوري آشوري مغربي`,
  ],
];

/** Fighters whose feminine is a fighter too. */
const FEMININE = new Set(['انتحاري', 'إرهابي', 'قيادي', 'مجند', 'منتسب']);

function* inflect(traits: Traits, list: string, sound: boolean): Generator<readonly [string, VictimNoun]> {
  const noun: VictimNoun = { ...DEFAULTS, ...traits };
  const feminine = noun.victims !== 'combatant' && noun.outcome !== 'other';
  const of = (number: VictimNoun['number'], maybeDual = false): VictimNoun => ({ ...noun, number, maybeDual });
  const entries = sound
    ? list.split(/\s+/u).map((one) => [one])
    : list.split(',').map((one) => one.trim().split(/\s+/u));
  for (const [one, ...many] of entries) {
    if (one === undefined || one === '') continue;
    const stem = one.endsWith('ة') ? `${one.slice(0, -1)}ت` : one;
    yield [one, of('one')];
    if (!one.endsWith('ة')) yield [`${one}ا`, of('one')];
    for (const word of many) yield [word, of('many')];
    // «طالبان» is a movement, as a rule.
    if (one !== 'طالب') yield [`${stem}ان`, of('two')];
    if (!sound) yield [`${stem}ين`, of('two')];
    else {
      yield [`${one}ون`, of('many')];
      yield [`${one}ين`, of('many', true)];
      yield [`${one}و`, of('many')];
      yield [`${one}ي`, of('many')];
      // «مقاتلة» is a fighter plane, «محاصرة» a siege, «معارضة» the opposition.
      if (!feminine && !FEMININE.has(one)) continue;
      yield [`${one}ة`, of('one')];
      yield [`${one}ات`, of('many')];
      yield [`${one}تان`, of('two')];
      yield [`${one}تين`, of('two')];
    }
  }
}

function* all(): Generator<readonly [string, VictimNoun]> {
  for (const [traits, list] of BROKEN) yield* inflect(traits, list, false);
  for (const [traits, list] of SOUND) yield* inflect(traits, list, true);
}

/** Nouns of casualties in every number and case, also before a pronoun («مقاتليها»). */
export const VICTIM_NOUNS = new WordTable<VictimNoun>(all(), { enclitics: true });

/** «آخرون»: further people, whose noun is left out. */
export const OTHERS = new WordTable<'one' | 'two' | 'many'>(
  Object.entries({
    one: 'آخر أخرى آخرا ثالث رابع خامس ثالثة رابعة',
    two: 'آخران أخريان أخريين أخرتان',
    many: 'آخرون آخرين أخريات',
  }).flatMap(([number, words]) => words.split(' ').map((word) => [word, number as 'one' | 'two' | 'many'] as const)),
);

/** Nouns that are counted and are no people: measures, time, money, weapons, vehicles, buildings, deeds. */
export const OTHER_COUNTED = WordTable.of(
  true,
  `كيلومتر كيلومترا كيلومترات كيلو كلم كم متر مترا أمتار ميل ميلا أميال هكتار هكتارا طن طنا أطنان كيلوغرام كغ لتر برميل براميل درجة
   درجات ساعة ساعات ساعتين ساعتان دقيقة دقائق ثانية ثوان ثواني يوم يوما أيام يومين يومان أسبوع أسبوعا أسابيع أسبوعين شهر شهرا أشهر شهور
   شهرين عام عاما أعوام عامين سنة سنوات سنين سنتين عقد عقدا عقود قرن قرنا قرون ليلة ليال دولار دولارا دولارات دينار دينارا دنانير
   جنيه جنيها جنيهات ريال ريالا ريالات يورو ليرة ليرات درهم درهما غارة غارات طلعة طلعات ضربة ضربات قذيفة قذائف صاروخ صاروخا صواريخ
   قنبلة قنابل لغم لغما ألغام عبوة عبوات رصاصة رصاصات طلقة طلقات هجوم هجوما هجمات عملية عمليات تفجير تفجيرات انفجار انفجارات
   اشتباك اشتباكات معركة معارك سيارة سيارات آلية آليات مركبة مركبات دبابة دبابات مدرعة مدرعات مدرعا عربة عربات طقم أطقم طقما شاحنة
   شاحنات حافلة حافلات طائرة طائرات مروحية مروحيات مسيرة مسيرات سفينة سفن زورق زوارق قارب قوارب بندقية بنادق رشاش رشاشات
   سلاح أسلحة ذخيرة مدفع مدافع منصة منصات منزل منزلا منازل بيت بيتا بيوت مبنى مبان مباني عمارة عمارات شقة شقق مدرسة مدارس مسجد
   مسجدا مساجد مستشفى مستشفيات مركز مركزا مراكز مقر مقرا مقار محل محلا محال محلات موقع موقعا مواقع معسكر معسكرا معسكرات
   معسكرين قرية قرى بلدة بلدات مدينة مدن مدينتين حي حيا أحياء منطقة مناطق محافظة محافظات محور محورا محاور نقطة نقاط جبهة جبهات طريق طرق
   شارع شوارع كتيبة كتائب لواء لواءا ألوية سرية سرايا فصيل فصيلا فصائل مجموعة مجموعات جماعة جماعات فوج فرقة قبيلة قبائل حزب أحزاب
   دولة دول بلد بلدا بلدان حكومة حكومات جهة جهات طرف أطراف رسالة رسائل قرار قرارا قرارات بند بندا بنود نسق نسقا أنساق شركة
   شركات مرة مرات حالة حالات قضية قضايا شاحنه طوابق طابق طابقا قدم بالمئة بالمائة مئوية سؤال مشروع مشروعا مخيم مخيما مخيمات مصنع
   جلسة جولة جولات كمين كمينا شحنة شحنات سجن سجون قاعدة قواعد مخزن مخازن حقل حقول بئر آبار صحيفة بلاغا بلاغ خيمة خيام مقعدا مقاعد
   صوتا أصوات نسمة رأسا حرف لسانا لغة خطوة خطوات أهداف هدفا هدف مجزرة مجازر بعثة غرفة غرف سرير سريرا بناية بنايات متجر متجرا
   متاجر نفق نفقا أنفاق جسر جسور`,
);
