// `npm run bench [-- ARTICLES…]`: measures the engine, the corpus and the command line; sizes are 1000 and 5000 if not given.

import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

// The command line runs as what ships; the rest runs in a process of its own, with the collector at hand for memory.
process.env.MARSAD_BENCH_CLI = await bundle('server/cli.ts', 'benchCli.cjs');
await import(pathToFileURL(await bundle('test/bench/run.ts', 'bench.mjs')).href);
