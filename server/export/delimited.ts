/** Comma-separated values (RFC 4180) that a spreadsheet opens without running anything. */

/** A cell: text that may come from an article, or a number of ours; null for an empty cell. */
export type Cell = string | number | null;

/** For spreadsheets that take a file without it for a one-byte encoding. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What starts a formula in a spreadsheet, the fullwidth forms of East Asian versions included (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Cells as one row, with its end. A text that would start a formula gets an apostrophe before it. */
export function row(all: readonly Cell[]): string {
  return `${cells(all)}\n`;
}

/** Cells as a part of a row. */
export function cells(some: readonly Cell[]): string {
  return some.map(cell).join(',');
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
