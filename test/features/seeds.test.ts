/** The five seeds by the real engine: what the corpus makes of them. */

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Corpus } from '../../server/corpus/corpus';
import { Incidents } from '../../server/corpus/incidents';
import { createEngine } from '../../server/engine';
import { highlights } from '../../server/features/highlights';
import { builtinGazetteer } from '../../server/gazetteer/builtin';
import { readHighlights } from '../../server/highlightData';
import { allNumbers } from '../../server/lineNumbers';
import { parseCorpusFile } from '../../server/storage/corpusFile';

const FOLDER = 'seeds';

function seeds(): Corpus {
  const corpus = new Corpus(createEngine(builtinGazetteer()));
  const { articles } = parseCorpusFile(readFileSync(`${FOLDER}/corpus.yaml`, 'utf8'), 'corpus.yaml');
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt')))
    corpus.update(`file:///seeds/${file}`, readFileSync(`${FOLDER}/${file}`, 'utf8'), articles.get(file));
  return corpus;
}

test('the seeds are articles that share entities', () => {
  const corpus = seeds();
  expect(corpus.articleCount).toBe(5);
  expect(corpus.countOf('place/benghazi').articles).toBe(5);
  expect(corpus.countOf('faction/lna').articles).toBeGreaterThanOrEqual(4);
});

test('the seeds report different happenings: at most the fighting of July 2016 in Guwarsha is one', () => {
  const corpus = seeds();
  for (const { first, reports } of new Incidents(corpus).among(new Set(corpus.uris())))
    for (const { event } of [first, ...reports]) {
      expect(event.date.earliest?.slice(0, 7)).toBe('2016-07');
      expect(event.places.map(({ entity }) => entity)).toContain('place/gwarsha');
    }
});

test('highlights come back from their numbers as they were', () => {
  const corpus = seeds();
  for (const uri of corpus.uris()) {
    const article = corpus.article(uri);
    if (article === undefined) throw new Error(uri);
    const read = readHighlights(allNumbers(highlights(article)));
    expect(read).toEqual(
      article.mentions.map((mention) => ({
        range: article.lines.rangeOf(mention),
        type: mention.type,
        named: !('named' in mention) || mention.named,
        basis: mention.basis,
      })),
    );
  }
});

test('what are no highlights is said to be none', () => {
  expect(() => readHighlights([0, 0, 3, 9, 1])).toThrow(RangeError);
});
