/** Starts the language server in Node: over standard input and output, or the channel that the editor opened. */

import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createEngine } from './engine';
import { builtinGazetteer } from './gazetteer/builtin';
import { startServer } from './server';
import { nodeFiles } from './storage/nodeFiles';

/**
 * Serves until the client ends the session. `stdio` speaks over standard input and output; `arguments` over what the
 * command line names: `--stdio`, `--node-ipc`, `--socket=…` or `--pipe=…`.
 */
export function startNodeServer(transport: 'stdio' | 'arguments'): void {
  const connection: Connection =
    transport === 'stdio'
      ? createConnection(ProposedFeatures.all, process.stdin, process.stdout)
      : createConnection(ProposedFeatures.all);
  startServer(connection, { files: nodeFiles, builtin: builtinGazetteer(), createEngine });
}
