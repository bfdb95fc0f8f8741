/**
 * Starts the bundled server for the extension where there is no snapshot of it yet, and keeps what makes the next start
 * quick: `node dist/starter.js --kept=FOLDER`, and whatever the server itself is told. Other editors start `dist/server.js`.
 */

import { join } from 'node:path';
import { loadScript } from './codeCache';
import { compileForManyRules } from './compiler';
import { makeSnapshot } from './startSnapshot';

/** The argument that names the folder where it is kept. */
const FOLDER = '--kept=';
/** By then, in milliseconds, the server has read what is open; what it never needed would be loaded in vain. */
const READ = 3000;

const folder = process.argv.find((arg) => arg.startsWith(FOLDER))?.slice(FOLDER.length);
if (folder === undefined) throw new Error(`usage: starter.js ${FOLDER}FOLDER …`);
const server = join(__dirname, 'server.js');
// Before anything is compiled, since V8 takes no code that was compiled by other rules.
compileForManyRules();
const { keep } = loadScript(server, folder);
setTimeout(async () => {
  if (!(await makeSnapshot(folder, server))) keep();
}, READ).unref();
process.once('exit', keep);
