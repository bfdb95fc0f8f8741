/**
 * All articles of the workspace, kept right while they change: each with its analysis, and the way from an entity to its
 * mentions. A look-up costs the number of its results; a change costs the article it is in.
 */

import type { Engine } from '../engine';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Analysis, ArticleMetadata, EntityId, NameMention } from '../model';
import { isArabicArticle } from './arabic';
import { Article, entityOf } from './article';

/** An article before and after a change; null where it was not, or is no more, part of the corpus. */
export interface ArticleChange {
  readonly uri: string;
  readonly before: Article | null;
  readonly after: Article | null;
}

/** A mention of an entity, with the article it is in. */
export interface Occurrence {
  readonly article: Article;
  readonly mention: NameMention;
}

/** The text of an article as it stands on the disk and, while it is open, in the editor; the editor's goes first. */
interface Source {
  disk: string | null;
  editor: { readonly text: string; readonly version: number } | null;
  metadata: ArticleMetadata;
}

/** What is kept for an entity. */
interface Posting {
  /** By article: the mentions, in text order. */
  readonly articles: Map<string, readonly NameMention[]>;
  readonly surfaces: Map<string, number>;
  mentions: number;
  /** The uris in order, worked out when asked for. */
  sorted: readonly string[] | null;
}

/** Takes what analysts said of an article into account; gives the analysis as it is where they said nothing. */
export type ReviewArticle = (uri: string, text: string, analysis: Analysis) => Analysis;

export class Corpus {
  #engine: Engine;
  readonly #review: ReviewArticle;
  #version = 0;
  #events = 0;
  readonly #sources = new Map<string, Source>();
  readonly #articles = new Map<string, Article>();
  readonly #postings = new Map<EntityId, Posting>();
  readonly #listeners = new Set<(change: ArticleChange) => void>();
  #sortedUris: readonly string[] | null = null;

  constructor(engine: Engine, review: ReviewArticle = (_uri, _text, analysis) => analysis) {
    this.#engine = engine;
    this.#review = review;
  }

  /** Grows with every change of an article. */
  get version(): number {
    return this.#version;
  }

  get gazetteer(): Gazetteer {
    return this.#engine.gazetteer;
  }

  get articleCount(): number {
    return this.#articles.size;
  }

  get eventCount(): number {
    return this.#events;
  }

  /** How many entities are mentioned anywhere. */
  get entityCount(): number {
    return this.#postings.size;
  }

  /** Calls `listener` after every change, in its order; gives what ends that. */
  onChange(listener: (change: ArticleChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  article(uri: string): Article | undefined {
    return this.#articles.get(uri);
  }

  /** The uris of all articles, in order. */
  uris(): readonly string[] {
    this.#sortedUris ??= [...this.#articles.keys()].sort(compare);
    return this.#sortedUris;
  }

  /** Whether a file was given, article or not. */
  has(uri: string): boolean {
    return this.#sources.has(uri);
  }

  /** Every file given, article or not: what a new gazetteer has to look at again. */
  sources(): readonly string[] {
    return [...this.#sources.keys()];
  }

  /** Whether the text of `uri` comes from the editor. */
  isOpen(uri: string): boolean {
    return this.#sources.get(uri)?.editor != null;
  }

  /** Takes the text of a file as it stands on the disk. An open article keeps the editor's text. */
  update(uri: string, text: string, metadata: ArticleMetadata = {}): void {
    const source = this.#sources.get(uri);
    if (source !== undefined && source.disk === text && source.metadata === metadata) return;
    this.#sources.set(uri, { disk: text, editor: source?.editor ?? null, metadata });
    if (source?.editor == null || source.metadata !== metadata) this.reanalyse(uri);
  }

  /** Takes the text of a document as it stands in the editor. */
  updateOpen(uri: string, text: string, version: number, metadata: ArticleMetadata = {}): void {
    this.#sources.set(uri, { disk: this.#sources.get(uri)?.disk ?? null, editor: { text, version }, metadata });
    this.reanalyse(uri);
  }

  /** The editor closed the document: the text on the disk counts again; without one the article goes. */
  close(uri: string): void {
    const source = this.#sources.get(uri);
    if (source?.editor == null) return;
    source.editor = null;
    if (source.disk === null) this.#sources.delete(uri);
    this.reanalyse(uri);
  }

  /** The file is gone from the disk. An open document stays. */
  remove(uri: string): void {
    const source = this.#sources.get(uri);
    if (source === undefined) return;
    source.disk = null;
    if (source.editor !== null) return;
    this.#sources.delete(uri);
    this.#replace(uri, null);
  }

  rename(from: string, to: string): void {
    const source = this.#sources.get(from);
    if (source === undefined) return;
    this.#sources.delete(from);
    this.#replace(from, null);
    this.#sources.set(to, source);
    this.reanalyse(to);
  }

  setMetadata(uri: string, metadata: ArticleMetadata): void {
    const source = this.#sources.get(uri);
    if (source === undefined || source.metadata === metadata) return;
    source.metadata = metadata;
    this.reanalyse(uri);
  }

  /** Takes another engine. The articles keep their old analysis until `reanalyse` reaches them. */
  setEngine(engine: Engine): void {
    this.#engine = engine;
  }

  /** Analyses a file anew from what is known of it. */
  reanalyse(uri: string): void {
    const source = this.#sources.get(uri);
    const text = source?.editor?.text ?? source?.disk ?? null;
    if (source === undefined || text === null || !isArabicArticle(text)) {
      this.#replace(uri, null);
      return;
    }
    const analysis = this.#review(uri, text, this.#engine.analyse(text, source.metadata));
    this.#replace(uri, new Article(uri, text, source.metadata, analysis, source.editor?.version ?? null));
  }

  /** How often an entity is mentioned, and in how many articles. */
  countOf(entity: EntityId): { readonly mentions: number; readonly articles: number } {
    const posting = this.#postings.get(entity);
    return { mentions: posting?.mentions ?? 0, articles: posting?.articles.size ?? 0 };
  }

  /** The entities that are mentioned anywhere, in no particular order. */
  entities(): IterableIterator<EntityId> {
    return this.#postings.keys();
  }

  /** The uris of the articles that mention an entity, in order. */
  articlesOf(entity: EntityId): readonly string[] {
    const posting = this.#postings.get(entity);
    if (posting === undefined) return [];
    posting.sorted ??= [...posting.articles.keys()].sort(compare);
    return posting.sorted;
  }

  /** The mentions of an entity in one article, in text order. */
  mentionsIn(uri: string, entity: EntityId): readonly NameMention[] {
    return this.#postings.get(entity)?.articles.get(uri) ?? [];
  }

  /** The mentions of an entity over the corpus, by uri and offset; lazily, so that the first ones cost little. */
  *occurrences(entity: EntityId): Generator<Occurrence> {
    for (const uri of this.articlesOf(entity)) {
      const article = this.#articles.get(uri);
      if (article === undefined) continue;
      for (const mention of this.mentionsIn(uri, entity)) yield { article, mention };
    }
  }

  /** The wordings by which the corpus names an entity, most frequent first. */
  surfacesOf(entity: EntityId): readonly { readonly text: string; readonly count: number }[] {
    return [...(this.#postings.get(entity)?.surfaces ?? [])]
      .map(([text, count]) => ({ text, count }))
      .sort((a, b) => b.count - a.count || compare(a.text, b.text));
  }

  #replace(uri: string, after: Article | null): void {
    const before = this.#articles.get(uri) ?? null;
    if (before === null && after === null) return;
    if (before !== null) this.#takeOut(before);
    if (after === null) this.#articles.delete(uri);
    else {
      this.#articles.set(uri, after);
      this.#putIn(after);
    }
    if (before === null || after === null) this.#sortedUris = null;
    this.#events += (after?.events.length ?? 0) - (before?.events.length ?? 0);
    this.#version++;
    for (const listener of this.#listeners) listener({ uri, before, after });
  }

  #putIn(article: Article): void {
    for (const [entity, mentions] of byEntity(article)) {
      let posting = this.#postings.get(entity);
      if (posting === undefined) {
        posting = { articles: new Map(), surfaces: new Map(), mentions: 0, sorted: null };
        this.#postings.set(entity, posting);
      }
      posting.articles.set(article.uri, mentions);
      posting.mentions += mentions.length;
      posting.sorted = null;
      countSurfaces(posting.surfaces, article, mentions, 1);
    }
  }

  #takeOut(article: Article): void {
    for (const [entity, mentions] of byEntity(article)) {
      const posting = this.#postings.get(entity);
      if (posting === undefined) continue;
      posting.articles.delete(article.uri);
      posting.mentions -= mentions.length;
      posting.sorted = null;
      countSurfaces(posting.surfaces, article, mentions, -1);
      if (posting.articles.size === 0) this.#postings.delete(entity);
    }
  }
}

function byEntity(article: Article): ReadonlyMap<EntityId, readonly NameMention[]> {
  const mentions = new Map<EntityId, NameMention[]>();
  for (const mention of article.mentions) {
    const entity = entityOf(mention);
    if (entity === null) continue;
    const known = mentions.get(entity);
    if (known === undefined) mentions.set(entity, [mention as NameMention]);
    else known.push(mention as NameMention);
  }
  return mentions;
}

function countSurfaces(
  surfaces: Map<string, number>,
  article: Article,
  mentions: readonly NameMention[],
  step: number,
): void {
  for (const mention of mentions) {
    if (!mention.named) continue;
    const surface = article.slice(mention);
    const count = (surfaces.get(surface) ?? 0) + step;
    if (count === 0) surfaces.delete(surface);
    else surfaces.set(surface, count);
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
