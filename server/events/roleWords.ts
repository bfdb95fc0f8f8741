/** Words that tell who did a deed and who suffered it. */

import { WordSet, wordsOf } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { verbForms } from './inflections';

/** Words of a list, each also behind و: «… وتبناه التنظيم». */
function withAnd(words: string): WordSet {
  return new WordSet(
    words
      .trim()
      .split(/\s+/u)
      .flatMap((word) => [word, `و${word}`]),
  );
}

/** Members of a faction: they act and suffer for it («أعدم عناصر داعش», «مقتل عناصر من الجيش»). */
export const MEMBERS = WordTable.of(
  true,
  `فرع مقاتلي مقاتلو مقاتلين مسلحي مسلحو عناصر عنصر أفراد جنود قناصة إرهابيي قياديي قادة قيادات فلول خلايا خلية عدة بعض إحدى كل
   جميع عددا عدد من أخرى تابعة تابع يشتبه يعتقد أنها أنهم بانها تخص ما يسمى تسمى`,
);

/** What a faction has and an enemy hits: «على مواقع مسلحي تنظيم الدولة», «معسكرين للتنظيم», «آخر معاقل الجيش». */
export const ASSETS = WordTable.of(
  true,
  `مواقع موقع بوابة بوابات مقار مقرات قواعد قاعدة مقر مقرا معاقل معقل تجمعات تجمع تجمعا تمركزات نقاط نقطة دوريات دورية أرتال رتل رتلا آليات معسكرات معسكر
   معسكرين مخازن مستودعات أهداف أهدافا هدف هدفا مراكز حواجز حاجز ثكنات خطوط دفاعات تتمركز بها يتحصن داخلها فيها تحصينات أوكار وكر بؤر`,
  { enclitics: true },
);

export const TARGET_MARKS = wordsOf('على ضد صفوف بصفوف عليه بوجه لدى باتجاه صوب');
export const EXPULSIONS = WordTable.of(
  true,
  'إخراج طرد دحر إجلاء هزيمة قضاء اقتلاع محاصرة ملاحقة مطاردة تصفية توسع تمدد',
);
/** «تحرير درنة من قبضة الجماعات», «انتزاع المطار من يد القوات»: who loses what is taken. */
export const GRIPS = wordsOf('قبضة سيطرة أيدي يد براثن');
/** «سقطت بيد المسلحين», «وقعت بقبضة التنظيم»: who takes it. */
export const IN_GRIP = wordsOf('بيد بقبضة بأيدي');
export const SUPPORT = wordsOf(
  'بدعم يدعمها يدعمه تدعمها بمشاركة مدعومة مدعوما المدعومة المدعوم بمساندة بإسناد مسنودة والمدعومة المسنودين المسنودة',
);
/** «الهجوم الذي تبناه», «أعلن مسؤوليته عن», and the verbs of a relative clause: «قصف نفذته», «لحصار تفرضه», «لغم زرعته». */
export const DOING = withAnd(
  `تبناه تبناها تبنته تبنتها تبنى تبنت وتبنى وتبنت شنه شنها شنته شنتها يشنه يشنها تشنه تشنها نفذه نفذها نفذته نفذتها ينفذه ينفذها تنفذه تنفذها
   فرضه فرضته فرضها تفرضه يفرضه يفرضها تفرضها أطلقه أطلقها أطلقته أطلقتها يطلقها تطلقها زرعه زرعها زرعته زرعتها قاده قادته
   يقوده تقوده دبره دبرته ارتكبه ارتكبها ارتكبته ارتكبتها تخوضها يخوضها خاضتها خاضها نصبه نصبها نصبته نصبتها`,
);
/** «قصف لمقاتلات التحالف»: whose craft or men a deed is said to be of. */
export const CRAFT = wordsOf('لمقاتلات لطائرات لطائرة لطيران لمروحيات لمسلحي لعناصر لمقاتلي لقوات');
/** «شن التنظيم هجوما», «التنظيم ينفذ 9 عمليات انتحارية», «يتبنى التفجير»: verbs whose object is the deed. */
export const LAUNCHES = new WordSet(
  ['شن', 'نفذ', 'ارتكب', 'تبنى', 'قام/قوم'].flatMap(verbForms).flatMap((form) => [form, `و${form}`]),
);
/** «مسؤوليته عن الهجوم», «مسئوليتها»: whose deed it is said to be. */
export const RESPONSIBILITY = /^مس[وي]ول?ي?ت(?:ه|ها|هم)$/u;
/** «انتحاري من تنظيم القاعدة», «مسلحون من مجلس شورى المجاهدين»: those who act for whom the particle names. */
export const FIGHTERS = wordsOf(
  'قناص قناصا قناصة مهاجم مهاجما مهاجمون مهاجمين قيادي خلية انتحاري انتحاريا انتحاريان انتحاريون انتحاريين مسلح مسلحا مسلحان مسلحون مسلحين مقاتل مقاتلا مقاتلان مقاتلون مقاتلين عنصر عناصر عنصرا عناصرا مجموعة مجموعات أفراد مجندون',
);
/** «برصاص مسلحين», «بنيران القوات», «بقصف للجيش»: by whose arms. */
export const BY_ARMS = wordsOf('برصاص بنيران بقذائف بقصف بصواريخ بأيدي');
/** «يعتقد أنهم من التنظيم», «طائرات يرجح أنها روسية»: whose men or craft they are thought to be. */
export const BELIEVED = wordsOf('يعتقد يشتبه يرجح يظن ويعتقد ويشتبه ويرجح يعتقدون رجح رجحت');
/** What makes a faction the source of a report or the asker for a deed, not its doer. */
export const SPEAKERS = WordTable.of(
  true,
  'باسم مصادر مصدر مسؤول مسؤولون مسؤولين مسئول مسئولون مسئولين وزير الرئيس رئيس قائد طلب بطلب متحدث ناطق بيان قيادي دعما للاشتباه باتهام مستشار مزاعم آمر مدير عضو نائب نواب إعلامي مكتب',
);
/** What is warded off: «صدت تعرضا للتنظيم», «تصدى لمحاولة تسلل قوات النظام». */
export const WARDED_OFF = wordsOf(
  'هجوم هجوما الهجوم لهجوم تعرضا تعرض لتعرض محاولة لمحاولة محاولات لمحاولات تسلل تقدم لتقدم هجمات لهجمات',
);
/** «متهما الجيش والقوة المشتركة بإحراق الممتلكات»: who is said to have done it. */
export const ACCUSED = wordsOf('متهما متهمة متهمين حملت وحملت محملا محملة');
export const SELF = wordsOf('أنها أنهما أنه أنهم بأنها بأنه بأنهم إنها إنه إنهم إنهما');
export const RELATIVES = wordsOf('التي الذي الذين');
export const PASSIVES = wordsOf('اغتيل اغتيلت اختطف أعدم');
