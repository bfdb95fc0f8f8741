/** The reports of an incident side by side: figures, sentences, copies, and what each convention would record. */

import type { Location } from 'vscode-languageserver-types';
import type { Article } from '../corpus/article';
import { type Claim, independent } from '../corpus/claims';
import { type Recorded, recordedOf } from '../corpus/conventions';
import type { Incident, Report } from '../corpus/tellings';
import type { ArticleEvent, Figure, Outcome, Span } from '../model';
import type { ComparedConvention, ComparedFigure, ComparedReport, ComparedSentence, Comparison } from '../protocol';
import { type FeatureContext, fileName, locationOf } from './context';
import { eventTitle, reasonText } from './eventCard';
import { best } from './eventGroups';
import { amountText, intervalText } from './figureText';
import { claimsOfIncident, rangeText, tollText } from './incidentText';
import { isolate } from './markdown';

/** The order of the rows. */
const OUTCOMES: readonly Outcome[] = ['killed', 'injured', 'missing', 'captured', 'displaced', 'other'];
/** Sentences shown of a report; the rest is a click away. */
const MOST_SENTENCES = 3;
/** More reports than this are not laid side by side. */
const MOST_REPORTS = 60;

/** The comparison of the incident that an event belongs to; null where no other article reports it. */
export function compareReports(context: FeatureContext, article: Article, event: ArticleEvent): Comparison | null {
  const incident = context.incidents.incidentOf(article.uri, event.id);
  if (incident === null) return null;
  const { texts, language } = context;
  const claims = claimsOfIncident(incident);
  const outcomes = OUTCOMES.filter((outcome) => claims.some(({ mention }) => mention.casualty.outcome === outcome));
  const counted = (['killed', 'injured'] as const).filter((outcome) => recordedOf(claims, outcome) !== null);
  const reasons = new Map(
    context.incidents.reportsOf(article.uri, event.id).map((report) => [report.article.uri, report]),
  );
  const ordered = inOrder(incident);
  const reports = ordered
    .slice(0, MOST_REPORTS)
    .map((report) => reportOf(context, report, claims, reasons.get(report.article.uri)));
  const cut = ordered.length > reports.length ? ` (${texts.card.more(ordered.length - reports.length)})` : '';
  const count = `${texts.incident.reports(reports.length)}${cut}`;
  const toll = tollText(context, claims);
  return {
    title: eventTitle(context, best(incident).event),
    summary: toll === '' ? count : texts.withFigures(count, toll),
    outcomes: outcomes.map((outcome) => ({ outcome, label: texts.outcomes[outcome] })),
    reports,
    recorded: counted.map((outcome) => ({ outcome, label: texts.outcomes[outcome] })),
    conventions: counted.length === 0 ? [] : conventionsOf(context, claims, counted),
  };

  function inOrder({ first, reports: others }: Incident) {
    const day = ({ article: { analysis, uri } }: { article: Article }): string =>
      `${analysis.published.date ?? '~'} ${uri}`;
    return [first, ...others].sort((a, b) => (day(a) < day(b) ? -1 : 1));
  }

  function conventionsOf(
    { texts }: FeatureContext,
    all: readonly Claim[],
    rows: readonly Outcome[],
  ): readonly ComparedConvention[] {
    const recorded = rows.map((outcome) => recordedOf(all, outcome));
    const { acled, ucdp, range } = texts.incident.conventions;
    return [
      { ...acled, cells: recorded.map((one) => (one === null ? '' : `${one.acled}`)) },
      { ...ucdp, cells: recorded.map((one) => (one === null ? '' : isolate(bestText(context, one), language))) },
      { ...range, cells: recorded.map((one) => (one === null ? '' : rangeText(one, texts.amount))) },
    ];
  }
}

/** «7 (5–8)»; the number alone where nobody says another. */
function bestText({ texts }: FeatureContext, { ucdp: { best, low, high } }: Recorded): string {
  return low === high ? `${best}` : texts.incident.best(best, low, high);
}

/** Where the other reports of an event's incident stand. */
export function otherReportLocations(
  { incidents }: FeatureContext,
  article: Article,
  event: ArticleEvent,
): readonly Location[] {
  return incidents.reportsOf(article.uri, event.id).map((report) => locationOf(report.article, report.event.sentence));
}

function reportOf(
  context: FeatureContext,
  { article, event, events }: Pick<Report, 'article' | 'event' | 'events'>,
  all: readonly Claim[],
  report: Report | undefined,
): ComparedReport {
  const { texts, language } = context;
  const claims = all.filter((claim) => claim.article === article);
  const { date } = article.analysis.published;
  const copied = claims.find(({ copy }) => copy !== null)?.copy ?? null;
  return {
    name: article.metadata.outlet ?? fileName(article.uri),
    file: fileName(article.uri),
    published: date === null ? null : intervalText(`${date}/${date}`, language),
    event: event.id,
    location: locationOf(article, event.sentence),
    why: report === undefined ? '' : report.reasons.map((reason) => reasonText(context, reason)).join(texts.list),
    figures: figuresOf(context, claims),
    sentences: sentencesOf(article, events, claims),
    copy:
      copied === null
        ? null
        : {
            of: copied.article.metadata.outlet ?? fileName(copied.article.uri),
            location: locationOf(copied.article, copied.sentence),
            drifts: copied.drifts.map(({ kind, from, to }) => ({ label: texts.incident.drifts[kind], from, to })),
          },
  };
}

/**
 * What a report says, each figure once: the one whose speaker is named goes before the headline's, which may not say yet
 * whose people were hit.
 */
function figuresOf({ texts }: FeatureContext, claims: readonly Claim[]): readonly ComparedFigure[] {
  const counted = new Set(independent(claims.map((claim) => ({ ...claim, copy: null }))).map(({ mention }) => mention));
  const kept: Claim[] = [];
  for (const claim of claims) {
    const at = kept.findIndex(({ mention }) => saysTheSame(mention.casualty, claim.mention.casualty));
    const known = kept[at];
    if (known === undefined) kept.push(claim);
    else if (known.mention.casualty.speaker === null && claim.mention.casualty.speaker !== null) kept[at] = claim;
  }
  return kept.map(({ article, mention, story }) => {
    const { casualty } = mention;
    const { outcome, scope, speaker } = casualty;
    return {
      outcome,
      amount: amountText(casualty, texts),
      quote: article.slice(mention),
      speaker: speaker === null ? null : article.slice(speaker),
      via: speaker?.via == null ? null : article.slice(speaker.via),
      story: story === null ? null : { code: story, label: texts.incident.stories[story] },
      scope: counted.has(mention) ? null : casualty.denied === true ? texts.denied : texts.scopes[scope],
      location: locationOf(article, mention),
    };
  });
}

/** Whether two figures bound the same people alike; a side that the one does not name may be the other's. */
function saysTheSame(a: Figure, b: Figure): boolean {
  const sides = a.victimFaction === null || b.victimFaction === null || a.victimFaction === b.victimFaction;
  return (
    sides &&
    a.outcome === b.outcome &&
    a.scope === b.scope &&
    a.low === b.low &&
    a.high === b.high &&
    a.qualifier === b.qualifier &&
    a.indefinite === b.indefinite
  );
}

function sentencesOf(
  article: Article,
  events: readonly ArticleEvent[],
  claims: readonly Claim[],
): readonly ComparedSentence[] {
  const spans = new Map<number, Span>();
  for (const { sentence } of [...events, ...claims]) spans.set(sentence.start, sentence);
  return [...spans.values()]
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST_SENTENCES)
    .map((sentence) => {
      const text = article.slice(sentence);
      const marks = claims
        .filter(({ mention }) => mention.start >= sentence.start && mention.end <= sentence.end)
        .map(({ mention }) => ({
          start: mention.start - sentence.start,
          end: mention.end - sentence.start,
          outcome: mention.casualty.outcome,
        }))
        .sort((a, b) => a.start - b.start)
        .filter((mark, at, all) => at === 0 || mark.start >= (all[at - 1]?.end ?? 0));
      return { text, marks, location: locationOf(article, sentence) };
    });
}
