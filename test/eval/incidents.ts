/** Scores which events of different articles are taken for one happening, over all annotated articles at once. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Corpus } from '../../server/corpus/corpus';
import { Incidents } from '../../server/corpus/incidents';
import type { Engine } from '../../server/engine';
import { metadataOf } from './evaluate';
import type { GoldArticle } from './gold';
import { toPrediction } from './prediction';
import { pairEvents } from './scoreEvents';

/** As test/gold/own/incidents.json holds them: an event is «file id». */
export interface ExpectedIncidents {
  readonly set: string;
  readonly together: readonly { readonly what: string; readonly events: readonly string[] }[];
}

export interface IncidentScore {
  /** Pairs of events that are one happening, and how many of them are joined. */
  readonly together: { readonly right: number; readonly of: number };
  /** Expected pairs that are not joined, and joined pairs that nobody expects: «a.txt e1 + b.txt e2». */
  readonly missed: readonly string[];
  readonly unexpected: readonly string[];
}

export function readExpectedIncidents(root: string): ExpectedIncidents {
  return JSON.parse(readFileSync(join(root, 'test/gold/own/incidents.json'), 'utf8')) as ExpectedIncidents;
}

/** Puts all articles in one corpus and compares what it joins with what is expected. */
export function scoreIncidents(
  engine: Engine,
  articles: readonly GoldArticle[],
  expected: ExpectedIncidents,
): IncidentScore {
  const corpus = new Corpus(engine);
  const incidents = new Incidents(corpus);
  /** Gold name of each event found, by file and id. */
  const golden = new Map<string, string>();
  const found = new Map<string, string>();
  for (const article of articles) {
    corpus.update(article.file, article.text, metadataOf(article));
    const analysed = corpus.article(article.file);
    if (analysed === undefined) continue;
    for (const [gold, id] of pairEvents(article, toPrediction(analysed.analysis, engine.gazetteer))) {
      golden.set(`${article.file} ${id}`, `${article.file} ${gold}`);
      found.set(`${article.file} ${gold}`, id);
    }
  }

  const joined = new Set<string>();
  for (const { file } of articles) {
    for (const event of corpus.article(file)?.events ?? []) {
      const incident = incidents.incidentOf(file, event.id);
      if (incident === null) continue;
      // A headline's event and the one it announces are one report: it is named as the annotation names either.
      const names = [incident.first, ...incident.reports].map(({ article, events }) => {
        const ids = events.map(({ id }) => `${article.uri} ${id}`);
        const known = ids.flatMap((id) => golden.get(id) ?? []);
        return known.length > 0 ? known : [`${ids[0]} (not annotated)`];
      });
      for (const [at, one] of names.entries())
        for (const other of names.slice(at + 1)) for (const a of one) for (const b of other) joined.add(pair([a, b]));
    }
  }
  const wanted = new Set(expected.together.flatMap(({ events }) => pairs(events)));
  const missed = [...wanted].filter((one) => !joined.has(one));
  return {
    together: { right: wanted.size - missed.length, of: wanted.size },
    missed: missed.map((one) => `${one}${one.split(' + ').every((end) => found.has(end)) ? '' : ' (event missed)'}`),
    unexpected: [...joined].filter((one) => !wanted.has(one)),
  };
}

function pair(ends: readonly string[]): string {
  return [...ends].sort().join(' + ');
}

/** All pairs of events of different articles. */
function pairs(events: readonly string[]): string[] {
  return events.flatMap((a, i) =>
    events
      .slice(i + 1)
      .filter((b) => a.split(' ')[0] !== b.split(' ')[0])
      .map((b) => pair([a, b])),
  );
}
