/** Whose people the victims are, in words of the press that stand between a number and its owner. */

import { describe, expect, it } from 'vitest';
import { analyse } from './eventNotes';

/** «outcome low..high victims faction scope», one per figure, in text order; what is usual is left out. */
function figures(text: string): string[] {
  return analyse(text).mentions.flatMap((mention) => {
    if (mention.type !== 'casualty') return [];
    const { outcome, low, high, victims, victimFaction, scope } = mention.casualty;
    const faction = victimFaction === null ? '' : ` ${victimFaction.replace('faction/', '')}`;
    return [`${outcome} ${low ?? ''}..${high ?? ''} ${victims}${faction}${scope === 'incident' ? '' : ` ${scope}`}`];
  });
}

function check(text: string, ...expected: readonly string[]): void {
  it(text, () => expect(figures(text)).toEqual(expected));
}

describe('the owner of counted people', () => {
  check('قتل خمسة على الأقل من مقاتلي تنظيم «داعش» في الغارة', 'killed 5.. combatant islamic-state');
  check('وقال إن سبعة على أقل تقدير من عناصر قوات حفتر قضوا أمس', 'killed 7.. combatant lna');
  check('أصيب تسعة على الأقل من الأطفال في القصف', 'injured 9.. civilian');
  check(
    'لقي ثلاثة عناصر حتفهم وجرح 11 آخرون من قوات حفتر في الكمين',
    'killed 3..3 combatant lna',
    'injured 11..11 combatant lna',
  );
  check('مقتل جندي وإصابة أربعة عسكريين آخرين من قوات حفتر', 'killed 1..1 combatant lna', 'injured 4..4 combatant lna');
  check('قتل مدنيان وأصيب ستة آخرون من قوات حفتر', 'killed 2..2 civilian', 'injured 6..6 combatant lna');
  check(
    'وأوضح أن ثمانية قتلى سقطوا في صفوف قوات حفتر وأصيب 30 آخرون',
    'killed 8..8 combatant lna',
    'injured 30..30 combatant lna',
  );
  check('ستة قتلى سقطوا بين صفوف قوات حفتر', 'killed 6..6 combatant lna');
  check('ثلاثة رجال قتلوا برصاص قوات حفتر', 'killed 3..3 unknown');
  check('عثر الأهالي على سبع جثث لمقاتلين من تنظيم داعش', 'killed 7..7 combatant islamic-state');
  check('قتلت الحراسة أربعة "انغماسيين" قرب السور', 'killed 4..4 unknown');
  check('قتلت الحراسة أربعة "انتحاريين" قرب السور', 'killed 4..4 combatant');
  check('قتل 12 شخصا بين جنود من قوات حفتر ومدنيين وجرح نحو 20 آخرين', 'killed 12..12 mixed', 'injured 20..20 unknown');
  check('قتل 9 أشخاص بين عناصر من كتيبة #حماة_الثغر ومدنيين في التفجير', 'killed 9..9 mixed');
  check('وأصيب ستة أشخاص بين مدنيين وعسكريين', 'injured 6..6 mixed');
  check('عثروا على ثماني جثث تعود لعناصر تنظيم داعش', 'killed 8..8 combatant islamic-state');
  check('وسقط خمسة قتلى على الأقل ضمن صفوف المهاجمين', 'killed 5.. combatant');
  check('وسقط قتلى في صفوف المتظاهرين', 'killed .. civilian');
  check('مقتل جنود ومدنيين في انفجار', 'killed .. combatant', 'killed .. civilian');
  check('قتل 12 شخصا، بينهم ثلاثة مدنيين، في القصف', 'killed 12..12 unknown', 'killed 3..3 civilian subset');
});

describe('parts and further people', () => {
  check(
    'قتل أربعة جنود. وأضاف البيان أن اثنين من الذين سقطوا من درنة وواحد من سبها',
    'killed 4..4 combatant',
    'killed 2..2 unknown subset',
    'killed 1..1 unknown subset',
  );
  check('أصيب عشرة. ونقل ثلاثة ممن أصيبوا إلى العاصمة', 'injured 10..10 unknown', 'injured 3..3 unknown subset');
  check(
    'قتل مقاتلان من مجلس شورى ثوار بنغازي، وسيدة ورضيع، في غارة على الحي',
    'killed 2..2 combatant brsc',
    'killed 1..1 civilian',
    'killed 1..1 civilian',
  );
  check(
    'أودى القصف بحياة ثلاثة أشخاص هم سالم محمد العبيدي ومحمود الفرجاني إضافة لطفلة',
    'killed 3..3 unknown',
    'killed 1..1 civilian subset',
  );
  check(
    'قتل خمسة وهم علي سالم الفيتوري ويوسف العمامي بالإضافة إلى سيدة وابنها',
    'killed 5..5 unknown',
    'killed 1..1 civilian subset',
    'killed 1..1 civilian subset',
  );
  check('سقطت بعض القدايف على المنازل');
  check('بعد سقوط عدد من الهاونات على الميناء');
  check('سقوط بعض الدركيين في الكمين', 'killed .. unknown');
});

describe('people who are named', () => {
  check('قتل ثلاثة أشخاص، وهم مدير الميناء سالم الفيتوري ويوسف العمامي وشقيقه ناصر', 'killed 3..3 unknown');
});

describe('both civilians and fighters', () => {
  check('أوقعت الاشتباكات 40 قتيلا و60 جريحا من العسكريين والمدنيين', 'killed 40..40 mixed', 'injured 60..60 mixed');
  check(
    'قتل سبعة أشخاص، هم خمسة من المقاتلين وسيدتان',
    'killed 7..7 mixed',
    'killed 5..5 combatant subset',
    'killed 2..2 civilian subset',
  );
  check(
    'ارتفعت حصيلة الخميس إلى 28 قتيلا: 18 مدنيا وعشرة من المقاتلين',
    'killed 28..28 mixed',
    'killed 18..18 civilian subset',
    'killed 10..10 combatant subset',
  );
  check('قتل خمسة من أبناء البلدة', 'killed 5..5 unknown');
  check('مقتل خمسة طلاب في قصف', 'killed 5..5 civilian');
  check('ذبح التنظيم 21 قبطيا', 'killed 21..21 civilian');
});

describe('people lost, taken and counted place by place', () => {
  check('وفقدت قوات حفتر في الهجوم تسعة جنود', 'killed 9..9 combatant lna');
  check('فقدت قوات حفتر 15 من مقاتليها', 'killed 15..15 combatant lna');
  check('أصيب تسعة أشخاص وفقد ثلاثة في القصف', 'injured 9..9 unknown', 'missing 3..3 unknown');
  check('وقع أربعة جنود في الأسر', 'captured 4..4 combatant');
  check('وقع في الأسر أربعة جنود', 'captured 4..4 combatant');
  check('كان المسلحون قد اقتادوا في ذلك اليوم أربعة أشخاص', 'captured 4..4 unknown');
  check('أسفرت الحملة عن ضبط تسعة مشتبهين', 'captured 9..9 unknown');
  check('راح ضحية الانفجار 12 شخصا في بنغازي', 'killed 12..12 unknown');
  check(
    'قتل 10 أشخاص في درنة، وخمسة في بنغازي، وثلاثة بطبرق',
    'killed 10..10 unknown',
    'killed 5..5 unknown',
    'killed 3..3 unknown',
  );
});

describe('one number for two, and those one serves', () => {
  check('أوقع القصف 30 قتيلا وجريحا', 'other 30..30 unknown');
  check('مقتل ثلاثة مدنيين وإصابة مثلهم', 'killed 3..3 civilian', 'injured 3..3 civilian');
  check('قتل سبعة أطفال ومثلهم من النساء', 'killed 7..7 civilian', 'killed 7..7 civilian');
  check('قتل قيادي في تنظيم داعش', 'killed 1..1 combatant islamic-state');
  check('قتل ضابطان في قوات حفتر', 'killed 2..2 combatant lna');
  check('أسر الجيش سبعة من مسلحي تنظيم داعش', 'captured 7..7 combatant islamic-state');
  check('مقتل خمسة رجال شرطة', 'killed 5..5 combatant');
});
