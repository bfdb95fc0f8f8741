/** How many, as one types it: «15», «15-23», «15+», «-23», or nothing. */

/** Integers; null where there is no bound. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** As `parseAmount` reads it. */
export function amountText({ low, high }: Bounds): string {
  if (low === null) return high === null ? '' : `-${high}`;
  if (high === null) return `${low}+`;
  return low === high ? `${low}` : `${low}-${high}`;
}

/** The bounds that a text gives, in Arabic or Latin digits; null where it gives none. «15-23» is 15/23, «١٥+» is 15/null. */
export function parseAmount(text: string): Bounds | null {
  const plain = text
    .replace(/[٠-٩۰-۹]/gu, (digit) => `${digit.charCodeAt(0) & 0xf}`)
    .replace(/[–—−]/gu, '-')
    .replace(/\s/gu, '');
  const match = /^(\d{0,7})(?:(\+)|-(\d{0,7}))?$/u.exec(plain);
  if (match === null) return null;
  const [, first = '', plus, second] = match;
  if (plus !== undefined) return first === '' ? null : { low: Number(first), high: null };
  const low = first === '' ? null : Number(first);
  if (second === undefined) return { low, high: low };
  if (second === '') return null;
  const high = Number(second);
  return low !== null && low > high ? null : { low, high };
}
