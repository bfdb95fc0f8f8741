/**
 * What the corpus finds without looking into articles: which of them mention an entity, by what words, and how much there
 * is of everything. Follows each change at once or, where many come or somebody types, in two steps: names first.
 */

import type { EntityId } from '../model';
import type { ArticleKeys } from './keys';
import { Postings } from './postings';
import type { Shown } from './shown';
import { Wordings } from './wordings';

/** What the indexes held of an article and what they are to hold; null where it was not, or is no more, in the corpus. */
export interface ArticleChange {
  readonly uri: string;
  /** The article's number: of its own as long as the corpus lives. */
  readonly number: number;
  readonly before: ArticleKeys | null;
  readonly after: ArticleKeys | null;
}

interface Waiting {
  readonly number: number;
  readonly before: Shown | null;
  readonly after: Shown | null;
}

export class EntityIndex {
  #articles = 0;
  #events = 0;
  readonly #entities: Postings;
  readonly #wordings = new Wordings();
  readonly #listeners = new Set<(change: ArticleChange) => void>();
  /** What was taken for later: what the other indexes have of a file, and what they are to have. */
  readonly #waiting = new Map<string, Waiting>();
  /** What is indexed of documents that were opened or typed into since; null for nothing. */
  readonly #behind = new Map<string, Shown | null>();

  /** `compare` orders the numbers of articles. */
  constructor(compare: (a: number, b: number) => number) {
    this.#entities = new Postings(compare);
  }

  get articles(): number {
    return this.#articles;
  }

  get events(): number {
    return this.#events;
  }

  /** How many entities are mentioned anywhere. */
  get size(): number {
    return this.#entities.size;
  }

  /** Calls `listener` after every change, in its order; gives what ends that. */
  onChange(listener: (change: ArticleChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** How often an entity is mentioned, and in how many articles. */
  countOf(entity: EntityId): { readonly mentions: number; readonly articles: number } {
    const { articles, total } = this.#entities.countOf(entity);
    return { mentions: total, articles };
  }

  /** The entities that are mentioned anywhere, in no particular order. */
  entities(): IterableIterator<EntityId> {
    return this.#entities.keys() as IterableIterator<EntityId>;
  }

  /** The numbers of the articles that mention an entity, in order; not to be kept. */
  articlesOf(entity: EntityId): Int32Array {
    return this.#entities.articles(entity);
  }

  /** The wordings by which the corpus names an entity, most frequent first. */
  surfacesOf(entity: EntityId): readonly { readonly text: string; readonly count: number }[] {
    return this.#wordings.of(entity);
  }

  /** Leaves a document as it is indexed while it is opened or typed into; null where it is not. */
  leaveBehind(uri: string, indexed: Shown | null): void {
    if (!this.#behind.has(uri)) this.#behind.set(uri, indexed);
  }

  /** The documents that were left behind. */
  behind(): readonly string[] {
    return [...this.#behind.keys()];
  }

  /**
   * Takes `shown` in place of `current`, or of what was left behind.
   * @param later only the names at once, all else while it is `settling`.
   */
  replace(uri: string, number: number, current: Shown | null, shown: Shown | null, later: boolean): void {
    const before = this.#behind.has(uri) ? (this.#behind.get(uri) ?? null) : current;
    this.#behind.delete(uri);
    if (before === null && shown === null) return;
    const [gone, come] = [before?.names ?? null, shown?.names ?? null];
    for (const { entity, spans } of gone?.entities ?? []) this.#entities.remove(entity, number, spans.length);
    for (const { entity, spans } of come?.entities ?? []) this.#entities.add(entity, number, spans.length);
    this.#articles += Number(shown !== null) - Number(before !== null);
    this.#events += (come?.events ?? 0) - (gone?.events ?? 0);
    const waiting = this.#waiting.get(uri);
    this.#waiting.set(uri, { number, before: waiting === undefined ? before : waiting.before, after: shown });
    if (!later) this.#settle(uri);
  }

  /** Tells the other indexes of what waits, an article at a step. */
  *settling(): Generator<void> {
    for (const uri of this.#waiting.keys()) {
      this.#settle(uri);
      yield;
    }
  }

  #settle(uri: string): void {
    const change = this.#waiting.get(uri);
    this.#waiting.delete(uri);
    if (change === undefined) return;
    const { number, before, after } = change;
    if (before !== null) this.#wordings.count(before, -1);
    if (after !== null) this.#wordings.count(after, 1);
    const news = { uri, number, before: before?.keys ?? null, after: after?.keys ?? null };
    for (const listener of this.#listeners) listener(news);
  }
}
