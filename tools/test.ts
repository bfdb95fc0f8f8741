/**
 * `npm test`: every check of the project, in the order of their cost, each under its heading; the first that fails ends
 * the run. Names of checks as arguments run these alone.
 */

import { join } from 'node:path';
import { findChromium } from './chromium';
import { ROOT } from './paths';
import { run } from './processes';

interface Check {
  readonly name: string;
  readonly heading: string;
  /** A program of node_modules/.bin, or `node`, with its arguments. */
  readonly command: readonly [string, ...string[]];
  /** Minutes it may take at the longest. */
  readonly minutes: number;
}

const tool = (name: string, ...args: string[]): [string, ...string[]] => [
  'node',
  join('tools', 'run.mjs'),
  name,
  ...args,
];

const CHECKS: readonly Check[] = [
  { name: 'format', heading: 'Format', command: ['biome', 'format', '.'], minutes: 1 },
  { name: 'lint', heading: 'Lint', command: ['biome', 'lint', '--error-on-warnings', '.'], minutes: 1 },
  { name: 'types', heading: 'Types', command: ['tsc', '--noEmit'], minutes: 3 },
  { name: 'knip', heading: 'Dead code', command: ['knip'], minutes: 2 },
  { name: 'build', heading: 'Build', command: ['node', 'esbuild.mjs'], minutes: 1 },
  { name: 'unit', heading: 'Unit tests', command: ['vitest', 'run', 'test/unit'], minutes: 5 },
  { name: 'features', heading: 'Language features', command: ['vitest', 'run', 'test/features'], minutes: 5 },
  { name: 'eval', heading: 'Accuracy on the gold articles', command: ['npm', 'run', '--silent', 'eval'], minutes: 5 },
  { name: 'floors', heading: 'Accuracy against its floors', command: ['vitest', 'run', 'test/eval'], minutes: 5 },
  { name: 'vsix', heading: 'Package', command: tool('package'), minutes: 3 },
  { name: 'editor', heading: 'Editor', command: tool('editorTests'), minutes: 30 },
];

const wanted = process.argv.slice(2);
const checks = CHECKS.filter((check) => wanted.length === 0 || wanted.includes(check.name));
if (checks.length === 0) {
  console.error(`There is no such check. The checks are: ${CHECKS.map((check) => check.name).join(', ')}.`);
  process.exit(2);
}

if (checks.some((check) => check.name === 'editor')) {
  // Said first, so that nobody waits for minutes to hear it; the other checks are worth running all the same.
  await findChromium().catch((error: Error) => console.error(`${error.message}\n\nThe editor tests will fail.`));
}

// Programs of the project come before those of the machine; colours are kept, since output is inherited.
const path = `${join(ROOT, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env['PATH']}`;
for (const check of checks) {
  console.log(`\n━━ ${check.heading} ━━`);
  const began = Date.now();
  const [command, ...args] = check.command;
  const done = await run(command, args, {
    cwd: ROOT,
    env: { ...process.env, PATH: path },
    limit: check.minutes * 60_000,
    show: true,
  });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  if (done.status !== 0) {
    console.error(
      `\n${check.heading}: ${done.timedOut ? `not done within ${check.minutes} minutes` : 'failed'} (${seconds} s)`,
    );
    process.exit(1);
  }
  console.log(`${check.heading}: passed (${seconds} s)`);
}
console.log('\nAll checks passed.');
