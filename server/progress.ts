/** The progress that an editor shows of reading a folder, which its user may cancel. */

import type { Connection } from 'vscode-languageserver';
import type { ServerTexts } from '../l10n/server/en';

export interface Progress {
  /** Aborted when the user cancels. */
  readonly signal: AbortSignal;
  report(done: number, total: number): void;
  done(): void;
}

/** For clients that show none. */
export const NO_PROGRESS: Progress = { signal: new AbortController().signal, report: () => {}, done: () => {} };

/** Told at most this often, in milliseconds. */
const PAUSE = 100;

/** Begins to show how many articles are read. */
export async function showProgress(connection: Connection, texts: ServerTexts): Promise<Progress> {
  const reporter = await connection.window.createWorkDoneProgress();
  const cancelled = new AbortController();
  reporter.token.onCancellationRequested(() => cancelled.abort());
  reporter.begin(texts.progress.indexing, 0, undefined, true);
  let last = 0;
  return {
    signal: cancelled.signal,
    report: (done, total) => {
      if (performance.now() - last < PAUSE) return;
      last = performance.now();
      reporter.report(total === 0 ? 100 : Math.floor((100 * done) / total), texts.progress.articles(done, total));
    },
    done: () => reporter.done(),
  };
}
