/** نصوص خادم اللغة بالعربية. */

import type {
  DatePrecision,
  EntityType,
  EventType,
  FactionKind,
  Indefinite,
  MentionType,
  Outcome,
  People,
  PlaceKind,
  Role,
  Scope,
  Status,
  SubType,
  Unit,
  Valence,
  Victims,
} from '../../server/model';
import type { ServerTexts } from './en';

/** A noun counted in Arabic: one and two without the number, then the plural, then the accusative singular. */
interface Counted {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

const EVENT: Counted = { one: 'حدث واحد', two: 'حدثان', few: 'أحداث', many: 'حدثا', other: 'حدث' };
const MENTION: Counted = { one: 'موضع واحد', two: 'موضعان', few: 'مواضع', many: 'موضعا', other: 'موضع' };
const ARTICLE: Counted = { one: 'مقال واحد', two: 'مقالين', few: 'مقالات', many: 'مقالا', other: 'مقال' };

const REPORT: Counted = { one: 'تقرير واحد', two: 'تقريران', few: 'تقارير', many: 'تقريرا', other: 'تقرير' };

/** Made when it is wanted: a snapshot of a started server cannot keep it. */
let rules: Intl.PluralRules | undefined;

function plural(count: number, noun: Counted): string {
  rules ??= new Intl.PluralRules('ar');
  const form = rules.select(count);
  if (form === 'one' || form === 'two') return noun[form];
  return `${count} ${form === 'zero' ? noun.other : noun[form]}`;
}

const types: Record<MentionType, string> = {
  faction: 'فصيل',
  place: 'مكان',
  person: 'شخص',
  casualty: 'رقم',
  date: 'تاريخ',
};
const typesPlural: Record<EntityType, string> = { faction: 'الفصائل', place: 'الأماكن', person: 'الأشخاص' };
const factionKinds: Record<FactionKind, string> = {
  'armed-forces': 'قوات مسلحة',
  'armed-group': 'جماعة مسلحة',
  militia: 'ميليشيا',
  unit: 'وحدة عسكرية',
  coalition: 'تحالف',
  operation: 'عملية عسكرية',
  government: 'حكومة',
  legislature: 'مجلس تشريعي',
  ministry: 'وزارة',
  'security-force': 'قوة أمنية',
  state: 'دولة',
  'international-organisation': 'منظمة دولية',
  tribe: 'قبيلة',
  party: 'حزب سياسي',
  other: 'فصيل',
};
const placeKinds: Record<PlaceKind, string> = {
  country: 'بلد',
  region: 'إقليم',
  district: 'محافظة أو منطقة',
  city: 'مدينة',
  town: 'بلدة',
  village: 'قرية',
  neighbourhood: 'حي',
  site: 'موقع',
  base: 'قاعدة عسكرية',
  airport: 'مطار',
  port: 'ميناء',
  oil_field: 'حقل نفطي',
  road: 'طريق',
  other: 'مكان',
};
/** المعسكرات كما في المعجم؛ وما ليس هنا منها يظهر كما كُتب هناك. */
const sides: Record<string, string> = {
  'dignity-lna': 'معسكر الكرامة / الجيش الوطني',
  'gna-west': 'الوفاق وقوات غرب ليبيا',
  'islamist-east': 'جماعات إسلامية في شرق ليبيا',
  dawn: 'فجر ليبيا',
  gaddafi: 'نظام القذافي',
  'rebels-2011': 'ثوار 2011',
  zintan: 'الزنتان',
  tribal: 'قبلي',
  is: 'تنظيم الدولة الإسلامية',
  aq: 'القاعدة',
  foreign: 'دولة أجنبية',
  state: 'دولة',
  un: 'الأمم المتحدة',
  palestinian: 'فصائل فلسطينية',
  media: 'وسيلة إعلام',
  'iran-axis': 'حلفاء إيران',
  'chadian-rebels': 'متمردون تشاديون',
  'sudanese-rebels': 'متمردون سودانيون',
  'opposition-islamist': 'معارضة إسلامية',
  opposition: 'معارضة',
  islamist: 'إسلامي',
  'iraq-gov': 'الحكومة العراقية',
  'hadi-gov': 'حكومة هادي',
  'assad-gov': 'حكومة الأسد',
  kurdish: 'قوات كردية',
  southern: 'جنوب اليمن',
  saf: 'القوات المسلحة السودانية',
  rsf: 'قوات الدعم السريع',
  israel: 'إسرائيل',
  coalition: 'التحالف الدولي',
  houthi: 'حركة الحوثيين',
  switched: 'غيّر ولاءه',
  unknown: 'غير معروف الولاء',
};
const outcomes: Record<Outcome, string> = {
  killed: 'القتلى',
  injured: 'الجرحى',
  missing: 'المفقودون',
  captured: 'الأسرى',
  displaced: 'النازحون',
  other: 'القتلى والجرحى معا',
};
const indefinites: Record<Indefinite, string> = {
  some: 'بعض',
  several: 'عدة',
  many: 'كثيرون',
  tens: 'عشرات',
  hundreds: 'مئات',
  thousands: 'آلاف',
};
const scopes: Record<Scope, string> = {
  incident: 'حصيلة هذا الحدث',
  cumulative: 'حصيلة فترة',
  increment: 'داخل في حصيلة أخرى',
  subset: 'جزء من رقم آخر',
};
const victims: Record<Victims, string> = {
  civilian: 'مدنيون',
  combatant: 'مقاتلون',
  mixed: 'مدنيون ومقاتلون',
  unknown: 'لم يذكر من هم',
};
const valences: Record<Valence, string> = {
  neutral: 'صياغة محايدة',
  honouring: 'صياغة تكريم',
  hostile: 'صياغة عدائية',
};
const units: Record<Unit, string> = { persons: 'أشخاص', families: 'عائلات' };
const people: Record<People, string> = { civilians: 'مدنيون', protesters: 'متظاهرون' };
const roles: Record<Role, string> = { initiator: 'البادئ', target: 'المستهدف', participant: 'مشارك' };
const statuses: Record<Status, string> = {
  actual: 'ذُكر أنه وقع',
  background: 'خلفية',
  planned: 'مقرر أو معلن',
  demanded: 'مطلوب',
  denied: 'منفي',
};
const precisions: Record<DatePrecision, string> = { day: 'اليوم', week: 'الأسبوع', month: 'الشهر', year: 'السنة' };
const eventTypes: Record<EventType, string> = {
  Battles: 'معارك',
  'Explosions/Remote violence': 'تفجيرات وعنف عن بعد',
  'Violence against civilians': 'عنف ضد المدنيين',
  Protests: 'احتجاجات',
  Riots: 'أعمال شغب',
  'Strategic developments': 'تطورات استراتيجية',
};
const subTypes: Record<SubType, string> = {
  'Armed clash': 'اشتباك مسلح',
  'Government regains territory': 'استعادة الحكومة أراضي',
  'Non-state actor overtakes territory': 'سيطرة جهة غير حكومية على أراض',
  'Chemical weapon': 'سلاح كيميائي',
  'Air/drone strike': 'ضربة جوية أو بطائرة مسيّرة',
  'Suicide bomb': 'تفجير انتحاري',
  'Shelling/artillery/missile attack': 'قصف مدفعي أو صاروخي',
  'Remote explosive/landmine/IED': 'عبوة ناسفة أو لغم',
  Grenade: 'قنبلة يدوية',
  'Sexual violence': 'عنف جنسي',
  Attack: 'هجوم',
  'Abduction/forced disappearance': 'خطف أو إخفاء قسري',
  'Peaceful protest': 'احتجاج سلمي',
  'Protest with intervention': 'احتجاج جرى التدخل فيه',
  'Excessive force against protesters': 'قوة مفرطة ضد محتجين',
  'Violent demonstration': 'مظاهرة عنيفة',
  'Mob violence': 'عنف جماعي',
  Agreement: 'اتفاق',
  Arrests: 'اعتقالات',
  'Change to group/activity': 'تغير في جماعة أو نشاط',
  'Disrupted weapons use': 'إحباط استخدام أسلحة',
  'Headquarters or base established': 'إقامة مقر أو قاعدة',
  'Looting/property destruction': 'نهب أو تخريب ممتلكات',
  'Non-violent transfer of territory': 'انتقال أراض بلا عنف',
  Other: 'غير ذلك',
};

export const ar: ServerTexts = {
  types,
  typesPlural,
  factionKinds,
  placeKinds,
  sides,
  outcomes,
  indefinites,
  scopes,
  victims,
  valences,
  units,
  people,
  roles,
  statuses,
  precisions,
  eventTypes,
  subTypes,

  separator: ' · ',
  list: '، ',
  unknown: 'غير معروف',
  notSaid: 'لم يذكر',

  amount: {
    exact: (n) => `${n}`,
    atLeast: (n) => `${n} على الأقل`,
    moreThan: (n) => `أكثر من ${n}`,
    about: (n) => `نحو ${n}`,
    upTo: (n) => `حتى ${n}`,
    lessThan: (n) => `أقل من ${n}`,
    range: (low, high) => `بين ${low} و${high}`,
    unbounded: 'عدد لم يذكر',
  },
  figure: (amount, outcome) => `${outcome}: ${amount}`,
  figureUnit: (amount, unit, outcome) => `${outcome}: ${amount} (${unit})`,
  withFigures: (type, figures) => `${type} – ${figures}`,
  denied: 'ينفيه النص',
  bounds: (low, high) => `الأدنى ${low}، الأعلى ${high}`,
  noBound: 'بلا حد',

  card: {
    parent: 'جزء من',
    side: 'المعسكر',
    country: 'البلد',
    active: 'سنوات النشاط',
    activeYears: (from, to) => `${from}–${to}`,
    leader: 'القيادة',
    allies: 'الحلفاء',
    role: 'الصفة',
    affiliation: 'الانتماء',
    titles: 'الرتب والمناصب',
    aliases: 'أسماؤه الأخرى هنا',
    allAliases: 'الأسماء',
    coordinates: 'الإحداثيات',
    coordinatesKind: {
      point: 'نقطة محددة',
      area: 'وسط المنطقة',
      approximate: 'تقريبية',
      parent: 'إحداثيات المكان الذي يقع فيه',
    },
    identifiers: 'المعرّفات',
    verified: 'المصادر',
    mentions: 'المواضع',
    mentionsHere: (here, articles, all) =>
      articles <= 1
        ? `${plural(here, MENTION)} في هذا المقال وحده`
        : `${here} هنا، و${plural(all, MENTION)} في ${plural(articles, ARTICLE)}`,
    lines: 'الأسطر',
    alsoIn: 'ورد أيضا في',
    more: (count) => `و${count} غيرها`,
    openEntry: 'فتح مدخل المعجم',
    unknownName: 'ليس في المعجم: قُرئ من سياقه.',
    unresolved: 'لم يتضح ما تشير إليه العبارة.',
    candidates: 'قد يكون',
    insideOf: 'ضمن الاسم الأطول',
    resolved: 'استُدل عليه من المقال.',
    misspelt: 'قُرئ مع خطأ إملائي.',
    variant: 'قُرئ مع اختلاف في الرسم.',
    ambiguous: 'إذا أيده السياق فقط',
    confidence: (percent) => `الثقة ${percent} ٪`,
  },
  figureCard: {
    reading: 'القراءة',
    victims: 'الضحايا',
    victimSide: (faction) => `من ${faction}`,
    speaker: 'القائل',
    via: (outlet) => `نقلا عبر ${outlet}`,
    speakerUnknown: 'لم يذكر مصدر',
    scope: 'نطاق الرقم',
    wording: 'الصياغة',
    because: 'قُرئ من',
    event: 'الحدث',
    noEvent: 'لا يخص حدثا بعينه',
    sideBySide: 'أرقام الحدث نفسه',
    columns: { figure: 'الرقم', speaker: 'القائل', where: 'الموضع' },
    otherReports: 'تقارير أخرى',
  },
  dateCard: {
    title: 'تاريخ',
    precision: 'الدقة',
    unresolved: 'لا يمكن تحديده: تاريخ نشر المقال غير معروف.',
    unresolvedReading: 'لا يسمح النص بتحديد يوم.',
    published: 'النشر',
    publishedBasis: {
      corpus: 'من corpus.yaml',
      dateline: 'من ترويسة الخبر',
      option: 'كما أُعطي',
      inferred: 'استُدل عليه من النص',
      none: 'غير معروف',
    },
  },
  event: {
    date: 'التاريخ',
    place: 'المكان',
    actors: 'الأطراف',
    undated: 'بلا تاريخ',
    noPlace: 'لم يذكر المكان',
    figures: 'الأرقام',
    otherReports: (count) =>
      plural(count, {
        one: 'تقرير آخر',
        two: 'تقريران آخران',
        few: 'تقارير أخرى',
        many: 'تقريرا آخر',
        other: 'تقرير آخر',
      }),
    events: (count) => plural(count, EVENT),
    mentions: (count) => plural(count, MENTION),
    articles: (count) => plural(count, ARTICLE),
  },
  incident: {
    reports: (count: number) => plural(count, REPORT),
    otherClaims: 'ما تقوله التقارير الأخرى',
    story: 'الموضع من الحصيلة',
    stories: {
      initial: 'أول رقم',
      repeated: 'مكرر',
      raised: 'ارتفاع',
      lowered: 'خفض',
      final: 'نهائي',
    },
    copy: 'منقول',
    compare: 'مقارنة التقارير',
    conflict: (reports: number, figures: string) =>
      `تختلف تقارير هذه الواقعة (${plural(reports, REPORT)}): ${figures}.`,
    drifts: { qualifier: 'تغير القيد', number: 'تغير العدد', date: 'تغير اليوم' },
    copiedSentence: (file: string) => `منقول عن ${file}: ليس مصدرا مستقلا`,
    drifted: (from: string, to: string) => `${from} صارت ${to}`,
    conventions: {
      acled: { name: 'ACLED', rule: 'أكثر الأرقام تحفظا' },
      ucdp: { name: 'UCDP', rule: 'أفضل تقدير (الأدنى–الأعلى)' },
      range: { name: 'مسجلو الضحايا', rule: 'من الأقل إلى الأكثر' },
    },
    best: (best: number, low: number, high: number) => `${best} (${low}–${high})`,
  },
  titleHint: {
    unfit: (title: string, day: string) => `بحسب المعجم لا يوافق لقب ${title} تاريخ ${day}.`,
    fitting: (titles: string) => `حينها: ${titles}.`,
  },
  wording: { title: 'التسمية بحسب المصدر', outlet: 'المصدر', words: 'التسمية' },
  reasons: {
    sameDay: 'اليوم نفسه',
    overlappingDates: 'تاريخان متداخلان',
    samePlace: 'المكان نفسه',
    partOfPlace: 'أحد المكانين داخل الآخر',
    sharedActors: (count) =>
      plural(count, {
        one: 'طرف مشترك',
        two: 'طرفان مشتركان',
        few: 'أطراف مشتركة',
        many: 'طرفا مشتركا',
        other: 'طرف مشترك',
      }),
    sameType: 'نوع الحدث نفسه',
    sameFigures: 'الأرقام نفسها',
    nextDay: 'يومان متتاليان',
    nearPlace: (kilometres: number) => `مكانان بينهما ${kilometres} كم`,
    relatedActors: 'طرف أحدهما تابع لطرف الآخر',
    likeType: 'نوعان يُروى أحدهما بدل الآخر',
    likeFigures: 'أرقام متوافقة',
    copiedSentence: (percent: number) => `${percent}٪ من الجملة بالألفاظ نفسها`,
    analyst: 'جمعهما محلل',
  },
  table: {
    date: 'التاريخ',
    place: 'المكان',
    event: 'الحدث',
    actors: 'الأطراف',
    killed: 'القتلى',
    injured: 'الجرحى',
    source: 'المصدر',
    words: 'العبارة',
    total: (events, articles) =>
      `${events === 0 ? 'لا أحداث' : plural(events, EVENT)} في ${plural(articles, ARTICLE)}.`,
  },
  tree: {
    undated: 'بلا تاريخ',
    noPlace: 'لم يذكر المكان',
    noFaction: 'بلا فصيل معروف',
  },
  diagnostic: {
    unresolvedFaction: (name) => `${name}: ذُكر بوصفه فصيلا وليس في المعجم. أضفه بالإصلاح السريع، أو أسكته.`,
    bidiControl: (code) => `هنا علامة اتجاه خفية (\u2066${code}\u2069)؛ وقد تُظهر النص بترتيب غير الذي حُفظ به.`,
    weekdayMismatch: (values) => `يوم الأسبوع لا يوافق التاريخ${values.length > 0 ? ` (${values.join('، ')})` : ''}.`,
    monthMismatch: (values) => `اسما الشهر مختلفان${values.length > 0 ? ` (${values.join('، ')})` : ''}.`,
    reviewLost: (author, verdict, quote) =>
      `فقد حكمٌ لـ${author} (${verdict}) موضعه: «${quote}» لم يعد موجودًا هنا أو لا يُعرف موضعه يقينًا. احكم عليه من جديد.`,
    source: 'Marsad',
  },
  action: {
    add: (name, type) => `إضافة ${name} إلى معجمك (${type})`,
    silence: (name) => `عدم التعرف على ${name} بعد الآن`,
    confirm: (what) => `تأكيد: ${what}`,
    reject: (what) => `رفض: ${what}`,
    correct: (what) => `تصحيح: ${what}…`,
    note: (what) => `إضافة ملاحظة: ${what}…`,
    withdraw: (what) => `سحب حكمك: ${what}`,
  },
  review: {
    verdicts: {
      confirmed: 'مؤكَّد',
      rejected: 'مرفوض',
      corrected: 'مصحَّح',
      noted: 'عليه ملاحظة',
      withdrawn: 'مسحوب',
    },
    by: {
      confirmed: (author, day) => `أكّده ${author}، ${day}`,
      rejected: (author, day) => `رفضه ${author}، ${day}`,
      corrected: (author, day) => `صحّحه ${author}، ${day}`,
      noted: (author, day) => `ملاحظة ${author}، ${day}`,
    },
    was: (reading) => `كان: ${reading}`,
    confirm: 'تأكيد',
    reject: 'رفض',
    correct: 'تصحيح…',
    note: 'ملاحظة…',
    withdraw: 'سحب الحكم',
    sameHappening: (first, second) => `${first} و${second} يخبران عن الحدث نفسه`,
    unlinked: 'لا أحد في المعجم',
  },
  progress: {
    indexing: 'مرصد: قراءة المقالات',
    extracting: 'مرصد: استخراج الأحداث',
    articles: (done, total) => `${done} من ${total}`,
  },
  problem: {
    tooLarge: (file, megabytes, limit) =>
      `حجم \u2066${file}\u2069 هو ${megabytes} ميغابايت؛ ولا تُحلل الملفات التي تزيد على ${limit} ميغابايت. اجعل كل مقال في ملف.`,
    unreadable: (file, reason) => `تعذرت قراءة \u2066${file}\u2069: \u2066${reason}\u2069`,
    binary: (file) => `\u2066${file}\u2069 ليس ملفا نصيا وإن انتهى اسمه بـ \u2066.txt\u2069؛ فهو متروك.`,
    invalidBytes: (file, line, encoding) =>
      `\u2066${file}\u2069، السطر ${line}: بايتات ليست من \u2066${encoding}\u2069؛ وقد قُرئ الباقي. احفظ الملف بترميز \u2066UTF-8\u2069.`,
    failed: (what) => `لم يستطع مرصد الإجابة عن \u2066${what}\u2069. السبب في السجل، ونصك لم يمسّ.`,
    notAnArticle: 'هذا الملف ليس مقالا عربيا: لا شيء يُستخرج منه.',
    needsRange: 'حدد الجزء الذي تريد أحداثه من المقال.',
    cancelled: 'أُلغي.',
    reviewMoved: 'تغيّر المقال في هذه الأثناء. انظر إلى الموضع ثانيةً وكرّر حكمك.',
    reviewNoFolder: 'تُحفظ الأحكام مع مقالات المجلد. افتح مجلد هذا المقال أولًا.',
    reviewUnwritable: (file, reason) => `تعذّرت كتابة ${file} فلم يُحفظ الحكم: ${reason}`,
  },
};
