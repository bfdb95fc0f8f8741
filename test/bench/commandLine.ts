/** The command line end to end, as a process of its own: folders, and streams of growing length. */

import { once } from 'node:events';
import { closeSync, createWriteStream, openSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { generatedArticle } from './articles';
import type { Bench, Family } from './bench';
import { type Folder, floorOf } from './folder';
import type { Cost } from './measure';
import { runWell } from './processes';
import { megabytes, ms, sizeNote } from './text';

const CONTRACT = 20_000;
/** Bytes of the streams: constant memory shows by the longest. */
const STREAMS = [5e6, 20e6, 80e6, 200e6];
/** By then all has been filled that is bounded. */
const FILLED = 20e6;

export const CLI = 'dist/cli.js';

export const EXTRACT: Family = {
  rows: ['extract', 'jobs'],
  async measure(bench) {
    const probe = bench.folders.first(Math.min(1000, bench.sizes[0] ?? 1000));
    const first = await extractCsv(bench, probe);
    const wanted = Math.min(CONTRACT, bench.sizes.at(-1) ?? CONTRACT);
    const folder = bench.folders.first(bench.feasible(wanted, probe.files.length, first));
    const before = floorOf(folder.files);
    const all = await extractCsv(bench, folder);
    const floor = (before + floorOf(folder.files)) / 2;
    const note = sizeNote(folder.files.length, CONTRACT);
    bench.add('extract', `${(all / floor).toFixed(1)} F (${ms(all)})${note}`);
    if (!bench.wanted('jobs')) return;
    const one = await extractCsv(bench, folder, 1);
    bench.add('jobs', `${(one / all).toFixed(2)} times on ${availableParallelism()} cores${note}`);
  },
};

/** Extracts a folder as CSV; gives the time from the start of the process to its end, in ms. */
export async function extractCsv(bench: Bench, folder: Folder, jobs?: number): Promise<number> {
  const output = bench.folders.file('events.csv');
  const options = ['--format', 'csv', '--output', output, ...(jobs === undefined ? [] : ['--jobs', `${jobs}`])];
  const { time } = await runWell(process.execPath, [CLI, 'extract', ...options, folder.path]);
  // A header alone would be the extraction of nothing.
  if (statSync(output).size < 1000) throw new Error('There is nothing in the extracted table.');
  rmSync(output);
  return time;
}

export const STREAM: Family = {
  rows: ['stdin'],
  async measure(bench) {
    const memories: Cost[] = [];
    let rate = '';
    let last: { readonly bytes: number; readonly time: number } | null = null;
    for (const bytes of STREAMS) {
      if (last !== null && (last.time * bytes) / last.bytes > bench.limit) break;
      const { time, memory } = await extractStream(bench, bytes);
      rate = `${(bytes / time / 1000).toFixed(1)} MB/s`;
      if (memory !== null) memories.push({ size: bytes, cost: memory });
      last = { bytes, time };
    }
    const held = memories.map(({ size, cost }) => `${megabytes(cost)} over ${megabytes(size / 1e6)}`).join(', ');
    const [filled, longest] = [memories.find(({ size }) => size === FILLED), memories.at(-1)];
    const grown =
      filled === undefined || longest === undefined || longest === filled
        ? ''
        : `${(longest.cost / filled.cost).toFixed(2)} times over ${(longest.size / filled.size).toFixed(0)} times the stream; `;
    bench.add('stdin', `${grown}${rate}; ${held === '' ? 'memory not told' : held}`);
  },
};

async function extractStream(
  bench: Bench,
  bytes: number,
): Promise<{ readonly time: number; readonly memory: number | null }> {
  const file = await writeLines(bench, bytes);
  const input = openSync(file, 'r');
  try {
    return await runWell(process.execPath, [CLI, 'extract', '--stdin'], { input });
  } finally {
    closeSync(input);
    rmSync(file);
  }
}

/** A file of about so many bytes of articles, one JSON record to a line. */
export async function writeLines(bench: Bench, bytes: number): Promise<string> {
  const file = bench.folders.file(`lines-${bytes}.jsonl`);
  const stream = createWriteStream(file);
  let sent = 0;
  for (let id = 0; sent < bytes; id++) {
    const line = `${JSON.stringify({ id, text: generatedArticle(id) })}\n`;
    sent += Buffer.byteLength(line);
    if (!stream.write(line)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
  return file;
}
