/** The extension's entry in an extension host that is a browser's, as in VS Code for the Web. */

import { type ExtensionContext, Uri } from 'vscode';
import { type MarsadApi, startExtension } from './extension';
import { workerHost } from './serverHost.browser';

export { stopExtension as deactivate } from './extension';

export function activate(context: ExtensionContext): MarsadApi {
  const host = workerHost(Uri.joinPath(context.extensionUri, 'dist', 'browser', 'server.js'));
  // A browser tells nobody's name.
  return startExtension(context, { host, userName: async () => '' });
}
