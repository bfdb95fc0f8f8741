/** The extension in a real editor: how soon it is active, and how soon the seeds are highlighted. */

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { serveHosts } from '../../tools/hostTests';
import { installServedVsCode, type ServedVsCode } from '../../tools/servedVsCode/install';
import type { StartReport, StartTimes } from './activationHost';
import type { Family } from './bench';
import { median } from './measure';
import { ms } from './text';

/** Without the `.js` that the host adds. */
const SUITE = join(process.cwd(), 'dist', 'test', 'activation');
/** Windows that are opened after the profile's first, which is told by itself. */
const STARTS = 5;
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
    const plain = await starts(vscode, report, english);
    const arabic = await starts(vscode, report, seeds, article);
    const active = `${plain.middle(({ code, activate }) => code + activate)} (code ${plain.middle(({ code }) => code)})`;
    const steps = [
      `process started ${arabic.middle(({ steps }) => steps?.process)}`,
      `client loaded ${arabic.middle(({ steps }) => steps?.client)}`,
      `server answers ${arabic.middle(({ steps }) => steps?.answers)}`,
      `first start of the profile ${arabic.first(({ steps }) => steps?.highlights)}`,
    ];
    const highlighted = arabic.middle(({ steps }) => steps?.highlights);
    bench.add('activation', `${active}; ${highlighted} (${steps.join(', ')}); VS Code ${vscode.version}`);
  },
};

/** A time of a start; undefined where it was not reached. */
type Part = (times: StartTimes) => number | undefined;

/** Opens windows on a folder in a fresh profile, with its file `article` shown if one is named. */
async function starts(vscode: ServedVsCode, report: string, folder: string, article?: string) {
  const env = { MARSAD_TEST_REPORT: report, ...(article === undefined ? {} : { MARSAD_BENCH_ARTICLE: article }) };
  const hosts = await serveHosts(vscode, { env });
  const found: StartTimes[] = [];
  try {
    while (found.length < 1 + STARTS) {
      rmSync(report, { force: true });
      await hosts.run(SUITE, folder, article);
      const outcome: StartReport = JSON.parse(readFileSync(report, 'utf8'));
      if ('error' in outcome) throw new Error(outcome.error);
      found.push(outcome);
    }
  } finally {
    await hosts.close();
  }
  const said = (times: readonly StartTimes[], part: Part): string =>
    ms(median(times.map((one) => part(one) ?? Number.NaN)));
  return {
    first: (part: Part) => said(found.slice(0, 1), part),
    middle: (part: Part) => said(found.slice(1), part),
  };
}

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
