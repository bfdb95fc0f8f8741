// Runs a tool written in TypeScript: `node tools/run.mjs <name> [arguments]` bundles tools/<name>.ts into dist/tools and
// starts it in this process. Node 20 cannot read TypeScript by itself, and packages stay outside of the bundle.

import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const name = process.argv[2];
if (name === undefined || !/^[a-zA-Z/]+$/.test(name)) {
  console.error('usage: node tools/run.mjs <name of a tool> [arguments]');
  process.exit(2);
}

const outfile = resolve(root, 'dist/tools', `${name}.mjs`);
await build({
  entryPoints: [resolve(root, 'tools', `${name}.ts`)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.argv.splice(1, 2, outfile);
await import(pathToFileURL(outfile).href);
