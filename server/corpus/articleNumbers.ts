/** Numbers of articles: what the indexes hold instead of uris. */

import { compareTexts } from '../text/compare';

export class ArticleNumbers {
  /** By number; a file that goes keeps its number for when it comes back. */
  readonly #uris: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** The numbers below this one are in the order of their uris: files are read in order, those that come later are few. */
  #inOrder = 0;

  /** The number of a file; a new one where it has none. */
  give(uri: string): number {
    let number = this.#numbers.get(uri);
    if (number === undefined) {
      number = this.#uris.length;
      if (number === this.#inOrder && (number === 0 || this.uriOf(number - 1) < uri)) this.#inOrder++;
      this.#numbers.set(uri, number);
      this.#uris.push(uri);
    }
    return number;
  }

  /** The number of a file that is, or was, given; undefined for another. */
  of(uri: string): number | undefined {
    return this.#numbers.get(uri);
  }

  uriOf(number: number): string {
    return this.#uris[number] ?? '';
  }

  /** Orders numbers by the uris of their articles. */
  compare(a: number, b: number): number {
    if (a < this.#inOrder && b < this.#inOrder) return a - b;
    return a === b ? 0 : compareTexts(this.uriOf(a), this.uriOf(b));
  }
}
