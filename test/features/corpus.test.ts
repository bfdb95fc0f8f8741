/** The corpus after any history of changes is the corpus that its last state makes from scratch. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Corpus } from '../../server/corpus/corpus';
import { EventIndex, type OwnGrouping } from '../../server/corpus/eventIndex';
import { Incidents } from '../../server/corpus/incidents';
import type { ArticleMetadata } from '../../server/model';
import { GAZETTEER } from './gazetteer';
import { literalEngine } from './literalEngine';

const ENGINE = literalEngine(GAZETTEER);
const DAYS: readonly ArticleMetadata[] = [
  {},
  { published: { date: '2016-08-02', basis: 'corpus' } },
  { published: { date: '2016-08-03', basis: 'corpus' } },
];

const uri = fc.constantFrom('file:///a.txt', 'file:///b.txt', 'file:///c.txt', 'file:///d.txt');
const text = fc.oneof(
  { weight: 9, arbitrary: sentences() },
  { weight: 1, arbitrary: fc.constant('An English file about بنغازي and nothing else of note.') },
);
const metadata = fc.constantFrom(...DAYS);

function sentences(): fc.Arbitrary<string> {
  const part = fc.constantFrom(
    'قوات حفتر',
    'هجوم',
    'في بنغازي',
    'في سرت',
    'تنظيم الدولة',
    '12 قتيلا',
    '7 قتيلا',
    'المدينة أمس',
  );
  const line = fc.array(part, { minLength: 2, maxLength: 6 }).map((parts) => parts.join(' '));
  return fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
}

type Step = (
  corpus: Corpus,
  model: Map<string, { disk: string | null; open: string | null; metadata: ArticleMetadata }>,
  incidents: Incidents,
) => void;

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(uri, text, metadata).map(
    ([at, content, known]): Step =>
      (corpus, model) => {
        corpus.update(at, content, known);
        model.set(at, { disk: content, open: model.get(at)?.open ?? null, metadata: known });
      },
  ),
  fc.tuple(uri, text, metadata, fc.boolean()).map(
    ([at, content, known, later]): Step =>
      (corpus, model) => {
        corpus.updateOpen(at, content, 1, known, later);
        model.set(at, { disk: model.get(at)?.disk ?? null, open: content, metadata: known });
      },
  ),
  uri.map(
    (at): Step =>
      (corpus, model) => {
        corpus.close(at);
        const known = model.get(at);
        if (known !== undefined) model.set(at, { ...known, open: null });
      },
  ),
  uri.map(
    (at): Step =>
      (corpus, model) => {
        corpus.remove(at);
        const known = model.get(at);
        if (known !== undefined) model.set(at, { ...known, disk: null });
      },
  ),
  fc.tuple(uri, metadata).map(
    ([at, known]): Step =>
      (corpus, model) => {
        corpus.setMetadata(at, known);
        const now = model.get(at);
        if (now !== undefined && (now.disk !== null || now.open !== null)) model.set(at, { ...now, metadata: known });
      },
  ),
  fc.tuple(uri, uri).map(
    ([from, to]): Step =>
      (corpus, model) => {
        const known = model.get(from);
        if (from === to || known === undefined || (known.disk === null && known.open === null)) return;
        corpus.rename(from, to);
        model.delete(from);
        model.set(to, known);
      },
  ),
  // What was worked out for an answer has to be put right by the changes after it.
  fc.constant<Step>((corpus, _model, incidents) => {
    corpus.catchUp();
    for (const _ of incidents.linking());
    incidents.all();
  }),
);

const GROUPINGS: readonly OwnGrouping[] = ['date', 'place', 'faction', 'article', 'type'];

function state(corpus: Corpus, incidents: Incidents, events: EventIndex) {
  const uris = corpus.uris();
  return {
    uris,
    texts: uris.map((at) => corpus.article(at)?.text),
    counts: [corpus.articleCount, corpus.eventCount, corpus.entityCount],
    entities: [...corpus.entities()].sort().map((entity) => ({
      entity,
      ...corpus.countOf(entity),
      surfaces: corpus.surfacesOf(entity),
      mentions: [...corpus.occurrences(entity)].map(({ article, mention }) => `${article.uri}:${mention.start}`),
    })),
    events: GROUPINGS.map((grouping) =>
      events.groups(grouping).map(({ key, events: count }) => ({
        key,
        count,
        all: [...events.events(grouping, key)].map(({ article, event }) => `${article.uri}#${event.id}`),
      })),
    ),
    triggers: [...events.eventsByTrigger('هجوم')].map(({ article, event }) => `${article.uri}#${event.id}`),
    reports: uris.flatMap((at) =>
      (corpus.article(at)?.events ?? []).map(({ id }) =>
        incidents
          .reportsOf(at, id)
          .map(({ article, event, score }) => `${article.uri}#${event.id} ${score.toFixed(3)}`),
      ),
    ),
  };
}

test('incremental equals from scratch', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const corpus = new Corpus(ENGINE);
      const incidents = new Incidents(corpus);
      const events = new EventIndex(corpus);
      const model = new Map<string, { disk: string | null; open: string | null; metadata: ArticleMetadata }>();
      for (const take of steps) take(corpus, model, incidents);
      corpus.catchUp();
      const fresh = new Corpus(ENGINE);
      for (const [at, { disk, open, metadata: known }] of [...model].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const content = open ?? disk;
        if (content !== null) fresh.update(at, content, known);
      }
      expect(state(corpus, incidents, events)).toEqual(state(fresh, new Incidents(fresh), new EventIndex(fresh)));
    }),
    { numRuns: 200 },
  );
});
