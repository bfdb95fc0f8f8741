/** Where the reports of an incident cannot all be right: one quiet remark for each event. */

import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Article } from '../corpus/article';
import { independent } from '../corpus/claims';
import { recordedOf } from '../corpus/conventions';
import type { Incident } from '../corpus/tellings';
import { type FeatureContext, locationOf } from './context';
import { figureText } from './figureText';
import { claimsOfIncident, conflictsOf, rangeText } from './incidentText';
import { directed, isolate } from './markdown';

/** Claims of other reports that a remark links to. */
const MOST_RELATED = 4;

export function incidentDiagnostics(context: FeatureContext, article: Article): Diagnostic[] {
  const { texts, language } = context;
  const told = new Set<Incident>();
  return article.events.flatMap((event): Diagnostic[] => {
    const incident = context.incidents.incidentOf(article.uri, event.id);
    if (incident === null || told.has(incident)) return [];
    told.add(incident);
    const claims = claimsOfIncident(incident);
    const outcomes = conflictsOf(claims);
    if (outcomes.length === 0) return [];
    const figures = outcomes.flatMap((outcome) => {
      const recorded = recordedOf(claims, outcome);
      return recorded === null ? [] : [texts.figure(rangeText(recorded, texts.amount), texts.outcomes[outcome])];
    });
    const own = claims.find((claim) => claim.article === article && outcomes.includes(claim.mention.casualty.outcome));
    const related = independent(claims)
      .filter((claim) => claim.article !== article && outcomes.includes(claim.mention.casualty.outcome))
      .slice(0, MOST_RELATED)
      .map(
        (claim): DiagnosticRelatedInformation => ({
          location: locationOf(claim.article, claim.mention),
          message: isolate(figureText(claim.mention.casualty, texts), language),
        }),
      );
    const message = texts.incident.conflict(
      incident.reports.length + 1,
      figures.map((figure) => isolate(figure, language)).join(texts.list),
    );
    return [
      {
        range: article.lines.rangeOf(own?.mention ?? event.trigger),
        severity: DiagnosticSeverity.Information,
        source: texts.diagnostic.source,
        code: 'incident-conflict',
        message: directed(message, language),
        relatedInformation: related,
      },
    ];
  });
}
