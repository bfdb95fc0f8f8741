/** Reads one gazetteer file: YAML to valid entries, and everything wrong with it at its line. Never throws. */

import * as v from 'valibot';
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import { typeOfId } from './entity';
import type { FileSpan, Problem, ProblemCode } from './problems';
import {
  defaultsSchema,
  factionSchema,
  personSchema,
  placeSchema,
  type RawDefaults,
  type RawEntity,
  silenceSchema,
} from './schema';

/** Keys and indices from an entry down to a value. */
export type Path = readonly (string | number)[];

export interface ParsedEntry {
  readonly raw: RawEntity;
  readonly defaults: RawDefaults;
  /** Where a value of the entry stands; the entry itself for an empty path or where the value is not there. */
  readonly at: (path: Path) => FileSpan;
}

export interface ParsedFile {
  readonly entries: readonly ParsedEntry[];
  readonly silence: readonly string[];
  readonly problems: readonly Problem[];
}

const SCHEMAS = { faction: factionSchema, place: placeSchema, person: personSchema };
const ANY_ID = v.looseObject({ id: factionSchema.entries.id });
const MOST_YAML_ERRORS = 20;
const TOP_FIELDS = new Set(['defaults', 'entities', 'silence']);

/** Parses the text of a gazetteer file. `file` is the name or path that problems and entities name. */
export function parseGazetteer(file: string, text: string): ParsedFile {
  const reader = new Reader(file);
  try {
    reader.read(text);
  } catch (error) {
    // Nesting deeper than the stack and alias bombs end here.
    reader.report('bad-yaml', reader.whole(), [error instanceof Error ? error.message : String(error)]);
  }
  return reader;
}

class Reader implements ParsedFile {
  readonly entries: ParsedEntry[] = [];
  readonly silence: string[] = [];
  readonly problems: Problem[] = [];
  readonly #lines = new LineCounter();
  #document: Document.Parsed | null = null;

  constructor(readonly file: string) {}

  read(text: string): void {
    const document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false, logLevel: 'silent' });
    this.#document = document as Document.Parsed;
    for (const error of document.errors.slice(0, MOST_YAML_ERRORS))
      this.report('bad-yaml', this.#between(error.pos[0], error.pos[1]), [error.message]);
    const root = document.contents;
    if (root === null || (isScalar(root) && root.value === null)) return;
    if (!isMap(root)) {
      this.report('wrong-type', this.#spanOf(root), [this.file, 'mapping']);
      return;
    }
    this.#topFields(root);
    const defaults = this.#defaults(root);
    for (const item of this.#items(root, 'entities')) this.#entry(item, defaults);
    for (const item of this.#items(root, 'silence')) {
      const result = v.safeParse(silenceSchema, this.#valueOf(item));
      if (result.success) this.silence.push(result.output);
      else this.#issues(result.issues, item, 'silence');
    }
  }

  report(code: ProblemCode, span: FileSpan, values: readonly string[], severity: Problem['severity'] = 'error'): void {
    this.problems.push({ ...span, code, severity, values });
  }

  whole(): FileSpan {
    return { file: this.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  }

  #topFields(root: YAMLMap): void {
    for (const { key } of root.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (!TOP_FIELDS.has(name)) this.report('unknown-field', this.#spanOf(key as Node | null), [name]);
    }
  }

  #items(root: YAMLMap, field: string): readonly (Node | null)[] {
    const list = root.get(field, true) as Node | undefined | null;
    if (list === undefined || list === null || (isScalar(list) && list.value === null)) return [];
    if (isSeq(list)) return list.items as (Node | null)[];
    this.report('wrong-type', this.#spanOf(list), [field, 'list']);
    return [];
  }

  #defaults(root: YAMLMap): RawDefaults {
    const node = root.get('defaults', true) as Node | undefined | null;
    if (node === undefined || node === null || (isScalar(node) && node.value === null)) return {};
    const result = v.safeParse(defaultsSchema, this.#valueOf(node));
    if (result.success) return result.output;
    this.#issues(result.issues, node, 'defaults');
    return {};
  }

  #entry(node: Node | null, defaults: RawDefaults): void {
    const value = this.#valueOf(node);
    if (!isMap(node)) {
      this.report('wrong-type', this.#spanOf(node), ['entities', 'mapping']);
      return;
    }
    const named = v.safeParse(ANY_ID, value);
    if (!named.success) {
      const lacking = !node.has('id');
      if (lacking) this.report('missing-field', this.#spanOf(node), ['id', '']);
      else this.#issues(named.issues, node, 'entities');
      return;
    }
    const result = v.safeParse(SCHEMAS[typeOfId(named.output.id)], value);
    if (result.success) {
      const at = (path: Path): FileSpan => this.#spanOf(nodeAt(node, path) ?? node);
      this.entries.push({ raw: result.output, defaults, at });
    } else this.#issues(result.issues, node, named.output.id);
  }

  #valueOf(node: Node | null): unknown {
    return node === null || this.#document === null ? null : node.toJS(this.#document, { maxAliasCount: 100 });
  }

  #issues(issues: readonly v.BaseIssue<unknown>[], node: Node | null, owner: string): void {
    for (const issue of issues) {
      const path = (issue.path ?? []).map(({ key }) => key as string | number);
      const field = path.findLast((key) => typeof key === 'string');
      const name = field === undefined ? owner : String(field);
      const code = issue.message as ProblemCode;
      // Valibot takes a list for a mapping with the keys 0, 1, …
      if (code === 'unknown-field' && !isMap(nodeAt(node, path.slice(0, -1)))) {
        const list = nodeAt(node, path.slice(0, -1));
        this.report('wrong-type', this.#spanOf(list), [String(path.at(-2) ?? owner), 'mapping']);
        break;
      }
      const found = code === 'unknown-field' ? keyAt(node, path) : nodeAt(node, path);
      this.report(code, this.#spanOf(found ?? node), valuesOf(code, name, issue, owner));
    }
  }

  #spanOf(node: Node | null | undefined): FileSpan {
    const range = node?.range;
    return range == null ? this.whole() : this.#between(range[0], range[1]);
  }

  #between(start: number, end: number): FileSpan {
    const from = this.#lines.linePos(start);
    const to = this.#lines.linePos(Math.max(end, start));
    return {
      file: this.file,
      line: Math.max(1, from.line),
      column: Math.max(1, from.col),
      endLine: Math.max(1, to.line),
      endColumn: Math.max(1, to.col),
    };
  }
}

function nodeAt(node: Node | null, path: Path): Node | null {
  let at: unknown = node;
  for (const key of path) {
    if (!isMap(at) && !isSeq(at)) return null;
    const next: unknown = at.get(key, true);
    if (next === undefined) return at;
    at = next;
  }
  return (at as Node | null) ?? null;
}

function keyAt(node: Node | null, path: Path): Node | null {
  const owner = nodeAt(node, path.slice(0, -1));
  if (!isMap(owner)) return owner;
  const pair = owner.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
  return (pair?.key as Node | undefined) ?? owner;
}

const TYPES: Readonly<Record<string, string>> = { string: 'text', number: 'number', Array: 'list', Object: 'mapping' };

function valuesOf(code: ProblemCode, field: string, issue: v.BaseIssue<unknown>, owner: string): readonly string[] {
  const value = textOf(issue.input);
  switch (code) {
    case 'unknown-field':
      return [field];
    case 'missing-field':
      return [field, owner];
    case 'wrong-type':
      return [field, TYPES[issue.expected ?? ''] ?? 'text'];
    case 'not-a-choice':
      return [field, value, (issue.expected ?? '').replaceAll(/[()"]/gu, '').replaceAll(' | ', ', ')];
    case 'bad-id':
      return [value];
    case 'out-of-range':
      return [field, value, ...rangeOf(field)];
    default:
      return [field, value];
  }
}

function rangeOf(field: string): readonly [string, string] {
  if (field === 'latitude') return ['-90', '90'];
  return field === 'longitude' ? ['-180', '180'] : ['600', '2200'];
}

const LONGEST_VALUE = 60;

function textOf(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
