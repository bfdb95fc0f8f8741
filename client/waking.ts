/**
 * Decides when the server is worth starting. Plain text is everywhere and mostly not Arabic: until something Arabic
 * turns up, nothing is read beyond the first kilobytes of a few files.
 */

import { type Disposable, type TextDocument, type Uri, workspace } from 'vscode';
import { hasArabic, mayBeArabic } from './bidi';
import type { LanguageServer } from './languageServer';
import { articleSchemes } from './schemes';

/** Files of the folder that are looked into, when no document that is open tells. */
const SAMPLE = 12;
/** Larger files are no articles to be sampled: reading them would not be cheap. */
const MOST_BYTES = 1_000_000;

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
  const wake = () => {
    stop();
    void server.start();
  };
  const look = (document: TextDocument) => {
    if (isPlainText(document) && mayBeArabic(document.getText())) wake();
  };
  listening.push(
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (isPlainText(document) && contentChanges.some(({ text }) => hasArabic(text))) wake();
    }),
    server.onDidChangeStatus(stop),
  );
  for (const document of workspace.textDocuments) look(document);
  return { dispose: stop, looked: server.started ? Promise.resolve() : lookIntoFolder(server, wake) };
}

async function lookIntoFolder(server: LanguageServer, wake: () => void): Promise<void> {
  if ((await folderHasArticles()) && !server.started) wake();
}

function isPlainText(document: TextDocument): boolean {
  return document.languageId === 'plaintext' && articleSchemes().includes(document.uri.scheme);
}

async function folderHasArticles(): Promise<boolean> {
  const own = await workspace.findFiles('{corpus.yaml,.marsad/*}', undefined, 1);
  if (own.length > 0) return true;
  const sample = await workspace.findFiles('**/*.txt', '**/node_modules/**', SAMPLE);
  for (const uri of sample) if (await startsArabic(uri)) return true;
  return false;
}

async function startsArabic(uri: Uri): Promise<boolean> {
  try {
    if ((await workspace.fs.stat(uri)).size > MOST_BYTES) return false;
    const bytes = await workspace.fs.readFile(uri);
    return mayBeArabic(new TextDecoder().decode(bytes.subarray(0, 8192)));
  } catch {
    // A file that cannot be read tells nothing.
    return false;
  }
}
