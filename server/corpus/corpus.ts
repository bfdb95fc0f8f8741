/**
 * All articles of the workspace, kept right while they change: each with its analysis, and the way from an entity to its
 * mentions. A look-up costs the number of its results; a change costs the article it is in.
 */

import type { Engine } from '../engine';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { ArticleMetadata, EntityId, NameMention, Span } from '../model';
import { compareTexts } from '../text/compare';
import { Article, entityOf } from './article';
import { ArticleMaker, type ReviewArticle } from './articleMaker';
import { ArticleNumbers } from './articleNumbers';
import { type ArticleChange, EntityIndex } from './entityIndex';
import type { Happening } from './happenings';
import type { ArticleKeys } from './keys';
import { Lines } from './lines';
import type { PackedArticle } from './pack/packed';
import { Recent } from './recent';
import { type ClosedArticle, OpenArticle, type Shown } from './shown';

/** A mention of an entity, with the article it is in. */
export interface Occurrence {
  readonly article: Article;
  readonly mention: NameMention;
}

/** A file as it stands on the disk and, while it is open, in the editor; the editor's text goes first. */
interface Source {
  readonly number: number;
  metadata: ArticleMetadata;
  /** Whether it is on the disk. */
  there: boolean;
  /** The article on the disk, or null for a text that is none. */
  disk: ClosedArticle | null;
  /** The text on the disk where it is newer than `disk`: it is analysed once the editor lets go of the document. */
  newer: string | null;
  /** The metadata, the engine or a review changed since `disk` was made. */
  stale: boolean;
  editor: { readonly text: string; readonly version: number } | null;
  /** What the indexes have. */
  shown: Shown | null;
}

export class Corpus {
  readonly #maker: ArticleMaker;
  readonly #sources = new Map<string, Source>();
  readonly #numbers = new ArticleNumbers();
  readonly #index = new EntityIndex((a, b) => this.compare(a, b));
  readonly #recent = new Recent();
  #version = 0;
  #sortedUris: readonly string[] | null = null;

  constructor(engine: Engine, review: ReviewArticle = () => null) {
    this.#maker = new ArticleMaker(engine, review);
  }

  /** Grows with every change of an article. */
  get version(): number {
    return this.#version;
  }

  get gazetteer(): Gazetteer {
    return this.#maker.gazetteer;
  }

  get articleCount(): number {
    return this.#index.articles;
  }

  get eventCount(): number {
    return this.#index.events;
  }

  /** How many entities are mentioned anywhere. */
  get entityCount(): number {
    return this.#index.size;
  }

  /** Calls `listener` after every change, in its order; gives what ends that. */
  onChange(listener: (change: ArticleChange) => void): () => void {
    return this.#index.onChange(listener);
  }

  /** The same object as long as somebody holds it and the article does not change. */
  article(uri: string): Article | undefined {
    const source = this.#sources.get(uri);
    if (source === undefined || source.shown === null) return undefined;
    const { shown } = source;
    if (shown instanceof OpenArticle) return shown.content;
    return this.#recent.get(source.number, () => new Article(uri, shown.content, source.metadata, null));
  }

  /** The uris of all articles, in order. */
  uris(): readonly string[] {
    this.#sortedUris ??= [...this.#sources]
      .flatMap(([uri, { shown }]) => (shown === null ? [] : [uri]))
      .sort(compareTexts);
    return this.#sortedUris;
  }

  /** Gives files their numbers before they come, so that they may come in any order. */
  expect(uris: readonly string[]): void {
    for (const uri of uris) this.#numbers.give(uri);
  }

  /** The uri of an article's number. */
  uriOf(number: number): string {
    return this.#numbers.uriOf(number);
  }

  /** The number of a file that is, or was, given; undefined for another. */
  numberOf(uri: string): number | undefined {
    return this.#numbers.of(uri);
  }

  /** Orders the numbers of articles by their uris. */
  compare(a: number, b: number): number {
    return this.#numbers.compare(a, b);
  }

  /** What the indexes keep of an article; null where there is none. */
  keysOf(uri: string): ArticleKeys | null {
    return this.#sources.get(uri)?.shown?.keys ?? null;
  }

  /** What one of an article's happenings tells. Throws `RangeError` where there is none. */
  happening(article: number, index: number): Happening {
    const shown = this.#sources.get(this.uriOf(article))?.shown;
    if (shown == null) throw new RangeError(`There is no article ${article}.`);
    return shown.happening(index);
  }

  /** Whether a file was given, article or not. */
  has(uri: string): boolean {
    return this.#sources.has(uri);
  }

  /** Every file given, article or not. */
  sources(): readonly string[] {
    return [...this.#sources.keys()];
  }

  metadataOf(uri: string): ArticleMetadata | undefined {
    return this.#sources.get(uri)?.metadata;
  }

  /** Whether the text of `uri` comes from the editor. */
  isOpen(uri: string): boolean {
    return this.#sources.get(uri)?.editor != null;
  }

  /** Takes the text of a file as it stands on the disk. An open article keeps the editor's text. */
  update(uri: string, text: string, metadata: ArticleMetadata = {}): void {
    const source = this.#source(uri, metadata);
    const sameMetadata = source.metadata === metadata;
    const known = source.newer ?? source.disk?.content.text;
    if (source.there && known === text && sameMetadata) return;
    source.there = true;
    source.newer = text;
    source.metadata = metadata;
    if (source.editor === null || !sameMetadata) this.#show(uri, source);
  }

  /**
   * Takes a file as somebody else read it from the disk: packed with the engine's gazetteer, or null for a text that is no
   * article. Throws `RangeError`, and takes nothing, where the bytes are no packed article.
   * @param later only the names are found at once; all else once it is `settling`.
   */
  take(uri: string, packed: PackedArticle | null, metadata: ArticleMetadata = {}, later = false): void {
    const disk = packed === null ? null : this.#maker.reviewed(uri, packed);
    const source = this.#source(uri, metadata);
    const sameMetadata = source.metadata === metadata;
    Object.assign(source, { there: true, disk, newer: null, stale: false, metadata });
    // What the indexes have of an earlier text must not be looked up in this one.
    if (source.editor === null || !sameMetadata) this.#show(uri, source, later && source.shown === null);
  }

  /** Brings into the indexes what was taken for later, an article at a step. */
  *settling(): Generator<void> {
    for (const step of this.#index.settling()) {
      this.#version++;
      yield step;
    }
  }

  /**
   * Takes the text of a document as it stands in the editor.
   * @param later the article is shown at once, and the indexes have its old text until they `catchUp`.
   */
  updateOpen(uri: string, text: string, version: number, metadata: ArticleMetadata = {}, later = false): void {
    const source = this.#source(uri, metadata);
    source.stale ||= source.metadata !== metadata;
    source.editor = { text, version };
    source.metadata = metadata;
    this.#show(uri, source, later);
  }

  /** Brings into the indexes what was typed: before they are asked, and when typing pauses. */
  catchUp(): void {
    for (const uri of this.#index.behind()) {
      const source = this.#sources.get(uri);
      if (source !== undefined) this.#replace(uri, source, source.shown);
    }
  }

  /** The editor closed the document: the text on the disk counts again; without one the article goes. */
  close(uri: string): void {
    const source = this.#sources.get(uri);
    if (source === undefined || source.editor === null) return;
    source.editor = null;
    this.#show(uri, source);
  }

  /** The file is gone from the disk. An open document stays. */
  remove(uri: string): void {
    const source = this.#sources.get(uri);
    if (source === undefined) return;
    Object.assign(source, { there: false, disk: null, newer: null });
    if (source.editor === null) this.#show(uri, source);
  }

  rename(from: string, to: string): void {
    const source = this.#sources.get(from);
    if (source === undefined) return;
    const { there, newer, editor, metadata } = source;
    const text = newer ?? source.disk?.content.text ?? null;
    Object.assign(source, { there: false, disk: null, newer: null, editor: null });
    this.#show(from, source);
    const target = this.#source(to, metadata);
    Object.assign(target, { there, newer: text, editor, metadata, disk: null });
    this.#show(to, target);
  }

  setMetadata(uri: string, metadata: ArticleMetadata): void {
    const source = this.#sources.get(uri);
    if (source === undefined || source.metadata === metadata) return;
    source.metadata = metadata;
    this.reanalyse(uri);
  }

  /** Takes another engine. The articles keep their old analysis until `reanalyse` or `take` reaches them. */
  setEngine(engine: Engine): void {
    this.#maker.engine = engine;
    for (const source of this.#sources.values()) source.stale = true;
  }

  /** Analyses a file anew from what is known of it. */
  reanalyse(uri: string): void {
    const source = this.#sources.get(uri);
    if (source === undefined) return;
    source.stale = true;
    this.#show(uri, source);
  }

  /** How often an entity is mentioned, and in how many articles. */
  countOf(entity: EntityId): { readonly mentions: number; readonly articles: number } {
    return this.#index.countOf(entity);
  }

  /** The entities that are mentioned anywhere, in no particular order. */
  entities(): IterableIterator<EntityId> {
    return this.#index.entities();
  }

  /** The uris of the articles that mention an entity, in order. */
  articlesOf(entity: EntityId): readonly string[] {
    return Array.from(this.#index.articlesOf(entity), (number) => this.uriOf(number));
  }

  /** The mentions of an entity in one article, in text order. */
  mentionsIn(uri: string, entity: EntityId): readonly NameMention[] {
    const mentions = this.article(uri)?.mentions ?? [];
    return mentions.filter((mention) => entityOf(mention) === entity) as NameMention[];
  }

  /** The mentions of an entity over the corpus, by uri and offset; lazily, so that the first ones cost little. */
  *occurrences(entity: EntityId): Generator<Occurrence> {
    for (const number of this.#index.articlesOf(entity)) {
      const uri = this.uriOf(number);
      const article = this.article(uri);
      if (article === undefined) continue;
      for (const mention of this.mentionsIn(uri, entity)) yield { article, mention };
    }
  }

  /** Where an entity is mentioned over the corpus, by uri; lazily, and without unpacking the articles. */
  *spansOf(
    entity: EntityId,
  ): Generator<{ readonly uri: string; readonly lines: Lines; readonly spans: readonly Span[] }> {
    // Of one's own, since articles may change while somebody takes his time.
    for (const number of this.#index.articlesOf(entity).slice()) {
      const uri = this.uriOf(number);
      const places = this.#sources.get(uri)?.shown?.placesOf(entity);
      if (places === undefined) continue;
      const { spans, lineStarts, length } = places;
      yield { uri, lines: new Lines({ starts: lineStarts, length }), spans };
    }
  }

  /** The wordings by which the corpus names an entity, most frequent first. */
  surfacesOf(entity: EntityId): readonly { readonly text: string; readonly count: number }[] {
    return this.#index.surfacesOf(entity);
  }

  /** What is known of a file; of a new one nothing but its metadata. */
  #source(uri: string, metadata: ArticleMetadata): Source {
    let source = this.#sources.get(uri);
    if (source === undefined) {
      source = {
        number: this.#numbers.give(uri),
        metadata,
        there: false,
        disk: null,
        newer: null,
        stale: false,
        editor: null,
        shown: null,
      };
      this.#sources.set(uri, source);
    }
    return source;
  }

  /** Analyses what is to be shown of a file, where that is not done, and brings it into the indexes. */
  #show(uri: string, source: Source, later = false): void {
    const { editor, metadata } = source;
    if (editor === null && !source.there) {
      this.#sources.delete(uri);
      this.#replace(uri, source, null);
      return;
    }
    if (editor !== null) {
      const shown = this.#maker.open(uri, editor.text, editor.version, metadata);
      if (later && shown !== null) this.#runAhead(uri, source, shown);
      else this.#replace(uri, source, shown);
      return;
    }
    const text = source.newer ?? (source.stale ? (source.disk?.content.text ?? null) : null);
    if (text !== null) source.disk = this.#maker.closed(uri, text, metadata);
    Object.assign(source, { newer: null, stale: false });
    this.#replace(uri, source, source.disk, later);
  }

  /** Shows what was opened or typed, and leaves the indexes behind. */
  #runAhead(uri: string, source: Source, shown: OpenArticle): void {
    this.#index.leaveBehind(uri, source.shown);
    if (source.shown === null) this.#sortedUris = null;
    source.shown = shown;
    this.#version++;
  }

  #replace(uri: string, source: Source, shown: Shown | null, later = false): void {
    const before = source.shown;
    if (before === null && shown === null) return;
    source.shown = shown;
    this.#recent.forget(source.number);
    if (before === null || shown === null) this.#sortedUris = null;
    this.#version++;
    this.#index.replace(uri, source.number, before, shown, later);
  }
}
