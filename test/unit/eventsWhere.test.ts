/** Where happenings were: by the words beside a place, by nouns that stand for one, by the sentences before. */

import { describe, expect, it } from 'vitest';
import { analyse } from './eventNotes';

/** «trigger | place, place», one per event; a place the gazetteer does not know by its words. */
function places(text: string): string[] {
  const { events, mentions } = analyse(text);
  return events.map(({ trigger, places: found }) => {
    const names = found.map(({ entity, mention }) => {
      const span = mentions.find(({ id }) => id === mention);
      return entity?.replace('place/', '') ?? text.slice(span?.start, span?.end);
    });
    return `${text.slice(trigger.start, trigger.end)} | ${names.join(', ')}`;
  });
}

function check(text: string, ...expected: readonly string[]): void {
  it(text, () => expect(places(text)).toEqual(expected));
}

describe('places that are measured from', () => {
  check('انفجرت سيارة في مدينة سبها الواقعة على بعد 750 كيلومترا جنوب طرابلس.', 'انفجرت | sabha');
  check('قصفت طائرات مدينة هون، 250 كيلومترا جنوب سرت.', 'قصفت | hun');
  check('دارت اشتباكات في مدينة غات التي تبعد 500 كيلومتر عن سبها.', 'اشتباكات | ghat');
  check('هاجم مسلحون بوابة الشط، على بعد 15 كم من سرت.', 'هاجم | بوابة الشط, sirte');
  check('انفجرت سيارة على بعد 20 كم من سرت.', 'انفجرت | sirte');
});

describe('places where nothing happened', () => {
  check('قتل جندي من مدينة المرج في انفجار لغم غربي بنغازي.', 'انفجار | benghazi');
  check('قتل جنديان أحدهما من طبرق والآخر من سبها في انفجار ببنغازي.', 'انفجار | benghazi');
  check('قتل الشاب أحمد سالم من مدينة مصراتة في اشتباكات بمدينة سبها.', 'اشتباكات | sabha');
  check('أطلق الحوثيون صاروخا باليستيا من صعدة على مدينة مأرب.', 'أطلق | marib');
  check('شن التنظيم الذي يسيطر على سرت هجوما على بوابة في مصراتة.', 'هجوما | misrata');
  check('انفجرت سيارة في بنغازي، ونقل المصابون إلى مدينة طبرق.', 'انفجرت | benghazi');
  check('استهدفت غارة رتلا كان متجها من سبها إلى طرابلس قرب الشويرف.', 'استهدفت غارة | shwayrif');
  check('نزحت عائلات من تاورغاء إلى بنغازي بعد هجوم مسلح.', 'هجوم | tawergha');
  check('فر مسلحون من درنة إلى طبرق.', 'فر | derna');
  check('قصفت طائرات انطلقت من قاعدة الوطية مدينة سرت.', 'قصفت | sirte');
  check('أقلعت الطائرة من مطار بنينا وقصفت مواقع في درنة.', 'قصفت | derna');
  check('أعلنت السلطات في القاهرة أن مقاتلات شنت غارات على درنة.', 'غارات | derna');
  check('قال مسؤول في واشنطن إن الغارات استهدفت معسكرا قرب صبراتة.', 'الغارات استهدفت | sabratha');
  check('قال مصدر أمني في سبها إن ثلاثة قتلوا في انفجار.', 'انفجار | sabha');
  check('أطلقت صواريخ من قطاع غزة باتجاه عسقلان.', 'أطلقت | ashkelon');
  check('خطف مسلحون عاملين من حقل الشرارة.', 'خطف | sharara-field');
});

describe('lists of places', () => {
  check(
    'استهدفت طائرات بلدات هون وودان وسوكنة بعدة غارات.',
    'استهدفت طائرات بلدات هون وودان وسوكنة بعدة غارات | hun, waddan, sukna',
  );
});

describe('nouns that stand for a place named before', () => {
  check('وصل وفد إلى قلعة سبها. وسقطت قذائف على القلعة مساء.', 'سقطت | sabha-castle');
  check('يقع معسكر الخروبة شرقا. وتعرض المعسكر نفسه لهجوم.', 'هجوم | معسكر الخروبة');
  check('زار الوفد سرت وبن جواد. وقصفت طائرات المدينتين.', 'قصفت | sirte, bin-jawad');
  check('تضم المنطقة هون وسوكنة وودان. وسيطر المسلحون على البلدات الثلاث.', 'سيطر | hun, sukna, waddan');
  check('يقع مسجد النور في درنة. وقال رواد المسجد إن انفجارا وقع في سبها.', 'انفجارا | sabha');
  check(
    'قتل ثلاثة في غارة على سبها. ونقل الجرحى إلى طرابلس.\n\nوتشهد المدينة اشتباكات.',
    'غارة | sabha',
    'اشتباكات | sabha',
  );
});

describe('places of the sentences before and of the words behind', () => {
  check('تشهد مدينة سبها توترا منذ أيام. واندلعت اشتباكات عنيفة أمس.', 'اشتباكات عنيفة | sabha');
  check('تحاصر القوات مدينة درنة منذ عام. وقصفت الطائرات فيها مواقع.', 'قصفت | derna');
  check('كانت زليتن هادئة صباحا. وفي وقت لاحق انفجرت شاحنة مفخخة.', 'انفجرت | zliten');
  check('بدأت القوات هجوما واسعا لطرد المسلحين من سرت.', 'هجوما | sirte', 'طرد | sirte');
});
