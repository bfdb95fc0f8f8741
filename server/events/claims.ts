/** Which event a figure belongs to, and what an event's claims come to. */

import type { Figure, Summary } from '../model';
import type { ParagraphFigure } from '../recognise/paragraph';
import type { Relations } from '../recognise/relations';
import type { PlacedParagraph, Report } from './article';
import type { Group } from './coreference';
import { compatiblePlaces } from './placeFit';
import { VIOLENT } from './triggerWords';
import { placesBetween } from './where';

/** The reports of an article by their paragraph, each with the index of its group, in the order of the groups. */
export type ReportsByParagraph = ReadonlyMap<number, readonly { readonly index: number; readonly report: Report }[]>;

export function reportsByParagraph(groups: readonly Group[]): ReportsByParagraph {
  const reports = new Map<number, { index: number; report: Report }[]>();
  groups.forEach((group, index) => {
    for (const report of group) {
      const beside = reports.get(report.paragraph);
      if (beside === undefined) reports.set(report.paragraph, [{ index, report }]);
      else beside.push({ index, report });
    }
  });
  return reports;
}

/**
 * The index of the group a figure belongs to; null for a toll over a period, and where the article tells of no violence
 * that it could belong to. In its own sentence the nearest trigger has it; else the violence told of last.
 */
export function groupOfFigure(
  figure: ParagraphFigure,
  paragraph: number,
  placed: PlacedParagraph,
  groups: readonly Group[],
  reports: ReportsByParagraph,
  relations: Relations,
): number | null {
  let best: number | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { index, report } of reports.get(paragraph) ?? []) {
    const { trigger } = report;
    if (trigger.sentence !== figure.sentence) continue;
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
  if (best !== null || figure.scope === 'cumulative') return best;
  if (figure.scope === 'subset' && isOfToll(figure, placed)) return null;
  return lastViolence(figure, paragraph, placed, groups, relations);
}

const OUTSIDE = 1000;

/** What happens to people who are not hit, so that a takeover, raid or flight may have done it. */
const TAKEN: ReadonlySet<Figure['outcome']> = new Set<Figure['outcome']>(['other', 'captured', 'displaced']);

/** «إلى أكثر من 12 ألف شهيد، بينهم خمسة آلاف طفل»: a part of a toll over a period belongs where the toll does. */
function isOfToll({ sentence, first }: ParagraphFigure, { paragraph }: PlacedParagraph): boolean {
  const whole = paragraph.figures.findLast(
    (figure) => figure.sentence === sentence && figure.first < first && figure.scope !== 'subset',
  );
  return whole?.scope === 'cumulative';
}

function lastViolence(
  figure: ParagraphFigure,
  paragraph: number,
  placed: PlacedParagraph,
  groups: readonly Group[],
  relations: Relations,
): number | null {
  const sentence = placed.paragraph.sentences[figure.sentence];
  const places = sentence === undefined ? [] : placesBetween(placed, sentence.first, sentence.last, relations);
  let latest: { index: number; paragraph: number; token: number } | null = null;
  for (const [index, group] of groups.entries()) {
    if (
      !compatiblePlaces(
        group.flatMap((report) => report.places),
        places,
        relations,
      )
    )
      continue;
    for (const { trigger, paragraph: at } of group) {
      if (!VIOLENT.has(trigger.happening) || trigger.mood !== 'told') continue;
      if (at > paragraph || (at === paragraph && trigger.first > figure.first)) continue;
      if (latest === null || at > latest.paragraph || (at === latest.paragraph && trigger.first > latest.token))
        latest = { index, paragraph: at, token: trigger.first };
    }
  }
  return latest?.index ?? null;
}

/** A lower bound for vague quantities, in summaries only: «عشرات» 10, «مئات» 100, a bare plural 2. */
const VAGUE_LOW = { some: 2, several: 3, many: 2, tens: 10, hundreds: 100, thousands: 1000 } as const;

/** What claims of one outcome come to: smallest low, largest high, null when any is unbounded. Null without claims. */
export function summarise(figures: readonly Figure[], outcome: Figure['outcome']): Summary | null {
  const claims = figures.filter(
    (figure) =>
      figure.outcome === outcome && figure.scope === 'incident' && figure.unit === 'persons' && figure.denied !== true,
  );
  if (claims.length === 0) return null;
  const lows = claims.map(({ low, indefinite }) => low ?? (indefinite === null ? 0 : VAGUE_LOW[indefinite]));
  const highs = claims.map(({ high }) => high);
  return {
    low: Math.min(...lows),
    high: highs.some((high) => high === null) ? null : Math.max(...highs.map((high) => high ?? 0)),
    claims: claims.length,
  };
}
