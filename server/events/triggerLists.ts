/** Words that nouns and verbs of events have beside them alike. */

export const ROCKETS = `صاروخ صاروخا صواريخ صاروخين صاروخان قذيفة قذائف قذيفتين قذيفتان مقذوف مقذوفات هاون كاتيوشا غراد
  رشقة رشقات`;
export const AIRCRAFT =
  'طائرة طائرات طائرتين طائرتان مروحية مروحيات مروحيتين مروحيتان مقاتلة مقاتلات مقاتلتين مسيرة مسيرات مسيرتين درون';
export const FIRE = 'نار نيران رصاص رصاصا أعيرة عيارات وابل وابلا';

/** What captives break out of: «فرار 400 نزيل من سجن عين زارة». */
export const PRISONS = 'سجن سجون معتقل معتقلات زنزانة زنازين';

/** Who and what is in sports and the weather where texts speak as of war: «سيطر المنتخب», «اجتاحت السيول». */
export const PLAY = 'منتخب مباراة مدرب شباك مرمى لاعب لاعبين ركلة هداف بطولة صدارة';
export const WEATHER = 'موجة سيول عاصفة عواصف أمطار فيضانات إعصار ثلوج جراد رياح حرائق حريق نيران أمواج مياه إطفاء';

/** Those who move, come in and draw back in a body. */
export const TROOPS = `قوات عناصر وحدات جنود مسلحون مسلحين مسلحو مسلحي مقاتلون مقاتلين مقاتلو مقاتلي آليات دوريات دبابات كتائب كتيبة لواء جيش ميليشيات مليشيات
  ميليشيا مليشيا مدرعات فصائل ثوار حوثيون متمردون متمردو تنظيم`;

/** What is held, left and handed over. */
export const HELD = `مواقع موقع مواقعها مواقعه مواقعهم مقر مقار مقرات مقارها مقاره مقراتها مقراته معسكر معسكرات مطار ميناء قاعدة مدينة بلدة قرية بوابة حقل ثكنة حي نقاط
  مناطق أحياء معبر جبهة`;

/** Arms and bombs as cargo: «ضبط شحنة أسلحة», «صادر ذخائر». */
export const CARGO = `أسلحة سلاح ذخيرة ذخائر متفجرات صواريخ عبوات ألغام قذائف أحزمة رشاشات مخزن مخبأ مسيرة مسيرات عتاد`;

/** Goods that are seized every day and are no arms. */
export const CONTRABAND = 'مخدرات مخدرة حشيش كبتاغون سجائر خمور بضائع أدوية مواد عملات وقود';

/** Shrines and works of art, which are wrecked for what they stand for. */
export const SHRINES = 'ضريح أضرحة مرقد مزار زاوية زوايا معبد آثار تمثال تماثيل نصب قبر قبور متحف';

export const DWELLINGS = 'منزل منازل بيت بيوت مساكن';

/** Bombs that are found and made harmless. */
export const BOMBS = `عبوة عبوات عبوتين لغم ألغام لغمين قنبلة قنابل متفجرات مفعول مفخخة مفخخات مفخختين ناسفة أحزمة حزام صاروخ مقذوفات`;

/** What an attack that is foiled was to be made with: «أحبط تفجير سيارة مفخخة», «أحبط هجوما انتحاريا». */
export const FOILED = 'تفجير تفجيرات تفجيرين مخطط مخططات انتحاري انتحارية انتحاريين انتحاريا مفخخة عبوة';
