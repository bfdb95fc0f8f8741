/** Says on standard error what could not be read, where, and what to do: «file:line:column: what and remedy». */

import type { Writable } from 'node:stream';
import { CLI_MESSAGES } from '../../l10n/cli';
import type { CliMessages } from '../../l10n/cli/en';
import { CORPUS_MESSAGES } from '../../l10n/corpus';
import { GAZETTEER_MESSAGES } from '../../l10n/gazetteer';
import { REVIEW_MESSAGES } from '../../l10n/reviews';
import type { ServerTexts } from '../../l10n/server/en';

import type { TableTexts } from '../export/table';
import type { Problem } from '../gazetteer/problems';
import type { Language } from '../protocol';
import type { ReviewProblem } from '../reviews/file';
import { textsOf } from '../settings';
import type { CorpusProblem } from '../storage/corpusFile';
import type { PathProblem } from './paths';
import { LARGEST, type Reply } from './tasks';

export interface Messenger {
  readonly messages: CliMessages;
  readonly tableTexts: TableTexts;
  /** The verdicts' names. */
  readonly verdicts: ServerTexts['review']['verdicts'];
  say(message: string): void;
  path(problem: PathProblem): void;
  pathText(problem: PathProblem): string;
  corpus(problem: CorpusProblem): void;
  gazetteer(problem: Problem): void;
  review(problem: ReviewProblem): void;
  unwritable(file: string, code: string): string;
  /** Says how many events a format had no place for. */
  leftOut(count: number, format: string): void;
  /** Says what is wrong with an article; false where something is. */
  reply(file: string, reply: Reply): boolean;
  /** Why there is no result. */
  failure(reply: Reply): string;
  failedLines(count: number): void;
}

export function createMessenger(language: Language, stderr: Writable): Messenger {
  const messages = CLI_MESSAGES[language];
  const { files } = messages;
  const { verdicts } = textsOf(language).review;
  const say = (message: string) => {
    stderr.write(`marsad: ${message}\n`);
  };
  const pathText = ({ file, code, error }: PathProblem) => {
    const text = {
      'not-found': files.notFound,
      'not-readable': files.notReadable,
      unreadable: files.unreadable(error),
      'no-articles': files.noArticles,
    }[code];
    return `${file}: ${text}`;
  };
  const failure = ({ failure: failed, problem }: Reply) => {
    if (failed?.code === 'io') return pathFailure(failed.error, files);
    if (failed?.code === 'too-large') return files.tooLarge(LARGEST / 1024 / 1024);
    if (failed?.code === 'crashed') return files.crashed(failed.error);
    return problem?.code === 'binary' ? files.binary(problem.byte) : '';
  };
  return {
    messages,
    tableTexts: tableTexts(language),
    verdicts,
    say,
    path: (problem) => say(pathText(problem)),
    pathText,
    corpus: ({ file, line, column, code, value }) =>
      say(`${file}:${line}:${column}: ${CORPUS_MESSAGES[language][code](value)}`),
    gazetteer: ({ file, line, column, code, values }) =>
      say(`${file}:${line}:${column}: ${GAZETTEER_MESSAGES[language][code](values)}`),
    leftOut: (count, format) => {
      if (count > 0) say(messages.exports.leftOut(count, format));
    },
    review: ({ file, line, code, value }) => say(`${file}:${line}: ${REVIEW_MESSAGES[language][code](value)}`),
    unwritable: (file, code) => `${file}: ${files.unwritable(code)}`,
    reply(file, reply) {
      const { problem, lost = [] } = reply;
      for (const [author = '', verdict = '', quote = ''] of lost)
        say(`${file}: ${files.reviewLost(author, verdicts[verdict as keyof typeof verdicts], quote)}`);
      if (problem?.code === 'invalid-bytes') {
        say(`${file}:${problem.line}: ${files.invalidBytes(problem.encoding, problem.byte)}`);
        return false;
      }
      const text = failure(reply);
      if (text !== '') say(`${file}: ${text}`);
      return text === '';
    },
    failure,
    failedLines: (count) => say(messages.stdin.errors(count)),
  };
}

function pathFailure(error: string, files: CliMessages['files']): string {
  if (error === 'ENOENT') return files.notFound;
  return error === 'EACCES' || error === 'EPERM' ? files.notReadable : files.unreadable(error);
}

function tableTexts(language: Language): TableTexts {
  const { table, statuses, subTypes } = textsOf(language);
  const { total, ...heads } = table;
  return { heads, total, statuses, subTypes };
}
