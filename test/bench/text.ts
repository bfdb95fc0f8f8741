/** Figures as the table shows them. */

/** «2.4 ms», «120 ms», «3.1 s». */
export function ms(value: number): string {
  if (value >= 1000) return `${(value / 1000).toFixed(1)} s`;
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

/** A number of articles, «20,000». */
export function thousands(count: number): string {
  return count.toLocaleString('en-US');
}

/** What a row says of its size where it is not the contract's: «, 2,000 articles». */
export function sizeNote(count: number, contract: number): string {
  return count === contract ? '' : `; ${thousands(count)} articles`;
}

/** Megabytes, «480 MB», «1.2 GB». */
export function megabytes(value: number): string {
  return value >= 1000 ? `${(value / 1000).toFixed(2)} GB` : `${value.toFixed(0)} MB`;
}
