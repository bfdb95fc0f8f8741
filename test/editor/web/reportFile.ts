/** Where tests in a browser's extension host report: a browser has no files, but the machine that serves the editor has. */

import * as vscode from 'vscode';
import { extension } from '../host/editor';

/** Keeps the report beside the bundles of the tests. */
export async function writeReport(report: string): Promise<void> {
  const file = vscode.Uri.joinPath(extension().extensionUri, 'dist', 'test', 'web.report');
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(report));
}
