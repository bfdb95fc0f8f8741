/**
 * `npm start`: opens VS Code on the five articles with the extension in it. A desktop VS Code is taken where its command
 * `code` and a display are there, else the one of npm is served on loopback for a browser. `--served` insists on the latter, and a path
 * opens another folder. Ends with the window, or with Ctrl-C.
 */

import { access, constants, stat } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { ROOT, SEEDS_FOLDER } from './paths';
import { run, startGroup, stopGroup } from './processes';
import { installServedVsCode } from './servedVsCode/install';
import { startServer } from './servedVsCode/server';
import { packageExtension } from './vsix';

const BUILD_LIMIT = 2 * 60_000;

const args = process.argv.slice(2);
const folder = resolve(args.find((arg) => !arg.startsWith('--')) ?? SEEDS_FOLDER);

/** Settles when the user asks to end: Ctrl-C, or the terminal closes. */
const ended = new Promise<void>((settle) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => settle());
});

try {
  if (!(await stat(folder)).isDirectory()) throw new Error(`${folder} is not a folder.`);
  const code = args.includes('--served') ? undefined : await desktopCode();
  if (code === undefined) await serve();
  else await openDesktop(code);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function openDesktop(code: string): Promise<void> {
  const built = await run(process.execPath, [join(ROOT, 'esbuild.mjs')], { cwd: ROOT, limit: BUILD_LIMIT });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.output}`);
  console.log(`Opening ${folder} in VS Code. Close its window or press Ctrl-C to end.`);
  const child = startGroup(code, ['--new-window', '--wait', `--extensionDevelopmentPath=${ROOT}`, folder], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const closed = new Promise<void>((settle) => {
    child.once('close', () => settle());
  });
  await Promise.race([closed, ended]);
  await stopGroup(child);
}

async function serve(): Promise<void> {
  const vscode = await installServedVsCode('newest');
  // As a user gets it: built for release, packed, and installed from the package.
  const vsix = await packageExtension();
  console.log(`Starting VS Code ${vscode.version} with Marsad …`);
  const server = await startServer(vscode, { extensions: [vsix.path] });
  try {
    console.log(`\nVS Code is open on ${folder}:\n\n    ${server.url}/?${new URLSearchParams({ folder })}\n`);
    console.log('Open this address in a browser on this machine. Press Ctrl-C to end.');
    await ended;
  } finally {
    await server.stop();
    console.log('VS Code has ended.');
  }
}

/** The command `code` of a desktop VS Code, where a window can be shown. */
async function desktopCode(): Promise<string | undefined> {
  const display = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  if (process.platform === 'linux' && (display === undefined || display === '')) return undefined;
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  for (const path of (process.env['PATH'] ?? '').split(delimiter)) {
    const candidate = join(path, name);
    if (await usable(candidate)) return candidate;
  }
  return undefined;
}

async function usable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
