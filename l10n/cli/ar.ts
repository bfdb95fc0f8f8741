import type { CliMessages } from './en';

/** Isolates a Latin run inside Arabic text. */
const ltr = (text: string) => `\u2066${text}\u2069`;

/** A counted noun: «حدث واحد», «حدثان», «3 أحداث», «11 حدثا», «100 حدث». */
function counted(count: number, one: string, two: string, few: string, many: string, hundred: string): string {
  if (count === 1) return one;
  if (count === 2) return two;
  const rest = count % 100;
  return `${count} ${rest >= 3 && rest <= 10 ? few : rest >= 11 ? many : hundred}`;
}

const events = (count: number) => counted(count, 'حدث واحد', 'حدثان', 'أحداث', 'حدثا', 'حدث');
const lines = (count: number) => counted(count, 'سطر واحد', 'سطرين', 'أسطر', 'سطرا', 'سطر');

export const ar: CliMessages = {
  help: {
    description: 'يقرأ تقارير عربية عن النزاعات المسلحة: الفصائل والأماكن والأشخاص والحصائل والتواريخ والأحداث.',
    usage: 'الاستخدام:',
    options: 'الخيارات:',
    arguments: 'المعطيات:',
    commands: 'الأوامر:',
    extract: 'يعطي أحداث المقالات وحصائلها وأسماءها.',
    lsp: 'يشغل خادم اللغة على الدخل والخرج القياسيين.',
    agreement: `يقارن أحكام محللَين: نسبة الاتفاق وكابا كوهين ومواضع الخلاف.`,
    reviews: `أحكام المحللين (المبدئي: ${ltr('.marsad/reviews.jsonl')} في مجلد المقالات)`,
    noReviews: 'يهمل الأحكام',
    reviewsA: `ملف أحكام (${ltr('.jsonl')}) أو مجلد يحفظ ملفا`,
    reviewsB: `ملف آخر، أو نفسه مع ${ltr('--authors')}`,
    agreementPaths: `المقالات المحكوم فيها (المبدئي: مقالات مجلد ${ltr('A')})`,
    authors: `قارن ما كتبه هذان الكاتبان، مثل ${ltr('Sara,Omar')}`,
    agreementFormat: `${ltr('table')} أو ${ltr('json')} (المبدئي: ${ltr('table')})`,
    help: 'يعرض هذه المساعدة.',
    version: 'يعرض الإصدار.',
    paths: `مقالات (${ltr('.txt')}) ومجلدات مقالات`,
    format: `الصيغة (المبدئي: ${ltr('table')} على الطرفية وإلا ${ltr('jsonl')})`,
    output: `الملف المكتوب، أو المجلد مع ${ltr('brat')} (المبدئي: الخرج القياسي)`,
    published: `تاريخ نشر (${ltr('YYYY-MM-DD')}) المقالات التي لا تاريخ لها`,
    corpus: `تواريخ المقالات وناشروها وعناوينها (المبدئي: ${ltr('corpus.yaml')} بجانبها)`,
    gazetteer: `أسماؤك الخاصة؛ يجوز تكراره (المبدئي: ${ltr('.marsad/gazetteer.yaml')} في مجلد المقالات)`,
    convention:
      'أي رقم يُسجَّل في acled وucdp عند اختلاف الأرقام: acled (الأدنى) أو ucdp (الأوثق) أو range (الأدنى والمدى معه)',
    vague: 'كم تُحسب العشرات وما لم يُذكر عدده: least (10 و2) أو ten (ما لم يُذكر 10) أو omit (لا تُحسب)',
    jobs: 'عدد خيوط المعالجة (المبدئي: واحد لكل نواة)',
    cache: 'مجلد تحفظ فيه التحليلات للمرة القادمة فلا يقرأ إلا ما تغير',
    stdin: `يقرأ أسطر ${ltr('JSON {"id","text","published"?,"outlet"?}')} ويكتب لكل منها سطرا بالترتيب`,
    bom: `يبدأ ${ltr('csv, acled, ucdp')} بعلامة ترتيب البايتات من أجل ${ltr('Excel')}`,
    language: `لغة الرسائل والجداول: ${ltr('en, ar, fr')}`,
    more: 'حالة الخروج: 0 قرئ كل شيء؛ 1 تعذرت قراءة بعض المقالات؛ 2 معطيات لا تصلح.',
  },
  usage: {
    unknownOption: (option) => `خيار غير معروف ${ltr(option)}. انظر ${ltr('marsad extract --help')}.`,
    unknownCommand: (command) => `أمر غير معروف ${ltr(command)}. المعروف ${ltr('extract, agreement, lsp')}.`,
    missingValue: (option) => `${ltr(option)} يحتاج إلى قيمة.`,
    badFormat: (value, known) => `${ltr(value)} ليست صيغة. المعروف ${ltr(known)}.`,
    badDay: (value) => `${ltr(`--published ${value}`)} ليس يوما. اكتبه سنة-شهر-يوم مثل ${ltr('2016-08-02')}.`,
    badConvention: (value: string, known: string) => `--convention ${value} غير معروف. اختر واحدا من ${known}.`,
    badVague: (value: string, known: string) => `--vague ${value} غير معروف. اختر واحدا من ${known}.`,
    badJobs: (value) => `${ltr(`--jobs ${value}`)} ليس عددا من 1 إلى 256.`,
    badLanguage: (value) =>
      `${ltr(`--language ${value}`)} غير معروفة. اختر ${ltr('en')} أو ${ltr('ar')} أو ${ltr('fr')}.`,
    noPath: `لم يعط أي مقال. سم ملفات ${ltr('.txt')} أو مجلدات، أو استخدم ${ltr('--stdin')}.`,
    stdinWithPaths: `${ltr('--stdin')} يقرأ الدخل القياسي وحده. احذف المسارات.`,
    stdinCache: `${ltr('--cache')} يحفظ تحليلات الملفات. احذفه مع ${ltr('--stdin')}.`,
    stdinFormat: (format) => `${ltr('--stdin')} يكتب ${ltr('jsonl')} وحدها. احذف ${ltr(`--format ${format}`)}.`,
    bratNeedsFolder: `${ltr('brat')} تكتب ملفين لكل مقال. سم مجلدا بالخيار ${ltr('--output')}.`,
    bomFormat: (format) => `${ltr('--bom')} لصيغ ${ltr('csv, acled, ucdp')} لا لصيغة ${ltr(format)}. احذفه.`,
    noCommand: `لم يعط أي أمر. جرب ${ltr('marsad extract seeds')}.`,
    missingArgument: (name) => `${ltr(name)} ناقص. انظر ${ltr('marsad agreement --help')}.`,
    badAgreementFormat: (value) => `${ltr(value)} ليست صيغة. المعروف ${ltr('table')} و${ltr('json')}.`,
    badAuthors: (value) => `${ltr(`--authors ${value}`)} لا يسمي كاتبين. اكتب ${ltr('Sara,Omar')}.`,
  },
  files: {
    notFound: 'لا يوجد ملف أو مجلد بهذا الاسم. راجع المسار.',
    notReadable: 'القراءة غير مسموحة. راجع الأذونات.',
    unreadable: (code) => `تعذرت القراءة (${ltr(code)}).`,
    unwritable: (code) => `تعذرت الكتابة (${ltr(code)}). اختر ${ltr('--output')} آخر.`,
    uncached: (code) => `تعذر حفظ التحليلات فيه (${ltr(code)}). اختر مجلدا آخر بالخيار ${ltr('--cache')}.`,
    noArticles: `ليس في هذا المجلد مقالات ${ltr('.txt')}.`,
    binary: (byte) => `ليس هذا نصا (البايت ${byte}). احفظ المقال نصا عاديا.`,
    invalidBytes: (encoding, byte) =>
      `البايت ${byte} ليس من ${ltr(encoding)}؛ قرئ «\uFFFD». احفظ المقال من جديد بترميز ${ltr('UTF-8')}.`,
    overwrites: `كتابة ملفات ${ltr('brat')} هناك تمحو هذا المقال. اختر مجلدا آخر بالخيار ${ltr('--output')}.`,
    tooLarge: (mebibytes) => `لا تقرأ المقالات التي تزيد على ${mebibytes} ميبيبايت. قسمه.`,
    crashed: (message) => `فشلت القراءة (${ltr(message)}). يرجى الإبلاغ عن ذلك.`,
    reviewLost: (author, verdict, quote) =>
      `فقد حكم ${ltr(author)} (${verdict}) موضعه: «${quote}» غير موجود أو لا يعرف موضعه يقينا. احكم عليه من جديد في المحرر.`,
  },
  stdin: {
    errors: (count) => `تعذرت قراءة ${lines(count)} من الدخل القياسي؛ انظر ${ltr('"error"')} في الخرج.`,
  },
  agreement: {
    both: (count) => `عدد ما حكم فيه الاثنان: ${count}.`,
    only: (first, second) => `ما حكم فيه واحد فقط: ${first} عند ${ltr('A')} و${second} عند ${ltr('B')}.`,
    none: 'لا شيء للمقارنة. تحقق من أن الملفين عن المقالات نفسها.',
    agreed: (count, percent) => `الاتفاق: ${count} (${ltr(`${percent} %`)})`,
    kappa: (value) => `كابا كوهين: ${ltr(value)}`,
    noKappa: 'كابا كوهين: غير معرفة، فقد أعطى الاثنان حكما واحدا في كل شيء',
    disagreements: 'مواضع الخلاف:',
    subjects: { event: 'حدث', figure: 'حصيلة', link: 'إحالة', incident: 'واقعة' },
  },
  exports: {
    leftOut: (count, format) =>
      `خارج صيغة ${ltr(format)}: ${events(count)}؛ فهي تأخذ ما وقع من أحداث مؤرخة${format === 'ucdp' ? ' قتل فيها شخص واحد على الأقل' : ''}.`,
  },
};
