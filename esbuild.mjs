// Bundles the extension, its language client, the language server, its starter and the command line into dist/, each as one
// CommonJS file for Node 20; and into dist/browser/ the extension and the language server, each as one file for a browser's
// worker, where a module of Node's is an error.
// `--production` minifies and leaves source maps out, `--watch` builds again on every change.

import { chmod, rm } from 'node:fs/promises';
import { context } from 'esbuild';
import { whenAsked } from './tools/whenAsked.mjs';
import { esbuildYaml } from './tools/yamlModules.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const BUNDLE_URL = `'use strict'; const bundleUrl = require('node:url').pathToFileURL(__filename).href;`;

/** string-width compiles patterns of all emoji, a fifth of what the server's start takes, and only tables ask it. */
const SELDOM_ASKED = ['string-width'];
/** These hold on to things of the process, which a snapshot of the started server cannot keep (`server/rehearsal.ts`). */
const HELD_BY_PROCESS = ['child_process', 'tinyglobby', 'worker_threads', 'workerpool'];

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  format: 'cjs',
  minify: production,
  sourcemap: production ? false : 'linked',
  sourcesContent: false,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [esbuildYaml(), whenAsked(SELDOM_ASKED)],
};

/** @type {import('esbuild').BuildOptions} */
const node = {
  ...shared,
  platform: 'node',
  // The extension host of VS Code 1.100 runs Node 20, and so may the command line.
  target: 'node20',
  // Prefer the ES modules of a package: they leave out what is not used.
  mainFields: ['module', 'main'],
  // ES modules among the packages ask where they are; CommonJS has no word for it, so the bundle gets one of its own.
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: BUNDLE_URL },
};

/** @type {import('esbuild').BuildOptions} */
const browser = { ...shared, platform: 'browser', target: 'es2023' };

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  { ...node, entryPoints: ['client/extension.node.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { ...node, entryPoints: ['client/languageClient.node.ts'], outfile: 'dist/languageClient.js', external: ['vscode'] },
  {
    ...node,
    entryPoints: ['server/main.node.ts'],
    outfile: 'dist/server.js',
    plugins: [esbuildYaml(), whenAsked([...SELDOM_ASKED, ...HELD_BY_PROCESS])],
  },
  { ...node, entryPoints: ['server/starter.ts'], outfile: 'dist/starter.js' },
  {
    ...node,
    entryPoints: ['server/cli.ts'],
    outfile: 'dist/cli.js',
    banner: { js: `#!/usr/bin/env node\n${BUNDLE_URL}` },
  },
  {
    ...browser,
    entryPoints: ['client/extension.browser.ts'],
    outfile: 'dist/browser/extension.js',
    external: ['vscode'],
  },
  { ...browser, entryPoints: ['server/main.browser.ts'], outfile: 'dist/browser/server.js', format: 'iife' },
];

// What an earlier build left behind would be packaged too.
if (!watch) await rm('dist', { recursive: true, force: true });
const contexts = await Promise.all(bundles.map((options) => context(options)));
if (watch) {
  await Promise.all(contexts.map((bundle) => bundle.watch()));
  console.log('Watching; end with Ctrl-C.');
} else {
  try {
    await Promise.all(contexts.map((bundle) => bundle.rebuild()));
    await chmod('dist/cli.js', 0o755);
  } catch {
    // esbuild has printed the reasons, with file and line.
    process.exitCode = 1;
  } finally {
    await Promise.all(contexts.map((bundle) => bundle.dispose()));
  }
}
