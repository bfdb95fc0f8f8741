/** Builds the extension for release and packs it into a `.vsix`. */

import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { ROOT } from './paths';
import { run } from './processes';

export interface Vsix {
  readonly path: string;
  readonly bytes: number;
  /** What is inside, as paths of the project. */
  readonly files: readonly string[];
}

const BUILD_LIMIT = 2 * 60_000;

/**
 * Writes `marsad-<version>.vsix` into the project's root.
 * @throws Error when the build fails, or when a file would be packaged that must not be.
 */
export async function packageExtension(): Promise<Vsix> {
  const built = await run(process.execPath, [join(ROOT, 'esbuild.mjs'), '--production'], {
    cwd: ROOT,
    limit: BUILD_LIMIT,
  });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.output}`);

  // Everything is bundled, so no dependency has to be looked up.
  const files = await listFiles({ cwd: ROOT, packageManager: PackageManager.None });
  const strangers = files.filter((file) => /^(seeds|test|server|client|tools)\/|\.map$|\.txt$/.test(file));
  if (strangers.length > 0) throw new Error(`These files do not belong into the package: ${strangers.join(', ')}`);
  const bundles = ['extension', 'languageClient', 'starter', 'server', 'browser/extension', 'browser/server'].map(
    (name) => `dist/${name}.js`,
  );
  for (const needed of ['package.json', ...bundles, 'LICENSE', 'README.md']) {
    if (!files.includes(needed)) throw new Error(`The package would lack ${needed}.`);
  }

  const manifest: { version: string } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const path = join(ROOT, `marsad-${manifest.version}.vsix`);
  await rm(path, { force: true });
  await createVSIX({ cwd: ROOT, packagePath: path, dependencies: false });
  return { path, bytes: (await stat(path)).size, files };
}
