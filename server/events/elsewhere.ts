/** Places that a clause names and where its happening was not: where one goes, is from, reports, or measures from. */

import { BESIDE_PLACES, DIRECTIONS } from '../recognise/lexicon/bearings';
import type { ParagraphName } from '../recognise/paragraph';
import { foldString } from '../text/fold';
import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import type { PlacedParagraph } from './article';
import type { Happening } from './happenings';
import { FIGHTERS } from './roleWords';

const TOWARDS = wordsOf(
  'نحو صوب باتجاه عودته عودتها عودتهم طريقه طريقها طريقهم متجها متجهين متوجهين نقلهم نقلوا تحويلهم لمستشفيات مؤتمر',
);
const MOVES: ReadonlySet<Happening> = new Set<Happening>(['movement', 'advance', 'relocation', 'joining']);
const TOWARDS_REACH = 3;

/** «وفرار آخرين باتجاه المغار», «تم نقلهم إلى طرابلس», «في مؤتمر صحفي ببنغازي»: nothing happened there. */
export function leadsThere(tokens: Tokens, { first }: ParagraphName, happening: Happening | null): boolean {
  if (happening !== null && MOVES.has(happening)) return false;
  for (let at = first - 1; at >= first - TOWARDS_REACH; at--) if (TOWARDS.has(tokens.forms[at])) return true;
  return false;
}

const COMING = wordsOf(
  'القادم القادمة القادمين القادمون قادم قادمة قادما قادمين المنحدر المنحدرة المنحدرين المنحدرون ينحدر ينحدرون أصيل أصيلة',
);

const RULING = wordsOf('المسيطر المسيطرة المسيطرين المسيطرون');

/** «اتهموا الفصيل المسيطر على طرابلس بالهجوم»: what who acts holds. */
export function isHolding(tokens: Tokens, { first }: ParagraphName): boolean {
  return tokens.forms[first - 1]?.text === 'علي' && RULING.has(tokens.forms[first - 2]);
}

/** «بهجوم شنه اللواء القادم من ترهونة», «المنحدر من مدينة الزنتان»: where who acts is from. */
export function isOrigin(tokens: Tokens, { first }: ParagraphName): boolean {
  for (let at = first - 1; at >= first - TOWARDS_REACH; at--) if (COMING.has(tokens.forms[at])) return true;
  const from = BESIDE_PLACES.has(tokens.forms[first - 1]?.text ?? '') ? first - 2 : first - 1;
  if (tokens.forms[from]?.text !== 'من') return false;
  // «لم يظهر أثر للعاملين، وهم من النمسا».
  if (THEY.has(tokens.forms[from - 1])) return true;
  return [1, 2].some((back) => PARTIES.has(tokens.forms[from - back]) || FIGHTERS.has(tokens.forms[from - back]));
}

const THEY = wordsOf('هم وهم هو وهو هي وهي هما وهما');
/** «ميليشيات مسلحة من مصراتة», «ثوار سابقون من زوارة»: bands called after where they are from. */
const PARTIES = wordsOf('ميليشيات مليشيات ميليشيا مليشيا كتائب كتيبة ثوار الثوار قوات قوة تشكيلات رجال شبان');

const BORDERS = /^(?:[وفبل]?ال)?حدود(?:ها|يه)?$/u;

/** «قرب الحدود مع تونس»: the country on the other side. */
export function isBeyondBorder(tokens: Tokens, { first }: ParagraphName): boolean {
  return tokens.forms[first - 1]?.text === 'مع' && BORDERS.test(tokens.forms[first - 2]?.text ?? '');
}

const HOSPITALS = /^(?:مستشفي|مشفي|المستشفي|مركز .*الطبي)/u;
const HIT = /^(?:[وف]?(?:استهدف|قصف|اقتحم|حاصر|هاجم).*|محيط|بمحيط|قرب|علي|داخل|ساحه|بوابه|باحه)$/u;

/** «حسب مدير مستشفى الثورة», «استقبل مستشفى النو»: a hospital speaks or takes in; it is the scene where it is hit. */
export function isHospitalOfReport(tokens: Tokens, { first, start, end }: ParagraphName): boolean {
  if (!HOSPITALS.test(foldString(tokens.text.slice(start, end)))) return false;
  return ![1, 2].some((distance) => HIT.test(tokens.forms[first - distance]?.text ?? ''));
}

const UNITS_OF_LENGTH = /^(?:كم|كلم|كيلومترا?|كيلومترات|كيلو|ميلا?|اميال)$/u;

/** «173 كيلومترا شرق صنعاء»: the place from which another is found. */
export function isBearing({ forms }: Tokens, { first }: ParagraphName): boolean {
  let at = first - 1;
  if (BESIDE_PLACES.has(forms[at]?.text ?? '')) at--;
  const last = at;
  while (DIRECTIONS.has(forms[at]?.text ?? '')) at--;
  return at < last && UNITS_OF_LENGTH.test(forms[at]?.text ?? '');
}

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
