/**
 * The bench: prints a table of what must be, what is aimed at and what was measured, and keeps it in docs/performance.md.
 * Costs are multiples of F, measured in the same minute: what Node needs to read, decode and touch the same articles.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { createEngine } from '../../server/engine';
import { builtinGazetteer } from '../../server/gazetteer/builtin';
import { analyseFolder, keystroke } from './analysis';
import { extractCsv, extractStream } from './commandLine';
import { measureCorpus } from './corpus';
import { articleFolder, floorOf } from './folder';
import { growth, timed } from './measure';

const DOCUMENT = 'docs/performance.md';
const [BEGIN, END] = ['<!-- the last run: written by npm run bench -->', '<!-- end of the last run -->'];
const STREAM_BYTES = 50e6;

type Row = readonly [what: string, must: string, aim: string, measured: string];

const sizes = process.argv.slice(2).map(Number);
const counts = sizes.length > 0 ? sizes : [1000, 2000, 5000];
const rows: Row[] = [];
const add = (...row: Row): void => {
  rows.push(row);
  console.error(`${row[0]}: ${row[3]}`);
};
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const times = (value: number): string => `${value.toFixed(1)} F`;

let engine = createEngine(builtinGazetteer());
add('engine made: gazetteer and indexes', '', '50 ms', ms(timed(() => (engine = createEngine(builtinGazetteer())))));

const largest = articleFolder(Math.max(...counts));
try {
  // The compiler has seen everything before the first figure counts.
  analyseFolder(engine, { ...largest, files: largest.files.slice(0, 500) });
  const costs = counts.map((count) => {
    const { floor, time } = analyseFolder(engine, { ...largest, files: largest.files.slice(0, count) });
    const rate = (largest.bytes * count) / largest.files.length / time / 1000;
    add(`analysis of ${count} articles, one thread`, '6 F', '3 F', `${times(time / floor)} (${rate.toFixed(1)} MB/s)`);
    return time / floor;
  });
  const grown = growth(
    counts,
    costs.map((cost, i) => cost * (counts[i] ?? 0)),
  );
  add('growth of its time over growth of the corpus', '1.15', '1.05', grown.toFixed(2));
  add('keystroke in a 100 kB article, p99', '8 ms', '3 ms', ms(keystroke(engine)));

  const corpus = measureCorpus(engine, largest);
  const floor = floorOf(largest.files);
  const articles = `${largest.files.length} articles`;
  add(`first opening of ${articles} until all are linked, one thread`, '10 F', '5 F', times(corpus.opened / floor));
  add(`memory with ${articles} indexed`, '', '', `${corpus.memory.toFixed(0)} MB`);
  add('hover, definition and highlight, p99', '5 ms', '2 ms', ms(corpus.look));
  add('references of the most frequent entity, all, p99', '50 ms', '15 ms', ms(corpus.references));
  add('workspace symbols, p99', '50 ms', '15 ms', ms(corpus.symbols));
  add('one article changed, p99', '30 ms', '10 ms', ms(corpus.change));

  const one = await extractCsv(largest, 1);
  const all = await extractCsv(largest, availableParallelism());
  const read = floorOf(largest.files);
  add(`extract --format csv of ${articles}, all cores, end to end`, '5 F', '2.5 F', times(all.time / read));
  add('the same with --jobs 1, over all cores', '', '', `${(one.time / all.time).toFixed(2)} times`);
  for (const bytes of [STREAM_BYTES / 5, STREAM_BYTES]) {
    const { time, memory } = await extractStream(bytes, availableParallelism());
    const held = memory === null ? '' : `, ${memory.toFixed(0)} MB of memory at most`;
    add(`--stdin, ${bytes / 1e6} MB of lines`, '', '', `${(bytes / time / 1000).toFixed(1)} MB/s${held}`);
  }
} finally {
  largest.remove();
}
report();

function report(): void {
  const machine = `Node ${process.versions.node} on ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${(totalmem() / 1e9).toFixed(0)} GB; articles of ${(largest.bytes / largest.files.length / 1000).toFixed(1)} kB.`;
  const head: Row[] = [
    ['what', 'must', 'aim', 'measured'],
    ['---', '---', '---', '---'],
  ];
  const table = [...head, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  console.log(`${machine}\n\n${table}`);
  const document = readFileSync(DOCUMENT, 'utf8');
  const [before = '', rest = ''] = document.split(BEGIN);
  const after = rest.split(END)[1] ?? '\n';
  writeFileSync(DOCUMENT, `${before}${BEGIN}\n\n${machine}\n\n${table}\n\n${END}${after}`);
}
