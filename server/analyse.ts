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

/** A mention of the article before it has its id. */
type Draft =
  | { readonly kind: 'name'; readonly name: ResolvedName }
  | { readonly kind: 'date'; readonly span: Span; readonly date: DateInterval }
  | { readonly kind: 'figure'; readonly span: Span; readonly figure: ParagraphFigure };

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
  const mentions = drafts.map(({ draft, id }) => toMention(draft, id, readings, eventOf));
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
    const own = resolved.slice(from, from + paragraph.names.length);
    from += paragraph.names.length;
    return own;
  });
}

const UNKNOWN: DateInterval = { earliest: null, latest: null, precision: null };

/** Gives every mention its id, in text order, the longer first. */
function number(
  placed: readonly Placed[],
  names: readonly (readonly (ResolvedName | null)[])[],
  dates: readonly (readonly DateInterval[])[],
): { ids: ParagraphIds[]; drafts: { draft: Draft; id: string }[] } {
  const found: { draft: Draft; span: Span; ids: (string | null)[]; index: number }[] = [];
  const ids = placed.map(({ offset, paragraph }, at): ParagraphIds => {
    const own: ParagraphIds = {
      names: paragraph.names.map(() => null),
      dates: paragraph.dates.map(() => ''),
      figures: paragraph.figures.map(() => ''),
    };
    names[at]?.forEach((name, index) => {
      if (name !== null) found.push({ draft: { kind: 'name', name }, span: name, ids: own.names, index });
    });
    paragraph.dates.forEach((date, index) => {
      const span = shifted(date, offset);
      const resolved = dates[at]?.[index] ?? UNKNOWN;
      found.push({ draft: { kind: 'date', span, date: resolved }, span, ids: own.dates as (string | null)[], index });
    });
    paragraph.figures.forEach((figure, index) => {
      const span = shifted(figure, offset);
      found.push({ draft: { kind: 'figure', span, figure }, span, ids: own.figures as (string | null)[], index });
    });
    return own;
  });
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const drafts = found.map(({ draft, ids: own, index }, at) => {
    const id = `m${at + 1}`;
    own[index] = id;
    return { draft, id };
  });
  return { ids, drafts };
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
        ...(denied ? { denied } : {}),
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
  if (draft.kind === 'name') return { id, ...draft.name } satisfies NameMention;
  const { start, end } = draft.span;
  if (draft.kind === 'date') {
    const { earliest, latest, precision } = draft.date;
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
  const reading = figures.get(id);
  const casualty: Figure = { ...(reading as PlacedFigure['figure']), event: eventOf.get(id) ?? null };
  const mention: CasualtyMention = {
    id,
    type: 'casualty',
    start,
    end,
    basis: 'pattern',
    confidence: draft.figure.confidence,
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
