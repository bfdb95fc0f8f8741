/**
 * The analysis of an article from its paragraphs: when it was published, what its names refer to, which days its dates
 * are, which events it reports and which figures belong to them.
 */

import type { PlacedParagraph } from './events/article';
import { buildEvents, type PlacedFigure } from './events/events';
import type { ParagraphTrigger } from './events/triggers';
import type {
  Analysis,
  ArticleMetadata,
  CasualtyMention,
  DateInterval,
  DateMention,
  EntityId,
  Figure,
  Mention,
  NameMention,
  Notice,
  Published,
  Span,
} from './model';
import type { ParagraphFigure, ParagraphName } from './recognise/paragraph';
import { findPublished } from './recognise/published';
import type { Paragraph } from './recognise/readParagraph';
import { type PlacedName, type ResolvedName, resolveNames } from './recognise/resolve';
import { resolveDates } from './recognise/resolveDates';
import type { Knowledge } from './recognise/scene';
import { foldString } from './text/fold';
import { paragraphs as paragraphSpans, rangeSpan } from './text/paragraphs';

/** A paragraph as kept between analyses: what depends on its text alone. */
export interface ReadParagraph {
  readonly paragraph: Paragraph;
  readonly triggers: readonly ParagraphTrigger[];
}

interface Placed {
  readonly offset: number;
  readonly paragraph: Paragraph;
  readonly triggers: readonly ParagraphTrigger[];
}

/** A mention of the article before it has its id: a name, a date or a figure. */
interface Draft extends Span {
  readonly name: ResolvedName | null;
  readonly date: DateInterval | null;
  readonly figure: ParagraphFigure | null;
  /** Where its id goes, and at which index. */
  readonly ids: (string | null)[];
  readonly index: number;
}

/** The ids of a paragraph's mentions, in the order of its names, dates and figures; null for a name that is no mention. */
interface ParagraphIds {
  readonly names: (string | null)[];
  readonly dates: string[];
  readonly figures: string[];
}

/** Analyses an article; `read` reads one paragraph and may keep what it read. */
export function analyse(
  text: string,
  metadata: ArticleMetadata | undefined,
  knowledge: Knowledge,
  read: (text: string) => ReadParagraph,
): Analysis {
  const placed: Placed[] = [];
  for (const { start, end } of paragraphSpans(text)) {
    if (end === start) continue;
    const { paragraph, triggers } = read(text.slice(start, end));
    placed.push({ offset: start, paragraph, triggers });
  }
  const { published, notices } = findPublished(
    placed.map(({ offset, paragraph }) => ({ offset, tokens: paragraph.tokens, dates: paragraph.dates })),
    metadata,
  );
  const names = resolveArticleNames(placed, knowledge, published);
  const dates = placed.map(({ paragraph }) => resolveDates(paragraph.dates, paragraph.sentences, published.date));
  const { ids, drafts } = number(placed, names, dates);
  const paragraphs = placed.map(
    ({ offset, paragraph, triggers }, at): PlacedParagraph => ({
      offset,
      paragraph,
      triggers,
      names: names[at] ?? [],
      nameIds: ids[at]?.names ?? [],
      dates: dates[at] ?? [],
      dateIds: ids[at]?.dates ?? [],
    }),
  );
  const figures = placeFigures(paragraphs, ids, knowledge);
  const { events, eventOf } = buildEvents(paragraphs, figures, knowledge.relations, published.date);
  const readings = new Map(figures.map((figure) => [figure.id, figure.figure]));
  const mentions = drafts.map((draft, at) => toMention(draft, idAt(at), readings, eventOf));
  return {
    published,
    mentions,
    events,
    sentences: sentenceSpans(placed),
    notices: [...notices, ...unresolvedFactions(text, mentions)].sort((a, b) => a.start - b.start),
  };
}

function sentenceSpans(placed: readonly Placed[]): Span[] {
  const spans: Span[] = [];
  for (const { offset, paragraph } of placed)
    for (const range of paragraph.sentences) spans.push(shifted(rangeSpan(paragraph.tokens, range), offset));
  return spans;
}

function shifted({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}

/** A name whose folded surface is made when it is asked for, as few are. */
class LazySurface implements PlacedName {
  #surface: string | null = null;

  constructor(
    readonly name: ParagraphName,
    readonly offset: number,
    readonly text: string,
  ) {}

  get surface(): string {
    this.#surface ??= foldString(this.text.slice(this.name.start, this.name.end));
    return this.#surface;
  }
}

/** The resolved names of every paragraph, in the paragraphs' order of names. */
function resolveArticleNames(
  placed: readonly Placed[],
  knowledge: Knowledge,
  published: Published,
): (ResolvedName | null)[][] {
  const flat: PlacedName[] = [];
  for (const { offset, paragraph } of placed)
    for (const name of paragraph.names) flat.push(new LazySurface(name, offset, paragraph.tokens.text));
  const year = published.date === null ? null : Number(published.date.slice(0, 4));
  const resolved = resolveNames(flat, knowledge, { year });
  let from = 0;
  return placed.map(({ paragraph }) => {
    const first = from;
    from += paragraph.names.length;
    return resolved.slice(first, from);
  });
}

const UNKNOWN: DateInterval = { earliest: null, latest: null, precision: null };

/** Gives every mention its id, in text order, the longer first. */
function number(
  placed: readonly Placed[],
  names: readonly (readonly (ResolvedName | null)[])[],
  dates: readonly (readonly DateInterval[])[],
): { ids: ParagraphIds[]; drafts: readonly Draft[] } {
  const drafts: Draft[] = [];
  const ids = placed.map(({ offset, paragraph }, at): ParagraphIds => {
    const own: ParagraphIds = {
      names: paragraph.names.map(() => null),
      dates: paragraph.dates.map(() => ''),
      figures: paragraph.figures.map(() => ''),
    };
    names[at]?.forEach((name, index) => {
      if (name !== null)
        drafts.push({ start: name.start, end: name.end, name, date: null, figure: null, ids: own.names, index });
    });
    paragraph.dates.forEach((date, index) => {
      const { start, end } = shifted(date, offset);
      const resolved = dates[at]?.[index] ?? UNKNOWN;
      drafts.push({ start, end, name: null, date: resolved, figure: null, ids: own.dates as (string | null)[], index });
    });
    paragraph.figures.forEach((figure, index) => {
      const { start, end } = shifted(figure, offset);
      drafts.push({ start, end, name: null, date: null, figure, ids: own.figures as (string | null)[], index });
    });
    return own;
  });
  drafts.sort((a, b) => a.start - b.start || b.end - a.end);
  drafts.forEach(({ ids: own, index }, at) => {
    own[index] = idAt(at);
  });
  return { ids, drafts };
}

/** The id of a mention by its position in the article. */
function idAt(position: number): string {
  return `m${position + 1}`;
}

/** The figures of the article with whose people they are, now that the names are resolved. */
function placeFigures(
  paragraphs: readonly PlacedParagraph[],
  ids: readonly ParagraphIds[],
  knowledge: Knowledge,
): PlacedFigure[] {
  return paragraphs.flatMap(({ paragraph, offset, names }, at) =>
    paragraph.figures.map((read, index): PlacedFigure => {
      const { outcome, low, high, qualifier, indefinite, unit, scope, victims, valence, denied, speaker } = read;
      const figure: PlacedFigure['figure'] = {
        outcome,
        low,
        high,
        qualifier,
        indefinite,
        unit,
        scope,
        victims,
        victimFaction: victimFaction(read, paragraph, names, knowledge),
        speaker:
          speaker === null
            ? null
            : { ...shifted(speaker, offset), via: speaker.via === null ? null : shifted(speaker.via, offset) },
        valence,
        because: read.because.map((span) => shifted(span, offset)),
        denied: denied ? true : undefined,
      };
      return { id: ids[at]?.figures[index] ?? '', paragraph: at, index, figure };
    }),
  );
}

/** Whose people a figure counts: the faction its phrase names, or the one its pronoun points back at («مقاتليها»). */
function victimFaction(
  { victimName, victimPronoun }: ParagraphFigure,
  { names }: Paragraph,
  resolved: readonly (ResolvedName | null)[],
  { relations }: Knowledge,
): EntityId | null {
  if (victimName !== null) return resolved[victimName]?.entity ?? null;
  if (victimPronoun === null) return null;
  for (let index = names.length - 1; index >= 0; index--) {
    const name = names[index];
    const found = resolved[index];
    if (name === undefined || found === null || found === undefined || name.last > victimPronoun) continue;
    if (found.type === 'faction' && found.entity !== null) return found.entity;
    if (found.type === 'person') {
      const led = relations.ledBy(found.entity);
      if (led !== null) return led;
    }
  }
  return null;
}

const PATTERN_CONFIDENCE = 0.95;

function toMention(
  draft: Draft,
  id: string,
  figures: ReadonlyMap<string, PlacedFigure['figure']>,
  eventOf: ReadonlyMap<string, string>,
): Mention {
  const { start, end, name, date, figure } = draft;
  if (name !== null) {
    const { type, entity, named, basis, confidence, candidates, gloss, kind, spelling } = name;
    return {
      id,
      type,
      start,
      end,
      entity,
      named,
      basis,
      confidence,
      candidates,
      gloss,
      kind,
      spelling,
    } satisfies NameMention;
  }
  if (date !== null) {
    const { earliest, latest, precision } = date;
    const mention: DateMention = {
      id,
      type: 'date',
      start,
      end,
      basis: 'pattern',
      confidence: PATTERN_CONFIDENCE,
      date: { earliest, latest, precision },
    };
    return mention;
  }
  const {
    outcome,
    low,
    high,
    qualifier,
    indefinite,
    unit,
    scope,
    victims,
    victimFaction,
    speaker,
    valence,
    because,
    denied,
  } = figures.get(id) as PlacedFigure['figure'];
  const casualty: Figure = {
    outcome,
    low,
    high,
    qualifier,
    indefinite,
    unit,
    scope,
    victims,
    victimFaction,
    speaker,
    valence,
    because,
    denied,
    event: eventOf.get(id) ?? null,
  };
  const mention: CasualtyMention = {
    id,
    type: 'casualty',
    start,
    end,
    basis: 'pattern',
    confidence: figure?.confidence ?? PATTERN_CONFIDENCE,
    casualty,
  };
  return mention;
}

/** Named factions that the gazetteer does not know: the analyst may want to add them. */
function unresolvedFactions(text: string, mentions: readonly Mention[]): Notice[] {
  return mentions.flatMap((mention) =>
    mention.type === 'faction' && mention.named && mention.entity === null
      ? [
          {
            code: 'unresolved-faction' as const,
            start: mention.start,
            end: mention.end,
            values: [text.slice(mention.start, mention.end)],
          },
        ]
      : [],
  );
}
