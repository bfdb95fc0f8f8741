/** Bundles the suites of the extension host; they are CommonJS because the host loads them with `require`. */

import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './paths';

export async function bundleHostTests(): Promise<void> {
  await build({
    entryPoints: {
      host: join(ROOT, 'test', 'editor', 'host', 'index.ts'),
      plain: join(ROOT, 'test', 'editor', 'host', 'plain.ts'),
    },
    outdir: join(ROOT, 'dist', 'test'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}
