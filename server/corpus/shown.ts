/** What the corpus shows of a file: the editor's text with its analysis, or the packed article of the disk. */

import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Article, ArticleContent } from './article';
import type { Happening } from './happenings';
import { type ArticleKeys, keysOf, type NameKeys } from './keys';
import type { EntityNumbers } from './pack/entityNumbers';
import { type PackedArticle, Unpacked } from './pack/packed';

/** An article in one of its two forms. */
export interface Shown {
  readonly names: NameKeys;
  readonly keys: ArticleKeys;
  readonly content: ArticleContent;
  /** What the happening of a key tells. Throws `RangeError` where there is none. */
  happening(index: number): Happening;
}

/** Open in the editor: changes with every keystroke, so it is not packed. */
export class OpenArticle implements Shown {
  readonly names: NameKeys;
  readonly keys: ArticleKeys;
  readonly #happenings: readonly Happening[];

  constructor(
    readonly content: Article,
    gazetteer: Gazetteer,
  ) {
    const { names, keys, happenings } = keysOf(content, gazetteer);
    this.names = names;
    this.keys = keys;
    this.#happenings = happenings;
  }

  happening(index: number): Happening {
    const happening = this.#happenings[index];
    if (happening === undefined) throw new RangeError(`There is no happening ${index}.`);
    return happening;
  }
}

/** Read from the disk: nothing but its bytes is kept. */
export class ClosedArticle implements Shown {
  constructor(
    readonly bytes: PackedArticle,
    readonly entities: EntityNumbers,
  ) {}

  get content(): Unpacked {
    return new Unpacked(this.bytes, this.entities);
  }

  get names(): NameKeys {
    return this.content.names;
  }

  get keys(): ArticleKeys {
    return this.content.keys;
  }

  happening(index: number): Happening {
    return this.content.happening(index);
  }
}
