/** How reports of agencies put things: who acts in a clause of another, what is told again, what came to nothing. */

import { describe, expect, it } from 'vitest';
import { analyse, note } from './eventNotes';

function check(text: string, ...expected: readonly string[]): void {
  it(text, () => expect(note(text)).toEqual(expected));
}

describe('what came to nothing, or did', () => {
  check('وقد تصدت القوات أمس لهجوم على البوابة', 'تصدت القوات أمس لهجوم | Armed clash');
  check(
    'أردى الحراس المهاجم قبل أن يتمكن من تفجير شاحنة',
    'أردى | Armed clash',
    'تفجير | Remote explosive/landmine/IED | denied',
  );
  check('دمر المقاتلون شاحنة مفخخة قبل وصولها إلى خطوطهم', 'دمر | Disrupted weapons use');
  check('أعلنت الحكومة، الأحد، نيتها شن غارات على المدينة', 'غارات | Air/drone strike | planned');
  check(
    'تجددت المعارك غربي البلدة ما دعا المدفعية إلى قصف أطرافها',
    'المعارك | Armed clash',
    'قصف | Shelling/artillery/missile attack',
  );
  check('وأضاف الضابط طالبا عدم كشف هويته أن مسلحين اقتحموا المقر', 'اقتحموا | Armed clash');
  check('الهجوم على المخفر لم يسفر عن ضحايا', 'الهجوم | Armed clash');
});

describe('what is no happening', () => {
  it.each([
    'يتخذ المسلحون من المزارع معقلا لهم.',
    'مجلس شورى المجاهدين (تشكيل لكتائب محلية) يرفض الحوار',
    'عدد المصابين من مقاتلي الغرفة وصل إلى أكثر من ثلاثمئة',
    'نقل المستشفى إلى تونس 17 جريحا تم نقلهم جوا للعلاج',
    'تبنى التنظيم معظم الهجمات التي استهدفت المعبر في الأعوام الأخيرة',
    'أدى القصف، وفق ناشطين من أهل المدينة تحدثوا للصحيفة، إلى تدمير مدرسة',
  ])('%s', (text) =>
    expect(note(text).filter((line) => /Change to group|Headquarters|Attack|Looting|Suicide bomb/u.test(line))).toEqual(
      [],
    ),
  );
});

describe('what is told all the same', () => {
  check('وتحاصر القوات مدينة الفاشر منذ مايو الماضي.', 'تحاصر | Other');
  check('نفذ مسلحون تصفيات بين سكان القرية.', 'تصفيات | Attack');
  check('وسط تعزيزات تستقدمها الكتيبة من الجنوب.', 'تعزيزات | Change to group/activity');
  check('خرج مئات الأهالي صباح اليوم في مسيرة صامتة.', 'مسيرة صامتة | Peaceful protest');
  check(
    'استولى التنظيم على البلدة دون قتال يذكر، إثر انسحاب الجيش منها.',
    'استولى | Non-state actor overtakes territory',
    'قتال | Armed clash | denied',
    'انسحاب | Non-violent transfer of territory',
  );
});

describe('what is asked for or feared', () => {
  check('وقال البيان إن على الكتيبة الانسحاب من الميناء.', 'الانسحاب | Non-violent transfer of territory | demanded');
  check('تصعيد ينذر بمواجهة بين القبيلتين.', 'مواجهة | Armed clash | planned');
});

describe('how things are put', () => {
  check('فجر الثلثاء هاجم مسلحون معسكرا قرب سرت.', 'هاجم | Armed clash');
  check('وقال الطالب الذي أصيب بجروح إن الهجوم وقع قرب سرت.', 'الهجوم | Armed clash');
  check('هاجم مسلحون قاعدة الوطية الجوية فجر اليوم.', 'هاجم | Armed clash');
  check('أعلن الجيش قرب إطلاق عملية عسكرية في سرت.', 'عملية عسكرية | Armed clash | planned');
  check('صدت القوات هجوما للتنظيم، استهدف محطة في سرت.', 'صدت القوات هجوما للتنظيم، استهدف | Armed clash');
  check('أطلق مجهولون النار على القاضي أمس في سرت.\nاغتيل القاضي برصاصتين.', 'أطلق + اغتيل | Attack');
  check('سقط مقاتلان بعد تفجير انتحاري سيارة، في هجوم تبناه التنظيم.', 'تفجير انتحاري سيارة، في هجوم | Suicide bomb');
  it('other news than what was told', () => {
    const text = 'انفجرت عبوة بسيارة ضابط في بنغازي. من جهة أخرى، تعرض مقهى في المدينة لهجوم بعبوة ناسفة خلف أضرارا.';
    expect(analyse(text).events).toHaveLength(2);
  });
  it('fighting in another place is that of others', () => {
    const text = 'سيطرت قوات فجر ليبيا على مناطق ورشفانة غرب طرابلس، في حين قتل 12 شخصا في اشتباكات قرب حقل الشرارة.';
    expect(analyse(text).events.map(({ actors }) => actors.length)).toEqual([1, 0]);
  });
  it.each([
    'ويستهدف مسلحون مجهولون أفراد الشرطة، بانتظام.',
    'وشهدت المدينة هجمات عدة وسلسلة اغتيالات استهدفت ضباطا خلال الأشهر الماضية.',
    'حاولوا فك قبضة التنظيم على المدينة.',
    'حاول الضباط استرداد سيارة مسروقة.',
  ])('%s', (text) => expect(note(text)).toEqual([]));
});

describe('spoken of once more', () => {
  check(
    'شن الطيران غارات على سرت. وقال ناطق إن الغارات استهدفت أيضا رتلا قربها.',
    'غارات + الغارات استهدفت | Air/drone strike',
  );
  check('خسر التنظيم مدينة سرت أمام قوات البنيان المرصوص.', 'خسر | Government regains territory');
  check('وتعهد قائد في غرفة عمليات الهلال النفطي باستعادة المرفأ.', 'استعادة | Government regains territory | planned');
  check('بعد سقوط المرفأ وراس لانوف المجاورة في أيدي تنظيم داعش.', 'سقوط | Non-state actor overtakes territory');
  check('هاجم تنظيم داعش بلدة الفقهاء وأعدم فيها أربعة.', 'هاجم تنظيم داعش بلدة الفقهاء وأعدم | Attack');
  it('a count behind a noun is no part of it', () => {
    const text = 'فقدت القوات في ذلك الهجوم تسعة جنود قرب سرت.';
    const [event] = analyse(text).events;
    expect(text.slice(event?.trigger.start, event?.trigger.end)).toBe('الهجوم');
  });
  it('the two others are no Monday', () =>
    expect(analyse('ولا يزال مصير الاثنين الآخرين مجهولا.').mentions.filter(({ type }) => type === 'date')).toEqual(
      [],
    ));
});

describe('told again, or another one', () => {
  it('an attack like the first is another', () => {
    const text = 'هاجم مسلحون بوابة الوادي اليوم الثلاثاء. وكانت البوابة شهدت هجوما مشابها يوم 3 يونيو الماضي.';
    expect(analyse(text).events).toHaveLength(2);
  });
  it('shells and aircraft are two', () => {
    const text = 'شن الطيران غارات على سرت. كما أصابت قذيفة عشوائية مدرسة في سرت.';
    expect(analyse(text).events.map(({ subType }) => subType)).toEqual([
      'Air/drone strike',
      'Shelling/artillery/missile attack',
    ]);
  });
  it('what sums up its sentence is what it tells', () => {
    const text = 'قصفت المدفعية مواقع التنظيم في سرت، مؤكدا أن الهجمات أسفرت عن مقتل تسعة مسلحين.';
    const [event, ...others] = analyse(text).events;
    expect(others).toEqual([]);
    expect(event?.killed).toMatchObject({ low: 9 });
  });
  it('fighting that cost lives for days is told, a toll since months is not', () => {
    expect(note('سقط 30 قتيلا خلال اليومين الماضيين في معارك بين الجيش وتنظيم داعش في سرت')).toHaveLength(1);
    expect(note('قتل 600 شخص في معارك منذ مطلع العام في سرت')).toEqual([]);
  });
});

describe('told apart from what it followed or ended', () => {
  it('a leader’s death, and the fighting that broke out over it', () => {
    const text =
      'اندلعت مواجهات أمس على خلفية مقتل آمر كتيبة محلية الخميس الماضي. وقال شاهد إن المعارك مستمرة بين القبيلتين.';
    const [fighting] = analyse(text).events;
    expect(fighting?.subType).toBe('Armed clash');
    expect(fighting?.repeats.map(({ start, end }) => text.slice(start, end))).toEqual(['المعارك مستمرة']);
  });
  check(
    'خطف مسلحون ثلاثة مهندسين قرب سرت. وقال ناطق إن احتجاز المهندسين تم قرب بوابة.',
    'خطف + احتجاز | Abduction/forced disappearance',
  );
  check('أطلقت كتيبة «رحبة الدروع» في تاجوراء سراح أحد عشر بحارا.', 'أطلقت | Other');
  check('شنت غرفة تحرير الموانئ النفطية مع القوات المساندة لها أمس عملية عسكرية واسعة.', 'عملية عسكرية | Armed clash');
  it.each(['انتقل فريق الإنقاذ إلى مكان الحادث فورا.', 'يقيم السكان في مناطق تخضع لسيطرة الجيش.'])('%s', (text) =>
    expect(note(text)).toEqual([]),
  );
});

describe('who acts', () => {
  function actors(text: string): string[] {
    return analyse(text).events.flatMap((event) =>
      event.actors.map(({ role, span, entity }) => `${role} ${entity ?? text.slice(span.start, span.end)}`),
    );
  }
  it('the subject behind a verb whose object is a relative pronoun', () =>
    expect(actors('انسحب الجيش من الثكنة التي هاجمها المسلحون')).toContain('initiator المسلحون'));
  it('those whose men are named before them', () =>
    expect(actors('بعد دخول مسلحين من قبيلة التبو إلى القلعة.')).toEqual([
      'initiator مسلحين',
      'initiator faction/tebu',
    ]));
  it('who was exposed to a deed suffers it, and an air arm strikes for its army', () =>
    expect(actors('تعرضت سرايا الدفاع عن بنغازي لغارات جوية من قبل السلاح الجوي للجيش الوطني الليبي.')).toEqual([
      'target faction/bdb',
      'initiator faction/lna',
    ]));
  it('not the army whose office speaks', () =>
    expect(actors('قال المتحدث باسم جهاز الهندسة بالجيش الليبي إن صواريخ سقطت على منازل.')).toEqual([]));
  it('nobody since whose fall things are so', () =>
    expect(actors('اشتباكات في المطار الذي تديره كتيبة محلية منذ سقوط النظام السابق')).not.toContain(
      'initiator faction/gaddafi-regime',
    ));
  it('a nation whose aircraft it was', () =>
    expect(actors('تعرضت درنة لقصف جوي من قبل طائرات مصرية')).toEqual(['initiator faction/egyptian-air-force']));
  it('those whose man died under it', () =>
    expect(actors('الغارات أودت بحياة فتى وقيادي تابع لتنظيم داعش')).toEqual(['target faction/islamic-state']));
  it('those whose forces took it, named before the pronoun', () =>
    expect(actors('قتل جندي من قوات الجيش الوطني الليبي، الأحد، عقب سيطرتها على حي الليثي')).toContain(
      'initiator faction/lna',
    ));
});
