/** The same articles through cspell, the text checker that most users of VS Code know, with its Arabic dictionary. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Family } from './bench';
import { extractCsv } from './commandLine';
import type { Folder } from './folder';
import { run, runWell } from './processes';
import { ms, thousands } from './text';

/** Where its package.json and lock file are; it is no dependency of the project. */
const PEERS = 'test/bench/peers';
const PROBE = 100;
/** Milliseconds that it may take, of which the probe tells how many articles these are. */
const LIMIT = 90_000;

export const CSPELL: Family = {
  rows: ['cspell'],
  async measure(bench) {
    if (!existsSync(join(PEERS, 'node_modules', 'cspell'))) {
      console.error('Setting up cspell from npm (once; about 15 seconds, 20 MB) …');
      await runWell('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: PEERS });
    }
    const probe = await checkSpelling(bench.folders.first(PROBE));
    const most = Math.min(bench.sizes.at(-1) ?? PROBE, Math.floor((PROBE * LIMIT) / probe / 100) * 100);
    const folder = bench.folders.first(Math.max(PROBE, most));
    const before = await extractCsv(bench, folder);
    const theirs = await checkSpelling(folder);
    const ours = (before + (await extractCsv(bench, folder))) / 2;
    bench.add(
      'cspell',
      `${(theirs / ours).toFixed(1)} times (${ms(theirs)}, ours ${ms(ours)}); ${thousands(folder.files.length)} articles`,
    );
  },
};

/** Milliseconds. @throws Error when it found no unknown word, and so has looked at nothing. */
async function checkSpelling({ path }: Folder): Promise<number> {
  const options = ['--no-progress', '--no-summary', '--no-cache', '--config', join(PEERS, 'cspell.json')];
  const { time, status } = await run(process.execPath, [
    join(PEERS, 'node_modules', 'cspell', 'bin.mjs'),
    'lint',
    ...options,
    ...['--root', path, '**/*.txt'],
  ]);
  if (status !== 1) throw new Error(`cspell ended with ${status} where invented names are unknown to it.`);
  return time;
}
