/** Bundles the suite of the extension host; it is CommonJS because the host loads it with `require`. */

import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './paths';

export async function bundleHostTests(): Promise<void> {
  await build({
    entryPoints: [join(ROOT, 'test', 'editor', 'host', 'index.ts')],
    outfile: join(ROOT, 'dist', 'test', 'host.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}
