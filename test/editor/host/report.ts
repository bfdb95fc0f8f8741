/** The outcome of tests that run inside VS Code's extension host, for who started them: not every host shows its console. */

import { runSuite } from '../suite';

/**
 * Runs the modules that `load` imports. Rejects when a test fails, which ends the host with a status that is not 0.
 * @param write keeps the report as it is so far, in place of what was kept before.
 */
export async function runReported(load: () => Promise<void>, write: (report: string) => Promise<void>): Promise<void> {
  let report = '';
  let written = write(report);
  const add = (line: string): void => {
    report += `${line}\n`;
    written = written.then(() => write(report));
  };
  try {
    const outcome = await runSuite(load, { limit: 120_000, report: add });
    add(`${outcome.passed} passed, ${outcome.failed} failed`);
    if (outcome.failed > 0) throw new Error(`${outcome.failed} tests failed`);
  } catch (error) {
    add(`The suite stopped: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
    throw error;
  } finally {
    await written;
  }
}
