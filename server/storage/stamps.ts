/** When a file is taken for unchanged without being read. */

import type { Stamp } from './files';

/** A file written this shortly before it was read may have been written again within its stamp. In milliseconds. */
const TOO_YOUNG = 2000;

/** Never where the file system does not tell when a file was written. */
export function sameStamp(known: Stamp, now: Stamp | null): boolean {
  return now !== null && now.modified > 0 && known.size === now.size && known.modified === now.modified;
}

/** A stamp that will do for the file, or one that never will, so that its content is looked at. */
export function trustedStamp(stamp: Stamp): Stamp {
  return Date.now() - stamp.modified < TOO_YOUNG ? { ...stamp, modified: -1 } : stamp;
}
