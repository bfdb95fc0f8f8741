/** Columns of text for a terminal: measured by what a terminal shows, wrapped, with Arabic kept to itself. */

import stringWidth from 'string-width';

/** One column: its head, and how its cells lie in it. */
export interface TextColumn {
  readonly head: string;
  readonly align: 'left' | 'right';
  /** Cells wider than this are wrapped; without it they never are. */
  readonly widest?: number;
}

/** What stands between columns. */
export const GAP = '  ';
/** Control characters, with escape sequences' first one, and bidi controls: an article must not steer the terminal. */
const CONTROLS = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

/** A text made safe for one cell. */
function cellText(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(CONTROLS, '').trim();
}

/** Arabic runs: from an Arabic letter to the last one before Latin text or a mark that parts names. */
const ARABIC_RUN =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC](?:[^A-Za-z→←;,]*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC])?/gu;

/** A text with its Arabic isolated, so that it does not reorder what stands beside it; in an Arabic table as a whole. */
export function isolated(text: string, rightToLeft: boolean): string {
  if (rightToLeft && RIGHT_TO_LEFT.test(text)) return `\u2067${text}\u2069`;
  return text.replaceAll(ARABIC_RUN, '\u2067$&\u2069');
}

/** How many terminal cells a text takes; bidi controls take none, whatever the terminal's library thinks of them. */
export function textWidth(text: string): number {
  return stringWidth(text.replaceAll(CONTROLS, ''));
}

/** Rows under heads and a rule; each row as many lines as its highest cell. No white space at line ends. */
export function layOut(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  rightToLeft = false,
): string {
  const wrapped = rows.map((cells) =>
    columns.map(({ widest }, index) => wrap(cellText(cells[index] ?? ''), widest ?? Number.POSITIVE_INFINITY)),
  );
  const widths = columns.map(({ head }, index) =>
    Math.max(textWidth(head), ...wrapped.map((cells) => Math.max(0, ...(cells[index] ?? []).map(textWidth)))),
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, index) => pad(cells[index] ?? '', widths[index] ?? 0, align, rightToLeft))
      .join(GAP)
      .trimEnd();
  const body = wrapped.flatMap((cells) => {
    const height = Math.max(1, ...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) => line(cells.map((lines) => lines[at] ?? '')));
  });
  const rule = widths.map((width) => '─'.repeat(width)).join(GAP);
  return [line(columns.map(({ head }) => head)), rule, ...body].map((text) => `${text}\n`).join('');
}

function pad(text: string, width: number, align: 'left' | 'right', rightToLeft: boolean): string {
  const space = ' '.repeat(Math.max(0, width - textWidth(text)));
  const shown = isolated(text, rightToLeft);
  return align === 'left' ? shown + space : space + shown;
}

/** Lines of at most `width` cells, broken at spaces; a longer word is broken where it must be. */
function wrap(text: string, width: number): string[] {
  if (textWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((part) => pieces(part, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const char of word) {
    if (part !== '' && textWidth(part + char) > width) {
      parts.push(part);
      part = '';
    }
    part += char;
  }
  return [...parts, part];
}
