/**
 * Texts in one byte a letter: what Arabic articles are written with has its own byte, anything else takes three. Half of
 * UTF-16 and not much more than half of UTF-8, and quicker to read back than either.
 */

/** The units beyond ASCII that have a byte, from 128 on. */
const FREQUENT = codePage();
/** A unit without a byte of its own follows, the low byte first. */
const ESCAPE = 0xff;

function codePage(): Uint16Array {
  const units: number[] = [];
  const range = (from: number, to: number): void => {
    for (let unit = from; unit <= to; unit++) units.push(unit);
  };
  // Letters with tatweel, vowel signs, digits, and the letters of foreign sounds.
  range(0x0621, 0x063a);
  range(0x0640, 0x0655);
  range(0x0660, 0x066d);
  for (const letter of 'ٰٱپچڤگکی،؛؟«»‘’“”–—…•°×àâçèéêîôùûïë\u00a0\ufeff') units.push(letter.charCodeAt(0));
  range(0x200b, 0x200f);
  range(0x202a, 0x202e);
  range(0x2066, 0x2069);
  return Uint16Array.from(units);
}

const BYTE_OF = bytesOfUnits();
const UNIT_OF = unitsOfBytes();

function bytesOfUnits(): Uint8Array {
  const bytes = new Uint8Array(0x10000).fill(ESCAPE);
  for (let unit = 0; unit < 0x80; unit++) bytes[unit] = unit;
  FREQUENT.forEach((unit, index) => {
    bytes[unit] = 0x80 + index;
  });
  return bytes;
}

function unitsOfBytes(): Uint16Array {
  const units = new Uint16Array(0x100);
  for (let byte = 0; byte < 0x80; byte++) units[byte] = byte;
  units.set(FREQUENT, 0x80);
  return units;
}

/** The bytes of a text; any UTF-16 units, lone surrogates too. */
export function packText(text: string): Uint8Array {
  let escapes = 0;
  for (let i = 0; i < text.length; i++) if (BYTE_OF[text.charCodeAt(i)] === ESCAPE) escapes++;
  const bytes = new Uint8Array(text.length + 2 * escapes);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const byte = BYTE_OF[unit] as number;
    bytes[at++] = byte;
    if (byte !== ESCAPE) continue;
    bytes[at++] = unit & 0xff;
    bytes[at++] = unit >>> 8;
  }
  return bytes;
}

/** Made when it is wanted: a snapshot of a started server cannot keep one. */
let utf16: InstanceType<typeof TextDecoder> | undefined;
let units = new Uint16Array(1 << 13);

export function unpackText(bytes: Uint8Array): string {
  if (bytes.length > units.length) units = new Uint16Array(2 * bytes.length);
  let count = 0;
  let surrogates = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte === ESCAPE) {
      const unit = (bytes[at + 1] as number) | ((bytes[at + 2] as number) << 8);
      surrogates ||= (unit & 0xf800) === 0xd800;
      units[count++] = unit;
      at += 2;
    } else units[count++] = UNIT_OF[byte] as number;
  }
  // The decoder is the quicker way, but has no lone surrogates.
  if (surrogates) return stringOf(units, count);
  utf16 ??= new TextDecoder('utf-16le', { ignoreBOM: true });
  return utf16.decode(units.subarray(0, count));
}

/** Units that are made into a string at once: more arguments overflow the stack of a small thread. */
const AT_ONCE = 8192;

function stringOf(some: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += AT_ONCE) {
    // As arguments a typed array is taken as it is; spread, it would be copied one by one.
    const part = some.subarray(at, Math.min(length, at + AT_ONCE)) as unknown as number[];
    text += String.fromCharCode.apply(null, part);
  }
  return text;
}
