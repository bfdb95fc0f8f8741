import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvaluation } from '../eval/evaluate';
import { analyse, note } from './eventNotes';

/** «faction role», one per actor of each event. */
function roles(text: string): string[] {
  return analyse(text).events.flatMap(({ actors }) =>
    actors.map(({ entity, role, span }) => `${entity?.split('/')[1] ?? text.slice(span.start, span.end)} ${role}`),
  );
}

function check(text: string, ...expected: readonly string[]): void {
  it(text, () => expect(note(text)).toEqual(expected));
}

function checkRoles(text: string, ...expected: readonly string[]): void {
  it(text, () => expect(roles(text)).toEqual(expected));
}

/** Places of the events, by the words of their mentions. */
function checkPlaces(text: string, ...expected: readonly string[]): void {
  it(text, () => {
    const { events, mentions } = analyse(text);
    const words = new Map(mentions.map(({ id, start, end }) => [id, text.slice(start, end)]));
    expect(events.flatMap(({ places }) => places.map(({ mention }) => words.get(mention)))).toEqual(expected);
  });
}

/** «figure → trigger of its event». */
function checkFigures(text: string, ...expected: readonly string[]): void {
  it(text, () => {
    const { events, mentions } = analyse(text);
    const triggers = new Map(events.map(({ id, trigger }) => [id, text.slice(trigger.start, trigger.end)]));
    expect(
      mentions.flatMap((mention) =>
        mention.type === 'casualty'
          ? [`${text.slice(mention.start, mention.end)} → ${triggers.get(mention.casualty.event ?? '') ?? 'none'}`]
          : [],
      ),
    ).toEqual(expected);
  });
}

describe('kinds of happening', () => {
  check('شن الطيران غارات على مدينة درنة.', 'غارات | Air/drone strike');
  check('قصفت المدفعية أحياء مدينة درنة.', 'قصفت | Shelling/artillery/missile attack');
  check('فجر انتحاري نفسه في بنغازي.', 'فجر | Suicide bomb');
  check('دمر طيران التحالف معملا لتفخيخ العجلات في سرت.', 'دمر | Air/drone strike');
  check('وكان صاروخ باليستي أطلقته المليشيات قد سقط على درنة.', 'صاروخ | Shelling/artillery/missile attack');
  check('صدت القوات هجوما لتنظيم داعش على سرت.', 'صدت القوات هجوما | Armed clash');
  check('داهمت قوات الأمن منزلا في طرابلس واعتقلت تسعة مطلوبين.', 'داهمت | Arrests');
  check('هجوم على القنصلية الأمريكية في بنغازي', 'هجوم | Attack');
  check('وصلت تعزيزات عسكرية إلى سرت.', 'وصلت | Change to group/activity');
});

describe('what is no happening of its own', () => {
  check('استقبل المستشفى 20 جثمانا منذ السبت.');
  check('توفي طفل متأثرا بجراحه.');
  check('قتل نحو 60 جنديا في اشتباكات في بنغازي منذ بداية العام الحالي.');
  check('جر البلاد إلى الحرب.');
  check('تدمير دبابتين وثلاث آليات.');
});

describe('status', () => {
  check('دعت الأمم المتحدة إلى وقف إطلاق النار في بنغازي.', 'وقف | Agreement | demanded');
  check('نفت القوات ذلك وأكدت أنها أسقطت طائرة شمال بنغازي.', 'أسقطت | Shelling/artillery/missile attack');
  check('حذرت الأمم المتحدة من أن الهجوم على درنة وشيك.', 'الهجوم | Armed clash | planned');
  check('اندلعت اشتباكات في سبها في 22 مايو الماضي.', 'اشتباكات | Armed clash | background');
});

describe('one happening told twice', () => {
  check(
    'اشتباكات في سبها\n\nاندلعت اشتباكات عنيفة في مدينة سبها أمس.\n\nوأسفرت الاشتباكات عن مقتل ثلاثة أشخاص.',
    'اشتباكات + اشتباكات عنيفة + الاشتباكات | Armed clash',
  );
  check(
    'سيطرت قوات حفتر على درنة بعد انسحاب المسلحين منها، وخسرت خلال المعارك 25 عنصرا.',
    'سيطرت + انسحاب + المعارك | Government regains territory',
  );
  check(
    'قصفت طائرات مدينة سرت.\n\nكما اندلعت اشتباكات في طرابلس.',
    'قصفت | Air/drone strike',
    'اشتباكات | Armed clash',
  );
});

describe('roles', () => {
  checkRoles('اشتباكات بين قوات حفتر وسرايا الدفاع عن بنغازي', 'lna participant', 'bdb participant');
  checkRoles('شنت قوات حفتر هجوما على مواقع لتنظيم الدولة في سرت.', 'lna initiator', 'islamic-state target');
  checkRoles('هجوم نفذه تنظيم الدولة على قوات حفتر', 'islamic-state initiator', 'lna target');
  checkRoles('صدت قوات حفتر هجوما لتنظيم الدولة في سرت.', 'lna target', 'islamic-state initiator');
  checkRoles('اعتقلت قوات حفتر عناصر من تنظيم الدولة في درنة.', 'lna initiator', 'islamic-state target');
});

describe('places', () => {
  checkPlaces('بنغازي، الثلاثاء (وال) - شنت قوات حفتر هجوما على درنة.', 'درنة');
  checkPlaces('قال مدير مستشفى الجلاء إن اشتباكات اندلعت في سبها.', 'سبها');
});

describe('whose figures', () => {
  checkFigures('شهدت سبها مواجهات قبلية منذ شهر خلفت تسعين قتيلا.', 'تسعين قتيلا → مواجهات قبلية');
  checkFigures(
    'اندلعت اشتباكات في سبها.\n\nوقتل ثلاثة مدنيين وأصيب أربعة.',
    'ثلاثة مدنيين → اشتباكات',
    'أربعة → اشتباكات',
  );
  checkFigures(
    'أطلق الجيش أمس عملية «البنيان المرصوص» لاستعادة سرت.\n\nوقتل في العملية العسكرية منذ انطلاقها أكثر من 90 عنصرا.',
    '90 عنصرا → عملية',
  );
  checkFigures('اندلعت اشتباكات في سبها.\n\nوقتل منذ بداية العام أكثر من 90 مدنيا.', '90 مدنيا → none');
});

describe('whatever the paragraphs and their order', () => {
  const paragraphs = readEvaluation(process.cwd())
    .articles.filter(({ set }) => set === 'seeds')
    .flatMap(({ text }) => text.split('\n').filter((line) => line.trim() !== ''));

  it('events, their spans and their mentions hold together', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(paragraphs, { minLength: 1, maxLength: 20 }), (chosen) => {
        const text = chosen.join('\n');
        const { events, mentions } = analyse(text);
        const ids = new Set(mentions.map(({ id }) => id));
        const figures = new Set(mentions.flatMap((mention) => (mention.type === 'casualty' ? [mention.id] : [])));
        const starts = events.map(({ trigger }) => trigger.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const event of events) {
          for (const { start, end } of [
            event.trigger,
            event.sentence,
            ...event.repeats,
            ...event.actors.map((a) => a.span),
          ]) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          expect(event.casualties.every((id) => figures.has(id))).toBe(true);
          expect(event.places.every(({ mention }) => ids.has(mention))).toBe(true);
          expect(event.actors.every(({ mention }) => mention === null || ids.has(mention))).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
