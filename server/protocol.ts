/**
 * What client and server say to each other beyond LSP, typed for both sides. Positions and ranges are LSP's: zero-based
 * lines, UTF-16 units.
 */

import type { Location, Range, SemanticTokensEdit } from 'vscode-languageserver-types';
import type { MentionType, Outcome, Reading, Verdict } from './model';

/** A request or notification, with its parameters and result as types. */
export interface Method<Params, Result> {
  readonly method: string;
  /** Never set: carries the types. */
  readonly types?: (params: Params) => Result;
}

export type ParamsOf<M> = M extends Method<infer P, infer _> ? P : never;
export type ResultOf<M> = M extends Method<infer _, infer R> ? R : never;

/** Globs of the files that the server reads by itself, of whose changes it is to be told. */
export const READ_FILES: readonly string[] = ['**/*.txt', '**/corpus.yaml', '**/.marsad/*'];

/** The languages of our texts. */
export type Language = 'en' | 'ar' | 'fr';

/** Given as `initializationOptions`. Every field may be missing: other editors need not know of them. */
export interface InitializationOptions {
  /** The language of the editor's own interface (BCP 47), for `marsad.language: auto`. */
  readonly locale?: string;
  /** Whether the client shows documents of the scheme `marsad-gazetteer` (see `GAZETTEER_ENTRY`). */
  readonly gazetteerDocuments?: boolean;
  /** Whether the client has the commands of `REVIEW_COMMANDS`, and asks for what they need. */
  readonly reviews?: boolean;
  /** The path of a folder where the server may keep its index from one session to the next; without it, it keeps none. */
  readonly storagePath?: string;
}

/** The section `marsad` of the settings, as the server reads it. */
export interface ServerSettings {
  readonly language: 'auto' | Language;
  /** Code lenses above paragraphs that report events. */
  readonly codeLens: boolean;
  /** Information diagnostics (unresolved named factions, bidi controls, dates that disagree). */
  readonly diagnostics: boolean;
  /** The name that the user signs verdicts with; empty when none was chosen yet. */
  readonly reviewer: string;
}

export type ServerState = 'starting' | 'indexing' | 'ready' | 'error';

/** Server → client notification whenever it changes. */
export const STATUS = { method: 'marsad/status' } as Method<
  {
    readonly state: ServerState;
    /** Articles analysed so far and known to be there. */
    readonly done: number;
    readonly total: number;
    readonly events: number;
    readonly entities: number;
    /** In the user's language, for `error`. */
    readonly message?: string;
  },
  void
>;

/** Server → client: the analysis of an open document is new; ask for its highlights again. */
export const ANALYSED = { method: 'marsad/analysed' } as Method<
  { readonly uri: string; readonly version: number },
  void
>;

/** Server → client: events or entities of the corpus changed; views ask again. Sent at most a few times a second. */
export const CORPUS_CHANGED = { method: 'marsad/corpusChanged' } as Method<Record<string, never>, void>;

export interface Highlight {
  readonly range: Range;
  readonly type: MentionType;
  /** False for a generic or anaphoric phrase. */
  readonly named: boolean;
  /** `pattern` and `anaphora` are shown less strongly than `gazetteer`. */
  readonly basis: 'gazetteer' | 'pattern' | 'anaphora';
  /** What analysts said of it. */
  readonly review?: Verdict;
}

/** All numbers, or what makes them of those of an earlier result; `resultId` names them for the next time. */
export type NumbersResult =
  | { readonly resultId: string; readonly data: number[] }
  | { readonly resultId: string; readonly edits: SemanticTokensEdit[] };

/**
 * The mentions of a document, in text order, as `readHighlights` reads them: all, or what changed since `previousResultId`,
 * in the manner of semantic tokens. Null where the document is not an Arabic article.
 */
export const HIGHLIGHTS = { method: 'marsad/highlights' } as Method<
  { readonly uri: string; readonly previousResultId?: string },
  | (NumbersResult & {
      readonly version: number | null;
      /** Zero-based lines that are mostly Arabic, as ranges [from, to], ascending. */
      readonly arabicLines: readonly (readonly [number, number])[];
    })
  | null
>;

/**
 * The same of a text as the built-in gazetteer alone reads it. It may be asked before the session begins, so that what is
 * open is painted while client and server get to know each other.
 */
export const FIRST_HIGHLIGHTS = { method: 'marsad/firstHighlights' } as Method<
  { readonly uri: string; readonly text: string },
  { readonly data: number[]; readonly arabicLines: readonly (readonly [number, number])[] } | null
>;

export type EventGrouping = 'date' | 'place' | 'faction' | 'article' | 'type' | 'incident';

/** A node of the Events or Entities tree. Labels are in the user's language and bidi-isolated. */
export interface TreeNode {
  /** Stable while the corpus does not change; what `parent` of a later request names. */
  readonly id: string;
  readonly kind: 'group' | 'event' | 'incident' | 'figure' | 'entity' | 'article';
  readonly label: string;
  readonly description: string;
  /** Markdown. */
  readonly tooltip: string;
  /** Id of a codicon. */
  readonly icon: string;
  readonly children: boolean;
  /** Where a click goes. */
  readonly location?: Location;
  /** For an entity: `type/slug`. */
  readonly entity?: string;
  /** For what can be judged: what the commands of `REVIEW_COMMANDS` take. */
  readonly subject?: ReviewSubject;
}

export interface TreePage {
  readonly nodes: readonly TreeNode[];
  /** How many nodes there are at this level in all. */
  readonly total: number;
}

interface TreeParams {
  /** Null for the roots. */
  readonly parent: string | null;
  readonly offset: number;
  readonly limit: number;
  /** Arabic, English or transliterated text; empty for all. */
  readonly filter: string;
}

export const EVENT_TREE = { method: 'marsad/eventTree' } as Method<
  TreeParams & {
    readonly groupBy: EventGrouping;
    /** Only this article. */
    readonly uri?: string;
  },
  TreePage
>;

/** The event nodes at a position of an article, so that the tree can follow the editor; innermost first. */
export const EVENTS_AT = { method: 'marsad/eventsAt' } as Method<
  { readonly uri: string; readonly line: number; readonly character: number; readonly groupBy: EventGrouping },
  { /** Path from a root to the event. */ readonly path: readonly TreeNode[] } | null
>;

export const ENTITY_TREE = { method: 'marsad/entityTree' } as Method<TreeParams, TreePage>;

/** The next or previous mention of the entity at a position, over article ends into the next article. */
export const STEP_MENTION = { method: 'marsad/stepMention' } as Method<
  {
    readonly uri: string;
    readonly line: number;
    readonly character: number;
    readonly direction: 'next' | 'previous';
  },
  Location | null
>;

/** The formats of the command line. `brat` gives files, the others one text. */
export type ExtractFormat = 'table' | 'json' | 'jsonl' | 'csv' | 'acled' | 'ucdp' | 'geojson' | 'brat';

/** Which number `acled` and `ucdp` record where claims differ; each has its own where nothing is said. */
export type ExtractConvention = 'acled' | 'ucdp' | 'range';

/** What a vague figure («عشرات», «قتلى») counts in `acled` and `ucdp`; `least` where nothing is said. */
export type ExtractVague = 'least' | 'ten' | 'omit';

/** A file to write: its path has forward slashes and leads down from the folder that the user chooses. */
export interface ExtractedFile {
  readonly path: string;
  readonly text: string;
}

/** The events of an article, a selection or the corpus, as text of a format. Supports work-done progress and cancellation. */
export const EXTRACT = { method: 'marsad/extract' } as Method<
  {
    readonly scope: 'article' | 'selection' | 'corpus';
    readonly uri?: string;
    readonly range?: Range;
    readonly format: ExtractFormat;
    readonly convention?: ExtractConvention;
    readonly vague?: ExtractVague;
    readonly workDoneToken?: string | number;
  },
  {
    /** Empty for `brat`. */
    readonly text: string;
    /** Only for `brat`: its settings, and each article beside its annotations. */
    readonly files?: readonly ExtractedFile[];
    readonly events: number;
    readonly articles: number;
    /** Only for `acled` and `ucdp`: events that happened and are in no row, because the layout has no place for them. */
    readonly leftOut?: number;
    /** The addresses of the articles, in the order of the records of `jsonl`: a table links its rows to them. */
    readonly uris?: readonly string[];
  }
>;

/** The readable document of a gazetteer entry; `uri` is of the scheme `marsad-gazetteer`. Markdown. */
export const GAZETTEER_ENTRY = { method: 'marsad/gazetteerEntry' } as Method<
  { readonly uri: string },
  { readonly text: string } | null
>;

/** Scheme of the read-only documents that show gazetteer entries: `marsad-gazetteer:/faction/lna.md`. */
export const GAZETTEER_SCHEME = 'marsad-gazetteer';

/**
 * The client's command for code lenses and other links that show places of articles as a peek: its arguments are the
 * document's address, a position in it, and the locations, as LSP writes them.
 */
export const SHOW_LOCATIONS_COMMAND = 'marsad.showLocations';

/** What a verdict is on: an event, a figure or the link of a name, by its id in an article's analysis. */
export interface ReviewTarget {
  readonly uri: string;
  /** Of the event or mention. */
  readonly id: string;
  /** Its words in the article (an event's trigger), so that a verdict never goes to what an edit moved there. */
  readonly quote: string;
}

export interface ReviewSubject extends ReviewTarget {
  readonly kind: 'event' | 'figure' | 'link' | 'incident';
  /** For an incident, the other event: whether both report the same happening is what is judged. */
  readonly other?: ReviewTarget;
}

/** `withdrawn` takes back what the author said before. */
export type ReviewVerdict = Verdict | 'withdrawn';

/** The client's commands for code actions, links and rows; their argument is a `ReviewSubject`. */
export const REVIEW_COMMANDS = {
  confirmed: 'marsad.confirm',
  rejected: 'marsad.reject',
  corrected: 'marsad.correct',
  noted: 'marsad.note',
  withdrawn: 'marsad.withdraw',
} as const satisfies Record<ReviewVerdict, string>;

/** Scheme of links in cards that give a verdict: `marsad-review:/confirmed?…`, the subject as JSON behind the mark. */
export const REVIEW_SCHEME = 'marsad-review';

/** Writes a verdict into the review file of the article's folder. Fails with a message for the user. */
export const REVIEW = { method: 'marsad/review' } as Method<
  {
    readonly subject: ReviewSubject;
    readonly verdict: ReviewVerdict;
    /** For `corrected`: what is right. */
    readonly correction?: Reading;
    readonly note?: string;
    readonly author: string;
  },
  { /** What was judged, in the user's language. */ readonly what: string }
>;

/** What can be judged at a position of an article, the innermost first. */
export const REVIEW_SUBJECTS = { method: 'marsad/reviewSubjects' } as Method<
  { readonly uri: string; readonly line: number; readonly character: number },
  readonly { readonly subject: ReviewSubject; readonly what: string }[]
>;

/** A value that the user can choose, in the user's language. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

/** What a client needs to ask for a correction or note; null where the subject is not there any more. */
export const REVIEW_FORM = { method: 'marsad/reviewForm' } as Method<
  { readonly subject: ReviewSubject },
  {
    readonly what: string;
    /** As it is read now; null for an incident. */
    readonly reading: Reading | null;
    /** The user's own note, or empty. */
    readonly note: string;
    readonly outcomes: readonly Choice[];
    readonly types: readonly (Choice & { readonly subTypes: readonly Choice[] })[];
    readonly statuses: readonly Choice[];
  } | null
>;

/** Entities of the gazetteer that a text may mean, best first. */
export const FIND_ENTITIES = { method: 'marsad/findEntities' } as Method<
  { readonly query: string; readonly limit: number },
  readonly (Choice & { readonly description: string })[]
>;

/** The client's command that compares the reports of an incident: its arguments are an article's address and an event's id. */
export const COMPARE_COMMAND = 'marsad.compareReports';

/** Scheme of links in cards that compare reports: `marsad-compare:/e1?…`, the article's address behind the mark. */
export const COMPARE_SCHEME = 'marsad-compare';

/** An outcome of an incident, as a row of the comparison. */
export interface ComparedOutcome {
  readonly outcome: Outcome;
  readonly label: string;
}

/** A figure of a report. Labels are in the user's language; `quote` and `speaker` are the article's words. */
export interface ComparedFigure {
  readonly outcome: Outcome;
  /** «at least 5». */
  readonly amount: string;
  readonly quote: string;
  readonly speaker: string | null;
  readonly via: string | null;
  /** Where it stands in the story of the toll; null for parts, increments and denied figures. */
  readonly story: {
    readonly code: 'initial' | 'repeated' | 'raised' | 'lowered' | 'final';
    readonly label: string;
  } | null;
  /** What it counts where that is not the whole toll: «part of another figure». */
  readonly scope: string | null;
  readonly location: Location;
}

/** A sentence that reports the incident, with its figures and what drifted in it marked. */
export interface ComparedSentence {
  readonly text: string;
  /** In UTF-16 units of `text`, ascending, without overlaps. */
  readonly marks: readonly { readonly start: number; readonly end: number; readonly outcome: Outcome }[];
  readonly location: Location;
}

/** One article's report. */
export interface ComparedReport {
  /** The outlet, or the file's name where that is not known. */
  readonly name: string;
  readonly file: string;
  readonly published: string | null;
  readonly event: string;
  readonly location: Location;
  /** Why it is taken for a report of the incident; empty for the one asked for. */
  readonly why: string;
  readonly figures: readonly ComparedFigure[];
  readonly sentences: readonly ComparedSentence[];
  /** Set where sentences are copied from another report: its name, and what drifted. */
  readonly copy: {
    readonly of: string;
    readonly location: Location;
    readonly drifts: readonly { readonly label: string; readonly from: string; readonly to: string }[];
  } | null;
}

/** What a convention of conflict data would record, by outcome in the order of `recorded`. */
export interface ComparedConvention {
  readonly name: string;
  readonly rule: string;
  readonly cells: readonly string[];
}

/** The reports of an incident side by side, in order of publication. */
export interface Comparison {
  readonly title: string;
  readonly summary: string;
  readonly outcomes: readonly ComparedOutcome[];
  readonly reports: readonly ComparedReport[];
  /** The outcomes that conventions are about. */
  readonly recorded: readonly ComparedOutcome[];
  readonly conventions: readonly ComparedConvention[];
}

/** An event by its id, or what stands at a position of the article. */
type EventAt = { readonly uri: string } & (
  | { readonly event: string }
  | { readonly line: number; readonly character: number }
);

/** The comparison of an event's incident; null where no other article reports it. */
export const COMPARE = { method: 'marsad/compare' } as Method<EventAt, Comparison | null>;

/** Where the other reports of the incident stand; empty where there are none. */
export const OTHER_REPORTS = { method: 'marsad/otherReports' } as Method<EventAt, readonly Location[]>;
