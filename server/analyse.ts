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
import { findPublished } from './recognise/published';
import { resolveDates } from './recognise/resolveDates';
import type { Knowledge } from './recognise/scene';
import { namesAt, type ResolvedParagraph } from './resolutions';
import { paragraphs as paragraphSpans, rangeSpan } from './text/paragraphs';

/** An article of which is known what its names refer to. */
export interface ResolvedArticle {
  readonly text: string;
  readonly placed: readonly Placed[];
  readonly published: Published;
  readonly notices: readonly Notice[];
  /** By paragraph. */
  readonly resolved: readonly ResolvedParagraph[];
}

/** The first step; `read` reads one paragraph, `resolve` finds what their names refer to, and both may keep it. */
export function resolveArticle(
  text: string,
  metadata: ArticleMetadata | undefined,
  read: (text: string) => ReadParagraph,
  resolve: (placed: readonly Placed[], published: Published) => readonly ResolvedParagraph[],
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
  return { text, placed, published, notices, resolved: resolve(placed, published) };
}

/** The second step. */
export function analyseResolved(article: ResolvedArticle, knowledge: Knowledge): Analysis {
  const { text, placed, published, notices, resolved } = article;
  const names = resolved.map((paragraph, at) => namesAt(paragraph, placed[at]?.offset ?? paragraph.offset));
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
