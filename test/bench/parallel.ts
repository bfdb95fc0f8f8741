/** Streams dealt out by GNU parallel: whether so many processes do so many times the work. */

import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Bench, Family } from './bench';
import { CLI, writeLines } from './commandLine';
import { runWell } from './processes';

/** Of the first stream, and at most of those that count. */
const [PROBE, MOST] = [2e6, 40e6];

export const PARALLEL: Family = {
  rows: ['parallel'],
  async measure(bench) {
    if (!hasGnuParallel()) {
      bench.add('parallel', 'not measured: GNU parallel is not installed (Debian: `apt-get install parallel`)');
      return;
    }
    const probe = await dealOut(bench, PROBE, 1);
    const bytes = Math.max(PROBE, Math.min(MOST, (PROBE * bench.limit) / 2 / probe));
    const rates: number[] = [];
    for (let jobs = 1; jobs <= availableParallelism(); jobs *= 2)
      rates.push(bytes / (await dealOut(bench, bytes, jobs)) / 1000);
    const times = (rates.at(-1) ?? 0) / (rates[0] ?? 1);
    const each = rates.map((rate, at) => `${rate.toFixed(1)} MB/s with ${2 ** at}`).join(', ');
    bench.add('parallel', `${each}: ${times.toFixed(2)} times`);
  },
};

/** Has so many processes of one thread extract a stream of about so many bytes; milliseconds. */
async function dealOut(bench: Bench, bytes: number, jobs: number): Promise<number> {
  const file = await writeLines(bench, bytes);
  const input = openSync(file, 'r');
  const command = [process.execPath, CLI, 'extract', '--stdin', '--jobs', '1'];
  const dealing = ['--will-cite', '--pipe', '--round-robin', '--block', '1M', '--jobs', `${jobs}`];
  try {
    return (await runWell('parallel', [...dealing, '--quote', ...command], { input })).time;
  } finally {
    closeSync(input);
    rmSync(file);
  }
}

/** Another program of the same name, of moreutils, knows none of these options. */
function hasGnuParallel(): boolean {
  try {
    return execFileSync('parallel', ['--version'], { encoding: 'utf8', stdio: 'pipe' }).startsWith('GNU parallel');
  } catch {
    return false;
  }
}
