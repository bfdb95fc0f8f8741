/** Gazetteer entries as read-only documents, which «Go to Definition» opens. */

import { type CancellationToken, type Disposable, EventEmitter, type Uri, workspace } from 'vscode';
import { GAZETTEER_ENTRY, GAZETTEER_SCHEME } from '../server/protocol';
import type { LanguageServer } from './languageServer';
import { texts } from './settings';

/**
 * Registers the scheme. The addresses end in `.md`, so that the editor takes the entries for Markdown and offers its
 * preview; like any document they are shown as text first.
 */
export function registerGazetteerDocuments(server: LanguageServer): Disposable {
  const changed = new EventEmitter<Uri>();
  const registered = workspace.registerTextDocumentContentProvider(GAZETTEER_SCHEME, {
    onDidChange: changed.event,
    async provideTextDocumentContent(uri: Uri, token: CancellationToken): Promise<string> {
      void server.start();
      const entry = await server.request(GAZETTEER_ENTRY, { uri: server.uri(uri) }, token);
      return entry?.text ?? texts().entryUnknown;
    },
  });
  // The number of mentions in an entry's document changes with the corpus.
  const listening = server.onCorpusChanged(() => {
    for (const { uri } of workspace.textDocuments) if (uri.scheme === GAZETTEER_SCHEME) changed.fire(uri);
  });
  return {
    dispose() {
      registered.dispose();
      listening.dispose();
      changed.dispose();
    },
  };
}
