/**
 * A virtual file system for tests, as extensions bring them: the files of the machine that serves the editor under another
 * scheme, which no search knows and of which no change is ever told.
 */

import { Disposable, type ExtensionContext, type FileSystemProvider, type Uri, workspace } from 'vscode';

export function activate(context: ExtensionContext): void {
  const real = ({ path }: Uri): Uri => context.extensionUri.with({ path });
  const { fs } = workspace;
  const files: FileSystemProvider = {
    onDidChangeFile: () => Disposable.from(),
    watch: () => Disposable.from(),
    stat: (uri) => fs.stat(real(uri)),
    readDirectory: (uri) => fs.readDirectory(real(uri)),
    createDirectory: (uri) => fs.createDirectory(real(uri)),
    readFile: (uri) => fs.readFile(real(uri)),
    writeFile: (uri, content) => fs.writeFile(real(uri), content),
    delete: (uri, options) => fs.delete(real(uri), options),
    rename: (from, to, options) => fs.rename(real(from), real(to), options),
  };
  context.subscriptions.push(workspace.registerFileSystemProvider('mirror', files, { isCaseSensitive: true }));
}
