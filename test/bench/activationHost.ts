/**
 * Runs inside VS Code's extension host: reads when the extension was loaded and activated, and writes it to the file that
 * MARSAD_TEST_REPORT names. With MARSAD_BENCH_ARTICLE, the file that the window was opened with, it waits for that
 * article's highlights too.
 */

import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { MarsadApi } from '../../client/extension';
import type { StartStep } from '../../client/startMarks';

/** Milliseconds of one start. */
export interface StartTimes {
  /** Loading the extension's code, by VS Code's own marks. */
  readonly code: number;
  /** From the call of `activate` until what it promises is there, by VS Code's own marks. */
  readonly activate: number;
  /** With an article: from the beginning of loading until each step was done, with all that a window does meanwhile. */
  readonly steps?: Readonly<Record<StartStep, number>>;
}

/** As JSON in the report. */
export type StartReport = StartTimes | { readonly error: string };

/** VS Code's own marks of what its extension host did when, in ms since 1970. */
interface EditorMarks {
  getMarks(): readonly { readonly name: string; readonly startTime: number }[];
}

const ID = 'marsad.marsad';
const LIMIT = 60_000;

/** Called by the extension host. */
export async function run(): Promise<void> {
  const report = process.env['MARSAD_TEST_REPORT'];
  if (report === undefined) throw new Error('MARSAD_TEST_REPORT names no file for the report.');
  const write = (found: StartReport): void => writeFileSync(report, JSON.stringify(found));
  try {
    write(await startTimes(process.env['MARSAD_BENCH_ARTICLE']));
  } catch (error) {
    write({ error: String(error) });
  }
}

/** Plain text is on every page of VS Code, so that the extension may well be active already. */
async function startTimes(article: string | undefined): Promise<StartTimes> {
  const extension = vscode.extensions.getExtension<MarsadApi>(ID);
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (extension === undefined || folder === undefined) throw new Error('The extension or the folder is not there.');
  const api = await extension.activate();
  const loaded = markOf('willLoadExtensionCode');
  const times = {
    code: markOf('didLoadExtensionCode') - loaded,
    activate: markOf('didActivateExtension') - markOf('willActivateExtension'),
  };
  if (article === undefined) return times;
  const uri = vscode.Uri.joinPath(folder.uri, article).toString();
  await waitFor('The article was never highlighted.', () => api.highlightsOf(uri).length > 0);
  const step = (name: StartStep): number => {
    const mark = performance.getEntriesByName(`marsad/${name}`)[0];
    if (mark === undefined) throw new Error(`The extension has kept no mark of ${name}.`);
    return performance.timeOrigin + mark.startTime - loaded;
  };
  await waitFor('The server never answered.', () => performance.getEntriesByName('marsad/answers').length > 0);
  await waitFor('A snapshot of the server was never made.', snapshotKept);
  const steps = {
    process: step('process'),
    client: step('client'),
    running: step('running'),
    answers: step('answers'),
    highlights: step('highlights'),
  };
  return { ...times, steps };
}

/** Whether the extension has kept what makes its next start quick, as a window does that stays open for some seconds. */
function snapshotKept(): boolean {
  // Where `startServer` of tools/servedVsCode has the profile.
  const kept = join(process.env['HOME'] ?? '', '..', 'data', 'User', 'globalStorage', ID);
  return existsSync(kept) && readdirSync(kept).some((file) => file.endsWith('.snapshot'));
}

async function waitFor(failure: string, holds: () => boolean): Promise<void> {
  const start = Date.now();
  while (!holds()) {
    if (Date.now() - start > LIMIT) throw new Error(failure);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

function markOf(what: string): number {
  const marks = (globalThis as { MonacoPerformanceMarks?: EditorMarks }).MonacoPerformanceMarks?.getMarks() ?? [];
  const mark = marks.find(({ name }) => name === `code/extHost/${what}/${ID}`);
  if (mark === undefined) throw new Error(`VS Code has kept no mark of ${what}.`);
  return mark.startTime;
}
