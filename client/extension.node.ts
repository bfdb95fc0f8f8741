/** The extension's entry in an extension host of Node's, on the desktop or on a server. */

import type { ExtensionContext } from 'vscode';
import { type MarsadApi, startExtension } from './extension';
import { processHost } from './serverHost.node';
import { userName } from './userName.node';

export { stopExtension as deactivate } from './extension';

export function activate(context: ExtensionContext): MarsadApi {
  const host = processHost(context.asAbsolutePath('dist'), context.globalStorageUri.fsPath);
  return startExtension(context, { host, userName });
}
