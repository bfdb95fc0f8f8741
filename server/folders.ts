/** The workspace's folders. Uris are canonical. */

import { URI } from 'vscode-uri';
import { fileName } from './features/context';

export class Folders {
  readonly #folders = new Set<string>();

  /** In the order in which they came. */
  get all(): readonly string[] {
    return [...this.#folders];
  }

  add(folder: string): void {
    this.#folders.add(folder);
  }

  delete(folder: string): void {
    this.#folders.delete(folder);
  }

  /** The innermost folder that holds a file. */
  holding(uri: string): string | undefined {
    return this.all.filter((root) => within(root, uri)).sort((a, b) => b.length - a.length)[0];
  }

  /** A file's path below its folder; with the folder's name before it where there are several, so that no two share one. */
  pathOf(uri: string): string {
    const folder = this.holding(uri);
    if (folder === undefined) return fileName(uri);
    const root = this.#folders.size > 1 ? folder.slice(0, folder.replace(/\/$/u, '').lastIndexOf('/')) : folder;
    const path = uri.slice(root.length).replace(/^\//u, '');
    try {
      return decodeURIComponent(path);
    } catch {
      return path;
    }
  }
}

function within(folder: string, uri: string): boolean {
  return uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`) && URI.parse(uri).scheme !== 'untitled';
}
