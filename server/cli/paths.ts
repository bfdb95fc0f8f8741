/** From what the user named to the articles to read. */

import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, posix, resolve, sep } from 'node:path';
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
      const articles = await articlesIn(path, '', (inside, error) =>
        problems.push({ file: posix.join(file, inside), ...pathProblem(errorCode(error)) }),
      );
      if (articles.length === 0) problems.push({ file, code: 'no-articles', error: '' });
      for (const inside of articles) add({ path: resolve(path, inside), file: posix.join(file, inside), root: path });
    } catch (error) {
      problems.push({ file, ...pathProblem(errorCode(error)) });
    }
  }
  const articles = [...found.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return { articles, roots: [...roots], problems };
}

/** Folders that never hold articles of the user's own. */
const SKIPPED = new Set(['node_modules']);

/** The articles below a folder, by their path from it; a folder inside that cannot be read is reported, no more. */
async function articlesIn(
  folder: string,
  inside: string,
  report: (inside: string, error: unknown) => void,
): Promise<string[]> {
  const articles: string[] = [];
  for (const entry of await readdir(join(folder, inside), { withFileTypes: true })) {
    const path = posix.join(inside, entry.name);
    // Neither kind is a symbolic link's, which may lead anywhere.
    if (entry.isFile() && /\.txt$/i.test(entry.name)) articles.push(path);
    if (!entry.isDirectory() || entry.name.startsWith('.') || SKIPPED.has(entry.name)) continue;
    try {
      articles.push(...(await articlesIn(folder, path, report)));
    } catch (error) {
      report(path, error);
    }
  }
  return articles;
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
