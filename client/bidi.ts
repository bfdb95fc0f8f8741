/** Keeps text of one direction from disturbing text of the other. */

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Text of unknown direction, isolated in the direction of its first strong letter: «⁨بنغازي⁩». */
export function isolate(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`;
}

/** Whether there is an Arabic letter (U+0620 to U+064A) in the first `limit` UTF-16 units of a text. */
export function hasArabic(text: string, limit = 4096): boolean {
  const end = Math.min(text.length, limit);
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x0620 && unit <= 0x064a) return true;
  }
  return false;
}

/**
 * Whether a text has Arabic in its first `limit` units, or may be Arabic that was read in a wrong encoding: Windows-1256
 * taken for UTF-8 is mostly U+FFFD.
 */
export function mayBeArabic(text: string, limit = 4096): boolean {
  if (hasArabic(text, limit)) return true;
  const end = Math.min(text.length, limit);
  let unreadable = 0;
  for (let at = 0; at < end; at++) if (text.charCodeAt(at) === 0xfffd) unreadable++;
  return unreadable * 4 > end;
}

/** A text for HTML: as content, or as an attribute's value between double quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
