import type { CorpusMessages } from './en';

/** Isolates a Latin run inside Arabic text. */
const ltr = (text: string) => `\u2066${text}\u2069`;

export const ar: CorpusMessages = {
  syntax: (value) => `ليس هذا YAML سليما: ${ltr(value)}. راجع المسافات البادئة والنقطتين وعلامات التنصيص هنا.`,
  'not-a-mapping': (value) =>
    value === ''
      ? `ينبغي أن يكون الملف جدول مفاتيح فيه المفتاح ${ltr('articles')}. انظر ${ltr('schema/corpus.schema.json')}.`
      : `ينبغي أن يكون «${ltr(value)}» جدول مفاتيح، مثل ${ltr('published: 2016-08-02')} في سطر تحته بمسافة بادئة.`,
  'unknown-field': (value) =>
    `«${ltr(value)}» ليس حقلا معروفا. المعروف ${ltr('articles')}، وفي المقال ${ltr('published, outlet, headline, basis')}.`,
  'not-a-day': (value) =>
    `«${ltr(value)}» ليس يوما. اكتبه على صورة سنة-شهر-يوم مثل ${ltr('2016-08-02')}، أو احذفه إن لم يكن معروفا.`,
  'not-text': (value) => `ينبغي أن تكون قيمة «${ltr(value)}» نصا. ضعها بين علامتي تنصيص.`,
  unreadable: (value) => `تعذرت قراءة الملف (${ltr(value)}). راجع أذوناته.`,
};
