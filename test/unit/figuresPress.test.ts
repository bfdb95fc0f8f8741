/** People counted in words of the press that were read wrongly once. */

import { describe, expect, it } from 'vitest';
import { analyse } from './eventNotes';

/** «outcome low..high victims», one per figure, in text order. */
function figures(text: string): string[] {
  return analyse(text).mentions.flatMap((mention) => {
    if (mention.type !== 'casualty') return [];
    const { outcome, low, high, victims } = mention.casualty;
    return [`${outcome} ${low ?? ''}..${high ?? ''} ${victims}`];
  });
}

function check(text: string, ...expected: readonly string[]): void {
  it(text, () => expect(figures(text)).toEqual(expected));
}

describe('people of the press', () => {
  check('أعدمت جماعة مسلحة ستة من ركاب حافلة', 'killed 6..6 civilian');
  check('اعتقلت الشرطة خمسة متهمين بالتهريب', 'captured 5..5 unknown');
  check('اختطف مسلحون ثلاثة رعايا هنود', 'captured 3..3 civilian');
  check('قتل أربعة مرضى في قصف على المستشفى', 'killed 4..4 civilian');
  check('قتلت الشرطة لصين مسلحين واعتقلت ثلاثة لصوص', 'killed 2..2 combatant', 'captured 3..3 unknown');
  check('عثر على مقبرة جماعية تضم رفات 28 شخصا', 'killed 28..28 unknown');
  check('أضاف المتحدث أن سبعة من المهاجمين قتلوا', 'killed 7..7 combatant');
  check('أسر مقاتلو الحركة ثلاثة جنود في كمين', 'captured 3..3 combatant');
  check('أسر المسلحون ضابطين قرب الحاجز', 'captured 2..2 combatant');
  check('سقط جريحان بإلقاء قنبلة على مقهى', 'injured 2..2 unknown');
  check('قتل 47 متمردا و5 من القوات الموالية لهادي في تعز', 'killed 47..47 combatant', 'killed 5..5 combatant');
  check('قتل 25 مقاتلا من المعارضة السورية على الأقل في حلب', 'killed 25.. combatant');
  check('أعدم فيها أربعة من سكانها وخطف عشرة على الأقل', 'killed 4..4 unknown', 'captured 10.. unknown');
  check('قتل ثلاثة في غارة على إدلب، وخمسة في قصف على حلب', 'killed 3..3 unknown', 'killed 5..5 unknown');
  check('نقلت القناة أن مدنيين أصيبوا نتيجة قصف في تعز', 'injured .. civilian');
  check('قالت الوكالة إن مقاتليه قتلوا تسعة جنود', 'killed 9..9 combatant');
  check('نفذ التنظيم حكم الإعدام رميا بالرصاص في أربعة سائقين', 'killed 4..4 civilian');
  check('الشظايا قد تؤدي إلى إصابات ودمار');
  check(
    'شملت قائمة الضحايا 9 أفراد من كتيبة ثوار طرابلس وفردين من الفرقة الأمنية التاسعة',
    'killed 9..9 combatant',
    'killed 2..2 combatant',
  );
});
