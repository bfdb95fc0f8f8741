/** Measuring: times, percentiles, growth. */

/** Milliseconds that `work` takes. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds until what `work` promises is there. */
export async function timedUntil(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The smallest value that `share` of all values do not exceed: of a hundred, the 99th for 0.99 (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/**
 * The middle of repeated 99th percentiles of `rounds` rounds, each of `calls` calls, in milliseconds. `once` gives the
 * time of a call itself, so that it may prepare the call first. Rounds become shorter where all would take longer than
 * `limit` ms: the 99th percentile of fewer calls is nearer to the slowest.
 */
export async function latency(
  rounds: number,
  calls: number,
  limit: number,
  once: (call: number) => Promise<number>,
): Promise<number> {
  const high: number[] = [];
  let done = 0;
  for (let round = 0; round < rounds; round++) {
    const times: number[] = [];
    const end = performance.now() + limit / rounds;
    do times.push(await once(done++));
    while (times.length < calls && performance.now() < end);
    high.push(percentile(times, 0.99));
  }
  return median(high);
}

/** What something cost at a size of the corpus. */
export interface Cost {
  readonly size: number;
  readonly cost: number;
}

/**
 * How much more costs grow than sizes do, from the first size to the last: 1 for what is linear. The exponent of growth is
 * fitted to all sizes by least squares of the logarithms. Not a number for fewer than two sizes.
 */
export function growth(costs: readonly Cost[]): number {
  const [first, last] = [costs[0], costs.at(-1)];
  if (first === undefined || last === undefined || first.size === last.size) return Number.NaN;
  const [xs, ys] = [costs.map(({ size }) => Math.log(size)), costs.map(({ cost }) => Math.log(cost))];
  const [x, y] = [mean(xs), mean(ys)];
  const exponent =
    sum(xs.map((value, at) => (value - x) * ((ys[at] ?? 0) - y))) / sum(xs.map((value) => (value - x) ** 2));
  return (last.size / first.size) ** (exponent - 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
