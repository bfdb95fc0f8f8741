/** Entry of the bundled language server: `node dist/server.js --stdio`, or started by the extension; on a thread, its work. */

import { isMainThread, workerData } from 'node:worker_threads';
import { compileForManyRules } from './compiler';
import { startNodeServer } from './startNode';
import { type ReaderStart, serveReading } from './storage/nodeReader';

if (isMainThread) {
  compileForManyRules();
  startNodeServer('arguments', __filename);
} else serveReading(workerData as ReaderStart);
