/** Bundles the suites of the extension hosts; they are CommonJS because the hosts load them so. */

import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { type BuildOptions, build } from 'esbuild';
import { ROOT } from './paths';

const EDITOR_TESTS = join(ROOT, 'test', 'editor');

/** Where the bundles go, each a `.js`. */
export const BUNDLED_TESTS = join(ROOT, 'dist', 'test');

const SHARED: BuildOptions = {
  outdir: BUNDLED_TESTS,
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

const BROWSER: BuildOptions = { ...SHARED, platform: 'browser', target: 'es2023', external: ['vscode'] };

/** Those of a browser's extension host, `web` and `virtual`, with all that they need. */
export async function bundleWebTests(): Promise<void> {
  await build({
    ...BROWSER,
    entryPoints: {
      web: join(EDITOR_TESTS, 'web', 'index.ts'),
      virtual: join(EDITOR_TESTS, 'web', 'virtual.ts'),
    },
    alias: {
      'node:assert/strict': join(EDITOR_TESTS, 'web', 'assert.ts'),
      mocha: join(ROOT, 'node_modules', 'mocha', 'mocha.mjs'),
    },
    define: { 'process.env': '{}', global: 'globalThis' },
  });
}

/** Packs the extension that brings the scheme `mirror` into a file: a window has but one extension under development. */
export async function packMirror(file: string): Promise<void> {
  const folder = join(BUNDLED_TESTS, 'mirror');
  await build({ ...BROWSER, entryPoints: [join(EDITOR_TESTS, 'mirror', 'extension.ts')], outdir: folder });
  await copyFile(join(EDITOR_TESTS, 'mirror', 'package.json'), join(folder, 'package.json'));
  await createVSIX({
    cwd: folder,
    packagePath: file,
    dependencies: false,
    allowMissingRepository: true,
    skipLicense: true,
  });
}
