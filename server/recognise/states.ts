/** A state is a faction where it acts («واشنطن تحمّل», «نفذتها الولايات المتحدة») and a place elsewhere. */

import { wordsOf } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { BELONGING } from './lexicon/generics';
import type { Draft, Scene } from './scene';

const ACTS = WordTable.of(
  true,
  `شن شنت تشن نفذ نفذت تنفذ نفذتها نفذها قصف قصفت تقصف استهدف استهدفت تستهدف حمل حملت تحمل اتهم اتهمت تتهم أعلن أعلنت تعلن
   أرسل أرسلت ترسل دعم دعمت تدعم يدعم يدعمها تدعمها تدعمه أيد أيدت دعا دعت تدعو طالب طالبت تطالب نفى نفت تنفي أكد أكدت تؤكد
   متهما متهمة محملا محملة محذرا محذرة رفض رفضت ترفض رفضتها أدان أدانت تدين هدد هددت تهدد فرض فرضت تفرض قرر قررت تقرر سلح سلحت تسلح مول مولت تمول زود زودت تزود اعترف
   اعترفت تعترف حذر حذرت تحذر وافق وافقت توافق قال قالت تقول نشر نشرت تنشر سحب سحبت تسحب درب دربت تدرب شاركت تشارك
   دان دانت دانته دانتها أدانته أدانتها نفته نفتها أعلنته أعلنتها اعتبرته اعتبرتها وصفته رفضته رفضتها استضافت تستضيف وقعت توقع تدخلت تتدخل قادت تقود تقودها يقودها تقوده يقوده شنتها تشنها ضربت تضرب اغتالت تغتال احتلت تحتل غزت أبلغت
   تنفيه ينفيه تنفيها نفيه تسمح يسمح تعلق علقت بدأت تبدأ واصلت تواصل أرادت تريد تتعهد تعهدت ردت ترد
   تشغلها يشغلها تديرها تمولها تسلحها تدربها يديرها يمولها تعتبر تعتبره تعتبرها يعتبرها يعتبره تعتبرهم تصنف تصنفه تصنفها يصنفها صنفت صنفته صنفتها أدرجت تدرج طلبت كلفت استدعت تلاحق لاحقت`,
);

const KIN = new Set(['حليفتها', 'حليفته', 'حليفتهم', 'جارتها', 'جارته']);

/** Whether the state at a draft's place is the subject of an action: a verb directly before or after it. */
export function actsAsState(
  scene: Scene,
  { first, last, proclitics }: Pick<Draft, 'first' | 'last' | 'proclitics'>,
): boolean {
  // «مقاتلين موالين لدمشق»
  if (proclitics === 'ل') return scene.has(BELONGING, first - 1);
  if (proclitics !== '' && proclitics !== 'و' && proclitics !== 'ف') return false;
  // «مصر والإمارات بشن»: the states that «و» joins act together.
  if (isParty(scene, first, last)) return true;
  const next = scene.knownOf(last, 'place');
  if (next !== null && next.proclitics === 'و' && actsAsState(scene, next)) return true;
  const before = scene.form(first - 1);
  const after = scene.form(last);
  if (before !== undefined && scene.tokens.spaced[first] === 1 && proclitics === '') {
    // «شنت حليفتها روسيا غارات»: what the state is stands between.
    const verb = ACTS.get(KIN.has(before.text) ? (scene.form(first - 2) ?? before) : before);
    if (verb !== null && !verb.definite) return true;
  }
  // «وكان العراق قد شن هجوما», «أن موسكو لن تسمح».
  const deed = after !== undefined && AUXILIARIES.has(after) ? scene.form(last + 1) : after;
  const verb = deed === undefined ? null : ACTS.get(deed);
  if (verb !== null && verb.proclitics === '' && !verb.definite) return true;
  if (before?.text === 'لدي' && after !== undefined && HOLDINGS.has(after)) return true;
  if (after !== undefined && IS_WHO.has(after.text) && WHO.has(scene.form(last + 1)?.text ?? '')) return true;
  return after !== undefined && ACCUSED_OF.has(after.text) && isAccused(scene, first);
}

const AUXILIARIES = wordsOf('قد لن لم لا');

/** «اتفاق مع دمشق», «مواجهة مباشرة بين أنقرة والحكومة»: whom a state's name has dealings with. */
function isParty(scene: Scene, first: number, last: number): boolean {
  const before = scene.text(first - 1);
  if (before !== 'مع' && before !== 'بين') return false;
  if (before === 'بين' && !scene.text(last).startsWith('و')) return false;
  for (let at = first - 2; at >= Math.max(0, first - DEALINGS_REACH); at--)
    if (DEALINGS.has(scene.form(at))) return true;
  return false;
}

/** Not «الحدود», «الطريق», which lie between places. */
const DEALINGS = wordsOf(
  `اتفاق اتفاقا اتفاقية اتفقت اتفق مفاوضات محادثات مباحثات مواجهة المواجهة تنسيق بالتنسيق التنسيق تحالف علاقات العلاقات صراع الصراع
   توتر التوتر خلاف الخلاف قطيعة تطبيع تفاهم تفاهمات حرب الحرب`,
);
const DEALINGS_REACH = 5;

/** «لدى النمسا معلومات عن …»: what a state has and a place has not. */
const HOLDINGS = wordsOf('معلومات أدلة خطط خطة أسباب قوات جنود تقارير وثائق');
/** «أن الإمارات هي التي وفرت المدرعات». Folded. */
const IS_WHO = new Set(['هي', 'هو']);
const WHO = new Set(['التي', 'الذي', 'من']);

/** What a party is accused of, after its name: «اتهم المجلس مصر والإمارات بشن غارات». Folded. */
const ACCUSED_OF = new Set([
  'بشن',
  'بقصف',
  'بتنفيذ',
  'بدعم',
  'بتسليح',
  'بتمويل',
  'باستهداف',
  'بارسال',
  'بالوقوف',
  'باستغلال',
  'بالتورط',
  'بالتدخل',
  'بانتهاك',
  'بمحاوله',
  'بارتكاب',
  'بخرق',
  'بتزويد',
  'بتدريب',
]);
const ACCUSES = WordTable.of(true, 'اتهم اتهمت اتهموا يتهم تتهم متهما متهمة اتهام اتهامات');
const FARTHEST_ACCUSATION = 14;

function isAccused(scene: Scene, first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= FARTHEST_ACCUSATION; at--) {
    if (scene.text(at) === '.') return false;
    if (scene.has(ACCUSES, at)) return true;
  }
  return false;
}
