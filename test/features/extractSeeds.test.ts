/** The editor and the command line write the same of the seeds. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Copies } from '../../server/corpus/copies';
import { Corpus } from '../../server/corpus/corpus';
import { EventIndex } from '../../server/corpus/eventIndex';
import { Incidents } from '../../server/corpus/incidents';
import { createEngine } from '../../server/engine';
import { type FeatureContext, fileName } from '../../server/features/context';
import { type ExtractWish, extract } from '../../server/features/extract';
import { builtinGazetteer } from '../../server/gazetteer/builtin';
import { textsOf } from '../../server/settings';
import { parseCorpusFile } from '../../server/storage/corpusFile';
import { ROOT, run, temporaryFolder } from '../unit/cliHarness';

const FOLDER = join(ROOT, 'seeds');

function seeds(): FeatureContext {
  const corpus = new Corpus(createEngine(builtinGazetteer()));
  const { articles } = parseCorpusFile(readFileSync(join(FOLDER, 'corpus.yaml'), 'utf8'), 'corpus.yaml');
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  for (const name of names.sort())
    corpus.update(`file:///seeds/${name}`, readFileSync(join(FOLDER, name), 'utf8'), articles.get(name));
  return {
    corpus,
    incidents: new Incidents(corpus),
    copies: new Copies(corpus),
    events: new EventIndex(corpus),
    language: 'en',
    texts: textsOf('en'),
    gazetteerDocuments: true,
    userFile: () => null,
    pathOf: fileName,
  };
}

const context = seeds();
const extracted = (wish: ExtractWish) =>
  extract(
    context,
    context.corpus.uris().flatMap((uri) => context.corpus.article(uri) ?? []),
    wish,
  );

const WISHES: readonly ExtractWish[] = [
  { format: 'acled' },
  { format: 'acled', convention: 'ucdp', vague: 'ten' },
  { format: 'ucdp' },
  { format: 'ucdp', convention: 'range', vague: 'omit' },
  { format: 'geojson' },
];

for (const wish of WISHES) {
  const { format, convention, vague } = wish;
  test(`${[format, convention, vague].join(' ').trim()}: as from the command line`, async () => {
    const options = [
      ...['--format', format],
      ...(convention === undefined ? [] : ['--convention', convention]),
      ...(vague === undefined ? [] : ['--vague', vague]),
    ];
    const { stdout, stderr } = await run(['extract', ...options, '.'], { cwd: FOLDER });
    const { text, leftOut = 0 } = extracted(wish);
    expect(text).toBe(stdout);
    if (leftOut > 0) expect(stderr).toContain(`${leftOut} event`);
    else expect(stderr).not.toContain('not in the');
  });
}

test('brat: the files that the command line writes', async () => {
  const { path, remove } = temporaryFolder();
  try {
    await run(['extract', '--format', 'brat', '--output', path, '.'], { cwd: FOLDER });
    const { files = [] } = extracted({ format: 'brat' });
    expect(files.map((file) => file.path).sort()).toEqual(readdirSync(path).sort());
    for (const file of files) expect(file.text, file.path).toBe(readFileSync(join(path, file.path), 'utf8'));
  } finally {
    remove();
  }
});
