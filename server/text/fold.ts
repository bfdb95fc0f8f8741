/**
 * Folding: spelling differences that carry no meaning for matching are removed from Arabic text.
 *
 * Alef forms become bare alef (أ إ آ ٱ → ا), alef maqsura becomes yeh (ى → ي), teh marbuta becomes heh (ة → ه), hamza
 * on its seat becomes the seat (ؤ → و, ئ → ي); tatweel, harakat and invisible marks vanish; presentation forms and
 * ligatures are spelled out; Persian and Urdu letters become their Arabic kin; Arabic-Indic digits become 0-9. Latin
 * letters become lower case. «إسلامييّن» and «اسلاميين» fold alike.
 */

const DROP = 0;
const KEEP = 0xffff;

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
const DROPPED = ranges(
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
);

/** For each UTF-16 unit: DROP, KEEP, or the unit it becomes. */
const TABLE = buildTable();
/** Units that become more than one, with what they become: presentation forms and ligatures. */
const EXPANSIONS = buildExpansions();

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000).fill(KEEP);
  for (const [from, to] of Object.entries(REPLACED)) table[from.charCodeAt(0)] = to.charCodeAt(0);
  for (let digit = 0; digit < 10; digit++) {
    table[0x0660 + digit] = 0x30 + digit;
    table[0x06f0 + digit] = 0x30 + digit;
    table[0xff10 + digit] = 0x30 + digit;
  }
  for (let code = 0x41; code <= 0x5a; code++) table[code] = code + 0x20;
  for (const code of DROPPED) table[code] = DROP;
  return table;
}

function buildExpansions(): ReadonlyMap<number, readonly number[]> {
  const expansions = new Map<number, readonly number[]>();
  for (const code of ranges([0xfb50, 0xfdff], [0xfe70, 0xfefc])) {
    const whole = String.fromCharCode(code);
    const spelled = whole.normalize('NFKC');
    if (spelled === whole) continue;
    const folded: number[] = [];
    for (let i = 0; i < spelled.length; i++) {
      const unit = spelled.charCodeAt(i);
      const to = TABLE[unit] ?? KEEP;
      if (to !== DROP) folded.push(to === KEEP ? unit : to);
    }
    expansions.set(code, folded);
  }
  for (const code of expansions.keys()) TABLE[code] = DROP;
  return expansions;
}

/** Folded text with the way back. Its arrays are good until the next text is folded. */
export interface Folded {
  /** The folded units. */
  readonly codes: Uint16Array;
  /** How many of `codes` count. */
  readonly length: number;
  /** For each folded unit the offset (UTF-16 units) of the unit of the text it came from; one more for the end. */
  readonly offsets: Uint32Array;
  /** Whether a unit became several, so that some of `offsets` are alike. */
  readonly expanded: boolean;
}

// One paragraph after another is folded, and each would leave its arrays behind for the collector.
let sharedCodes = new Uint16Array(1 << 12);
let sharedOffsets = new Uint32Array((1 << 12) + 1);

/**
 * Folds a text, into arrays that the next call fills anew. Time and memory linear in its length. Example: «الأُسَر» gives
 * «الاسر» with offsets 0, 1, 2, 4, 6.
 */
export function fold(text: string): Folded {
  const size = text.length;
  if (size > sharedCodes.length) growShared(size);
  let codes = sharedCodes;
  let offsets = sharedOffsets;
  let length = 0;
  let expanded = false;
  for (let i = 0; i < size; i++) {
    const unit = text.charCodeAt(i);
    const to = TABLE[unit] as number;
    if (to !== DROP) {
      codes[length] = to === KEEP ? unit : to;
      offsets[length++] = i;
      continue;
    }
    const expansion = unit >= 0xfb50 ? EXPANSIONS.get(unit) : undefined;
    if (expansion === undefined) continue;
    expanded = true;
    const needed = length + expansion.length + (size - i);
    if (needed > codes.length) {
      growShared(needed);
      codes = sharedCodes;
      offsets = sharedOffsets;
    }
    for (const code of expansion) {
      codes[length] = code;
      offsets[length++] = i;
    }
  }
  offsets[length] = size;
  return { codes, length, offsets, expanded };
}

function growShared(needed: number): void {
  const codes = new Uint16Array(needed * 2);
  codes.set(sharedCodes);
  sharedCodes = codes;
  const offsets = new Uint32Array(needed * 2 + 1);
  offsets.set(sharedOffsets);
  sharedOffsets = offsets;
}

/** As many arguments as any engine takes in one call. */
const LONGEST_CALL = 1000;

/** `codes[from, to)` as a string. In one call where that can be: a string put together from pieces compares slowly. */
export function stringOf(codes: Uint16Array, from: number, to: number): string {
  if (to - from <= LONGEST_CALL) return String.fromCharCode(...codes.subarray(from, to));
  let text = '';
  for (let i = from; i < to; i++) text += String.fromCharCode(codes[i] as number);
  return text;
}

/** The folded form of a string, without the way back: for the keys of tables. */
export function foldString(text: string): string {
  const { codes, length } = fold(text);
  return stringOf(codes, 0, length);
}

/** Whether folding drops this UTF-16 unit altogether (harakat, tatweel, invisible marks). */
export function isDropped(unit: number): boolean {
  return TABLE[unit] === DROP && !EXPANSIONS.has(unit);
}
