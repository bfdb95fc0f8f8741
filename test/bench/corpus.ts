/** An indexed corpus: what it costs to index, and how soon it answers. */

import { readFileSync } from 'node:fs';
import { isName } from '../../server/corpus/article';
import { Copies } from '../../server/corpus/copies';
import { Corpus } from '../../server/corpus/corpus';
import { EventIndex } from '../../server/corpus/eventIndex';
import { Incidents } from '../../server/corpus/incidents';
import type { Engine } from '../../server/engine';
import { type FeatureContext, fileName } from '../../server/features/context';
import { definition } from '../../server/features/definition';
import { hover } from '../../server/features/hover';
import { documentHighlight, references } from '../../server/features/references';
import { workspaceSymbol } from '../../server/features/workspaceSymbol';
import { textsOf } from '../../server/settings';
import type { Folder } from './folder';
import { latency, timed } from './measure';

export interface CorpusFigures {
  /** Milliseconds until all articles are linked. */
  readonly opened: number;
  /** Of the process, in MB, once all articles are linked and what was needed only on the way is gone. */
  readonly memory: number;
  /** 99th percentiles in ms. */
  readonly look: number;
  readonly references: number;
  readonly symbols: number;
  readonly change: number;
}

/** Indexes a folder and asks. */
export function measureCorpus(engine: Engine, { files }: Folder): CorpusFigures {
  const corpus = new Corpus(engine);
  const context: FeatureContext = {
    corpus,
    incidents: new Incidents(corpus),
    copies: new Copies(corpus),
    events: new EventIndex(corpus),
    language: 'en',
    texts: textsOf('en'),
    gazetteerDocuments: true,
    userFile: () => null,
    pathOf: fileName,
  };
  const opened = timed(() => {
    for (const file of files) corpus.update(`file://${file}`, readFileSync(file, 'utf8'));
  });
  const memory = process.memoryUsage().rss / 1e6;
  const uris = corpus.uris();
  const most = [...corpus.entities()].reduce((a, b) =>
    corpus.countOf(a).mentions >= corpus.countOf(b).mentions ? a : b,
  );
  const at = (call: number) => corpus.article(uris[(call * 7919) % uris.length] ?? '');
  const look = latency(5, 300, (call) => {
    const article = at(call);
    const offset = article?.mentions[(call * 31) % article.mentions.length]?.start;
    if (article === undefined || offset === undefined) return;
    hover(context, article, offset);
    definition(context, article, offset);
    documentHighlight(context, article, offset);
  });
  const home = corpus.article(corpus.articlesOf(most)[0] ?? '');
  const mention = home?.mentions.find((one) => isName(one) && one.entity === most);
  const all = latency(5, 10, () => {
    if (home !== undefined && mention !== undefined) for (const _ of references(context, home, mention.start));
  });
  const symbols = latency(5, 20, (call) =>
    workspaceSymbol(context, ['بنغ', 'ben', 'حلب', 'army', 'قصف'][call % 5] ?? ''),
  );
  const change = latency(5, 40, (call) => {
    const article = at(call);
    if (article !== undefined) corpus.update(article.uri, `${article.text} قتل ${call} جنديا في سرت.`);
  });
  return { opened, memory, look, references: all, symbols, change };
}
