/** Places that a clause names and where its happening was not: where one goes, is from, reports, or measures from. */

import { BESIDE_PLACES, DIRECTIONS } from '../recognise/lexicon/bearings';
import { OUTCOME_HEADS } from '../recognise/lexicon/outcomes';
import { PLACE_HEADS } from '../recognise/lexicon/placeHeads';
import { SAYING } from '../recognise/lexicon/speakers';
import { VICTIM_NOUNS } from '../recognise/lexicon/victimNouns';
import type { ParagraphName } from '../recognise/paragraph';
import type { Paragraph } from '../recognise/readParagraph';
import { foldString } from '../text/fold';
import type { Form } from '../text/form';
import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import type { PlacedParagraph } from './article';
import type { Happening } from './happenings';
import { FIGHTERS, RELATIVES } from './roleWords';
import { TRIGGERS } from './triggerWords';

/** Whether nothing of a happening was at a place by the words beside its name: it is gone to, held, or somebody's home or seat. */
export function isElsewhere({ tokens, names }: Paragraph, name: ParagraphName, happening: Happening | null): boolean {
  return leadsThere(tokens, name, happening) || isNoScene({ tokens, names }, name, happening);
}

/** The same without where one goes. */
export function isNoScene(
  { tokens, names }: Pick<Paragraph, 'tokens' | 'names'>,
  name: ParagraphName,
  happening: Happening | null,
): boolean {
  return (
    isOrigin(tokens, names, name, happening) ||
    isHolding(tokens, name) ||
    isBeyondBorder(tokens, name) ||
    isHospitalOfReport(tokens, name) ||
    isOfMeeting(tokens, name, happening) ||
    isSeat(tokens, name)
  );
}

const TOWARDS = wordsOf(
  'نحو صوب باتجاه عودته عودتها عودتهم طريقه طريقها طريقهم متجها متجهين متوجهين نقلهم نقلوا تحويلهم لمستشفيات مؤتمر',
);
const MOVES: ReadonlySet<Happening> = new Set<Happening>(['movement', 'advance', 'relocation', 'joining']);

/** «انطلقت القوات نحو أجدابيا»: who does this is then where he went. */
export function movesOn({ happening }: { readonly happening: Happening }): boolean {
  return MOVES.has(happening);
}

/** «أطلقت صواريخ باتجاه عسقلان»: what is fired there strikes there. */
const FIRES: ReadonlySet<Happening> = new Set<Happening>(['bombardment', 'targeting', 'air-strike', 'shooting']);
const AIMED = wordsOf('نحو صوب باتجاه');
const TOWARDS_REACH = 3;

/** «وفرار آخرين باتجاه المغار», «تم نقلهم إلى طرابلس», «في مؤتمر صحفي ببنغازي»: nothing happened there. */
export function leadsThere(tokens: Tokens, { first }: ParagraphName, happening: Happening | null): boolean {
  if (happening !== null && MOVES.has(happening)) return false;
  if (happening !== null && FIRES.has(happening) && AIMED.has(tokens.forms[first - 1])) return false;
  for (let at = first - 1; at >= first - TOWARDS_REACH; at--) if (TOWARDS.has(tokens.forms[at])) return true;
  return isCarriedTo(tokens, first);
}

/** «نقل المصابون إلى مستشفى البيضاء», «نزحت عائلات من تاورغاء إلى بنغازي», «بفتح طريق إلى البيضاء». */
function isCarriedTo(tokens: Tokens, first: number): boolean {
  let at = first - 1;
  while (at > first - TOWARDS_REACH && isPlaceHead(tokens.forms[at])) at--;
  if (tokens.forms[at]?.text !== 'الي') return false;
  for (let back = at - 1; back >= at - CARRIED_REACH; back--) {
    const form = tokens.forms[back];
    if (form === undefined || form.text === '.' || form.text === '،') return false;
    if (form.kind === 'word' && CARRIED.has(form)) return true;
  }
  return false;
}

/** «إلى مدينة سبها», «إلى مستشفى مصراتة»; in «إلى طرابلس قرب الشويرف» another place is gone to. */
function isPlaceHead(form: Form | undefined): boolean {
  return form?.kind === 'word' && (BESIDE_PLACES.has(form.text) || PLACE_HEADS.get(form)?.proclitics === '');
}

const CARRIED_REACH = 7;
const CARRIED = WordTable.of(
  true,
  `نقل نقلت نقلوا نقلا ينقل تنقل إسعاف أسعف أسعفوا أسعفت حول تحويل إحالة نزح نزحت نزحوا نزوح ينزح فر فرت فروا فرار يفر تفر هرب هربت هربوا هروب لجأ لجأت
   لجأوا لجوء عاد عادت عادوا عودة توجه توجهت توجهوا متوجه متوجها متوجهة متجه متجها متجهة متجهين غادر غادرت سافر طريق رحل ترحيل جسر سلم تسليم`,
  { enclitics: true },
);

const COMING = wordsOf(
  'القادم القادمة القادمين القادمون قادم قادمة قادما قادمين المنحدر المنحدرة المنحدرين المنحدرون ينحدر ينحدرون أصيل أصيلة',
);

const RULING = wordsOf('المسيطر المسيطرة المسيطرين المسيطرون المتمركز المتمركزة المتمركزين المتحصن المتحصنة المتحصنين');
const RULES = wordsOf('يسيطر تسيطر يسيطرون');
const IN_OR_ON = wordsOf('على في');

/** «اتهموا الفصيل المسيطر على طرابلس بالهجوم», «التنظيم الذي يسيطر على سرت»: what who acts holds. */
function isHolding(tokens: Tokens, { first }: ParagraphName): boolean {
  if (!IN_OR_ON.has(tokens.forms[first - 1])) return false;
  const rules = tokens.forms[first - 2];
  return RULING.has(rules) || (RULES.has(rules) && RELATIVES.has(tokens.forms[first - 3]));
}

/**
 * «بهجوم شنه اللواء القادم من ترهونة», «المنحدر من مدينة الزنتان», «جندي من المرج»: where who acts or suffers is from; «أقلعت من
 * القاعدة»: from where he struck.
 */
function isOrigin(
  tokens: Tokens,
  names: readonly ParagraphName[],
  { first }: ParagraphName,
  happening: Happening | null,
): boolean {
  for (let at = first - 1; at >= first - TOWARDS_REACH; at--) if (COMING.has(tokens.forms[at])) return true;
  const from = BESIDE_PLACES.has(tokens.forms[first - 1]?.text ?? '') ? first - 2 : first - 1;
  if (tokens.forms[from]?.text !== 'من') return false;
  // «لم يظهر أثر للعاملين، وهم من النمسا».
  if (THEY.has(tokens.forms[from - 1])) return true;
  const man = tokens.forms[from - 1];
  const adjective = isOneOfThem(man) ? undefined : tokens.forms[from - 2];
  for (const party of [man, adjective]) if (PARTIES.has(party) || FIGHTERS.has(party)) return !leaves(tokens, from);
  if (happening !== null && LEAVINGS.has(happening)) return false;
  const far = happening !== null && FIRES.has(happening) ? FIRED_REACH : TOWARDS_REACH;
  for (let at = from - 1; at >= from - far; at--) if (TAKING_OFF.has(tokens.forms[at])) return true;
  // «قتل الشاب أحمد سالم من مدينة مصراتة».
  const person = names.some(({ type, last }) => type === 'person' && last === from);
  return (person || isOneOfThem(man)) && !leaves(tokens, from);
}

/** Happenings whose place is where somebody is taken or goes from. */
const LEAVINGS: ReadonlySet<Happening> = new Set<Happening>([
  'movement',
  'relocation',
  'withdrawal',
  'flight',
  'abduction',
  'detention',
  'release',
  'escape',
  'arrest',
]);
/** «أطلق الحوثيون صاروخا باليستيا من صعدة». */
const FIRED_REACH = 6;
const TAKING_OFF = wordsOf('انطلقت انطلق أقلعت أقلع تنطلق تقلع المنطلقة المنطلق أطلقت أطلق أطلقها أطلقوا');

/** «جندي من مدينة المرج», «أحدهما من درنة والآخر من البيضاء». */
function isOneOfThem(form: Form | undefined): boolean {
  if (form?.kind !== 'word') return false;
  if (ONES.has(form)) return true;
  const noun = VICTIM_NOUNS.get(form);
  return noun !== null && noun.value.outcome === null && noun.value.unit === 'persons';
}

const ONES = wordsOf('أحدهم أحدهما إحداهما والآخر والثاني وآخر والآخران وآخران وآخرون واحد وواحد');

/** «نزوح مدنيين من سرت»: they leave it, and it is where something happens. */
function leaves(tokens: Tokens, from: number): boolean {
  for (let at = from - 2; at >= from - LEAVING_REACH; at--) {
    const form = tokens.forms[at];
    if (form?.kind === 'word' && LEAVING.has(form)) return true;
  }
  return false;
}

const LEAVING_REACH = 11;
const LEAVING = WordTable.of(
  true,
  'نزوح نزح نزحت نزحوا فرار فر فرت فروا هروب هرب هربوا خروج خرج خرجوا إجلاء أجلي إخلاء تهجير مغادرة غادر انسحاب انسحب نقل إخراج إنقاذ طرد طردت طردوا دحر دحرت تطهير تحرير سحب',
);

const THEY = wordsOf('هم وهم هو وهو هي وهي هما وهما');
/** «ميليشيات مسلحة من مصراتة», «ثوار سابقون من زوارة»: bands called after where they are from. */
const PARTIES = wordsOf('ميليشيات مليشيات ميليشيا مليشيا كتائب كتيبة ثوار الثوار قوات قوة تشكيلات رجال شبان');

const BORDERS = /^(?:[وفبل]?ال)?حدود(?:ها|يه)?$/u;

/** «قرب الحدود مع تونس»: the country on the other side. */
function isBeyondBorder(tokens: Tokens, { first }: ParagraphName): boolean {
  return tokens.forms[first - 1]?.text === 'مع' && BORDERS.test(tokens.forms[first - 2]?.text ?? '');
}

const HOSPITALS = /^(?:مستشفي|مشفي|المستشفي|مركز .*الطبي)/u;
const HIT = /^(?:[وف]?(?:استهدف|قصف|اقتحم|حاصر|هاجم).*|محيط|بمحيط|قرب|علي|داخل|ساحه|بوابه|باحه)$/u;

/** «حسب مدير مستشفى الثورة», «استقبل مستشفى النو»: a hospital speaks or takes in; it is the scene where it is hit. */
function isHospitalOfReport(tokens: Tokens, { first, start, end }: ParagraphName): boolean {
  if (!HOSPITALS.test(foldString(tokens.text.slice(start, end)))) return false;
  return ![1, 2].some((distance) => HIT.test(tokens.forms[first - distance]?.text ?? ''));
}

const UNITS_OF_LENGTH = wordsOf('كم كلم كيلومتر كيلومترا كيلومترات كيلو متر مترا أمتار ميل ميلا أميال');
const FROM = wordsOf('من عن');

/** In the units that distances are told in. */
const FAR = 100;

/**
 * How far from a spot the place is from which it is measured: «15 كم شمال غرب بعقوبة» is `beside` it, «تبعد 750 كيلومترا عن
 * طرابلس» is `far`. Null for other places.
 */
export function bearing({ forms }: Tokens, first: number): 'beside' | 'far' | null {
  let at = first - 1;
  while (BESIDE_PLACES.has(forms[at]?.text ?? '')) at--;
  const last = at;
  if (FROM.has(forms[at])) at--;
  while (DIRECTIONS.has(forms[at]?.text ?? '')) at--;
  if (at === last || !UNITS_OF_LENGTH.has(forms[at])) return null;
  return (forms[at - 1]?.value ?? 0) >= FAR ? 'far' : 'beside';
}

/** How many words may stand between who speaks and what he says. */
const SPEECH_REACH = 14;

/** «قال مصدر أمني في سبها إن مسلحين …»: between who speaks and what he says. */
export function isOfSpeech(tokens: Tokens, { first, last }: ParagraphName): boolean {
  for (let at = last; at < last + SPEECH_REACH; at++) {
    const form = tokens.forms[at];
    if (form === undefined || form.text === '.' || tells(form)) return false;
    if (THAT.has(form)) return speechBefore(tokens, first, SPEECH_REACH) >= 0;
  }
  return false;
}

const SEAT_REACH = 4;

/** «أعلنت وزارة الصحة في طرابلس», «السلطات في القاهرة أكدت»: where an authority that speaks has its seat. */
function isSeat(tokens: Tokens, { first, last }: ParagraphName): boolean {
  if (tokens.forms[first - 1]?.text !== 'في' && !/^ب/u.test(tokens.forms[first]?.text ?? '')) return false;
  let seat = first - 1;
  while (seat >= first - SEAT_REACH && !AUTHORITIES.has(tokens.forms[seat])) seat--;
  if (seat < first - SEAT_REACH) return false;
  const next = tokens.forms[last];
  if (next?.kind === 'word' && SAYING.get(next)?.proclitics === '') return true;
  return speechBefore(tokens, seat, SEAT_REACH) >= 0;
}

const MEETINGS = wordsOf(
  'لقائه لقائها لقائهم لقائهما لقاءه لقاءها لقاء اجتماع اجتماعه اجتماعها اجتماعهم محادثاته محادثاتها مباحثاته مباحثاتها زيارته زيارتها زيارة',
);
const MEETING_REACH = 8;
/** What comes of meetings. */
const MADE_IN_MEETINGS: ReadonlySet<Happening> = new Set<Happening>(['truce', 'decision', 'support']);

/** «أدان المبعوث، عقب لقائه بالوزير في روما، اختطاف العمال»: where they met who speak of it. */
function isOfMeeting(tokens: Tokens, { first }: ParagraphName, happening: Happening | null): boolean {
  if (happening === null || MADE_IN_MEETINGS.has(happening)) return false;
  if (tokens.forms[first - 1]?.text !== 'في' && !/^ب/u.test(tokens.forms[first]?.text ?? '')) return false;
  for (let at = first - 1; at >= first - MEETING_REACH; at--) {
    const form = tokens.forms[at];
    if (form === undefined || form.text === '.' || tells(form)) return false;
    if (MEETINGS.has(form)) return true;
  }
  return false;
}

const AUTHORITIES = wordsOf(
  'وزارة الوزارة حكومة الحكومة السلطات سلطات برلمان البرلمان سفارة السفارة بعثة البعثة رئاسة الرئاسة',
);

/** The verb of speech at most so many words before a token, nothing told between; -1 where none is. */
export function speechBefore(tokens: Tokens, first: number, reach: number): number {
  for (let at = first - 1; at >= first - reach; at--) {
    const form = tokens.forms[at];
    if (form === undefined || form.text === '.' || THAT.has(form)) return -1;
    if (form.kind === 'word' && SAYING.get(form)?.definite === false) return at;
  }
  return -1;
}

/** Whether a word tells of a deed or of people hit. */
function tells(form: Form): boolean {
  return form.kind === 'word' && (TRIGGERS.has(form) || OUTCOME_HEADS.get(form)?.definite === false);
}

const THAT = wordsOf('أن إن أنه إنه أنها إنها أنهم إنهم بأن بأنه بأنها بأنهم');

const LONGEST_DATELINE = 14;

/** «بنغازي، الثلاثاء 12 مارس 2019 (وال) - كشف …»: where the report was written. */
export function isDateline({ paragraph, triggers }: PlacedParagraph, { first }: ParagraphName): boolean {
  if (first > 2 || triggers.some(({ headline }) => headline)) return false;
  const { tokens } = paragraph;
  for (let at = first + 1; at < Math.min(tokens.count, LONGEST_DATELINE); at++) {
    const text = tokens.forms[at]?.text;
    const parts = text === '/' && tokens.spaced[at] === 1 && tokens.spaced[at + 1] === 1;
    if (parts || text === '-' || text === '–' || text === ':') return !triggers.some((trigger) => trigger.first < at);
  }
  return false;
}
