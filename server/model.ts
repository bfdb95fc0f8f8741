/**
 * The words of the house as types: what the engine knows of an article. Everything here is plain, read-only data.
 *
 * Offsets are UTF-16 code units into the article's text as decoded (byte order mark dropped, line ends as they stand);
 * `end` is exclusive. Days are ISO dates (`2016-08-02`) of the proleptic Gregorian calendar.
 */

/** A half-open range of UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type EntityType = 'faction' | 'place' | 'person';
export type MentionType = EntityType | 'casualty' | 'date';

/** `type/slug` of a gazetteer entry: «faction/lna», «place/benghazi». Stable over gazetteer versions. */
export type EntityId = `${EntityType}/${string}`;

/** How a mention was recognised: a known name, an unknown name read from its context, a phrase resolved from the article. */
export type Basis = 'gazetteer' | 'pattern' | 'anaphora';

interface MentionBase extends Span {
  /** Unique in its article, in text order: `m1`, `m2`, … */
  readonly id: string;
  readonly type: MentionType;
  readonly basis: Basis;
  /** 0 to 1. */
  readonly confidence: number;
  /** What analysts said of the figure, or of what the name is linked to. */
  readonly review?: Review;
}

/** What is painted of a mention. */
export interface Mark extends Span {
  readonly type: MentionType;
  /** False for a generic or anaphoric phrase: «المسلحون», «التنظيم». */
  readonly named: boolean;
  readonly basis: Basis;
  /** What analysts said of it. */
  readonly review: Verdict | undefined;
}

/** `noted`: a note without a verdict. */
export type Verdict = 'confirmed' | 'rejected' | 'corrected' | 'noted';

/** What one analyst said. `time` is an ISO instant. */
export interface Opinion {
  readonly verdict: Verdict;
  readonly author: string;
  readonly time: string;
  readonly note?: string;
}

/** The verdict in force on an event, a figure or a link, which is the latest one, and what others said. */
export interface Review extends Opinion {
  /** What the machine reads, where that is not what the analyst settled on. */
  readonly was?: Reading;
  /** Further analysts, each with the latest they said, in order of their names. */
  readonly others: readonly Opinion[];
}

/** What can be judged right or wrong of a figure, of an event, and of a name. */
export interface FigureReading {
  readonly outcome: Outcome;
  readonly low: number | null;
  readonly high: number | null;
}
export interface EventReading {
  readonly type: EventType;
  readonly subType: SubType;
  readonly status: Status;
}
export interface LinkReading {
  readonly entity: EntityId | null;
}
export type Reading = FigureReading | EventReading | LinkReading;

/** A span that names a faction, place or person, or refers to one. */
export interface NameMention extends MentionBase {
  readonly type: EntityType;
  /** Null when the name is not in the gazetteer or what it refers to is not settled. */
  readonly entity: EntityId | null;
  /** False for a generic or anaphoric phrase: «المسلحون», «التنظيم». */
  readonly named: boolean;
  /** What the phrase may mean where that is not settled; best first. */
  readonly candidates?: readonly EntityId[] | undefined;
  /** An English gloss for a generic actor without an entity: «المسلحون» gives "armed militants". */
  readonly gloss?: string | undefined;
  /** For a place read from its context alone, what its head noun says it is: «قرية …» gives `village`. */
  readonly kind?: PlaceKind | undefined;
  /** Set where the name was recognised through a misspelling or a foreign sound spelled differently. */
  readonly spelling?: 'misspelt' | 'variant' | undefined;
}

export type Outcome = 'killed' | 'injured' | 'missing' | 'captured' | 'displaced' | 'other';
export type Qualifier = 'exact' | 'at_least' | 'more_than' | 'about' | 'up_to' | 'less_than' | 'range' | 'indefinite';
export type Indefinite = 'some' | 'several' | 'many' | 'tens' | 'hundreds' | 'thousands';
export type Scope = 'incident' | 'cumulative' | 'increment' | 'subset';
export type Victims = 'civilian' | 'combatant' | 'mixed' | 'unknown';
export type Valence = 'neutral' | 'honouring' | 'hostile';
export type Unit = 'persons' | 'families';

/** Who gives a figure: the phrase itself, and the agency or outlet it came through. */
export interface Speaker extends Span {
  /** «وكالة أسوشيتد برس» in «وفق ما نقلته وكالة أسوشيتد برس … عن مصادر طبية ليبية». */
  readonly via: Span | null;
}

/** A casualty mention, read. */
export interface Figure {
  readonly outcome: Outcome;
  /** Integers, or null where the text gives no bound: «أكثر من 25» is 26/null, «عشرات» null/null. */
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly indefinite: Indefinite | null;
  readonly unit: Unit;
  readonly scope: Scope;
  readonly victims: Victims;
  readonly victimFaction: EntityId | null;
  readonly speaker: Speaker | null;
  readonly valence: Valence;
  /** The event of the same article it belongs to; null for a toll that no event carries. */
  readonly event: string | null;
  /** The words that made this reading, in text order. */
  readonly because: readonly Span[];
  /** Set where the text denies the figure («نفى مقتل …»). */
  readonly denied?: boolean | undefined;
}

export interface CasualtyMention extends MentionBase {
  readonly type: 'casualty';
  readonly casualty: Figure;
}

export type DatePrecision = 'day' | 'week' | 'month' | 'year';

/** An interval of days, both ends included; nulls where the text does not allow a reading. */
export interface DateInterval {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: DatePrecision | null;
}

export interface DateMention extends MentionBase {
  readonly type: 'date';
  readonly date: DateInterval;
}

export type Mention = NameMention | CasualtyMention | DateMention;

export type Role = 'initiator' | 'target' | 'participant';
export type Status = 'actual' | 'background' | 'planned' | 'demanded' | 'denied';

/** ACLED's event types, spelled as ACLED spells them. */
export const SUB_TYPES = {
  Battles: ['Armed clash', 'Government regains territory', 'Non-state actor overtakes territory'],
  'Explosions/Remote violence': [
    'Chemical weapon',
    'Air/drone strike',
    'Suicide bomb',
    'Shelling/artillery/missile attack',
    'Remote explosive/landmine/IED',
    'Grenade',
  ],
  'Violence against civilians': ['Sexual violence', 'Attack', 'Abduction/forced disappearance'],
  Protests: ['Peaceful protest', 'Protest with intervention', 'Excessive force against protesters'],
  Riots: ['Violent demonstration', 'Mob violence'],
  'Strategic developments': [
    'Agreement',
    'Arrests',
    'Change to group/activity',
    'Disrupted weapons use',
    'Headquarters or base established',
    'Looting/property destruction',
    'Non-violent transfer of territory',
    'Other',
  ],
} as const;

export type EventType = keyof typeof SUB_TYPES;
export type SubType = (typeof SUB_TYPES)[EventType][number];

/** Glosses of people who are a side of an event and no faction. */
export type People = 'civilians' | 'protesters';

/** The people that a gloss names; null for another gloss, or none. */
export function peopleOf(gloss: string | null): People | null {
  return gloss === 'civilians' || gloss === 'protesters' ? gloss : null;
}

/** An actor of an event. `entity` is null for «شبان محليون», whom `mention` or `text` then stands for. */
export interface EventActor {
  readonly entity: EntityId | null;
  readonly role: Role;
  /** The mention it comes from, where there is one. */
  readonly mention: string | null;
  /** Where the phrase stands. */
  readonly span: Span;
  /** English for an actor without an entity, where its words are known ones: "civilians"; null otherwise. */
  readonly gloss: string | null;
}

export interface EventPlace {
  readonly entity: EntityId | null;
  readonly mention: string;
}

/** What an event's claims of scope `incident` come to: smallest low, largest high (null: unbounded). */
export interface Summary {
  readonly low: number;
  readonly high: number | null;
  readonly claims: number;
}

/** One happening as one article reports it. */
export interface ArticleEvent {
  /** Unique in its article, in order of the trigger: `e1`, `e2`, … */
  readonly id: string;
  readonly type: EventType;
  readonly subType: SubType;
  readonly status: Status;
  readonly trigger: Span;
  readonly sentence: Span;
  /** Further sentences that report the same happening; their triggers. */
  readonly repeats: readonly Span[];
  readonly date: DateInterval & { readonly mention: string | null };
  readonly places: readonly EventPlace[];
  readonly actors: readonly EventActor[];
  /** Ids of casualty mentions, in text order. */
  readonly casualties: readonly string[];
  /** Null where no claim of that outcome enters the summary. */
  readonly killed: Summary | null;
  readonly injured: Summary | null;
  readonly review?: Review;
}

export type PublishedBasis = 'corpus' | 'dateline' | 'option' | 'inferred' | 'none';

/** When the article was published, and how that is known. */
export interface Published {
  readonly date: string | null;
  readonly basis: PublishedBasis;
}

/** What is known of an article beside its text. */
export interface ArticleMetadata {
  /** ISO date, with the basis it is known by. */
  readonly published?: { readonly date: string; readonly basis: 'corpus' | 'option' };
  readonly outlet?: string;
  readonly headline?: string;
}

/** Something the analyst should know of, at a place of the article. Messages are made from `code` in the user's language. */
export interface Notice extends Span {
  readonly code: 'weekday-mismatch' | 'month-mismatch' | 'unresolved-faction' | 'bidi-control' | 'review-lost';
  /** Values for the message, by the order of its placeholders. */
  readonly values: readonly string[];
}

/** The analysis of one article: a pure function of its text, its metadata and the gazetteer. */
export interface Analysis {
  readonly published: Published;
  /** In text order; a mention may lie inside another («حفتر» in «قوات حفتر»). */
  readonly mentions: readonly Mention[];
  readonly events: readonly ArticleEvent[];
  readonly sentences: readonly Span[];
  readonly notices: readonly Notice[];
}

export type FactionKind =
  | 'armed-forces'
  | 'armed-group'
  | 'militia'
  | 'unit'
  | 'coalition'
  | 'operation'
  | 'government'
  | 'legislature'
  | 'ministry'
  | 'security-force'
  | 'state'
  | 'international-organisation'
  | 'tribe'
  | 'party'
  | 'other';

export type PlaceKind =
  | 'country'
  | 'region'
  | 'district'
  | 'city'
  | 'town'
  | 'village'
  | 'neighbourhood'
  | 'site'
  | 'base'
  | 'airport'
  | 'port'
  | 'oil_field'
  | 'road'
  | 'other';

interface EntityBase {
  readonly id: EntityId;
  readonly type: EntityType;
  /** The preferred Arabic and English names; `fr` only where it differs from English and is known. */
  readonly name: { readonly ar: string; readonly en: string; readonly fr?: string };
  readonly aliases: { readonly ar: readonly string[]; readonly en: readonly string[] };
  /** Surfaces among name and aliases that mean this entity only with support from the context. */
  readonly ambiguous: readonly string[];
  /** ISO 3166 alpha-2 code of the country it belongs to. */
  readonly country: string | null;
  /** Identifiers in other registers; only where known. */
  readonly ids: { readonly wikidata?: string; readonly geonames?: number; readonly unSanctions?: string };
  /** Where the facts come from and how well they are verified, as the data file says it. */
  readonly verified: string;
  /** Where the entry stands: the file's name or path and its 1-based line. */
  readonly source: { readonly file: string; readonly line: number };
}

export interface FactionEntity extends EntityBase {
  readonly type: 'faction';
  readonly kind: FactionKind;
  /** The camp it belongs to: `dignity-lna`, `gna-west`, `is`, … */
  readonly side: string | null;
  readonly parent: EntityId | null;
  readonly allies: readonly EntityId[];
  readonly leaders: readonly EntityId[];
  readonly years: { readonly from: number | null; readonly to: number | null } | null;
}

export interface PlaceEntity extends EntityBase {
  readonly type: 'place';
  readonly kind: PlaceKind;
  readonly parent: EntityId | null;
  /** WGS 84 degrees; null when not known. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** For a country: its adjectives, masculine singular without the article («ليبي», «أمريكي», «أميركي»). */
  readonly demonyms: readonly string[];
  /** What the coordinates stand for: a surveyed point, the middle of an area, an estimate, or the parent's. */
  readonly coordinates: 'point' | 'area' | 'approximate' | 'parent' | null;
}

export interface PersonEntity extends EntityBase {
  readonly type: 'person';
  /** Office or part played, in English. */
  readonly role: string | null;
  readonly affiliation: EntityId | null;
  /** Ranks and offices with the days from and to which they were held. */
  readonly titles: readonly {
    readonly ar: string;
    readonly en: string;
    readonly from?: string;
    readonly to?: string;
  }[];
}

export type Entity = FactionEntity | PlaceEntity | PersonEntity;
