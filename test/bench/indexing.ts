/** Questions while a corpus is read for the first time. */

import type { Family } from './bench';
import { LanguageServer } from './languageServer';
import { percentile, timedUntil } from './measure';
import { ANY_QUESTION, openSome } from './questions';
import { ms, thousands } from './text';

/** Enough that the indexing goes on while hundreds of questions are asked. */
const ARTICLES = 10_000;
const OPEN = 20;
/** Between two questions, in ms: somebody who reads asks no faster. */
const PAUSE = 10;

export const INDEXING: Family = {
  rows: ['indexing'],
  async measure(bench) {
    const [smallest = ARTICLES] = bench.sizes;
    const start = performance.now();
    const { size, times } = await measureSize(smallest);
    const rest = bench.feasible(Math.min(ARTICLES, bench.sizes.at(-1) ?? ARTICLES), size, performance.now() - start);
    const measured = rest > size ? await measureSize(rest) : { size, times };
    const slowest = percentile(measured.times, 1);
    bench.add(
      'indexing',
      `${ms(percentile(measured.times, 0.99))} (${thousands(measured.times.length)} requests, the slowest ${ms(slowest)}); ${thousands(measured.size)} articles`,
    );

    async function measureSize(articles: number): Promise<{ readonly size: number; readonly times: number[] }> {
      const { path, files } = bench.folders.first(articles);
      const server = await LanguageServer.start(path, bench.folders.file(`indexing-${articles}`));
      const places = await openSome(server, files, OPEN);
      const taken: number[] = [];
      for (let call = 0; server.indexing; call++) {
        const [question, place] = [ANY_QUESTION[call % ANY_QUESTION.length], places[call % places.length]];
        if (question === undefined || place === undefined) break;
        taken.push(await timedUntil(() => question(server, place, call)));
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
      await server.ready();
      await server.stop();
      if (taken.length === 0) throw new Error('The indexing was over before anything was asked.');
      return { size: articles, times: taken };
    }
  },
};
