/** The client's texts in Arabic. */

import type { Texts } from './en';

const rules = new Intl.PluralRules('ar');

/** Western digits, as in the articles themselves and in most Arabic data tools. */
const digits = (n: number) => n.toLocaleString('ar-u-nu-latn');

/** «حدث واحد», «حدثان», «5 أحداث», «12 حدثًا», «100 حدث». */
function count(n: number, none: string, one: string, two: string, few: string, many: string, other: string): string {
  const category = rules.select(n);
  if (category === 'zero') return none;
  if (category === 'one') return one;
  if (category === 'two') return two;
  return `${digits(n)} ${category === 'few' ? few : category === 'many' ? many : other}`;
}

const events = (n: number) => count(n, 'لا أحداث', 'حدث واحد', 'حدثان', 'أحداث', 'حدثًا', 'حدث');
const articles = (n: number) => count(n, 'لا مقالات', 'مقال واحد', 'مقالان', 'مقالات', 'مقالًا', 'مقال');
const inArticles = (n: number) => count(n, 'لا مقالات', 'مقال واحد', 'مقالين', 'مقالات', 'مقالًا', 'مقال');

/** Latin text inside of Arabic, isolated so that its marks stay with it. */
const latin = (text: string) => `\u2066${text}\u2069`;

export const ar: Texts = {
  name: 'مرصد',

  viewEvents: 'الأحداث',
  viewEntities: 'الأسماء',
  viewLegend: 'دليل الألوان',

  mentionTypes: {
    faction: 'فصيل',
    place: 'مكان',
    person: 'شخص',
    casualty: 'حصيلة ضحايا',
    date: 'تاريخ',
  },
  legendUnnamed: 'إطار متقطع: عبارة لا تسمّي أحدًا بذاتها، مثل «المسلحون»',
  legendSettled: 'خط مزدوج: أكّده محلل أو صحّحه',
  legendRejected: 'خط منقّط: رفضه محلل',
  legendHighlightsOff: 'التظليل متوقف.',
  legendTurnOn: 'تشغيله',

  groupings: {
    date: 'التاريخ',
    place: 'المكان',
    faction: 'الفصيل',
    article: 'المقال',
    type: 'نوع الحدث',
    incident: 'الواقعة',
  },
  groupByTitle: 'تجميع الأحداث حسب',
  groupedBy: (grouping) => `حسب ${grouping}`,
  current: 'الحالي',

  filterEventsTitle: 'تصفية الأحداث',
  filterEntitiesTitle: 'تصفية الأسماء',
  filterPlaceholder: 'اسم بالعربية أو الإنجليزية أو بحروف لاتينية؛ والفراغ يعرض الكل',
  filteredBy: (filter) => `التصفية: ${filter}`,
  nothingMatches: (filter) => `لا شيء يطابق ${filter}.`,
  noEvents: 'لم يُعثر على أحداث في مقالات هذا المجلد.',
  noEntities: 'لم يُعثر على أسماء في مقالات هذا المجلد.',
  viewStopped: 'خادم مرصد لا يعمل. يبيّن الأمر «عرض السجل» السبب.',
  viewFailed: 'تعذّرت قراءة القائمة. يبيّن الأمر «عرض السجل» السبب.',
  more: (left) => `عرض المزيد (${digits(left)})…`,

  extractWhat: 'استخراج الأحداث من',
  extractHow: 'عرض الأحداث أو حفظها',
  scopes: {
    article: 'هذا المقال',
    selection: 'النص المحدد',
    corpus: 'المدونة كلها',
  },
  scopeDetails: {
    article: 'المقال المفتوح في المحرر',
    selection: 'الجمل المحددة',
    corpus: 'كل المقالات العربية في المجلدات المفتوحة',
  },
  formats: {
    table: 'جدول',
    json: latin('JSON'),
    jsonl: latin('JSON Lines'),
    csv: latin('CSV'),
    acled: latin('ACLED'),
    ucdp: latin('UCDP GED'),
    geojson: latin('GeoJSON'),
    brat: latin('brat'),
  },
  formatDetails: {
    table: 'جدول بجانب المقال، فيه رابط إلى كل جملة',
    json: 'ملف واحد فيه كل الإشارات والأحداث',
    jsonl: 'سطر لكل مقال',
    csv: 'صف لكل حصيلة، لبرامج الجداول',
    acled: `صف لكل حدث مؤرخ، بأعمدة ${latin('ACLED')}`,
    ucdp: `صف لكل حدث مؤرخ فيه قتلى، بأعمدة ${latin('UCDP GED')}`,
    geojson: 'الأحداث في أماكنها، للخرائط',
    brat: `مجلد فيه كل مقال وعلاماته، لأداة ${latin('brat')}`,
  },
  countHow: 'ما يُسجَّل عند اختلاف الأرقام',
  conventions: {
    acled: 'الرقم الأدنى',
    ucdp: 'الرقم الأوثق',
    range: 'الرقم الأدنى والمدى معه',
  },
  conventionNames: {
    acled: `على طريقة ${latin('ACLED')}`,
    ucdp: `على طريقة ${latin('UCDP')}`,
    range: 'على طريقة موثّقي الضحايا',
  },
  vagueRules: {
    least: 'الأرقام المبهمة: أقل ما تعنيه (العشرات 10، وما لم يُذكر عدده 2)',
    ten: 'الأرقام المبهمة: ما لم يُذكر عدده 10',
    omit: 'الأرقام المبهمة: لا تُحسب',
  },
  extracting: 'يجري استخراج الأحداث…',
  extracted: (nEvents, nArticles) => `${events(nEvents)} في ${inArticles(nArticles)}`,
  leftOut: {
    acled: (n) => `خارج الملف: ${events(n)}؛ فصفوف ${latin('ACLED')} لما وقع من أحداث مؤرخة.`,
    ucdp: (n) => `خارج الملف: ${events(n)}؛ فصفوف ${latin('UCDP')} لأحداث مؤرخة قُتل فيها شخص واحد على الأقل.`,
  },
  chooseFolder: `اختيار مجلد لملفات ${latin('brat')}`,
  chooseFolderButton: 'الكتابة هنا',
  overwritesArticle: (file) => `${file} مقال بذاته، والكتابة هناك تمحوه. اختر مجلدًا آخر.`,
  overwrite: (folder) => `في ${folder} ملفات بهذه الأسماء. هل تُستبدل؟`,
  overwriteButton: 'استبدال',
  savedTo: (file) => `حُفظت الأحداث في ${file}.`,
  openFile: 'فتح',
  save: 'حفظ الأحداث',
  extractFailed: (reason) => `تعذّر استخراج الأحداث: ${reason}`,
  saveFailed: (file, reason) => `تعذّرت كتابة ${file}: ${reason}`,
  noArticle: `افتح أولًا مقالًا عربيًا (ملف ${latin('.txt')}).`,
  noSelection: 'حدّد أولًا نصًا من مقال عربي.',
  noEventsExtracted: 'لم يُعثر على أحداث.',

  tableTitle: 'الأحداث',
  columns: {
    date: 'التاريخ',
    type: 'الحدث',
    place: 'المكان',
    actors: 'الأطراف',
    killed: 'القتلى',
    injured: 'الجرحى',
    trigger: 'في النص',
    article: 'المقال',
  },
  statuses: {
    actual: '',
    background: 'خلفية',
    planned: 'مخطط له',
    demanded: 'مطلوب',
    denied: 'منفي',
  },
  people: { civilians: 'مدنيون', protesters: 'متظاهرون' },
  roles: {
    initiator: 'مبادر',
    target: 'مستهدف',
    participant: 'مشارك',
  },
  goToSentence: 'الانتقال إلى الجملة',
  tableCut: (shown, all) =>
    `المعروض أول ${digits(shown)} من أصل ${digits(all)}؛ احفظ الأحداث بصيغة ${latin('CSV')} لتحصل عليها كلها.`,
  unknownDate: 'غير معروف',
  atLeast: (n) => `${digits(n)} على الأقل`,

  compareTitle: 'مقارنة التقارير',
  compareReport: 'التقرير',
  compareWords: 'بألفاظه',
  compareRecorded: 'ما كان سيُسجَّل',
  compareCounted: 'لا تُحسب المنقولات ولا أجزاء الأرقام ولا الأرقام المنفية.',
  compareCopy: 'منقول عن',
  compareWhy: 'لماذا هي الواقعة نفسها',
  compareVia: 'عبر',
  compareNoSpeaker: 'لم يُذكر مصدر',
  compareNone: 'لا رقم',
  compareArrow: '←',
  noOtherReports: 'لا يذكر مقال آخر ما في هذا الموضع.',

  noOtherMention: 'لا يُذكر هذا الاسم في موضع آخر.',
  noMentionHere: 'ضع المؤشر أولًا على اسم مظلل.',
  highlightsOn: 'التظليل يعمل.',
  highlightsOff: 'التظليل متوقف.',
  rightToLeftOn: 'الأسطر العربية من اليمين إلى اليسار.',
  rightToLeftOff: 'الأسطر العربية كما يرتبها المحرر.',

  gazetteerNoFolder: `افتح مجلدًا أولًا: معجم أسمائك يُحفظ فيه، في ${latin('.marsad/gazetteer.yaml')}.`,
  gazetteerMissing: 'ليس لهذا المجلد معجم أسماء خاص به بعد.',
  gazetteerMissingDetail: `ملف ${latin('.marsad/gazetteer.yaml')} يضيف أسماءك إلى ما يعرفه مرصد أو يصححها.`,
  gazetteerCreate: 'إنشاؤه',
  gazetteerFolder: 'معجم أي مجلد؟',
  gazetteerTemplate: [
    'أسماء تضيفها إلى ما يعرفه مرصد. احفظ الملف فتُقرأ المقالات من جديد.',
    `لكل مدخل معرّف ${latin('id')} (النوع/الاسم بحروف لاتينية)، واسم عربي واسم إنجليزي.`,
    'المدخل الذي يحمل معرّف مدخل مضمّن يحل محله.',
    `احذف علامات ${latin('#')} لاستعمال المثال:`,
  ],
  entryUnknown: 'ليس في معجم الأسماء مدخل كهذا.',

  statusName: 'مرصد',
  statusStarting: 'يبدأ',
  statusIndexing: (done, total) => `قُرئ ${digits(done)} من ${digits(total)}`,
  statusReady: (nArticles, nEvents) => `${articles(nArticles)}، ${events(nEvents)}`,
  statusError: 'متوقف',
  statusIdle: 'لا مقالات عربية',
  extractEvents: 'استخراج الأحداث',
  showLog: 'عرض السجل',
  restart: 'إعادة تشغيل الخادم',
  starting: 'يبدأ مرصد…',

  serverGone: 'توقف خادم مرصد فجأة وأُعيد تشغيله.',
  serverStopped: 'توقف خادم مرصد عدة مرات ولن يُعاد تشغيله. مقالاتك لم تُمس.',
  serverFailed: (reason) => `تعذّر تشغيل خادم مرصد: ${reason}`,
  restarted: 'أُعيد تشغيل خادم مرصد.',

  verdictOn: 'على ماذا تحكم؟',
  nothingToJudge: 'ضع المؤشر أولًا على رقم أو اسم أو جملة حدث.',
  reviewerTitle: 'اسمك، لتوقيع أحكامك',
  reviewerPrompt: 'يُحفظ في الإعداد \u2066marsad.reviewer\u2069 ويظهر بجانب كل حكم من أحكامك.',
  reviewerMissing: 'لا بد للحكم من اسم.',
  correctTitle: (what) => `تصحيح ${what}`,
  correctOutcome: 'ماذا أصابهم؟',
  correctAmount:
    'كم عددهم؟ \u206615\u2069 أو \u206615-23\u2069 أو \u206615+\u2069 (على الأقل) أو \u2066-23\u2069 (على الأكثر)، أو لا شيء إن لم يذكر النص عددًا',
  amountInvalid:
    'اكتب \u206615\u2069 أو \u206615-23\u2069 أو \u206615+\u2069 أو \u2066-23\u2069 أو لا شيء؛ وليس العدد الأول أكبرهما.',
  correctSubType: 'ما نوع الحدث؟',
  correctStatus: 'كيف يُروى؟',
  correctEntity: 'من المقصود أو ما المقصود؟ اسم بالعربية أو الإنجليزية أو بحروف لاتينية',
  correctNobody: 'لا أحد في المعجم',
  noteTitle: (what) => `ملاحظة على ${what}`,
  notePrompt: 'إن تُركت فارغة حُذفت ملاحظتك.',
  subjectGone: 'لم يعد موجودًا. انظر إلى الموضع ثانيةً.',
  verdictKept: (what) => `حُفظ حكمك: ${what}`,
  verdictFailed: (reason) => `لم يُحفظ الحكم: ${reason}`,
};
