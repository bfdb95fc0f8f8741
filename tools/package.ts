/** `npm run package`: makes the `.vsix` and says how large it is. */

import { basename } from 'node:path';
import { packageExtension } from './vsix';

try {
  const vsix = await packageExtension();
  console.log(`${basename(vsix.path)}: ${vsix.files.length} files, ${(vsix.bytes / 1024).toFixed(0)} KB`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
