import type { ReviewMessages } from './en';

/** What is not Arabic is isolated. */
const latin = (text: string) => `\u2066${text}\u2069`;

export const ar: ReviewMessages = {
  'not-json': (value) => `هذا السطر ليس ${latin('JSON')} (${latin(value)}) فلا يُحتسب حكمه. صحّحه؛ وقد تُرك السطر كما هو.`,
  conflict: (value) => `ترك ${latin('git')} هنا تعارض دمج. احذف أسطر العلامات ${latin(value)} وأبقِ أسطر الطرفين.`,
  'bad-field': (value) =>
    `الحقل ${latin(value)} ناقص أو على غير صورة معروفة، فلا يُحتسب حكم هذا السطر. انظر ${latin('schema/review.schema.json')}.`,
  'no-article': (value) =>
    `ليس في هذا المجلد مقال ${latin(value)}، فلا موضع لحكم هذا السطر. أعد للمقال اسمه أو صحّح المسار.`,
  unreadable: (value) => `تعذّرت قراءة الملف (${latin(value)}). تحقّق من أذوناته.`,
};
