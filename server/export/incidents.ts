/** Incidents as exports give them: which events of which articles report the same happening, and why that is thought. */

import { Corpus } from '../corpus/corpus';
import type { DecidedPairs } from '../corpus/incidentDecisions';
import { type Incident, Incidents } from '../corpus/incidents';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Analysis } from '../model';
import type { ExportIncident, ReadArticle } from './article';

const NOTHING: Analysis = {
  published: { date: null, basis: 'none' },
  mentions: [],
  events: [],
  sentences: [],
  notices: [],
};

/** The incidents among articles that have been analysed. `decided`: what analysts joined and split, by `file#event`. */
export function incidentsOf(
  articles: readonly ReadArticle[],
  gazetteer: Gazetteer,
  decided?: DecidedPairs,
): ExportIncident[] {
  if (articles.length < 2) return [];
  // The corpus analyses what it is given; here that has been done, so its engine only hands the analysis over.
  let current = NOTHING;
  const corpus = new Corpus({ gazetteer, analyse: () => current });
  for (const { file, text, analysis } of articles) {
    current = analysis;
    corpus.update(file, text);
  }
  const found = new Incidents(corpus, decided).among(new Set(articles.map(({ file }) => file)));
  return exportIncidents(found, (file) => file);
}

/** Incidents as `i1`, `i2`, … in the order given; `pathOf` gives the path that names an article of the corpus. */
export function exportIncidents(incidents: readonly Incident[], pathOf: (uri: string) => string): ExportIncident[] {
  return incidents.map(({ first, reports }, index) => {
    const links = reports.map(({ article, event, score, reasons }) => ({
      file: pathOf(article.uri),
      event: event.id,
      score,
      reasons: reasons.map(({ code }) => code),
    }));
    const events = [
      { file: pathOf(first.article.uri), event: first.event.id },
      ...links.map(({ file, event }) => ({ file, event })),
    ];
    return { id: `i${index + 1}`, events, links };
  });
}
