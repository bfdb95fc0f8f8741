/**
 * Folding: spelling differences that carry no meaning for matching are removed from Arabic text.
 *
 * Alef forms become bare alef (أ إ آ ٱ → ا), alef maqsura becomes yeh (ى → ي), teh marbuta becomes heh (ة → ه), hamza
 * on its seat becomes the seat (ؤ → و, ئ → ي); tatweel, harakat and invisible marks vanish; presentation forms and
 * ligatures are spelled out; Persian and Urdu letters become their Arabic kin; Arabic-Indic digits become 0-9. Latin
 * letters become lower case. «إسلامييّن» and «اسلاميين» fold alike.
 */

function ranges(...pairs: readonly (readonly [number, number])[]): number[] {
  const codes: number[] = [];
  for (const [from, to] of pairs) for (let code = from; code <= to; code++) codes.push(code);
  return codes;
}

const REPLACED: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ئ: 'ي',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ؤ: 'و',
  ک: 'ك',
  گ: 'ك',
  ڪ: 'ك',
  ڭ: 'ك',
  ڤ: 'ف',
  ڥ: 'ف',
  ڨ: 'ق',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
};

/** Harakat, Koranic marks, tatweel, zero-width and bidi control characters: they never separate words. */
const DROPPED = new Set(
  ranges(
    [0x0610, 0x061a],
    [0x061c, 0x061c],
    [0x0640, 0x0640],
    [0x064b, 0x065f],
    [0x0670, 0x0670],
    [0x06d6, 0x06dc],
    [0x06df, 0x06e4],
    [0x06e7, 0x06e8],
    [0x06ea, 0x06ed],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x2064],
    [0x2066, 0x2069],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
    [0xad, 0xad],
  ),
);

/** For each UTF-16 unit the one it becomes; itself where nothing is folded. */
export const FOLDED: Readonly<Uint16Array> = buildTable();
/** Units that become more than one: presentation forms and ligatures, with what they spell. */
const SPELLED: ReadonlyMap<number, string> = spelledUnits();

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (const [from, to] of Object.entries(REPLACED)) table[from.charCodeAt(0)] = to.charCodeAt(0);
  for (let digit = 0; digit < 10; digit++) {
    table[0x0660 + digit] = 0x30 + digit;
    table[0x06f0 + digit] = 0x30 + digit;
    table[0xff10 + digit] = 0x30 + digit;
  }
  for (let code = 0x41; code <= 0x5a; code++) table[code] = code + 0x20;
  return table;
}

function spelledUnits(): ReadonlyMap<number, string> {
  const spelled = new Map<number, string>();
  for (const code of ranges([0xfb50, 0xfdff], [0xfe70, 0xfefc])) {
    const unit = String.fromCharCode(code);
    const letters = unit.normalize('NFKC');
    if (letters !== unit) spelled.set(code, letters);
  }
  return spelled;
}

/** Whether folding drops this UTF-16 unit altogether (harakat, tatweel, invisible marks). */
export function isDropped(unit: number): boolean {
  return DROPPED.has(unit);
}

/** Whether this UTF-16 unit stands for several letters, which `spellOut` writes out. */
export function isLigature(unit: number): boolean {
  return SPELLED.has(unit);
}

/** A text whose ligatures are written out, with the way back. */
export interface SpelledOut {
  readonly text: string;
  /** For each unit of `text` the offset (UTF-16 units) of the unit it came from; one more for the end. */
  readonly offsets: Uint32Array;
}

/** Writes out presentation forms and ligatures: «ﻻجئ» gives «لاجئ» with offsets 0, 0, 1, 2, 3. Linear. */
export function spellOut(text: string): SpelledOut {
  const pieces: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const piece = SPELLED.get(text.charCodeAt(i)) ?? text.charAt(i);
    pieces.push(piece);
    for (let j = 0; j < piece.length; j++) offsets.push(i);
  }
  offsets.push(text.length);
  return { text: pieces.join(''), offsets: Uint32Array.from(offsets) };
}

/** As many arguments as any engine takes in one call. */
const LONGEST_CALL = 1000;

/** `codes[from, to)` as a string. In one call where that can be: a string put together from pieces compares slowly. */
export function stringOf(codes: Uint16Array, from: number, to: number): string {
  if (to - from <= LONGEST_CALL)
    return String.fromCharCode.apply(null, codes.subarray(from, to) as unknown as number[]);
  let text = '';
  for (let i = from; i < to; i++) text += String.fromCharCode(codes[i] as number);
  return text;
}

/** Grown to the longest string that was folded. */
let buffer = new Uint16Array(1 << 8);

/** The folded form of a string: «الأُسَر» gives «الاسر». Strings that fold to themselves are given back as they are. */
export function foldString(text: string): string {
  if (text.length > buffer.length) buffer = new Uint16Array(text.length * 2);
  let length = 0;
  let same = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xfb50 && SPELLED.has(unit)) return foldString(spellOut(text).text);
    if (unit >= 0xad && DROPPED.has(unit)) {
      same = false;
      continue;
    }
    const folded = FOLDED[unit] as number;
    if (folded !== unit) same = false;
    buffer[length++] = folded;
  }
  return same ? text : stringOf(buffer, 0, length);
}
