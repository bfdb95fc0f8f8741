/** A letter typed into a long article, until its tokens and highlights are there. */

import type { SemanticTokensDelta } from 'vscode-languageserver/node';
import { HIGHLIGHTS } from '../../server/protocol';
import { generatedArticle } from './articles';
import type { Family } from './bench';
import { LanguageServer, uriOf } from './languageServer';
import { latency } from './measure';
import { ms } from './text';

/** Gives about 100 kB. */
const UNITS = 55_000;
const [ROUNDS, CALLS] = [5, 100];
/** Between two letters: faster than anyone types, but what the server does after an answer falls into the next one. */
const PAUSE = 20;

export const KEYSTROKE: Family = {
  rows: ['keystroke'],
  async measure(bench) {
    const { path } = bench.folders.first(bench.sizes[0] ?? 1000);
    const server = await LanguageServer.start(path, bench.folders.file('keystroke'));
    await server.ready();
    const uri = uriOf(`${path}/long.txt`);
    const text = generatedArticle(1, UNITS);
    const lines = text.split('\n');
    await server.open(uri, text);
    const textDocument = { uri };
    const first = await server.ask<{ resultId: string }>('textDocument/semanticTokens/full', { textDocument });
    let previousTokens = first.resultId;
    let previousMarks = (await server.request(HIGHLIGHTS, { uri }))?.resultId ?? '';
    const high = await latency(ROUNDS, CALLS, bench.limit, async (call) => {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      // Another paragraph each time, which is harder than to go on in one.
      const line = (call * 37) % lines.length;
      const at = { line, character: Math.floor((lines[line]?.length ?? 0) / 2) };
      const start = performance.now();
      await server.insert(uri, at, 'ن');
      const [tokens, marks] = await Promise.all([
        server.ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
          textDocument,
          previousResultId: previousTokens,
        }),
        server.request(HIGHLIGHTS, { uri, previousResultId: previousMarks }),
      ]);
      const time = performance.now() - start;
      if (marks?.version !== call + 2) throw new Error(`Highlights of version ${marks?.version} came for ${call + 2}.`);
      previousTokens = tokens.resultId ?? '';
      previousMarks = marks.resultId;
      return time;
    });
    bench.add('keystroke', `${ms(high)} (article of ${(Buffer.byteLength(text) / 1000).toFixed(0)} kB)`);
    await server.stop();
  },
};
