/** Files of the disk and files of the client side by side: folders of both may be open in one window. */

import type { Files, Stamp } from './files';

/** Uris of the disk's scheme lead to `disk`, all others to `others`. */
export function filesByScheme(disk: Files, others: Files): Files {
  const filesOf = (uri: string): Files => (isOnDisk(uri) ? disk : others);
  return {
    list: (folder) => filesOf(folder).list(folder),
    async stamps(uris) {
      // Nearly always all are of one kind, and then nothing is sorted.
      if (uris.every(isOnDisk)) return disk.stamps(uris);
      const stamps = new Map<string, Stamp | null>();
      for (const [files, own] of [
        [disk, uris.filter(isOnDisk)],
        [others, uris.filter((uri) => !isOnDisk(uri))],
      ] as const)
        for (const [at, stamp] of (await files.stamps(own)).entries()) stamps.set(own[at] ?? '', stamp);
      return uris.map((uri) => stamps.get(uri) ?? null);
    },
    read: (uri) => filesOf(uri).read(uri),
    replace: (uri, before, after) => filesOf(uri).replace(uri, before, after),
  };
}

/** Whether a file can be read without the client. */
export function isOnDisk(uri: string): boolean {
  return uri.startsWith('file:');
}
