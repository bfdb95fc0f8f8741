/** Words that say an event is demanded, planned, feared, denied or past. */

import { WordSet, wordsOf } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { verbForms } from './inflections';

function table(verbs: string, others: string, options?: { readonly exact: boolean }): WordTable<boolean> {
  // «وتعهد», «فحاول»: a table that takes no particles off has its verbs behind those that join a clause all the same.
  const inflected = verbs.trim().split(/\s+/u).flatMap(verbForms);
  const joined = options?.exact === true ? inflected.flatMap((form) => [form, `و${form}`, `ف${form}`]) : inflected;
  const words = [...joined, ...others.trim().split(/\s+/u)];
  return new WordTable(
    words.map((word) => [word, true] as const),
    options,
  );
}

/** «دعت إلى وقف إطلاق النار», «نحث … على وقف القتال», «الالتماسات … لوقف إطلاق النار». */
export const DEMANDS = table(
  'دعا/دعو طالب ناشد حث اشترط/شترط',
  'دعت دعوا دعوة دعوات الدعوة دعوته دعوتها دعوتهم دعواته دعواتها مطالبته مطالبتها مطالبات مناشدته مناشدات مطالبا مطالبة مطالبين مناشدة نحث التماسات الالتماسات نداء نداءات أوامر أوامره أوامرها داعيا داعية ضرورة بضرورة وجوب يجب يتعين ينبغي الواجب ندعو نطالب نناشد أدعو أطالب أناشد',
);

/** «على وشك», «بهدف», «محاولة»: what is meant to happen. The future («ستعلق») and the purpose («لاستعادة») show in a word's own form. */
export const PLANS = table(
  'أوشك/وشك هدف سعى استبعد/ستبعد استعد/ستعد اعتزم/عتزم خطط حاول تعهد نوى هدد توعد تآمر عزم لوح أراد/ريد رغب أمل/أمل توقع أخطر',
  `وشك مصمم مصممة مصممون عازم عازمة عازمون خطة خطط بهدف هدفها محاولة محاولات محاولين محاولا محاولتها محاولته لمحاولة تمهيدا استعدادا استعدادات استعداده استعدادها نية عزمه عزمها
   قصد بقصد بغية بغرض أجل مهددا مهددة متوعدا بنية نيته نيتها نيتهم ونيتها عزمهم اعتزامه اعتزامها رغبتها رغبته ومحاولة ومحاولات مخطط مخططات مخططا بحجة بذريعة بدعوى بغاية قادر قادرة قادرون قادرين قدرة القدرة قدرته قدرتها جاهز جاهزة جاهزون جاهزين مستعد مستعدة مستعدون مستعدين سعيا أملا رغبة للمشاركة مستبعدا مستبعدة نستبعد تخطيط التخطيط للتخطيط تحضير التحضير للتحضير تهديدات تهديد سبل متوقعا متوقعة متوقعين مرجحا مرجحة للبدء للشروع`,
  { exact: true },
);

export const DENIALS = table('نفى', 'نفيا نافيا نافية لم لن');
/** «لا توجد معلومات عن انسحاب»: what nobody knows to have been. */
export const UNKNOWN = wordsOf('توجد يوجد تتوفر تتوافر يتوفر ترد');

/** «فشل التنظيم حتى الآن في شن هجمات»: what was tried and did not come to pass. */
export const FAILURES = table('فشل أخفق عجز', 'عاجز عاجزة عاجزين');

/** «دون تنفيذ تفجيرات», «لمنع هجوم», «عدم الانسحاب»: what did not come to pass. */
export const PREVENTED = table(
  'رفض',
  'دون عدم لعدم وعدم بعدم منع لمنع تجنب لتجنب تفادي لتفادي تفاديا الحيلولة رفض رفضه رفضها مأمن خطر مخاطر احتمال احتمالات إمكانية مكافحة لمكافحة خشية تحسبا تحرم يحرم',
);

/** «احتجاجا على اختطاف», «ردا على هجوم», «عقب تفجير»: what is named as the cause of something has happened. */
export const CAUSES = table('', 'احتجاجا ردا رد بعد عقب إثر منذ جراء نتيجة خلفية بسبب بعيد غداة جرّاء خلال أثناء');

/** «أرشيف», «صورة»: a caption of something past. */
export const ARCHIVE = WordTable.of(true, 'أرشيف أرشيفية أرشيفي الأرشيف');

/** «وحذرت الأمم المتحدة من أن الهجوم على مأرب يهدد …»: what is feared. */
export const WARNINGS = table('حذر أنذر', 'محذرا محذرة تحذيرات تحذير مخاوف تخوفا');

/** «نفت ذلك وأكدت أنها أسقطت طائرة»: what is asserted is told, whatever was denied before. */
export const ASSERTIONS = table('أكد أضاف أعلن أوضح قال/قول أفاد/فيد ذكر', 'مؤكدا مؤكدة مضيفا مضيفة');

/** «تعرضت القوات لهجوم»: the verb of undergoing alone. */
export const EXPOSED = new WordSet([
  ...['تعرض'].flatMap(verbForms).flatMap((form) => [form, `و${form}`]),
  ...['بتعرض', 'بتعرضه', 'بتعرضها', 'تعرضه', 'تعرضها'],
]);

/** «تعرض لهجوم», «ضحية لتفجير»: before ل, what was undergone rather than meant. */
export const UNDERGOING = table(
  'تعرض خضع توصل',
  'حدا التوصل بالتوصل تعرضه تعرضها تعرضهم ضحية ضحايا نتيجة نظرا مسرحا هدفا إدانته إدانتها إدانة تبنيه تبنيها',
);
