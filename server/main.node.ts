/** Entry of the bundled language server: `node dist/server.js --stdio`, or started by the extension. */

import { startNodeServer } from './startNode';

startNodeServer('arguments');
