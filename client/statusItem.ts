/** What the server is at, in the status bar's language item of plain-text files. */

import { type Disposable, LanguageStatusSeverity, languages } from 'vscode';
import { isolate } from './bidi';
import { COMMANDS } from './commandIds';
import type { LanguageServer, Status } from './languageServer';
import { texts } from './settings';

export class StatusItem implements Disposable {
  readonly #item = languages.createLanguageStatusItem('marsad.status', { language: 'plaintext' });
  readonly #disposables: readonly Disposable[];

  constructor(readonly server: LanguageServer) {
    this.#disposables = [this.#item, server.onDidChangeStatus(() => this.update())];
    this.update();
  }

  /** Shows the state again, after a change of the language too. */
  update(): void {
    const { status } = this.server;
    const { name, restart, extractEvents, showLog } = texts();
    this.#item.name = name;
    // The two stand in one line of the editor's direction.
    this.#item.text = isolate(name);
    this.#item.detail = isolate(detailOf(status));
    this.#item.busy = status.state === 'starting' || status.state === 'indexing';
    const failed = status.state === 'error' || status.state === 'stopped';
    this.#item.severity = failed ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    this.#item.command =
      status.state === 'stopped'
        ? { command: COMMANDS.restartServer, title: restart }
        : failed
          ? { command: COMMANDS.showLog, title: showLog }
          : { command: COMMANDS.extractEvents, title: extractEvents };
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }
}

function detailOf(status: Status): string {
  const { statusIdle, statusStarting, statusIndexing, statusReady, statusError } = texts();
  switch (status.state) {
    case 'idle':
      return statusIdle;
    case 'starting':
      return statusStarting;
    case 'indexing':
      return statusIndexing(status.done, status.total);
    case 'ready':
      return status.total === 0 ? statusIdle : statusReady(status.total, status.events);
    case 'error':
      return status.message ?? statusError;
    case 'stopped':
      return statusError;
  }
}
