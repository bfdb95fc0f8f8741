/** The engine alone: a corpus on one thread, and one keystroke. */

import { readFileSync } from 'node:fs';
import { Corpus } from '../../server/corpus/corpus';
import type { Engine } from '../../server/engine';
import { highlights } from '../../server/features/highlights';
import { TokenResults } from '../../server/tokenResults';
import { generatedArticle } from './articles';
import { type Folder, floorOf } from './folder';
import { latency, timed } from './measure';

const PARTS = 20;

/**
 * Analyses every article of a folder, without output. F is measured between the parts of the work, so that both meet the
 * same machine. Milliseconds.
 */
export function analyseFolder(engine: Engine, { files }: Folder): { readonly floor: number; readonly time: number } {
  let floor = 0;
  let time = 0;
  for (let part = 0; part < PARTS; part++) {
    const own = files.slice((files.length * part) / PARTS, (files.length * (part + 1)) / PARTS);
    floor += floorOf(own);
    time += timed(() => {
      for (const file of own) engine.analyse(readFileSync(file, 'utf8'));
    });
  }
  return { floor, time };
}

/** A letter typed into an article of about 100 kB, until its tokens and highlights are made anew; 99th percentile, ms. */
export function keystroke(engine: Engine): number {
  const uri = 'file:///long.txt';
  const corpus = new Corpus(engine);
  const results = new TokenResults();
  let text = generatedArticle(1, 55_000);
  let version = 0;
  let id = '';
  const type = (): void => {
    corpus.updateOpen(uri, text, version++);
    const article = corpus.article(uri);
    if (article === undefined) return;
    id = results.delta(article, id).resultId ?? '';
    highlights(article);
  };
  type();
  return latency(5, 100, (call) => {
    const at = Math.floor((text.length * ((call * 37) % 100)) / 100);
    text = `${text.slice(0, at)}ن${text.slice(at)}`;
    type();
  });
}
