/** Articles as a whole corpus of them is held until its document is written: packed, and unpacked while one is looked at. */

import { entityNumbers } from '../corpus/pack/entityNumbers';
import { type PackedArticle, Unpacked } from '../corpus/pack/packed';
import type { ReadArticle } from '../export/article';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Analysis, ArticleMetadata } from '../model';

/** How many are unpacked at once. */
const UNPACKED = 64;

export class KeptArticle implements ReadArticle {
  static readonly #unpacked = new Map<KeptArticle, Unpacked>();
  declare readonly outlet?: string;
  declare readonly headline?: string;
  readonly #gazetteer: Gazetteer;

  constructor(
    readonly file: string,
    readonly packed: PackedArticle,
    { outlet, headline }: ArticleMetadata,
    gazetteer: Gazetteer,
  ) {
    this.#gazetteer = gazetteer;
    if (outlet !== undefined) this.outlet = outlet;
    if (headline !== undefined) this.headline = headline;
  }

  get text(): string {
    return this.#content.text;
  }

  get analysis(): Analysis {
    return this.#content.analysis;
  }

  get #content(): Unpacked {
    const all = KeptArticle.#unpacked;
    let content = all.get(this);
    if (content === undefined) {
      content = new Unpacked(this.packed, entityNumbers(this.#gazetteer));
      const [oldest] = all.keys();
      if (all.size >= UNPACKED && oldest !== undefined) all.delete(oldest);
      all.set(this, content);
    }
    return content;
  }
}
