/** Bundles the suites of the extension hosts; they are CommonJS because the hosts load them so. */

import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { ROOT } from './paths';

const EDITOR_TESTS = join(ROOT, 'test', 'editor');

const SHARED: BuildOptions = {
  outdir: join(ROOT, 'dist', 'test'),
  bundle: true,
  format: 'cjs',
  sourcemap: 'inline',
  logLevel: 'warning',
};

/** Those of the extension host of Node's: `host` and `plain`. */
export async function bundleHostTests(): Promise<void> {
  await build({
    ...SHARED,
    entryPoints: {
      host: join(EDITOR_TESTS, 'host', 'index.ts'),
      plain: join(EDITOR_TESTS, 'host', 'plain.ts'),
    },
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha'],
  });
}

/** That of the browser's extension host, `web`, with all that it needs. */
export async function bundleWebTests(): Promise<void> {
  await build({
    ...SHARED,
    entryPoints: { web: join(EDITOR_TESTS, 'web', 'index.ts') },
    platform: 'browser',
    target: 'es2023',
    external: ['vscode'],
    alias: {
      'node:assert/strict': join(EDITOR_TESTS, 'web', 'assert.ts'),
      mocha: join(ROOT, 'node_modules', 'mocha', 'mocha.mjs'),
    },
    define: { 'process.env': '{}', global: 'globalThis' },
  });
}
