import { describe, expect, it } from 'vitest';
import { analyse, note } from './eventNotes';

function check(text: string, ...expected: readonly string[]): void {
  it(text, () => expect(note(text)).toEqual(expected));
}

/** «trigger | first day», one per event. */
function checkDays(text: string, ...expected: readonly string[]): void {
  it(text, () =>
    expect(
      analyse(text).events.map(({ trigger, date }) => `${text.slice(trigger.start, trigger.end)} | ${date.earliest}`),
    ).toEqual(expected),
  );
}

describe('movements, captives and agreements', () => {
  check('دفعت القيادة العامة، مساء الأحد، بتعزيزات إلى سبها.', 'دفعت | Change to group/activity');
  check('توجهت الكتيبة 21 من طرابلس إلى سبها.', 'توجهت | Change to group/activity');
  check('دخول مسلحين إلى مطار سبها أمس.', 'دخول | Non-state actor overtakes territory');
  check('أعلن الهلال الأحمر إطلاق ثلاثة مهندسين محتجزين في سبها.', 'إطلاق | Other');
  check('جرت عملية تبادل أسرى بين الزاوية والزنتان.', 'تبادل أسرى | Other');
  check('كان بعضهم احتجز لفترة أربعة أشهر.');
  check('تخضع سبها لاتفاق توصلت إليه القبائل في يوليو.', 'اتفاق | Agreement');
  check('أعلن قائد المنطقة تبعية اللواء الخامس لقوات حفتر في سبها.', 'تبعية | Change to group/activity');
  check('أعلن الناطق حل «كتيبة الفاروق» في درنة.', 'حل | Change to group/activity');
  check('حفتر يعلن تراجع قواته جنوب طرابلس', 'تراجع قواته | Change to group/activity');
  check('أعلنت مصادر مقتل آمر مجلس شورى ثوار بنغازي في درنة.', 'مقتل | Armed clash');
});

describe('what was hit', () => {
  check('هجوم شنه مجهولون على نقطة تفتيش في سبها أدى إلى مقتل شخص.', 'هجوم | Armed clash');
  check('أطلق حراس النار على مهاجرين في الزاوية.', 'أطلق | Attack');
  check('شن مسلحون هجوما بقذائف آر بي جي على حاجز في سبها.', 'هجوما | Armed clash');
  check('شهدت المدينة قصفا مدفعيا وجويا في سرت.', 'قصفا | Shelling/artillery/missile attack');
  check('أطلق حراس المقر النار على متظاهرين في بنغازي.', 'أطلق | Protest with intervention');
  check('شنت طائرات مجهولة هجوما على ميناء درنة.', 'هجوما | Air/drone strike');
  check('استهداف ضباط في بنغازي', 'استهداف | Armed clash');
  check('أسرت القوات تسعة مقاتلين من داعش في سرت.');
});

describe('one deed in several words', () => {
  check('اغتيل ضابط بإلقاء قنبلة يدوية على سيارته في درنة.', 'اغتيل ضابط بإلقاء قنبلة يدوية | Grenade');
  check(
    'هاجم متظاهرون مقر الكتيبة في بنغازي، ما أدى إلى وقوع اشتباكات.',
    'هاجم متظاهرون مقر الكتيبة في بنغازي، ما أدى إلى وقوع اشتباكات | Armed clash',
  );
  check(
    'اقتحم مسلحون فندقا في سبها وفجروا سيارة ثم أطلقوا النار.',
    'اقتحم مسلحون فندقا في سبها وفجروا سيارة ثم أطلقوا | Armed clash',
  );
  check(
    'قصفت الطائرات مطار سرت بخمس قذائف سقطت إحداها في ساحته.',
    'قصفت الطائرات مطار سرت بخمس قذائف | Air/drone strike',
  );
  check(
    'بدأ الجيش هجوما لاستعادة سرت التي سقطت في أيدي المسلحين.',
    'هجوما | Armed clash',
    'استعادة | Government regains territory | planned',
    'سقطت | Non-state actor overtakes territory',
  );
});

describe('what was told before', () => {
  check('خطف مسلحون طبيبا في سبها.\n\nولم تتبن أي جهة خطف الطبيب.', 'خطف + خطف | Abduction/forced disappearance');
  check(
    'تفجير في بنغازي\n\nوقع تفجير في بنغازي، وهو ثاني تفجير في أسبوع.',
    'تفجير + تفجير + تفجير | Remote explosive/landmine/IED',
  );
  check(
    'قصفت طائرات مركزا في سرت.\n\nوقال مصدر إن الأولى أصابت ساحة، والأخرى استهدفت عنبرا.',
    'قصفت + استهدفت | Air/drone strike',
  );
  check(
    'استهدف مجهولون دورية في العريش.\n\nوقالت مصادر إن المجهولين استهدفوا نقطة تفتيش في العريش.',
    'استهدف + استهدفوا | Armed clash',
  );
  check(
    'قصف جوي على سرت أمس.\n\nأعلنت حكومة الوفاق، اليوم، ارتفاع عدد ضحايا القصف إلى 60 قتيلا.',
    'قصف جوي + القصف | Air/drone strike',
  );
  check(
    'غارات للتحالف العربي على الحوثيين في تعز.\n\nوقتل أربعة جراء قصف الحوثيين لتعز.',
    'غارات | Air/drone strike',
    'قصف | Shelling/artillery/missile attack',
  );
  check('تبادل أسرى\n\nتبادل أسرى\n\nقتل شخصان أمس في سبها.', 'تبادل أسرى + تبادل أسرى | Other', 'قتل | Attack');
});

describe('what is aimed at, called for or left to be settled', () => {
  check('حاول عشرات الشبان، بعضهم مسلح، استعادة سرت.', 'استعادة | Government regains territory | planned');
  check('دعت منظمات المجتمع المدني وشخصيات من المدينة إلى مظاهرة في درنة.', 'مظاهرة | Peaceful protest | demanded');
  check('أوصى بضرورة التوجه إلى درنة، وتحريرها من المسلحين.', 'تحريرها | Government regains territory | demanded');
  check('تعاملت الوحدة مع القوات المهاجمة في سرت.');
  check('بقيت المدينة تحت سيطرة القوات.');
  check('القوات مستعدة لصد أي هجوم على سرت.');
  check('قتل مهاجرون خلال هربهم من سبها.');
  check('دخلت القوات سرت لحسم آخر المعارك.', 'دخلت | Non-state actor overtakes territory');
  check('قال الناطق إنها "تسيطر على مناطق سبها ومرزق".');
});

describe('the day of a happening', () => {
  checkDays('هجوم على مقر في سبها\n\nقتل شخصان مساء 30 يوليو 2016 في سبها.', 'هجوم | 2016-07-30');
  checkDays(
    'قصفت طائرات سرت في 30 يوليو 2016. واندلعت اشتباكات عنيفة في بنغازي.',
    'قصفت | 2016-07-30',
    'اشتباكات عنيفة | 2016-07-30',
  );
  checkDays('تواصلت الاشتباكات في سبها صباح 1 أغسطس 2016. وأصيب ثلاثة في الاشتباكات.', 'الاشتباكات | 2016-08-01');
});

describe('crowds, captives and asides', () => {
  check('اقتحم متظاهرون القنصلية الإيرانية في النجف.', 'اقتحم | Violent demonstration');
  check('أضرم محتجون غاضبون النار في مقر الشرطة في الناصرية.', 'أضرم | Violent demonstration');
  check('اقتحم مسلحون مقر الشرطة في الناصرية.', 'اقتحم | Armed clash');
  check('تمكن 400 سجين من الفرار من سجن عين زارة.', 'الفرار | Other');
  check('أعلن المجلس قبوله وقفا لإطلاق النار في عدن.', 'وقفا | Agreement');
  check('أصاب صاروخ من نوع غراد مخيما في طرابلس.', 'أصاب | Shelling/artillery/missile attack');
  check('هاجم مسلحون معسكرا في أبين قبل أن ينسحبوا منه.', 'هاجم | Armed clash');
  check(
    'طالب التحالف بالانسحاب من المواقع التي استولت عليها.',
    'الانسحاب | Non-violent transfer of territory | demanded',
  );
  check('أعلن العميد أن طائراته قصفت رتلا غرب سرت.', 'قصفت | Air/drone strike');
  check('أردى مسلحون طبيبا في ود مدني.', 'أردى | Attack');
  check('قضى 37 شخصا حرقا في عربين.', 'قضى | Attack');
});

describe('how things stand is no event', () => {
  check('وتسيطر القوات الحكومية على تعز، غير أن الحوثيين يحاصرون المدينة منذ عام.');
  check('تسيطر القوات الحكومية تماما على تعز.', 'تسيطر | Government regains territory');
  check('شهدت سبها بانتظام معارك بين القبائل.');
  check('وتسود الفوضى ليبيا منذ سقوط نظام القذافي.');
  check('تحاول القوات التقدم في تعز لكسر الحصار.', 'الحصار | Other | planned');
  check('هاجم مسلحون حاجزا في سبها في عملية سموها باسم "الاجتياح الكبير".', 'هاجم | Armed clash');
});

describe('one raid in several verbs', () => {
  check(
    'هاجم مسلحون مقر الكتيبة في درنة وحاصروا الجنود وقصفوهم.',
    'هاجم مسلحون مقر الكتيبة في درنة وحاصروا الجنود وقصفوهم | Armed clash',
  );
  check('اقتحمت مجموعات مسلحة بلدة عرسال وهاجمت نقاط الجيش.', 'اقتحمت مجموعات مسلحة بلدة عرسال وهاجمت | Armed clash');
  check(
    'صدت قوات حرس المنشآت النفطية التابعة لحكومة الوفاق الوطني، هجوما لداعش.',
    'صدت قوات حرس المنشآت النفطية التابعة لحكومة الوفاق الوطني، هجوما | Armed clash',
  );
  check(
    'استعادت قوات حرس المنشآت النفطية بقيادة إبراهيم الجضران السيطرة على السدرة.',
    'استعادت قوات حرس المنشآت النفطية بقيادة إبراهيم الجضران السيطرة | Government regains territory',
  );
  check('قبضت كتيبة محلية على عدة مسلحين في سبها.', 'قبضت | Arrests');
});

describe('what is denied, and what killed', () => {
  check(
    'ونفت الوكالة الناطقة باسم السرايا سيطرة قوات حفتر على راس لانوف.',
    'سيطرة | Government regains territory | denied',
  );
  check('لقي جنديان مصرعهما في درنة جراء الألغام التي زرعها التنظيم.', 'الألغام التي | Remote explosive/landmine/IED');
  check(
    'قصفت طائرة مطار الزنتان، بينما قتل ستة من الثوار على يد مسلحين جنوبي مصراتة.',
    'قصفت | Air/drone strike',
    'قتل | Armed clash',
  );
});

describe('the day on which it was said', () => {
  checkDays('دارت معارك بين قبيلتين في سبها، وفق ما أفاد مصدر قبلي اليوم الأحد.', 'معارك | null');
});

describe('told again in one sentence', () => {
  check(
    'اقتحم مسلحون مقر الهيئة في طرابلس وأضرموا النار فيه في هجوم تبناه التنظيم.',
    'اقتحم مسلحون مقر الهيئة في طرابلس وأضرموا النار فيه في هجوم | Armed clash',
  );
  check('اقتحم انتحاريون مقر الهيئة في طرابلس.', 'اقتحم | Suicide bomb');
  check(
    'استهدف هجوم بسيارة مفخخة بوابة في مصراتة، وتبنى التفجير التنظيم.',
    'استهدف هجوم بسيارة مفخخة بوابة في مصراتة، وتبنى التفجير | Suicide bomb',
  );
  check(
    'شنت القوات هجمات على بلدة في كردفان حيث تصدت لها القوات المسلحة.',
    'هجمات على بلدة في كردفان حيث تصدت | Armed clash',
  );
  check('استهدف الهجوم فيما يبدو تعطيل الانتخابات.');
  check('فر المسلحون هاربين من درنة. وقاتلت الحركة في حربها ضد الشمال.');
});

describe('what goes on, and further deeds', () => {
  check('لم تتوقف الغارات على قطاع غزة.', 'الغارات | Air/drone strike');
  check(
    'قصف الطيران الإسرائيلي منزلا في خان يونس. كذلك قصف منزلا في رفح.',
    'قصف | Air/drone strike',
    'قصف | Shelling/artillery/missile attack',
  );
  check(
    'وقعت اشتباكات عنيفة في ككلة. وتابع المسؤول أن الاشتباكات أسفرت أيضا عن إصابة 60 شخصا.',
    'اشتباكات عنيفة + الاشتباكات | Armed clash',
  );
  check(
    'قتل 21 شخصا في معارك جنوب طرابلس. وقال مسؤول إن 21 شخصا قتلوا في اشتباكات في ككلة.',
    'معارك + اشتباكات | Armed clash',
  );
});

describe('fighting told on in other words', () => {
  check('قال المتحدث إن القتال تجدد إثر هجوم نفذته فجر ليبيا على كتيبة القعقاع.', 'القتال تجدد إثر هجوم | Armed clash');
  check('ورغم أن التنظيم يسيطر على المكلا لم يظهر أحد.');
  check(
    'قتل خمسة وأصيب ثمانية في معارك شمال تكريت. وقال مصدر إن خمسة قتلوا وأصيب ثمانية خلال هجوم في بيجي.',
    'معارك + هجوم | Armed clash',
  );
  check('اعتقل عدد من المدنيين في هجوم شنته القوات على قرية في دارفور.', 'اعتقل عدد من المدنيين في هجوم | Attack');
  check('قتلت قوات الدعم السريع 14 مدنيا في هجوم على قرية بدارفور.', 'هجوم | Attack');
});

it('leaves out where those who act are from', () => {
  const placesOf = (text: string): string[] =>
    analyse(text).events.flatMap(({ places }) => places.map(({ entity }) => entity ?? ''));
  expect(placesOf('شن اللواء السابع القادم من ترهونة هجوما على عين زارة.')).not.toContain('place/tarhuna');
  expect(placesOf('شن اللواء السابع هجوما على ترهونة.')).toContain('place/tarhuna');
});
