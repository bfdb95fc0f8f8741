/** Reads annotated articles: what a careful reader found, with every quotation located in the text. */

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type {
  EntityType,
  Indefinite,
  Outcome,
  Qualifier,
  Role,
  Scope,
  Span,
  Status,
  Unit,
  Victims,
} from '../../server/model';

/** Where a quotation stands: 1-based physical line, exact characters, which occurrence in that line. */
interface Quotation {
  readonly line: number;
  readonly quote: string;
  readonly nth: number;
}

interface NameFields {
  readonly type: EntityType;
  /** Persons carry none: they are always named. */
  readonly named?: boolean;
  /** English name; null where the article does not settle it. */
  readonly entity: string | null;
  /** False for a name that no gazetteer can be expected to hold, such as an invented village; true when absent. */
  readonly known?: boolean;
  readonly kind?: string;
}

interface CasualtyFields {
  readonly type: 'casualty';
  readonly outcome: Outcome;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly indefinite: Indefinite | null;
  readonly unit: Unit;
  readonly scope: Scope;
  readonly victims: Victims;
  /** English name. */
  readonly victimFaction: string | null;
  readonly attribution: string | null;
  /** Id of a gold event of the same article. */
  readonly event: string | null;
}

interface DateFields {
  readonly type: 'date';
  readonly value: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: string | null;
}

type RawMention = Quotation & (NameFields | CasualtyFields | DateFields);

interface RawEvent {
  readonly id: string;
  readonly line: number;
  readonly trigger: string;
  readonly nth: number;
  readonly type: string;
  readonly subType: string;
  readonly status: Status;
  /** The words of a date mention of the same article. */
  readonly date: string | null;
  readonly places: readonly string[];
  readonly actors: readonly { readonly entity: string; readonly role: Role }[];
  readonly summary: string;
}

interface RawArticle {
  readonly file: string;
  readonly published: {
    readonly date: string | null;
    readonly basis: string;
    /** False where the engine must find the date in the text by itself; true when absent. */
    readonly given?: boolean;
  };
  readonly outlet?: string;
  readonly headline?: string;
  readonly mentions: readonly RawMention[];
  readonly events: readonly RawEvent[];
}

export type GoldName = NameFields & Span;
export type GoldCasualty = CasualtyFields & Span;
export type GoldDate = DateFields & Span;
export type GoldMention = GoldName | GoldCasualty | GoldDate;
export type GoldEvent = RawEvent & Span;

export interface GoldArticle extends Omit<RawArticle, 'mentions' | 'events'> {
  readonly set: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  /** `start` and `end` are the trigger's. */
  readonly events: readonly GoldEvent[];
}

/** The offsets (UTF-16 units) of a quotation. Throws an error that names file, line and quotation when it is not there. */
export function locate(text: string, { line, quote, nth }: Quotation, file: string): Span {
  let lineStart = 0;
  for (let i = 1; i < line; i++) {
    const end = text.indexOf('\n', lineStart);
    if (end < 0) throw new Error(`${file}: has no line ${line}`);
    lineStart = end + 1;
  }
  const newline = text.indexOf('\n', lineStart);
  const lineEnd = newline < 0 ? text.length : newline;
  let start = lineStart - 1;
  for (let i = 0; i < nth; i++) {
    start = text.indexOf(quote, start + 1);
    if (start < 0 || start + quote.length > lineEnd) {
      throw new Error(`${file}:${line}: occurrence ${nth} of «${quote}» is not in the line`);
    }
  }
  return { start, end: start + quote.length };
}

/** Reads one annotated article; `textFile` holds the text that `goldFile` annotates. */
function readArticle(set: string, goldFile: string, textFile: string): GoldArticle {
  const text = readFileSync(textFile, 'utf8').replace(/^\uFEFF/, '');
  const raw = JSON.parse(readFileSync(goldFile, 'utf8')) as RawArticle;
  return {
    ...raw,
    set,
    text,
    mentions: raw.mentions.map((mention) => ({ ...mention, ...locate(text, mention, goldFile) })),
    events: raw.events.map((event) => ({ ...event, ...locate(text, { ...event, quote: event.trigger }, goldFile) })),
  };
}

function goldFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}

/** All annotated articles under the project's root: the set `seeds`, and one set per folder of test/gold/own. */
export function readGold(root: string): GoldArticle[] {
  const own = join(root, 'test/gold/own');
  const seeds = goldFiles(join(root, 'test/gold/seeds')).map((file) =>
    readArticle('seeds', file, join(root, 'seeds', basename(file, '.json').concat('.txt'))),
  );
  const sets = readdirSync(own, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const written = sets.flatMap((set) =>
    goldFiles(join(own, set)).map((file) => readArticle(set, file, file.replace(/json$/, 'txt'))),
  );
  return [...seeds, ...written];
}

/** The sets kept for a first run to come: they are left out unless asked for by name. */
export function unreadSets(root: string): ReadonlySet<string> {
  return new Set(JSON.parse(readFileSync(join(root, 'test/gold/own/unread.json'), 'utf8')) as string[]);
}
