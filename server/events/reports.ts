/** Reports: every trigger of an article with the actors, places and date of its clause. */

import type { PlaceEntity, Span } from '../model';
import type { Relations } from '../recognise/relations';
import { rangeSpan, type TokenRange } from '../text/paragraphs';
import { wordsOf } from '../text/wordSet';
import type { PlacedParagraph, Report, ReportActor, ReportDate, ReportPlace } from './article';
import { actorsOf, onlySpeaks } from './roles';
import type { ParagraphTrigger } from './triggers';
import { placeAt, placesOf } from './where';

/** The reports of an article, in text order. */
export function readReports(paragraphs: readonly PlacedParagraph[], relations: Relations): Report[] {
  const reports: Report[] = [];
  let context: readonly ReportPlace[] = [];
  paragraphs.forEach((placed, index) => {
    for (const trigger of placed.triggers) {
      const own = actorsOf(placed, trigger, relations);
      const places = placesOf(placed, trigger, relations, (kinds, before) =>
        antecedentOf(
          kinds,
          before,
          placed,
          paragraphs.slice(Math.max(0, index - LOOK_BACK), index),
          own,
          reports,
          relations,
        ),
      );
      reports.push({
        paragraph: index,
        trigger,
        span: shift(trigger, placed.offset),
        sentence: sentenceSpan(placed, trigger.sentence),
        actors: withSubject(own, trigger, placed, reports, index),
        places,
        context: places.length > 0 ? [] : context,
        date: dateOf(placed, trigger),
        contextDate: contextDateOf(paragraphs, index, trigger),
        tolls: tollsOf(placed, trigger),
        counted: placed.paragraph.figures.some((figure) => isInside(figure, trigger)),
      });
      if (places.length > 0) context = places;
    }
  });
  return reports;
}

/** Smaller numbers say nothing: two killed here and two there are two happenings. */
const TELLING_TOLL = 3;

function isInside(
  { first, last, sentence }: TokenRange & { readonly sentence: number },
  { sentence: own, window }: ParagraphTrigger,
): boolean {
  return sentence === own && first >= window.first && last <= window.last;
}

function tollsOf({ paragraph: { figures } }: PlacedParagraph, trigger: ParagraphTrigger): string[] {
  return figures.flatMap((figure) => {
    const { low, high, outcome, scope } = figure;
    const telling = low !== null && low === high && low >= TELLING_TOLL && scope === 'incident';
    return telling && isInside(figure, trigger) ? [`${outcome} ${low}`] : [];
  });
}

/** How many paragraphs and reports back «المدينة» may refer. */
const LOOK_BACK = 30;

/** «المدينة»: the one the paragraph named before, else where the same actors fought last, else the last one named. */
function antecedentOf(
  kinds: ReadonlySet<PlaceEntity['kind']>,
  before: number,
  placed: PlacedParagraph,
  earlier: readonly PlacedParagraph[],
  actors: readonly ReportActor[],
  reports: readonly Report[],
  relations: Relations,
): ReportPlace | null {
  const fits = ({ entity }: ReportPlace): boolean => kinds.has(relations.place(entity)?.kind ?? 'other');
  const lastOf = (paragraph: PlacedParagraph, to: number): ReportPlace | null => {
    for (let index = paragraph.paragraph.names.length - 1; index >= 0; index--) {
      if ((paragraph.paragraph.names[index]?.first ?? 0) > to) continue;
      const place = placeAt(paragraph, index);
      if (place !== null && fits(place)) return place;
    }
    return null;
  };
  const here = lastOf(placed, before);
  if (here !== null) return here;
  const known = new Set(actors.flatMap(({ entity }) => (entity === null ? [] : [relations.campOf(entity)])));
  const fought = reports
    .slice(-LOOK_BACK)
    .reverse()
    .find(
      (report) =>
        report.places.some(fits) &&
        report.actors.some(({ entity }) => entity !== null && known.has(relations.campOf(entity))),
    );
  const there = fought?.places.find(fits);
  if (there !== undefined) return there;
  for (const paragraph of [...earlier].reverse()) {
    const place = lastOf(paragraph, Number.POSITIVE_INFINITY);
    if (place !== null) return place;
  }
  return null;
}

export function shift({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}

/** The span of a sentence of a paragraph, in the article. */
function sentenceSpan({ paragraph, offset }: PlacedParagraph, sentence: number): Span {
  const range = paragraph.sentences[sentence];
  return range === undefined ? { start: offset, end: offset } : shift(rangeSpan(paragraph.tokens, range), offset);
}

/** A verb without a subject of its own has the one of the sentence so far: «… وانطلقت نحو مدينة أجدابيا». */
function withSubject(
  actors: readonly ReportActor[],
  trigger: ParagraphTrigger,
  placed: PlacedParagraph,
  before: readonly Report[],
  paragraph: number,
): readonly ReportActor[] {
  if (actors.some(({ role }) => role === 'initiator') || (!trigger.verb && actors.length > 0)) return actors;
  // «هاجم الميناء بعد الاستيلاء على المدينة»: a place is taken by whoever goes on from there.
  if (trigger.circumstance && !trigger.verb && trigger.happening !== 'takeover') return actors;
  const sentence = placed.paragraph.sentences[trigger.sentence];
  if (sentence === undefined) return actors;
  const earlier = [...before].reverse().find((report) => report.paragraph === paragraph);
  const subject =
    earlier?.trigger.sentence === trigger.sentence || (trigger.verb && earlier !== undefined)
      ? earlier?.actors.filter(({ role }) => role !== 'target')
      : subjectBefore(placed, sentence.first, trigger.first);
  if (subject === undefined || subject.length === 0) return actors;
  if (!trigger.verb && trigger.definite && !(trigger.circumstance && trigger.happening === 'takeover')) return actors;
  const added = subject
    .filter(
      ({ entity, span }) =>
        !actors.some((actor) => (entity === null ? actor.span.start === span.start : actor.entity === entity)),
    )
    .map((actor) => (trigger.verb ? { ...actor, role: 'initiator' as const } : actor));
  return [...added, ...actors];
}

function subjectBefore(placed: PlacedParagraph, from: number, to: number): ReportActor[] {
  const found: ReportActor[] = [];
  placed.paragraph.names.forEach((name, index) => {
    const resolved = placed.names[index];
    if (resolved?.type !== 'faction' || name.first < from || name.last > to || found.length > 0) return;
    if (onlySpeaks(placed.paragraph.tokens, name, from)) return;
    found.push({
      entity: resolved.entity,
      role: 'initiator',
      mention: placed.nameIds[index] ?? null,
      span: { start: resolved.start, end: resolved.end },
      gloss: resolved.gloss ?? null,
    });
  });
  return found;
}

/** «بعد ثلاث سنوات من الإطاحة بالقذافي»: a time counted from the happening is not when it was. */
function countsFrom({ paragraph: { tokens } }: PlacedParagraph, date: TokenRange, trigger: ParagraphTrigger): boolean {
  const between = tokens.forms[trigger.first - 1]?.text;
  if (between !== 'من' || (date.last !== trigger.first - 1 && date.last !== trigger.first)) return false;
  const opening = [tokens.forms[date.first]?.text, tokens.forms[date.first - 1]?.text];
  return opening.includes('بعد') || opening.includes('قبل');
}

const RELATIVES = wordsOf('التي الذي الذين والتي والذي والذين');

const AFTER = wordsOf('بعد عقب إثر قبل منذ غداة');

/** «وقف إطلاق النار بعد الأحداث التي وقعت السبت», «…, والتي تضررت في 2016»: the date of something else. */
function ofAnother({ paragraph: { tokens } }: PlacedParagraph, date: TokenRange, trigger: ParagraphTrigger): boolean {
  for (let at = trigger.last + 1; at < date.first; at++) {
    const text = tokens.forms[at]?.text ?? '';
    if (!RELATIVES.has(text)) continue;
    const noun = tokens.forms[at - 1]?.text ?? '';
    if (text.startsWith('و') || (noun.startsWith('ال') && AFTER.has(tokens.forms[at - 2]?.text ?? ''))) return true;
  }
  return false;
}

/** How many lines an article opens with: title, byline, caption, lead. */
const OPENING = 6;

/**
 * The day of a happening whose sentence gives none: the last day that a sentence before it in its paragraph gives; for what
 * an article opens with, the first day in its opening lines. A circumstance and what was earlier have a day of their own.
 */
function contextDateOf(
  paragraphs: readonly PlacedParagraph[],
  index: number,
  trigger: ParagraphTrigger,
): Report['contextDate'] {
  const placed = paragraphs[index];
  if (placed === undefined || trigger.earlier || trigger.mood !== 'told') return null;
  const days = ({ paragraph, dates, dateIds }: PlacedParagraph, to: number): ReportDate[] =>
    paragraph.dates.flatMap(({ first }, at) => {
      const [interval, mention] = [dates[at], dateIds[at]];
      return first < to && interval?.precision === 'day' && mention !== undefined
        ? [{ ...interval, mention, ongoing: false, opens: true }]
        : [];
    });
  const sentence = placed.paragraph.sentences[trigger.sentence];
  const before = trigger.circumstance ? [] : days(placed, sentence?.first ?? 0);
  if (before.length > 0) return before[before.length - 1] ?? null;
  if (!trigger.headline) return null;
  const opening = paragraphs.slice(0, OPENING);
  const telling = opening.filter(({ triggers }) => triggers.some(({ headline, mood }) => !headline && mood === 'told'));
  // The body says «مساء أمس الأحد» of what the line above, which gives the day of printing, leaves open.
  return [...telling, ...opening].flatMap((line) => days(line, Number.POSITIVE_INFINITY))[0] ?? null;
}

/** The date of a trigger: the nearest one in its clause, else the only one of its sentence where that stands before it. */
function dateOf(placed: PlacedParagraph, trigger: ParagraphTrigger): Report['date'] {
  const sentence = placed.paragraph.sentences[trigger.sentence];
  if (sentence === undefined) return null;
  const within = (first: number, last: number): number[] =>
    placed.paragraph.dates.flatMap((date, index) =>
      date.first >= first &&
      date.last <= last &&
      !countsFrom(placed, date, trigger) &&
      !ofAnother(placed, date, trigger)
        ? [index]
        : [],
    );
  const own = within(trigger.window.first, trigger.window.last);
  const all = within(sentence.first, sentence.last);
  const distance = (index: number): number => Math.abs((placed.paragraph.dates[index]?.first ?? 0) - trigger.first);
  const [only] = all;
  const shared =
    all.length === 1 && only !== undefined && (placed.paragraph.dates[only]?.first ?? 0) < trigger.first ? all : [];
  const [nearest] = own.length > 0 ? [...own].sort((a, b) => distance(a) - distance(b)) : shared;
  if (nearest === undefined) return null;
  const interval = placed.dates[nearest];
  const mention = placed.dateIds[nearest];
  if (interval === undefined || mention === undefined) return null;
  const since = placed.paragraph.tokens.forms[placed.paragraph.dates[nearest]?.first ?? 0]?.text ?? '';
  const opens = (placed.paragraph.dates[nearest]?.first ?? 0) < trigger.first;
  return { ...interval, mention, ongoing: since === 'منذ' || since === 'ومنذ', opens };
}
