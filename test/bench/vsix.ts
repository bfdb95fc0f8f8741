/** The extension as it is packed for users. */

import { packageExtension } from '../../tools/vsix';
import type { Family } from './bench';

export const VSIX: Family = {
  rows: ['vsix'],
  async measure(bench) {
    const { bytes } = await packageExtension();
    bench.add('vsix', `${(bytes / 1e6).toFixed(2)} MB`);
  },
};
