/** The engine alone, in this process and on one thread. */

import { readFileSync } from 'node:fs';
import { compileForManyRules } from '../../server/compiler';
import { createEngine, type Engine } from '../../server/engine';
import { builtinGazetteer } from '../../server/gazetteer/builtin';
import type { Family } from './bench';
import { floorOf } from './folder';
import { type Cost, median, timed } from './measure';
import { ms, thousands } from './text';

const PARTS = 20;
/** The compiler has seen every rule by then; what it costs is not the growth of anything. */
const WARM_UP = 500;

export const ANALYSIS: Family = {
  rows: ['engine', 'analysis', 'growth'],
  async measure(bench) {
    bench.add('engine', ms(median(Array.from({ length: 5 }, () => timed(() => createEngine(builtinGazetteer()))))));
    if (!bench.wanted('analysis') && !bench.wanted('growth')) return;
    compileForManyRules();
    analyse(newEngine(), bench.folders.first(Math.min(WARM_UP, bench.sizes[0] ?? WARM_UP)).files);
    const costs: Cost[] = [];
    let last: { readonly size: number; readonly time: number } | null = null;
    for (const size of bench.sizes) {
      if (last !== null && bench.feasible(size, last.size, last.time) < size) break;
      const { files, bytes } = bench.folders.first(size);
      // An engine that knows none of their words yet.
      const { floor, time } = analyse(newEngine(), files);
      const rate = (bytes / time / 1000).toFixed(1);
      bench.add('analysis', `${(time / floor).toFixed(1)} F (${rate} MB/s); ${thousands(size)} articles`);
      costs.push({ size, cost: (time / floor) * size });
      last = { size, time };
    }
    bench.addGrowth('time of analysis', costs);
  },
};

function newEngine(): Engine {
  return createEngine(builtinGazetteer());
}

/** F is measured between the parts of the work, so that both meet the same machine. Milliseconds. */
function analyse(engine: Engine, files: readonly string[]): { readonly floor: number; readonly time: number } {
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
