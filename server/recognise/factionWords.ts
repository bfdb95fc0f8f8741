/** Which words may stand in the name of a faction that the gazetteer does not know. */

import { WordTable } from '../text/wordTable';
import { FACTION_HEADS } from './lexicon/factionHeads';
import { isFunctionWord, SPEECH } from './lexicon/functionWords';
import { GENERIC_ADJECTIVES } from './lexicon/generics';
import type { Scene } from './scene';
import { isVerbal } from './verbal';

/** What follows heads without naming anyone: «حركة السير», «جيش الاحتلال» (the article says whose), «جماعة ضغط». */
const NOT_FACTION_NAMES = WordTable.of(
  true,
  `السير المرور النزوح النقل الملاحة التجارة الطيران الاحتلال النظام الأمن الاستخبارات البلاد المدينة المعارضة الحكومة
   العمليات القتال الانقلاب الأعمال العمل الأزمة الطوارئ الإنقاذ إسعاف الإسعاف المدفعية المشاة الدفاع الأنفاق الهجرة
   الدولة الإعلام الأزمات الرئاسة العدو الحكم المسلحين الإرهاب السلام التهريب الاتجار الناس الأشخاص الشباب المواطنين الأطفال الأهالي
   الصفوف الإجلاء العلاقات المؤتمرات الفعاليات الانتخابات الحياة الحملات المظاهرات الاحتجاجات السكان الجنود المقاتلين العناصر`,
);

/** Whether a word may be one of a faction's name, as far as the word itself tells. */
export function mayName(scene: Scene, index: number): boolean {
  const form = scene.form(index);
  if (form === undefined || form.kind !== 'word' || form.text.length < 2 || scene.tokens.spaced[index] === 0)
    return false;
  if (
    scene.isPreposition(index) ||
    isFunctionWord(form) ||
    SPEECH.has(form) ||
    NOT_FACTION_NAMES.has(form) ||
    isVerbal(form)
  )
    return false;
  if (form.text.startsWith('وال')) return false;
  const adjective = GENERIC_ADJECTIVES.get(form);
  if (adjective !== null && !adjective.definite) return false;
  return FACTION_HEADS.get(form) === null || scene.isDefinite(index);
}
