/** The arguments of `extract`, checked. */

import type { CliMessages } from '../../l10n/cli/en';
import { CONVENTIONS, type Convention } from '../corpus/conventions';
import { VAGUE_RULES, type VagueRule } from '../corpus/tolls';
import { FORMATS, type Format } from '../export/formats';
import type { Language } from '../protocol';
import { isDay } from '../storage/corpusFile';

/** What commander hands over: texts as the user wrote them. */
export interface RawOptions {
  readonly format?: string;
  readonly output?: string;
  readonly published?: string;
  readonly corpus?: string;
  readonly gazetteer?: readonly string[];
  readonly jobs?: string;
  readonly cache?: string;
  readonly stdin?: boolean;
  readonly bom?: boolean;
  readonly convention?: string;
  readonly vague?: string;
  /** False for `--no-reviews`, true where neither option is given. */
  readonly reviews?: string | boolean;
}

export interface ExtractOptions {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly output: string | null;
  readonly published: string | null;
  readonly corpus: string | null;
  /** Null when none was named: then the folders' own are used. */
  readonly gazetteers: readonly string[] | null;
  /** A file; null for the folders' own; false for none. */
  readonly reviews: string | null | false;
  readonly jobs: number;
  /** A folder; null for none. */
  readonly cache: string | null;
  readonly stdin: boolean;
  readonly byteOrderMark: boolean;
  /** Null for each format's own. */
  readonly convention: Convention | null;
  readonly vague: VagueRule;
  readonly language: Language;
}

/** Arguments that cannot be used; the message says why and what to do. */
export class UsageError extends Error {}

const MOST_JOBS = 256;
const WITH_BYTE_ORDER_MARK: readonly Format[] = ['csv', 'acled', 'ucdp'];

/** Throws `UsageError`. */
export function checkOptions(
  paths: readonly string[],
  raw: RawOptions,
  context: {
    readonly messages: CliMessages['usage'];
    readonly terminal: boolean;
    readonly cores: number;
    readonly language: Language;
  },
): ExtractOptions {
  const { messages } = context;
  const stdin = raw.stdin === true;
  if (stdin && paths.length > 0) throw new UsageError(messages.stdinWithPaths);
  if (stdin && raw.cache !== undefined) throw new UsageError(messages.stdinCache);
  if (!stdin && paths.length === 0) throw new UsageError(messages.noPath);
  const format = formatOf(raw.format, stdin, context.terminal && raw.output === undefined, messages);
  if (format === 'brat' && raw.output === undefined) throw new UsageError(messages.bratNeedsFolder);
  if (raw.bom === true && !WITH_BYTE_ORDER_MARK.includes(format)) throw new UsageError(messages.bomFormat(format));
  if (raw.published !== undefined && !isDay(raw.published)) throw new UsageError(messages.badDay(raw.published));
  const jobs = raw.jobs === undefined ? context.cores : Number(raw.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS) throw new UsageError(messages.badJobs(raw.jobs ?? ''));
  return {
    paths,
    format,
    output: raw.output ?? null,
    published: raw.published ?? null,
    corpus: raw.corpus ?? null,
    gazetteers: raw.gazetteer ?? null,
    reviews: typeof raw.reviews === 'string' ? raw.reviews : raw.reviews === false ? false : null,
    jobs,
    cache: raw.cache ?? null,
    stdin,
    byteOrderMark: raw.bom === true,
    convention: raw.convention === undefined ? null : oneOf(CONVENTIONS, raw.convention, messages.badConvention),
    vague: oneOf(VAGUE_RULES, raw.vague ?? 'least', messages.badVague),
    language: context.language,
  };
}

function oneOf<Name extends string>(
  names: readonly Name[],
  given: string,
  message: (value: string, known: string) => string,
): Name {
  const name = names.find((known) => known === given);
  if (name === undefined) throw new UsageError(message(given, names.join(', ')));
  return name;
}

function formatOf(name: string | undefined, stdin: boolean, table: boolean, messages: CliMessages['usage']): Format {
  if (stdin && name !== undefined && name !== 'jsonl') throw new UsageError(messages.stdinFormat(name));
  if (stdin) return 'jsonl';
  if (name === undefined) return table ? 'table' : 'jsonl';
  const format = FORMATS.find((known) => known === name);
  if (format === undefined) throw new UsageError(messages.badFormat(name, FORMATS.join(', ')));
  return format;
}
