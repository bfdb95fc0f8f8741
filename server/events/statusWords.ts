/** Words that say an event is demanded, planned, denied or past. */

import { WordTable } from '../text/wordTable';

/** «دعت إلى وقف إطلاق النار», «نحث … على وقف القتال», «الالتماسات … لوقف إطلاق النار». */
export const DEMANDS = WordTable.of(
  true,
  `دعا دعت يدعو تدعو دعوا دعوة دعوات الدعوة طالب طالبت يطالب تطالب مطالبا مطالبة طالبوا ناشد ناشدت مناشدة حث حثت نحث يحث
   التماسات الالتماسات نداء نداءات داعيا داعية`,
);

/** «على وشك», «بهدف», «محاولة»: what is meant to happen. The future («ستعلق») and the purpose («لاستعادة») show in a word's own form. */
export const PLANS = WordTable.of(
  true,
  `وشك يوشك توشك بهدف يهدف تهدف هدفها يسعى تسعى تستعد يستعد يعتزم تعتزم يخطط تخطط محاولة محاولات محاولين محاولا يحاول تحاول
   تمهيدا استعدادا تعهد تعهدت ينوي تنوي هدد هددت يهدد تهدد`,
  { exact: true },
);

export const DENIALS = WordTable.of(true, 'نفى نفت ينفي تنفي نفيا نافيا نافية لم لن');

/** «أرشيف», «صورة»: a caption of something past. */
export const ARCHIVE = WordTable.of(true, 'أرشيف أرشيفية أرشيفي الأرشيف');

/** «وحذرت الأمم المتحدة من أن الهجوم على مأرب يهدد …»: what is feared. */
export const WARNINGS = WordTable.of(true, 'حذر حذرت يحذر تحذر محذرا محذرة تحذيرات مخاوف');

/** «نفت ذلك وأكدت أنها أسقطت طائرة»: what is asserted is told, whatever was denied before. */
export const ASSERTIONS = WordTable.of(true, 'أكد أكدت مؤكدا مؤكدة أضاف أضافت مضيفا أعلن أعلنت أوضح أوضحت قال قالت');
