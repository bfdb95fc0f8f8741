/** When a happening was: the date of a trigger's clause or sentence, else the day that its context gives. */

import type { DateInterval } from '../model';
import { SPEECH } from '../recognise/lexicon/functionWords';
import type { Form } from '../text/form';
import type { TokenRange } from '../text/paragraphs';
import { wordsOf } from '../text/wordSet';
import type { PlacedParagraph, Report, ReportDate } from './article';
import type { Happening } from './happenings';
import type { ParagraphTrigger } from './triggers';

/** «بعد ثلاث سنوات من الإطاحة بالقذافي»: a time counted from the happening is not when it was. */
function countsFrom({ paragraph: { tokens } }: PlacedParagraph, date: TokenRange, trigger: ParagraphTrigger): boolean {
  const between = tokens.forms[trigger.first - 1]?.text;
  if (between !== 'من' || (date.last !== trigger.first - 1 && date.last !== trigger.first)) return false;
  return isMark(tokens.forms[date.first]) || isMark(tokens.forms[date.first - 1]);
}

function isMark(form: Form | undefined): boolean {
  return form !== undefined && (form.text === 'بعد' || form.text === 'قبل');
}

const RELATIVES = wordsOf('التي الذي الذين والتي والذي والذين');

const AFTER = wordsOf('بعد عقب إثر قبل منذ غداة');

/** «وقف إطلاق النار بعد الأحداث التي وقعت السبت», «…, والتي تضررت في 2016»: the date of something else. */
function ofAnother({ paragraph: { tokens } }: PlacedParagraph, date: TokenRange, trigger: ParagraphTrigger): boolean {
  for (let at = trigger.last + 1; at < date.first; at++) {
    const form = tokens.forms[at];
    if (form === undefined || !RELATIVES.has(form)) continue;
    const noun = tokens.forms[at - 1]?.text ?? '';
    if (form.text.startsWith('و') || (noun.startsWith('ال') && AFTER.has(tokens.forms[at - 2]))) return true;
  }
  return false;
}

const ACCORDING = wordsOf('وفق وفقا حسب بحسب حسبما');
const SAYING_REACH = 9;

/** «معارك بين القبيلتين، وفق ما أفاد مصدر اليوم الأحد»: the day on which it was said. */
function ofSaying({ paragraph: { tokens } }: PlacedParagraph, date: TokenRange, trigger: ParagraphTrigger): boolean {
  for (let at = date.first - 1; at >= Math.max(trigger.last, date.first - SAYING_REACH); at--)
    if (ACCORDING.has(tokens.forms[at])) return true;
  return false;
}

const SPEECH_REACH = 24;

/** «قال المسؤول اليوم الأحد إن 21 شخصا قتلوا»: the day on which it was said, which may be that of the happening as well. */
function isSaid(
  { paragraph: { tokens } }: PlacedParagraph,
  date: TokenRange,
  { first }: TokenRange,
  from: number,
): boolean {
  let told = false;
  for (let at = date.last; at < first && !told; at++) told = tokens.forms[at]?.text === 'ان';
  for (let at = date.first - 1; told && at >= Math.max(from, date.first - SPEECH_REACH); at--) {
    const form = tokens.forms[at];
    if (form?.kind === 'word' && SPEECH.has(form)) return true;
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
  const sentence = placed.paragraph.sentences[trigger.sentence];
  const before = trigger.circumstance ? null : lastDay(placed, sentence?.first ?? 0);
  if (before !== null || !trigger.headline) return before;
  const opening = paragraphs.slice(0, OPENING);
  const telling = opening.filter(({ triggers }) => triggers.some(({ headline, mood }) => !headline && mood === 'told'));
  // The body says «مساء أمس الأحد» of what the line above, which gives the day of printing, leaves open.
  return firstDay(telling) ?? firstDay(opening);
}

/** The last day that a paragraph gives before token `to`. */
function lastDay(placed: PlacedParagraph, to: number): ReportDate | null {
  const { dates } = placed.paragraph;
  for (let at = dates.length - 1; at >= 0; at--) {
    const day = (dates[at]?.first ?? to) < to ? dayAt(placed, at) : null;
    if (day !== null) return day;
  }
  return null;
}

function firstDay(lines: readonly PlacedParagraph[]): ReportDate | null {
  for (const line of lines)
    for (let at = 0; at < line.dates.length; at++) {
      const day = dayAt(line, at);
      if (day !== null) return day;
    }
  return null;
}

function dayAt({ dates, dateIds }: PlacedParagraph, at: number): ReportDate | null {
  const interval = dates[at];
  const mention = dateIds[at];
  return interval?.precision !== 'day' || mention === undefined ? null : reportDate(interval, mention, false, true);
}

function reportDate(
  { earliest, latest, precision }: DateInterval,
  mention: string,
  ongoing: boolean,
  opens: boolean,
  said = false,
): ReportDate {
  return { earliest, latest, precision, mention, ongoing, opens, said };
}

/** The date of a trigger: the nearest one in its clause, else the only one of its sentence where that stands before it. */
export function dateOf(placed: PlacedParagraph, trigger: ParagraphTrigger): Report['date'] {
  const { dates, sentences, tokens } = placed.paragraph;
  const sentence = sentences[trigger.sentence];
  if (sentence === undefined || dates.length === 0) return null;
  const { window } = trigger;
  let nearest = -1;
  let distance = Number.POSITIVE_INFINITY;
  let others = 0;
  let only = -1;
  for (let index = 0; index < dates.length; index++) {
    const date = dates[index] as TokenRange;
    const own = date.first >= window.first && date.last <= window.last;
    const shared = date.first >= sentence.first && date.last <= sentence.last;
    if (!(own || shared) || countsFrom(placed, date, trigger) || ofAnother(placed, date, trigger)) continue;
    if (ofSaying(placed, date, trigger)) continue;
    if (shared) {
      others++;
      only = index;
    }
    const far = Math.abs(date.first - trigger.first);
    if (!own || far >= distance) continue;
    distance = far;
    nearest = index;
  }
  if (nearest < 0 && others === 1 && (dates[only]?.first ?? 0) < trigger.first) nearest = only;
  const interval = placed.dates[nearest];
  const mention = placed.dateIds[nearest];
  const date = dates[nearest];
  if (interval === undefined || mention === undefined || date === undefined) return null;
  const since = tokens.forms[date.first]?.text ?? '';
  const ongoing = since === 'منذ' || since === 'ومنذ';
  return reportDate(
    interval,
    mention,
    ongoing,
    date.first < trigger.first,
    isSaid(placed, date, trigger, sentence.first),
  );
}
