/** Where a happening was: the places of a trigger's clause, else of its sentence, else of what came before. */

import type { EntityId, PlaceEntity } from '../model';
import type { ParagraphName } from '../recognise/paragraph';
import type { Relations } from '../recognise/relations';
import { foldString } from '../text/fold';
import type { Form } from '../text/form';
import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import type { PlacedParagraph, ReportPlace } from './article';
import type { Happening } from './happenings';
import type { ParagraphTrigger } from './triggers';

/** Finds the place that «المدينة» or «المطار» stands for: one of these kinds, named before. Null where none was. */
export type Antecedent = (kinds: ReadonlySet<PlaceEntity['kind']>, before: number) => ReportPlace | null;

/** The places named between two tokens of a paragraph; countries and continents only where nothing closer is named. */
export function placesBetween(
  placed: PlacedParagraph,
  first: number,
  last: number,
  relations: Relations,
  happening: Happening | null = null,
): ReportPlace[] {
  const { tokens, names } = placed.paragraph;
  const near: ReportPlace[] = [];
  const wide: ReportPlace[] = [];
  const datelines: ReportPlace[] = [];
  let bearings = 0;
  let led = false;
  names.forEach((name, index) => {
    if (name.type !== 'place' || name.first < first || name.last > last) return;
    const place = placeAt(placed, index);
    if (place === null) return;
    // «باتجاه المغار ووسط البلاد»: what is joined to a place that one goes to is gone to as well.
    const joined = index > 0 && names[index - 1]?.last === name.first && tokens.forms[name.first]?.text.startsWith('و');
    led = (joined === true && led) || leadsThere(tokens, name, happening);
    if (led || isOrigin(tokens, name) || isBeyondBorder(tokens, name) || isHospitalOfReport(tokens, name)) return;
    if (isDateline(placed, name)) datelines.push(place);
    else if (isWide(relations.place(place.entity))) wide.push(place);
    else {
      near.push(place);
      if (isBearing(tokens, name)) bearings++;
    }
  });
  // «بمحافظة مأرب، 173 كيلومترا شرق صنعاء».
  const regions =
    bearings === near.length ? wide.filter(({ entity }) => relations.place(entity)?.kind === 'region') : [];
  if (near.length > 0) return distinct(regions.length > 0 ? regions : near);
  return distinct(datelines.length > 0 ? datelines : wide);
}

/** The place a name of a paragraph stands for; null for other names, and for those that found no support. */
export function placeAt({ paragraph, names, nameIds }: PlacedParagraph, index: number): ReportPlace | null {
  const name = paragraph.names[index];
  const resolved = names[index];
  const mention = nameIds[index];
  if (name === undefined || resolved?.type !== 'place' || typeof mention !== 'string') return null;
  const unknown = resolved.entity === null;
  return {
    entity: resolved.entity,
    mention,
    name: unknown ? foldString(paragraph.tokens.text.slice(name.start, name.end)) : '',
  };
}

const TOWARDS = wordsOf('نحو صوب باتجاه نقلهم نقلوا مؤتمر');
const MOVES: ReadonlySet<Happening> = new Set<Happening>(['movement', 'advance', 'relocation', 'joining']);
const TOWARDS_REACH = 3;

/** «وفرار آخرين باتجاه المغار», «تم نقلهم إلى طرابلس», «في مؤتمر صحفي ببنغازي»: nothing happened there. */
function leadsThere(tokens: Tokens, { first }: ParagraphName, happening: Happening | null): boolean {
  if (happening !== null && MOVES.has(happening)) return false;
  for (let at = first - 1; at >= first - TOWARDS_REACH; at--) if (TOWARDS.has(tokens.forms[at])) return true;
  return false;
}

const COMING = wordsOf(
  'القادم القادمة القادمين القادمون قادم قادمة قادما قادمين المنحدر المنحدرة المنحدرين المنحدرون ينحدر ينحدرون أصيل أصيلة',
);

/** «بهجوم شنه اللواء القادم من ترهونة», «المنحدر من مدينة الزنتان»: where who acts is from. */
function isOrigin(tokens: Tokens, { first }: ParagraphName): boolean {
  for (let at = first - 1; at >= first - TOWARDS_REACH; at--) if (COMING.has(tokens.forms[at])) return true;
  const from = NOUNS_OF_PLACE.has(tokens.forms[first - 1]) ? first - 2 : first - 1;
  if (tokens.forms[from]?.text !== 'من') return false;
  // «لم يظهر أثر للعاملين، وهم من النمسا».
  if (THEY.has(tokens.forms[from - 1])) return true;
  for (let at = from - 1; at >= from - 2; at--) if (PARTIES.has(tokens.forms[at])) return true;
  return false;
}

const THEY = wordsOf('هم وهم هو وهو هي وهي هما وهما');
const NOUNS_OF_PLACE = wordsOf('مدينة بلدة قرية منطقة');
/** «ميليشيات مسلحة من مصراتة», «ثوار سابقون من زوارة»: bands called after where they are from. */
const PARTIES = wordsOf(
  'ميليشيات مليشيات ميليشيا مليشيا كتائب كتيبة مجموعات مجموعة ثوار الثوار مسلحين مسلحون مقاتلين مقاتلون قوات قوة تشكيلات رجال شبان',
);

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

const COMPASS = wordsOf('شمال جنوب شرق غرب شمالي جنوبي شرقي غربي شمالى جنوبى شرقى غربى');
const BEFORE_NAMES = wordsOf('مدينة العاصمة بلدة');
const UNITS_OF_LENGTH = /^(?:كم|كلم|كيلومترا?|كيلومترات|كيلو|ميلا?|اميال)$/u;

/** «173 كيلومترا شرق صنعاء»: the place from which another is found. */
function isBearing(tokens: Tokens, { first }: ParagraphName): boolean {
  let at = first - 1;
  if (BEFORE_NAMES.has(tokens.forms[at])) at--;
  const last = at;
  while (COMPASS.has(tokens.forms[at])) at--;
  return at < last && UNITS_OF_LENGTH.test(tokens.forms[at]?.text ?? '');
}

const LONGEST_DATELINE = 14;

/** «بنغازي، الثلاثاء 12 مارس 2019 (وال) - كشف …»: where the report was written. */
function isDateline({ paragraph, triggers }: PlacedParagraph, { first }: ParagraphName): boolean {
  if (first > 2 || triggers.some(({ headline }) => headline)) return false;
  const { tokens } = paragraph;
  for (let at = first + 1; at < Math.min(tokens.count, LONGEST_DATELINE); at++) {
    const text = tokens.forms[at]?.text;
    const parts = text === '/' && tokens.spaced[at] === 1 && tokens.spaced[at + 1] === 1;
    if (parts || text === '-' || text === '–' || text === ':') return !triggers.some((trigger) => trigger.first < at);
  }
  return false;
}

function isWide(place: PlaceEntity | null): boolean {
  return place !== null && (place.kind === 'country' || place.kind === 'region');
}

export function distinct(places: readonly ReportPlace[]): ReportPlace[] {
  return places.filter(
    ({ entity, mention }, index) =>
      places.findIndex((other) => (entity === null ? other.mention === mention : other.entity === entity)) === index,
  );
}

/** The places that a trigger's own clause names, else those named before it in its sentence. */
export function placesOf(
  placed: PlacedParagraph,
  trigger: ParagraphTrigger,
  relations: Relations,
  antecedent: Antecedent,
): ReportPlace[] {
  const { window, happening } = trigger;
  const named = placesBetween(placed, window.first, window.last, relations, happening);
  const own = distinct([...named, ...referredTo(placed, window.first, window.last, antecedent)]);
  if (own.length > 0) return own;
  const sentence = placed.paragraph.sentences[trigger.sentence];
  if (sentence === undefined) return [];
  const start = trigger.headline ? 0 : sentence.first;
  // «وانطلقت نحو أجدابيا، وسيطرت على جنوبها»: where one went before is where one is.
  const before = placesBetween(placed, start, window.first, relations, 'movement');
  return distinct([
    ...before.filter(({ entity }) => !isWide(relations.place(entity))),
    ...referredTo(placed, start, window.first, antecedent),
  ]);
}

const KINDS = new WordTable<ReadonlySet<PlaceEntity['kind']>>(
  (
    [
      ['المدينة', ['city', 'town']],
      ['البلدة', ['town', 'village']],
      ['المطار', ['airport']],
      ['الميناء', ['port']],
      ['القاعدة', ['base']],
      ['المعسكر', ['base']],
    ] as const
  ).flatMap(([word, kinds]) =>
    [word, `ب${word}`, `لل${word.slice(2)}`].map(
      (spelling) => [spelling, new Set<PlaceEntity['kind']>(kinds)] as const,
    ),
  ),
  { exact: true },
);

/** «في المدينة», «على المطار»: the place of that kind that was named before. */
function referredTo(
  { paragraph: { tokens, names } }: PlacedParagraph,
  first: number,
  last: number,
  antecedent: Antecedent,
): ReportPlace[] {
  const found: ReportPlace[] = [];
  for (let at = first; at < last; at++) {
    const hit = KINDS.get(tokens.forms[at] as Form);
    if (hit === null || isNamed(names, at)) continue;
    const place = antecedent(hit.value, at);
    if (place !== null) found.push(place);
  }
  return found;
}

function isNamed(names: readonly ParagraphName[], at: number): boolean {
  return names.some(({ first, last }) => first <= at && last > at);
}

/** Places with those that they lie in and that the article names, countries left out: a quarter, then its city. */
export function withParents(
  places: readonly ReportPlace[],
  mentioned: ReadonlyMap<EntityId, ReportPlace>,
  relations: Relations,
): ReportPlace[] {
  const all = [...places];
  for (const { entity } of places) {
    let parent = relations.place(relations.place(entity)?.parent ?? null);
    for (let depth = 0; parent !== null && parent.kind !== 'country' && depth < 6; depth++) {
      const place = mentioned.get(parent.id);
      if (place !== undefined) all.push(place);
      parent = relations.place(parent.parent);
    }
  }
  return distinct(all);
}
