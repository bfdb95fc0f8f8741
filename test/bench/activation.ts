/** The extension in a real editor: how soon it is active, and how soon the seeds are highlighted. */

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { runInServedHost } from '../../tools/hostTests';
import { installServedVsCode } from '../../tools/servedVsCode/install';
import type { StartReport } from './activationHost';
import type { Family } from './bench';
import { median } from './measure';
import { ms } from './text';

/** Without the `.js` that the host adds. */
const SUITE = join(process.cwd(), 'dist', 'test', 'activation');
const STARTS = 3;
const ENGLISH = 'Clashes near Benghazi killed 23 people on Tuesday, medical sources said.\n';

export const ACTIVATION: Family = {
  rows: ['activation'],
  async measure(bench) {
    if (process.platform !== 'linux' || process.arch !== 'x64') {
      bench.add('activation', 'not measured: the served VS Code runs on x64 Linux only');
      return;
    }
    const vscode = await installServedVsCode('newest', console.error);
    await bundleHost();
    const english = bench.folders.file('english');
    mkdirSync(english);
    writeFileSync(join(english, 'report.txt'), ENGLISH);
    const seeds = bench.folders.file('seeds');
    cpSync('seeds', seeds, { recursive: true });
    const article = readdirSync(seeds).find((file) => file.endsWith('.txt')) ?? '';
    const report = bench.folders.file('start.json');
    const times = async (folder: string, file?: string): Promise<number> => {
      const found: number[] = [];
      for (let start = 0; start < STARTS; start++) {
        rmSync(report, { force: true });
        const env = { MARSAD_TEST_REPORT: report, ...(file === undefined ? {} : { MARSAD_BENCH_ARTICLE: file }) };
        await runInServedHost(vscode, SUITE, folder, env, file);
        const outcome: StartReport = JSON.parse(readFileSync(report, 'utf8'));
        if ('error' in outcome) throw new Error(outcome.error);
        found.push(outcome.time);
      }
      return median(found);
    };
    const active = await times(english);
    const highlighted = await times(seeds, article);
    bench.add('activation', `${ms(active)}; ${ms(highlighted)} (VS Code ${vscode.version})`);
  },
};

/** For every run, since packing the extension builds `dist/` anew without it. */
async function bundleHost(): Promise<void> {
  await build({
    entryPoints: ['test/bench/activationHost.ts'],
    outfile: `${SUITE}.js`,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    logLevel: 'warning',
  });
}
