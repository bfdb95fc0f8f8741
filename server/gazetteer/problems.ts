/** What can be wrong with a gazetteer file, as codes: `l10n/gazetteer` says them in the user's language. */

/** A span of a file, 1-based lines and columns (UTF-16 units); the end is exclusive. */
export interface FileSpan {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * The codes with what their `values` hold, in order.
 *
 * - `bad-yaml`: the parser's own words
 * - `unknown-field`: the field
 * - `missing-field`: the field, the entry's id (empty where it is the id that lacks)
 * - `wrong-type`: the field, what is expected (`text`, `number`, `list`, `mapping`)
 * - `not-a-choice`: the field, the value given, the choices joined by ", "
 * - `bad-id`: the value given
 * - `bad-format`: the field, the value given
 * - `out-of-range`: the field, the value given, the least and the greatest value allowed
 * - `duplicate-id`: the id, the line of the first
 * - `dangling-reference`: the field, the id that nothing has
 * - `cyclic-parent`: the id
 * - `shared-surface`: the surface, this entry's id, the other's
 * - `ambiguous-unknown`: the surface that is neither name nor alias of the entry
 */
export type ProblemCode =
  | 'bad-yaml'
  | 'unknown-field'
  | 'missing-field'
  | 'wrong-type'
  | 'not-a-choice'
  | 'bad-id'
  | 'bad-format'
  | 'out-of-range'
  | 'duplicate-id'
  | 'dangling-reference'
  | 'cyclic-parent'
  | 'shared-surface'
  | 'ambiguous-unknown';

export interface Problem extends FileSpan {
  readonly code: ProblemCode;
  /** `error`: the entry or file is left out. `warning`: only what is named is left out or doubtful. */
  readonly severity: 'error' | 'warning';
  readonly values: readonly string[];
}
