import type { GazetteerMessages } from './en';

const TYPES: Readonly<Record<string, string>> = {
  text: 'نصا',
  number: 'عددا',
  list: 'قائمة',
  mapping: 'جدول حقول',
};

/** Isolates a Latin run inside Arabic text. */
const ltr = (text = '') => `\u2066${text}\u2069`;
/** Isolates a run of either direction. */
const any = (text = '') => `\u2068${text}\u2069`;

export const ar: GazetteerMessages = {
  'bad-yaml': ([why]) => `ليس هذا YAML سليما: ${ltr(why)} راجع المسافات البادئة والنقطتين وعلامات التنصيص هنا.`,
  'unknown-field': ([field]) =>
    `لا يوجد حقل اسمه «${any(field)}». راجع إملاءه أو احذفه؛ الحقول مذكورة في ${ltr('schema/gazetteer.schema.json')}.`,
  'missing-field': ([field, id]) =>
    id === ''
      ? `ينقص المدخل حقل «${ltr(field)}». أضف مثلا ${ltr('id: place/my-village')}.`
      : `ينقص المدخل ${ltr(id)} حقل «${ltr(field)}». أضفه: لا يوجد مدخل بهذا المعرّف ليعدّله.`,
  'wrong-type': ([field, type = '']) =>
    `ينبغي أن تكون قيمة «${ltr(field)}» ${TYPES[type] ?? type}. صحح القيمة، وضعها بين علامتي تنصيص إن كانت نصا يشبه العدد.`,
  'not-a-choice': ([field, value, choices]) =>
    `«${any(value)}» ليست من قيم «${ltr(field)}». اختر إحدى هذه: ${ltr(choices)}.`,
  'bad-id': ([id]) =>
    `لا يصلح «${any(id)}» معرّفا هنا. اكتب ${ltr('faction/…')} أو ${ltr('place/…')} أو ${ltr('person/…')} بحروف لاتينية صغيرة وأرقام وشرطات، مثل ${ltr('place/my-village')}.`,
  'bad-format': ([field, value]) =>
    `لا تُقرأ «${any(value)}» قيمةً لـ«${ltr(field)}». النصوص لا تكون فارغة، والبلد حرفان كبيران (${ltr('LY')})، واليوم ${ltr('2016-08-02')}، ومعرّف ويكي بيانات ${ltr('Q3579')}.`,
  'out-of-range': ([field, value, least, most]) =>
    `القيمة ${ltr(value)} خارج مدى «${ltr(field)}». اكتب عددا من ${ltr(least)} إلى ${ltr(most)}.`,
  'duplicate-id': ([id, line]) =>
    `المعرّف ${ltr(id)} موجود في هذا الملف، في السطر ${ltr(line)}. اجعل لهذا المدخل معرّفا آخر أو ادمج المدخلين.`,
  'dangling-reference': ([field, id]) =>
    `يشير «${ltr(field)}» إلى ${ltr(id)} ولا مدخل بهذا المعرّف. أضف ذلك المدخل أو صحح المعرّف.`,
  'cyclic-parent': ([id]) => `${ltr(id)} تابع لنفسه. احذف أحد حقول ${ltr('parent')} من الدائرة.`,
  'shared-surface': ([surface, id, other]) =>
    `«${any(surface)}» اسم لكل من ${ltr(id)} و${ltr(other)}. اذكره تحت ${ltr('ambiguous')} في المدخل الذي يحتاج إلى سند من السياق.`,
  'ambiguous-unknown': ([surface]) =>
    `«${any(surface)}» ليس اسم هذا المدخل ولا من أسمائه الأخرى. أضفه تحت ${ltr('aliases')} أو احذفه من هنا.`,
};
