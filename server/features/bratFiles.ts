/** The files of a brat folder: its settings, and each article beside its annotations. */

import type { ExportSource } from '../export/article';
import { BRAT_SETTINGS, bratAnnotations } from '../export/brat';
import type { ExtractedFile } from '../protocol';

/** No two files have one path, also where a file system takes upper case for lower; no path leads out of the folder. */
export function bratFiles({ articles, gazetteer }: ExportSource): ExtractedFile[] {
  const files: ExtractedFile[] = Object.entries(BRAT_SETTINGS).map(([path, text]) => ({ path, text }));
  const taken = new Set<string>();
  for (const article of articles) {
    const stem = freeStem(stemOf(article.file), taken);
    files.push({ path: `${stem}.txt`, text: article.text });
    files.push({ path: `${stem}.ann`, text: bratAnnotations(article, gazetteer) });
  }
  return files;
}

/** «day/a» of «../day/a.txt». */
function stemOf(file: string): string {
  const parts = file.split('/').filter((part) => !/^(?:\.*|[A-Za-z]:)$/.test(part));
  return parts.join('/').replace(/\.txt$/i, '');
}

/** The stem, with a number behind it where another article has it: folders of a workspace may share a name. */
function freeStem(stem: string, taken: Set<string>): string {
  let free = stem;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${stem} ${number}`;
  taken.add(free.toLowerCase());
  return free;
}
