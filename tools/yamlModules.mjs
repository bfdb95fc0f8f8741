/**
 * Turns an imported `.yaml` file into a module of plain data, so that nothing parses YAML at run time. Usable as a
 * plugin of esbuild and of vite (vitest).
 *
 * The module's default export is the file's mapping, with `hash` (of the file's text) beside its fields and, in each
 * mapping of a list at the top, `line`: its 1-based line in the file.
 */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';

/** The source of the module for a YAML text. Throws where the YAML is broken, so that a build fails. */
function moduleOf(text, file) {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const [error] = document.errors;
  if (error !== undefined) throw new Error(`${file}: ${error.message}`);
  const data = document.toJS() ?? {};
  for (const { key, value } of document.contents?.items ?? []) {
    if (!isSeq(value)) continue;
    value.items.forEach((item, index) => {
      if (isMap(item)) data[key.value][index].line = lineCounter.linePos(item.range[0]).line;
    });
  }
  data.hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  // Engines read a JSON text faster than an object literal of that size.
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});\n`;
}

/** For esbuild's `plugins`. */
export function esbuildYaml() {
  return {
    name: 'yaml-modules',
    setup(build) {
      build.onLoad({ filter: /\.yaml$/ }, async ({ path }) => ({
        contents: moduleOf(await readFile(path, 'utf8'), path),
        loader: 'js',
        watchFiles: [path],
      }));
    },
  };
}

/** For the `plugins` of vite and vitest. */
export function viteYaml() {
  return {
    name: 'yaml-modules',
    enforce: 'pre',
    transform(code, id) {
      return id.endsWith('.yaml') ? { code: moduleOf(code, id), map: null } : null;
    },
  };
}
