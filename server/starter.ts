/**
 * Starts the bundled server for the extension with compiled code kept from earlier starts:
 * `node dist/starter.js --code-cache=FOLDER`, and whatever the server itself is told. Other editors start `dist/server.js`.
 */

import { join } from 'node:path';
import { loadScript } from './codeCache';
import { compileForManyRules } from './compiler';

/** The argument that names the folder where compiled code is kept. */
const FOLDER = '--code-cache=';
/** By then, in milliseconds, the server has read what is open; what it never needed would be loaded in vain. */
const READ = 3000;

const folder = process.argv.find((arg) => arg.startsWith(FOLDER))?.slice(FOLDER.length);
if (folder === undefined) throw new Error(`usage: starter.js ${FOLDER}FOLDER …`);
// Before anything is compiled, since V8 takes no code that was compiled by other rules.
compileForManyRules();
const { keep } = loadScript(join(__dirname, 'server.js'), folder);
setTimeout(keep, READ).unref();
process.once('exit', keep);
