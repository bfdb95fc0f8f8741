/** Measuring: times, percentiles, growth. */

/** Milliseconds that `work` takes. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The value that `share` of all values do not exceed. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle of repeated 99th percentiles of `runs` rounds of `once`, each of `calls` calls; milliseconds. */
export function latency(runs: number, calls: number, once: (call: number) => void): number {
  const rounds = Array.from({ length: runs }, () =>
    percentile(
      Array.from({ length: calls }, (_, call) => timed(() => once(call))),
      0.99,
    ),
  );
  return percentile(rounds, 0.5);
}

/**
 * How much more `costs` grow than `sizes` do, from the first size to the last: 1 for what is linear. The exponent of
 * growth is fitted to all sizes by least squares of the logarithms.
 */
export function growth(sizes: readonly number[], costs: readonly number[]): number {
  const [xs, ys] = [sizes.map(Math.log), costs.map(Math.log)];
  const [x, y] = [mean(xs), mean(ys)];
  const exponent =
    sum(xs.map((value, i) => (value - x) * ((ys[i] ?? 0) - y))) / sum(xs.map((value) => (value - x) ** 2));
  return ((sizes.at(-1) ?? 1) / (sizes[0] ?? 1)) ** (exponent - 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
