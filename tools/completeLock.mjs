// Completes package-lock.json after a change of dependencies: `node tools/completeLock.mjs`.
//
// Some packages come in one variant per platform, as optional dependencies. A registry that does not carry the variants
// of other platforms makes npm leave them out of the lock file, and `npm ci` then refuses the file everywhere. Their
// names and versions stand in the package that wants them; the platform, by which npm skips them, is in the name.

import { readFile, writeFile } from 'node:fs/promises';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(await readFile(file, 'utf8'));

/** Where a package finds another: in its own node_modules, or in one further up. */
function placeOf(parent, name) {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (place in lock.packages) return place;
    if (folder === '') return undefined;
  }
}

let added = 0;
for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (placeOf(parent, name) !== undefined) continue;
    const system = SYSTEMS.find((each) => name.includes(each));
    const processor = PROCESSORS.find((each) => name.includes(each));
    // Without an exact version there is nothing to write down, and without a platform npm would want the package.
    if (!/^\d/.test(version) || (system ?? processor) === undefined) continue;
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(processor === undefined ? {} : { cpu: [processor] }),
      ...(dev ? { dev } : {}),
      optional: true,
      ...(system === undefined ? {} : { os: [system] }),
    };
    added++;
  }
}

const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(sorted);
await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages of other platforms were added.`);
