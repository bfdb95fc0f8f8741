/** One article from its file to its packed form, in whatever thread there is time for it. */

import { isArabicArticle } from '../corpus/arabic';
import { type PackedArticle, packArticle } from '../corpus/pack/packed';
import type { Engine } from '../engine';
import type { ArticleMetadata } from '../model';
import { decode } from './decode';
import type { Files, Stamp } from './files';

/** Larger files are no articles; reading one would hold up everything else. In bytes. */
export const LARGEST_ARTICLE = 16 * 1024 * 1024;

/** Why a file is not, or not wholly, read. `line` counts from 1. */
export type FileProblem =
  | { readonly code: 'too-large'; readonly bytes: number }
  | { readonly code: 'unreadable'; readonly reason: string }
  | { readonly code: 'binary' }
  | { readonly code: 'invalid-bytes'; readonly encoding: string; readonly line: number };

/** Plain data, as it goes to another thread. */
export interface ReadTask {
  readonly uri: string;
  readonly metadata: ArticleMetadata;
  /** `contentHash` of the bytes whose packed article is there already. */
  readonly known: string | null;
}

/** Plain data, as it comes from another thread. */
export interface ReadReply {
  readonly uri: string;
  /** As the file was before it was read; null where there is none, or none that can be read. */
  readonly stamp: Stamp | null;
  readonly hash: string;
  /** Null for a text that is no article. */
  readonly packed: PackedArticle | null;
  /** The bytes are those that were known: `packed` is left out. */
  readonly unchanged: boolean;
  readonly problems: readonly FileProblem[];
  /** Set where a fault of ours kept the article from being analysed. */
  readonly fault?: string;
}

/** Reads, decodes, analyses and packs an article. Never rejects. */
export async function readArticle(
  { uri, metadata, known }: ReadTask,
  files: Files,
  engine: Engine,
): Promise<ReadReply> {
  const nothing = { uri, stamp: null, hash: '', packed: null, unchanged: false, problems: [] };
  let stamp: Stamp | null;
  let bytes: Uint8Array | null;
  try {
    [stamp = null] = await files.stamps([uri]);
    if (stamp !== null && stamp.size > LARGEST_ARTICLE)
      return { ...nothing, problems: [{ code: 'too-large', bytes: stamp.size }] };
    bytes = stamp === null ? null : await files.read(uri);
  } catch (error) {
    return { ...nothing, problems: [{ code: 'unreadable', reason: messageOf(error) }] };
  }
  if (stamp === null || bytes === null) return nothing;
  const hash = contentHash(bytes);
  if (hash === known) return { ...nothing, stamp, hash, unchanged: true };
  const { text, problem } = decode(bytes);
  if (problem?.code === 'binary') return { ...nothing, problems: [{ code: 'binary' }] };
  const problems: FileProblem[] =
    problem === undefined ? [] : [{ code: 'invalid-bytes', encoding: problem.encoding, line: problem.line }];
  try {
    const packed = isArabicArticle(text) ? packArticle(text, engine.analyse(text, metadata), engine.gazetteer) : null;
    return { ...nothing, stamp, hash, packed, problems };
  } catch (error) {
    return {
      ...nothing,
      stamp,
      hash,
      problems,
      fault: error instanceof Error ? (error.stack ?? error.message) : `${error}`,
    };
  }
}

/** A hash of bytes to tell contents apart, not for secrets: 53 bits and the length, as `shortHash` of texts. */
export function contentHash(bytes: Uint8Array): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const byte of bytes) {
    high = Math.imul(high ^ byte, 2654435761);
    low = Math.imul(low ^ byte, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return `${bytes.length.toString(36)}-${(4294967296 * (2097151 & low) + (high >>> 0)).toString(36)}`;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
