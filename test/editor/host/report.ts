/**
 * What the tests that run inside VS Code's extension host share, in the served VS Code as under @vscode/test-electron. Who
 * starts them names a file in MARSAD_TEST_REPORT and reads the outcome there, for not every host shows its console.
 */

import { appendFileSync, writeFileSync } from 'node:fs';
import { runSuite } from '../suite';

/** Runs the modules that `load` imports. Rejects when a test fails, which ends the host with a status that is not 0. */
export async function runReported(load: () => Promise<void>): Promise<void> {
  const report = process.env['MARSAD_TEST_REPORT'];
  if (report === undefined) throw new Error('MARSAD_TEST_REPORT names no file for the report.');
  writeFileSync(report, '');
  try {
    const outcome = await runSuite(load, {
      limit: 120_000,
      report: (line) => appendFileSync(report, `${line}\n`),
    });
    appendFileSync(report, `${outcome.passed} passed, ${outcome.failed} failed\n`);
    if (outcome.failed > 0) throw new Error(`${outcome.failed} tests failed`);
  } catch (error) {
    appendFileSync(report, `The suite stopped: ${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
    throw error;
  }
}
