/** When a happening was: the date of a trigger's clause or sentence, else the day that its context gives. */

import type { TokenRange } from '../text/paragraphs';
import { wordsOf } from '../text/wordSet';
import type { PlacedParagraph, Report, ReportDate } from './article';
import type { Happening } from './happenings';
import type { ParagraphTrigger } from './triggers';

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

/** What news stand before: «بعد ثلاث سنوات من الإطاحة بالقذافي» was on no day of theirs. */
const HISTORY: ReadonlySet<Happening> = new Set<Happening>(['overthrow', 'war']);

/** How many lines an article opens with: title, byline, caption, lead. */
const OPENING = 6;

/**
 * The day of a happening whose sentence gives none: the last day that a sentence before it in its paragraph gives; for what
 * an article opens with, the first day in its opening lines. A circumstance and what was earlier have a day of their own.
 */
export function contextDateOf(
  paragraphs: readonly PlacedParagraph[],
  index: number,
  trigger: ParagraphTrigger,
): Report['contextDate'] {
  const placed = paragraphs[index];
  if (placed === undefined || trigger.earlier || trigger.mood !== 'told' || HISTORY.has(trigger.happening)) return null;
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
export function dateOf(placed: PlacedParagraph, trigger: ParagraphTrigger): Report['date'] {
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
