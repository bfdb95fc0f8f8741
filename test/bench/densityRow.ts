/** Whether generated articles are as dense as real reports: beside the five seeds. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../server/engine';
import { builtinGazetteer } from '../../server/gazetteer/builtin';
import { generatedArticle } from './articles';
import type { Family } from './bench';
import { type Density, densityOf } from './density';

const SEEDS = 'seeds';
/** Groups of as many articles as there are seeds: distinct words of a longer text are fewer per kB. */
const GROUPS = 40;

const COUNTS: readonly (readonly [what: string, key: keyof Density])[] = [
  ['mentions', 'mentions'],
  ['figures', 'figures'],
  ['events', 'events'],
  ['words', 'words'],
  ['distinct words of five', 'distinctWords'],
];

export const DENSITY: Family = {
  rows: ['density'],
  async measure(bench) {
    const engine = createEngine(builtinGazetteer());
    const seeds = readdirSync(SEEDS)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readFileSync(join(SEEDS, file), 'utf8'));
    const real = densityOf(engine, seeds);
    const groups = Array.from({ length: GROUPS }, (_, group) =>
      densityOf(
        engine,
        seeds.map((_seed, at) => generatedArticle(group * seeds.length + at)),
      ),
    );
    const compared = COUNTS.map(([what, key]) => {
      const generated = groups.reduce((sum, group) => sum + group[key], 0) / GROUPS;
      return `${what} ${generated.toFixed(1)} (${real[key].toFixed(1)})`;
    });
    bench.add('density', compared.join(', '));
  },
};
