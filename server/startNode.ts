/** Starts the language server in Node: over standard input and output, or the channel that the editor opened. */

import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createEngine, type Engine } from './engine';
import { builtinGazetteer } from './gazetteer/builtin';
import type { Platform } from './platform';
import { startServer } from './server';
import { asking, clientFiles } from './storage/clientFiles';
import { filesByScheme } from './storage/filesByScheme';
import { nodeFiles } from './storage/nodeFiles';
import { buildOf, nodeIndexFile } from './storage/nodeIndexFile';
import { threadReader } from './storage/nodeReader';

/**
 * What Node gives to the server.
 * @param script the bundle that runs, which worker threads run too and serve `ReaderStart`.
 * @param made an engine that has been made ahead: it is used where its gazetteer is wanted first.
 */
export function nodePlatform(connection: Connection, script: string, made?: Engine): Platform {
  let ready = made;
  return {
    files: filesByScheme(nodeFiles, clientFiles(asking(connection))),
    builtin: builtinGazetteer(),
    createEngine: (gazetteer) => {
      const engine = ready?.gazetteer === gazetteer ? ready : createEngine(gazetteer);
      ready = undefined;
      return engine;
    },
    soon: (act) => void setImmediate(act),
    createReader: (gazetteers, own) => threadReader(script, gazetteers, own),
    indexes: {
      // Read and hashed when the index is opened, not before the first answer.
      get build() {
        return buildOf(script);
      },
      open: nodeIndexFile,
    },
  };
}

/**
 * Serves until the client ends the session. `stdio` speaks over standard input and output; `arguments` over what the
 * command line names: `--stdio`, `--node-ipc`, `--socket=…` or `--pipe=…`. For `script` and `made` see `nodePlatform`.
 */
export function startNodeServer(transport: 'stdio' | 'arguments', script: string, made?: Engine): void {
  const connection: Connection =
    transport === 'stdio'
      ? createConnection(ProposedFeatures.all, process.stdin, process.stdout)
      : createConnection(ProposedFeatures.all);
  surviveFaults(connection);
  startServer(connection, nodePlatform(connection, script, made));
}

/** Logs what nobody caught and goes on; ends only where there is no client left to speak to. */
function surviveFaults(connection: Connection): void {
  const report = (error: unknown): void => {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ERR_IPC_CHANNEL_CLOSED') process.exit(1);
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);
}
