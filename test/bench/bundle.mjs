// Bundles a TypeScript entry with the gazetteer's data, for Node. Packages stay outside.

import { mkdirSync } from 'node:fs';
import { build } from 'esbuild';
import { esbuildYaml } from '../../tools/yamlModules.mjs';

/**
 * The path of the bundle of `entry`, kept under `name`. `root` is the checkout to take `entry` from.
 *
 * @param {string} entry
 * @param {string} name with `.mjs`
 */
export async function bundle(entry, name, root = process.cwd()) {
  const folder = `${process.cwd()}/node_modules/.cache/marsad`;
  mkdirSync(folder, { recursive: true });
  const outfile = `${folder}/${name}`;
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile,
    packages: 'external',
    charset: 'utf8',
    plugins: [esbuildYaml()],
    logLevel: 'warning',
  });
  return outfile;
}
