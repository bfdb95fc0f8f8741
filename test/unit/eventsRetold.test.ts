import { describe, expect, it } from 'vitest';
import { analyse, note } from './eventNotes';

function check(text: string, ...expected: readonly string[]): void {
  it(text, () => expect(note(text)).toEqual(expected));
}

/** «entity role», one per known actor of each event. */
function checkRoles(text: string, ...expected: readonly string[]): void {
  it(text, () => {
    const roles = analyse(text).events.flatMap(({ actors }) =>
      actors.flatMap(({ entity, role }) => (entity === null ? [] : [`${entity.split('/')[1]} ${role}`])),
    );
    expect(roles).toEqual(expected);
  });
}

/** The known places of the events. */
function checkPlaces(text: string, ...expected: readonly string[]): void {
  it(text, () => {
    const places = analyse(text).events.flatMap((event) => event.places.map(({ entity }) => entity ?? 'unknown'));
    expect(places).toEqual(expected);
  });
}

describe('one happening in other words', () => {
  check(
    'هجوم على مواقع القوات في درنة\n\nقال متحدث إن العملية النوعية استهدفت ثلاث ثكنات في درنة.',
    'هجوم + استهدفت | Armed clash',
  );
  check(
    'هاجم انتحاري المقر في بنغازي. وقالت مصادر إن المهاجم هاجم البوابة بسيارة مفخخة.',
    'هاجم + هاجم | Suicide bomb',
  );
  check(
    'قتل ما لا يقل عن 10 أشخاص في قصف جوي على درنة. وقال مسؤول إن 10 أشخاص قتلوا نتيجة غارة على الفتايح في درنة.',
    'قصف جوي + غارة | Air/drone strike',
  );
  check('قصفت الطائرات مواقع التنظيم في سرت، وأسفر القصف عن مقتل ثلاثة.', 'قصفت + القصف | Air/drone strike');
  check(
    'انفجرت سيارة مفخخة في درنة. وقتل جنديان في انفجار السيارة المفخخة.',
    'انفجرت + انفجار | Remote explosive/landmine/IED',
  );
});

describe('who does it', () => {
  checkRoles('شن تنظيم "داعش" أمس هجوما انتحاريا استهدف نقطة تفتيش في سرت.', 'islamic-state initiator');
  checkRoles('تنظيم "داعش" ينفذ تسع عمليات انتحارية في سرت.', 'islamic-state initiator');
  checkRoles('هاجم انتحاري من تنظيم القاعدة مقر القيادة في عدن.', 'al-qaeda initiator');
  checkRoles('قتل العشرات في قصف لمقاتلات التحالف العربي على صرواح.', 'arab-coalition initiator');
  checkRoles('واستهدف قصف طيران حكومة الوفاق مواقع في سرت.', 'gna-air-force initiator');
  checkRoles('تعاني البلاد بعد سنوات من الإطاحة بمعمر القذافي.', 'gaddafi-regime target');
  checkRoles('تنظيم الدولة يتبنى تفجير زليتن', 'islamic-state initiator');
  checkRoles('«داعش» يعلن مسؤوليته عن تفجيرات القبة', 'islamic-state initiator');
  checkRoles(
    'تشكلت سرايا الدفاع عن بنغازي في الجفرة، وانطلقت نحو درنة للالتحاق بمقاتلي مجلس شورى ثوار بنغازي. وسيطرت سرايا الدفاع عن بنغازي على حقل النافورة النفطي.',
    'bdb initiator',
    'bdb initiator',
    'brsc participant',
    'bdb initiator',
  );
  checkRoles('قتل سالم دربي في درنة برصاص مسلحين.', 'salem-derbi target');
});

describe('killed by name', () => {
  check('قتل سالم دربي في درنة برصاص مسلحين.', 'قتل | Attack');
  check('اندلعت المعارك في درنة بعد مقتل سالم دربي.', 'المعارك | Armed clash', 'مقتل | Armed clash');
  check('أعلن المجلس أن سالم دربي زار درنة.');
});

describe('protests and crowds', () => {
  check(
    'قتل 34 شخصا جراء إطلاق نار على تظاهرة سلمية في طرابلس.',
    'إطلاق نار على تظاهرة سلمية | Excessive force against protesters',
  );
  check('وقعت مواجهات بين محتجين ورجال الميليشيات في طرابلس.', 'مواجهات | Protest with intervention');
  check('اقتحم زهاء 500 شخص مقر المؤتمر في طرابلس.', 'اقتحم | Violent demonstration');
  check('اقتحم مسلحون مقر المؤتمر في طرابلس.', 'اقتحم | Armed clash');
});

describe('what is no happening', () => {
  check('سيطرت القوات على الوضع الميداني في بنغازي.');
  check('قال المركز الإعلامي الخاص بعملية استعادة سرت إنه سيعلن النتائج.');
  check('قامت القوات بعملية تحرير مدينة سرت.', 'عملية تحرير مدينة | Armed clash');
  check('لا توجد معلومات عن انسحاب القوة من سرت.', 'انسحاب | Non-violent transfer of territory | denied');
  check('شن مسلحون هجوما على كمين الرفاعي في العريش.', 'هجوما | Armed clash');
  check('وقع الجنود في كمين قرب العريش.', 'كمين | Armed clash');
  check(
    'وردت أنباء عن سيطرة «سرايا الدفاع عن بنغازي» على الطريق الساحلي.',
    'سيطرة | Non-state actor overtakes territory',
  );
});

describe('where it was not', () => {
  checkPlaces('قصفت ميليشيات مسلحة من مصراتة بلدة بني وليد.', 'place/bani-walid');
  checkPlaces('طرابلس 18 مايو 2017 / قتل جندي في هجوم على سبها.', 'place/sabha');
  checkPlaces('تتواصل المعارك في المنطقة القريبة من الحدود مع تونس.');
});
