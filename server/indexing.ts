/** Reads the folders' articles, one indexing after another, while requests are answered; a newer gazetteer ends one early. */

import type { CancellationToken } from 'vscode-languageserver';
import type { Progress } from './progress';
import type { StatusReporter } from './status';
import type { ArticleReader } from './storage/articleReader';
import type { Workspace } from './storage/workspace';

/** What an indexing needs of its session. */
export interface IndexingHost {
  /** Who reads so many articles. */
  reader(count: number): ArticleReader;
  /** The progress that the editor shows. */
  progress(): Promise<Progress>;
  /** It has come to its end, however it went. */
  ended(): void;
  failed(folders: readonly string[], error: unknown): void;
}

export class Indexing {
  readonly #workspace: Workspace;
  readonly #status: StatusReporter;
  readonly #host: IndexingHost;
  #last: Promise<void> = Promise.resolve();
  #complete = false;
  readonly #stop = new AbortController();
  /** Ends the indexing that a newer gazetteer makes pointless. */
  #outdated = new AbortController();

  constructor(workspace: Workspace, status: StatusReporter, host: IndexingHost) {
    this.#workspace = workspace;
    this.#status = status;
    this.#host = host;
  }

  /** Whether all articles of the folders have been read. */
  get complete(): boolean {
    return this.#complete;
  }

  /** Aborted when the session ends. */
  get stopped(): AbortSignal {
    return this.#stop.signal;
  }

  /** Reads all articles of these folders once what is under way has ended. */
  run(folders: readonly string[]): Promise<void> {
    const outdated = this.#outdated.signal;
    this.#last = this.#last.then(async () => {
      if (outdated.aborted) return;
      const progress = await this.#host.progress();
      const signal = AbortSignal.any([this.stopped, progress.signal, outdated]);
      this.#status.indexing(0, 0);
      try {
        await this.#workspace.index(
          folders,
          (count) => this.#host.reader(count),
          (done, total) => {
            this.#status.indexing(done, total);
            progress.report(done, total);
          },
          signal,
        );
        this.#complete = !signal.aborted;
        if (!this.stopped.aborted && !outdated.aborted) this.#status.ready();
      } catch (error) {
        this.#host.failed(folders, error);
      } finally {
        progress.done();
      }
      this.#host.ended();
    });
    return this.#last;
  }

  /** Reads files that changed. */
  async changed(files: readonly string[]): Promise<void> {
    if (files.length > 0) await this.#workspace.changed(files, (count) => this.#host.reader(count), this.stopped);
  }

  /** What is being read is read with a gazetteer that is none any more. */
  outdate(): void {
    this.#outdated.abort();
    this.#outdated = new AbortController();
  }

  /** Resolves when the indexing under way is done, or the token is cancelled. */
  async idle(token: CancellationToken): Promise<void> {
    const cancelled = new Promise<void>((resolve) => {
      if (token.isCancellationRequested) resolve();
      else token.onCancellationRequested(() => resolve());
    });
    await Promise.race([this.#last, cancelled]);
  }

  stop(): void {
    this.#stop.abort();
    this.#outdated.abort();
  }
}
