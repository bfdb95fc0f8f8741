// Bundles the evaluation, as it imports TypeScript and the gazetteer's data, and runs it.
import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { esbuildYaml } from '../../tools/yamlModules.mjs';

const outfile = 'node_modules/.cache/marsad/eval.mjs';
mkdirSync('node_modules/.cache/marsad', { recursive: true });
await build({
  entryPoints: ['test/eval/run.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  outfile,
  plugins: [esbuildYaml()],
  logLevel: 'warning',
});
await import(pathToFileURL(outfile).href);
