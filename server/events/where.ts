/** Where a happening was: the places of a trigger's clause, else of its sentence, else of what came before. */

import type { EntityId, PlaceEntity } from '../model';
import type { ParagraphName } from '../recognise/paragraph';
import type { Relations } from '../recognise/relations';
import { foldString } from '../text/fold';
import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import type { PlacedParagraph, ReportPlace } from './article';
import { bearing, isDateline, isNoScene, isOfSpeech, leadsThere, movesOn } from './elsewhere';
import type { Happening } from './happenings';
import { placeNounAt } from './placeNouns';
import type { ParagraphTrigger } from './triggers';
import { clauseEnd } from './windows';

/** The places that a noun at a token stands for: «المدينة», «الميناءين». */
export type Antecedents = (noun: NonNullable<ReturnType<typeof placeNounAt>>, at: number) => readonly ReportPlace[];

/** Places by how surely something happened there. */
interface Named {
  readonly near: ReportPlace[];
  /** «15 كم شمال غرب بعقوبة»: from where a spot in the neighbourhood is measured. */
  readonly beside: ReportPlace[];
  /** «750 كيلومترا جنوب طرابلس»: far from the spot. */
  readonly far: ReportPlace[];
  /** «قال مصدر أمني في سبها إن …»: where somebody spoke. */
  readonly spoken: ReportPlace[];
  readonly datelines: ReportPlace[];
  /** Countries and regions. */
  readonly wide: ReportPlace[];
}

/** The places named between two tokens of a paragraph; countries and regions only where nothing closer is named. */
export function placesBetween(
  placed: PlacedParagraph,
  first: number,
  last: number,
  relations: Relations,
  happening: Happening | null = null,
): ReportPlace[] {
  const { near, beside, far, spoken, datelines, wide } = namedBetween(placed, first, last, relations, happening);
  if (near.length > 0) return distinct([...near, ...beside]);
  if (beside.length + far.length > 0) {
    // «بمحافظة مأرب، 173 كيلومترا شرق صنعاء».
    const regions = wide.filter(({ entity }) => relations.place(entity)?.kind === 'region');
    return distinct(regions.length > 0 ? regions : [...beside, ...far]);
  }
  if (spoken.length > 0) return distinct(spoken);
  return distinct(datelines.length > 0 ? datelines : wide);
}

function namedBetween(
  placed: PlacedParagraph,
  first: number,
  last: number,
  relations: Relations,
  happening: Happening | null,
): Named {
  const { tokens, names } = placed.paragraph;
  const found: Named = { near: [], beside: [], far: [], spoken: [], datelines: [], wide: [] };
  let led = false;
  names.forEach((name, index) => {
    if (name.type !== 'place' || name.first < first || name.last > last) return;
    const place = placeAt(placed, index);
    if (place === null) return;
    // «باتجاه المغار ووسط البلاد»: what is joined to a place that one goes to is gone to as well.
    const joined = index > 0 && names[index - 1]?.last === name.first && tokens.forms[name.first]?.text.startsWith('و');
    led = (joined === true && led) || leadsThere(tokens, name, happening);
    if (led || isNoScene(placed.paragraph, name, happening)) return;
    if (isDateline(placed, name)) found.datelines.push(place);
    else if (isWide(relations.place(place.entity))) found.wide.push(place);
    else if (isOfSpeech(tokens, name)) found.spoken.push(place);
    else found[bearing(tokens, name.first) ?? 'near'].push(place);
  });
  return found;
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
  antecedents: Antecedents,
): ReportPlace[] {
  const { window, happening } = trigger;
  const named = placesBetween(placed, window.first, window.last, relations, happening);
  const own = distinct([...named, ...referredTo(placed, window, trigger, antecedents)]);
  if (own.length > 0) return own;
  const sentence = placed.paragraph.sentences[trigger.sentence];
  if (sentence === undefined) return [];
  const start = trigger.headline ? 0 : sentence.first;
  // «وانطلقت نحو أجدابيا، وسيطرت على جنوبها»: where one went before is where one is.
  const moved = placed.triggers.some(
    (other) => other.sentence === trigger.sentence && other.first < trigger.first && movesOn(other),
  );
  const before = placesBetween(placed, start, window.first, relations, moved ? 'movement' : happening);
  return distinct([
    ...before.filter(({ entity }) => !isWide(relations.place(entity))),
    ...referredTo(placed, { first: start, last: window.first }, trigger, antecedents),
  ]);
}

/** Where a sentence stops telling of a happening: at another clause, or at a deed that is joined to it. */
function taleEnd(
  { paragraph: { tokens }, triggers }: PlacedParagraph,
  trigger: ParagraphTrigger,
  to: TokenRange,
): number {
  const end = clauseEnd(tokens, trigger.window.last, to.last);
  for (const { first, sentence } of triggers)
    if (sentence === trigger.sentence && first >= trigger.window.last && first < end && isJoined(tokens, first))
      return trigger.window.last;
  return end;
}

function isJoined({ forms }: Tokens, at: number): boolean {
  const text = forms[at]?.text ?? '';
  return text.startsWith('و') || text.startsWith('ف') || forms[at - 1]?.text === 'ثم';
}

/**
 * Where a happening was whose own words tell no place: where what follows in its clause does («بدأت القوات هجوما لطرد التنظيم
 * من سرت»), else the nearest sentence of the paragraph behind sentence `after`. None where none does.
 */
export function placesAround(
  placed: PlacedParagraph,
  trigger: ParagraphTrigger,
  after: number,
  relations: Relations,
): ReportPlace[] {
  const { sentences } = placed.paragraph;
  const own = sentences[trigger.sentence];
  if (own !== undefined) {
    const end = taleEnd(placed, trigger, own);
    const { near } = namedBetween(placed, trigger.window.last, end, relations, trigger.happening);
    if (near.length > 0) return distinct(near);
  }
  for (let at = trigger.sentence - 1; at > after; at--) {
    const range = sentences[at];
    if (range === undefined) continue;
    const { near } = namedBetween(placed, range.first, range.last, relations, null);
    if (near.length > 0) return distinct(near);
  }
  return [];
}

/** «في المدينة», «على المطار»: the places of that kind that were named before. */
function referredTo(
  { paragraph: { tokens, names } }: PlacedParagraph,
  { first, last }: TokenRange,
  trigger: TokenRange,
  antecedents: Antecedents,
): ReportPlace[] {
  const found: ReportPlace[] = [];
  for (let at = first; at < last; at++) {
    const noun = placeNounAt(tokens, at);
    if (noun === null || isNamed(names, at) || bearing(tokens, at) !== null) continue;
    // «شيخ القرية», «رواد المسجد»: whose he is, and not where.
    const located = at === trigger.last || LOCATIVE.has(tokens.forms[at - 1]) || isAttached(tokens, at);
    if (located || noun.wide) found.push(...antecedents(noun, at));
  }
  return found;
}

/** «بالمدينة», «للمعسكر»: a preposition attached. */
function isAttached({ forms }: Tokens, at: number): boolean {
  return forms[at]?.readings.some(({ proclitics, bare }) => bare !== null && /[بل]$/u.test(proclitics)) === true;
}

/** What stands before a place where something happens. */
const LOCATIVE = wordsOf(
  `في من إلى على عن داخل خارج وسط قرب عند حول أمام خلف قبالة محيط نحو صوب باتجاه شرق شرقي غرب غربي شمال شمالي جنوب جنوبي ضواحي
   أطراف مشارف تخوم مركز أحياء شوارع مدخل مداخل بوابة بوابات ريف أنحاء مناطق معظم باقي كامل دخول اقتحام قلب عمق كل بمحيط بوسط
   بأطراف بضواحي وفي وعلى وداخل ووسط`,
);

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
