/** A state is a faction where it acts («واشنطن تحمّل», «نفذتها الولايات المتحدة») and a place elsewhere. */

import { WordTable } from '../text/wordTable';
import type { Draft, Scene } from './scene';

const ACTS = WordTable.of(
  true,
  `شن شنت تشن نفذ نفذت تنفذ نفذتها نفذها قصف قصفت تقصف استهدف استهدفت تستهدف حمل حملت تحمل اتهم اتهمت تتهم أعلن أعلنت تعلن
   أرسل أرسلت ترسل دعم دعمت تدعم يدعم يدعمها تدعمها تدعمه أيد أيدت دعا دعت تدعو طالب طالبت تطالب نفى نفت تنفي أكد أكدت تؤكد
   رفض رفضت ترفض أدان أدانت تدين هدد هددت تهدد فرض فرضت تفرض قرر قررت تقرر سلح سلحت تسلح مول مولت تمول زود زودت تزود اعترف
   اعترفت تعترف حذر حذرت تحذر وافق وافقت توافق قال قالت تقول نشر نشرت تنشر سحب سحبت تسحب درب دربت تدرب شاركت تشارك
   استضافت تستضيف وقعت توقع تدخلت تتدخل قادت تقود تقودها يقودها شنتها تشنها ضربت تضرب اغتالت تغتال احتلت تحتل غزت أبلغت`,
);

/** Whether the state at a draft's place is the subject of an action: a verb directly before or after it. */
export function actsAsState(scene: Scene, { first, last, proclitics }: Draft): boolean {
  if (proclitics !== '' && proclitics !== 'و' && proclitics !== 'ف') return false;
  const before = scene.form(first - 1);
  const after = scene.form(last);
  if (before !== undefined && scene.tokens.spaced[first] === 1 && proclitics === '') {
    const verb = ACTS.get(before);
    if (verb !== null && !verb.definite) return true;
  }
  const verb = after === undefined ? null : ACTS.get(after);
  return verb !== null && verb.proclitics === '' && !verb.definite;
}
