import { describe, expect, test } from 'vitest';
import type { ArticleMetadata } from '../../server/model';
import { readDates } from '../../server/recognise/dates';
import { findPublished } from '../../server/recognise/published';
import { Vocabulary } from '../../server/text/form';
import { tokenise } from '../../server/text/tokens';

const vocabulary = new Vocabulary();

function find(text: string, metadata?: ArticleMetadata): ReturnType<typeof findPublished> {
  let offset = 0;
  const paragraphs = text.split('\n').map((line) => {
    const tokens = tokenise(line, vocabulary);
    const paragraph = { offset, tokens, dates: readDates(tokens, []) };
    offset += line.length + 1;
    return paragraph;
  });
  return findPublished(paragraphs, metadata);
}

const STORY = 'قتل ثلاثة أشخاص أمس في اشتباكات بين قوات حفتر ومسلحين في مدينة بنغازي شرقي ليبيا.';

describe('datelines', () => {
  test.each([
    ['الثلاثاء ٢٢ يوليو ٢٠١٤ - ٠١:٥٠', '2014-07-22'],
    ['الأحد 02-09-2018 21:02', '2018-09-02'],
    ['18 أبريل 2015 , 05:33م', '2015-04-18'],
    ['6-7-2017 | 23:19', '2017-07-06'],
    ['1/24/2018', '2018-01-24'],
    ['الثلاثاء 1/2/2018', '2018-01-02'],
    ['الأحد / 18 / ذو الحجة / 1435 هـ الاحد 12 أكتوبر 2014 21:17', '2014-10-12'],
    ['الأربعاء 22 يوليو 2015 02:15 صـ 5 شوال 1436 هـ', '2015-07-22'],
    ['العدد 12345 السبت ٣١ يناير ٢٠٢٦ م، الموافق ١٢ شعبان ١٤٤٧هـ', '2026-01-31'],
    ['الأربعاء,3 أغسطس, 2016', '2016-08-03'],
    ['الخميس، 15 سبتمبر، 2016', '2016-09-15'],
    ['الخميس 07/يونيو/2018 - 08:43 م', '2018-06-07'],
    ['أيلول ١٦, ٢٠١٦', '2016-09-16'],
    ['الاثنين 20 يناير 2020 09:34 م بتوقيت القدس المحتلة', '2020-01-20'],
    ['سبها - بوابة الجنوب 14 مايو 2018', '2018-05-14'],
    ['الرجمة في 22 ديسمبر 2019م', '2019-12-22'],
    ['القاهرة - بوابة الوسط الثلاثاء 30 أكتوبر 2018, 02:17 مساء', '2018-10-30'],
    ['2018:09:22.10:10', '2018-09-22'],
    ['السبت 2017/08/12', '2017-08-12'],
    ['السبت 10\\8\\2024', '2024-08-10'],
    ['15.10.2014', '2014-10-15'],
    ['صنعاء/ منى الشامي/ الوكالة - 04.03.2018', '2018-03-04'],
    ['2016-08-02', '2016-08-02'],
    ['تاريخ النشر: 5 شوال 1436 هـ', '2015-07-21'],
    ['نشر في 3 أغسطس 2016', '2016-08-03'],
  ])('%s', (line, day) => {
    expect(find(`${line}\n${STORY}`).published).toEqual({ date: day, basis: 'dateline' });
    expect(find(`${STORY}\n${line}`).published).toEqual({ date: day, basis: 'dateline' });
  });

  test.each([
    ['واشنطن 19 يناير 2017 / شنت طائرات أمريكية غارات على معسكرين جنوب غربي سرت', '2017-01-19'],
    ['طرابلس 22 سبتمبر 2018 ( وال ) – اندلعت اشتباكات عنيفة جنوب العاصمة بين مجموعات مسلحة', '2018-09-22'],
  ])('%s', (text, day) => expect(find(text).published).toEqual({ date: day, basis: 'dateline' }));

  test.each([
    'قتل ثلاثة أشخاص في 12 مايو 2014 في اشتباكات بين قوات حفتر ومسلحين شرقي ليبيا.',
    'منذ هجوم 7 أكتوبر 2023 - ماذا جرى',
    'هجوم 7 أكتوبر 2023',
    'قتلى في بنغازي',
  ])('no dateline: %s', (text) => expect(find(text).published).toEqual({ date: null, basis: 'none' }));
});

describe('other grounds', () => {
  test('metadata wins over a dateline', () =>
    expect(find('2016-08-02', { published: { date: '2016-08-03', basis: 'corpus' } }).published).toEqual({
      date: '2016-08-03',
      basis: 'corpus',
    }));
  test('the text gives the date of its own day', () => {
    const said = (day: string): string => `قال متحدث باسم القوات إن اشتباكات عنيفة اندلعت ${day} في المدينة.`;
    expect(find(said('اليوم الثلاثاء 2 أغسطس 2016')).published).toEqual({ date: '2016-08-02', basis: 'inferred' });
    expect(find(said('أمس الاثنين 1 أغسطس 2016')).published).toEqual({ date: '2016-08-02', basis: 'inferred' });
  });
  test('a weekday with day and month, in the year that two other dates come to', () => {
    const told = 'اندلعت الأربعاء 15 أكتوبر اشتباكات في بنغازي ووصلت جثث إلى المستشفى يوم الخميس';
    const year = 'بعد ثلاث سنوات من سقوط النظام عام 2011';
    expect(find(`${told} ${year}`).published).toEqual({ date: '2014-10-16', basis: 'inferred' });
    expect(find(told).published.basis).toBe('none');
  });
});

describe('notices', () => {
  test('a printed weekday that the calendar contradicts', () => {
    const text = 'وقعت الغارة يوم الثلاثاء 1 أغسطس/آب الجاري';
    const { notices } = find(text, { published: { date: '2016-08-03', basis: 'corpus' } });
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ code: 'weekday-mismatch', values: ['الثلاثاء', '2016-08-01', 'الاثنين'] });
    expect(text.slice(notices[0]?.start, notices[0]?.end)).toBe('يوم الثلاثاء 1 أغسطس/آب الجاري');
  });
  test('two names of different months', () =>
    expect(find('\nفي 12 حزيران/يوليو 2016').notices).toEqual([
      { start: 4, end: 24, code: 'month-mismatch', values: ['12 حزيران/يوليو 2016'] },
    ]));
});
