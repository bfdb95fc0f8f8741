/** How V8 compiles the engine, in Node. */

import { setFlagsFromString } from 'node:v8';

/**
 * Functions of more bytecode than this, in bytes, are called rather than copied into their callers. The engine is some
 * thousand small rules that each look at a few words: copies of them make compiling a third of the work of the first
 * thousand articles, and what is compiled is no faster (`docs/performance.md`).
 */
const LARGEST_COPIED = 100;

/** Makes V8 compile for many small rules. To be called before any article is read; holds for all threads of the process. */
export function compileForManyRules(): void {
  setFlagsFromString(`--max-inlined-bytecode-size=${LARGEST_COPIED}`);
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${LARGEST_COPIED}`);
}
