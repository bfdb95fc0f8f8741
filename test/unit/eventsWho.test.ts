/** Who did it to whom: by the words around the names of factions. */

import { describe, expect, it } from 'vitest';
import { analyse } from './eventNotes';

/** «initiator > target», or «participant = participant», of the first event, by the slugs of those the gazetteer knows. */
function sides(text: string): string {
  const actors = analyse(text).events[0]?.actors ?? [];
  const of = (role: string): string =>
    actors
      .flatMap((actor) => (actor.role === role && actor.entity !== null ? [actor.entity.replace('faction/', '')] : []))
      .join(', ');
  const fight = of('participant').replace(', ', ' = ');
  return fight === '' ? `${of('initiator')} > ${of('target')}` : fight;
}

function check(text: string, expected: string): void {
  it(text, () => expect(sides(text)).toBe(expected));
}

describe('subject and object', () => {
  check('هاجمت قوات حفتر مجلس شورى ثوار بنغازي في الصابري.', 'lna > brsc');
  check('طردت قوات البنيان المرصوص تنظيم داعش من سرت.', 'bunyan-al-marsous > islamic-state');
  check('هاجمت قوات حفتر وأنصار الشريعة مواقع في بنغازي.', 'lna, ansar-al-sharia > ');
  check('خطف تنظيم داعش ثلاثة عمال في درنة.', 'islamic-state > ');
  check('خطف تنظيم داعش مهندسا في درنة.', 'islamic-state > ');
  check('قتل قناص من تنظيم داعش جنديا في درنة.', 'islamic-state > ');
  check('قتل قناص من تنظيم داعش في درنة.', ' > islamic-state');
  check('وأضاف أن قوات حفتر فقدت في الهجوم خمسة جنود.', ' > lna');
  check('بدأت العملية بقصف مواقع تنظيم داعش بالمدفعية الثقيلة.', ' > islamic-state');
  check('أضاف أن الجيش الليبي استطاع أن يقوم كذلك بتفجير مخزن للأسلحة قرب درنة.', 'libyan-army > ');
  check('سلاح الجو الليبي يدمر مركبا محملا بمسلحين قبالة درنة.', 'libyan-air-force > ');
  check('استهدفت غارات لقوات حفتر مواقع تنظيم داعش في درنة.', 'lna > islamic-state');
});

describe('who says, claims and is accused', () => {
  check('أعلنت قوات حفتر قصف مواقع لتنظيم داعش في درنة.', 'lna > islamic-state');
  check('هجوم استهدف قوات حفتر في درنة وتبناه تنظيم داعش.', 'islamic-state > lna');
  check('حملت حكومة الوفاق قوات حفتر مسؤولية قصف مطار معيتيقة.', 'lna > ');
  check('اتهمت قوات حفتر تنظيم داعش بالوقوف وراء تفجير في بنغازي.', 'islamic-state > ');
  check('اغتال مسلحون يعتقد أنهم من تنظيم داعش ضابطا في درنة.', 'islamic-state > ');
  check('قصفت طائرات يعتقد أنها مصرية مواقع في درنة.', 'egyptian-air-force > ');
  check('قصفت طائرات يرجح أنها روسية بلدة كفرنبل.', 'russian-air-force > ');
});

describe('ambushes', () => {
  check('نصب تنظيم داعش كمينا لقوات حفتر قرب هون.', 'islamic-state > lna');
  check('وقعت قوات حفتر في كمين نصبه تنظيم داعش قرب هون.', 'islamic-state > lna');
  check('مقتل ثلاثة في كمين لكتائب القسام شرق غزة.', 'qassam > ');
});

describe('people without arms are a side where they are hit, or protest', () => {
  const peopleOf = (text: string): string =>
    (analyse(text).events[0]?.actors ?? [])
      .filter(({ entity }) => entity === null)
      .map(({ role, gloss, span }) => `${role} ${gloss}: ${text.slice(span.start, span.end)}`)
      .join(', ');

  it.each([
    ['غارة جوية تقتل ثلاثة مدنيين في درنة.', 'target civilians: ثلاثة مدنيين'],
    ['قصفت قوات حفتر حيا في درنة، ما أدى إلى مقتل طفلين.', 'target civilians: طفلين'],
    ['خطف مسلحون مهندسا في سبها.', 'initiator armed militants: مسلحون, target civilians: مهندسا'],
    // Their side is named, and they are caught between two.
    ['هجوم انتحاري لتنظيم داعش يستهدف قوات حفتر ويقتل خمسة مدنيين.', ''],
    ['اشتباكات بين قوات حفتر وتنظيم داعش في درنة تقتل خمسة مدنيين.', ''],
    ['غارة جوية تقتل ثلاثة جنود في درنة.', 'target soldiers: جنود'],
    ['غارات جوية في درنة لم تسفر عن سقوط ضحايا مدنيين.', ''],
    ['مظاهرة حاشدة في ميدان الشهداء بطرابلس.', 'initiator protesters: مظاهرة حاشدة'],
    ['تظاهر العشرات في طرابلس احتجاجا على الهجوم.', 'initiator protesters: تظاهر'],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toBe(expected);
  });

  it('the side that the article names elsewhere for its opponent is not struck by what kills them', () => {
    const text = 'اشتباكات بين قوات حفتر وتنظيم داعش في درنة. وقصفت قوات حفتر حيا سكنيا في درنة فقتلت ثلاثة أطفال.';
    const [, blow] = analyse(text).events;
    expect(blow?.actors.map(({ role, gloss, entity }) => `${role} ${entity ?? gloss}`)).toEqual([
      'initiator faction/lna',
      'target civilians',
    ]);
  });
});
