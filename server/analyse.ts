/**
 * The analysis of an article from its paragraphs, in two steps: what is to be painted of it (when it was published, and with
 * that what its names refer to), then all else: which days its dates are, which events it reports and which figures belong
 * to them.
 */

import type { PlacedParagraph } from './events/article';
import { buildEvents } from './events/events';
import { idAt, number, placeFigures, toMention } from './mentions';
import type { Analysis, ArticleMetadata, Mention, Notice, Published, Span } from './model';
import { type Placed, type ReadParagraph, shifted } from './placed';
import type { FactionHead } from './recognise/lexicon/factionHeads';
import type { ParagraphName } from './recognise/paragraph';
import { findPublished } from './recognise/published';
import { type PlacedName, type ResolvedName, resolveNames } from './recognise/resolve';
import { resolveDates } from './recognise/resolveDates';
import type { Knowledge } from './recognise/scene';
import { headOf, surfaceHead } from './recognise/surfaceHeads';
import { foldString } from './text/fold';
import { paragraphs as paragraphSpans, rangeSpan } from './text/paragraphs';
import type { Tokens } from './text/tokens';

/** An article of which is known what its names refer to. */
export interface ResolvedArticle {
  readonly text: string;
  readonly placed: readonly Placed[];
  readonly published: Published;
  readonly notices: readonly Notice[];
  /** By paragraph, in the order of its names; null for a name that is no mention. */
  readonly names: readonly (readonly (ResolvedName | null)[])[];
}

/** The first step; `read` reads one paragraph and may keep what it read. */
export function resolveArticle(
  text: string,
  metadata: ArticleMetadata | undefined,
  knowledge: Knowledge,
  read: (text: string) => ReadParagraph,
): ResolvedArticle {
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
  return { text, placed, published, notices, names: resolveArticleNames(placed, knowledge, published) };
}

/** The second step. */
export function analyseResolved(article: ResolvedArticle, knowledge: Knowledge): Analysis {
  const { text, placed, published, notices, names } = article;
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

/** A name whose folded surface is made when it is asked for, as few are. */
class LazySurface implements PlacedName {
  #surface: string | null = null;

  constructor(
    readonly name: ParagraphName,
    readonly offset: number,
    readonly tokens: Tokens,
  ) {}

  get surface(): string {
    this.#surface ??= foldString(this.tokens.text.slice(this.name.start, this.name.end));
    return this.#surface;
  }

  get head(): FactionHead | null {
    const { first, start } = this.name;
    const form = this.tokens.forms[first];
    // Behind particles the surface begins with another word than its token.
    return form !== undefined && start === this.tokens.starts[first] ? headOf(form) : surfaceHead(this.surface);
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
    for (const name of paragraph.names) flat.push(new LazySurface(name, offset, paragraph.tokens));
  const year = published.date === null ? null : Number(published.date.slice(0, 4));
  const resolved = resolveNames(flat, knowledge, { year });
  let from = 0;
  return placed.map(({ paragraph }) => {
    const first = from;
    from += paragraph.names.length;
    return resolved.slice(first, from);
  });
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
