/** Which texts, and which of their lines, are Arabic. */

/** A line or text is Arabic when at least this share of its letters is. */
const ARABIC_SHARE = 0.4;
/** Fewer Arabic letters than this make no article: a file of a few names quoted in Arabic is left alone. */
const FEWEST_LETTERS = 12;
/** Articles are told from other texts by their beginning; more is not looked at. */
const SAMPLE = 20_000;
/** A text of which more of the Arabic letters than this are none of Arabic's is Persian, Urdu or another. */
const FOREIGN_SHARE = 0.06;

/**
 * Whether a text is an article we act on: mainly Arabic. The share of Arabic letters is asked to be 40 % and not the
 * half, because agencies' articles carry Latin bylines, links and organisations' names, which are long; an English or
 * French report that quotes Arabic names stays far below it. Persian and Urdu are written in the same script; where
 * letters that Arabic does not have are frequent (پ چ ژ گ ک ی ٹ ڈ ڑ ے, more than 6 % of the letters), the text is not Arabic.
 */
export function isArabicArticle(text: string): boolean {
  let [arabic, foreign, other] = [0, 0, 0];
  const end = Math.min(text.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    const script = SCRIPTS[text.charCodeAt(i)];
    if (script === OTHER) other++;
    else if (script !== NONE) arabic++;
    if (script === FOREIGN) foreign++;
  }
  return arabic >= FEWEST_LETTERS && arabic >= ARABIC_SHARE * (arabic + other) && foreign <= FOREIGN_SHARE * arabic;
}

/** Whether most letters of `text[start, end)` are Arabic; a line without letters is not. Looks at no more than decides it. */
export function isArabicLine(text: string, start: number, end: number): boolean {
  // By how many the Arabic letters are more.
  let lead = 0;
  let any = false;
  for (let i = start; i < end; i++) {
    const script = SCRIPTS[text.charCodeAt(i)];
    if (script === NONE) continue;
    if (script === OTHER) lead--;
    else {
      lead++;
      any = true;
    }
    if (any && lead >= end - i - 1) return true;
    if (lead < i + 1 - end) return false;
  }
  return any && lead >= 0;
}

function isArabicLetter(unit: number): boolean {
  return (
    (unit >= 0x0620 && unit <= 0x064a && unit !== 0x0640) ||
    (unit >= 0x066e && unit <= 0x06d3) ||
    (unit >= 0xfb50 && unit <= 0xfdfb) ||
    (unit >= 0xfe70 && unit <= 0xfefc)
  );
}

/** Letters of other scripts; what is neither (digits, marks, spaces) does not count. */
function isOtherLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  if (unit < 0xc0) return false;
  return (unit < 0x0600 && unit !== 0xd7 && unit !== 0xf7) || (unit >= 0x0700 && unit < 0x2000) || unit >= 0x2c00;
}

/** Arabic letters that Arabic does not have. */
const FOREIGN_LETTERS = new Set('پچژگکیٹڈڑے');
const NONE = 0;
const ARABIC = 1;
const FOREIGN = 2;
const OTHER = 3;
/** What every unit of a document is counts after every keystroke. */
const SCRIPTS = new Uint8Array(0x10000).map((_, unit) => {
  if (isArabicLetter(unit)) return FOREIGN_LETTERS.has(String.fromCharCode(unit)) ? FOREIGN : ARABIC;
  return isOtherLetter(unit) ? OTHER : NONE;
});
