/** A copy of the five articles with other files beside them, for tests that open and change files. */

import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { Folders } from '../test/bench/folder';
import { INCIDENTS_FOLDER, SEEDS_FOLDER } from './paths';

export interface CorpusFolder {
  /** Absolute, without symbolic links, so that it is spelled as VS Code spells it. */
  readonly path: string;
  readonly remove: () => Promise<void>;
}

export interface CorpusOptions {
  /** Puts files in that no newsroom writes: an empty one, one that is no UTF-8, one with a line of 2 MB. */
  readonly broken?: boolean;
}

/** Where the reports of one bombing lie in the test folder. */
const GATE = 'gate';

/**
 * Makes a fresh folder: the five articles, an English one, and in `gate/` five reports of the car bomb at a gate of
 * Ajdabiya. They are large enough to matter and small enough to copy for each run.
 */
export async function corpusFolder({ broken = false }: CorpusOptions = {}): Promise<CorpusFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'marsad-corpus-')));
  await cp(SEEDS_FOLDER, path, { recursive: true });
  await addEnglish(path);
  await addGateReports(join(path, GATE));
  if (broken) await addBrokenFiles(path);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Makes a fresh folder with an English report alone. */
export async function plainFolder(): Promise<CorpusFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'marsad-plain-')));
  await addEnglish(path);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

async function addEnglish(folder: string): Promise<void> {
  const text = 'Clashes near Benghazi killed 23 people on Tuesday, medical sources said.\n';
  await writeFile(join(folder, 'english.txt'), text);
}

const LARGE = 10_000;

/** How many articles the large folder has: MARSAD_LARGE_FOLDER, else 10,000. */
export function largeFolderSize(): number {
  const wanted = process.env['MARSAD_LARGE_FOLDER'];
  const size = wanted === undefined ? LARGE : Number(wanted);
  if (!Number.isInteger(size) || size < 1) throw new Error(`MARSAD_LARGE_FOLDER is no number of articles: ${wanted}`);
  return size;
}

/** Makes a folder of generated articles, a thousand to a sub-folder: 45 MB where there are 10,000. */
export async function largeFolder(): Promise<CorpusFolder> {
  const folders = new Folders();
  return { path: folders.first(largeFolderSize()).path, remove: async () => folders.remove() };
}

/** What an annotated article is known by beside its text; of `published` only what the text does not say itself. */
interface Annotated {
  readonly file: string;
  readonly published: { readonly date: string; readonly given?: boolean };
  readonly outlet: string;
}

/** Copies the reports and writes down, as an archive does, who published each, and when where the text leaves it open. */
async function addGateReports(folder: string): Promise<void> {
  await mkdir(folder);
  const articles: Record<string, { outlet: string; published?: string }> = {};
  for (const name of await readdir(INCIDENTS_FOLDER)) {
    const source = join(INCIDENTS_FOLDER, name);
    if (name.endsWith('.txt')) await cp(source, join(folder, name));
    if (!name.endsWith('.json')) continue;
    const { file, published, outlet }: Annotated = JSON.parse(await readFile(source, 'utf8'));
    articles[file] = { outlet, ...(published.given === false ? {} : { published: published.date }) };
  }
  await writeFile(join(folder, 'corpus.yaml'), stringify({ articles }));
}

async function addBrokenFiles(folder: string): Promise<void> {
  await writeFile(join(folder, 'empty.txt'), '');
  // 2 MB without a line end.
  await writeFile(join(folder, 'one-line.txt'), 'قتل ثلاثة أشخاص في بنغازي. '.repeat(45_000));
  await writeFile(
    join(folder, 'invalid-utf8.txt'),
    Buffer.concat([Buffer.from('قتل شخصان في '), Buffer.from([0xff, 0xfe, 0xd8, 0x41]), Buffer.from(' بنغازي.\n')]),
  );
}
