/** Runs the suites of test/editor/host inside a real extension host, and reads their outcome from a file. */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { BUNDLED_TESTS, packMirror } from './bundleTests';
import { startChromium } from './chromium';
import { ROOT } from './paths';
import type { ServedVsCode } from './servedVsCode/install';
import { type ServerOptions, startServer } from './servedVsCode/server';
import { type CorpusFolder, corpusFolder, plainFolder } from './testCorpus';

/** Tests passed and failed in one runner. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** The bundled entries of the suites, without the `.js` that the host adds, and the folder that each is run on. */
const SUITES: readonly HostSuite[] = [
  { entry: join(BUNDLED_TESTS, 'plain'), folder: plainFolder },
  { entry: join(BUNDLED_TESTS, 'host'), folder: () => corpusFolder({ broken: true }) },
];

/** Those of a browser's extension host, and where they report: they reach no file but those of the served editor. */
const WEB_SUITES: readonly HostSuite[] = [
  { entry: join(BUNDLED_TESTS, 'web'), folder: () => corpusFolder({ broken: true }) },
  { entry: join(BUNDLED_TESTS, 'virtual'), folder: corpusFolder, scheme: 'mirror' },
];
const WEB_REPORT = join(BUNDLED_TESTS, 'web.report');

/** Settings with which a served VS Code runs the extension in the browser, though it could do so on the server. */
export const IN_BROWSER: Readonly<Record<string, unknown>> = { 'remote.extensionKind': { 'marsad.marsad': ['web'] } };

/** A whole suite on a busy machine takes a minute; an ignored request to run tests would hang for ever. */
const SUITE_LIMIT = 5 * 60_000;

/** Runs the suites in a served VS Code, shown by Chromium. */
export async function runHostTestsServed(vscode: ServedVsCode): Promise<Tally> {
  const report = await reportFile();
  const hosts = await serveHosts(vscode, { env: testEnvironment(report.path, vscode.version) });
  try {
    return await runSuites(hosts, SUITES, report);
  } finally {
    await hosts.close();
    await report.remove();
  }
}

/** Runs the suites of a browser's extension host in a served VS Code, shown by Chromium. */
export async function runWebTestsServed(vscode: ServedVsCode): Promise<Tally> {
  const mirror = join(BUNDLED_TESTS, 'mirror.vsix');
  await packMirror(mirror);
  const hosts = await serveHosts(vscode, { settings: IN_BROWSER, extensions: [mirror] });
  try {
    return await runSuites(hosts, WEB_SUITES, reportAt(WEB_REPORT));
  } finally {
    await hosts.close();
  }
}

interface HostSuite {
  readonly entry: string;
  folder(): Promise<CorpusFolder>;
  /** Of the folder's address in the window; that of the machine where it is missing. */
  readonly scheme?: string;
}

async function runSuites(hosts: ServedHosts, suites: readonly HostSuite[], report: Report): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const { entry, folder, scheme } of suites) {
    const opened = await folder();
    try {
      await hosts.run(entry, scheme === undefined ? opened.path : `${scheme}:${opened.path}`);
      tallies.push(await report.read());
    } catch (error) {
      console.log(await report.soFar());
      throw error;
    } finally {
      await opened.remove();
    }
  }
  return sum(tallies);
}

/** All of them together. */
export function sum(tallies: readonly Tally[]): Tally {
  const total = (count: keyof Tally): number => tallies.reduce((before, tally) => before + tally[count], 0);
  return { passed: total('passed'), failed: total('failed') };
}

/** A served VS Code whose windows run suites in their extension host, one after the other, with one profile. */
export interface ServedHosts {
  /**
   * Has the extension host run `suite`, the path of a bundled module without its `.js`, in a new window on `folder`, a path or
   * an address, with its file `open` shown if one is named; resolves when it has ended, however.
   * @throws Error when it does not end in time.
   */
  run(suite: string, folder: string, open?: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts one, and a browser that shows its windows. `env` is given to the extension hosts of Node's, and `extensions` are there
 * beside ours.
 */
export async function serveHosts(
  vscode: ServedVsCode,
  options: Pick<ServerOptions, 'env' | 'settings' | 'extensions'>,
): Promise<ServedHosts> {
  const server = await startServer(vscode, { automation: true, ...options });
  const browser = await startChromium();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  return {
    run: async (suite, folder, open) => {
      const said: string[] = [];
      const page = await context.newPage();
      try {
        const finished = new Promise<void>((resolve) => {
          void page.exposeFunction('codeAutomationExit', () => resolve());
        });
        await page.exposeFunction('codeAutomationLog', (_: string, args: readonly unknown[]) => {
          said.push(args.map(String).join(' '));
        });
        const remote = (path: string): string => `vscode-remote://127.0.0.1:${server.port}${path}`;
        const payload = [
          ['extensionDevelopmentPath', remote(ROOT)],
          ['extensionTestsPath', remote(suite)],
          ...(open === undefined ? [] : [['openFile', remote(join(folder, open))]]),
        ];
        const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
        await page.goto(`${server.url}/?${query}`, { timeout: 60_000 });
        await within(SUITE_LIMIT, finished);
      } catch (error) {
        console.log([...said, ...server.log().split('\n')].slice(-20).join('\n'));
        throw error;
      } finally {
        await page.close();
      }
    },
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

/**
 * Runs the suites in a desktop VS Code: the program at `executable`, else one that is downloaded from its vendor.
 * On Linux without a display it has to be started under `xvfb-run`.
 */
export async function runHostTestsDesktop(executable: string | undefined): Promise<Tally> {
  const report = await reportFile();
  const tallies: Tally[] = [];
  try {
    for (const { entry, folder } of SUITES) {
      const opened = await folder();
      const profile = await mkdtemp(join(tmpdir(), 'marsad-profile-'));
      try {
        const status = await within(
          SUITE_LIMIT,
          runTests({
            ...(executable === undefined ? { version: 'stable' } : { vscodeExecutablePath: executable }),
            extensionDevelopmentPath: ROOT,
            extensionTestsPath: entry,
            launchArgs: [
              opened.path,
              '--disable-workspace-trust',
              '--disable-extensions',
              `--user-data-dir=${profile}`,
            ],
            extensionTestsEnv: testEnvironment(report.path, undefined),
          }).catch(() => 1),
        );
        const tally = await report.read();
        tallies.push(status === 0 || tally.failed > 0 ? tally : { ...tally, failed: 1 });
      } finally {
        await rm(profile, { recursive: true, force: true });
        await opened.remove();
      }
    }
    return sum(tallies);
  } finally {
    await report.remove();
  }
}

function testEnvironment(report: string, version: string | undefined): Record<string, string> {
  return { MARSAD_TEST_REPORT: report, ...(version === undefined ? {} : { MARSAD_VSCODE_VERSION: version }) };
}

interface Report {
  /** Prints the report and gives its counts. @throws Error when the suite did not come to its end. */
  readonly read: () => Promise<Tally>;
  readonly soFar: () => Promise<string>;
}

interface ReportFile extends Report {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

async function reportFile(): Promise<ReportFile> {
  const folder = await mkdtemp(join(tmpdir(), 'marsad-report-'));
  const path = join(folder, 'report.txt');
  return { ...reportAt(path), path, remove: () => rm(folder, { recursive: true, force: true }) };
}

function reportAt(path: string): Report {
  const soFar = async () => (await readFile(path, 'utf8').catch(() => 'The suite did not start.')).trimEnd();
  return {
    soFar,
    read: async () => {
      const lines = (await soFar()).split('\n');
      const counts = lines.map((line) => /^(\d+) passed, (\d+) failed$/.exec(line)).find((match) => match !== null);
      console.log(lines.filter((line) => !/^\d+ passed, \d+ failed$/.test(line)).join('\n'));
      if (counts === undefined || counts === null) throw new Error('The suite did not come to its end.');
      return { passed: Number(counts[1]), failed: Number(counts[2]) };
    },
  };
}

/** @throws Error when the promise is not settled within `limit` milliseconds. */
async function within<T>(limit: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Nothing came within ${limit / 1000} s.`)), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
