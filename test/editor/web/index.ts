/** Entry of the tests in a browser's extension host: those of Node's that ask nothing of Node, and some of its own. */

import * as vscode from 'vscode';
import { extension } from '../host/editor';
import { runReported } from '../host/report';

/** Called by the extension host. */
export function run(): Promise<void> {
  return runReported(async () => {
    await import('../host/activation.test');
    await import('./worker.test');
    await import('../host/articles.test');
    await import('../host/hover.test');
    await import('../host/navigation.test');
    await import('../host/extraction.test');
    await import('../host/editing.test');
    await import('../host/reviews.test');
  }, write);
}

/** A browser has no files: the report goes beside this bundle, on the machine that serves the editor. */
async function write(report: string): Promise<void> {
  const file = vscode.Uri.joinPath(extension().extensionUri, 'dist', 'test', 'web.report');
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(report));
}
