/** Runs a served VS Code on loopback, with a home, a profile and extensions of its own that vanish with it. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, startGroup, stopGroup } from '../processes';
import type { ServedVsCode } from './install';

export interface ServerOptions {
  /** User settings on top of the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** `.vsix` files to install before the start. */
  readonly extensions?: readonly string[];
  /** Lets a page name extensions under development and their tests. It hides notifications too. */
  readonly automation?: boolean;
  /** More environment for the server, and so for the extension host. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface RunningServer {
  readonly port: number;
  /** Without a slash at the end. */
  readonly url: string;
  /** What `--install-extension` printed. */
  readonly installed: string;
  /** What the server has printed so far. */
  readonly log: () => string;
  /** Ends server and extension host and removes their folders. May be called twice. */
  readonly stop: () => Promise<void>;
}

/** A window that shows our own things alone, and asks nothing. */
const QUIET_SETTINGS: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'security.workspace.trust.enabled': false,
  'git.enabled': false,
  'extensions.ignoreRecommendations': true,
};

/** From the start of the process to the first answer; a busy machine takes 10 seconds. */
const START_LIMIT = 90_000;

/** @throws Error with the server's last lines when it does not come up in time. */
export async function startServer(vscode: ServedVsCode, options: ServerOptions = {}): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'marsad-vscode-'));
  const home = join(folder, 'home');
  const data = join(folder, 'data');
  const extensions = join(folder, 'extensions');
  await Promise.all([home, extensions, join(data, 'User')].map((path) => mkdir(path, { recursive: true })));
  await writeFile(join(data, 'User', 'settings.json'), JSON.stringify({ ...QUIET_SETTINGS, ...options.settings }));
  const config = join(folder, 'config.yaml');
  await writeFile(config, '');

  const env: NodeJS.ProcessEnv = { ...process.env, ...options.env, HOME: home };
  // A terminal inside of VS Code says so to its children; this is another one.
  for (const name of Object.keys(env)) if (/^(VSCODE_|XDG_|PASSWORD$|PORT$|NODE_OPTIONS$)/.test(name)) delete env[name];
  const common = ['--config', config, '--user-data-dir', data, '--extensions-dir', extensions];

  let installed = '';
  for (const extension of options.extensions ?? []) {
    const done = await run(vscode.node, [vscode.entry, ...common, '--install-extension', extension], {
      env,
      limit: START_LIMIT,
    });
    installed += done.output;
    if (done.status !== 0) {
      await rm(folder, { recursive: true, force: true });
      throw new Error(`${extension} does not install:\n${done.output}`);
    }
  }

  const port = await freePort();
  const child = startGroup(
    vscode.node,
    [
      vscode.entry,
      ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check'],
      ...['--disable-workspace-trust', '--disable-getting-started-override', '--ignore-last-opened'],
      ...common,
      ...(options.automation === true && vscode.release === 'newest'
        ? ['--vscode-option', 'enable-smoke-test-driver']
        : []),
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  const keep = (chunk: string): void => {
    log = (log + chunk).slice(-50_000);
  };
  child.stdout?.setEncoding('utf8').on('data', keep);
  child.stderr?.setEncoding('utf8').on('data', keep);
  let ended = false;
  child.once('exit', () => {
    ended = true;
  });

  const server: RunningServer = {
    port,
    url: `http://127.0.0.1:${port}`,
    installed,
    log: () => log,
    stop: async () => {
      await stopGroup(child);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  const deadline = Date.now() + START_LIMIT;
  while (!(await answers(`${server.url}/healthz`))) {
    if (ended || Date.now() > deadline) {
      await server.stop();
      throw new Error(`VS Code ${vscode.version} ${ended ? 'ended at its start' : 'did not start in time'}:\n${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return server;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}

/** A port of loopback that nobody listens on now. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', resolve);
  });
  const address = probe.address();
  await new Promise<void>((resolve) => {
    probe.close(() => resolve());
  });
  if (address === null || typeof address === 'string') throw new Error('No free port was found on loopback.');
  return address.port;
}
