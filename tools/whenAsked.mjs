// Modules that are loaded at the first question to them, rather than when a bundle starts.

const NAMESPACE = 'when-asked';

/**
 * An esbuild plugin: who imports one of these modules gets what it exports by getters, the first of which loads it.
 *
 * @param {readonly string[]} modules packages, or modules of Node with or without `node:`, as they are imported.
 * @returns {import('esbuild').Plugin}
 */
export function whenAsked(modules) {
  const names = new Set(modules);
  const named = (/** @type {string} */ path) => names.has(path) || names.has(path.replace(/^node:/u, ''));
  return {
    name: 'when asked',
    setup(build) {
      build.onResolve({ filter: /^[^./]/ }, ({ path, namespace }) =>
        namespace === NAMESPACE || !named(path) ? undefined : { path, namespace: NAMESPACE },
      );
      build.onLoad({ filter: /.*/, namespace: NAMESPACE }, async ({ path }) => ({
        contents: gettersOf(path, Object.keys(await import(path))),
        resolveDir: process.cwd(),
      }));
    },
  };
}

/**
 * @param {string} path of the module.
 * @param {readonly string[]} exported the names of its exports.
 */
function gettersOf(path, exported) {
  const getters = exported
    .filter((name) => name !== 'module.exports')
    .map((name) => `${JSON.stringify(name)}: { enumerable: true, get: () => load()[${JSON.stringify(name)}] },`);
  return `let loaded;
    const load = () => loaded ??= require(${JSON.stringify(path)});
    Object.defineProperties(exports, { __esModule: { value: true }, ${getters.join('\n')} });`;
}
