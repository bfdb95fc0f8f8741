/** One editor's session: the corpus it works on, in step with its documents, files, settings and gazetteers. */

import type { CancellationToken, Connection, Diagnostic, InitializeParams } from 'vscode-languageserver';
import type { ServerTexts } from '../l10n/server/en';
import { type Abilities, abilitiesOf, foldersOf, optionsOf } from './abilities';
import { Copies } from './corpus/copies';
import { Corpus } from './corpus/corpus';
import { EventIndex } from './corpus/eventIndex';
import { Incidents } from './corpus/incidents';
import { PACK_VERSION } from './corpus/pack/packed';
import { canonicalUri, Documents } from './documents';
import type { Engine } from './engine';
import type { FeatureContext } from './features/context';
import {
  corpusFileDiagnostics,
  fileDiagnostics,
  gazetteerDiagnostics,
  reviewFileDiagnostics,
} from './features/fileDiagnostics';
import type { FileChanges } from './fileChanges';
import { Folders } from './folders';
import { GazetteerFiles } from './gazetteerFiles';
import { Indexing } from './indexing';
import { Linking } from './linking';
import type { Platform } from './platform';
import { NO_PROGRESS, showProgress } from './progress';
import { CORPUS_CHANGED, type InitializationOptions, type Language } from './protocol';
import { ReviewDecisions } from './reviewDecisions';
import { applyReviews } from './reviews/apply';
import type { ReviewRecord } from './reviews/record';
import { DEFAULT_SETTINGS, languageOf, readSettings, textsOf } from './settings';
import { StatusReporter } from './status';
import { ArticleIndex } from './storage/articleIndex';
import { type ArticleReader, ownReader } from './storage/articleReader';
import type { CorpusFile } from './storage/corpusFile';
import { type FileProblem, LARGEST_ARTICLE } from './storage/readArticle';
import { ReviewFiles } from './storage/reviewFiles';
import { Workspace } from './storage/workspace';

/** `CORPUS_CHANGED` is sent at most this often, in milliseconds. */
const CHANGES_PAUSE = 300;
/** More files than this are worth starting threads for. */
const WORTH_THREADS = 64;

export class Session {
  readonly corpus: Corpus;
  readonly documents: Documents;
  readonly #connection: Connection;
  readonly #platform: Platform;
  #engine: Engine;
  readonly #incidents: Incidents;
  readonly #copies: Copies;
  readonly #events: EventIndex;
  readonly #workspace: Workspace;
  readonly #gazetteers: GazetteerFiles;
  readonly #reviews: ReviewFiles;
  readonly #decisions: ReviewDecisions;
  readonly #status: StatusReporter;
  readonly #indexing: Indexing;
  readonly #linking: Linking;
  readonly #folders = new Folders();
  readonly abilities: Abilities;
  readonly #options: InitializationOptions;
  settings = DEFAULT_SETTINGS;
  #changesTimer: NodeJS.Timeout | null = null;
  #corpusFilesRead: () => void = () => {};
  /**
   * Resolves once the first corpus files are read. An editor asks for symbols once, when a document opens, and would go on
   * showing events without the days that a corpus file gives them.
   */
  readonly corpusFilesRead = new Promise<void>((resolve) => {
    this.#corpusFilesRead = resolve;
  });
  /** The index has been looked for. */
  #opened = false;

  /** @param engine that of the built-in gazetteer: users' own are read later. */
  constructor(connection: Connection, platform: Platform, params: InitializeParams, engine: Engine) {
    this.#connection = connection;
    this.#platform = platform;
    this.#options = optionsOf(params);
    this.abilities = abilitiesOf(params);
    this.#gazetteers = new GazetteerFiles(platform);
    this.#reviews = new ReviewFiles(platform.files);
    this.#engine = engine;
    this.corpus = new Corpus(this.#engine, (uri) => {
      const records = this.#reviews.recordsOf(uri);
      return records.length === 0 ? null : ({ text, analysis }) => applyReviews(text, analysis, records);
    });
    this.#incidents = new Incidents(this.corpus);
    this.#decisions = new ReviewDecisions(this.corpus, this.#incidents, this.#reviews);
    this.#copies = new Copies(this.corpus);
    this.#events = new EventIndex(this.corpus);
    this.#status = new StatusReporter(connection, this.corpus);
    const failed = (uri: string, error: unknown): void => this.log(uri, error);
    this.#workspace = new Workspace(platform.files, this.corpus, {
      fileProblems: (uri, problems) => this.#fileProblems(uri, problems),
      corpusFile: (uri, file) => this.#corpusFile(uri, file),
      corpusFilesRead: () => this.#corpusFilesRead(),
      failed,
    });
    this.#indexing = new Indexing(this.#workspace, this.#status, {
      reader: (count) => this.#reader(count),
      progress: async () => (this.abilities.progress ? await showProgress(connection, this.texts) : NO_PROGRESS),
      ended: () => this.#indexed(),
      failed: (folders, error) => {
        this.log('index', error);
        this.#status.error(this.texts.problem.unreadable(folders.join(' '), messageOf(error)));
      },
    });
    this.#linking = new Linking(this.#incidents, this.#indexing.stopped);
    this.documents = new Documents(connection, this.corpus, (uri) => this.#workspace.metadataOf(uri), failed);
    for (const folder of foldersOf(params)) this.#folders.add(canonicalUri(folder));
    this.corpus.onChange(() => this.#changed());
  }

  /** Whether the client is Marsad's own, which watches files by itself. */
  get ownClient(): boolean {
    return this.#options.gazetteerDocuments === true;
  }

  get language(): Language {
    return languageOf(this.settings, this.#options.locale);
  }

  get texts(): ServerTexts {
    return textsOf(this.language);
  }

  /** What the features work with, as of now. */
  context(): FeatureContext {
    this.corpus.catchUp();
    return {
      corpus: this.corpus,
      incidents: this.#incidents,
      copies: this.#copies,
      events: this.#events,
      language: this.language,
      texts: this.texts,
      gazetteerDocuments: this.#options.gazetteerDocuments === true,
      ...(this.#options.reviews === true ? { reviewer: this.settings.reviewer } : {}),
      decidedOn: (uri, event) => this.#decisions.decidedOn(uri, event),
      userFile: (file) => this.#gazetteers.uriOf(file),
      pathOf: (uri) => this.#folders.pathOf(uri),
    };
  }

  /** Why an open document is left alone though it may be an article: it is too large. */
  documentProblems(uri: string): Diagnostic[] {
    const bytes = this.documents.length(uri);
    return bytes <= LARGEST_ARTICLE ? [] : fileDiagnostics(this.texts, uri, [{ code: 'too-large', bytes }]);
  }

  /** The user's gazetteer that a new entry goes to: the one of the article's folder, whether it exists yet or not. */
  gazetteerFor(uri: string): { readonly uri: string; readonly text: string | null } | null {
    const own =
      this.folderOf(uri) ?? (uri.startsWith('untitled:') ? this.#folders.all[0] : uri.slice(0, uri.lastIndexOf('/')));
    if (own === undefined) return null;
    const file = this.#gazetteers.fileIn(own);
    return { uri: file, text: this.#gazetteers.textOf(file) };
  }

  /** Reads settings, gazetteers and articles; requests are answered meanwhile. */
  async start(): Promise<void> {
    await this.readSettings();
    await this.#reloadGazetteer();
    await this.#reloadReviews();
    await this.#indexing.run(this.#folders.all);
  }

  /** Resolves when the indexing under way is done, or the token is cancelled. */
  async idle(token: CancellationToken): Promise<void> {
    await this.#indexing.idle(token);
  }

  async readSettings(pushed?: unknown): Promise<void> {
    const before = this.settings;
    try {
      const section: unknown = this.abilities.configuration
        ? await this.#connection.workspace.getConfiguration('marsad')
        : pushed;
      this.settings = readSettings(section);
    } catch (error) {
      this.log('workspace/configuration', error);
    }
    if (JSON.stringify(before) === JSON.stringify(this.settings)) return;
    this.#refresh();
    if (before.language !== this.settings.language) this.#changed();
  }

  async foldersChanged(added: readonly string[], removed: readonly string[]): Promise<void> {
    for (const folder of removed.map(canonicalUri)) {
      this.#folders.delete(folder);
      this.#workspace.removed([folder]);
    }
    for (const folder of added.map(canonicalUri)) this.#folders.add(folder);
    const anew = await this.#reloadGazetteer();
    await this.#reloadReviews();
    await this.#indexing.run(anew ? this.#folders.all : added.map(canonicalUri));
  }

  async filesChanged({ gazetteers, reviews, changed, come, gone }: FileChanges): Promise<void> {
    const files = new Set([...changed, ...this.#workspace.removed(gone), ...(await this.#workspace.within(come))]);
    await this.#indexing.changed([...files]);
    const articles = files.size > 0 || gone.length > 0;
    if (articles) void this.#linking.run();
    if (gazetteers && (await this.#reloadGazetteer())) await this.#indexing.run(this.#folders.all);
    if (reviews) await this.#reloadReviews();
    else if (articles) this.#tellReviewProblems();
  }

  /** Adds a verdict to the review file of a folder, and takes it into account. Rejects where it cannot be written. */
  async addReview(folder: string, record: ReviewRecord): Promise<void> {
    await this.#reviewed(await this.#reviews.add(folder, record));
  }

  log(what: string, error: unknown): void {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#connection.console.error(`${what}: ${reason}`);
  }

  dispose(): void {
    this.#indexing.stop();
    if (this.#changesTimer !== null) clearTimeout(this.#changesTimer);
    this.#status.dispose();
    this.documents.dispose();
  }

  /** The innermost workspace folder that holds a file. */
  folderOf(uri: string): string | undefined {
    return this.#folders.holding(uri);
  }

  #indexed(): void {
    this.#corpusFilesRead();
    this.#tellReviewProblems();
    this.#refresh();
    void this.#linking.run();
  }

  /** Who reads so many articles: this thread, or others where that is worth their start. */
  #reader(count: number): ArticleReader {
    const own = ownReader(this.#platform.files, this.#engine);
    const { createReader } = this.#platform;
    if (createReader === undefined || count < WORTH_THREADS) return own;
    return createReader(this.#gazetteers.files(), own);
  }

  /** Whether the gazetteer is another one than before: then the open documents have been analysed anew, all else is to be. */
  async #reloadGazetteer(): Promise<boolean> {
    await this.#gazetteers.read(this.#folders.all);
    const { gazetteer, problems } = this.#gazetteers.load();
    for (const uri of this.#gazetteers.uris()) {
      const own = problems.filter(({ file }) => file === uri);
      void this.#connection.sendDiagnostics({ uri, diagnostics: gazetteerDiagnostics(this.language, own) });
    }
    const anew = gazetteer.version !== this.corpus.gazetteer.version;
    if (anew) {
      this.#indexing.outdate();
      this.#engine = this.#platform.createEngine(gazetteer);
      this.corpus.setEngine(this.#engine);
      this.#reanalyseOpen();
    }
    if (anew || !this.#opened) await this.#openIndex();
    return anew;
  }

  /** Opens the index of the storage folder for the engine in use. */
  async #openIndex(): Promise<void> {
    this.#opened = true;
    const { indexes } = this.#platform;
    const { storagePath } = this.#options;
    if (indexes === undefined || storagePath === undefined) return;
    const key = [indexes.build, PACK_VERSION, this.corpus.gazetteer.version].join(' ');
    const failed = (error: unknown): void => this.log(storagePath, error);
    await this.#workspace.useIndex(() => ArticleIndex.open(indexes.open(storagePath), key, failed));
  }

  async #reloadReviews(): Promise<void> {
    await this.#reviewed(await this.#reviews.read(this.#folders.all));
  }

  /** Whether an article is there is known once all have been read. */
  #tellReviewProblems(): void {
    for (const { uri, problems } of this.#reviews.problems(
      (article) => !this.#indexing.complete || this.corpus.has(article),
    ))
      void this.#connection.sendDiagnostics({ uri, diagnostics: reviewFileDiagnostics(this.language, problems) });
  }

  /** Tells of the review files' problems, and takes what changed in them into the articles concerned. */
  async #reviewed(articles: readonly string[]): Promise<void> {
    this.#tellReviewProblems();
    this.#decisions.update();
    const known = articles.filter((uri) => this.corpus.article(uri) !== undefined);
    if (known.length === 0) return;
    for (const uri of known) this.corpus.reanalyse(uri);
    this.documents.announce();
    this.#refresh();
  }

  #reanalyseOpen(): void {
    for (const uri of this.documents.uris()) {
      try {
        this.corpus.reanalyse(uri);
      } catch (error) {
        this.log(uri, error);
      }
    }
    this.documents.announce();
    this.#refresh();
  }

  #fileProblems(uri: string, problems: readonly FileProblem[]): void {
    void this.#connection.sendDiagnostics({ uri, diagnostics: fileDiagnostics(this.texts, uri, problems) });
  }

  #corpusFile(uri: string, file: CorpusFile | null): void {
    void this.#connection.sendDiagnostics({
      uri,
      diagnostics: corpusFileDiagnostics(this.language, file?.problems ?? []),
    });
  }

  #changed(): void {
    this.#status.changed();
    this.#changesTimer ??= setTimeout(() => {
      this.#changesTimer = null;
      void this.#connection.sendNotification(CORPUS_CHANGED.method, {});
    }, CHANGES_PAUSE);
  }

  /** Asks the client to ask again for what it shows of the open documents. */
  #refresh(): void {
    const asked = [
      this.abilities.refreshTokens ? this.#connection.languages.semanticTokens.refresh() : null,
      this.abilities.refreshLenses ? this.#connection.sendRequest('workspace/codeLens/refresh') : null,
      this.abilities.refreshDiagnostics ? this.#connection.languages.diagnostics.refresh() : null,
    ];
    for (const request of asked) request?.then(undefined, (error: unknown) => this.log('refresh', error));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
