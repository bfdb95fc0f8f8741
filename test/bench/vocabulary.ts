/**
 * The open part of the vocabulary: nouns, adjectives and verbs by the Arabic way of making words, a root of three letters
 * in a pattern («ك ت ب» in «م١٢و٣» is «مكتوب»). Their ranks are drawn by Zipf's law, so that few words are frequent, most
 * are rare, and new ones keep appearing as a corpus grows.
 */

import type { Random } from './random';

/** None of violence: what an article reports of it is said by its sentences alone. */
const ROOTS =
  `كتب درس علم عمل فهم سمع نظر حكم عدل نصح شهر سفر حضر خرج دخل رجع جمع فرق قسم شرك عقد وعد نقل حمل وضع رفع خفض زرع
صنع بني عمر سكن ملك بيع شري تجر كسب صرف نفق وزن كيل قيس عدد حسب جدل نقش بحث سأل جوب شرح وضح بين ظهر كشف ستر حفظ نسي ذكر فكر ظنن شكك
يقن ثبت نفي قبل رفض منع سمح أذن أمر نهي طلب رغب كره حبب ودد صدق كذب خبر نبأ قرأ خطب لغو نطق صمت هدأ سكت ضجج عرف جهل خلق كون وجد بحر
نهر جبل سهل صحر طرق سير مشي ركب وقف جلس نزل صعد هبط وصل قطع ربط حلل فتح غلق شغل فرغ ملأ نقص زيد كثر قلل كبر صغر طول قصر عرض عمق وسع
ضيق قرب بعد سرع بطأ قدم أخر سبق لحق تبع قود رأس وزر نوب خلف ولي سيد عبد حرر سلم أمن خوف جرأ شجع صبر عجل كرم بخل غني فقر شبع جوع عطش
شرب أكل طبخ خبز لبس نسج خيط غسل نظف وسخ مرض شفي عالج طبب دوي صحح عطل صلح فسد جدد قدر عجز قوي ضعف شدد لين حرر برد سخن جفف مطر ريح غيم
شمس قمر نجم فصل شتو صيف ربع عام شهد حقق وثق سجل رسم صور لون كهرب نور ظلم ضوء صوت لحن غني لعب فوز خسر ربح سبح رمي قفز درب خبر مرن جهد
نشط كسل نوم صحو حلم أمل يأس فرح حزن ضحك بكي غضب رضي شكر حمد مدح ذمم عيب فخر خجل أدب هذب ربي نشأ شبب شيخ طفل ولد أسر زوج نسب جور ضيف
صحب رفق عون سند دعم مدد نجد غوث سعف رحم عطف قسو شفق نزه مول دين قرض سدد رهن كفل ضمن أجر ثمن سعر`.split(/\s+/u);

/** Letters that rarer roots are put together from; none that spelling rules change. */
const ROOT_LETTERS = 'بتجحدرزسشصطعفقكلمنهخذثغظ';

/** Each slot of a sentence, with the patterns of the words that fit it. */
const PATTERNS = {
  /** A definite noun. */
  the: words(`ال123 ال12ا3 ال12و3 ال1ا23 ال12ي3 الم123 الم123ة الم1ا23ة الت12ي3 الا1ت2ا3 الاست12ا3 الان12ا3 الإ12ا3 ال123ة ال12ا3ة
    الت1ا23 الم12و3ات الت12ي3ات الا1ت2ا3ات الأ12ا3 ال1وا23 ال123ين ال123ي ال12ا3ين`),
  /** A noun that another word makes definite, or none. */
  noun: words(`123 12ا3 12و3 1ا23 12ي3 م123 م123ة م1ا23ة ت12ي3 ا1ت2ا3 است12ا3 ان12ا3 إ12ا3 123ة 12ا3ة ت1ا23 م12و3ات ت12ي3ات أ12ا3
    1وا23 م123ها 12و3هم ت12ي3ه م1ا23ها 123ه 12ا3هم`),
  /** A definite adjective, feminine. */
  adjective: words('ال12ي3ة الم123ة الم1ت23ة ال1ا23ة الم12و3ة ال12ا3ية الا1ت2ا3ية المست123ة ال12و3ية الم12ا3ية'),
  /** An indefinite adjective, feminine. */
  quality: words('12ي3ة م123ة م1ت23ة 1ا23ة م12و3ة 12ا3ية ا1ت2ا3ية مست123ة'),
  /** A verb, mostly of the present. */
  verb: words('ي123 ت123 ي1ت23 يست123 ت1ا23 يت1ا23 ين123 ي12ون يت12ون ي123ها ت123هم 123ت 123وا'),
} as const;

/** A slot that any word of its kind fits. */
export type WordKind = keyof typeof PATTERNS;

export const WORD_KINDS = Object.keys(PATTERNS) as readonly WordKind[];

/**
 * A word has more than a given rank with probability 1 / (1 + rank / SHIFT): Zipf's law with a flat beginning. Five articles
 * then have nearly as many distinct words as the five seeds, and a corpus about as many as newspapers of its size: between
 * the seeds' 1,056 of 2,161 words and the three million of 1.5 thousand million (El-Khair, arXiv 1611.04033) the number
 * grows as the 0.6th power of the length.
 */
const SHIFT = 600;

/** A word of a kind, drawn by Zipf's law. */
export function wordOf(kind: WordKind, next: Random): string {
  const patterns = PATTERNS[kind];
  const drawn = next();
  const rank = Math.floor((SHIFT * drawn) / (1 - drawn));
  const common = ROOTS.length * patterns.length;
  // The multiplier is prime, so that neighbours in rank share neither root nor pattern.
  const cell = rank < common ? (rank * 7919) % common : rank;
  const pattern = patterns[cell % patterns.length] ?? '';
  const root = rank < common ? (ROOTS[Math.floor(cell / patterns.length)] ?? '') : rareRoot(cell, patterns.length);
  return pattern.replace(/[123]/gu, (letter) => root.charAt(Number(letter) - 1));
}

/** A surname after an invented forefather or place. */
export function surname(next: Random): string {
  return `ال${wordFrom(next, 3)}ي`;
}

/** The name of an invented village: in no gazetteer. */
export function hamlet(next: Random): string {
  const letters = wordFrom(next, 4);
  return `${letters.slice(0, 2)}ا${letters.slice(2)}ة`;
}

function rareRoot(cell: number, patterns: number): string {
  let number = Math.imul(Math.floor(cell / patterns), 0x9e3779b1) >>> 0;
  let root = '';
  for (let at = 0; at < 3; at++) {
    root += ROOT_LETTERS.charAt(number % ROOT_LETTERS.length);
    number = Math.floor(number / ROOT_LETTERS.length);
  }
  return root;
}

/** Squared, so that some letters are frequent and most are rare. */
function wordFrom(next: Random, letters: number): string {
  let word = '';
  for (let at = 0; at < letters; at++) word += ROOT_LETTERS.charAt(Math.floor(next() ** 2 * ROOT_LETTERS.length));
  return word;
}

function words(text: string): readonly string[] {
  return text.split(/\s+/u);
}
