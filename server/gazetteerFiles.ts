/** The users' own gazetteers: `.marsad/gazetteer.yaml` of each folder, and the gazetteer they make with the built-in one. */

import { type GazetteerFile, type LoadedGazetteer, loadGazetteer } from './gazetteer/load';
import type { Platform } from './platform';

const PATH = '.marsad/gazetteer.yaml';

export class GazetteerFiles {
  readonly #platform: Platform;
  readonly #texts = new Map<string, string>();
  /** Files once read, so that the problems of one that is gone can be taken back. */
  readonly #known = new Set<string>();

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  static is(uri: string): boolean {
    return uri.endsWith(`/${PATH}`);
  }

  /** The file of a folder, whether it exists or not. */
  fileIn(folder: string): string {
    return `${folder.endsWith('/') ? folder.slice(0, -1) : folder}/${PATH}`;
  }

  textOf(uri: string): string | null {
    return this.#texts.get(uri) ?? null;
  }

  /** The uri of a file as `Entity.source.file` names it; null for the built-in data. */
  uriOf(file: string): string | null {
    return this.#texts.has(file) ? file : null;
  }

  uris(): readonly string[] {
    return [...this.#known];
  }

  /** Reads the files of these folders; those of other folders are forgotten. An unreadable file counts as missing. */
  async read(folders: readonly string[]): Promise<void> {
    const texts = new Map<string, string>();
    for (const folder of folders) {
      const uri = this.fileIn(folder);
      const bytes = await this.#platform.files.read(uri).catch(() => null);
      if (bytes === null) continue;
      texts.set(uri, new TextDecoder().decode(bytes));
      this.#known.add(uri);
    }
    this.#texts.clear();
    for (const [uri, text] of texts) this.#texts.set(uri, text);
  }

  files(): readonly GazetteerFile[] {
    return [...this.#texts].map(([file, text]) => ({ file, text }));
  }

  load(): LoadedGazetteer {
    return loadGazetteer(this.#platform.builtin, this.files());
  }
}
