// `npm run bench [-- ARTICLES… --only ROW,… --limit SECONDS]`: measures what ships, and the engine in this process.

import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

execFileSync(process.execPath, ['esbuild.mjs', '--production'], { stdio: 'inherit' });
await import(pathToFileURL(await bundle('test/bench/run.ts', 'bench.mjs')).href);
