import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../server/storage/decode';

const SEEDS = new URL('../../seeds/', import.meta.url);
const ARABIC = 'قتل 23 شخصا وأصيب عشرات آخرون الثلاثاء في هجوم بسيارة مفخخة في بنغازي شرق ليبيا.\n';

/** Encodes text in a one-byte encoding, by asking the decoder what each byte means. */
function encodeSingle(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) table.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text].map((char) => table.get(char) ?? 0x3f));
}

function encodeUtf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
  return bytes;
}

const concat = (...parts: readonly (readonly number[] | Uint8Array)[]) => Uint8Array.from(parts.flatMap((p) => [...p]));

describe('decode', () => {
  it('reads UTF-8 and drops its byte order mark', () => {
    expect(decode(new TextEncoder().encode(ARABIC))).toEqual({ text: ARABIC, encoding: 'utf-8' });
    expect(decode(new TextEncoder().encode(`\uFEFF${ARABIC}`))).toEqual({ text: ARABIC, encoding: 'utf-8' });
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });

  it('keeps line ends as they stand', () => {
    expect(decode(new TextEncoder().encode('أ\r\nب\rج\n')).text).toBe('أ\r\nب\rج\n');
  });

  it('reads UTF-16 with and without its mark', () => {
    expect(decode(concat([0xff, 0xfe], encodeUtf16(ARABIC, false)))).toEqual({ text: ARABIC, encoding: 'utf-16le' });
    expect(decode(concat([0xfe, 0xff], encodeUtf16(ARABIC, true)))).toEqual({ text: ARABIC, encoding: 'utf-16be' });
    expect(decode(encodeUtf16(ARABIC, false))).toEqual({ text: ARABIC, encoding: 'utf-16le' });
    expect(decode(encodeUtf16(ARABIC, true))).toEqual({ text: ARABIC, encoding: 'utf-16be' });
    expect(decode(encodeUtf16('plain words', false)).text).toBe('plain words');
  });

  it.each(readdirSync(SEEDS).filter((name) => name.endsWith('.txt')))('reads %s in every encoding', (name) => {
    const text = readFileSync(new URL(name, SEEDS), 'utf8');
    for (const bigEndian of [false, true]) expect(decode(encodeUtf16(text, bigEndian)).text).toBe(text);
    for (const encoding of ['windows-1256', 'iso-8859-6']) {
      const bytes = encodeSingle(text, encoding);
      expect(decode(bytes)).toEqual({ text: new TextDecoder(encoding).decode(bytes), encoding });
    }
  });

  it('reads a single line of Windows-1256 and ISO-8859-6', () => {
    for (const encoding of ['windows-1256', 'iso-8859-6']) {
      expect(decode(encodeSingle(ARABIC, encoding))).toEqual({ text: ARABIC, encoding });
    }
  });

  it('says where invalid UTF-8 stands and reads the rest', () => {
    const good = new TextEncoder().encode(ARABIC);
    const decoded = decode(concat(good, [0xff], good));
    expect(decoded).toEqual({
      text: `${ARABIC}\uFFFD${ARABIC}`,
      encoding: 'utf-8',
      problem: { code: 'invalid-bytes', encoding: 'utf-8', byte: good.length, line: 2 },
    });
  });

  it('says where a text was cut in the middle of a letter', () => {
    const good = new TextEncoder().encode(ARABIC);
    const { text, problem } = decode(concat(good, [0xd9]));
    expect(text).toBe(`${ARABIC}\uFFFD`);
    expect(problem).toEqual({ code: 'invalid-bytes', encoding: 'utf-8', byte: good.length, line: 2 });
  });

  it('refuses binary data', () => {
    expect(decode(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0)).problem?.code).toBe('binary');
    expect(decode(Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 29 || 1)).problem?.code).toBe('binary');
  });

  it('gives text or a problem for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { text, problem } = decode(bytes);
        expect(typeof text).toBe('string');
        if (problem !== undefined) expect(problem.byte).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });

  it('gives back any text of letters and marks that was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = text.replace(/[\p{Cc}\uFEFF]/gu, '');
        expect(decode(new TextEncoder().encode(plain)).text).toBe(plain);
      }),
    );
  });
});
