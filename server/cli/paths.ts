/** From what the user named to the articles to read. */

import { stat } from 'node:fs/promises';
import { isAbsolute, posix, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { errorCode } from './tasks';

/** An article to be read. */
export interface ArticlePath {
  /** Where it lies. */
  readonly path: string;
  /** What it is called: as the user named it or its folder, with forward slashes. */
  readonly file: string;
  /** The folder that was searched for it, or the one it lies in when it was named itself. */
  readonly root: string;
}

/** Something named that holds nothing to read. */
export interface PathProblem {
  readonly file: string;
  readonly code: 'not-found' | 'not-readable' | 'unreadable' | 'no-articles';
  readonly error: string;
}

export interface FoundArticles {
  /** Sorted by `file`, by code units; none twice. */
  readonly articles: readonly ArticlePath[];
  /** The folders named, and those of the articles named. */
  readonly roots: readonly string[];
  readonly problems: readonly PathProblem[];
}

/** Finds the articles of paths; folders are searched for `*.txt`. Symbolic links inside a folder are not followed. */
export async function findArticles(paths: readonly string[], cwd: string): Promise<FoundArticles> {
  const found = new Map<string, ArticlePath>();
  const roots = new Set<string>();
  const problems: PathProblem[] = [];
  const add = (article: ArticlePath) => {
    if (!found.has(article.path)) found.set(article.path, article);
  };
  for (const named of paths) {
    const path = resolve(cwd, named);
    const file = shownPath(named);
    try {
      const stats = await stat(path);
      if (!stats.isDirectory()) {
        const root = resolve(path, '..');
        add({ path, file, root });
        roots.add(root);
        continue;
      }
      roots.add(path);
      const articles = await articlesIn(path);
      if (articles.length === 0) problems.push({ file, code: 'no-articles', error: '' });
      for (const inside of articles) add({ path: resolve(path, inside), file: posix.join(file, inside), root: path });
    } catch (error) {
      problems.push({ file, ...pathProblem(errorCode(error)) });
    }
  }
  const articles = [...found.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return { articles, roots: [...roots], problems };
}

async function articlesIn(folder: string): Promise<string[]> {
  return glob('**/*.txt', {
    cwd: folder,
    followSymbolicLinks: false,
    onlyFiles: true,
    caseSensitiveMatch: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  });
}

/** Tells the kinds of file errors that a user can do something about. */
export function pathProblem(error: string): Pick<PathProblem, 'code' | 'error'> {
  if (error === 'ENOENT' || error === 'ENOTDIR') return { code: 'not-found', error };
  return { code: error === 'EACCES' || error === 'EPERM' ? 'not-readable' : 'unreadable', error };
}

/** «./seeds/» is «seeds»; «.» gives names without a folder. */
function shownPath(path: string): string {
  const slashed = sep === '/' ? path : path.replaceAll(sep, '/');
  const normal = posix.normalize(slashed);
  return isAbsolute(path) ? normal : normal.replace(/(?<=.)\/$/, '');
}
