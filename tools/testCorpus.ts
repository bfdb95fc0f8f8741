/** A copy of the five articles with broken and foreign files beside them, for tests that open and change files. */

import { cp, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SEEDS_FOLDER } from './paths';

export interface CorpusFolder {
  /** Absolute, without symbolic links, so that it is spelled as VS Code spells it. */
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/** Makes a fresh folder; the articles are large enough to matter and small enough to copy for each run. */
export async function corpusFolder(): Promise<CorpusFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'marsad-corpus-')));
  await cp(SEEDS_FOLDER, path, { recursive: true });
  await writeFile(
    join(path, 'english.txt'),
    'Clashes near Benghazi killed 23 people on Tuesday, medical sources said.\n',
  );
  await writeFile(join(path, 'empty.txt'), '');
  // 2 MB without a line end.
  await writeFile(join(path, 'one-line.txt'), 'قتل ثلاثة أشخاص في بنغازي. '.repeat(45_000));
  await writeFile(
    join(path, 'invalid-utf8.txt'),
    Buffer.concat([Buffer.from('قتل شخصان في '), Buffer.from([0xff, 0xfe, 0xd8, 0x41]), Buffer.from(' بنغازي.\n')]),
  );
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
