/**
 * Bytes to text. News archives in Arabic hold UTF-8, Windows-1256 and, more rarely, UTF-16 and ISO-8859-6, mostly without
 * a word on which. Nothing here throws: what cannot be read whole gives a problem beside the text that could be.
 */

import { analyse } from 'chardet';

/** An encoding by its name in the WHATWG Encoding Standard. */
export type Encoding = string;

/** Why bytes could not be read as they should. `byte` counts from 0, `line` from 1. */
export type DecodeProblem =
  | { readonly code: 'binary'; readonly byte: number }
  | { readonly code: 'invalid-bytes'; readonly encoding: Encoding; readonly byte: number; readonly line: number };

export interface Decoded {
  /** Without byte order mark, line ends as they stand; U+FFFD where bytes made no sense; empty for a binary file. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly problem?: DecodeProblem;
}

/** How many bytes are looked at to tell UTF-16 and binary data: enough to be sure, cheap for a large file. */
const SAMPLE = 8192;

/** Decodes the bytes of an article. Linear in their number. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return strictly(bytes.subarray(marked.length), marked.encoding, marked.length);
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return strictly(bytes, wide, 0);
  const binary = firstBinaryByte(bytes);
  if (binary !== null) return { text: '', encoding: 'binary', problem: { code: 'binary', byte: binary } };
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const single = isDamagedUtf8(bytes) ? null : singleByteEncoding(bytes);
  return strictly(bytes, single ?? 'utf-8', 0);
}

function byteOrderMark(bytes: Uint8Array): { readonly encoding: Encoding; readonly length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/**
 * UTF-16 that does not say so: every other byte is the upper half of Arabic (06), of ASCII (00) or of general punctuation
 * (20), where single-byte text and UTF-8 have hardly a byte of that kind in a row.
 */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4 || bytes.length % 2 !== 0) return null;
  const upper = [0, 0];
  const control = [0, 0];
  for (let i = 0; i < length; i++) {
    const byte = bytes[i];
    if (byte === 0x06 || byte === 0x00) control[i & 1] = (control[i & 1] ?? 0) + 1;
    if (byte === 0x06 || byte === 0x00 || byte === 0x20) upper[i & 1] = (upper[i & 1] ?? 0) + 1;
  }
  const half = length / 2;
  const looksUpper = (side: 0 | 1) =>
    (upper[side] ?? 0) >= 0.9 * half && (control[side] ?? 0) >= 0.7 * half && (control[1 - side] ?? 0) <= 0.1 * half;
  if (looksUpper(1)) return 'utf-16le';
  if (looksUpper(0)) return 'utf-16be';
  return null;
}

/** The first NUL, or the first control byte where they are too many for text (a PDF, an image); null for text. */
function firstBinaryByte(bytes: Uint8Array): number | null {
  const nul = bytes.indexOf(0);
  if (nul !== -1) return nul;
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  let first = -1;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] as number;
    const control = byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b;
    if (!control) continue;
    if (first === -1) first = i;
    controls++;
  }
  return controls > 2 && controls * 20 > length ? first : null;
}

/**
 * Whether bytes that are not UTF-8 were meant to be: a good part of what is not ASCII still forms its sequences. In
 * Windows-1256 a byte pair forms one by chance only, since Arabic letters and UTF-8's followers hardly meet.
 */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length === 0) bad++;
    else if (length > 1) good++;
    i += Math.max(1, length);
  }
  return good > bad;
}

/** Bytes of the UTF-8 sequence at an index; 0 where none is formed. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  if (length < 3) return length;
  // The second byte's narrower ranges keep out overlong forms, surrogates and what lies beyond U+10FFFF.
  const second = bytes[at + 1] as number;
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const beyond = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return overlong || beyond ? 0 : length;
}

/** The best guess for text in a one-byte encoding; Arabic ones first, since these are Arabic archives. */
function singleByteEncoding(bytes: Uint8Array): Encoding | null {
  const guesses = analyse(bytes.subarray(0, 1 << 16)).filter((guess) => guess.confidence >= 10);
  const arabic = guesses.find((guess) => guess.name === 'windows-1256' || guess.name === 'ISO-8859-6');
  if (arabic !== undefined) return arabic.name.toLowerCase();
  // Where the guesser knows nothing (a line or two), the commonest letters decide: «ال» opens every third word.
  if (countArticle(bytes, 0xe1) > 0) return 'windows-1256';
  if (countArticle(bytes, 0xe4) > 0) return 'iso-8859-6';
  for (const guess of guesses) if (isDecodable(guess.name)) return guess.name.toLowerCase();
  return null;
}

/** How often alif (C7 in both encodings) and a given lam open a word. */
function countArticle(bytes: Uint8Array, lam: number): number {
  let count = 0;
  for (let i = 0; i + 1 < bytes.length; i++) {
    if (bytes[i] === 0xc7 && bytes[i + 1] === lam && (i === 0 || (bytes[i - 1] as number) <= 0x20)) count++;
  }
  return count;
}

function isDecodable(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Decodes, and where that loses bytes says where the first stood. `skipped` bytes came before. */
function strictly(bytes: Uint8Array, encoding: Encoding, skipped: number): Decoded {
  const text = tryDecode(bytes, encoding);
  if (text !== null) return { text, encoding };
  const lossy = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const prefix = firstInvalid(bytes, encoding);
  const before = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(0, prefix));
  let line = 1;
  for (let i = before.indexOf('\n'); i !== -1; i = before.indexOf('\n', i + 1)) line++;
  return { text: lossy, encoding, problem: { code: 'invalid-bytes', encoding, byte: skipped + prefix, line } };
}

/** Index of the first byte that does not decode. Halving: a prefix fails exactly when it holds that byte. */
function firstInvalid(bytes: Uint8Array, encoding: Encoding): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodesAsFarAs(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  return good;
}

/** Whether bytes decode; a character that the end cuts off counts as decoding. */
function decodesAsFarAs(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
