/** The record of one article: its analysis in full, for other programs. `schema/extraction.schema.json` describes it. */

import type { Gazetteer } from '../gazetteer/gazetteer';
import type {
  ArticleEvent,
  Basis,
  CasualtyMention,
  DateInterval,
  DateMention,
  EntityId,
  EventActor,
  EventPlace,
  FactionKind,
  Figure,
  Mention,
  NameMention,
  PlaceKind,
  Published,
  Role,
  Span,
  Summary,
} from '../model';
import { ENGINE_VERSION } from '../version';
import { entityOf, type ReadArticle, type ReviewFields, reviewField } from './article';

/** A span with the slice of the text that it covers. Offsets are UTF-16 units. */
export interface Quote extends Span {
  readonly text: string;
}

interface Reviewed {
  readonly review?: ReviewFields;
}

interface EntityNames {
  readonly name?: { readonly en: string; readonly ar: string };
  /** Further names, English ones first. */
  readonly aliases?: readonly string[];
}

export interface NameRecord extends Quote, EntityNames, Reviewed {
  readonly id: string;
  readonly type: NameMention['type'];
  readonly basis: Basis;
  readonly confidence: number;
  readonly named: boolean;
  readonly entity: EntityId | null;
  readonly candidates?: readonly EntityId[];
  readonly gloss?: string;
  readonly spelling?: 'misspelt' | 'variant';
  readonly kind?: PlaceKind | FactionKind;
  readonly latitude?: number;
  readonly longitude?: number;
}

export interface FigureRecord extends Quote, Reviewed {
  readonly id: string;
  readonly type: 'casualty';
  readonly basis: Basis;
  readonly confidence: number;
  readonly casualty: Omit<Figure, 'speaker' | 'because'> & {
    readonly speaker: (Quote & { readonly via: string | null }) | null;
    readonly because: readonly string[];
  };
}

export interface DateRecord extends Quote {
  readonly id: string;
  readonly type: 'date';
  readonly basis: Basis;
  readonly confidence: number;
  readonly date: DateInterval;
}

export type MentionRecord = NameRecord | FigureRecord | DateRecord;

export interface PlaceReference extends EntityNames {
  readonly entity: EntityId | null;
  readonly mention: string;
  readonly text: string;
}

export interface ActorReference extends EntityNames {
  readonly entity: EntityId | null;
  readonly role: Role;
  readonly mention: string | null;
  readonly text: string;
  readonly gloss?: string;
}

export interface EventRecord extends Reviewed {
  readonly id: string;
  readonly type: ArticleEvent['type'];
  readonly subType: ArticleEvent['subType'];
  readonly status: ArticleEvent['status'];
  readonly trigger: Quote;
  readonly sentence: Span;
  readonly repeats: readonly Quote[];
  readonly date: ArticleEvent['date'];
  readonly places: readonly PlaceReference[];
  readonly actors: readonly ActorReference[];
  readonly casualties: readonly string[];
  readonly killed: Summary | null;
  readonly injured: Summary | null;
}

export interface ArticleRecord {
  readonly engine: string;
  readonly gazetteer: string;
  readonly file: string;
  readonly outlet?: string;
  readonly headline?: string;
  readonly published: Published;
  readonly mentions: readonly MentionRecord[];
  readonly events: readonly EventRecord[];
}

/** The record of an article. Every `text` is the slice of the article that the offsets beside it give. */
export function articleRecord(article: ReadArticle, gazetteer: Gazetteer): ArticleRecord {
  return {
    engine: ENGINE_VERSION,
    gazetteer: gazetteer.version,
    file: article.file,
    ...recordBody(article, gazetteer),
  };
}

/** A record without what names the article: what a result of `--stdin` has beside its `id`. */
export function recordBody(
  { text, analysis, outlet, headline }: Omit<ReadArticle, 'file'>,
  gazetteer: Gazetteer,
): Omit<ArticleRecord, 'engine' | 'gazetteer' | 'file'> {
  const byId = new Map(analysis.mentions.map((mention) => [mention.id, mention]));
  return {
    ...(outlet === undefined ? {} : { outlet }),
    ...(headline === undefined ? {} : { headline }),
    published: { date: analysis.published.date, basis: analysis.published.basis },
    mentions: analysis.mentions.map((mention) => mentionRecord(mention, text, gazetteer)),
    events: analysis.events.map((event) => eventRecord(event, text, byId, gazetteer)),
  };
}

function quote(text: string, { start, end }: Span): Quote {
  return { start, end, text: text.slice(start, end) };
}

function mentionRecord(mention: Mention, text: string, gazetteer: Gazetteer): MentionRecord {
  if (mention.type === 'casualty') return figureRecord(mention, text);
  if (mention.type === 'date') return dateRecord(mention, text);
  return nameRecord(mention, text, gazetteer);
}

function nameRecord(mention: NameMention, text: string, gazetteer: Gazetteer): NameRecord {
  const entity = entityOf(gazetteer, mention.entity);
  const kind = entity?.type === 'place' || entity?.type === 'faction' ? entity.kind : mention.kind;
  const located = entity?.type === 'place' && entity.latitude !== null && entity.longitude !== null ? entity : null;
  return {
    id: mention.id,
    type: mention.type,
    ...quote(text, mention),
    basis: mention.basis,
    confidence: mention.confidence,
    named: mention.named,
    entity: mention.entity,
    ...entityNames(gazetteer, mention.entity),
    ...(kind === undefined ? {} : { kind }),
    ...(located === null ? {} : { latitude: located.latitude ?? 0, longitude: located.longitude ?? 0 }),
    ...(mention.candidates === undefined ? {} : { candidates: mention.candidates }),
    ...(mention.gloss === undefined ? {} : { gloss: mention.gloss }),
    ...(mention.spelling === undefined ? {} : { spelling: mention.spelling }),
    ...reviewField(mention.review),
  };
}

function entityNames(gazetteer: Gazetteer, id: EntityId | null): EntityNames {
  const entity = entityOf(gazetteer, id);
  if (entity === null) return {};
  const aliases = [...entity.aliases.en, ...entity.aliases.ar];
  return {
    name: { en: entity.name.en, ar: entity.name.ar },
    ...(aliases.length === 0 ? {} : { aliases }),
  };
}

function figureRecord(mention: CasualtyMention, text: string): FigureRecord {
  const { speaker, because, ...figure } = mention.casualty;
  const via = speaker?.via;
  return {
    id: mention.id,
    type: mention.type,
    ...quote(text, mention),
    basis: mention.basis,
    confidence: mention.confidence,
    casualty: {
      ...figure,
      speaker: speaker === null ? null : { ...quote(text, speaker), via: via ? text.slice(via.start, via.end) : null },
      because: because.map(({ start, end }) => text.slice(start, end)),
    },
    ...reviewField(mention.review),
  };
}

function dateRecord(mention: DateMention, text: string): DateRecord {
  const { id, type, basis, confidence, date } = mention;
  return { id, type, ...quote(text, mention), basis, confidence, date };
}

function eventRecord(
  event: ArticleEvent,
  text: string,
  mentions: ReadonlyMap<string, Mention>,
  gazetteer: Gazetteer,
): EventRecord {
  return {
    id: event.id,
    type: event.type,
    subType: event.subType,
    status: event.status,
    trigger: quote(text, event.trigger),
    sentence: { start: event.sentence.start, end: event.sentence.end },
    repeats: event.repeats.map((span) => quote(text, span)),
    date: eventDate(event.date),
    places: event.places.map((place) => placeReference(place, text, mentions, gazetteer)),
    actors: event.actors.map((actor) => actorReference(actor, text, gazetteer)),
    casualties: event.casualties,
    killed: event.killed,
    injured: event.injured,
    ...reviewField(event.review),
  };
}

/** The fields of the published shape, whatever else was worked out on the way. */
function eventDate({ earliest, latest, precision, mention }: ArticleEvent['date']): ArticleEvent['date'] {
  return { earliest, latest, precision, mention };
}

function placeReference(
  place: EventPlace,
  text: string,
  mentions: ReadonlyMap<string, Mention>,
  gazetteer: Gazetteer,
): PlaceReference {
  const mention = mentions.get(place.mention);
  return {
    entity: place.entity,
    ...entityNames(gazetteer, place.entity),
    mention: place.mention,
    text: mention === undefined ? '' : text.slice(mention.start, mention.end),
  };
}

function actorReference(
  { entity, role, mention, span, gloss }: EventActor,
  text: string,
  gazetteer: Gazetteer,
): ActorReference {
  return {
    entity,
    ...entityNames(gazetteer, entity),
    role,
    mention,
    text: text.slice(span.start, span.end),
    ...(entity !== null || gloss === null ? {} : { gloss }),
  };
}
