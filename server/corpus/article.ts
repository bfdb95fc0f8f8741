/** An article with its analysis, and the look-ups in one article. */

import { type LineMarks, markOf } from '../marks';
import type {
  Analysis,
  ArticleEvent,
  ArticleMetadata,
  CasualtyMention,
  EntityId,
  Mark,
  Mention,
  NameMention,
  Span,
} from '../model';
import { LineCursor, Lines } from './lines';

/** A text and its analysis, as they are or as they are unpacked on demand. */
export interface ArticleContent {
  readonly text: string;
  readonly analysis: Analysis;
  /** What is painted of it, where that is known before the analysis. */
  readonly marks?: readonly LineMarks[] | null;
}

export class Article {
  readonly #content: ArticleContent;
  #lines: Lines | null = null;
  #mentions: ReadonlyMap<string, Mention> | null = null;

  constructor(
    readonly uri: string,
    content: ArticleContent,
    readonly metadata: ArticleMetadata,
    /** The editor's version number while the article is open there; null when it comes from the disk. */
    readonly version: number | null,
  ) {
    this.#content = content;
  }

  get text(): string {
    return this.#content.text;
  }

  get analysis(): Analysis {
    return this.#content.analysis;
  }

  get lines(): Lines {
    this.#lines ??= new Lines(this.text);
    return this.#lines;
  }

  /** What is painted of its mentions, in their order, by line: while somebody types, this alone is worked out. */
  get marks(): readonly LineMarks[] {
    return this.#content.marks ?? this.#linesOf(this.mentions);
  }

  get mentions(): readonly Mention[] {
    return this.analysis.mentions;
  }

  get events(): readonly ArticleEvent[] {
    return this.analysis.events;
  }

  #linesOf(mentions: readonly Mention[]): LineMarks[] {
    const cursor = new LineCursor(this.lines);
    const found: { offset: number; marks: Mark[] }[] = [];
    for (const mention of mentions) {
      cursor.goTo(mention.start);
      if (found.at(-1)?.offset !== cursor.start) found.push({ offset: cursor.start, marks: [] });
      found.at(-1)?.marks.push(markOf(mention, cursor.start));
    }
    return found;
  }

  mention(id: string): Mention | undefined {
    this.#mentions ??= new Map(this.mentions.map((mention) => [mention.id, mention]));
    return this.#mentions.get(id);
  }

  event(id: string): ArticleEvent | undefined {
    return this.analysis.events.find((event) => event.id === id);
  }

  slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  /** The mentions at an offset, innermost first. The end of a mention counts, as a cursor behind it does. */
  mentionsAt(offset: number): readonly Mention[] {
    return this.mentions
      .filter(({ start, end }) => start <= offset && offset <= end)
      .sort((a, b) => Number(offset === a.end) - Number(offset === b.end) || a.end - a.start - (b.end - b.start));
  }

  /** The figures of an event, in text order. */
  figuresOf(event: ArticleEvent): readonly CasualtyMention[] {
    return event.casualties
      .map((id) => this.mention(id))
      .filter((mention): mention is CasualtyMention => mention?.type === 'casualty');
  }

  /** The events whose sentence or trigger holds an offset, the shortest sentence first. */
  eventsAt(offset: number): readonly ArticleEvent[] {
    const holds = ({ start, end }: Span): boolean => start <= offset && offset <= end;
    return this.events
      .filter((event) => holds(event.trigger) || holds(event.sentence) || event.repeats.some(holds))
      .sort((a, b) => rank(a, offset) - rank(b, offset));
  }

  /** The sentence an offset is in, or null between sentences. */
  sentenceAt(offset: number): Span | null {
    // In text order, and none inside another: the first one that ends there or later is the only one that may hold it.
    const { sentences } = this.analysis;
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sentences[middle] as Span).end < offset) low = middle + 1;
      else high = middle;
    }
    const sentence = sentences[low];
    return sentence !== undefined && sentence.start <= offset ? sentence : null;
  }
}

/** Distance of an event's trigger from an offset; triggers that hold the offset come first. */
function rank(event: ArticleEvent, offset: number): number {
  return Math.min(
    ...[event.trigger, ...event.repeats].map(({ start, end }) =>
      offset < start ? start - offset : offset > end ? offset - end : 0,
    ),
  );
}

export function isName(mention: Mention): mention is NameMention {
  return mention.type === 'faction' || mention.type === 'place' || mention.type === 'person';
}

/** The entity a mention stands for; null for figures, dates and what is not settled. */
export function entityOf(mention: Mention): EntityId | null {
  return isName(mention) ? mention.entity : null;
}
