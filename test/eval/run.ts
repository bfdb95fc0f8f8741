/** `npm run eval`: scores the engine against the annotated articles and explains every fault in one line. */

import { parseArgs } from 'node:util';
import { bySet, evaluate, readEvaluation } from './evaluate';
import { FLOORS, groupsOf } from './floors';
import { readExpectedIncidents, scoreIncidents } from './incidents';
import { faultLines, table } from './report';
import { createSubject } from './subject';

const USAGE = `npm run eval -- [--set seeds|own|NAME] [--only factions|places|people|dates|figures|events|published]
                [--quiet] [--json] [FILE-NAME-PART…]`;

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      set: { type: 'string' },
      only: { type: 'string' },
      quiet: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const { articles, names } = readEvaluation(process.cwd(), values.set ?? null);
  const wanted = articles.filter(({ set, file }) => {
    const inSet = values.set === undefined || values.set === set || (values.set === 'own' && set !== 'seeds');
    return inSet && (positionals.length === 0 || positionals.some((part) => file.includes(part)));
  });
  const engine = createSubject();
  const start = performance.now();
  const evaluated = evaluate(engine, wanted, names);
  const milliseconds = performance.now() - start;
  const found = bySet(evaluated);
  const sets = found.size > 1 ? groupsOf(found) : found;

  if (values.json) {
    console.log(
      JSON.stringify(Object.fromEntries([...sets].map(([set, { counts, shares }]) => [set, { counts, shares }]))),
    );
    return;
  }
  if (!values.quiet) for (const line of faultLines(evaluated, values.only ?? null)) console.log(line);
  for (const [set, tally] of sets) {
    const count = evaluated.filter(
      ({ article }) => article.set === set || (set === 'own' && FLOORS[article.set] === undefined),
    ).length;
    console.log(`\n${table(`${set} (${count} articles)`, tally)}`);
  }
  if (values.set === undefined && positionals.length === 0) {
    const { together, missed, unexpected } = scoreIncidents(engine, articles, readExpectedIncidents(process.cwd()));
    console.log(`\nincidents: ${together.right} of ${together.of} pairs joined, ${unexpected.length} unexpected`);
    for (const one of missed) console.log(`  missed     ${one}`);
    for (const one of unexpected) console.log(`  unexpected ${one}`);
  }
  console.log(`\n${evaluated.length} articles in ${milliseconds.toFixed(0)} ms`);
}

main();
