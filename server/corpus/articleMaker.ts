/** Makes the two forms of an article, with what analysts said of it: of a text in the editor, and of one on the disk. */

import type { Engine } from '../engine';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Analysis, ArticleMetadata } from '../model';
import { isArabicArticle } from './arabic';
import { Article, type ArticleContent } from './article';
import { entityNumbers } from './pack/entityNumbers';
import { type PackedArticle, packArticle, Unpacked } from './pack/packed';
import { ClosedArticle, MarkedContent, OpenArticle } from './shown';

/** What takes into account what analysts said of an article; null where they said nothing. */
export type ReviewArticle = (uri: string) => ((content: ArticleContent) => Analysis) | null;

export class ArticleMaker {
  readonly #review: ReviewArticle;

  constructor(
    public engine: Engine,
    review: ReviewArticle,
  ) {
    this.#review = review;
  }

  get gazetteer(): Gazetteer {
    return this.engine.gazetteer;
  }

  /** A text as the editor has it; null where it is no article. What is not painted is worked out when it is asked for. */
  open(uri: string, text: string, version: number, metadata: ArticleMetadata): OpenArticle | null {
    if (!isArabicArticle(text)) return null;
    const marked = this.engine.mark(text, metadata);
    const review = this.#review(uri);
    // What analysts said of its parts takes all of it.
    const content =
      review === null
        ? new MarkedContent(text, marked)
        : { text, analysis: review({ text, analysis: marked.analyse() }) };
    return new OpenArticle(new Article(uri, content, metadata, version), this.gazetteer);
  }

  /** A text as the disk has it; null where it is no article. */
  closed(uri: string, text: string, metadata: ArticleMetadata): ClosedArticle | null {
    if (!isArabicArticle(text)) return null;
    const analysis = this.engine.analyse(text, metadata);
    const reviewed = this.#review(uri)?.({ text, analysis }) ?? analysis;
    return this.#closed(packArticle(text, reviewed, this.gazetteer));
  }

  /** What somebody else read and packed. Throws `RangeError` where the bytes are no packed article. */
  reviewed(uri: string, packed: PackedArticle): ClosedArticle {
    const review = this.#review(uri);
    if (review === null) return this.#closed(packed);
    const content = new Unpacked(packed, entityNumbers(this.gazetteer));
    const analysis = review(content);
    return this.#closed(analysis === content.analysis ? packed : packArticle(content.text, analysis, this.gazetteer));
  }

  #closed(packed: PackedArticle): ClosedArticle {
    return new ClosedArticle(packed, entityNumbers(this.gazetteer));
  }
}
