/** Finds what is known of each article: in the file named by `--corpus`, else in the `corpus.yaml` nearest to it. */

import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { ArticleMetadata } from '../model';
import { type CorpusFile, type CorpusProblem, parseCorpusFile } from '../storage/corpusFile';
import { decode } from '../storage/decode';
import type { ArticlePath } from './paths';
import { errorCode } from './tasks';

const CORPUS_FILE_NAME = 'corpus.yaml';

export interface Metadata {
  of(article: ArticlePath): Promise<ArticleMetadata>;
}

/**
 * Metadata from one file for all articles. They are looked up by their path from the file's folder, and by their name
 * alone where the file lies elsewhere. Rejects when it cannot be read.
 */
export async function metadataFrom(
  file: string,
  cwd: string,
  report: (problem: CorpusProblem) => void,
): Promise<Metadata> {
  const path = resolve(cwd, file);
  const { articles, problems } = parseCorpusFile(decode(await readFile(path)).text, file);
  problems.forEach(report);
  return {
    of: async (article) => articles.get(pathFrom(dirname(path), article)) ?? articles.get(basename(article.path)) ?? {},
  };
}

/** Metadata from the `corpus.yaml` of each article's folder, then of the folders above it up to the one searched. */
export function metadataBeside(report: (problem: CorpusProblem) => void): Metadata {
  const files = new Map<string, Promise<CorpusFile | null>>();
  const fileIn = (folder: string, shown: string) => {
    let file = files.get(folder);
    if (file === undefined) {
      file = readBeside(folder, shown, report);
      files.set(folder, file);
    }
    return file;
  };
  return {
    of: async (article) => {
      let shown = dirname(article.file);
      for (let folder = dirname(article.path); ; folder = dirname(folder), shown = dirname(shown)) {
        const corpus = await fileIn(folder, shown);
        const known = corpus?.articles.get(pathFrom(folder, article));
        if (known !== undefined) return known;
        if (folder === article.root || folder === dirname(folder)) return {};
      }
    },
  };
}

/** A folder's corpus file; null where there is none. `shown` is what the folder is called in problems. */
async function readBeside(
  folder: string,
  shown: string,
  report: (problem: CorpusProblem) => void,
): Promise<CorpusFile | null> {
  const file = shown === '.' ? CORPUS_FILE_NAME : `${shown}/${CORPUS_FILE_NAME}`;
  try {
    const corpus = parseCorpusFile(decode(await readFile(join(folder, CORPUS_FILE_NAME))).text, file);
    corpus.problems.forEach(report);
    return corpus;
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'ENOENT') report({ code: 'unreadable', file, line: 1, column: 1, value: code });
    return null;
  }
}

function pathFrom(folder: string, { path }: ArticlePath): string {
  return relative(folder, path).replaceAll(sep, '/');
}
