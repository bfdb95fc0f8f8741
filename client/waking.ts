/**
 * Decides when the server is worth starting. Plain text is everywhere and mostly not Arabic: until something Arabic
 * turns up, nothing is read beyond the first kilobytes of a few files.
 */

import { type Disposable, type TextDocument, workspace } from 'vscode';
import { hasArabic, mayBeArabic } from './bidi';
import { foldersHaveArticles } from './folderSample';
import type { LanguageServer } from './languageServer';
import { articleSchemes } from './schemes';

/** Waits for something Arabic until it is disposed of. */
export interface Waking extends Disposable {
  /** Settled when what is there at the start has been looked at. */
  readonly looked: Promise<void>;
}

/** Starts the server as soon as an open document, a typed text or the folder has something Arabic. */
export function startWhenArabic(server: LanguageServer): Waking {
  const listening: Disposable[] = [];
  const stop = () => {
    for (const one of listening.splice(0)) one.dispose();
  };
  const wake = (document?: TextDocument) => {
    stop();
    void server.start(document);
  };
  const look = (document: TextDocument) => {
    if (isPlainText(document) && mayBeArabic(document.getText())) wake(document);
  };
  listening.push(
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (isPlainText(document) && contentChanges.some(({ text }) => hasArabic(text))) wake(document);
    }),
    server.onDidChangeStatus(stop),
  );
  for (const document of workspace.textDocuments) look(document);
  return { dispose: stop, looked: server.started ? Promise.resolve() : lookIntoFolder(server, wake) };
}

async function lookIntoFolder(server: LanguageServer, wake: () => void): Promise<void> {
  if ((await foldersHaveArticles()) && !server.started) wake();
}

function isPlainText(document: TextDocument): boolean {
  return document.languageId === 'plaintext' && articleSchemes().includes(document.uri.scheme);
}
