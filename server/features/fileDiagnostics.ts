/** Diagnostics on files as a whole: articles that cannot be read, and lines of corpus and gazetteer files. */

import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver-types';
import { CORPUS_MESSAGES } from '../../l10n/corpus';
import { GAZETTEER_MESSAGES } from '../../l10n/gazetteer';
import { REVIEW_MESSAGES } from '../../l10n/reviews';
import type { ServerTexts } from '../../l10n/server/en';
import type { Problem } from '../gazetteer/problems';
import type { Language } from '../protocol';
import type { ReviewProblem } from '../reviews/file';
import type { CorpusProblem } from '../storage/corpusFile';
import { type FileProblem, LARGEST_ARTICLE } from '../storage/readArticle';
import { fileName } from './context';

const SOURCE = 'Marsad';
const MEGABYTE = 1024 * 1024;

/** Why an article is not, or not wholly, read. */
export function fileDiagnostics(texts: ServerTexts, uri: string, problems: readonly FileProblem[]): Diagnostic[] {
  const file = fileName(uri);
  return problems.map((problem) => ({
    range: lineRange(problem.code === 'invalid-bytes' ? problem.line : 1),
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    code: problem.code,
    message: messageOf(texts, file, problem),
  }));
}

function messageOf({ problem: texts }: ServerTexts, file: string, problem: FileProblem): string {
  switch (problem.code) {
    case 'too-large':
      return texts.tooLarge(file, Math.ceil(problem.bytes / MEGABYTE), LARGEST_ARTICLE / MEGABYTE);
    case 'unreadable':
      return texts.unreadable(file, problem.reason);
    case 'binary':
      return texts.binary(file);
    case 'invalid-bytes':
      return texts.invalidBytes(file, problem.line, problem.encoding);
  }
}

/** What is wrong in a `corpus.yaml`. */
export function corpusFileDiagnostics(language: Language, problems: readonly CorpusProblem[]): Diagnostic[] {
  return problems.map(({ code, line, column, value }) => ({
    range: lineRange(line, column),
    severity: DiagnosticSeverity.Warning,
    source: SOURCE,
    code,
    message: CORPUS_MESSAGES[language][code](value),
  }));
}

/** What is wrong in a review file. */
export function reviewFileDiagnostics(language: Language, problems: readonly ReviewProblem[]): Diagnostic[] {
  return problems.map(({ code, line, value }) => ({
    range: lineRange(line),
    severity: DiagnosticSeverity.Warning,
    source: SOURCE,
    code,
    message: REVIEW_MESSAGES[language][code](value),
  }));
}

/** What is wrong in a user's gazetteer. */
export function gazetteerDiagnostics(language: Language, problems: readonly Problem[]): Diagnostic[] {
  return problems.map((problem) => ({
    range: {
      start: { line: problem.line - 1, character: problem.column - 1 },
      end: { line: problem.endLine - 1, character: problem.endColumn - 1 },
    },
    severity: problem.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: SOURCE,
    code: problem.code,
    message: GAZETTEER_MESSAGES[language][problem.code](problem.values),
  }));
}

/** From a place to its line's end; `line` and `column` count from 1. */
function lineRange(line: number, column = 1): Range {
  return { start: { line: line - 1, character: column - 1 }, end: { line, character: 0 } };
}
