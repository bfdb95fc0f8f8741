/** What may be chosen of «Extract Events», and what a command's argument chooses already. */

import type { ExtractConvention, ExtractFormat, ExtractVague } from '../server/protocol';

export type ExtractScope = 'article' | 'selection' | 'corpus';
/** The formats whose numbers follow a convention. */
export type CountingFormat = Extract<ExtractFormat, 'acled' | 'ucdp'>;

export const SCOPES = ['article', 'selection', 'corpus'] as const satisfies readonly ExtractScope[];
export const FORMATS = [
  'table',
  'json',
  'jsonl',
  'csv',
  'acled',
  'ucdp',
  'geojson',
  'brat',
] as const satisfies readonly ExtractFormat[];
const CONVENTIONS = ['acled', 'ucdp', 'range'] as const satisfies readonly ExtractConvention[];
const VAGUE_RULES = ['least', 'ten', 'omit'] as const satisfies readonly ExtractVague[];

/** How `acled` and `ucdp` count: which of differing claims, and what of vague figures. */
export interface Counting {
  readonly convention?: ExtractConvention | undefined;
  readonly vague?: ExtractVague | undefined;
}

interface CountingChoice extends Counting {
  readonly convention: ExtractConvention;
  readonly vague: ExtractVague;
}

/** What a caller of the commands may say; the user is asked for the rest. */
export interface ExtractionWish extends Counting {
  readonly scope?: ExtractScope | undefined;
  readonly format?: ExtractFormat | undefined;
}

/** Reads a command's argument, which may be anything: a menu passes the address of the file it was opened on. */
export function readWish(argument: unknown): ExtractionWish {
  if (typeof argument !== 'object' || argument === null) return {};
  const { scope, format, convention, vague } = argument as Readonly<Record<string, unknown>>;
  return {
    scope: SCOPES.find((one) => one === scope),
    format: FORMATS.find((one) => one === format),
    convention: CONVENTIONS.find((one) => one === convention),
    vague: VAGUE_RULES.find((one) => one === vague),
  };
}

export function countsByConvention(format: ExtractFormat): format is CountingFormat {
  return format === 'acled' || format === 'ucdp';
}

/** Every way of counting, by convention: the format's own comes first, and in each what is usual of vague figures. */
export function countingChoices(format: CountingFormat): readonly CountingChoice[] {
  const conventions = [format, ...CONVENTIONS.filter((convention) => convention !== format)];
  return conventions.flatMap((convention) => VAGUE_RULES.map((vague) => ({ convention, vague })));
}

/** The file that a format is saved as: what follows the article's name in a proposal, and the ending alone. */
export function fileEnding(format: Exclude<ExtractFormat, 'table' | 'brat'>): {
  readonly proposed: string;
  readonly extension: string;
} {
  return countsByConvention(format)
    ? { proposed: `${format}.csv`, extension: 'csv' }
    : { proposed: `events.${format}`, extension: format };
}
