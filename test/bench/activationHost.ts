/**
 * Runs inside VS Code's extension host: times the extension's start, and writes what it found to the file that
 * MARSAD_TEST_REPORT names. With MARSAD_BENCH_ARTICLE, a file of the folder, it waits for that article's highlights too.
 */

import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import type { MarsadApi } from '../../client/extension';

/** As JSON in the report. */
export interface StartTimes {
  /**
   * Milliseconds: without an article, of the extension's activation (its module loaded, `activate` run); with one, from
   * the call that shows it, which has the editor activate the extension, until it has highlights.
   */
  readonly time: number;
}

const LIMIT = 60_000;

/** Called by the extension host. */
export async function run(): Promise<void> {
  const report = process.env['MARSAD_TEST_REPORT'];
  const article = process.env['MARSAD_BENCH_ARTICLE'];
  const extension = vscode.extensions.getExtension<MarsadApi>('marsad.marsad');
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (report === undefined || extension === undefined || folder === undefined)
    throw new Error('No report is named, the extension is not there, or no folder is open.');
  if (extension.isActive) throw new Error('The extension was active before its time.');
  const start = performance.now();
  if (article === undefined) await extension.activate();
  else await highlighted(extension, vscode.Uri.joinPath(folder.uri, article));
  const times: StartTimes = { time: performance.now() - start };
  writeFileSync(report, JSON.stringify(times));
}

async function highlighted(extension: vscode.Extension<MarsadApi>, uri: vscode.Uri): Promise<void> {
  const start = performance.now();
  await vscode.window.showTextDocument(uri);
  while (!extension.isActive || extension.exports.highlightsOf(uri.toString()).length === 0) {
    if (performance.now() - start > LIMIT) throw new Error('The article was never highlighted.');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
