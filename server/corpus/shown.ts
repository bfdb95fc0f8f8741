/** What the corpus shows of a file: the editor's text with its analysis, or the packed article of the disk. */

import type { MarkedText } from '../engine';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { LineMarks } from '../marks';
import type { Analysis, EntityId } from '../model';
import type { Article, ArticleContent } from './article';
import type { Happening } from './happenings';
import { type ArticleKeys, keysOf, type NameKeys } from './keys';
import type { EntityNumbers } from './pack/entityNumbers';
import type { EntityPlaces } from './pack/keys';
import { type PackedArticle, placesIn, Unpacked } from './pack/packed';

/** An article in one of its two forms. */
export interface Shown {
  readonly names: NameKeys;
  readonly keys: ArticleKeys;
  readonly content: ArticleContent;
  /** Where an entity is mentioned. */
  placesOf(entity: EntityId): EntityPlaces;
  /** What the happening of a key tells. Throws `RangeError` where there is none. */
  happening(index: number): Happening;
}

/** A text that is typed in: its analysis is worked out when it is asked for. */
export class MarkedContent implements ArticleContent {
  readonly #marked: MarkedText;
  #analysis: Analysis | null = null;

  constructor(
    readonly text: string,
    marked: MarkedText,
  ) {
    this.#marked = marked;
  }

  get marks(): readonly LineMarks[] | null {
    return this.#marked.marks;
  }

  get analysis(): Analysis {
    this.#analysis ??= this.#marked.analyse();
    return this.#analysis;
  }
}

/** Open in the editor: changes with every keystroke, so it is not packed. */
export class OpenArticle implements Shown {
  #found: ReturnType<typeof keysOf> | null = null;

  constructor(
    readonly content: Article,
    readonly gazetteer: Gazetteer,
  ) {}

  get names(): NameKeys {
    return this.#keys.names;
  }

  get keys(): ArticleKeys {
    return this.#keys.keys;
  }

  /** Worked out when they are asked for: while somebody types, few texts last until then. */
  get #keys(): ReturnType<typeof keysOf> {
    this.#found ??= keysOf(this.content, this.gazetteer);
    return this.#found;
  }

  placesOf(entity: EntityId): EntityPlaces {
    const { entities, lineStarts, length } = this.names;
    const spans = entities.find((key) => key.entity === entity)?.spans ?? [];
    return { spans, lineStarts: Uint32Array.from(lineStarts), length };
  }

  happening(index: number): Happening {
    const happening = this.#keys.happenings[index];
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

  placesOf(entity: EntityId): EntityPlaces {
    return placesIn(this.bytes, this.entities, entity);
  }

  happening(index: number): Happening {
    return this.content.happening(index);
  }
}
