/** Gazetteer entries as read-only documents, which «Go to Definition» opens. */

import { type CancellationToken, type Disposable, EventEmitter, type Uri, workspace } from 'vscode';
import { GAZETTEER_ENTRY, GAZETTEER_SCHEME } from '../server/protocol';
import type { LanguageServer } from './languageServer';
import { texts } from './settings';

/**
 * Registers the scheme. The addresses end in `.md`, and the manifest's default for `workbench.editorAssociations` opens
 * them in the editor's Markdown preview: as text they would show their direction marks as red boxes.
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
