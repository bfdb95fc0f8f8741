/**
 * Where tests in an extension host of Node's report, in the served VS Code as under @vscode/test-electron: who starts them
 * names a file in MARSAD_TEST_REPORT and reads the outcome there.
 */

import { writeFile } from 'node:fs/promises';

export async function writeReport(report: string): Promise<void> {
  const file = process.env['MARSAD_TEST_REPORT'];
  if (file === undefined) throw new Error('MARSAD_TEST_REPORT names no file for the report.');
  await writeFile(file, report);
}
