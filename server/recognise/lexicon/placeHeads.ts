/** The nouns that head a place name. */

import type { PlaceKind } from '../../model';
import { foldString } from '../../text/fold';
import { WordTable } from '../../text/wordTable';

export interface PlaceHead {
  readonly kind: PlaceKind;
  /** Whether the head belongs to the name («حي الدولار») or merely stands before it («مدينة بنغازي»). */
  readonly part: boolean;
  /** Whether an unknown word after it is taken for a name. */
  readonly names: boolean;
  /** The class of site, where a name of several words may follow: «مستشفى …», «مسجد …». */
  readonly institution?: true;
}

const outside = (kind: PlaceKind, names = true): PlaceHead => ({ kind, part: false, names });
const inside = (kind: PlaceKind, names = true): PlaceHead => ({ kind, part: true, names });
const institution = (kind: PlaceKind): PlaceHead => ({ kind, part: true, names: true, institution: true });

function all(words: string, head: PlaceHead): (readonly [string, PlaceHead])[] {
  return words.split(' ').map((word) => [word, head] as const);
}

/**
 * «مدينة بنغازي» is annotated «بنغازي», «حي الدولار» with its head: a town's name stands without its noun, a quarter's,
 * camp's or field's does not.
 */
export const PLACE_HEADS = new WordTable<PlaceHead>([
  ...all('مدينة', outside('city')),
  ...all('مدينتي مدن', outside('city')),
  ...all('بلدة بلدتي بلدات ناحية قضاء مديرية بلدية', outside('town')),
  // «محلية بارا»; «مصادر محلية مطلعة» is no place.
  ...all('محلية محليتي محليات', outside('town', false)),
  ...all('قرية قريتي قرى ضيعة عزبة', outside('village')),
  ...all('محافظة ولاية إقليم مقاطعة إمارة ريف محافظتي محافظات ولايتي ولايات', outside('region')),
  ...all('منطقة محور جبهة ضاحية ساحل مشارف تخوم', outside('district')),
  ...all('محاور جبهات مناطق مديريات مديريتي منطقتي ضواحي محوري جبهتي', outside('district')),
  ...all('حي', inside('neighbourhood')),
  ...all('أحياء حيي', outside('neighbourhood')),
  ...all('مخيم معسكر قاعدة ثكنة كلية أكاديمية', inside('base')),
  ...all('مطار', inside('airport')),
  ...all('ميناء مرفأ', inside('port')),
  ...all('ميناءي مينائي مرفأي', outside('port')),
  ...all('مطاري', outside('airport')),
  ...all('حقلي حقول', outside('oil_field')),
  ...all('معسكري معسكرات قاعدتي', outside('base')),
  ...all('حقل', inside('oil_field')),
  ...all('معبر منفذ بوابة حاجز كوبري جسر دوار ميدان ساحة مفرق مفترق تقاطع', inside('site')),
  ...all('طريق شارع أوتوستراد', inside('road')),
  ...all('جبل جبال وادي تل تلة سد جزيرة مثلث هضبة سهل مرتفعات بادية صحراء', inside('site')),
  ...all('مستشفى مشفى مسجد جامع كنيسة مدرسة جامعة مصفاة مجمع فندق سجن سوق قصر برج محطة مصنع قلعة', institution('site')),
]);

/** Folded heads that open a list: «بلدات ذيبان والحوايج», «مديريتي صرواح ومدغل». */
export const PLURAL_HEADS: ReadonlySet<string> = new Set(
  `محاور جبهات مناطق مديريات مديريتي منطقتي ضواحي احياء حيي مدينتي مدن بلدتي بلدات قريتي قري محافظتي محافظات ولايتي
   ولايات محوري جبهتي محليتي محليات`.split(/\s+/u),
);

/** Words that make a name of two words with the next: «خان شيخون», «وادي الربيع», «بني وليد», «أبو سليم». */
const BINDERS = `تل تلة عين خان بئر بير سيدي وادي رأس راس دير أبو ابو أبي بو أم ام بني بيت كفر جبل قصر سوق باب برج شط حمام مرج جسر معرة
   الشيخ شيخ ذات عرق أولاد بن ابن خربة دار ميناء حوش نهر جزيرة كرم خزاعة تلال عزبة مشروع نبع ضهر زاوية قلعة مار مرجة سهل
   غوط ظهرة خشم حقل قارة مزرعة بركة شعب آل جب`;

export const PLACE_BINDERS = WordTable.of(true, BINDERS, { exact: true });

/** The same words, folded. */
export const PLACE_BINDER_WORDS: ReadonlySet<string> = new Set(BINDERS.split(/\s+/u).map(foldString));

/** Adjectives that belong to the place name they follow: «الغوطة الشرقية», «القبة الجديدة», «الجيزة البحرية». */
export const PLACE_ADJECTIVES = WordTable.of(
  true,
  `الشرقية الغربية الشمالية الجنوبية الشرقي الغربي الشمالي الجنوبي الكبرى الصغرى الكبير الكبيرة الصغير الصغيرة القديمة
   القديم الجديدة الجديد العليا السفلى التحتا الفوقا البحرية البحري القبلية القبلي الوسطى الوسطاني فوقاني تحتاني الشرقى
   الغربى الأحمر الأبيض الأسود الأخضر الأصفر الأزرق الحمراء البيضاء السوداء الخضراء الصفراء الزرقاء`,
  { exact: true },
);

/** Adjectives that belong to the name of a base, port, field or institution: «قاعدة الجفرة العسكرية», «حقل 109 النفطي». */
export const SITE_ADJECTIVES = WordTable.of(
  true,
  `العسكرية العسكري الجوية الجوي البحرية البحري الدولي الدولية المدني النفطي النفطية الحدودي الحدودية المركزي المركزية
   التعليمي التعليمية العام الجامعي الجامعية التجاري الصناعية الصناعي الساحلي الرئيسي الميداني الاستراتيجي القديم الجديد`,
  { exact: true },
);

/** Nouns and adjectives after a head that describe a place and name none: «قرية صغيرة», «منطقة سكنية», «مدينة ساحلية». */
export const NOT_PLACE_NAMES = WordTable.of(
  true,
  `المناطق القرى البلدات ذات ذو تلفزيون التلفزيون إذاعة فضائية مكشوف مكشوفة مغلق مغلقة شركة منزل منازل تقع يقع تقعان تخضع يخضع تمتد يمتد تبعد المخابرات الاستخبارات المباحث الجوازات مقر مركز مبنى مصلحة مؤسسة هيئة مكتب الأمن الصحة التعليم التربية الزراعة جديد صغير كبير مجاور سكني آخر قديم شعبي عشوائي صغيرة كبيرة مجاورة سكنية ساحلية حدودية أخرى واحدة جديدة عسكرية صناعية تجارية آمنة نائية صحراوية جبلية شرقية غربية
   شمالية جنوبية القتال الاشتباكات المواجهات العمليات المدينة البلاد البلدة القرية المنطقة الحي المعارك الصراع النزاع
   الحدود العدو المتمردين المسلحين اللاجئين النازحين التدريب الحكم رئيسي رئيسية مؤقت تدريب احتجاز لاجئين مفخخة عمليات
   متفرقة متفرق مختلفة عدة حيوية سيطرة سيطرته سيطرتها سيطرتهم نفوذ نفوذه نفوذها نفوذهم تمركز تمركزه تمركزها تمركزهم تماس
   تواجد تواجده تواجدها تواجدهم وجود الله الخطأ محصنة محررة مأهولة متنازع مكتظة مزدحمة مزدحم شاسعة واسعة محيطة متاخمة محاذية قريبة بعيدة
   وعرة زراعية ريفية حضرية نفطية استراتيجية إستراتيجية حساسة مشتركة محتلة محاصرة خاضعة تابعة أمني أمنية عسكري مدني تجاري شعبية
   رئيسيين فرعي فرعية ترابي بري جوي بحري دولي محلي ميداني حكومي خاص خاصة عام عامة ساحلي الكهرباء كهرباء الوقود وقود البنزين
   المياه مياه الغاز نفط النفط القطار القطارات الحافلات الركاب تفتيش التفتيش الإمداد الإمدادات إمداد الموت الحرير سرية سري
   اعتصام احتجاج مواجهة المواجهة قتال مواجهات اشتباكات وقف إطلاق النزوح اللجوء نزوح لجوء حدودي أخري ثانية ثالثة كاملة بأكملها
   بأكمله برمتها المقابل المجاور المجاورة ذاتها نفسها عزل صراع قيادة شرطة ثوار شهداء قيادات العاصمة مدنية محصورة مكشوفة ضيقة مفتوحة معزولة مجهولة محددة معينة خالية خطرة خطيرة ساخنة مهجورة منزوعة منكوبة سيارات إجازة عطلة عودته عودتها عودتهم الشرطة القيادة التحكم الاحتجاز الإيواء ايواء إيواء المطار الميناء الأعمال أعمال
   المعسكر القاعدة معركة المعركة الشهداء السيطرة النفوذ الانتشار الحصار الهجوم التماس القصف الانفجار الحادث صحي طبي إعلامي حقوقي الأزهر`,
);
