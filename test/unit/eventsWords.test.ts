import { describe, expect, it } from 'vitest';
import { createEngine } from '../../server/engine';
import { nounForms, verbForms } from '../../server/events/inflections';
import { builtinGazetteer } from '../../server/gazetteer/builtin';

const engine = createEngine(builtinGazetteer());

/** «trigger (+ repeats) | sub-type | status», one per event. */
function note(text: string): string[] {
  return engine
    .analyse(text, { published: { date: '2016-08-02', basis: 'corpus' } })
    .events.map(({ trigger, repeats, subType, status }) => {
      const words = [trigger, ...repeats].map(({ start, end }) => text.slice(start, end)).join(' + ');
      return `${words} | ${subType}${status === 'actual' ? '' : ` | ${status}`}`;
    });
}

function check(text: string, ...expected: readonly string[]): void {
  it(text, () => expect(note(text)).toEqual(expected));
}

describe('the forms of a verb', () => {
  it.each([
    ['هاجم', 'هاجمت هاجموا هوجم هوجمت يهاجم تهاجم يهاجمون هاجمتا'],
    ['تصدى', 'تصدي تصدت تصدوا تصديا يتصدي يتصدون'],
    ['ألقى/لقي', 'القي القت القوا القيت يلقي يلقون'],
    ['اغتال/غتال/اغتيل', 'اغتال اغتالت اغتيل اغتيلت يغتال'],
    ['استعاد/ستعيد', 'استعاد استعادت يستعيد تستعيد'],
  ])('%s', (lemma, forms) => expect(verbForms(lemma)).toEqual(expect.arrayContaining(forms.split(' '))));

  it('leaves the imperfect out where it reads as another word', () => {
    expect(verbForms('أغار/')).not.toContain('تغار');
    expect(verbForms('أغار/')).toContain('اغارت');
  });
});

describe('the forms of a noun', () => {
  it.each([
    ['غارة', 'غاره غارتان غارتين'],
    ['هجوم', 'هجوم هجومان هجومين هجوما'],
  ])('%s', (lemma, forms) => expect(nounForms(lemma)).toEqual(expect.arrayContaining(forms.split(' '))));
});

describe('whole families of words', () => {
  check('طائرتان حربيتان قصفتا قاعدة للتنظيم في سرت.', 'قصفتا | Air/drone strike');
  check('هوجمت دورية للشرطة في درنة.', 'هوجمت | Armed clash');
  check('اقتحموها فجر الجمعة في بنغازي.', 'اقتحموها | Armed clash');
  check('ألقيت قنبلة يدوية على مقر في بنغازي.', 'ألقيت قنبلة يدوية | Grenade');
  check('أغلقت مجموعة مسلحة حقل الشرارة النفطي.', 'أغلقت | Other');
  check('اعترضت الدفاعات صاروخا فوق طرابلس.', 'اعترضت | Disrupted weapons use');
  check('أطلق الجيش عملية عسكرية في سرت.', 'عملية عسكرية | Armed clash');
  check('تحكم القوات قبضتها على مدينة سرت.', 'تحكم | Non-state actor overtakes territory');
});

describe('the means of an attack', () => {
  check('هجوم بعبوة ناسفة على دورية في سبها', 'هجوم | Remote explosive/landmine/IED');
  check('هجوم بقذيفة صاروخية على سيارة في سبها', 'هجوم | Shelling/artillery/missile attack');
  check('استهدف مسلحون مركز شرطة في بنغازي.', 'استهدف | Armed clash');
  check('سيارتان ملغومتان اقتحمتا نقطة عسكرية في بنغازي.', 'اقتحمتا | Suicide bomb');
  check(
    'أطلق الحرس الرصاص الحي لتفريق المحتجين في طرابلس.',
    'أطلق الحرس الرصاص الحي لتفريق | Protest with intervention',
  );
});

describe('other senses and what only goes on', () => {
  for (const text of [
    'المدينة التي يسيطر عليها التنظيم منذ عام.',
    'صدرت مذكرة توقيف في طرابلس.',
    'سيطر القلق على سكان طرابلس.',
    'معركة انتخابية حامية في طرابلس.',
    'غالبا ما يشهد شرق ليبيا هجمات.',
    'شهدت طرابلس العديد من المظاهرات.',
    'الأسلحة والقنابل والسيارات المفخخة خطر في بنغازي.',
    'انتشرت شائعات في طرابلس.',
    'قتل اثنان في انهيار نفق في رفح.',
    'بقيت الاغتيالات بلا عقاب.',
  ])
    check(text);
});

describe('attempts, failures and causes', () => {
  check('نجا مدير الأمن من محاولة اغتيال في درنة.', 'اغتيال | Attack');
  check('فشل التنظيم في شن هجمات في طرابلس.', 'هجمات | Armed clash | denied');
  check('القتال لم يتجدد في بنغازي.', 'القتال | Armed clash | denied');
  check('قد تستهدف الطائرات مواقع في سرت.', 'تستهدف | Air/drone strike | planned');
  check('هددت الشركة بوقف رحلاتها احتجاجا على اختطاف رئيسها في طرابلس.', 'اختطاف | Abduction/forced disappearance');
});

describe('one happening told again', () => {
  check('اغتال مسلحون ضابطا في درنة.\nوقال شاهد إن مسلحين أطلقوا النار على سيارته.', 'اغتال + أطلقوا | Attack');
  check(
    'اختطف مسلحون طبيبا في سبها.\nوقام المسلحون بخطفه من أمام بيته.',
    'اختطف + خطفه | Abduction/forced disappearance',
  );
  check('هجوم في بنغازي بعد أسبوع من هجوم في بنغازي.', 'هجوم | Armed clash', 'هجوم | Armed clash');
  check(
    'تنظيم الدولة ينسحب من درنة\n\nانسحب التنظيم من حي السيدة خديجة في درنة.',
    'ينسحب + انسحب | Non-violent transfer of territory',
  );
});
