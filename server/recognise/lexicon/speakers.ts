/** Words of attribution: who says it, and through whom it came. */

import { WordTable } from '../../text/wordTable';

/** Verbs of speech that stand before their speaker: «وقال عاملون في مجال الصحة إن». */
export const SAYING = WordTable.of(
  true,
  `قال قالت أضاف أضافت أوضح أوضحت أكد أكدت ذكر ذكرت أعلن أعلنت صرح صرحت أفاد أفادت أشار أشارت كشف كشفت نفى نفت تابع تابعت لفت لفتت
   نقل نقلت أورد أوردت بينت زعم زعمت ادعى ادعت اعترف اعترفت أقر أقرت أحصى أحصت وثق وثقت رصد رصدت أبلغ أبلغت
   تحدث تحدثت شدد نوه أعربت حذر حذرت اتهم اتهمت يقول تقول يؤكد تؤكد جدد استطرد نعى نعت أعلنوا أكدوا قالوا قدر قدرت`,
  { exact: false },
);

/** Verbs that go on for the speaker before when they name none: «وأضاف أن». */
export const GOING_ON_SAYING = new Set(
  'اضاف اضافت تابع تابعت اوضح اوضحت اكد اكدت اشار اشارت لفت لفتت استطرد نوه قال قالت ذكر ذكرت افاد افادت بين بينت'.split(
    ' ',
  ),
);

/** What introduces the source after the statement: «وفق», «بحسب», «نقلا عن». */
export const ACCORDING = WordTable.of(
  true,
  'وفق وفقا بحسب حسب حسبما وفقما بحسبما نقلا طبقا ووفق ووفقا وبحسب وحسب وحسبما ونقلا وطبقا',
  { exact: true },
);

/** Who is named before a colon at the head of a sentence: «مسؤول ليبي: 43 قتيلا». */
export const SOURCES = WordTable.of(
  true,
  `مسؤول مسئول مسؤولون مصدر مصادر متحدث ناطق وزير وزارة الصحة الداخلية الدفاع الجيش الشرطة ناشطون نشطاء شهود المرصد الأمم منظمة
   قائد مدير مستشفى رئيس محافظ أطباء حكومة الحكومة بيان`,
  { exact: true },
);

/** Words at which the speaker's phrase ends. */
export const SPEECH_OPENERS = WordTable.of(
  true,
  `أن إن أنه إنه أنها إنها أنهم إنهم أنهما إنهما بأن بأنه بأنها عن إلى الي قائلا قائلة اليوم أمس الأحد الاثنين الإثنين الثلاثاء الأربعاء
   الخميس الجمعة السبت مساء صباح فجر ليل خلال لقد هناك
   مشيرا مشيرة مشيرين مؤكدا مؤكدة مؤكدين مضيفا مضيفة موضحا موضحة موضحين لافتا لافتة مبينا مبينة منوها منوهة كاشفا كاشفة محذرا محذرة
   معتبرا معتبرة متهما متهمة نافيا نافية معلنا معلنة مرجحا مرجحة مستطردا`,
  { exact: true },
);

/** What a verb of speech tells of as its object, right behind its subject: «أكدت مصادر طبية ارتفاع عدد الضحايا». */
export const REPORTED = WordTable.of(
  true,
  `ارتفاع انخفاض تراجع وقوع اندلاع تجدد استمرار تعرض انتشال عثور سيطرة استعادة انسحاب وصول استقبال تسجيل وجود إحباط إسقاط تدمير
   استهداف حصيلة عدد مسؤولية استعداد`,
  { enclitics: true },
);

/** Words that join what was said before to a later attribution without belonging to it. */
export const OUTLETS = WordTable.of(
  true,
  `وكالة صحيفة قناة جريدة شبكة موقع إذاعة تلفزيون رويترز فرانس الجزيرة العربية أسوشيتد أسوشيتدبرس سانا وام سبوتنيك نوفوستي الأناضول
   سكاي بي_بي_سي الحدث الميادين وفا واع سونا الحرة عربي21 مراسل مراسلنا مراسلة`,
);
