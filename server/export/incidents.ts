/** Incidents as exports give them: which events of which articles report the same happening, and why that is thought. */

import { Corpus } from '../corpus/corpus';
import { eventKey, Incidents } from '../corpus/incidents';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Analysis } from '../model';
import type { ExportIncident, ReadArticle } from './article';

/** The incidents among articles, `i1`, `i2`, … in order of their first event. */
export function incidentsOf(articles: readonly ReadArticle[], gazetteer: Gazetteer): ExportIncident[] {
  if (articles.length < 2) return [];
  // The corpus analyses what it is given; here that has been done, so its engine only hands the analysis over.
  let current: Analysis | null = null;
  const corpus = new Corpus({
    gazetteer,
    analyse: () =>
      current ?? { published: { date: null, basis: 'none' }, mentions: [], events: [], sentences: [], notices: [] },
  });
  for (const article of articles) {
    current = article.analysis;
    corpus.update(article.file, article.text);
  }
  const index = new Incidents(corpus);
  const taken = new Set<string>();
  const incidents: ExportIncident[] = [];
  for (const { file, analysis } of articles) {
    for (const { id } of analysis.events) {
      if (taken.has(eventKey(file, id))) continue;
      const reports = index.reportsOf(file, id);
      if (reports.length === 0) continue;
      const events = [
        { file, event: id },
        ...reports.map(({ article, event }) => ({ file: article.uri, event: event.id })),
      ];
      for (const address of events) taken.add(eventKey(address.file, address.event));
      incidents.push({
        id: `i${incidents.length + 1}`,
        events,
        links: reports.map(({ article, event, score, reasons }) => ({
          file: article.uri,
          event: event.id,
          score,
          reasons: reasons.map(({ code }) => code),
        })),
      });
    }
  }
  return incidents;
}
