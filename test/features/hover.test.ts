import { expect, test } from 'vitest';
import { hover } from '../../server/features/hover';
import type { Language } from '../../server/protocol';
import { fixture, visible } from './fixture';

function card(source: string, language: Language = 'en'): string {
  const { context, article, offset } = fixture(source, language);
  const contents = hover(context, article, offset)?.contents;
  return contents !== undefined && typeof contents === 'object' && 'value' in contents ? visible(contents.value) : '';
}

const TWO = `
//- /a.txt
قصفت [[faction/lna|قوات [[person/haftar|حف$0تر]]]] مواقع في [[place/benghazi|بنغازي]] صباح اليوم.
//- /b.txt
وانسحبت [[faction/lna|قوات [[person/haftar|حفتر]]]] من المدينة، وقالت [[faction/lna|قوات حفتر]] إنها عادت.
`;

test('the innermost name has the card, which names the one around it', () => {
  expect(card(TWO)).toMatchInlineSnapshot(`
    "**Khalifa Haftar** — ⟦حفتر⟧ · person

    - Role: LNA commander
    - Affiliation: [Libyan National Army](marsad-gazetteer:/faction/lna.md)
    - Country: Libya

    Mentions: 1 here, 2 in 2 articles  
    Also in: [b.txt:1](file:///b.txt#L1) (1)

    [Open gazetteer entry](marsad-gazetteer:/person/haftar.md)

    Inside the longer name: ⟦قوات حفتر⟧ → Libyan National Army"
  `);
});

test('a faction has its facts, and links to other articles', () => {
  expect(card(TWO.replace('حف$0تر', 'حفتر').replace('قوات [[', 'قو$0ات [['))).toMatchInlineSnapshot(`
    "**Libyan National Army** — ⟦الجيش الوطني الليبي⟧ · armed forces

    - Side: Dignity / LNA camp
    - Country: Libya
    - Active: 2014–
    - Led by: [Khalifa Haftar](marsad-gazetteer:/person/haftar.md)
    - Identifiers: [Wikidata Q16152447](https://www.wikidata.org/wiki/Q16152447)
    - Also named here: ⟦قوات حفتر⟧

    Mentions: 1 here, 3 in 2 articles  
    Also in: [b.txt:1](file:///b.txt#L1) (2)

    [Open gazetteer entry](marsad-gazetteer:/faction/lna.md)"
  `);
});

test('the card speaks Arabic', () => {
  expect(card(TWO, 'ar')).toMatchInlineSnapshot(`
    "⟦**حفتر** — ⟦Khalifa Haftar⟧ · شخص⟧

    - ⟦الصفة: ⟦LNA commander⟧⟧
    - ⟦الانتماء: [الجيش الوطني الليبي](marsad-gazetteer:/faction/lna.md)⟧
    - ⟦البلد: ليبيا⟧

    ⟦المواضع: 1 هنا، وموضعان في مقالين⟧  
    ⟦ورد أيضا في: [⟦b.txt:1⟧](file:///b.txt#L1) (1)⟧

    ⟦[فتح مدخل المعجم](marsad-gazetteer:/person/haftar.md)⟧

    ⟦ضمن الاسم الأطول: قوات حفتر → الجيش الوطني الليبي⟧"
  `);
});

test('a figure stands beside the others of its event', () => {
  expect(
    card(`
      قتل [[killed 23 e1|2$03 شخصا]] وأصيب [[injured 30- e1|30 آخرون]] في [[event e1 Suicide bomb; place/benghazi faction/is; 2016-08-02|هجوم بسيارة مفخخة]] بحسب [[say e1|مصادر طبية]].
    `),
  ).toMatchInlineSnapshot(`
    "**23 killed** · ⟦23 شخصا⟧

    - Read as: low 23, high 23
    - Victims: not said who
    - Said by: ⟦مصادر طبية⟧
    - Scope: toll of this event
    - Read from: ⟦23 شخصا⟧
    - Event: Suicide bomb · Tuesday, 2 August 2016 · Benghazi

    **Figures of the same event**

    | Figure | Who says it | Where |
    | --- | --- | --- |
    | 23 killed ◂ | ⟦مصادر طبية⟧ | [a.txt:1](file:///a.txt#L1) |
    | at least 30 injured | ⟦مصادر طبية⟧ | [a.txt:1](file:///a.txt#L1) |"
  `);
});

test('a date says its day and how the publication is known', () => {
  expect(card('وقع الهجوم يوم [[date 2016-08-02 2016-08-02|الثلا$0ثاء]] في المدينة')).toMatchInlineSnapshot(`
    "**Tuesday, 2 August 2016** · ⟦الثلاثاء⟧

    - 2016-08-02
    - Precise to: day
    - Published: 2016-08-02 (from corpus.yaml)"
  `);
});

test('a trigger has its event', () => {
  expect(
    card('وقع [[event e1 Armed clash; place/benghazi faction/is; 2016-08-02|اشتبا$0ك]] في [[place/benghazi|بنغازي]]'),
  ).toMatchInlineSnapshot(`
    "**Armed clash** · ⟦اشتباك⟧

    - Date: Tuesday, 2 August 2016
    - Place: [Benghazi](marsad-gazetteer:/place/benghazi.md)
    - Actors: [Islamic State](marsad-gazetteer:/faction/is.md) (participant)"
  `);
});

test('people without a name are called what they are, with the words that stand for them', () => {
  const event = card('سقط [[event e1 Air/drone strike; faction/is civilians; 2016-08-02|مدني$0ون]] في درنة');
  expect(event).toContain('(participant), civilians ⟦مدنيون⟧ (target)');
});

test('an unknown name says so', () => {
  expect(card('أعلنت [[?faction|كتيبة الصقو$0ر]] مسؤوليتها عن الهجوم')).toMatchInlineSnapshot(`
    "**⟦كتيبة الصقور⟧** · faction

    Not in the gazetteer: read from its context."
  `);
});

test('Markdown in an article means nothing', () => {
  expect(
    card('أعلنت [[?faction|كتيبة **[x](http://e.vil)** <b>$0]] مسؤوليتها عن الهجوم في المدينة'),
  ).toMatchInlineSnapshot(`
    "**⟦كتيبة \\*\\*\\[x\\](http\\://e.vil)\\*\\* \\<b\\>⟧** · faction

    Not in the gazetteer: read from its context."
  `);
});

test('nothing recognised, nothing shown', () => {
  expect(card('لم يحدث ش$0يء في المدينة اليوم')).toBe('');
});
