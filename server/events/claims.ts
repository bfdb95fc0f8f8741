/** Which event a figure belongs to, and what an event's claims come to. */

import type { Figure, Summary } from '../model';
import type { ParagraphFigure } from '../recognise/paragraph';
import type { Relations } from '../recognise/relations';
import { wordsOf } from '../text/wordSet';
import type { PlacedParagraph, Report, ReportPlace } from './article';
import type { Group } from './comparison';
import { VIOLENT } from './happenings';
import type { Mood } from './mood';
import { compatiblePlaces } from './placeFit';
import { placesBetween } from './where';

interface IndexedReport {
  /** The index of the report's group. */
  readonly index: number;
  readonly report: Report;
}

/** The reports of an article, arranged for the figures that look for theirs. */
export interface ReportIndex {
  /** By paragraph, in the order of the groups. */
  readonly byParagraph: ReadonlyMap<number, readonly IndexedReport[]>;
  /** Those that tell of violence, in text order. */
  readonly violence: readonly IndexedReport[];
  /** The places of each group. */
  readonly places: readonly (readonly ReportPlace[])[];
}

export function indexReports(groups: readonly Group[]): ReportIndex {
  const byParagraph = new Map<number, IndexedReport[]>();
  const violence: IndexedReport[] = [];
  groups.forEach((group, index) => {
    for (const report of group) {
      const beside = byParagraph.get(report.paragraph);
      if (beside === undefined) byParagraph.set(report.paragraph, [{ index, report }]);
      else beside.push({ index, report });
      if (VIOLENT.has(report.trigger.happening) && report.trigger.mood === 'told') violence.push({ index, report });
    }
  });
  violence.sort(({ report: a }, { report: b }) => a.paragraph - b.paragraph || a.trigger.first - b.trigger.first);
  return { byParagraph, violence, places: groups.map((group) => group.flatMap((report) => report.places)) };
}

/**
 * The index of the group a figure belongs to; null for a toll over a period, and where the article tells of no violence
 * that it could belong to. In its own sentence the nearest trigger has it; else the violence told of last.
 */
export function groupOfFigure(
  figure: ParagraphFigure,
  paragraph: number,
  placed: PlacedParagraph,
  reports: ReportIndex,
  relations: Relations,
): number | null {
  let best: number | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { index, report } of reports.byParagraph.get(paragraph) ?? []) {
    const { trigger } = report;
    // What is only planned or asked for has killed nobody.
    if (trigger.sentence !== figure.sentence || UNDONE.has(trigger.mood)) continue;
    if (!VIOLENT.has(trigger.happening) && !TAKEN.has(figure.outcome)) continue;
    // «مواجهات … خلفت ما يناهز تسعين قتيلا»: a toll told after the fighting is its own; «قتل 60 في اشتباكات منذ …» is not.
    if (figure.scope === 'cumulative' && (figure.first < trigger.first || trigger.mood !== 'told')) continue;
    const inside = figure.first >= trigger.window.first && figure.last <= trigger.window.last;
    const distance = Math.abs(trigger.first - figure.first) + (inside ? 0 : OUTSIDE);
    if (distance < nearest) {
      nearest = distance;
      best = index;
    }
  }
  if (best !== null) return best;
  if (figure.scope === 'cumulative') return ofOperation(figure, paragraph, placed, reports);
  if (figure.scope === 'subset' && isOfToll(figure, placed)) return null;
  return lastViolence(figure, paragraph, placed, reports, relations);
}

const UNDONE: ReadonlySet<Mood> = new Set<Mood>(['planned', 'demanded']);
const OUTSIDE = 1000;

const OPERATIONS = wordsOf('العملية الحملة');

/** «وقتل في العملية العسكرية منذ انطلاقها أكثر من 300»: a toll over an operation is the operation's. */
function ofOperation(
  { sentence, first }: ParagraphFigure,
  paragraph: number,
  { paragraph: { tokens, sentences } }: PlacedParagraph,
  { violence }: ReportIndex,
): number | null {
  let named = false;
  for (let at = sentences[sentence]?.first ?? first; at < first; at++) named ||= OPERATIONS.has(tokens.forms[at]);
  if (!named) return null;
  for (let at = lastBefore(violence, paragraph, first); at >= 0; at--)
    if (violence[at]?.report.trigger.happening === 'operation') return violence[at]?.index ?? null;
  return null;
}

/** What happens to people who are not hit, so that a takeover, raid or flight may have done it. */
const TAKEN: ReadonlySet<Figure['outcome']> = new Set<Figure['outcome']>(['other', 'captured', 'displaced']);

/** «إلى أكثر من 12 ألف شهيد، بينهم خمسة آلاف طفل»: a part of a toll over a period belongs where the toll does. */
function isOfToll({ sentence, first }: ParagraphFigure, { paragraph }: PlacedParagraph): boolean {
  const whole = paragraph.figures.findLast(
    (figure) => figure.sentence === sentence && figure.first < first && figure.scope !== 'subset',
  );
  return whole?.scope === 'cumulative';
}

/** How many reports of violence before a figure may be the one it belongs to: a long article stays cheap. */
const LOOK_BACK = 60;

function lastViolence(
  figure: ParagraphFigure,
  paragraph: number,
  placed: PlacedParagraph,
  { violence, places }: ReportIndex,
  relations: Relations,
): number | null {
  const sentence = placed.paragraph.sentences[figure.sentence];
  const own = sentence === undefined ? [] : placesBetween(placed, sentence.first, sentence.last, relations);
  const last = lastBefore(violence, paragraph, figure.first);
  for (let at = last; at >= 0 && last - at < LOOK_BACK; at--) {
    const index = violence[at]?.index;
    if (index !== undefined && compatiblePlaces(places[index] ?? [], own, relations)) return index;
  }
  return null;
}

/** The position of the last report at or before a token of a paragraph; -1 where none is. Reports are in text order. */
function lastBefore(reports: readonly IndexedReport[], paragraph: number, token: number): number {
  let low = 0;
  let high = reports.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const report = reports[middle]?.report;
    const before =
      report !== undefined &&
      (report.paragraph < paragraph || (report.paragraph === paragraph && report.trigger.first <= token));
    if (before) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A lower bound for vague quantities, in summaries only: «عشرات» 10, «مئات» 100, a bare plural 2. */
const VAGUE_LOW = { some: 2, several: 3, many: 2, tens: 10, hundreds: 100, thousands: 1000 } as const;

/** What claims of one outcome come to: smallest low, largest high, null when any is unbounded. Null without claims. */
export function summarise(figures: readonly Omit<Figure, 'event'>[], outcome: Figure['outcome']): Summary | null {
  let claims = 0;
  let low = Number.POSITIVE_INFINITY;
  let high: number | null = 0;
  for (const figure of figures) {
    if (figure.outcome !== outcome || figure.scope !== 'incident' || figure.unit !== 'persons') continue;
    if (figure.denied === true) continue;
    claims++;
    low = Math.min(low, figure.low ?? (figure.indefinite === null ? 0 : VAGUE_LOW[figure.indefinite]));
    high = high === null || figure.high === null ? null : Math.max(high, figure.high);
  }
  return claims === 0 ? null : { low, high, claims };
}
