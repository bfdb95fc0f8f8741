/** `--cache`: analyses kept from one run to the next, by content, build and gazetteer. */

import { resolve } from 'node:path';
import { URI } from 'vscode-uri';
import { PACK_VERSION, type PackedArticle } from '../corpus/pack/packed';
import type { ArticleMetadata } from '../model';
import { ArticleIndex } from '../storage/articleIndex';
import type { Stamp } from '../storage/files';
import { nodeFiles } from '../storage/nodeFiles';
import { buildOf, nodeIndexFile } from '../storage/nodeIndexFile';
import { sameStamp, trustedStamp } from '../storage/stamps';
import type { ArticlePath } from './paths';

/** What is kept of an article's file, as it goes to the thread that reads it. */
export interface Known {
  /** `contentHash` of the bytes. */
  readonly hash: string;
  readonly packed: PackedArticle;
  /** The file is as it was: it need not be read. */
  readonly fresh: boolean;
}

/** What is to be kept, as it comes from that thread. */
export interface Kept {
  readonly stamp: Stamp;
  readonly hash: string;
  /** Null where it is what was known. */
  readonly packed: PackedArticle | null;
}

/** An article by where it lies. */
type File = Pick<ArticlePath, 'path'>;

export interface Cache {
  /** What is known of an article; null where that is nothing or of other metadata. */
  of(article: File, metadata: ArticleMetadata): Known | null;
  keep(article: File, metadata: ArticleMetadata, kept: Kept): void;
  /** Writes what is new. Never rejects. */
  close(): Promise<void>;
}

export const NO_CACHE: Cache = { of: () => null, keep: () => {}, close: async () => {} };

/** Opens the cache of a folder for these articles; `failed` is told where it cannot be written. Never rejects. */
export async function openCache(
  folder: string,
  context: { readonly cwd: string; readonly script: string; readonly gazetteer: string },
  articles: readonly ArticlePath[],
  failed: (error: unknown) => void,
): Promise<Cache> {
  const key = [buildOf(context.script), PACK_VERSION, context.gazetteer].join(' ');
  const index = await ArticleIndex.open(nodeIndexFile(resolve(context.cwd, folder)), key, failed);
  const uris = new Map(articles.map((article) => [article.path, URI.file(article.path).toString()]));
  const found = index.size === 0 ? [] : await nodeFiles.stamps([...uris.values()]);
  const stamps = new Map([...uris.values()].map((uri, at) => [uri, found[at] ?? null]));
  const entryOf = ({ path }: File, metadata: ArticleMetadata) => {
    const uri = uris.get(path) ?? '';
    const entry = index.get(uri);
    return entry?.metadata === JSON.stringify(metadata) ? { uri, entry } : null;
  };
  return {
    of(article, metadata) {
      const known = entryOf(article, metadata);
      if (known === null || known.entry.packed === null) return null;
      const { hash, packed, stamp } = known.entry;
      // A part of the file's bytes would take all of them along to another thread.
      return { hash, packed: new Uint8Array(packed), fresh: sameStamp(stamp, stamps.get(known.uri) ?? null) };
    },
    keep(article, metadata, { stamp, hash, packed }) {
      const whole = packed ?? entryOf(article, metadata)?.entry.packed;
      if (whole == null) return;
      const entry = {
        stamp: trustedStamp(stamp),
        hash,
        metadata: JSON.stringify(metadata),
        problems: [],
        packed: whole,
      };
      index.put(uris.get(article.path) ?? '', entry);
    },
    close: () => index.flush(),
  };
}
