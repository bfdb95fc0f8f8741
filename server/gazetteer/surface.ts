/** The key under which spellings of one surface meet. */

import { foldString } from '../text/fold';

/** The folded surface without quotation marks, its words parted by one space: «تنظيم "داعش"» gives «تنظيم داعش». */
export function surfaceKey(surface: string): string {
  return foldString(surface)
    .replaceAll(/["“”„«»'‘’]/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .join(' ');
}
