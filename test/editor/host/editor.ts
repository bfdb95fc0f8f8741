/** What the host tests do in the editor, and how they wait: for a condition, never for a time. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { MarsadApi } from '../../../client/extension';

/** Milliseconds within which a condition has to come true on a busy machine. */
const LIMIT = 45_000;
const PAUSE = 50;

/** The extension, activated or not. */
export function extension(): vscode.Extension<MarsadApi> {
  const found = vscode.extensions.getExtension<MarsadApi>('marsad.marsad');
  assert.ok(found, 'the extension is not installed');
  return found;
}

/** The extension, activated, whether it reads articles or not. */
export async function activated(): Promise<MarsadApi> {
  return extension().activate();
}

/** The extension, activated, after it has read all articles. */
export async function marsad(): Promise<MarsadApi> {
  const api = await activated();
  await api.ready();
  return api;
}

/** The commands of the manifest that nobody has registered. */
export async function missingCommands(): Promise<readonly string[]> {
  const manifest: { contributes: { commands: { command: string }[] } } = extension().packageJSON;
  const known = new Set(await vscode.commands.getCommands(true));
  return manifest.contributes.commands.map(({ command }) => command).filter((name) => !known.has(name));
}

/** The address of a file in the folder under test. */
export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Shows a file of the folder in the editor. */
export async function show(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(name)));
}

/** The range of a quotation; `nth` counts from 1. */
export function find(document: vscode.TextDocument, quote: string, nth = 1): vscode.Range {
  const text = document.getText();
  let at = -1;
  for (let count = 0; count < nth; count++) at = text.indexOf(quote, at + 1);
  assert.ok(at >= 0, `«${quote}» does not stand ${nth} times in ${document.fileName}`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + quote.length));
}

/** The position in the middle of a quotation. */
export function inside(document: vscode.TextDocument, quote: string, nth = 1): vscode.Position {
  const range = find(document, quote, nth);
  return document.positionAt(document.offsetAt(range.start) + Math.floor(quote.length / 2));
}

/**
 * Asks again until the answer is one.
 * @returns the first answer that is neither false, null nor undefined.
 * @throws AssertionError that names what was waited for.
 */
export async function until<T>(what: string, ask: () => T | Promise<T>): Promise<Exclude<T, false | null | undefined>> {
  const deadline = Date.now() + LIMIT;
  for (;;) {
    const answer = await ask();
    if (answer !== false && answer !== null && answer !== undefined)
      return answer as Exclude<T, false | null | undefined>;
    if (Date.now() > deadline) assert.fail(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** What is highlighted, each as «type text», in the order of the text. */
export function highlighted(api: MarsadApi, document: vscode.TextDocument): readonly string[] {
  return [...api.highlightsOf(document.uri.toString())]
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ range, type }) => `${type} ${document.getText(range)}`);
}

/** The text of the hover cards at a position, without marks of direction. */
export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return plain(
    hovers
      .flatMap((hover) => hover.contents)
      .map((content) => (typeof content === 'string' ? content : content.value))
      .join('\n'),
  );
}

/** A text without the invisible marks that keep two directions apart. */
export function plain(text: string): string {
  return text.replace(/[\u2066-\u2069\u200e\u200f]/gu, '');
}
