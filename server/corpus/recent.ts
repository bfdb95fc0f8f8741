/** The articles that were unpacked last: kept for as long as somebody holds them, and the last ones in any case. */

import type { Article } from './article';

/** An unpacked article takes some 50 kB. */
const KEPT = 256;

export class Recent {
  /** By the article's number. */
  readonly #known = new Map<number, WeakRef<Article>>();
  /** The last ones in order of their use. */
  readonly #kept = new Map<number, Article>();

  /** The article of a number, made by `make` where it is not there any more. */
  get(number: number, make: () => Article): Article {
    let article = this.#kept.get(number) ?? this.#known.get(number)?.deref();
    if (article === undefined) {
      article = make();
      this.#known.set(number, new WeakRef(article));
    }
    this.#kept.delete(number);
    this.#kept.set(number, article);
    if (this.#kept.size > KEPT) {
      const [oldest] = this.#kept.keys();
      if (oldest !== undefined) this.#kept.delete(oldest);
    }
    return article;
  }

  forget(number: number): void {
    this.#kept.delete(number);
    this.#known.delete(number);
  }
}
