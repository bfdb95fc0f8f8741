/** Incidents as exports give them: which events of which articles report the same happening, and why that is thought. */

import { type Claim, claimsOf } from '../corpus/claims';
import { recordedOf } from '../corpus/conventions';
import { Corpus } from '../corpus/corpus';
import type { DecidedPairs } from '../corpus/incidentDecisions';
import { Incidents } from '../corpus/incidents';
import type { PackedArticle } from '../corpus/pack/packed';
import type { Incident } from '../corpus/tellings';
import { engineOf } from '../engine';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Analysis } from '../model';
import type { ExportIncident, IncidentClaim, NamedIncident, ReadArticle } from './article';

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
  const corpus = new Corpus(engineOf(gazetteer, () => current));
  for (const article of articles) {
    const { file, packed, outlet, headline } = article;
    const metadata = {
      ...(outlet === undefined ? {} : { outlet }),
      ...(headline === undefined ? {} : { headline }),
    };
    if (packed !== undefined) corpus.take(file, packed, metadata);
    else {
      current = article.analysis;
      corpus.update(file, article.text, metadata);
    }
  }
  const found = new Incidents(corpus, decided).among(new Set(articles.map(({ file }) => file)));
  return exportIncidents(found, (file) => file);
}

/** The same without what the reports say, of articles of which no more than the happenings need be packed. */
export function namedIncidentsOf(
  articles: readonly { readonly file: string; readonly packed: PackedArticle }[],
  gazetteer: Gazetteer,
): NamedIncident[] {
  if (articles.length < 2) return [];
  const corpus = new Corpus(engineOf(gazetteer, () => NOTHING));
  for (const { file, packed } of articles) corpus.take(file, packed);
  return new Incidents(corpus).all().map((incident, index) => namedIncident(incident, index, (file) => file));
}

/** Incidents as `i1`, `i2`, … in the order given; `pathOf` gives the path that names an article of the corpus. */
export function exportIncidents(incidents: readonly Incident[], pathOf: (uri: string) => string): ExportIncident[] {
  return incidents.map((incident, index) => {
    const { first, reports } = incident;
    const links = reports.map(({ article, event, score, reasons }) => ({
      file: pathOf(article.uri),
      event: event.id,
      score,
      reasons: reasons.map(({ code }) => code),
    }));
    const claims = claimsOf([first, ...reports]);
    return {
      ...namedIncident(incident, index, pathOf),
      links,
      claims: claims.map((claim) => exportClaim(claim, pathOf)),
      recorded: { killed: recordedOf(claims, 'killed'), injured: recordedOf(claims, 'injured') },
    };
  });
}

function namedIncident({ first, reports }: Incident, index: number, pathOf: (uri: string) => string): NamedIncident {
  // A headline's event goes with the one it announces.
  const events = [first, ...reports].flatMap(({ uri, ids }) => ids.map((event) => ({ file: pathOf(uri), event })));
  return { id: `i${index + 1}`, events };
}

function exportClaim(
  { article, mention, published, outlet, story, copy }: Claim,
  pathOf: (uri: string) => string,
): IncidentClaim {
  const { outcome, low, high, qualifier, scope, speaker } = mention.casualty;
  return {
    file: pathOf(article.uri),
    mention: mention.id,
    published,
    outlet,
    quote: article.slice(mention),
    outcome,
    low,
    high,
    qualifier,
    scope,
    speaker: speaker === null ? null : article.slice(speaker),
    via: speaker === null || speaker.via === null ? null : article.slice(speaker.via),
    story,
    copyOf: copy === null ? null : pathOf(copy.article.uri),
    drifts: copy?.drifts ?? [],
  };
}
