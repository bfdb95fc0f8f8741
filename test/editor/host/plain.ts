/** Entry of the tests in a window on a folder without Arabic text. */

import { runReported } from './report';
import { writeReport } from './reportFile';

/** Called by the extension host. */
export function run(): Promise<void> {
  return runReported(() => import('./waking.test').then(() => {}), writeReport);
}
