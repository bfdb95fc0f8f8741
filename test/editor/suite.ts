/** Runs mocha on modules that are bundled already, and counts what came of it. */

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** The report, one line per test, with the reason under each failure. */
  readonly lines: readonly string[];
}

export interface SuiteOptions {
  /** Milliseconds a single test may take. */
  readonly limit: number;
  /** Called with each line as it comes, so that a run that hangs shows how far it got. */
  readonly report: (line: string) => void;
  /** Runs after a test that failed, for instance to keep a picture of it. */
  readonly afterFailure?: (title: string) => Promise<void>;
  /** Tests whose full title this does not fit are not run, nor counted. */
  readonly only?: RegExp;
}

/** @param load imports the test modules one after the other; each calls `suite` and `test` while it loads. */
export async function runSuite(load: () => Promise<void>, options: SuiteOptions): Promise<Outcome> {
  const { default: Mocha } = await import('mocha');
  // Mocha's own reporters write to a console that the extension host does not show everywhere.
  class Silent extends Mocha.reporters.Base {}
  const mocha = new Mocha({ ui: 'tdd', timeout: options.limit, reporter: Silent, forbidOnly: true });
  const { afterFailure, only } = options;
  if (only !== undefined) mocha.grep(only);
  if (afterFailure !== undefined) {
    mocha.suite.afterEach(async function () {
      const current = this.currentTest;
      if (current?.state === 'failed') await afterFailure(current.fullTitle());
    });
  }
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await load();

  const lines: string[] = [];
  const write = (line: string): void => {
    lines.push(line);
    options.report(line);
  };
  let passed = 0;
  let failed = 0;
  await new Promise<void>((resolve) => {
    mocha
      .run(() => resolve())
      .on('pass', (test) => {
        passed++;
        write(`  ok    ${test.fullTitle()} (${test.duration ?? 0} ms)`);
      })
      .on('fail', (test, error: Error) => {
        failed++;
        write(`  FAIL  ${test.fullTitle()}\n        ${(error.stack ?? error.message).replaceAll('\n', '\n        ')}`);
      })
      .on('pending', (test) => {
        // A test that is left out silently is a test that nobody misses.
        failed++;
        write(`  FAIL  ${test.fullTitle()}: was not run`);
      });
  });
  return { passed, failed, lines };
}
