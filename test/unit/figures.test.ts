import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../server/recognise/figures';
import type { ParagraphFigure } from '../../server/recognise/paragraph';
import { Vocabulary } from '../../server/text/form';
import { sentenceRanges } from '../../server/text/paragraphs';
import { tokenise } from '../../server/text/tokens';

const vocabulary = new Vocabulary();

function read(text: string): ParagraphFigure[] {
  const tokens = tokenise(text, vocabulary);
  return readFigures(tokens, sentenceRanges(tokens), [], []);
}

/** «words outcome bounds qualifier scope», as an analyst would note it; bounds of an open side are left out. */
function note(text: string, figure: ParagraphFigure): string {
  const { start, end, outcome, low, high, qualifier, indefinite, scope } = figure;
  const bounds = low === null && high === null ? (indefinite ?? '?') : `${low ?? ''}..${high ?? ''}`;
  const about = qualifier === 'exact' || qualifier === 'indefinite' ? '' : ` ${qualifier}`;
  return `${text.slice(start, end)} ${outcome} ${bounds}${about}${scope === 'incident' ? '' : ` ${scope}`}`;
}

function check(text: string, ...expected: readonly string[]): void {
  it(text, () => {
    expect(read(text).map((figure) => note(text, figure))).toEqual(expected);
  });
}

describe('killed, by a verb', () => {
  check('ما أدى إلى مقتل وجرح عدد منهم', 'عدد منهم other several');
  check('موقعة عددا غير محدد من القتلى والجرحى', 'عددا غير محدد من القتلى killed several', 'الجرحى injured several');
  check(
    'إن عشرة رجال من مقاتلي فجر ليبيا قتلوا وجرح عشرون آخرون',
    'عشرة رجال killed 10..10',
    'عشرون آخرون injured 20..20',
  );
  check('قتل 23 شخصا وأصيب عشرات آخرون', '23 شخصا killed 23..23', 'عشرات آخرون injured tens');
  check('إن اثنين من مقاتليها قتلوا وأصيب ستة آخرون', 'اثنين killed 2..2', 'ستة آخرون injured 6..6');
  check('وقتل في المعارك بين الجانبين في حي الدولار الاثنين خمسة عناصر', 'خمسة عناصر killed 5..5');
  check('مفجرا انتحاريا قتل ثلاثة وأصاب سبعة', 'ثلاثة killed 3..3', 'سبعة injured 7..7');
  check('لقى تسعة جنود بالجيش الليبى مصرعهم', 'تسعة جنود killed 9..9');
  check('أكد أن ما لا يقل عن 33 شخصا لقوا حتفهم', '33 شخصا killed 33.. at_least');
  check('تحمل على متنها أربعة طيارين لقوا جميعا مصرعهم', 'أربعة طيارين killed 4..4');
  check('استشهد ما لا يقل عن 15 شخصا', '15 شخصا killed 15.. at_least');
  check('"45 قتيلا" سقطوا اثر الهجوم', '45 قتيلا killed 45..45');
  check('أعدم مسلحون من داعش ثمانية أجانب', 'ثمانية أجانب killed 8..8');
  check('قتل مسلح ثلاثة جنود قرب الحاجز', 'ثلاثة جنود killed 3..3');
  check('قتل قناص حوثي طفلا في تعز', 'طفلا killed 1..1');
  check('قتلت عصابة مسلحة تاجرا في الخرطوم', 'تاجرا killed 1..1');
  check('أجهزت القوات على عشرين مسلحا', 'عشرين مسلحا killed 20..20');
  check('خسر 14 من مقاتليه', '14 killed 14..14');
  check('القضاء على اثنين من العناصر الإرهابية', 'اثنين killed 2..2');
  check('راح ضحيتها ما لا يقل عن 15 شخصا', '15 شخصا killed 15.. at_least');
  check('انفجار طائرة عمودية يودي بحياة 4 طيارين', '4 طيارين killed 4..4');
  check('وتقول إن 70 ألفا على الأقل قتلوا في الصراع', '70 ألفا killed 70000.. at_least');
  check('قتل ألفا شخص', 'ألفا شخص killed 2000..2000');
});

describe('by nouns', () => {
  check('مقتل 187 شخصا وإصابة 1157 آخرين', '187 شخصا killed 187..187', '1157 آخرين injured 1157..1157');
  check('مقتل 16 واصابة 81', '16 killed 16..16', '81 injured 81..81');
  check('مقتل وإصابة 41 في تفجير', '41 other 41..41');
  check('استشهاد وإصابة عشرات الفلسطينيين جراء القصف', 'عشرات الفلسطينيين other tens');
  check('سقط ثلاثون شخصا بين قتيل وجريح', 'ثلاثون شخصا other 30..30');
  check('عن 16 قتيلاً و26 جريحاً على الأقل', '16 قتيلاً killed 16.. at_least', '26 جريحاً injured 26.. at_least');
  check('قتيلان و12 جريحا في اشتباكات', 'قتيلان killed 2..2', '12 جريحا injured 12..12');
  check('أدى إلى 26 حالة وفاة و170 جريح', '26 حالة وفاة killed 26..26', '170 جريح injured 170..170');
  check('بعد هجوم سقط فيه قتلى وجرحى', 'قتلى killed some', 'جرحى injured some');
  check('أدت إلى العديد من الإصابات', 'العديد من الإصابات injured many');
  check('مقتل مسلحين اثنين واعتقال ثالث', 'مسلحين اثنين killed 2..2', 'ثالث captured 1..1');
  check('انتشال جثث سبعة جنود', 'سبعة جنود killed 7..7');
  check('توفي ثلاثة جرحى متأثرين بجراحهم', 'ثلاثة جرحى killed 3..3');
});

describe('in the words of the press', () => {
  check('سقط عشرات القتلى والجرحى في القصف', 'عشرات القتلى killed tens', 'الجرحى injured tens');
  check('قتل قائد عسكري وأحد العناصر', 'قائد killed 1..1', 'أحد العناصر killed 1..1');
  check('وفاة 11 إلى 15 شخصا يوميا', '11 إلى 15 شخصا killed 11..15 range');
  check('إصابة ما بين 120 و170 يوميا', '120 و170 injured 120..170 range');
  check('القضاء على عدد كبير من عناصر التنظيم', 'عدد كبير من عناصر killed several');
  check('أسر أربعة ثم أسر عدد آخر منهم', 'أربعة captured 4..4', 'عدد آخر captured several subset');
  check('العشرات من المقاتلين سلموا أنفسهم', 'العشرات من المقاتلين captured tens');
  check('سقط مزيد من القتلى', 'مزيد من القتلى killed several');
  check('إن جنديين ليبيين قتلا وأصيب عشرة', 'جنديين killed 2..2', 'عشرة injured 10..10');
  check('أصيب رجل وزوجته', 'رجل injured 1..1', 'زوجته injured 1..1');
  check('العشرات من عناصر الجيش قتلوا وجرحوا', 'العشرات من عناصر other tens');
  check('قال إنه استقبل «شهيدا واحدا و8 جرحى»', 'شهيدا واحدا killed 1..1', '8 جرحى injured 8..8');
  check('لافتة إلى استشهاد أحدهم متأثرا بجراحه', 'أحدهم killed 1..1');
  check('راح ضحيتها أربعة رميا بالرصاص', 'أربعة killed 4..4');
  check('على مدى شهر أسفرت عن مقتل 115 شخصا', '115 شخصا killed 115..115 cumulative');
  check('حصيلة القتال تتجاوز 60 قتيلا', '60 قتيلا killed 61.. more_than cumulative');
  check('ومنذ حينها قتل نحو 60 شخصا', '60 شخصا killed 60..60 about cumulative');
  check('لقي بعضهم النجاة وقد فارق 4 منهم الحياة', '4 killed 4..4');
  check('أفاد بغرق أربعة مهاجرين قبالة الساحل', 'أربعة مهاجرين killed 4..4');
  check('أن 42 مهاجرا صاروا في عداد المفقودين', '42 مهاجرا missing 42..42');
  check('وأنه قبض على العشرات منهم', 'العشرات captured tens');
  check('لتفادي وقوع ضحايا مدنيين في الغارات');
  check('كي لا يصبح المواطنون ضحايا هذه الحرب');
  check('سقطت مقاتلة حربية على سوق');
  check('قتل برصاص قناص من التنظيم');
});

describe('one person, two, or one of several', () => {
  check('الهجوم الذي قتل فيه السفير الامريكي', 'السفير الامريكي killed 1..1');
  check('مقتل أحد الجنود وإصابة آخر', 'أحد الجنود killed 1..1', 'آخر injured 1..1');
  check('قُتل ضابط في الجيش وأحد مرافقيه', 'ضابط killed 1..1', 'أحد مرافقيه killed 1..1');
  check('استشهاد جنديين ومقتل 10 تكفيريين', 'جنديين killed 2..2', '10 تكفيريين killed 10..10');
  check('أن امرأة قتلت وأصيب طفلان', 'امرأة killed 1..1', 'طفلان injured 2..2');
  check('قتلت امرأة (25 عاماً) وطفلها', 'امرأة killed 1..1', 'طفلها killed 1..1');
  check('اغتال مسلحون مجهولون مساء الاثنين شرطيا في بيته', 'شرطيا killed 1..1');
  check('اغتال مسلحان مدير المدرسة', 'مدير killed 1..1');
  check('إن ملثمين أردوا شرطيا أمام منزله', 'شرطيا killed 1..1');
  check('اغتيال الناشط السياسي محمد علي', 'الناشط السياسي killed 1..1');
});

describe('tolls, parts and additions', () => {
  check('أوضحت المصادر أن ستة من القتلى ينتمون إلى القاعدة', 'ستة killed 6..6 subset');
  check('ارتفعت إلى 15 قتيلا حصيلة المعارك التي دارت أمس', '15 قتيلا killed 15..15');
  check(
    'عدد قتلى الاشتباكات وصل الي 17 على الاقل بعد وصول اربع جثث اخرى',
    '17 killed 17.. at_least',
    'اربع جثث killed 4..4 increment',
  );
  check('استقبل 5 جثث ما يرفع حصيلة اليوم إلى 17 قتيلا', '5 جثث killed 5..5 increment', '17 قتيلا killed 17..17');
  check('ارتفاع قتلى الجيش الليبي إلى 16 وإصابة 11', '16 killed 16..16', '11 injured 11..11');
  check('خفض حصيلة القتلى من 1400 إلى 1200', '1200 killed 1200..1200');
  check('ما بين 90 إلى 100 قتيل', '90 إلى 100 قتيل killed 90..100 range');
  check(
    'قتل عشرة أشخاص بينهم خمسة مسلحين وطفل',
    'عشرة أشخاص killed 10..10',
    'خمسة مسلحين killed 5..5 subset',
    'طفل killed 1..1 subset',
  );
  check(
    'سقوط خمسة قتلى بينهم طفل و25 جريحا',
    'خمسة قتلى killed 5..5',
    'طفل killed 1..1 subset',
    '25 جريحا injured 25..25',
  );
  check('إن من بين القتلى 7 أطفال وامرأة', '7 أطفال killed 7..7 subset', 'امرأة killed 1..1 subset');
  check('وقتل نحو 60 جنديا في اشتباكات منذ بداية العام الحالي', '60 جنديا killed 60..60 about cumulative');
  check('قتل 38 شخصا في ثلاثة أيام', '38 شخصا killed 38..38 cumulative');
});

describe('missing, captured, displaced, trapped', () => {
  check('تمكنت من أسر 48 من مقاتلي جيش القبائل', '48 captured 48..48');
  check('ألقت القوات القبض على 12 إرهابيا', '12 إرهابيا captured 12..12');
  check('اختطف مسلحون تسعة عاملين أجانب', 'تسعة عاملين captured 9..9');
  check('و4 مفقودين', '4 مفقودين missing 4..4');
  check('مئات الأسر نزحت من المدينة', 'مئات الأسر displaced hundreds');
  check('نزحت أكثر من 10 آلاف عائلة', '10 آلاف عائلة displaced 10001.. more_than');
  check('للسماح بخروج 3 عائلات علقت في حي قنفودة', '3 عائلات other 3..3');
});

describe('driven out, described, feared', () => {
  check('ما دفع نحو 55 ألف شخص إلى النزوح', '55 ألف شخص displaced 55000..55000 about');
  check('اضطرت 600 عائلة تقريبا إلى ترك منازلها', '600 عائلة displaced 600..600 about');
  check('أجبر القتال ما بين 120 و160 ألف شخص على النزوح', '120 و160 ألف شخص displaced 120000..160000 range');
  check('نزوح ما بين 120 و160 ألف شخص', '120 و160 ألف شخص displaced 120000..160000 range');
  check('وجود أكثر من 2700 لاجئ عالقين في المدينة', '2700 لاجئ other 2701.. more_than');
  check('لا يزال 1500 شخص في عداد المفقودين', '1500 شخص missing 1500..1500');
  check('عشرات المقاتلين سقطوا في قبضة الجيش', 'عشرات المقاتلين captured tens');
  check('زاعما سقوط عشرين عنصرا من القوات بين قتيل وجريح', 'عشرين عنصرا other 20..20');
  check('الهجوم يهدد بنزوح مئات الآلاف');
  check('نجا الوزير من محاولة اغتيال القائد في طرابلس');
  check('فر ما يزيد على 30 ألفا نحو الحدود', '30 ألفا displaced 30001.. more_than');
  check('قضى 39 مدنيا بينهم خمسة أطفال', '39 مدنيا killed 39..39', 'خمسة أطفال killed 5..5 subset');
});

describe('none', () => {
  check('دون وقوع إصابات', 'إصابات injured 0..0');
  check('لم يصب أحد بأذى', 'أحد injured 0..0');
  check('دون أن ترد أنباء عن وقوع إصابات');
  it('marks what is denied', () => {
    expect(read('نفت القوات مقتل خمسة من جنودها').map(({ low, denied }) => [low, denied])).toEqual([[5, true]]);
  });
});

describe('numbers that are no casualties', () => {
  for (const text of [
    'المتحدث باسم الكتيبة 302',
    'نحو سبع غارات في سرت',
    'على بعد 45 كيلومترا جنوب غربي سرت',
    'العشرات من الرسائل من المواطنين',
    'بعد ثلاث سنوات من الاطاحة',
    'الحي رقم اثنين شمال غرب المدينة',
    'تضم عددا من شركات النفط',
    'بعد يومين من القتال',
    'تحرير 20 مختطفا من قبضة المسلحين',
    'وقال إن 15 ضابطا آخر عادوا إلى الخدمة',
    'إجلاء الأسر المحاصرة في الشوارع',
    'القتلى الثلاثة من أبناء المدينة',
    'في احد المستشفيات',
    'المواقع التي فقدتها في مواجهات سابقة',
    'وتوجد بها حكومتان وبرلمانان',
  ])
    check(text);
});

describe('what took lives may stand before them, and adjectives before what bends a number', () => {
  check('أودى تفجيران انتحاريان بحياة شرطيين وأصابا ثمانية أشخاص.', 'شرطيين killed 2..2', 'ثمانية أشخاص injured 8..8');
  check(
    'أودت غارة على سوق شعبي بحياة 12 مدنيا بينهم أربعة أطفال.',
    '12 مدنيا killed 12..12',
    'أربعة أطفال killed 4..4 subset',
  );
  check('حصدت المعارك أرواح نحو 40 شخصا.', '40 شخصا killed 40..40 about');
  check('سقط 17 جنديا عراقيا على الأقل.', '17 جنديا killed 17.. at_least');
  check('قتل خمسة جنود أتراك آخرين على الأقل.', 'خمسة جنود killed 5.. at_least');
  check('أقر بمقتل ثلاثة من أبرز قادته.', 'ثلاثة killed 3..3');
  check('وصلت جثث 16 من القتلى إلى المستشفى.', '16 killed 16..16 subset');
});

describe('people freed, taken and set against others', () => {
  check('أفرج فصيل محلي عن عسكريَين كان قد احتجزهما.', 'عسكريَين other 2..2');
  check('أطلقت الجماعة سراح خمسة رهائن.', 'خمسة رهائن other 5..5');
  check('تم الإفراج عن 24 أسيرا من الطرفين.', '24 أسيرا other 24..24');
  check('عودة 300 نازح إلى ديارهم.');
  check('وقع في قبضة جنودنا ستة من أفراد المليشيات.', 'ستة captured 6..6');
  check('وقع انفجار قتل ثلاثة أشخاص.', 'ثلاثة أشخاص killed 3..3');
  check('خطف مسلحون في طرابلس مدونَين.', 'مدونَين captured 2..2');
  check('قطعوا رؤوس 11 من أفرادها.', '11 killed 11..11');
  check('وقطع المسلحون الطريق على 20 مسافرا.');
  check('قتل خمسة من جنوده مقابل 30 على الأقل من الجانب الآخر.', 'خمسة killed 5..5', '30 killed 30.. at_least');
  check('أوقفت أجهزته بالفعل 12 منهم.', '12 captured 12..12');
  check('أدى إلى وفاته وإصابة ابنه.', 'ابنه injured 1..1');
  check('قتل مدنيان، أحدهما عامل بنغالي.', 'مدنيان killed 2..2', 'عامل killed 1..1 subset');
  check('تجاوز عدد النازحين مئة ألف.', 'مئة ألف displaced 100001.. more_than');
  check('ارتفاع قتلى أحداث الجنينة إلى 129.', '129 killed 129..129');
  check('وفر نحو خمسين ألفا من المعسكر ومحيطه.', 'خمسين ألفا displaced 50000..50000 about');
  check('قتل هنديان وباكستاني.', 'هنديان killed 2..2', 'باكستاني killed 1..1');
  check('وهم يعدمون 31 أسيرا.', '31 أسيرا killed 31..31');
});

describe('who the people are', () => {
  it.each<[string, string[]]>([
    ['قتل ثمانية أشخاص بين عسكريين ومدنيين.', ['mixed']],
    ['استقبل المركز ثلاث جثث لمدنيين.', ['civilian']],
    ['سقط قتيلان و5 جرحى جميعهم نازحون من الحديدة.', ['civilian', 'civilian']],
    ['قتل 19 شخصا، معظمهم جنود، في هجوم.', ['mixed']],
    ['قتل 37 شخصا حرقا، غالبيتهم نساء وأطفال.', ['civilian']],
  ])('%s', (text, expected) => {
    expect(read(text).map(({ victims }) => victims)).toEqual(expected);
  });
});

describe('speakers', () => {
  const speaker = (text: string) => {
    const figure = read(text)[0];
    const said = figure?.speaker ?? null;
    return said === null || said === 'before'
      ? said
      : [text.slice(said.start, said.end), said.via === null ? null : text.slice(said.via.start, said.via.end)];
  };
  it.each<[string, string, string | null]>([
    ['مسؤول ليبي: 43 قتيلا في قصف على بلدة مرزق', 'مسؤول ليبي', null],
    ['سقط ثلاثة قتلى في المعارك كما ذكرت وكالة الأنباء الليبية الثلاثاء.', 'وكالة الأنباء الليبية', null],
    ['كما قال المسماري إن ثمانية حراس قتلوا.', 'المسماري', null],
    ['بحسب الشرطة فإن ستة أشخاص قتلوا.', 'الشرطة', null],
    ['ووفقا للأمم المتحدة فإن ثمانية آلاف شخص قتلوا.', 'لأمم المتحدة', null],
    ['ونزح، وفق الأمم المتحدة، أكثر من 10500 شخص من البلدة.', 'الأمم المتحدة', null],
    ['وبلغت حصيلة العملية بحسب المرصد 112 قتيلا.', 'المرصد', null],
    ['قال سامي محمد إن القصف مستمر. وأفاد أن خمسة أشخاص قتلوا.', 'سامي محمد', null],
    [
      'قتل 23 شخصا، وفق ما نقلته وكالة أسوشيتد برس في تغريدة، عن مصادر طبية ليبية.',
      'مصادر طبية ليبية',
      'وكالة أسوشيتد برس',
    ],
    ['وقال محمد العزومي لوكالة الصحافة الفرنسية، إن "هناك 15 شهيدا"', 'محمد العزومي', 'وكالة الصحافة الفرنسية'],
    ['أفاد مراسل الجزيرة -نقلاً عن مصادر محلية- بأن الغارة أسفرت عن إصابة تسعة أشخاص', 'مصادر محلية', 'مراسل الجزيرة'],
    ['أصيب 17 آخرين بجروح، حسب بيان للقوات الليبية.', 'بيان للقوات الليبية', null],
    ['وكانت وكالة الصحافة الفرنسية قد أفادت في وقت سابق بمقتل 15 عنصرا', 'وكالة الصحافة الفرنسية', null],
    ['أعلن وزير الدفاع الأمريكي، آشتون كارتر، مقتل أكثر من 80 مسلحا', 'وزير الدفاع الأمريكي، آشتون كارتر', null],
    ['نقلت وكالة الأناضول عن العميد سالم جودت قوله إن 23 عنصرا قتلوا', 'العميد سالم جودت', 'وكالة الأناضول'],
    ['أفاد أمس الأربعاء مسؤول محلي بمقتل 40 شخصا', 'مسؤول محلي', null],
    ['قال الخيالي هاتفيا من سبها إن 29 فردا قتلوا', 'الخيالي', null],
    ['قال مصدر في تنظيم "الدولة" إن 20 جنديا قتلوا', 'مصدر في تنظيم "الدولة', null],
    ['غير أن قناة الوادي القريبة من الطرفين تحدثت عن سقوط 13 قتيلا', 'قناة الوادي القريبة من الطرفين', null],
    ['وأفاد مسؤول أمني وكالة فرانس برس أن 12 شخصا قتلوا', 'مسؤول أمني', 'وكالة فرانس برس'],
    ['قتل 12 شخصا، وفق ما أفاد مسؤول أمني وكالة فرانس برس.', 'مسؤول أمني', 'وكالة فرانس برس'],
    ['قتل 12 شخصا، وفق ما أفاد مراسل وكالة الأناضول.', 'مراسل وكالة الأناضول', null],
    ['قالت مصادر طبية إن القصف وقع فجرا. وأضافت أن خمسة أشخاص قتلوا', 'مصادر طبية', null],
  ])('%s', (text, name, via) => {
    expect(speaker(text)).toEqual([name, via]);
  });
  it.each<[string, 'before' | null]>([
    ['وأضاف أن خمسة أشخاص قتلوا', 'before'],
    ['وأوضحت أن القصف أسفر عن مقتل مدني', 'before'],
    ['وكانت حصيلة سابقة أشارت إلى سقوط ستة قتلى', null],
    ['وقتل خمسة أشخاص', null],
  ])('%s', (text, whose) => {
    expect(speaker(text)).toBe(whose);
  });
});

it('never throws, and stays inside the text', () => {
  const words =
    'قتل أصيب مقتل وإصابة 5 20 خمسة وعشرون قتلى جرحى شخصا جنود بينهم أحد حصيلة إلى ، . " منذ نحو على الأقل بين وفق قال إن'.split(
      ' ',
    );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
      const text = parts.join(' ');
      for (const { start, end, because, speaker } of read(text))
        for (const span of [
          { start, end },
          ...because,
          ...(speaker === null || speaker === 'before' ? [] : [speaker]),
        ]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
    }),
    { numRuns: 1000 },
  );
});
