/** What the tests do to give verdicts. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri, inside, plain, until } from './editor';

/** The file that verdicts are kept in. */
export const REVIEWS = '.marsad/reviews.jsonl';

export function setReviewer(name: string | undefined): Thenable<void> {
  return vscode.workspace.getConfiguration('marsad').update('reviewer', name, vscode.ConfigurationTarget.Global);
}

/** Runs the code action of a title at a quotation, once it is offered. */
export async function runAction(document: vscode.TextDocument, quote: string, title: RegExp): Promise<void> {
  const at = inside(document, quote);
  const { command } = await until(`an action ${title}`, async () => {
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
    );
    return found.find((each) => title.test(plain(each.title)));
  });
  assert.ok(command, 'the action has no command');
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** The lines of the review file. */
export async function reviewLines(): Promise<readonly string[]> {
  const bytes = await vscode.workspace.fs.readFile(fileUri(REVIEWS));
  return new TextDecoder().decode(bytes).trim().split('\n');
}
