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
