/**
 * Entry of the bundled language server: `node dist/server.js --stdio`, or started by the extension; on a thread, its work; and
 * what a snapshot of it is made of.
 */

import { startupSnapshot } from 'node:v8';
import { isMainThread, workerData } from 'node:worker_threads';
import { compileForManyRules } from './compiler';
import { createEngine, type Engine } from './engine';
import { builtinGazetteer } from './gazetteer/builtin';
import { rehearse } from './rehearsal';
import { nodePlatform, startNodeServer } from './startNode';
import { type ReaderStart, serveReading } from './storage/nodeReader';

if (startupSnapshot.isBuildingSnapshot()) {
  let engine: Engine | undefined = createEngine(builtinGazetteer());
  void rehearse((connection) => nodePlatform(connection, __filename, engine));
  startupSnapshot.setDeserializeMainFunction(() => {
    // The extension waits for a message before it speaks: Node may have refused the snapshot.
    process.send?.({ jsonrpc: '2.0', method: '$/started' });
    const made = engine;
    engine = undefined;
    serve(made);
  });
} else if (isMainThread) serve();
else serveReading(workerData as ReaderStart);

function serve(engine?: Engine): void {
  // Here, since Node takes no snapshot that was made by other rules than those it starts with.
  compileForManyRules();
  startNodeServer('arguments', __filename, engine);
}
