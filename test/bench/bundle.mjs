// Bundles a TypeScript entry with the gazetteer's data, for Node.

import { mkdirSync } from 'node:fs';
import { build } from 'esbuild';
import { esbuildYaml } from '../../tools/yamlModules.mjs';

/**
 * The path of the bundle of `entry`, kept under `name`. `root` is the checkout to take `entry` from; a bundle for another
 * process is CommonJS, as what ships is.
 *
 * @param {string} entry
 * @param {string} name with `.mjs` or `.cjs`
 */
export async function bundle(entry, name, root = process.cwd()) {
  const folder = `${process.cwd()}/node_modules/.cache/marsad`;
  mkdirSync(folder, { recursive: true });
  const outfile = `${folder}/${name}`;
  const commonJs = name.endsWith('.cjs');
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: commonJs ? 'cjs' : 'esm',
    target: 'node20',
    mainFields: ['module', 'main'],
    outfile,
    minify: commonJs,
    charset: 'utf8',
    ...(commonJs
      ? {
          define: { 'import.meta.url': 'bundleUrl' },
          banner: { js: `const bundleUrl = require('node:url').pathToFileURL(__filename).href;` },
        }
      : {}),
    plugins: [esbuildYaml()],
    logLevel: 'warning',
  });
  return outfile;
}
