/**
 * The bench: prints a table of what must be, what is aimed at and what was measured, and keeps it in docs/performance.md.
 * Costs are multiples of F, measured in the same minute: what Node needs to read, decode and touch the same articles.
 */

import { parseArgs } from 'node:util';
import { ACTIVATION } from './activation';
import { ANALYSIS } from './analysis';
import { Bench, type BenchOptions, type Family } from './bench';
import { EXTRACT, STREAM } from './commandLine';
import { CORPUS } from './corpus';
import { CSPELL } from './cspell';
import { DENSITY } from './densityRow';
import { INDEXING } from './indexing';
import { KEYSTROKE } from './keystroke';
import { PARALLEL } from './parallel';
import { ROWS } from './rows';
import { report } from './table';
import { VSIX } from './vsix';

/** Activation comes after packing, which builds what it loads. */
const FAMILIES: readonly Family[] = [
  DENSITY,
  ANALYSIS,
  EXTRACT,
  STREAM,
  PARALLEL,
  CSPELL,
  KEYSTROKE,
  INDEXING,
  CORPUS,
  VSIX,
  ACTIVATION,
];
const SIZES = [1000, 10_000, 50_000, 100_000];
/** Seconds for one measurement. */
const LIMIT = '120';

const bench = new Bench(options());
let failed = false;
try {
  for (const family of FAMILIES) {
    if (!family.rows.some((id) => bench.wanted(id))) continue;
    try {
      await family.measure(bench);
    } catch (error) {
      // The other rows are worth measuring all the same.
      failed = true;
      console.error(`${family.rows.join(', ')}: ${error instanceof Error ? error.stack : error}`);
    }
  }
} finally {
  bench.folders.remove();
}
report(bench.measured);
process.exit(failed ? 1 : 0);

/** `[ARTICLES…] [--only ROW,…] [--limit SECONDS]` */
function options(): BenchOptions {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string', default: '' }, limit: { type: 'string', default: LIMIT } },
  });
  const only = values.only.split(',').filter((id) => id !== '');
  const known = ROWS.map(({ id }): string => id);
  const unknown = only.filter((id) => !known.includes(id));
  const sizes = positionals.map(Number).sort((a, b) => a - b);
  const limit = Number(values.limit) * 1000;
  if (unknown.length > 0 || sizes.some((size) => !(Number.isInteger(size) && size > 0)) || !(limit > 0)) {
    console.error(`npm run bench -- [ARTICLES…] [--only ROW,…] [--limit SECONDS]\nRows: ${known.join(', ')}`);
    process.exit(2);
  }
  return { sizes: sizes.length > 0 ? sizes : SIZES, only, limit };
}
