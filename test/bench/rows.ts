/** The rows of the table: the contract of performance, and what else is worth knowing. In the table's order. */

export interface Row {
  /** What `--only` calls it. */
  readonly id: string;
  readonly what: string;
  /** As in the contract; empty where it promises nothing. */
  readonly must: string;
  readonly aim: string;
}

const row = (id: string, what: string, must = '', aim = ''): Row => ({ id, what, must, aim });

export const ROWS = [
  row('analysis', 'analysis of a corpus, one thread, mentions + figures + events, no output', '6 F', '3 F'),
  row('extract', '`extract --format csv` of 20,000 articles, all cores, end to end', '5 F', '2.5 F'),
  row(
    'cspell',
    'the same corpus through `cspell` with its Arabic dictionary: its run time over ours',
    '20 times',
    '50 times',
  ),
  row('keystroke', 'keystroke in a 100 kB article to fresh tokens and highlights, p99', '8 ms', '3 ms'),
  row('hover', 'hover, definition, highlight: p99 with 50,000 articles indexed', '5 ms', '2 ms'),
  row(
    'references',
    'references of the most frequent entity, first 1,000, and workspace symbols: p99 with 50,000 articles',
    '50 ms',
    '15 ms',
  ),
  row('indexing', 'any request while the first indexing runs: p99', '60 ms', '25 ms'),
  row('opening', 'first opening of 50,000 articles until all are linked', '10 F', '5 F'),
  row('reopening', 'reopening them, nothing changed, until references are complete', '3 s', '1 s'),
  row('memory', 'peak memory of the server with 50,000 articles (225 MB of text)', '1.2 GB', '500 MB'),
  row('growth', 'growth of time and memory from 1,000 to 100,000 articles, over growth of the corpus', '1.15', '1.05'),
  row('change', 'one article changed on disk among 50,000: everything right again, p99', '30 ms', '10 ms'),
  row(
    'activation',
    'activation on a folder without Arabic text; with the seeds, until one is highlighted',
    '60 ms; 600 ms',
    '30 ms; 300 ms',
  ),
  row('vsix', 'size of the packed extension', '3 MB', '1.5 MB'),
  row('engine', 'engine made: gazetteer and indexes'),
  row('jobs', '`extract` with `--jobs 1`, over all cores'),
  row(
    'stdin',
    '`--stdin`: throughput, and peak memory over growing streams, from 20 MB on',
    '1.15 times',
    '1.10 times',
  ),
  row('parallel', '`--stdin` under GNU parallel: throughput over cores'),
  row('density', 'generated articles, and the seeds: per kB'),
] as const satisfies readonly Row[];
