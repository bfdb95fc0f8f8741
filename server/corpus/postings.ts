/** From a key to the articles that have it, as numbers in the order of their uris. A look-up costs the number of results. */

const FIRST_SIZE = 2;

interface List {
  articles: Int32Array;
  length: number;
  /** Over all articles. */
  total: number;
}

export class Postings {
  readonly #lists = new Map<string, List>();
  readonly #compare: (a: number, b: number) => number;

  /** `compare` orders the numbers of articles. */
  constructor(compare: (a: number, b: number) => number) {
    this.#compare = compare;
  }

  get size(): number {
    return this.#lists.size;
  }

  /** Adds an article that is not under the key yet, with how often it has it. */
  add(key: string, article: number, count: number): void {
    let list = this.#lists.get(key);
    if (list === undefined) {
      list = { articles: new Int32Array(FIRST_SIZE), length: 0, total: 0 };
      this.#lists.set(key, list);
    }
    if (list.length === list.articles.length) {
      const larger = new Int32Array(2 * list.length);
      larger.set(list.articles);
      list.articles = larger;
    }
    const at = this.#placeOf(list, article);
    list.articles.copyWithin(at + 1, at, list.length);
    list.articles[at] = article;
    list.length++;
    list.total += count;
  }

  /** Takes out an article that is under the key, with the count it was added with. */
  remove(key: string, article: number, count: number): void {
    const list = this.#lists.get(key);
    if (list === undefined) return;
    const at = this.#placeOf(list, article);
    if (list.articles[at] !== article || at >= list.length) return;
    list.articles.copyWithin(at, at + 1, list.length);
    list.length--;
    list.total -= count;
    if (list.length === 0) this.#lists.delete(key);
  }

  keys(): IterableIterator<string> {
    return this.#lists.keys();
  }

  /** Not copied: valid until the next change. */
  articles(key: string): Int32Array {
    const list = this.#lists.get(key);
    return list === undefined ? new Int32Array() : list.articles.subarray(0, list.length);
  }

  /** How many articles have the key, and how often all of them together. */
  countOf(key: string): { readonly articles: number; readonly total: number } {
    const list = this.#lists.get(key);
    return { articles: list?.length ?? 0, total: list?.total ?? 0 };
  }

  /** Where an article is, or would be. What comes in order goes to the end at once. */
  #placeOf({ articles, length }: List, article: number): number {
    if (length === 0 || this.#compare(articles[length - 1] as number, article) < 0) return length;
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(articles[middle] as number, article) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
