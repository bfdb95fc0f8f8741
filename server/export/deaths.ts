/** The numbers that data sets want of a happening, by convention. Copied claims have no source of their own and count no more. */

import { bestOf, type Convention } from '../corpus/conventions';
import { countsInToll, type Toll, tollOfFigures, type VagueRule } from '../corpus/tolls';
import type { Outcome } from '../model';
import type { ExportSource } from './article';
import { claimsOf, type Happening, type ReportedClaim } from './happening';

/** Which number is recorded where claims differ, and what a vague figure counts. */
export interface Counting {
  readonly convention: Convention;
  readonly vague: VagueRule;
}

/** How an export counts; `own` is its format's convention. */
export function countingOf({ convention, vague }: ExportSource, own: Convention): Counting {
  return { convention: convention ?? own, vague: vague ?? 'least' };
}

/** How a row's numbers came about, in the form of a tag: «fatalities rule=acled: lowest claim; vague figures=least». */
export function countingText({ convention, vague }: Counting): readonly string[] {
  const rule = {
    acled: 'acled: lowest claim',
    ucdp: 'ucdp: final or most supported claim',
    range: 'range: lowest claim, range beside it',
  }[convention];
  return [`fatalities rule=${rule}`, `vague figures=${vague}`];
}

/** The toll of an outcome over all reports; null where nobody gives one. */
export function tollOf(happening: Happening, outcome: Outcome, vague: VagueRule = 'least'): Toll | null {
  return tollOfFigures(
    independent(happening).map(({ claim }) => claim.casualty),
    outcome,
    vague,
  );
}

/** The one number that a convention records of a toll: UCDP's best, or else the lowest. */
export function recordedNumber(happening: Happening, outcome: Outcome, toll: Toll, counting: Counting): number {
  if (counting.convention !== 'ucdp') return toll.low;
  const backed = independent(happening)
    .filter(({ claim: { casualty } }) => casualty.outcome === outcome && countsInToll(casualty))
    .map(({ claim, report, standing }) => ({
      figure: claim.casualty,
      source: report.article.file,
      final: standing?.story === 'final',
    }));
  return bestOf(backed, toll, counting.vague);
}

function independent(happening: Happening): readonly ReportedClaim[] {
  return claimsOf(happening).filter(({ standing }) => standing === null || standing.copyOf === null);
}
