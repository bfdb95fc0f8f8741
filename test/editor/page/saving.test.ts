import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../tools/paths';
import { run } from '../../../tools/processes';
import { acceptPath, answer, choose } from './questions';
import { openFile, runCommand, screenshot, shownWindow, until, window } from './window';

interface Saved {
  /** Of the command line; the choice in the editor is `label`. */
  readonly format: string;
  readonly label: string;
  /** The way of counting, as the editor offers it and as the command line names it; the format's own where it is null. */
  readonly counting?: {
    readonly label: string;
    readonly description: string;
    readonly options: readonly string[];
  } | null;
}

const FILES: readonly Saved[] = [
  { format: 'csv', label: 'CSV' },
  { format: 'json', label: 'JSON' },
  { format: 'jsonl', label: 'JSON Lines' },
  { format: 'geojson', label: 'GeoJSON' },
  { format: 'acled', label: 'ACLED', counting: null },
  {
    format: 'ucdp',
    label: 'UCDP GED',
    counting: {
      label: 'The lowest claim, with the range beside it',
      description: 'not counted',
      options: ['--convention', 'range', '--vague', 'omit'],
    },
  },
];

/** The Arabic articles of the folder, as paths in it: the editor extracts these and no others. */
async function arabicArticles(): Promise<readonly string[]> {
  const { folder } = shownWindow();
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.txt')).sort();
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), 'utf8')));
  return paths.filter((_, at) => /\p{Script=Arabic}/u.test(texts[at] ?? ''));
}

/** Has the command line write the same; gives what it said beside. */
async function commandLine(target: string, format: string, options: readonly string[] = []): Promise<string> {
  const program = join(ROOT, 'dist', 'cli.js');
  const args = ['extract', '--format', format, ...options, '--output', target, ...(await arabicArticles())];
  const done = await run(process.execPath, [program, ...args], { cwd: shownWindow().folder, limit: 60_000 });
  assert.equal(done.status, 0, done.output);
  return done.output;
}

/** Chooses the corpus and a format in the palette's questions. */
async function extractCorpus(label: string): Promise<void> {
  await runCommand('Marsad: Extract Events…', { asksMore: true });
  await choose('Extract events from', 'The whole corpus');
  await choose('Show or save the events as', label);
}

/** What the editor says of a saved file; said once, so that the next file's is not taken for it. */
async function savedMessage(name: string): Promise<string> {
  const toast = window().locator('.notification-toast', { hasText: name }).first();
  await toast.waitFor();
  const message = (await toast.locator('.notification-list-item-message').textContent()) ?? '';
  await runCommand('Notifications: Clear All Notifications');
  return message;
}

suite('Saving events', () => {
  let folder = '';

  suiteSetup(async () => {
    folder = await mkdtemp(join(tmpdir(), 'marsad-saved-'));
    await openFile('002_ec3e5877bfe64987.txt');
  });
  suiteTeardown(() => rm(folder, { recursive: true, force: true }));

  for (const { format, label, counting } of FILES) {
    test(`${label}: the saved file is what the command line writes`, async () => {
      await extractCorpus(label);
      if (counting === null) await answer('Where claims differ, record', null);
      else if (counting !== undefined)
        await choose('Where claims differ, record', counting.label, counting.description);
      const path = join(folder, `saved.${format}.${counting === undefined ? format : 'csv'}`);
      await window().locator('.quick-input-widget', { hasText: 'Save Events' }).waitFor();
      await screenshot(`save ${format}`);
      await acceptPath('Save Events', path);
      const message = await savedMessage(`saved.${format}`);
      const expected = join(folder, `expected.${format}`);
      const said = await commandLine(expected, format, counting?.options);
      assert.ok((await readFile(expected, 'utf8')).length > 1000, 'the command line wrote next to nothing');
      assert.equal(await readFile(path, 'utf8'), await readFile(expected, 'utf8'));
      assert.equal(/(\d+) events? left out/u.exec(message)?.[1], /(\d+) events? (?:is|are) not in/u.exec(said)?.[1]);
    });
  }

  test('brat: the chosen folder gets the files that the command line writes', async () => {
    const path = join(folder, 'brat');
    const expected = join(folder, 'expected brat');
    await mkdir(path);
    await mkdir(expected);
    await extractCorpus('brat');
    await acceptPath('Choose a Folder for brat', `${path}/`);
    await savedMessage('brat');
    await commandLine(expected, 'brat');
    const names = (await readdir(expected, { recursive: true })).sort();
    assert.ok(names.some((name) => name.endsWith('.ann')));
    assert.deepEqual((await readdir(path, { recursive: true })).sort(), names);
    for (const name of names.filter((each) => /\.\w+$/u.test(each)))
      assert.equal(await readFile(join(path, name), 'utf8'), await readFile(join(expected, name), 'utf8'), name);
  });

  test('a folder that has such files is not overwritten without a question', async () => {
    const path = join(folder, 'brat');
    const names = await readdir(path);
    await extractCorpus('brat');
    await acceptPath('Choose a Folder for brat', `${path}/`);
    const dialog = window().locator('.monaco-dialog-box', { hasText: 'already has files of these names' });
    await dialog.waitFor();
    await screenshot('save brat over');
    await dialog.getByText('Cancel').click();
    await until('no dialog', async () => !(await dialog.isVisible()));
    assert.deepEqual(await readdir(path), names);
  });
});
